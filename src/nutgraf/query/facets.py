"""How many, and of what: the counts beside a list of events, quotes or stories.

Comes in: a question, a key, filters, the dialect.  Goes out: selects of values with their counts, most frequent first.
Refuses (`BadOption`) a question without counts and a key that it is not counted by.  The counts of a key leave the
filter on that key out: a bucket says how many rows there are when its value alone is chosen.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, select

from nutgraf.errors import BadOption
from nutgraf.query.conditions import asks_events, of_event, of_quote, of_story, of_story_event
from nutgraf.query.filters import Filters
from nutgraf.store.tables import actors, attributions, documents, events, identities, parties

ENOUGH = 10_000  # rows, after which "more than" is said where counting goes row by row

_EVENT = ("type", "quad", "status")
FACETS: dict[str, tuple[str, ...]] = {
    "events": (*_EVENT, "country", "sector", "publisher", "year"),
    "quotes": ("country", "sector", "kind", "publisher", "year"),
    "stories": ("publisher", "language", *_EVENT, "country", "sector", "year"),
}


class Bucket(NamedTuple):
    """A value (empty where a row has none) and the number of rows that have it."""

    value: str
    number: int


class Count(NamedTuple):
    """``exact`` is False where there are more than ``number``."""

    number: int
    exact: bool

    def __str__(self) -> str:
        return f"{self.number:,}" if self.exact else f"more than {self.number:,}"


def keys_of(name: str, keys: Sequence[str] | None = None) -> Sequence[str]:
    """The keys by which a question is counted, or those of them that are asked for."""
    known = FACETS.get(name)
    if known is None:
        raise BadOption(f"{name!r} has no facets", hint=f"ask for those of {', '.join(FACETS)}")
    for key in keys or ():
        if key not in known:
            raise BadOption(f"{name} are not counted by {key!r}", hint=f"by {', '.join(known)}")
    return known if keys is None else keys


def counted(name: str, f: Filters, dialect: str) -> Select[Any]:
    """The number of matching rows, counted no further than one beyond `ENOUGH`."""
    keys_of(name)
    return select(func.count()).select_from(_matching(name, f, dialect).limit(ENOUGH + 1).subquery())


def without(key: str, f: Filters) -> Filters:
    """The filters but for the one on a key."""
    if key == "year":
        return dataclasses.replace(f, since=None, until=None)
    return f if key in ("kind", "language") else dataclasses.replace(f, **{key: ()})  # type: ignore[arg-type]


def buckets(name: str, key: str, f: Filters, dialect: str) -> Select[Any]:
    """Values of a key with how many rows of the question have them."""
    f = without(key, f)
    many = func.count().label("count")
    if name == "stories":
        value, found = _of_stories(key, f, dialect)
        many = func.count(documents.c.id.distinct()).label("count")
    elif name == "quotes":
        value, found = _of_quotes(key, f, dialect)
    else:
        value, found = _of_events(key, f, dialect)
    value = func.coalesce(value, "").label("value")
    return found.with_only_columns(value, many).group_by(value).order_by(many.desc(), value)


Found = tuple[ColumnElement[Any], Select[Any]]


def _matching(name: str, f: Filters, dialect: str) -> Select[Any]:
    if name == "stories":
        return select(documents.c.id).where(*of_story(f, dialect))
    if name == "quotes":
        found = select(attributions.c.id).join_from(
            attributions, documents, documents.c.id == attributions.c.document_id
        )
        return found.where(*of_quote(f, dialect))
    found = select(events.c.document_id, events.c.event)
    return found.join_from(events, documents, documents.c.id == events.c.document_id).where(*of_event(f, dialect))


def _of_events(key: str, f: Filters, dialect: str) -> Found:
    found = _matching("events", f, dialect)
    if key in ("country", "sector"):
        return _of_parties(key, found.subquery())
    if key == "publisher":
        return documents.c.publisher, found
    return (func.substr(events.c.day, 1, 4) if key == "year" else events.c[key]), found


def _of_parties(key: str, found: Any) -> Found:
    """Of each event, the countries or sectors of those who act and are acted upon, each once."""
    same = (parties.c.document_id == found.c.document_id) & (parties.c.event == found.c.event)
    each = (
        select(parties.c.document_id, parties.c.event, parties.c[key].label("value"))
        .join_from(found, parties, same)
        .where(parties.c.role != "claimant", parties.c[key].is_not(None))
        .distinct()
        .subquery()
    )
    return each.c.value, select(each.c.value)


def _of_quotes(key: str, f: Filters, dialect: str) -> Found:
    found = _matching("quotes", f, dialect)
    if key in ("country", "sector"):
        who = identities.alias("who")
        return who.c[key], found.join(who, who.c.id == attributions.c.source_id)
    if key == "publisher":
        return documents.c.publisher, found
    return (func.substr(documents.c.day, 1, 4) if key == "year" else attributions.c.kind), found


def _of_stories(key: str, f: Filters, dialect: str) -> Found:
    if key in ("publisher", "language", "year"):
        value = func.substr(documents.c.day, 1, 4) if key == "year" else documents.c[key]
        return value, _matching("stories", f, dialect)
    of_event = select(documents.c.id).join_from(events, documents, documents.c.id == events.c.document_id)
    of_event = of_event.where(*of_story_event(f, dialect))
    if key in _EVENT:
        return events.c[key], of_event
    if asks_events(f):
        party = parties.alias("party")
        same = (party.c.document_id == events.c.document_id) & (party.c.event == events.c.event)
        return party.c[key], of_event.join(party, same).where(party.c.role != "claimant", party.c[key].is_not(None))
    who = actors.alias("who")  # apart from the actors of the filters
    return who.c[key], _matching("stories", f, dialect).join(who, who.c.document_id == documents.c.id)
