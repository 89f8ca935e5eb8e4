"""Facets: which values what matches has most often, counted over no more rows than can be counted at once.

Comes in: a question, filters, names of facets.  Goes out: a `Tally`.  Where more matches than `MOST`, the newest of it
are counted and the answer says so: a count is never a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import CTE, Connection, Select, func, literal, select, union_all

from nutgraf.query.conditions import of_event, of_quote, of_story
from nutgraf.query.filters import Filters
from nutgraf.store.tables import actors, attributions, documents, events, identities, parties

MOST = 5_000  # rows that are counted
SHOWN = 12  # values of a facet


class Tally(NamedTuple):
    """``total``: rows that match, or `MOST` where ``bounded``; ``counts``: by facet, most first."""

    total: int
    bounded: bool
    counts: dict[str, list[tuple[str, int]]]


def tally(connection: Connection, question: str, filters: Filters, names: Sequence[str]) -> Tally:
    """Counts of ``names`` over ``events``, ``quotes`` or ``stories``; empty values are left out."""
    found = _FOUND[question](filters, connection.dialect.name).limit(MOST + 1).cte("found")
    total = connection.scalar(select(func.count()).select_from(found)) or 0
    counts: dict[str, list[tuple[str, int]]] = {name: [] for name in names}
    parts = [part.subquery() for part in _parts(found, question, names)]
    if total and parts:
        asked = union_all(*(select(part.c.name, part.c.value, part.c.n) for part in parts))
        for name, value, n in connection.execute(asked):
            counts[name].append((value, n))
    return Tally(min(total, MOST), total > MOST, counts)


def _parts(found: CTE, question: str, names: Sequence[str]) -> Iterator[Select[Any]]:
    for name in names:
        asked, value = _VALUE[question, name](found)
        n = func.count() if question != "stories" or name == "publisher" else func.count(found.c.id.distinct())
        counted = asked.with_only_columns(literal(name).label("name"), value.label("value"), n.label("n"))
        kept = counted.where(value.is_not(None), value != "").group_by(value)
        yield kept.order_by(n.desc(), value).limit(SHOWN)


def _events(f: Filters, dialect: str) -> Select[Any]:
    e, d = events.c, documents.c
    asked = select(e.document_id, e.event, e.type, e.quad, e.status, d.publisher)
    asked = asked.join_from(events, documents, d.id == e.document_id).where(*of_event(f, dialect))
    return asked.order_by(e.day.desc(), e.document_id.desc(), e.n.desc())


def _quotes(f: Filters, dialect: str) -> Select[Any]:
    q, d, i = attributions.c, documents.c, identities.c
    asked = select(q.id, i.name.label("speaker"), i.country, i.sector, d.publisher)
    asked = asked.join_from(attributions, documents, d.id == q.document_id).outerjoin(identities, i.id == q.source_id)
    return asked.where(*of_quote(f, dialect)).order_by(d.day.desc(), q.id.desc())


def _stories(f: Filters, dialect: str) -> Select[Any]:
    d = documents.c
    return select(d.id, d.publisher).where(*of_story(f, dialect)).order_by(d.day.desc(), d.id.desc())


def _own(name: str) -> Any:
    return lambda found: (select(found.c[name]), found.c[name])


def _event_country(found: CTE) -> Any:
    p = parties.c
    same = (p.document_id == found.c.document_id) & (p.event == found.c.event) & (p.role != "claimant")
    one = select(found.c.document_id, found.c.event, p.country).join_from(found, parties, same).distinct().subquery()
    return select(one.c.country), one.c.country


def _story_country(found: CTE) -> Any:
    return select(actors.c.country).join_from(found, actors, actors.c.document_id == found.c.id), actors.c.country


def _story_event(name: str) -> Any:
    column = events.c[name]
    return lambda found: (select(column).join_from(found, events, events.c.document_id == found.c.id), column)


_FOUND = {"events": _events, "quotes": _quotes, "stories": _stories}
_VALUE: dict[tuple[str, str], Any] = {
    **{("events", name): _own(name) for name in ("type", "quad", "status", "publisher")},
    **{("quotes", name): _own(name) for name in ("speaker", "country", "sector", "publisher")},
    ("events", "country"): _event_country,
    ("stories", "publisher"): _own("publisher"),
    ("stories", "country"): _story_country,
    ("stories", "type"): _story_event("type"),
    ("stories", "status"): _story_event("status"),
}
