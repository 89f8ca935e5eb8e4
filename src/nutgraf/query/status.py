"""What the archive holds and how it came there: counts, coder versions, schema, runs and their failures."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, func, select

from nutgraf.store.migrations import version_of
from nutgraf.store.tables import attributions, documents, events, failures, identities, runs, state

_RUNS = 50  # the newest
_FAILURES = 200  # the newest


class Coder(NamedTuple):
    """``stories``: those that this version coded with this model last."""

    version: str
    model: str | None
    stories: int


class Status(NamedTuple):
    """``reports``: stories without those that are copies; ``first``, ``last``: days of publication."""

    schema: int
    stories: int
    reports: int
    events: int
    quotes: int
    identities: int
    undated: int
    first: str | None
    last: str | None
    coders: list[Coder]


class Journal(NamedTuple):
    """What every ingest did, the newest first, and what the newest could not keep."""

    runs: list[dict[str, Any]]
    failures: list[dict[str, Any]]


def generation(connection: Connection) -> int:
    """How many batches were written: what was answered holds as long as this stays the same."""
    return connection.scalar(select(state.c.value).where(state.c.name == "generation")) or 0


def status(connection: Connection) -> Status:
    """The state of an archive; counts are exact."""
    d = documents.c

    def count(table: Table, *where: Any) -> int:
        return connection.scalar(select(func.count()).select_from(table).where(*where)) or 0

    versions = select(d.coder, d.model, func.count().label("stories")).group_by(d.coder, d.model)
    coders = [Coder(*row) for row in connection.execute(versions.order_by(func.count().desc(), d.coder, d.model))]
    first, last = connection.execute(select(func.min(d.day), func.max(d.day)).where(d.day != "")).one()
    return Status(
        schema=version_of(connection),
        stories=sum(c.stories for c in coders),
        reports=count(documents, d.lead == d.key),
        events=count(events),
        quotes=count(attributions),
        identities=count(identities),
        undated=count(documents, d.day == ""),
        first=first,
        last=last,
        coders=coders,
    )


def journal(connection: Connection) -> Journal:
    ran = connection.execute(select(runs).order_by(runs.c.id.desc()).limit(_RUNS)).mappings()
    failed = select(failures).order_by(failures.c.run.desc(), failures.c.n).limit(_FAILURES)
    return Journal([dict(row) for row in ran], [dict(row) for row in connection.execute(failed).mappings()])
