"""The coded record, schema ``nutgraf/1``: what `nutgraf code` writes, frozen and typed.

Comes in: nothing; this module only declares.  Goes out: the values every room exchanges.
Offsets are half-open ``start, end`` in Unicode code points of ``Document.text``; a list that has
nothing to say is empty, a field that has nothing to say is ``None``, and neither is ever left out.
`docs/record.md` describes every field for users.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

SCHEMA = "nutgraf/1"

BlockKind = Literal["headline", "dateline", "byline", "caption", "body", "notice", "other"]
ActorKind = Literal["person", "organisation", "state", "group"]
Form = Literal["name", "nominal", "pronoun", "metonym"]
PlaceLevel = Literal["country", "admin1", "admin2", "city", "other"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
AttributionKind = Literal["direct", "indirect", "mixed"]
Status = Literal["actual", "historical", "future", "hypothetical", "negated"]
DateBasis = Literal["text", "publication", "unknown"]


class Value(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Base of every record value: immutable, compared by content, cheap to encode."""


class Span(Value, frozen=True, kw_only=True):
    """Characters ``start`` up to, not including, ``end``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters this span covers in ``text``."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class Reference(Span, frozen=True, kw_only=True):
    """A span that stands for an actor, place or time of the record; ``id`` is None when it was not resolved."""

    id: str | None = None


class Claimant(Reference, frozen=True, kw_only=True):
    """Who asserts an event; ``attribution`` is the id of the attribution that carries the claim."""

    attribution: str | None = None


class Block(Span, frozen=True, kw_only=True):
    kind: BlockKind


class Dateline(Span, frozen=True, kw_only=True):
    """Where and when the story says that it was filed: a place id, and an ISO date if one stands there."""

    place: str | None = None
    date: str | None = None


class Document(Value, frozen=True, kw_only=True):
    id: str
    sha256: str
    text: str
    language: str | None
    title: str | None = None
    byline: str | None = None
    agency: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    syndicated: bool = False
    dateline: Dateline | None = None
    blocks: tuple[Block, ...] = ()


class Mention(Span, frozen=True, kw_only=True):
    form: Form


class Actor(Value, frozen=True, kw_only=True):
    """One identity for all its mentions. ``country``: ISO 3166-1 alpha-3, or IGO, NGO, MNC, UNK."""

    id: str
    name: str
    kind: ActorKind
    country: str
    sector: str
    role: str | None = None
    wikidata: str | None = None
    mentions: tuple[Mention, ...] = ()


class Place(Value, frozen=True, kw_only=True):
    """A place at the precision the text gives it. ``lat``/``lon`` in degrees, WGS 84."""

    id: str
    name: str
    country: str | None
    admin1: str | None = None
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    level: PlaceLevel
    why: str | None = None
    mentions: tuple[Span, ...] = ()


class Time(Span, frozen=True, kw_only=True):
    """A time expression with its TIMEX3 ``value`` and the closed interval of ISO dates it denotes."""

    id: str
    type: TimeType
    value: str
    earliest: str | None = None
    latest: str | None = None


class Attribution(Value, frozen=True, kw_only=True):
    id: str
    kind: AttributionKind
    source: Reference | None
    cue: Span | None
    content: tuple[Span, ...]
    confidence: float


class EventDate(Value, frozen=True, kw_only=True):
    earliest: str | None
    latest: str | None
    basis: DateBasis


class Event(Value, frozen=True, kw_only=True):
    """Who did what to whom. ``score``: the PLOVER scale, -10 (worst conflict) to +10."""

    id: str
    type: str
    mode: str | None
    quad: str
    score: float
    contexts: tuple[str, ...]
    trigger: Span
    actor: tuple[Reference, ...]
    recipient: tuple[Reference, ...]
    status: Status
    status_cue: Span | None
    claimed_by: Claimant | None
    time: Reference | None
    date: EventDate
    place: Reference | None
    confidence: float
    why: str


class CoderInfo(Value, frozen=True, kw_only=True):
    version: str
    model: str | None


class Record(Value, frozen=True, kw_only=True):
    """One coded story. Encode with :meth:`json`; in a notebook it shows itself."""

    schema: str = SCHEMA
    document: Document
    sentences: tuple[Span, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    times: tuple[Time, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[Event, ...] = ()
    coder: CoderInfo

    def json(self) -> bytes:
        """The record as one line of JSON without the line end; the same record gives the same bytes."""
        return msgspec.json.encode(self)

    @classmethod
    def from_json(cls, line: bytes | str) -> Record:
        """Read back what :meth:`json` wrote. Raises `msgspec.ValidationError` where it is no record."""
        return msgspec.json.decode(line, type=cls)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """``actors``, ``places``, ``times``, ``attributions`` or ``events`` as flat dicts, spans as text.

        Ready for ``pandas.DataFrame(record.rows("events"))`` or ``polars.DataFrame(...)``.
        """
        from nutgraf.rows import rows

        return rows(self, table)

    def _repr_html_(self) -> str:
        from nutgraf.reader import fragment

        return fragment(self)

    def spans(self) -> Iterator[Span]:
        """Every span of the record, for checks and highlighting."""
        yield from self.document.blocks
        if self.document.dateline:
            yield self.document.dateline
        yield from self.sentences
        for actor in self.actors:
            yield from actor.mentions
        for place in self.places:
            yield from place.mentions
        yield from self.times
        for said in self.attributions:
            yield from (s for s in (said.source, said.cue, *said.content) if s)
        for event in self.events:
            yield from (event.trigger, *event.actor, *event.recipient)
            yield from (s for s in (event.status_cue, event.claimed_by, event.time, event.place) if s)
