"""A stream of coded lines into an archive, batch by batch.

A batch is closed when it is full or when it has waited long enough: fast streams are written in large transactions,
and a slow one (stories that are being coded) loses at most some seconds of work when the process dies.  While one batch
is written by a second thread (SQLite and zlib let go of the interpreter), the next is read and checked.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from nutgraf.errors import NutgrafError
from nutgraf.store.archive import Archive, Coming, Kept, Words, prepare
from nutgraf.store.uncollected import uncollected

FULL = 4000  # stories: the more of them, the fewer times each page of an index is written
WAIT = 2.0  # seconds


def ingest(
    archive: Archive, lines: Iterable[bytes | NutgrafError], *, full: int = FULL, wait: float = WAIT
) -> Iterator[Kept | NutgrafError]:
    """Keep every line; what became of each, in order, once its batch is safe. Errors pass through."""
    writing: Future[list[Kept | NutgrafError]] | None = None
    waiting: list[bytes | NutgrafError] = []
    with ThreadPoolExecutor(1, thread_name_prefix="archive") as writer:
        due = time.monotonic() + wait
        for line in lines:
            waiting.append(line)
            if len(waiting) >= full or time.monotonic() >= due:
                batch, words = _ready(archive, waiting)
                done, writing = writing, writer.submit(archive.keep, batch, words)
                if done:
                    yield from done.result()
                waiting, due = [], time.monotonic() + wait
        if writing:
            yield from writing.result()
        yield from archive.keep(*_ready(archive, waiting))


def _ready(archive: Archive, lines: list[bytes | NutgrafError]) -> tuple[list[Coming | NutgrafError], Words]:
    with uncollected():
        batch = [line if isinstance(line, NutgrafError) else prepare(line) for line in lines]
        return batch, archive.read(batch)
