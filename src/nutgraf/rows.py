"""A record as flat rows, one dict a row, ready for a data frame or a CSV writer.

Comes in: a record and the name of a table.  Goes out: rows whose values are strings, numbers, booleans or None;
several names stand in one cell, joined by "; ".  Refuses a table that does not exist (`BadOption`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from nutgraf.errors import BadOption
from nutgraf.records import Actor, Attribution, Event, Place, Record, Reference, Span, Time

Row = dict[str, Any]


class Lookup:
    """What the references of one record stand for."""

    def __init__(self, record: Record) -> None:
        self.text = record.document.text
        self.actors: dict[str, Actor] = {x.id: x for x in record.actors}
        self.places: dict[str, Place] = {x.id: x for x in record.places}
        self.times: dict[str, Time] = {x.id: x for x in record.times}
        self.attributions: dict[str, Attribution] = {x.id: x for x in record.attributions}

    def words(self, span: Span | None) -> str | None:
        """The characters of a span on one line; None for no span."""
        return " ".join(span.of(self.text).split()) if span else None

    def actor(self, reference: Reference | None) -> Actor | None:
        return self.actors.get(reference.id) if reference and reference.id else None

    def place(self, reference: Reference | None) -> Place | None:
        return self.places.get(reference.id) if reference and reference.id else None

    def name(self, reference: Reference | None) -> str | None:
        """The name of the actor or place a reference was resolved to, else its own words."""
        known = self.actor(reference) or self.place(reference)
        return known.name if known else self.words(reference)


def rows(record: Record, table: str) -> list[Row]:
    """The rows of one table: ``actors``, ``places``, ``times``, ``attributions`` or ``events``.

    ``*_start`` and ``*_end`` are code points of ``document.text``. Raises `BadOption` for any other table.
    """
    make = TABLES.get(table)
    if make is None:
        raise BadOption(f"no table {table!r}", hint=f"the tables are {', '.join(TABLES)}")
    head = {"document": record.document.id, "published": record.document.published}
    return [head | row for row in make(record, Lookup(record))]


def _actors(record: Record, look: Lookup) -> Iterator[Row]:
    for x in record.actors:
        yield {
            "id": x.id,
            "name": x.name,
            "kind": x.kind,
            "country": x.country,
            "sector": x.sector,
            "role": x.role,
            "wikidata": x.wikidata,
            **_mentions(x.mentions, look),
        }


def _places(record: Record, look: Lookup) -> Iterator[Row]:
    for x in record.places:
        yield {
            "id": x.id,
            "name": x.name,
            "country": x.country,
            "admin1": x.admin1,
            "geonames": x.geonames,
            "lat": x.lat,
            "lon": x.lon,
            "level": x.level,
            "why": x.why,
            **_mentions(x.mentions, look),
        }


def _times(record: Record, look: Lookup) -> Iterator[Row]:
    for x in record.times:
        yield {
            "id": x.id,
            **_span("text", x, look),
            "type": x.type,
            "value": x.value,
            "earliest": x.earliest,
            "latest": x.latest,
        }


def _attributions(record: Record, look: Lookup) -> Iterator[Row]:
    for x in record.attributions:
        who = look.actor(x.source)
        whole = Span(start=min(s.start for s in x.content), end=max(s.end for s in x.content)) if x.content else None
        yield {
            "id": x.id,
            "kind": x.kind,
            "source_id": x.source.id if x.source else None,
            "source_name": look.name(x.source),
            "source_country": who.country if who else None,
            "source_sector": who.sector if who else None,
            **_span("source", x.source, look),
            **_span("cue", x.cue, look),
            **_span("content", whole, look),
            "content": _joined((look.words(s) for s in x.content), " … "),
            "confidence": x.confidence,
        }


def _events(record: Record, look: Lookup) -> Iterator[Row]:
    for x in record.events:
        place = look.place(x.place)
        yield {
            "id": x.id,
            "type": x.type,
            "mode": x.mode,
            "quad": x.quad,
            "score": x.score,
            "contexts": _joined(x.contexts),
            **_span("trigger", x.trigger, look),
            **_parties("actor", x.actor, look),
            **_parties("recipient", x.recipient, look),
            "status": x.status,
            **_span("status_cue", x.status_cue, look),
            **_claim(x, look),
            "time_id": x.time.id if x.time else None,
            **_span("time", x.time, look),
            "earliest": x.date.earliest,
            "latest": x.date.latest,
            "date_basis": x.date.basis,
            "place_id": x.place.id if x.place else None,
            "place_name": look.name(x.place),
            "place_country": place.country if place else None,
            "lat": place.lat if place else None,
            "lon": place.lon if place else None,
            **_span("place", x.place, look),
            "confidence": x.confidence,
            "why": x.why,
        }


def _claim(event: Event, look: Lookup) -> Row:
    claim = event.claimed_by
    return {
        "claimed_by_id": claim.id if claim else None,
        "claimed_by_name": look.name(claim),
        "claim": claim.attribution if claim else None,
        **_span("claimed_by", claim, look),
    }


def _parties(role: str, references: tuple[Reference, ...], look: Lookup) -> Row:
    """Cells of one role; the n-th id, country and sector belong to the n-th name."""
    who = [look.actor(r) for r in references]
    return {
        f"{role}_ids": _joined(r.id or "" for r in references),
        f"{role}_names": _joined(look.name(r) for r in references),
        f"{role}_countries": _joined(a.country if a else "" for a in who),
        f"{role}_sectors": _joined(a.sector if a else "" for a in who),
        role: _joined(look.words(r) for r in references),
        f"{role}_start": references[0].start if references else None,
        f"{role}_end": references[0].end if references else None,
    }


def _mentions(spans: tuple[Span, ...], look: Lookup) -> Row:
    return {"mentions": len(spans), **_span("first", spans[0] if spans else None, look)}


def _span(field: str, span: Span | None, look: Lookup) -> Row:
    return {
        field: look.words(span),
        f"{field}_start": span.start if span else None,
        f"{field}_end": span.end if span else None,
    }


def _joined(parts: Iterable[str | None], by: str = "; ") -> str | None:
    found = [p or "" for p in parts]
    return by.join(found) if found else None


TABLES: dict[str, Callable[[Record, Lookup], Iterator[Row]]] = {
    "actors": _actors,
    "places": _places,
    "times": _times,
    "attributions": _attributions,
    "events": _events,
}
