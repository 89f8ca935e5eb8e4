"""Places that the text itself puts inside others: "Paris, Texas", "Harbin in northeast China", "the Iraqi city of X".

Comes in: the text and its sightings in order.  Goes out: nothing; a sighting whose holder is named gets that one
candidate (``fixed``) and the reason.  A holder must really hold the candidate: "London, Paris" says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nutgraf.resolve.where.sighting import Sighting
from nutgraf.resolve.where.store import Entry, Gazetteer
from nutgraf.resolve.where.words import demonyms

_HELD = re.compile(
    r"(?:, | \(|,? (?:\w+ )?(?:in|of) (?:the )?(?:\w+ |\w+-\w+ ){0,2}"
    r"|,? (?:the )?capital (?:city )?of |, an? (?:[\w-]+ ){1,5}(?:in|of|from) (?:the )?(?:\w+ )?)"
)
_HOLDS = re.compile(
    r"(?:['’]s?)? (?:[\w-]+ ){0,2}(?:city|town|village|province|region|state|district|port|capital|suburb|county)"
    r"(?: city| town)?(?: of)? |['’]s? (?:\w+ )?|['’]s? (?:[\w-]+ )?(?:and \w+ )?capital,? "
)
_PEOPLE = re.compile(
    r"\b([A-Z]\w+(?: [A-Z]\w+)?) (?:[\w-]+ ){0,3}"
    r"(?:city|town|village|province|region|district|port|capital|suburb|resort)(?: city| town)?(?: of|,)? $"
)
REACH = 48


def contain(text: str, sightings: Sequence[Sighting], gazetteer: Gazetteer) -> None:
    """Fix each sighting whose holder stands beside it; the last of a chain ("X, Y county, Texas") is read first."""
    for i in range(len(sightings) - 2, -1, -1):
        here, there = sightings[i], sightings[i + 1]
        if there.start - here.end > REACH:
            continue
        between = text[here.end : there.start]
        if not here.abbreviated and _HELD.fullmatch(between) and not _listed(text, sightings, i, between):
            comma = between == ", "
            _fix(here, there, comma or between == " (", comma and there.abbreviated)
        if there.fixed is None and _HOLDS.fullmatch(between):
            _fix(there, here, between.endswith("of "), False)
    for here in sightings:
        if here.fixed is None:
            _by_people(text, here, gazetteer)


def holds(holder: Entry, held: Entry) -> bool:
    """Does the one lie in the other, by the gazetteer?"""
    number = holder.number
    if held.number == number:
        return False
    return number in (held.admin1, held.admin2) or (holder.level == "country" and held.land == number)


def _fix(here: Sighting, there: Sighting, tight: bool, short: bool) -> None:
    holders = (
        [there.fixed]
        if there.fixed
        else [e for e in there.candidates if e.level in ("country", "admin1", "admin2")][:6]
    )
    if here.fixed is not None and here.fixed.level in ("country", "admin1"):
        return
    if not here.candidates:
        return
    top = here.candidates[0]
    for holder in holders:
        inside = [e for e in here.candidates if holds(holder, e)]
        if not inside:
            continue
        best = max(inside, key=lambda e: _rank(e, here))
        if not tight and (
            top.level == "country" or (top.population > 20 * best.population + 200_000 and top.level == "city")
        ):
            continue
        if top.level == "country" and not short and holder.level == "country":
            continue
        here.fixed, here.why = best, f"{here.name}, {holder.name}: containment in the text"
        if there.fixed is None:
            there.fixed, there.why = holder, f"{there.name} holds {here.name}: containment in the text"
        return


def _rank(entry: Entry, here: Sighting) -> tuple[bool, bool, float]:
    """A town before the division that has its name ("Kingston, Jamaica"), unless the words ask for the division."""
    share = {"admin1": 0.1, "admin2": 0.01}.get(entry.level, 1.0)
    return (here.hint is not None and entry.level == here.hint, not entry.alias, entry.population * share)


def _listed(text: str, sightings: Sequence[Sighting], i: int, between: str) -> bool:
    """ "in Lebanon, Jordan and Syria": a list of equals, not a chain of holders."""
    if between != ", " or sightings[i + 1].fixed is not None or i + 2 >= len(sightings):
        return False
    first, second = sightings[i].candidates, sightings[i + 1].candidates
    if not first or not second or first[0].level != second[0].level:
        return False
    return text[sightings[i + 1].end : sightings[i + 2].start] in (" and ", ", and ", ", ")


def _by_people(text: str, here: Sighting, gazetteer: Gazetteer) -> None:
    """ "the Iraqi city of Sulaimaniya": the people name the country."""
    match = _PEOPLE.search(text[max(0, here.start - REACH) : here.start])
    if not match:
        return
    known = demonyms()
    first, _, second = match[1].partition(" ")
    code = known.get(match[1]) or known.get(second) or known.get(first)
    if not code:
        return
    land = gazetteer.land(code)
    inside = [e for e in here.candidates if e.land == land and e.level != "country"]
    if inside:
        here.fixed = max(inside, key=lambda e: _rank(e, here))
        here.why = f"{here.name}: called {match[1]} in the text"
