"""How fast, how large and how right the knowledge base is, without a resolver and without context.

Comes in: nothing, or the gold events beside the checkout (``NUTGRAF_SHARED``, default ``../shared``).  Goes out: load
time, memory and look-up time, and for every actor and recipient of the gold the share of countries and sectors that
the span's own words give right, wrong, or not at all, with the commonest misses.  Spans of the test files are never
read.  Run as ``python benchmarks/knowledge.py [--misses 40]``.
"""

from __future__ import annotations

import argparse
import json
import os
import time
import tracemalloc
from collections import Counter
from pathlib import Path

from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.resolve.who.organisations import Organisations
from nutgraf.resolve.who.people import People
from nutgraf.resolve.who.sectors import Sectors
from nutgraf.resolve.who.states import States


def shares_of(known: Knowledge, span: str, on: str | None) -> tuple[str | None, str | None]:
    """Country and sector by the span's words alone: the whole, then its role words, then names inside it."""
    whole = known.find(span, on)
    if whole:
        return whole.country, whole.sector
    form = known.country_of(span)
    role = known.sector_of(span)
    if form:
        return form[0], "CVL" if form[1] == "demonym" else role[0] if role and form[1] == "adjective" else "GOV"
    words = span.split()
    inside = None
    for size in range(len(words) - 1, 0, -1):
        parts = [" ".join(words[i : i + size]) for i in range(len(words) - size, -1, -1)]
        inside = next((e for p in parts if (e := known.find(p.strip(",()"), on))), None)
        if inside:
            break
    person = next(iter(known.surname(words[-1], on)), None)
    runs = (" ".join(words[i : i + n]) for i in range(len(words)) for n in (3, 2, 1))
    placed = next((c for run in runs if (c := known.country_of(run))), None)
    named = inside if inside and inside.kind != "state" else None
    if named and named.kind == "person":
        return named.country, role[0] if role and role[2] else named.sector
    country = placed[0] if placed else named.country if named else person.country if person else None
    sector = role[0] if role else named.sector if named else person.sector if person else "GOV" if placed else None
    return country, sector


def memory() -> float:
    """Megabytes that a second copy of the tables takes."""
    tracemalloc.start()
    states = States()
    held = Knowledge(states, Organisations(), People(states), Sectors())
    size = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    del held
    return size


def gold(path: Path, shown: int) -> None:
    known = Knowledge.load()
    tally: dict[str, Counter[str]] = {"country": Counter(), "sector": Counter()}
    misses: dict[str, Counter[tuple[str, str, str]]] = {"country": Counter(), "sector": Counter()}
    for line in path.read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        for event in story["events"]:
            for one in [*event["actor"], *event["recipient"]]:
                span = one.get("name") or story["text"][slice(*one["span"])]
                for field, got in zip(tally, shares_of(known, span, story["published"]), strict=True):
                    mark = "none" if got is None else "right" if got == one[field] else "wrong"
                    tally[field][mark] += 1
                    if mark != "right":
                        misses[field][span, one[field], str(got)] += 1
    for field, counts in tally.items():
        whole = sum(counts.values())
        shares = "  ".join(f"{mark} {counts[mark] / whole:.1%}" for mark in ("right", "wrong", "none"))
        print(f"{path.name} {field}: {shares}  of {whole}")
        for (span, want, got), n in misses[field].most_common(shown):
            print(f"   {n:3} {span[:70]!r}: want {want}, got {got}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", type=int, default=0)
    shown = parser.parse_args().misses
    start = time.perf_counter()
    known = Knowledge.load()
    print(f"load {1000 * (time.perf_counter() - start):.0f} ms")
    print(f"memory {memory():.1f} MB")
    names = ["Vladimir Putin", "the United Nations", "Zelensky", "Ruritania", "German Chancellor"]
    start = time.perf_counter()
    for _ in range(2000):
        for name in names:
            known.find(name, "2019-05-01")
    print(f"find {1e6 * (time.perf_counter() - start) / 10000:.1f} µs")
    start = time.perf_counter()
    for _ in range(2000):
        known.sector_of("two senior members of the main opposition party")
    print(f"sector_of {1e6 * (time.perf_counter() - start) / 2000:.1f} µs")
    folder = Path(os.environ.get("NUTGRAF_SHARED") or "../shared") / "data" / "events"
    for name in ("train.jsonl", "dev.jsonl"):
        if (folder / name).exists():
            gold(folder / name, shown if name == "train.jsonl" else 0)


if __name__ == "__main__":
    main()
