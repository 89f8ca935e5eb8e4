"""What a page shows beside its rows: the texts they stand in, and how many publications carry each report."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from nutgraf.store.tables import documents


def texts(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    """The texts of documents by their numbers."""
    asked = select(documents.c.id, documents.c.text).where(documents.c.id.in_(sorted(set(numbers))))
    return {number: text for number, text in connection.execute(asked)}


def carried(connection: Connection, leads: Iterable[str]) -> dict[str, int]:
    """How many stories each copy group has, by the key of the story that leads it."""
    d = documents.c
    asked = select(d.lead, func.count()).where(d.lead.in_(sorted(set(leads)))).group_by(d.lead)
    return {lead: count for lead, count in connection.execute(asked)}
