"""Mentions to chains: names first, then appositions, nominals and pronouns from left to right.

Comes in: the phrases of one document, the spans of quotes with their speakers.  Goes out: `Chain`s in text order.
A number the reader's coreference gave to two mentions joins them unless their names contradict; where every number
is its own, the sieves decide alone.  Method: deterministic sieves (Raghunathan et al. 2010; Lee et al. 2013), one
index look-up for each name, and a window of a few sentences for pronouns, so that cost grows with the mentions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from nutgraf.records import Span
from nutgraf.resolve.who.anaphora import Anaphora
from nutgraf.resolve.who.chains import Chain
from nutgraf.resolve.who.naming import expands, is_acronym, plain, same_person
from nutgraf.resolve.who.phrase import Phrase
from nutgraf.resolve.who.public import PublicEye
from nutgraf.resolve.who.reading import Reading


def chains(
    text: str, phrases: Sequence[Phrase], reading: Reading, speakers: Sequence[tuple[Span, Span]] = ()
) -> list[Chain]:
    """Every phrase in exactly one chain; chains ordered by their first mention."""
    of: dict[int, Chain] = {}
    _names(phrases, of, PublicEye(text, phrases, reading))
    _learned(phrases, of)
    Anaphora(text, phrases, of, reading, speakers).link()
    out = list(dict.fromkeys(of[phrase.at] for phrase in phrases))
    for chain in out:
        chain.phrases.sort(key=lambda phrase: (phrase.mention.start, -phrase.mention.end))
    return out


def join(keep: Chain, gone: Chain, of: dict[int, Chain]) -> Chain:
    """Move all of ``gone`` into ``keep``."""
    if keep is not gone:
        keep.take(gone.phrases)
        for phrase in gone.phrases:
            of[phrase.at] = keep
    return keep


def _names(everyone: Sequence[Phrase], of: dict[int, Chain], public: PublicEye) -> None:
    """Full names and everything known or written alike; then surnames, spellings and acronyms."""
    keys: dict[str, Chain] = {}
    later: list[Phrase] = []
    for phrase in everyone:
        if phrase.pronoun or not phrase.named:
            continue
        place = phrase.mention.kind == "place"
        person = phrase.mention.kind == "person"
        if person and phrase.surname and phrase.entity and public.contradicted(phrase):
            phrase.entity = None
        if person and phrase.surname and not phrase.entity:
            later.append(phrase)
            continue
        if phrase.state:
            key = f"place {phrase.state}" if place else f"state {phrase.state}"
        elif phrase.entity and not place:
            key = f"known {plain(phrase.entity.name)}"
        elif person and phrase.names:
            key = f"person {plain(' '.join(phrase.names))}"
        elif person:
            continue
        else:
            key = f"{'place' if place else 'other'} {plain(phrase.core)}"
        chain = keys.get(key)
        if chain is None:
            chain = keys[key] = Chain(phrase)
        else:
            chain.add(phrase)
        of[phrase.at] = chain
    _spellings(keys, of)
    _acronyms(keys, of)
    _bodies(everyone, of)
    _surnames([phrase for phrase in later if phrase.at not in of], of, public)


def _spellings(keys: dict[str, Chain], of: dict[int, Chain]) -> None:
    """One person whose full name is written in two ways."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for key, chain in keys.items():
        if chain.person and (chain.names or chain.entity):
            name = chain.names or tuple(chain.entity.name.split() if chain.entity else ())
            by_letter[plain(name[-1])[:1]].append(key)
    for group in by_letter.values():
        for at, key in enumerate(group):
            for other in group[:at]:
                one, two = keys[other], keys[key]
                if one is not two and not one.contradicts(two) and _full(one, two):
                    keys[key] = join(one, two, of)


def _full(one: Chain, two: Chain) -> bool:
    a = one.names or tuple(one.entity.name.split() if one.entity else ())
    b = two.names or tuple(two.entity.name.split() if two.entity else ())
    return same_person(a, b)


def _acronyms(keys: dict[str, Chain], of: dict[int, Chain]) -> None:
    """ "ECOWAS" and "Economic Community of West African States" in one story."""
    short = [key for key, chain in keys.items() if not chain.person and not chain.state and is_acronym(_surface(chain))]
    for key in short:
        chain = keys[key]
        for other in keys.values():
            if other is chain or other.person or other.state or (chain.entity and other.entity):
                continue
            longest = max((phrase.core for phrase in other.phrases), key=len)
            if " " in longest and expands(_surface(chain), longest.split()):
                keys[key] = join(other, chain, of)
                break


def _bodies(phrases: Sequence[Phrase], of: dict[int, Chain]) -> None:
    """ "The Fund" after "the International Monetary Fund" or "the IMF": a body by the last word of its name."""
    bodies: dict[str, Chain] = {}
    for phrase in phrases:
        chain = of.get(phrase.at)
        if phrase.definite and " " not in phrase.core and phrase.core[:1].isupper() and not phrase.entity:
            body = bodies.get(plain(phrase.core))
            if body is not None and chain is not None:
                join(body, chain, of)
            elif body is not None:
                body.add(phrase)
                of[phrase.at] = body
        elif chain is not None and not (chain.person or chain.state or "place" in chain.kinds):
            name = chain.entity.name if chain.entity else phrase.core
            if " " in name:
                bodies[plain(name.split()[-1])] = chain


def _surface(chain: Chain) -> str:
    return chain.phrases[0].core


def _surnames(phrases: Sequence[Phrase], of: dict[int, Chain], public: PublicEye) -> None:
    """A bare surname goes to the last person before it of that name, else to the next, else to somebody known."""
    people: dict[str, list[Chain]] = defaultdict(list)
    for chain in dict.fromkeys(of.values()):
        if chain.person:
            names = chain.names or tuple(chain.entity.name.split() if chain.entity else ())
            for word in {plain(name) for name in (names[-1:] + names[-2:-1] + names[:1])}:
                people[word].append(chain)
            if chain.entity:
                people[plain(chain.entity.name.split()[-1])].append(chain)
    for phrase in phrases:
        word = plain(phrase.names[-1])
        fits = [chain for chain in people.get(word, ()) if not _clash(phrase, chain) and not _too_early(phrase, chain)]
        if not fits:
            fits = [
                chain for key, group in people.items() if key[:1] == word[:1] for chain in group
                if same_person(phrase.names, chain.names) and not (_clash(phrase, chain) or _too_early(phrase, chain))
            ]  # fmt: skip
        chosen = _nearest(phrase, fits)
        if chosen is None:
            phrase.entity = public.person(phrase)
            chosen = Chain(phrase)
            people[word].append(chosen)
        else:
            chosen.add(phrase)
        of[phrase.at] = chosen


def _clash(phrase: Phrase, chain: Chain) -> bool:
    return bool(phrase.gender and chain.genders and phrase.gender not in chain.genders)


def _too_early(phrase: Phrase, chain: Chain) -> bool:
    """A first name alone, "his brother Mahinda", is nobody whose full name comes only later."""
    names = [plain(name) for name in chain.names]
    first = len(names) > 1 and plain(phrase.names[-1]) not in names[max(1, len(names) - 2) :]
    return first and all(other.at > phrase.at for other in chain.phrases)


def _nearest(phrase: Phrase, fits: Sequence[Chain]) -> Chain | None:
    def gap(chain: Chain) -> tuple[bool, int]:
        gaps = [phrase.at - other.at for other in chain.phrases]
        before = [g for g in gaps if g > 0]
        return (not before, min(before or [-g for g in gaps]))

    return min(fits, key=gap, default=None)


def _learned(phrases: Sequence[Phrase], of: dict[int, Chain]) -> None:
    """Names that the reader linked become one unless they contradict."""
    first: dict[int, Chain] = {}
    for phrase in phrases:
        chain = of.get(phrase.at)
        if chain is None or phrase.mention.chain < 0:
            continue
        other = first.setdefault(phrase.mention.chain, chain)
        if other is not chain and of[other.phrases[0].at] is not chain and not other.contradicts(chain):
            places = {p.mention.kind == "place" for p in (*other.phrases, *chain.phrases)}
            if len(places) == 1:
                first[phrase.mention.chain] = join(of[other.phrases[0].at], chain, of)
