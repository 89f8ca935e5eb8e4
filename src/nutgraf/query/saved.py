"""Saved views as they are read."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, select

from nutgraf.store.tables import saved_views


class View(NamedTuple):
    """``page``: the path of a page; ``query``: the query part of its address."""

    id: str
    name: str
    page: str
    query: str
    created: str


def views(connection: Connection) -> list[View]:
    """Every view, by name."""
    return [
        View(*row) for row in connection.execute(select(saved_views).order_by(saved_views.c.name, saved_views.c.id))
    ]


def view(connection: Connection, id: str) -> View | None:
    row = connection.execute(select(saved_views).where(saved_views.c.id == id)).one_or_none()
    return View(*row) if row else None
