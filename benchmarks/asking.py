"""How fast does an archive answer? Every question of `nutgraf.query`, with filters as pages ask them.

    python -m benchmarks.asking ARCHIVE [--clients 8] [--rounds 12] [--plain]

So many clients ask at once, in threads of one process, as a web server would; each asks each question with other values
every round, so that what was answered is not merely repeated.  Printed: milliseconds at the 50th and 95th percentile.
``--plain``: without what a long-lived reader remembers.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from benchmarks.made import COUNTRIES, STATUSES
from nutgraf.errors import QueryTooLong
from nutgraf.ontology import event_types
from nutgraf.query import Filters, Reader

_WORDS = [f"{a}{b}" for a in "abcdeghilmnoprstu" for b in "abcdeghilmnoprstu"]
TARGET = 150.0  # milliseconds


def _dates(dice: random.Random) -> list[str]:
    year, month = dice.randint(2019, 2024), dice.randint(1, 9)
    return [f"from={year}-{month:02}", f"to={year}-{month + dice.randint(0, 3):02}"]


VARIANTS: dict[str, Callable[[random.Random], list[str]]] = {
    "nothing": lambda _: [],
    "dates": _dates,
    "type": lambda dice: [f"type={dice.choice(sorted(event_types()))}"],
    "status, newest": lambda dice: [f"status={dice.choice(STATUSES)}", "order=newest"],
    "country dyad": lambda dice: [
        f"actor-country={dice.choice(COUNTRIES)}",
        f"recipient-country={dice.choice(COUNTRIES)}",
    ],
    "actor": lambda dice: [f"actor=#{dice.randint(1, 2000)}"],
    "name*": lambda dice: [f"actor=State {dice.choice('BCEFGIJKMNPRSTUZ')}*"],
    "place": lambda dice: [f"place={dice.choice(COUNTRIES)}"],
    "word": lambda dice: [f"text={dice.choice(_WORDS)}"],
    "words": lambda dice: [f"text={dice.choice(_WORDS)} {dice.choice(_WORDS)}", "copies=collapsed"],
    "publisher": lambda dice: [f"publisher=Paper {int(dice.paretovariate(0.7)) % 400}"],
    "copies, country": lambda dice: ["copies=collapsed", f"country={dice.choice(COUNTRIES)}"],
}


def asked(reader: Reader) -> dict[str, Callable[[Filters], object]]:
    """Every question by name; ``next`` is a page further on."""

    def following(f: Filters) -> object:
        page = reader.page("events", f, limit=100)
        return page.after and reader.page("events", f, limit=100, after=page.after)

    questions: dict[str, Callable[[Filters], object]] = {
        name: lambda f, name=name: reader.page(name, f, limit=100)  # type: ignore[misc]
        for name in ("events", "quotes", "stories", "actors", "dyads", "timeline")
    }
    questions["events, two pages"] = following
    for name in ("events", "quotes", "stories"):
        questions[f"count {name}"] = lambda f, name=name: reader.count(name, f)  # type: ignore[misc]
        questions[f"facets {name}"] = lambda f, name=name: reader.facets(name, f)  # type: ignore[misc]
    questions["series by quad"] = lambda f: reader.series("events", f, split="quad")
    questions["record"] = lambda f: [reader.record(r["key"]) for r in reader.page("stories", f, limit=1).rows]
    return questions


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("archive")
    given.add_argument("--clients", type=int, default=8)
    given.add_argument("--rounds", type=int, default=12)
    given.add_argument("--plain", action="store_true")
    options = given.parse_args()
    begun = time.perf_counter()
    with Reader(options.archive, remember=not options.plain) as reader:
        size = reader.remembered(wait=True)
        print(f"ready after {time.perf_counter() - begun:.1f} s, {size / 1e6:.0f} MB remembered")
        took = _measured(reader, options.clients, options.rounds)
    for by in (0, 1):
        gathered: dict[str, list[float]] = defaultdict(list)
        for names, seconds in took.items():
            gathered[names[by]] += seconds
        for name, seconds in gathered.items():
            print(f"  {name:20} p50 {_at(seconds, 0.5):7.1f} ms   p95 {_at(seconds, 0.95):7.1f} ms")
    slow = {names: _at(seconds, 0.95) for names, seconds in took.items() if _at(seconds, 0.95) > TARGET}
    for (question, variant), milliseconds in sorted(slow.items(), key=lambda item: -item[1])[:25]:
        print(f"  above {TARGET:.0f} ms at p95: {question} with {variant}: {milliseconds:.0f} ms")
    every = [s for seconds in took.values() for s in seconds]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"{len(every):,} questions, p50 {_at(every, 0.5):.1f} ms, p95 {_at(every, 0.95):.1f} ms, peak {peak:.0f} MB")


def _measured(reader: Reader, clients: int, rounds: int) -> dict[tuple[str, str], list[float]]:
    took: dict[tuple[str, str], list[float]] = defaultdict(list)

    def ask(seed: int) -> None:
        dice = random.Random(seed)
        work = [(q, v) for q in questions for v in VARIANTS for _ in range(rounds)]
        dice.shuffle(work)
        for question, variant in work:
            f = Filters.parse(VARIANTS[variant](dice))
            begun = time.perf_counter()
            try:
                questions[question](f)
            except QueryTooLong:
                pass
            took[question, variant].append(time.perf_counter() - begun)

    questions = asked(reader)
    with ThreadPoolExecutor(clients) as pool:
        list(pool.map(ask, range(clients)))
    return took


def _at(seconds: list[float], share: float) -> float:
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))] * 1000


if __name__ == "__main__":
    main()
