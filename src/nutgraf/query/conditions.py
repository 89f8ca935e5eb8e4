"""Filters to conditions on the archive's tables.

Comes in: `Filters` and the dialect.  Goes out: conditions that all must hold for an event, a quote, or a story.
Names are compared without case; ``*`` in a name stands for any characters; Q123 is a Wikidata item, #123 an identity.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, true, tuple_

from nutgraf.query.filters import Filters
from nutgraf.store.search import matching
from nutgraf.store.tables import actors, attributions, documents, events, identities, names, parties, places
from nutgraf.store.unfold import folded

Condition = ColumnElement[bool]
_ITEM = re.compile(r"Q\d+$")
_NUMBER = re.compile(r"#\d{1,18}$")
COUNTRY = re.compile(r"[A-Z]{3}$")
GEONAMES = re.compile(r"[1-9]\d{3,11}$")


def of_event(f: Filters, dialect: str) -> Iterator[Condition]:
    """Conditions over ``events`` joined with ``documents``. ``text`` searches the story."""
    yield from _event_itself(f)
    yield from _of_document(f)
    if f.since:
        yield func.coalesce(events.c.latest, events.c.day) >= f.since
    if f.until:
        yield and_(events.c.day <= f.until, events.c.day != "")
    if f.text:
        yield matching(dialect, "documents", f.text)


def of_quote(f: Filters, dialect: str) -> Iterator[Condition]:
    """Conditions over ``attributions`` joined with ``documents``; the actor is who speaks, ``text`` what is said.

    What is asked of events (type, recipient, place...) must hold for one event of the same story.
    """
    yield from _of_document(f)
    yield from _published(f)
    if f.actor:
        yield attributions.c.source_id.in_(known_as(f.actor))
    if f.country or f.sector:
        wanted = [identities.c.country.in_(f.country)] if f.country else []
        wanted += [identities.c.sector.in_(f.sector)] if f.sector else []
        yield attributions.c.source_id.in_(select(identities.c.id).where(*wanted).correlate(None))
    if f.confidence:
        yield attributions.c.confidence >= f.confidence
    if f.text:
        yield matching(dialect, "attributions", f.text)
    asked = Filters(type=f.type, quad=f.quad, mode=f.mode, status=f.status, recipient=f.recipient)
    yield from _has_event(
        dataclasses.replace(asked, actor_country=f.actor_country, recipient_country=f.recipient_country)
    )
    if f.place:
        yield _somewhere(f.place, attributions.c.document_id, None)


def of_story(f: Filters, dialect: str) -> Iterator[Condition]:
    """Conditions over ``documents``: what is asked of events must hold for one event of the story together.

    With nothing asked of events, an actor, country, sector or place need only be named in the story.
    """
    yield from _of_document(f)
    yield from _published(f)
    if f.text:
        yield matching(dialect, "documents", f.text)
    if asks_events(f):
        yield from _has_event(f)
        return
    if f.actor or f.country or f.sector:
        wanted: list[Condition] = [actors.c.document_id == documents.c.id]
        if f.actor:
            wanted.append(actors.c.identity_id.in_(known_as(f.actor)))
        if f.country:
            wanted.append(actors.c.country.in_(f.country))
        if f.sector:
            wanted.append(actors.c.sector.in_(f.sector))
        yield exists(select(actors.c.actor).where(*wanted).correlate(documents))
    if f.place:
        yield _somewhere(f.place, documents.c.id, None)


def of_story_event(f: Filters, dialect: str) -> Iterator[Condition]:
    """Conditions over ``events`` joined with ``documents``: an event by which its story is found."""
    yield from _of_document(f)
    yield from _published(f)
    if f.text:
        yield matching(dialect, "documents", f.text)
    yield from _event_itself(f)


def asks_events(f: Filters) -> bool:
    """Whether stories are found by an event of theirs, and not by what is named in them."""
    kinds = f.type or f.quad or f.mode or f.status
    return bool(kinds or f.recipient or f.confidence or f.actor_country or f.recipient_country)


def _event_itself(f: Filters) -> Iterator[Condition]:
    for column, values in (
        (events.c.type, f.type),
        (events.c.quad, f.quad),
        (events.c.mode, f.mode),
        (events.c.status, f.status),
    ):
        if values:
            yield column.in_(values)
    if f.confidence:
        yield events.c.confidence >= f.confidence
    if f.actor:
        yield _named("actor", f.actor)
    if f.recipient:
        yield _named("recipient", f.recipient)
    if f.actor_country:
        yield _party(parties.c.role == "actor", parties.c.country.in_(f.actor_country))
    if f.recipient_country:
        yield _party(parties.c.role == "recipient", parties.c.country.in_(f.recipient_country))
    if f.country or f.sector:
        wanted: list[Condition] = [parties.c.role != "claimant"]
        wanted += [parties.c.country.in_(f.country)] if f.country else []
        wanted += [parties.c.sector.in_(f.sector)] if f.sector else []
        yield _party(*wanted)
    if f.place:
        yield _somewhere(f.place, events.c.document_id, events.c.place)


def _has_event(f: Filters) -> Iterator[Condition]:
    wanted = list(_event_itself(f))
    if wanted:
        yield exists(select(events.c.n).where(events.c.document_id == documents.c.id, *wanted))


def _of_document(f: Filters) -> Iterator[Condition]:
    if f.publisher:
        yield or_(*(_alike(func.lower(documents.c.publisher), value.lower()) for value in f.publisher))
    if f.collapsed:
        yield documents.c.lead == documents.c.key


def _published(f: Filters) -> Iterator[Condition]:
    if f.since:
        yield documents.c.day >= f.since
    if f.until:
        yield and_(documents.c.day <= f.until, documents.c.day != "")


def _party(*wanted: Condition) -> Condition:
    """One party of the event is such; the subquery names parties apart from those an outer query may join."""
    asked = select(parties.c.n).where(
        parties.c.document_id == events.c.document_id, parties.c.event == events.c.event, *wanted
    )
    return exists(asked.correlate(events))


def _named(role: str, values: Sequence[str]) -> Condition:
    """A party of that role goes by one of the names: few events, so they are looked up from the names."""
    asked = select(parties.c.document_id, parties.c.event).where(
        parties.c.role == role, parties.c.identity_id.in_(known_as(values))
    )
    return tuple_(events.c.document_id, events.c.event).in_(asked.correlate(None))


def _somewhere(values: Sequence[str], document: ColumnElement[int], place: ColumnElement[str] | None) -> Condition:
    here = places.c.place == place if place is not None else true()
    named = [placed(v) for v in values]
    return exists(
        select(places.c.place).where(places.c.document_id == document, here, or_(*named)).correlate_except(places)
    )


def placed(value: str) -> Condition:
    """A country, a GeoNames number, or a name."""
    if COUNTRY.match(value):
        return places.c.country == value
    if GEONAMES.match(value):
        return places.c.geonames == int(value)
    return _alike(places.c.folded, folded(value))


def known_as(values: Sequence[str]) -> Select[tuple[int]]:
    """The identities that go by these names, items or numbers."""
    items = [v for v in values if _ITEM.match(v)]
    numbers = [int(v[1:]) for v in values if _NUMBER.match(v)]
    wanted = [_alike(names.c.folded, folded(v)) for v in values if not _ITEM.match(v) and not _NUMBER.match(v)]
    whole = or_(identities.c.wikidata.in_(items), identities.c.id.in_(numbers))
    if wanted:
        whole = or_(whole, identities.c.id.in_(select(names.c.identity_id).where(or_(*wanted))))
    return select(identities.c.id).where(whole).correlate(None)


def pattern(value: str) -> Callable[[str], bool]:
    """The same for a word in memory as `_alike` for a column."""
    if "*" not in value:
        return value.__eq__
    return re.compile(".*".join(map(re.escape, value.split("*"))) + r"\Z", re.DOTALL | re.IGNORECASE).match  # type: ignore[return-value]


def _alike(column: ColumnElement[str], value: str) -> Condition:
    """Equal, or like a pattern in which ``*`` stands for anything."""
    if "*" not in value:
        return column == value
    plain = re.sub(r"([\\%_])", r"\\\1", value)
    return column.like(plain.replace("*", "%"), escape="\\")
