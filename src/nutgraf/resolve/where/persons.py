"""Persons' names among the capitalised words, so that "Paris Hilton" and "Mr. Washington" are no places.

Comes in: a text's tokens.  Goes out: the tokens that belong to a person, and the family names the text has given; a
name of a known place of two words or more ("Virginia Beach") is not taken for a person.
"""

from __future__ import annotations

from nutgraf.resolve.where.abbreviated import state_after
from nutgraf.resolve.where.store import Gazetteer
from nutgraf.resolve.where.tokens import Token
from nutgraf.resolve.where.words import words

_STOPS = frozenset([". ", " "])
_TITLES = 4  # titles in a row ("Lt. Gov. Deputy Mayor")


class Persons:
    """``taken``: numbers of tokens that stand in a person's name; ``family``: last words of those names."""

    def __init__(self, text: str, tokens: list[Token], gazetteer: Gazetteer) -> None:
        self.text, self.tokens, self.gazetteer, self.lists = text, tokens, gazetteer, words()
        self.taken: set[int] = set()
        self.family: set[str] = set()
        titles, given = self.lists.titles, self.lists.given
        for i, token in enumerate(tokens[:-1]):
            if (token.title in titles or token.title in given) and i not in self.taken:
                self._from(i, token)

    def _from(self, i: int, token: Token) -> None:
        held, lists = self.tokens, self.lists
        after = held[i + 1].gap
        titled = token.title in lists.titles and after in _STOPS
        if not titled and (token.title not in lists.given or after != " "):
            return
        end = i + 1
        while (
            titled
            and end < min(len(held) - 1, i + _TITLES)
            and held[end].title in lists.titles
            and held[end + 1].gap in _STOPS
        ):
            end += 1
        first = end
        while end < len(held) and end - first < 3 and (held[end].gap == " " or (end == first and titled)):
            if held[end].title in lists.bodies or held[end].title in lists.others or held[end].title in lists.titles:
                break
            end += 1
            if end < len(held) and len(held[end - 1].word) == 1 and held[end].gap == ". ":
                end += 1  # a middle initial
        if end == first or (not titled and self._longer_place(i, end)):
            return
        alone = titled and not token.shouted and end - first == 1
        if alone and held[first].title not in lists.family and self._country(first):
            return
        self.taken.update(range(i if not titled else first, end))
        self.family.add(held[end - 1].title)

    def _country(self, i: int) -> bool:
        held = self.gazetteer.candidates(self.tokens[i].word)
        return bool(held) and held[0].level == "country"

    def _longer_place(self, i: int, end: int) -> bool:
        """Do the words from ``i`` make a name of a place of two words or more that is better known than a person?"""
        held, lists = self.tokens, self.lists
        for j in range(min(end, len(held)), i + 1, -1):
            found = self.gazetteer.candidates(self.text[held[i].start : held[j - 1].end])
            if not found or found[0].alias:
                continue
            before = self.text[max(0, held[i].start - 12) : held[i].start].split()
            placed = bool(before) and (before[-1] in lists.at or before[-1] == "of") and found[0].population >= 2_000
            public = j < len(held) and held[j].gap == " " and held[j].title in lists.bodies
            known = found[0].level != "city" or found[0].population >= 30_000
            if placed or public or known or state_after(self.text, held, j - 1, self.gazetteer):
                return True
        return False
