"""What a page shows beside its rows: the texts they stand in."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from nutgraf.store.tables import texts as kept


def texts(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    """The texts of documents by their numbers."""
    asked = select(kept.c.document_id, kept.c.text).where(kept.c.document_id.in_(sorted(set(numbers))))
    return {row.document_id: row.text for row in connection.execute(asked)}
