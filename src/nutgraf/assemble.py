"""Findings and meanings into one record: ids joined, events dated, claims tied to who makes them.

Comes in: a document, its anatomy, what was found and what it resolved to.  Goes out: a `Record` in which every
reference is an id of the record or None. Nothing is found here; what stands beside what decides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from nutgraf.clean import Anatomy
from nutgraf.ontology import event_types
from nutgraf.records import (
    Attribution,
    AttributionKind,
    Claimant,
    CoderInfo,
    Document,
    Event,
    Place,
    Record,
    Reference,
    Span,
    Time,
)
from nutgraf.resolve.when.status import as_planned, cue_of, date_of
from nutgraf.resolve.who.kinds import bearers, kind_of, settled
from nutgraf.resolve.who.members import apart, members
from nutgraf.resolve.who.reading import RULERS
from nutgraf.resolve.who.unread import unread
from nutgraf.resolve.who.words import head_index, words_of
from nutgraf.spans import Findings, FoundAttribution, FoundEvent, FoundMention

if TYPE_CHECKING:
    from nutgraf.resolve.who.actors import Resolved

# How a phrase goes on after the noun that it is about.
_MORE = re.compile(r"\s*(?:[,(—–]|(?:in|of|from|at|for|who|whose|whom|which|that|with|on|near|by|to|and|or)\b)")
_WHERE = re.compile(r"\b(?:in|at|near|inside|outside|across|around|through|via|into)\s+(?:the\s+)?$", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b([A-Z]\w+)(?=\s+(?:and\s+[A-Z]\w+\s+)?(?:also\s+|now\s+|\w+ly\s+)?"
    r"(?:has|have|had|will|would|could|may|might|can|cannot|does|did|says|said|wants|seeks|insists|\w{3,}ed)\b)"
)
_OF = re.compile(r"\s+of\b")
_THERE = re.compile(r"(\w*)\s*\b(of|to|in|at|from|for|near|outside|across|on)\s+(?:the\s+)?$")
_JOINED = re.compile(r"(?:,|\band|\bor|&)\s*(?:the\s+)?$", re.IGNORECASE)


class Assembly:
    """Everything known about one story on its way to a record."""

    def __init__(
        self, document: Document, parts: Anatomy, found: Findings, times: Sequence[Time], knowledge: Any
    ) -> None:
        self.document, self.parts, self.times = document, parts, tuple(times)
        self.text = document.text
        self.found = found = apart(found, self.text, knowledge)
        self.joint = _joint(found, self.text, knowledge)
        self.party_spans = _party_spans(found, self.joint)
        self.capitals = self._capitals(knowledge)
        acting = [s for s in self.party_spans if knowledge.country_of(s.of(self.text))]
        acting += self.capitals
        # "arrives in Beijing": the host is a party, and the city is where it happens all the same
        self.metonyms = [s for s in acting if not _WHERE.search(self.text, max(0, s.start - 10), s.start)]
        self.actor_mentions = self._actor_mentions(knowledge)
        self.speakers = [
            (content, said.source)
            for said in found.attributions
            if said.source
            for content in said.content
            if _kind(self.text, [content]) != "indirect"
        ]

    def _capitals(self, knowledge: Any) -> list[Span]:
        """Capitals that a verb follows, "Beijing and Moscow declared": governments, whether or not an event is found."""
        out = []
        for sentence, coded in zip(self.parts.sentences, self.parts.coded, strict=True):
            for match in _SUBJECT.finditer(self.text, sentence.start, sentence.end) if coded else ():
                known = knowledge.country_of(match[1])
                where = _WHERE.search(self.text, max(0, match.start() - 10), match.start())
                if known and known[1] in ("capital", "seat") and not where:
                    out.append(Span(start=match.start(1), end=match.end(1)))
        return out

    def _acts(self, mention: FoundMention) -> bool:
        """A place's name that is somebody's name here: it is a party to an event, or it speaks, or governs."""
        return any(s.start == mention.start for s in self.capitals) or any(
            s.end == mention.end and s.overlaps(mention) and not _elsewhere(self.text[s.start : mention.start])
            for s in self.party_spans
        )

    def _actor_mentions(self, knowledge: Any) -> list[FoundMention]:
        """Mentions of people and bodies, places that act, and parties that no mention covers."""
        out: dict[tuple[int, int], FoundMention] = {}
        ends: dict[int, FoundMention] = {}
        borne = bearers(self.text, self.found.mentions)
        for mention in self.found.mentions:
            if mention.kind == "place":
                if not self._acts(mention):
                    continue
                known = knowledge.country_of(mention.of(self.text))
                form = mention.form if not known or known[1] not in ("capital", "seat") else "metonym"
                kind = "state" if known and known[1] != "demonym" else "group"
                if not known and mention.of(self.text).lower() in borne:
                    kind = "person"  # a surname that was taken for a place
                mention = msgspec.structs.replace(mention, kind=kind, form=form)  # noqa: PLW2901
            out[mention.start, mention.end] = mention
            ends.setdefault(mention.end, mention)
        names = [m for m in out.values() if m.kind == "person" and m.form == "name"]
        fresh = 1 + max((m.chain for m in self.found.mentions), default=0)
        coded = [s for s, on in zip(self.parts.sentences, self.parts.coded, strict=True) if on]
        read = [*self.found.mentions, *self.party_spans]
        known = unread(self.text, coded, read, knowledge, self.document.published)
        for span in sorted([*self.party_spans, *self.capitals, *known], key=lambda s: (s.start, s.end)):
            if (span.start, span.end) in out:
                continue
            same = ends.get(span.end)
            opening = self._opening(span, out.values())
            if opening and _OF.match(self.text, opening.end):
                # "leaders of the opposition": the noun after "of" says who they are
                del out[opening.start, opening.end]
                out[span.start, span.end] = ends[span.end] = msgspec.structs.replace(opening, end=span.end)
            if opening:
                continue
            if same and same.covers(span) and _JOINED.search(self.text, same.start, span.start):
                same = None  # the last of "Britain and France" is one of them
            if (same and same.covers(span)) or any(m.covers(span) for m in names):
                continue  # the party is part of a person's name, or the end of a longer mention: that stands for it
            if same and span.covers(same):
                del out[same.start, same.end]
                mention = msgspec.structs.replace(same, start=span.start, end=span.end)
            else:
                mention = self._unmentioned(span, fresh, knowledge)
                fresh += 1
            out[span.start, span.end] = mention
            ends[span.end] = mention
        return settled(self.text, [out[k] for k in sorted(out)], knowledge)

    def _opening(self, span: Span, mentions: Iterable[FoundMention]) -> FoundMention | None:
        """The mention that the party begins with: "Ana Silva, who leads the party", "lawmakers in Lima"."""
        return next(
            (
                m
                for m in mentions
                if m.start == span.start and m.end < span.end and _MORE.match(self.text, m.end, span.end)
            ),
            None,
        )

    def _unmentioned(self, span: Span, chain: int, knowledge: Any) -> FoundMention:
        words = words_of(self.text, span.start, span.end)
        head = words[head_index(words)] if words else span
        kind, form = kind_of(span.of(self.text), knowledge)
        sentence = next((i for i, s in enumerate(self.parts.sentences) if s.start <= span.start < s.end), 0)
        return FoundMention(
            start=span.start, end=span.end, kind=kind, form=form, sentence=sentence,
            head_start=head.start, head_end=head.end, chain=chain, confidence=0.5,
        )  # fmt: skip

    @property
    def deeds(self) -> dict[tuple[int, int], list[tuple[str, str]]]:
        """Mention -> (event type, actor or recipient) of what it is a party to: the mention of the party's last word."""
        out: dict[tuple[int, int], list[tuple[str, str]]] = {}
        by_span = {(m.start, m.end) for m in self.actor_mentions}
        by_end = {m.end: (m.start, m.end) for m in reversed(self.actor_mentions)}
        for event in self.found.events:
            for role, spans in (("actor", event.actor), ("recipient", event.recipient)):
                for span in spans:
                    own = (span.start, span.end)
                    name = own if own in by_span else by_end.get(span.end)
                    if name:
                        out.setdefault(name, []).append((event.type, role))
        return out

    def countries(self, places: Sequence[Place]) -> list[str]:
        """ISO3 codes, the dateline's first, then by how often the story names places in them."""
        count: Counter[str] = Counter()
        for place in places:
            if place.country:
                count[place.country] += len(place.mentions)
        first, ranked = self.filed(places), [c for c, _ in count.most_common()]
        return [first, *(c for c in ranked if c != first)] if first else ranked

    def filed(self, places: Sequence[Place]) -> str | None:
        """ISO3 of the country that the dateline names."""
        dateline = self.parts.place
        here = (p.country for p in places if p.country and dateline and any(m.overlaps(dateline) for m in p.mentions))
        return next(here, None)

    def record(self, who: Resolved, places: Sequence[Place], coder: CoderInfo) -> Record:
        """The record; attributions and events are numbered in text order."""
        self.who, self.places = who, tuple(places)
        self.mentions = sorted(who.by_mention)
        said = tuple(self._attribution(i, a) for i, a in enumerate(self.found.attributions, 1))
        events = tuple(self._event(i, e, said) for i, e in enumerate(self.found.events, 1))
        document = self.document
        if document.dateline and self.parts.place:
            place = _overlapping(self.parts.place, self.places)
            dateline = msgspec.structs.replace(document.dateline, place=place.id if place else None)
            document = msgspec.structs.replace(document, dateline=dateline)
        return Record(
            document=document,
            sentences=self.parts.sentences,
            actors=who.actors,
            places=self.places,
            times=self.times,
            attributions=said,
            events=events,
            coder=coder,
        )

    def _actor(self, span: Span) -> Reference:
        """The party as a reference: its own mention, else the mention that ends where it ends, else one it overlaps."""
        found = self.who.by_mention.get((span.start, span.end))
        joint = self.joint.get((span.start, span.end))
        if not found and joint:  # "Britain, France and Germany said": the reference names the first
            found = self._actor(joint[0]).id
        if not found:
            near = [(a, b) for a, b in self.mentions if a < span.end and span.start < b]
            near.sort(
                key=lambda m: (m[1] != span.end, abs(m[0] - span.start), m)
            )  # its end is where a phrase's head is
            found = self.who.by_mention[near[0]] if near else None
        return Reference(start=span.start, end=span.end, id=found)

    def _side(self, spans: Sequence[Span]) -> tuple[Reference, ...]:
        """The actors of one side; of an apposition, "the minister, Ana Silva," the first alone."""
        kept: list[Reference] = []
        for reference in map(self._actor, spans):
            before = kept[-1] if kept else None
            if not (before and before.id == reference.id and self.text[before.end : reference.start] == ", "):
                kept.append(reference)
        return tuple(kept)

    def _attribution(self, number: int, said: FoundAttribution) -> Attribution:
        return Attribution(
            id=f"q{number}",
            kind=_kind(self.text, said.content),
            source=self._actor(said.source) if said.source else None,
            cue=said.cue,
            content=said.content,
            confidence=said.confidence,
        )

    def _event(self, number: int, e: FoundEvent, said: Sequence[Attribution]) -> Event:
        time = next((t for t in self.times if e.time and t.overlaps(e.time)), None)
        place = _overlapping(e.place, self.places) if e.place else None
        published = self.document.published
        date = date_of(e, time, published)
        e = as_planned(e, date, published)
        kind = event_types()[e.type]
        return Event(
            id=f"e{number}",
            type=e.type,
            mode=e.mode,
            quad=kind.quad,
            score=kind.score,
            contexts=e.contexts,
            trigger=e.trigger,
            actor=self._side(e.actor),
            recipient=self._side(e.recipient),
            status=e.status,
            status_cue=cue_of(e, self.text, self.parts.sentences[e.sentence]),
            claimed_by=self._claimant(e, said),
            time=Reference(start=e.time.start, end=e.time.end, id=time.id if time else None) if e.time else None,
            date=date,
            place=Reference(start=e.place.start, end=e.place.end, id=place.id if place else None) if e.place else None,
            confidence=e.confidence,
            why=e.why,
        )

    def _claimant(self, e: FoundEvent, said: Sequence[Attribution]) -> Claimant | None:
        if not e.claimed_by:
            return None
        who = self._actor(e.claimed_by)
        through = next(
            (
                q.id
                for q in said
                if any(c.covers(e.trigger) for c in q.content) and (not q.source or q.source.overlaps(who))
            ),
            None,
        )
        return Claimant(start=who.start, end=who.end, id=who.id, attribution=through)


def _elsewhere(before: str) -> bool:
    """Whether a place's name behind these words is not the party: "envoy to", "Grand Mufti of"; "government of" is."""
    found = _THERE.search(before)
    return found is not None and (found[2] != "of" or found[1].lower() not in RULERS)


def _joint(found: Findings, text: str, knowledge: Any) -> dict[tuple[int, int], list[Span]]:
    """The sources and claimants that are several, with their members: a record refers to them by one span."""
    spans = {(m.start, m.end) for m in found.mentions}
    several = [a.source for a in found.attributions] + [e.claimed_by for e in found.events]
    held = {(s.start, s.end): members(s, text, spans, knowledge) for s in several if s}
    return {key: parts for key, parts in held.items() if parts}


def _party_spans(found: Findings, joint: Mapping[tuple[int, int], Sequence[Span]]) -> list[Span]:
    spans = {
        (s.start, s.end): s
        for e in found.events
        for s in (*e.actor, *e.recipient, *([e.claimed_by] if e.claimed_by else []))
    }
    spans |= {(a.source.start, a.source.end): a.source for a in found.attributions if a.source}
    for key, parts in joint.items():
        del spans[key]
        spans |= {(s.start, s.end): s for s in parts}
    return [spans[k] for k in sorted(spans)]


def _overlapping(span: Span, places: Sequence[Place]) -> Place | None:
    """The place named last inside the span ("the city of Homs in Syria" is Homs: the first, most precise one wins)."""
    inside = [(m.start, p) for p in places for m in p.mentions if m.overlaps(span)]
    return min(inside, key=lambda x: x[0])[1] if inside else None


def _kind(text: str, content: Sequence[Span]) -> AttributionKind:
    """Direct: every content is a quotation; mixed: quotation marks stand inside; indirect: none do."""
    parts = [c.of(text).strip() for c in content]
    if all(p[:1] in "\"“«‘'" for p in parts):
        return "direct"
    before = all(text[max(0, c.start - 1) : c.start] in ('"', "“") for c in content)
    if before:
        return "direct"
    return "mixed" if any(re.search(r"[\"“”«»]", p) for p in parts) else "indirect"
