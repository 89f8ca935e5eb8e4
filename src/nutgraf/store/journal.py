"""What one run of an ingest did, kept in the archive: when, how many stories, and what it could not keep and why.

Comes in: the outcomes, as they happen.  Goes out: a row of ``runs`` and rows of ``failures``.  A run that was killed has
no end, and the counts that it had when they were last written.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, func, insert, select, update

from nutgraf import __version__
from nutgraf.errors import NutgrafError
from nutgraf.store.tables import failures, runs

MOST = 1000  # failures of a run that are kept
_EVERY = 10.0  # seconds between two writings
_LONGEST = 500  # characters of what is said


class Run:
    """One run, from now on. ``engine``: that of an archive open for writing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._count = dict.fromkeys(("added", "replaced", "unchanged", "older", "failed"), 0)
        self._waiting: list[NutgrafError] = []
        self._kept = 0
        self._due = time.monotonic() + _EVERY
        with engine.begin() as connection:
            self.id = (connection.scalar(select(func.max(runs.c.id))) or 0) + 1
            connection.execute(insert(runs).values(id=self.id, started=_now(), coder=__version__, **self._count))

    def note(self, fate: str, error: NutgrafError | None = None) -> None:
        """One outcome: added, replaced, unchanged, older or failed."""
        self._count[fate] += 1
        if error is not None and self._kept + len(self._waiting) < MOST:
            self._waiting.append(error)
        if time.monotonic() >= self._due:
            self._write({})

    def end(self, unchanged: int = 0) -> None:
        """The run is over. ``unchanged``: stories that were not even read again."""
        self._count["unchanged"] += unchanged
        self._write({"ended": _now()})

    def _write(self, more: dict[str, str]) -> None:
        with self._engine.begin() as connection:
            connection.execute(update(runs).where(runs.c.id == self.id).values(**self._count, **more))
            self._failures(connection)
        self._due = time.monotonic() + _EVERY

    def _failures(self, connection: Connection) -> None:
        rows: list[dict[str, Any]] = []
        for error in self._waiting:
            self._kept += 1
            said = {"code": error.code, "what": _short(error.what), "input": _short(error.where)}
            rows.append({"run": self.id, "n": self._kept, "hint": _short(error.hint), **said})
        if rows:
            connection.execute(insert(failures), rows)
        self._waiting.clear()


def _short(words: str | None) -> str | None:
    """What a database can keep of it."""
    return None if words is None else words.replace("\0", "\ufffd").encode("utf-8", "replace").decode()[:_LONGEST]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
