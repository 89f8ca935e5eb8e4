"""The archive as the shelf of `nutgraf.relate.copies`: which story is a copy of which, kept between runs.

Entries are gathered while a batch is placed and written with it, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, insert, select, update

from nutgraf.relate.copies import Entry
from nutgraf.store.load import load
from nutgraf.store.tables import changes, copies, documents, state

_ASK = 500


def note_changed(connection: Connection, column: ColumnElement[Any], values: Sequence[Any]) -> None:
    """Tell readers that remember that these documents are no longer what they were."""
    now = select(state.c.value).where(state.c.name == "generation").scalar_subquery()
    for at in range(0, len(values), _ASK):
        which = select(now, documents.c.id).where(column.in_(values[at : at + _ASK]))
        connection.execute(insert(changes).from_select(["generation", "document_id"], which))


class ArchiveShelf:
    """Stories go by their keys here, since two publishers may give the same id to different texts."""

    def __init__(self, connection: Connection) -> None:
        self._connection: Connection | None = connection
        self._waiting: dict[str, Entry] = {}

    def entries(self) -> Iterator[Entry]:
        assert self._connection is not None
        for row in self._connection.execute(select(copies)):
            yield Entry(
                id=row.story,
                moment=row.moment,
                publisher=row.publisher,
                agency=row.agency,
                words=bytes(row.words),
                lead=row.lead,
                kin=bool(row.kin),
            )

    def keep(self, entries: Iterable[Entry]) -> None:
        self._waiting.update((entry.id, entry) for entry in entries)

    def lead(self, story: str) -> str | None:
        """The group of a story that was placed in this batch."""
        entry = self._waiting.get(story)
        return entry.lead if entry else None

    def write(self, connection: Connection, fresh: set[str]) -> None:
        """Write what was kept; ``fresh`` stories already carry their group, others are given it."""
        rows = [(e.id, e.moment, e.publisher, e.agency, e.words, e.lead, e.kin) for e in self._waiting.values()]
        if rows:
            same = ", ".join(f"{c.name} = excluded.{c.name}" for c in list(copies.columns)[1:])
            load(connection, copies, rows, f"ON CONFLICT (story) DO UPDATE SET {same}")
        moved = [{"moved": e.id, "led_by": e.lead} for e in self._waiting.values() if e.id not in fresh]
        if moved:
            change = update(documents).where(documents.c.key == bindparam("moved")).values(lead=bindparam("led_by"))
            connection.execute(change, moved)
            note_changed(connection, documents.c.key, [e["moved"] for e in moved])
        self._waiting.clear()
