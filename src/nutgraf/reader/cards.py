"""What a card says: the fields of one event, quote, actor, place or time, its evidence and its reason.

Comes in: a record.  Goes out: cards of plain words and links to keys; the template gives them their form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from nutgraf.reader.marks import keyed, parts_of
from nutgraf.records import Actor, Attribution, Event, EventDate, Place, Record, Reference, Span, Time
from nutgraf.rows import Lookup

AROUND = 90  # characters shown on each side where no sentence holds the evidence


@dataclass(frozen=True, slots=True)
class Bit:
    """Words of a field; ``to``: the element they lead to; ``part``: the role they play in the evidence."""

    text: str
    to: str | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    bits: tuple[Bit, ...]


@dataclass(frozen=True, slots=True)
class Card:
    key: str
    layer: str
    id: str
    heading: str
    gist: str
    fields: tuple[Field, ...]
    evidence: tuple[Bit, ...]
    why: str | None = None
    sure: str | None = None

    @property
    def anchor(self) -> str:
        return f"card-{self.key}"


def cards(record: Record) -> dict[str, list[Card]]:
    """Cards by layer, in the order a reader asks: events, quotes, actors, places, times."""
    desk = _Desk(record)
    return {
        "events": [desk.event(k, x) for k, x in keyed("e", record.events)],
        "quotes": [desk.quote(k, x) for k, x in keyed("q", record.attributions)],
        "actors": [desk.actor(k, x) for k, x in keyed("a", record.actors)],
        "places": [desk.place(k, x) for k, x in keyed("p", record.places)],
        "times": [desk.time(k, x) for k, x in keyed("t", record.times)],
    }


def when(date: EventDate) -> str:
    """The days of an event in words: one day, an interval, or that they are unknown."""
    days = interval(date.earliest, date.latest)
    if not days:
        return "unknown"
    return f"{days} (taken from the publication date)" if date.basis == "publication" else days


def interval(earliest: str | None, latest: str | None) -> str:
    if earliest and latest and earliest != latest:
        return f"{earliest} to {latest}"
    if earliest and latest:
        return earliest
    return f"from {earliest}" if earliest else f"until {latest}" if latest else ""


def shortened(text: str, size: int = 80) -> str:
    """At most ``size`` characters, cut after a whole word."""
    return text if len(text) <= size else text[: size - 1].rsplit(" ", 1)[0] + "…"


class _Desk:
    def __init__(self, record: Record) -> None:
        self.record, self.look, self.text = record, Lookup(record), record.document.text
        self.card_of = {
            **{x.id: f"card-{key}" for key, x in keyed("a", record.actors)},
            **{x.id: f"card-{key}" for key, x in keyed("p", record.places)},
            **{x.id: f"card-{key}" for key, x in keyed("t", record.times)},
            **{x.id: f"card-{key}" for key, x in keyed("q", record.attributions)},
        }

    def event(self, key: str, x: Event) -> Card:
        fields = [
            Field("Who", self._parties(x.actor)),
            Field("To whom", self._parties(x.recipient)),
            Field("Status", _plain(x.status + (f" (“{self.look.words(x.status_cue)}”)" if x.status_cue else ""))),
            Field("When", (Bit(when(x.date), self._to(x.time)),)),
            Field("Where", (self._bit(x.place),) if x.place else ()),
            Field("Claimed by", self._claim(x)),
            Field("Class", _plain(f"{x.quad.replace('-', ' ')}, {x.score:+g} on the PLOVER scale")),
            Field("Contexts", _plain(", ".join(c.replace("_", " ") for c in x.contexts))),
            Field("Confidence", _plain(f"{x.confidence:.0%}")),
        ]
        kind = f"{x.type} · {x.mode}" if x.mode else x.type
        return Card(
            key,
            "events",
            x.id,
            kind,
            self._gist(x),
            _kept(fields),
            self._evidence(x),
            x.why or None,
            f"{x.confidence:.0%}",
        )

    def quote(self, key: str, x: Attribution) -> Card:
        said = " … ".join(self.look.words(s) or "" for s in x.content)
        fields = [
            Field("Speaker", (self._bit(x.source),) if x.source else _plain("not named")),
            Field("Cue", _plain(self.look.words(x.cue) or "")),
            Field("Says", (Bit(said, f"m-{key}-1"),)),
            Field("Kind", _plain(f"{x.kind} speech")),
            Field("Confidence", _plain(f"{x.confidence:.0%}")),
        ]
        return Card(
            key, "quotes", x.id, self.look.name(x.source) or "Speaker not named", shortened(said), _kept(fields), ()
        )

    def actor(self, key: str, x: Actor) -> Card:
        fields = [
            Field("Role", _plain(x.role or "")),
            Field("Kind", _plain(x.kind)),
            Field("Country", _plain(x.country)),
            Field("Sector", _plain(x.sector)),
            Field("Wikidata", _plain(x.wikidata or "")),
            Field("Mentions", self._mentions(key, x.mentions)),
        ]
        return Card(key, "actors", x.id, x.name, f"{x.country} {x.sector}", _kept(fields), ())

    def place(self, key: str, x: Place) -> Card:
        where = f"{x.lat:.4f}, {x.lon:.4f}" if x.lat is not None and x.lon is not None else "position unknown"
        fields = [
            Field("Country", _plain(x.country or "unknown")),
            Field("Region", _plain(x.admin1 or "")),
            Field(
                "Precision",
                _plain({"admin1": "first-level region", "admin2": "second-level region"}.get(x.level, x.level)),
            ),
            Field("Latitude, longitude", _plain(where)),
            Field("GeoNames", _plain(str(x.geonames or ""))),
            Field("Mentions", self._mentions(key, x.mentions)),
        ]
        gist = ", ".join(dict.fromkeys(p for p in (x.admin1, x.country) if p and p != x.name))
        return Card(key, "places", x.id, x.name, gist, _kept(fields), (), x.why)

    def time(self, key: str, x: Time) -> Card:
        fields = [
            Field("Value", _plain(x.value)),
            Field("Kind", _plain(x.type.lower())),
            Field("Days", _plain(interval(x.earliest, x.latest) or "no calendar days")),
            Field("Stands at", (Bit(self.look.words(x) or "", f"m-{key}-1"),)),
        ]
        days = interval(x.earliest, x.latest) or x.value
        return Card(key, "times", x.id, self.look.words(x) or x.value, days, _kept(fields), ())

    def _evidence(self, event: Event) -> tuple[Bit, ...]:
        """The sentence of the trigger, cut where the parts of the event begin and end."""
        near = next((s for s in self.record.sentences if s.covers(event.trigger)), None)
        a, b = (near.start, near.end) if near else (event.trigger.start - AROUND, event.trigger.end + AROUND)
        a, b = max(0, a), min(len(self.text), b)
        parts = [(part, s) for part, s in parts_of(event) if s.start < b and a < s.end]
        edges = sorted({a, b} | {c for _, s in parts for c in (s.start, s.end) if a < c < b})
        return tuple(
            Bit(self.text[c:d], None, next((p for p, s in parts if s.start <= c < s.end), None))
            for c, d in pairwise(edges)
        )

    def _gist(self, event: Event) -> str:
        who, whom = (", ".join(self.look.name(r) or "" for r in side) for side in (event.actor, event.recipient))
        line = f"{who} → {whom}".strip() if whom else who
        return line if event.status == "actual" else f"{line} ({event.status})".strip()

    def _parties(self, references: tuple[Reference, ...]) -> tuple[Bit, ...]:
        return tuple(self._bit(r) for r in references) or _plain("not said")

    def _bit(self, reference: Reference) -> Bit:
        actor, name = self.look.actor(reference), self.look.name(reference) or ""
        return Bit(f"{name} ({actor.country} {actor.sector})" if actor else name, self._to(reference))

    def _claim(self, event: Event) -> tuple[Bit, ...]:
        claim = event.claimed_by
        if claim is None:
            return ()
        quote = self.card_of.get(claim.attribution or "")
        return (self._bit(claim), *((Bit("in this quote", quote),) if quote else ()))

    def _to(self, reference: Reference | None) -> str | None:
        return self.card_of.get(reference.id) if reference and reference.id else None

    def _mentions(self, key: str, spans: tuple[Span, ...]) -> tuple[Bit, ...]:
        return tuple(Bit(self.look.words(s) or "", f"m-{key}-{nth}") for nth, s in enumerate(spans, 1))


def _plain(text: str) -> tuple[Bit, ...]:
    return (Bit(text),) if text else ()


def _kept(fields: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(f for f in fields if f.bits)
