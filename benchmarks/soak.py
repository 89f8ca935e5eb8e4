"""Reading and writing at once: one ingester, eight readers, for so many minutes.

    python -m benchmarks.soak [--minutes 30] [--archive NEW] [--begin 2000] [--rate 50] [--readers 8]

The archive begins with some stories; then a second process adds RATE stories a second while the readers, threads of one
remembering reader, ask everything.  It fails where a question or a batch fails, a story that was reported is not there
at the end, the file is not sound, or memory grew beyond what the added stories account for.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from itertools import islice
from pathlib import Path

from benchmarks.asking import VARIANTS, asked
from benchmarks.made import World
from nutgraf.errors import NutgrafError
from nutgraf.query import Filters, Reader
from nutgraf.store import Archive, Kept
from nutgraf.store.batches import ingest

_BATCH = 50
_SPARE = 150.0  # MB that caches may take beyond what the stories account for


def write(where: str, skip: int, count: int, rate: float) -> None:
    """The ingester: says the key of each story once it is safe."""
    made = islice(World(skip + count).records(), skip, None)
    with Archive(where) as archive:
        begun, done = time.monotonic(), 0
        while batch := [record.json() for record in islice(made, _BATCH)]:
            for outcome in archive.add(batch):
                if isinstance(outcome, NutgrafError):
                    raise outcome
                print(outcome.key, flush=False)
            sys.stdout.flush()
            done += len(batch)
            time.sleep(max(0.0, begun + done / rate - time.monotonic()))


def read(reader: Reader, seed: int, over: threading.Event, wrong: list[str], count: list[int]) -> None:
    """One reader: asks until it is over; the number of all stories never falls."""
    dice, questions, last = random.Random(seed), asked(reader), 0
    while not over.is_set():
        question, variant = dice.choice(sorted(questions)), dice.choice(sorted(VARIANTS))
        try:
            questions[question](Filters.parse(VARIANTS[variant](dice)))
            now = reader.count("stories", Filters()).number
            if now < last:
                wrong.append(f"{last} stories became {now}")
            last = now
        except Exception as error:
            wrong.append(f"{question} with {variant}: {error!r}")
            print(wrong[-1], flush=True)
        count[seed] += 1


def resident() -> float:
    """MB that this process holds."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1000
    return 0.0


def soak(where: str, minutes: float, begin: int, rate: float, readers: int) -> list[str]:
    """What went wrong."""
    with Archive(where) as archive:
        lines = (record.json() for record in World(begin).records())
        reported = {kept.key for kept in ingest(archive, lines) if isinstance(kept, Kept)}
    count = int(minutes * 60 * rate)
    command = [sys.executable, "-m", "benchmarks.soak", "--write", where, str(begin), str(count), str(rate)]
    wrong: list[str] = []
    asked_so_far, over = [0] * readers, threading.Event()
    with Reader(where, remember=True) as reader, tempfile.TemporaryFile("w+") as said:
        reader.remembered(wait=True)
        begun = time.monotonic()
        with subprocess.Popen(command, stdout=said) as writer:
            threads = [
                threading.Thread(target=read, args=(reader, n, over, wrong, asked_so_far)) for n in range(readers)
            ]
            for thread in threads:
                thread.start()
            held: list[tuple[float, float]] = []
            try:
                while writer.poll() is None:
                    time.sleep(min(15.0, minutes * 6))
                    held.append((resident(), reader.remembered() / 1e6))
                    took = time.monotonic() - begun
                    print(
                        f"  {took:5.0f} s, {sum(asked_so_far):,} questions, {held[-1][0]:.0f} MB resident, "
                        f"{held[-1][1]:.0f} MB remembered, {len(wrong)} wrong",
                        flush=True,
                    )
            finally:
                over.set()
                for thread in threads:
                    thread.join()
        if writer.returncode:
            wrong.append(f"the ingester ended with {writer.returncode}")
        said.seek(0)
        reported.update(line.strip() for line in said)
        time.sleep(2.5)
        seen = {row["key"] for page in reader.rows("stories", Filters(), size=10_000) for row in page.rows}
        wrong += [f"{len(reported - seen)} stories are lost"] * bool(reported - seen)
        quarter, end = held[len(held) // 4], held[-1]
        grown, due = end[0] - quarter[0], 3 * (end[1] - quarter[1])  # a new moment is made beside the old one
        if grown > due + _SPARE:
            wrong.append(f"memory grew by {grown:.0f} MB, {due:.0f} MB of which the stories account for")
        print(f"{len(seen):,} stories, {sum(asked_so_far):,} questions, memory grew by {grown:.0f} MB")
    return wrong + sound(where)


def sound(where: str) -> list[str]:
    """What is wrong with the file of an archive."""
    import sqlite3

    raw = sqlite3.connect(where)
    checked = [row[0] for row in raw.execute("PRAGMA quick_check") if row[0] != "ok"]
    checked += [f"a row of {row[0]} refers to nothing" for row in raw.execute("PRAGMA foreign_key_check")]
    raw.close()
    return checked


def main() -> None:
    if sys.argv[1:2] == ["--write"]:
        write(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]))
        return
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--minutes", type=float, default=30.0)
    given.add_argument("--archive")
    given.add_argument("--begin", type=int, default=2000)
    given.add_argument("--rate", type=float, default=50.0)
    given.add_argument("--readers", type=int, default=8)
    o = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wrong = soak(o.archive or f"{folder}/news.db", o.minutes, o.begin, o.rate, o.readers)
    print("\n".join(wrong) or "nothing went wrong")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
