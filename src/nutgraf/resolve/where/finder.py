"""Names of places in a text: every run of up to five capitalised words that the gazetteer knows, weighed.

Comes in: the text, its sentences, the gazetteer.  Goes out: sightings in order, not overlapping, each with the places
it may be and the strength of the evidence.  The longest name wins unless the evidence is against it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nutgraf.records import Span
from nutgraf.resolve.where.abbreviated import abbreviation
from nutgraf.resolve.where.evidence import Evidence
from nutgraf.resolve.where.keys import key
from nutgraf.resolve.where.persons import Persons
from nutgraf.resolve.where.sighting import FLOOR, SURE, THRESHOLD, Sighting
from nutgraf.resolve.where.store import Entry, Gazetteer
from nutgraf.resolve.where.tokens import Token, tokens

LONGEST = 5
# What may stand between the words of one name ("Stratford-upon-Avon", "Rio de Janeiro", "Cox's Bazar").
_JOINTS = frozenset(
    [
        *(" ", "-", "–", " of ", " of the ", " de ", " del ", " de la ", " la ", " upon ", " on ", " the ", " and "),
        *(" & ", " do ", " da ", " dos ", " al-", " el-", " es ", "'s ", "’s ", "-upon-", "-on-", "-au-", "-sur-"),
        *("-de-", "-la-", "-le-", "-en-", "-e-", "-i-", "-under-", "-in-", "-by-", "-el-", "-al-"),
    ]
)
_MODEL = re.compile(r"-\d")
_DOTTED = frozenset(["St", "Ste", "Mt", "Ft", "Pt", "ST", "MT", "FT"])
_POSSESSIVE = ("'s", "’s")
_TOWNSPEOPLE = (" man ", " woman ", " resident", " couple ", " native ")


class Finder:
    """One reading of one text."""

    def __init__(self, text: str, sentences: Sequence[Span], gazetteer: Gazetteer) -> None:
        self.text, self.gazetteer = text, gazetteer
        self.tokens = tokens(text, sentences)
        self.persons = Persons(text, self.tokens, gazetteer)
        self.evidence = Evidence(self.persons)
        self.lists, self.peoples = self.evidence.lists, self.evidence.peoples

    def find(self) -> list[Sighting]:
        found: list[Sighting] = []
        i = 0
        while i < len(self.tokens):
            i = self._at(i, found)
        sure = {s.name for s in found if s.strength >= SURE}
        for s in found:  # a name that is surely a place once lends strength to its other sightings
            if s.strength < THRESHOLD and s.name in sure:
                s.strength += 2.0
        return found

    def _at(self, i: int, found: list[Sighting]) -> int:
        """Weigh the names that start at token ``i``; the number of the token to go on with."""
        held, token = self.tokens, self.tokens[i]
        short = abbreviation(self.text, held, i, self.gazetteer) if len(token.word) <= 6 else None
        if short is not None:
            found.append(short)
            return i + (2 if short.end > token.end + 1 else 1)
        if len(token.word) < 2 or token.word == "The":
            return i + 1
        follower = held[i + 1] if i + 1 < len(held) else None
        if follower is not None and follower.gap == " " and f"{token.title} {follower.title}" in self.peoples:
            return i + 2
        if follower is not None and follower.gap == " of " and token.word.lower() in self.lists.kinds:
            return i + 1
        j = i
        while j + 1 < len(held) and j - i < LONGEST - 1 and self._joined(j):
            j += 1
        shortest = i + 1 if token.title in self.peoples else i
        while j >= shortest:
            name, candidates, end = self._named(i, j)
            if _MODEL.match(self.text, end):
                return j + 1  # "the Hwasong-14" is a thing made, named for a place
            if candidates and (j > i or self._plausible(token, candidates)):
                strength, hint = self.evidence.weigh(i, j, candidates)
                if strength > FLOOR:
                    found.append(Sighting(token.start, end, name, candidates, hint, self._of_town(j), strength))
                    return j + 1
            j -= 1
        return i + 1

    def _joined(self, j: int) -> bool:
        gap = self.tokens[j + 1].gap
        return gap in _JOINTS or (gap == ". " and self.tokens[j].word in _DOTTED)

    def _named(self, i: int, j: int) -> tuple[str, Sequence[Entry], int]:
        """The name from token ``i`` to ``j``, its candidates and its end.

        "St. John's" keeps its ending; in "Dublin City Council" the name is Dublin.
        """
        held, text, look_up = self.tokens, self.text, self.gazetteer.candidates
        start, end = held[i].start, held[j].end
        if j > i:
            if held[i].word in _DOTTED and text[end : end + 2] in _POSSESSIVE:
                longer = look_up(text[start : end + 2])
                if longer or j == i + 1:
                    return text[start : end + 2], longer, end + 2
            if held[j].word == "City" and self._body_after(j):
                short, whole = look_up(text[start : held[j - 1].end]), look_up(text[start:end])
                if short and not (whole and whole[0].level == "city" and not whole[0].alias):
                    return text[start : held[j - 1].end], short, held[j - 1].end
        return text[start:end], look_up(text[start:end]), end

    def _body_after(self, j: int) -> bool:
        held = self.tokens
        return j + 1 < len(held) and held[j + 1].gap == " " and held[j + 1].title in self.lists.bodies

    def _of_town(self, j: int) -> bool:
        """Does what follows belong to a town rather than to a country ("Lebanon High School", "a Paris man")?"""
        held = self.tokens
        if j + 1 < len(held) and held[j + 1].gap == " " and held[j + 1].title in self.lists.townish:
            return True
        return self.text.startswith(_TOWNSPEOPLE, held[j].end)

    def _plausible(self, token: Token, candidates: Sequence[Entry]) -> bool:
        """Codes are read as they are written: "US" is a country, "Us" is a word, "UN" is no town."""
        best, word = candidates[0], token.word
        if len(word) <= 4 and word.isupper():
            if best.level == "country":
                return len(word) < 4 or "." in word or not best.alias
            if "." in word:
                return any(
                    key(c.name) != key(word) for c in candidates
                )  # "L.A." is short for a place; "U.N." is no town called Un
            return token.opens and len(word) > 2 and best.population > 100_000
        return not (len(word) == 2 and best.level == "country")


def find(text: str, sentences: Sequence[Span], gazetteer: Gazetteer) -> list[Sighting]:
    """What may be names of places in ``text``; what is below `THRESHOLD` needs the support of the story."""
    return Finder(text, sentences, gazetteer).find()
