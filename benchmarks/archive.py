"""How many coded stories a second does the archive take?

    python -m benchmarks.archive [--stories 5000] [--archive NEW] [--no-copies]

Stories are made up (`benchmarks.made`); making them is not timed.  ARCHIVE is a new file, or a PostgreSQL URL; without
it a file is made and removed.  1,000,000 events: ``--stories 200000 --archive /tmp/archive-million.db``; then
``python -m benchmarks.asking`` measures the questions.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from itertools import islice
from pathlib import Path

from benchmarks.made import World
from nutgraf.errors import NutgrafError
from nutgraf.store import Archive
from nutgraf.store.batches import ingest

_CHUNK = 20_000  # stories that are made before they are timed: several batches, as in one long ingest


def fill(where: str, stories: int, *, copies: bool = True) -> None:
    """Ingest so many stories, and say how fast that was."""
    made = World(stories).records()
    took = cpu = last = 0.0
    done = 0
    with Archive(where, copies=copies) as archive:
        while lines := [record.json() for record in islice(made, _CHUNK)]:
            begun, spent = time.perf_counter(), time.process_time()
            failed = [x for x in ingest(archive, iter(lines)) if isinstance(x, NutgrafError)]
            last = time.perf_counter() - begun
            took, cpu, done = took + last, cpu + time.process_time() - spent, done + len(lines)
            assert not failed, failed[0]
            if done % (2 * _CHUNK) == 0:
                print(f"  {done:,} stories, the last {len(lines) / last:,.0f} a second", flush=True)
    size = "" if "://" in where else f", {Path(where).stat().st_size / done / 1000:.1f} kB each in the file"
    print(
        f"ingest {'with' if copies else 'without'} copy groups: {done:,} stories, {done / took:,.0f} a second, "
        f"{done / cpu:,.0f} a CPU second{size}"
    )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--stories", type=int, default=5000)
    asked.add_argument("--archive")
    asked.add_argument("--no-copies", action="store_true")
    given = asked.parse_args()
    if given.archive:
        fill(given.archive, given.stories, copies=not given.no_copies)
        return
    with tempfile.TemporaryDirectory() as folder:
        for copies in (True, False):
            fill(str(Path(folder) / f"{copies}.db"), given.stories, copies=copies)


if __name__ == "__main__":
    main()
