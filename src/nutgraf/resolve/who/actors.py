"""Mentions to actors: one identity for all its names, with country, sector and role.

Comes in: the text, its sentences, the mentions found, a knowledge base, the date, and what is known around the story.
Goes out: `Resolved`: the actors in order of first mention, the actor of each mention, and the reasons in words.
Places that are only places make no actor.  Refuses nothing: what cannot be told is UNK.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nutgraf.records import Actor, Mention, Place, Span
from nutgraf.resolve.who.chains import Chain
from nutgraf.resolve.who.context import Context
from nutgraf.resolve.who.coreference import chains
from nutgraf.resolve.who.identity import Identity, identify
from nutgraf.resolve.who.known import KnowledgeLike
from nutgraf.resolve.who.phrase import Deed, Phrase
from nutgraf.resolve.who.reading import Reading
from nutgraf.spans import FoundMention

UNION = re.compile(r"\bEU\b|European (?:Union|Commission|Council|Parliament)")
ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]{2,}\b")


@dataclass(frozen=True, slots=True)
class Resolved:
    """``by_mention``: (start, end) -> actor id; ``reasons``: actor id -> where country and sector came from."""

    actors: tuple[Actor, ...]
    by_mention: Mapping[tuple[int, int], str]
    reasons: Mapping[str, str]


def actors(
    text: str,
    sentences: Sequence[Span],
    mentions: Sequence[FoundMention],
    *,
    knowledge: KnowledgeLike,
    on: str | None,
    context_countries: Sequence[str] = (),
    filed: str | None = None,
    speakers: Sequence[tuple[Span, Span]] = (),
    places: Sequence[Place] = (),
    deeds: Mapping[tuple[int, int], Sequence[Deed]] | None = None,
) -> Resolved:
    """Resolve the mentions of one document.

    ``on``: ISO date that offices are looked up at.  ``context_countries``: ISO3, the likeliest first (dateline, then
    the story's places).  ``filed``: ISO3 of the dateline.  ``speakers``: (content of a quote, its source).  ``places``: the
    places already resolved; "Lagos police" and "police in Lagos" take their country from them.  ``deeds``: span of a
    mention -> the events that it is a party to; the last evidence for who a bare name is.
    """
    placed = {span.start: place.country for place in places if place.country for span in place.mentions}
    reading = Reading(knowledge, on, placed)
    for start in placed:
        short = ACRONYM.match(text, start)
        if short and reading.find(short[0]):
            del reading.places[start]  # "U.N." is no town
    reading.divided, reading.union = "Korea" in text, UNION.search(text) is not None
    ordered = sorted({(m.start, m.end): m for m in mentions}.values(), key=lambda m: (m.start, -m.end))
    phrases = [reading.phrase(at, text, mention) for at, mention in enumerate(ordered)]
    for phrase in phrases if deeds else ():
        phrase.deeds = deeds.get((phrase.mention.start, phrase.mention.end), ()) if deeds else ()
        if phrase.state and ("ASSAULT", "actor") in phrase.deeds:
            reading.force(phrase, text)
    _modifiers(phrases)
    context = Context(text, sentences, phrases, reading, context_countries, filed)
    reading.named = lambda: context.named
    linked = chains(text, phrases, reading, speakers)
    _possessed(linked)
    found = [
        (chain, identify(chain, context, knowledge, on))
        for chain in linked
        if any(phrase.mention.kind != "place" for phrase in chain.phrases)
    ]
    return _numbered(found)


def _possessed(linked: Sequence[Chain]) -> None:
    """ "His forces", "their ambassadors": of the country of him whom the pronoun stands for."""
    owners = {p.mention.start: chain for chain in linked for p in chain.phrases if p.pronoun}
    for chain in linked:
        for phrase in chain.phrases:
            owner = owners.get(phrase.mention.start) if not phrase.pronoun and not phrase.country else None
            country = owner and (owner.entity.country if owner.entity else owner.country)
            if owner and owner is not chain and country:
                phrase.country, phrase.country_why = country, f"of {owner.entity.name if owner.entity else 'its owner'}"


def _modifiers(phrases: Sequence[Phrase]) -> None:
    """Mark the phrases that stand inside another one without its head."""
    around: list[Phrase] = []
    for phrase in phrases:
        around = [outer for outer in around if outer.mention.end > phrase.mention.start]
        for outer in around:
            head = outer.words[outer.head] if outer.words else outer.mention
            if outer.mention.covers(phrase.mention) and not phrase.mention.start <= head.start < phrase.mention.end:
                phrase.modifier = True
        around.append(phrase)


def _numbered(found: Sequence[tuple[Chain, Identity]]) -> Resolved:
    """Ids in order of first mention; chains that came out as one known actor are one."""
    merged: dict[tuple[str, str, str], list[Chain]] = {}
    identities: dict[tuple[str, str, str], Identity] = {}
    for at, (chain, identity) in enumerate(found):
        known = chain.entity is not None or identity.wikidata is not None or identity.reason.endswith("at the date")
        key = (identity.name, identity.country, "" if known else str(at))
        merged.setdefault(key, []).append(chain)
        identities.setdefault(key, identity)
    out, by_mention, reasons = [], {}, {}
    for number, (key, group) in enumerate(merged.items(), 1):
        name, identity = f"a{number}", identities[key]
        spans = sorted(
            (p.mention for chain in group for p in chain.phrases if p.mention.kind != "place"),
            key=lambda m: (m.start, m.end),
        )
        out.append(
            Actor(
                id=name, name=identity.name, kind=identity.kind, country=identity.country, sector=identity.sector,
                role=identity.role, wikidata=identity.wikidata,
                mentions=tuple(Mention(start=m.start, end=m.end, form=m.form) for m in spans),
            )
        )  # fmt: skip
        by_mention.update({(m.start, m.end): name for m in spans})
        reasons[name] = identity.reason
    return Resolved(tuple(out), by_mention, reasons)
