"""Where the pages ask the archive: questions run in a few threads, and answers that cannot have changed are kept.

The archive counts its batches; an answer is kept until that count moves, so that nothing stale is ever shown.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar

import anyio
import anyio.to_thread

from nutgraf.query import Reader
from nutgraf.query.kept import Kept

T = TypeVar("T")
AT_ONCE = 8  # questions


class Desk:
    """``where``: a SQLite file or a PostgreSQL URL; ``seconds``: the time that one question may take;
    ``remember``: keep in memory what is counted, see `Reader`.

    Raises `ArchiveFailed` where there is no archive that can be read.
    """

    def __init__(self, where: str | Path, *, seconds: float, remember: bool = False) -> None:
        self.where = str(where)
        self.reader = Reader(where, seconds=seconds, remember=remember)
        self._turns = anyio.CapacityLimiter(AT_ONCE)
        self._kept = Kept()

    @property
    def shown(self) -> str:
        """The archive's name for the eye: of a URL, without what stands before the host."""
        return self.where.partition("@")[2] if "://" in self.where and "@" in self.where else self.where

    async def run(self, work: Callable[..., T], *given: object) -> T:
        """Do the work in a thread, when its turn has come."""

        def inside() -> T:
            with self.reader.one_turn():
                return work(*given)

        return await anyio.to_thread.run_sync(inside, limiter=self._turns)

    def kept(self, key: Hashable, ask: Callable[[], T]) -> T:
        """The answer to ``ask``, asked again only when the archive has changed since."""
        full = (self.reader.generation(), key)
        known: T | None = self._kept.get(full)
        if known is not None:
            return known
        found = ask()
        self._kept.put(full, found)
        return found

    def close(self) -> None:
        self.reader.close()
