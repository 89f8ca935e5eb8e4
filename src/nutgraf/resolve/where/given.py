"""Mentions that a model found, turned into sightings; what the finder is sure of by itself is kept beside them.

Comes in: the model's mentions and the finder's sightings.  Goes out: sightings in order, not overlapping.  A place
mention counts though the words around it say nothing; what stands in a person's name is no place; pronouns, nominals
("the city") and adjectives ("Iraqi") are no names of places.  Where the finder reads alone, mentions
may still speak for and against its sightings (`lean`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from nutgraf.records import Span
from nutgraf.resolve.where.sighting import SURE, THRESHOLD, Sighting
from nutgraf.resolve.where.store import Gazetteer
from nutgraf.resolve.where.words import demonyms
from nutgraf.spans import FoundMention

_TRUST = THRESHOLD + 2.0  # the strength of a model's mention of a place
_READ = 0.8  # confidence of a person's name that is no place's; at 0.5 a place in a hundred of LGL is lost
_SEEN, _UNSEEN = 0.5, 1.0  # what a reader's place adds to a sighting's strength, and its silence takes
_ENDINGS = ("'s", "’s", "'", "’", ",")


class Covered:
    """Spans to ask of: does one of them overlap this?  Built once, asked in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[list[int]] = []
        for start, end in sorted((s.start, s.end) for s in spans):
            if merged and start < merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        self._starts, self._ends = [m[0] for m in merged], [m[1] for m in merged]

    def touches(self, start: int, end: int) -> bool:
        i = bisect_left(self._starts, end)
        return i > 0 and self._ends[i - 1] > start


def lean(sightings: Sequence[Sighting], hints: Sequence[FoundMention]) -> list[Sighting]:
    """The finder's sightings, stronger where a reader saw a place and weaker where it saw none.

    What was surely read as a person's name and never as a place is left out: "the Bush administration".
    """
    places = Covered(m for m in hints if m.kind == "place" and m.form == "name")
    persons = Covered(
        Span(start=m.head_start, end=m.head_end)
        for m in hints
        if m.kind == "person" and m.form == "name" and m.confidence >= _READ
    )
    kept = []
    for s in sightings:
        if places.touches(s.start, s.end):
            s.strength += _SEEN
        elif persons.touches(s.start, s.end):
            continue
        else:
            s.strength -= _UNSEEN
        kept.append(s)
    return kept


def merge(
    text: str, mentions: Sequence[FoundMention], found: Sequence[Sighting], gazetteer: Gazetteer
) -> list[Sighting]:
    """The model's places, each with the finder's reading where there is one, and the finder's own sure finds."""
    persons = Covered(m for m in mentions if m.kind == "person")
    named = sorted({(m.start, m.end) for m in mentions if m.kind == "place" and m.form == "name"})
    kept: list[Sighting] = []
    taken = 0  # finder's sightings that are dealt with
    at = 0
    for start, end in named:
        if start < at:
            continue
        while taken < len(found) and found[taken].end <= start:
            taken += 1
        overlapping = found[taken] if taken < len(found) and found[taken].start < end else None
        s = _sighting(text, start, end, overlapping, gazetteer)
        if s is not None:
            s.strength = max(s.strength, _TRUST)
            kept.append(s)
            at = max(s.end, end)
    models = Covered(Span(start=s.start, end=s.end) for s in kept)
    for s in found:
        free = not models.touches(s.start, s.end) and not persons.touches(s.start, s.end)
        if free and (s.strength >= SURE or s.fixed is not None):
            kept.append(s)
    return sorted(kept, key=lambda s: s.start)


def _sighting(text: str, start: int, end: int, own: Sighting | None, gazetteer: Gazetteer) -> Sighting | None:
    """The mention under a name that the gazetteer knows: as it stands, without its ending, or as the finder read it."""
    if text[start:end].lower().startswith("the ") and end - start > 4:
        start += 4
    ending = next((e for e in _ENDINGS if text[start:end].endswith(e)), "")
    if ending and not gazetteer.candidates(text[start:end]):
        end -= len(ending)
    name = text[start:end]
    if not name.strip() or name in demonyms():
        return None
    candidates = gazetteer.candidates(name)
    if own is not None and (not candidates or (own.start <= start and end <= own.end)):
        return own
    s = Sighting(start, end, name, candidates)
    if own is not None and own.start == start:
        s.hint, s.local, s.strength = own.hint, own.local, own.strength
    return s
