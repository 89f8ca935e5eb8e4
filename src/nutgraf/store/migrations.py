"""The schema's history: an ordered list of steps, each run once, in one transaction with the note that it ran.

Comes in: a connection to an archive of any age, or to an empty database.  Goes out: the archive at `KNOWN`.
Refuses an archive that a newer nutgraf made, and a database that holds other tables under these names (`ArchiveFailed`).
An empty database gets the newest tables at once from the first step, and the others find nothing to do.  What a step does
to an older archive is never changed after a release: what it should have done is a new step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, func, insert, inspect, select, text

from nutgraf.errors import ArchiveFailed
from nutgraf.store import search
from nutgraf.store.second import second
from nutgraf.store.tables import documents, failures, metadata, runs, saved_views, state, versions
from nutgraf.store.views import VIEWS

Step = Callable[[Connection], None]


def _first(connection: Connection) -> None:
    metadata.create_all(connection, tables=[t for t in metadata.sorted_tables if t is not versions], checkfirst=False)
    for statement in search.SQLITE if connection.dialect.name == "sqlite" else search.POSTGRESQL:
        connection.execute(text(statement))
    for name, body in VIEWS.items():
        connection.execute(text(f"CREATE VIEW {name} AS {body}"))
    connection.execute(insert(state).values(name="generation", value=0))


def _third(connection: Connection) -> None:
    """What is kept of the pages, and of what every ingest did."""
    metadata.create_all(connection, tables=[saved_views, runs, failures], checkfirst=True)


def _fourth(connection: Connection) -> None:
    """The search index of SQLite is written once a batch."""
    if connection.dialect.name == "sqlite":
        search.settle(connection)


STEPS: tuple[Step, ...] = (_first, second, _third, _fourth)
KNOWN = len(STEPS)
_LOCK = 0x6E757467  # any number that other programs do not lock


def migrate(connection: Connection, steps: Sequence[Step] = STEPS) -> int:
    """Run the steps that this archive has not seen; how many ran. The caller's transaction makes them one."""
    if connection.dialect.name == "postgresql":  # SQLite's writers take turns as they begin
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    inspector = inspect(connection)
    if not inspector.has_table(versions.name):
        if inspector.has_table(documents.name):
            raise ArchiveFailed("the database has tables of this name that are no archive", hint="choose another one")
        versions.create(connection)
    version = version_of(connection)
    if version > len(steps):
        raise ArchiveFailed(
            f"the archive has schema version {version}, this nutgraf knows up to {len(steps)}",
            hint="install a newer nutgraf",
        )
    for number, step in enumerate(steps[version:], version + 1):
        step(connection)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        connection.execute(insert(versions).values(version=number, applied=now))
    return len(steps) - version


def version_of(connection: Connection) -> int:
    """The newest step that ran; 0 for an empty database."""
    return max(connection.scalars(select(versions.c.version)), default=0)
