"""The copies of one story: who else carried the report."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, select

from nutgraf.store.tables import documents


class Member(NamedTuple):
    key: str
    story: str
    publisher: str | None
    published: str | None
    title: str | None


def group(connection: Connection, key: str, *, most: int = 100) -> list[Member]:
    """The stories of the copy group that ``key`` belongs to, the one that leads it first; empty for an unknown key."""
    d = documents.c
    lead = select(d.lead).where(d.key == key).scalar_subquery()
    asked = select(d.key, d.story, d.publisher, d.published, d.title).where(d.lead == lead)
    return [Member(*row) for row in connection.execute(asked.order_by(d.key != d.lead, d.day, d.id).limit(most))]
