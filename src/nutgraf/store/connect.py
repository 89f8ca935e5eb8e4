"""A path or a PostgreSQL URL to an engine whose transactions are ours to begin and end.

SQLite runs in WAL mode: readers never wait for the writer.  ``synchronous=NORMAL`` keeps every committed batch through
the death of the process; through loss of power it may lose the last ones, never a part of one.
Refuses other databases, and PostgreSQL without psycopg (`ExtraMissing`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from nutgraf.errors import ArchiveFailed, BadOption, ExtraMissing

try:
    from sqlalchemy import URL, Connection, Engine, create_engine, event
    from sqlalchemy.exc import DBAPIError
except ImportError:
    raise ExtraMissing("the archive needs SQLAlchemy", hint="pip install 'nutgraf[archive]'") from None

READING = 12  # connections of a reader that stay open: opened anew, each would read the schema and have an empty cache
PATIENCE = 30  # seconds that a writer waits for another


class Closing(ABC):
    """What ``with`` closes at its end."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None: ...


def engine(where: str | Path, *, write: bool, checked: bool = True) -> Engine:
    """``where``: the path of a SQLite file, or ``postgresql://...``. A reader's connection cannot write.

    ``checked``: SQLite looks up what every new row refers to, and deletes what refers to a deleted one.
    """
    name = str(where)
    if "://" in name:
        return _postgresql(name, write=write)
    path = Path(name)
    if not write and not path.is_file():
        raise ArchiveFailed("no such archive", where=name, hint="nutgraf ingest makes one")
    if write and not path.absolute().parent.is_dir():
        raise ArchiveFailed("no such folder", where=str(path.parent))
    pool = {"pool_size": 1 if write else READING, "max_overflow": 4}
    made = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": PATIENCE}, **pool)
    event.listen(made, "connect", lambda raw, _record: _settle(raw, write=write, checked=checked))
    event.listen(made, "begin", lambda connection: _begin(connection, write=write))
    return made


def _settle(raw: Any, *, write: bool, checked: bool) -> None:
    raw.isolation_level = None  # sqlite3 would begin transactions at the wrong moments
    if write:
        raw.execute("PRAGMA journal_mode=WAL")
        # pages: 384 MiB, some batches, so that pages that every batch touches are copied once
        raw.execute("PRAGMA wal_autocheckpoint=98304")
    raw.execute("PRAGMA synchronous=NORMAL")
    raw.execute(f"PRAGMA foreign_keys={'ON' if checked else 'OFF'}")
    raw.execute("PRAGMA temp_store=MEMORY")
    raw.execute(f"PRAGMA cache_size={-262144 if write else -16384}")  # KiB; a server reads over many connections
    if not write:
        raw.execute("PRAGMA query_only=ON")


def _begin(connection: Connection, *, write: bool) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _postgresql(url: str, *, write: bool) -> Engine:
    scheme, _, rest = url.partition("://")
    if scheme not in ("postgresql", "postgres", "postgresql+psycopg"):
        raise BadOption(f"no archive in {scheme}", hint="give a file name or postgresql://user@host/database")
    try:
        import psycopg  # noqa: F401
    except ImportError:
        raise ExtraMissing("PostgreSQL needs psycopg", hint="pip install 'nutgraf[postgresql]'") from None
    options = {} if write else {"options": "-c default_transaction_read_only=on"}
    return create_engine(f"postgresql+psycopg://{rest}", connect_args=options)


def failed(error: DBAPIError, where: str | Path) -> ArchiveFailed:
    """A driver's error as ours, without the statement and without a password."""
    said = str(error.orig).strip().splitlines() or ["unknown"]
    name = str(where)
    shown = name.partition("@")[2] if "://" in name and "@" in name else name
    return ArchiveFailed(said[0], where=shown)
