"""A stream of coded lines into an archive, batch by batch.

A batch is closed when it is full or when it has waited long enough: fast streams are written in large transactions,
and a slow one (stories that are being coded) loses at most some seconds of work when the process dies.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from nutgraf.errors import NutgrafError
from nutgraf.store.archive import Archive, Kept

FULL = 500  # stories
WAIT = 2.0  # seconds


def ingest(
    archive: Archive, lines: Iterable[bytes | NutgrafError], *, full: int = FULL, wait: float = WAIT
) -> Iterator[Kept | NutgrafError]:
    """Keep every line; what became of each, in order, once its batch is safe. Errors pass through."""
    batch: list[bytes | NutgrafError] = []
    due = time.monotonic() + wait
    for line in lines:
        batch.append(line)
        if len(batch) >= full or time.monotonic() >= due:
            yield from _flush(archive, batch)
            batch, due = [], time.monotonic() + wait
    yield from _flush(archive, batch)


def _flush(archive: Archive, batch: list[bytes | NutgrafError]) -> Iterator[Kept | NutgrafError]:
    outcomes = iter(archive.add(line for line in batch if not isinstance(line, NutgrafError)))
    for line in batch:
        yield line if isinstance(line, NutgrafError) else next(outcomes)
