"""How many coded stories a second does the archive take, and how fast does it answer?

    python -m benchmarks.archive [STORIES] [ARCHIVE]

The records are made up: of the size that news stories have (about 400 words, 14 actors, 40 mentions, 5 events, 3
quotes), with words drawn by Zipf's law so that the full-text index is of true size, and every tenth a copy of an
earlier one. No model is needed; making them is not timed. ARCHIVE is a new file, or a PostgreSQL URL.
"""

from __future__ import annotations

import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from nutgraf.ontology import event_types
from nutgraf.records import (
    Actor,
    Attribution,
    Block,
    CoderInfo,
    Document,
    Event,
    EventDate,
    Mention,
    Place,
    Record,
    Reference,
    Span,
    Time,
)
from nutgraf.store import Archive
from nutgraf.store.batches import ingest

WORDS = 400
_COUNTRIES = ("USA", "FRA", "KEN", "BRA", "JPN", "IND", "UNK")
_SECTORS = ("GOV", "MIL", "CVL", "BUS", "IGO")


def made(count: int, seed: int = 1) -> Iterator[Record]:
    """Records like those of news stories, always the same for a seed."""
    dice = random.Random(seed)
    vocabulary = ["".join(dice.choices("abcdeghilmnoprstu", k=dice.randint(2, 9))) for _ in range(40_000)]
    weights = [1 / (n + 3) for n in range(len(vocabulary))]
    people = [" ".join(dice.choices(vocabulary, k=2)).title() for _ in range(5000)]
    past: list[str] = []
    for number in range(count):
        if past and number % 10 == 0:
            text = dice.choice(past[-200:]) + " " + " ".join(dice.choices(vocabulary, k=3)) + "."
        else:
            drawn = dice.choices(vocabulary, weights, k=WORDS)
            text = ". ".join(" ".join(drawn[at : at + 20]).capitalize() for at in range(0, WORDS, 20)) + "."
        past = [*past[-200:], text]
        yield _record(dice, text, number, people)


def _record(dice: random.Random, text: str, number: int, people: list[str]) -> Record:
    def span() -> tuple[int, int]:
        start = dice.randrange(len(text) - 30)
        return start, start + dice.randint(4, 30)

    def pick(id: str) -> Reference:
        start, end = span()
        return Reference(start=start, end=end, id=id)

    def plain() -> Span:
        start, end = span()
        return Span(start=start, end=end)

    day = f"2024-{1 + number // 2800 % 12:02}-{1 + number // 100 % 28:02}"
    actors = tuple(
        Actor(
            id=f"a{n}",
            name=name,
            kind="person",
            country=_COUNTRIES[len(name) % 7],
            sector=_SECTORS[len(name) % 5],
            mentions=tuple(Mention(start=s.start, end=s.end, form="name") for s in (plain(), plain(), plain())),
        )
        for n, name in enumerate(dice.sample(people, 14))
    )
    types = list(event_types().values())
    events = []
    for n in range(5):
        kind = dice.choice(types)
        events.append(
            Event(
                id=f"e{n}",
                type=kind.name,
                mode=None,
                quad=kind.quad,
                score=kind.score,
                contexts=("military",),
                trigger=plain(),
                actor=(pick(f"a{dice.randrange(14)}"),),
                recipient=(pick(f"a{dice.randrange(14)}"),),
                status="actual",
                status_cue=None,
                claimed_by=None,
                time=pick("t0"),
                date=EventDate(earliest=day, latest=day, basis="text"),
                place=pick("p0"),
                confidence=round(dice.random(), 3),
                why="the verb and both noun phrases stand in one clause",
            )
        )
    return Record(
        document=Document(
            id=f"made-{number}",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            text=text,
            language="en",
            title=text[:50],
            publisher=f"Paper {number % 40}",
            published=day,
            blocks=(Block(kind="body", start=0, end=len(text)),),
        ),
        sentences=tuple(plain() for _ in range(20)),
        actors=actors,
        places=tuple(
            Place(id=f"p{n}", name=dice.choice(people), country="KEN", level="city", mentions=(plain(),))
            for n in range(4)
        ),
        times=tuple(
            Time(id=f"t{n}", type="DATE", value=day, earliest=day, latest=day, start=s.start, end=s.end)
            for n, s in enumerate((plain(), plain()))
        ),
        attributions=tuple(
            Attribution(
                id=f"q{n}", kind="indirect", source=pick(f"a{n}"), cue=plain(), content=(plain(),), confidence=0.8
            )
            for n in range(3)
        ),
        events=tuple(events),
        coder=CoderInfo(version="0.1.0", model=None),
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    lines = [record.json() for record in made(count)]
    print(f"{count:,} stories, {sum(map(len, lines)) / count / 1000:.1f} kB of JSON each")
    with tempfile.TemporaryDirectory() as folder:
        for grouping in (False, True):
            where = sys.argv[2] if len(sys.argv) > 2 else str(Path(folder) / f"copies-{grouping}.db")
            _timed(where, lines, grouping)


def _timed(where: str, lines: list[bytes], grouping: bool) -> None:
    with Archive(where, copies=grouping) as archive:
        begun, spent = time.perf_counter(), time.process_time()
        for _ in ingest(archive, iter(lines)):
            pass
        took, cpu = time.perf_counter() - begun, time.process_time() - spent
    size = f", {Path(where).stat().st_size / len(lines) / 1000:.1f} kB each in the file" if "://" not in where else ""
    print(
        f"ingest {'with' if grouping else 'without'} copies: {len(lines) / took:,.0f} stories/s "
        f"({len(lines) / cpu:,.0f} a CPU second){size}"
    )
    _ask(where)


def _ask(where: str) -> None:
    from nutgraf.query import Filters, Reader

    with Reader(where) as reader:
        for question, filters in (
            ("events", ["from=2024-01-03", "type=ASSAULT"]),
            ("events", ["country=KEN", "confidence=0.8"]),
            ("stories", ["text=" + "the OR aa"]),
            ("actors", []),
            ("dyads", []),
            ("timeline", []),
        ):
            begun = time.perf_counter()
            page = reader.page(question, Filters.parse(filters), limit=100)
            took = (time.perf_counter() - begun) * 1000
            print(f"  {question:9}{' '.join(filters):32}{len(page.rows):5} rows {took:8.1f} ms")


if __name__ == "__main__":
    main()
