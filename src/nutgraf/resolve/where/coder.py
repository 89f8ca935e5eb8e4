"""Places of a story, at the precision that the text gives them.

Comes in: the text, its sentences, the mentions that a model found (or None: names are then found here), the
dateline, spans to leave alone and spans that stand for a government.  Goes out: one `Place` for each place, with all
its mentions.  A name that cannot be told apart is a place without coordinates, and says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nutgraf.records import Place, Span
from nutgraf.resolve.where.containment import contain
from nutgraf.resolve.where.finder import Finder
from nutgraf.resolve.where.given import Covered, lean, merge
from nutgraf.resolve.where.resolver import Answer, Resolver
from nutgraf.resolve.where.sighting import SURE, Sighting
from nutgraf.resolve.where.store import Gazetteer
from nutgraf.resolve.where.words import cues, demonyms
from nutgraf.spans import FoundMention

# Votes for a country: for its adjective, for each turn of phrase of its papers (at most four), for its publisher.
PEOPLE, CUE, PUBLISHER = 0.7, 0.5, 0.5


def places(
    text: str,
    sentences: Sequence[Span],
    mentions: Sequence[FoundMention] | None,
    *,
    gazetteer: Gazetteer,
    hints: Sequence[FoundMention] = (),
    dateline: Span | None = None,
    publisher_country: str | None = None,
    skip: Sequence[Span] = (),
    metonyms: Sequence[Span] = (),
) -> tuple[Place, ...]:
    """The places of ``text`` in order of first mention, ids ``p1``..

    ``hints``: a reader's mentions, which speak for and against the names that are found here.
    ``dateline``: where it says the story was filed.  ``publisher_country``: ISO 3166-1 alpha-2 or alpha-3.
    ``skip``: spans in which nothing is a place (notices, bylines).  ``metonyms``: names of places that stand for a
    government; what overlaps one is left out, but helps to tell the others apart.
    """
    finder = Finder(text, sentences, gazetteer)
    sightings = finder.find()
    if hints:
        sightings = lean(sightings, hints)
    if skip:
        barred = Covered(skip)
        sightings = [s for s in sightings if not barred.touches(s.start, s.end)]
    if mentions is not None:
        sightings = merge(text, mentions, sightings, gazetteer)
        if skip:
            sightings = [s for s in sightings if not barred.touches(s.start, s.end)]
    if dateline is not None:
        sightings = _file(text, dateline, sightings, gazetteer)
    contain(text, sightings, gazetteer)
    answers = Resolver(gazetteer, _lands(finder, publisher_country)).resolve(sightings)
    governments = Covered(metonyms)
    held = [
        (s, answer)
        for s, answer in zip(sightings, answers, strict=True)
        if answer is not None and not governments.touches(s.start, s.end)
    ]
    return _assemble(held, gazetteer)


def _file(text: str, dateline: Span, sightings: list[Sighting], gazetteer: Gazetteer) -> list[Sighting]:
    """Mark the sightings in the dateline; where there is none, its first name is one ("NICE, France")."""
    inside = [s for s in sightings if s.start < dateline.end and dateline.start < s.end]
    name = dateline.of(text).split(",")[0].split("(")[0].rstrip(" \n-–—")
    if name and name[0].isupper() and not any(s.start == dateline.start for s in inside):
        candidates = gazetteer.candidates(name)
        if candidates:
            filed = Sighting(dateline.start, dateline.start + len(name), name, candidates)
            sightings = [s for s in sightings if s.end <= filed.start or filed.end <= s.start]
            sightings = sorted([filed, *sightings], key=lambda s: s.start)
            inside.append(filed)
    for s in inside:
        s.dateline, s.strength = True, max(s.strength, SURE)
    return sightings


def _lands(finder: Finder, publisher_country: str | None) -> dict[int, float]:
    """Votes for countries: by adjectives and peoples, by the style of the country's papers, by the publisher."""
    text, gazetteer, known = finder.text, finder.gazetteer, demonyms()
    words = [t.title for t in finder.tokens]
    codes = [known.get(w) or known.get(f"{w} {after}") for w, after in pairwise([*words, ""])]
    votes = {gazetteer.land(code): PEOPLE for code in dict.fromkeys(codes) if code}
    for code, held in cues():
        seen = sum([cue in text for cue in held])
        if seen:
            land = gazetteer.land(code)
            votes[land] = votes.get(land, 0.0) + CUE * min(seen, 4)
    if publisher_country:
        land = gazetteer.land(publisher_country)
        votes[land] = votes.get(land, 0.0) + PUBLISHER
    return votes


def _assemble(held: Sequence[tuple[Sighting, Answer]], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """One place for all sightings with one entry; unknown ones go together by their name."""
    groups: dict[int | str, list[tuple[Sighting, Answer]]] = {}
    for s, answer in held:
        groups.setdefault(answer.entry.number if answer.entry else s.name.lower(), []).append((s, answer))
    made = []
    for i, group in enumerate(groups.values(), 1):
        first, answer = group[0]
        spans = tuple([Span(start=s.start, end=s.end) for s, _ in group])
        made.append(_place(f"p{i}", first.name, answer, spans, gazetteer))
    return tuple(made)


def _place(number: str, name: str, answer: Answer, spans: tuple[Span, ...], gazetteer: Gazetteer) -> Place:
    entry = answer.entry
    if entry is None:
        return Place(id=number, name=name, country=None, level="other", why=answer.why, mentions=spans)
    division = entry.name if entry.level == "admin1" else None
    if division is None and entry.admin1 >= 0:
        division = gazetteer.entry(entry.admin1).name
    return Place(
        id=number,
        name=entry.name,
        country=gazetteer.iso3(entry.land),
        admin1=division,
        geonames=entry.geonames,
        lat=entry.lat,
        lon=entry.lon,
        level=entry.level,
        why=answer.why,
        mentions=spans,
    )
