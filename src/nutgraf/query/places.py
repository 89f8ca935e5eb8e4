"""Where events took place: each place with its events, and how many events have none.

Comes in: filters and the dialect.  Goes out: selects.  ``level`` says how exact a place is: of a country or a region
only the middle is known, and a place without coordinates is one that no gazetteer has.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal_column, select

from nutgraf.query.conditions import of_event
from nutgraf.query.filters import Filters
from nutgraf.store.tables import documents, events, places


def located(f: Filters, dialect: str, tally: list[Any]) -> Select[Any]:
    """A row for each place; ``tally``: what is counted. ``geonames`` is 0 where the gazetteer has no number."""
    p = places.c
    none: ColumnElement[str] = literal_column(
        "''"
    )  # no parameters: PostgreSQL would take two of the same value for different ones
    number = func.coalesce(p.geonames, literal_column("0"))
    country, admin1 = func.coalesce(p.country, none), func.coalesce(p.admin1, none)
    known = [number.label("geonames"), p.name, country.label("country"), admin1.label("admin1"), p.level]
    return (
        select(*known, func.max(p.lat).label("lat"), func.max(p.lon).label("lon"), *tally)
        .join_from(events, documents, documents.c.id == events.c.document_id)
        .join(places, (p.document_id == events.c.document_id) & (p.place == events.c.place))
        .where(*of_event(f, dialect))
        .group_by(p.geonames, p.name, p.country, p.admin1, p.level)
    )


def nowhere(f: Filters, dialect: str) -> Select[int, int]:
    """How many events there are, and how many of them have a place."""
    return (
        select(func.count().label("events"), func.count(events.c.place).label("located"))
        .join_from(events, documents, documents.c.id == events.c.document_id)
        .where(*of_event(f, dialect))
    )
