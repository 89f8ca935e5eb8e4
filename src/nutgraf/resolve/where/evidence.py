"""How strongly the words around a name say that it is a place, and which level of place they name.

Comes in: the numbers of a name's first and last token, and its candidates.  Goes out: a strength (`sighting` has the
thresholds) and a level or None.  Evidence is added up like log odds: a preposition of place, a kind of place, a state
after the comma, a town's body after it; against it a given name or title before it, a company's or team's word after
it, a family name the text has given, a common word.  The weights were set by hand on the even-numbered documents of
LGL and on our own sentences; `docs/places.md` has the figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from nutgraf.records import PlaceLevel
from nutgraf.resolve.where.abbreviated import state_after
from nutgraf.resolve.where.persons import Persons
from nutgraf.resolve.where.sighting import weight
from nutgraf.resolve.where.store import Entry
from nutgraf.resolve.where.words import demonyms

_OPENING = ("In", "At", "Near", "Outside", "Across", "From")
_ARTICLES = ("A", "a", "an", "the", "The", "")
_DASHES = (" — ", "—", " – ", " -- ", " - ")
_BOUND = ("-based", "-area", "-born", "-controlled", "-held", "-occupied")
_UNKIND = ("department", "port", "capital")
_PARTIES = ("R", "D", "DFL", "I")
_STATEN = ("country", "admin1")
FAMED = 0.4  # how much of the doubt about a person's name is left for a city of half a million
_LISTED = 8  # names of a list that are looked through for the kind at its end


class Evidence:
    def __init__(self, persons: Persons) -> None:
        self.persons, self.text, self.tokens, self.lists = persons, persons.text, persons.tokens, persons.lists
        self.peoples = demonyms()

    def weigh(self, i: int, j: int, candidates: Sequence[Entry]) -> tuple[float, PlaceLevel | None]:
        """Strength of tokens ``i`` to ``j`` as a place, and the level that the words around them name."""
        lists, token, last = self.lists, self.tokens[i], self.tokens[j]
        best = candidates[0]
        # own names stand first: by-names count only where there is none
        score = max([weight(e) for e in candidates[:8] if best.alias or not e.alias])
        public = best.level in ("country", "other", "admin1") or (best.level == "city" and best.population >= 500_000)
        before = self.text[max(0, token.start - 24) : token.start].rstrip(' "“(').split()
        after = self.text[last.end : last.end + 24]
        word_before = before[-1] if before else ""
        word_after = after[1:].split(None, 1)[0].rstrip(".,;:") if after[:1] == " " and after.strip() else ""
        kind = lists.kinds.get(before[-2].lower()) if word_before == "of" and len(before) > 2 else None
        if kind:
            score += 2.5
        later = lists.kinds.get(word_after) if word_after not in _UNKIND else None
        if later is None and i == j:
            later = self._counties(j)
        if later:
            kind = later
            score += 2.0
        score += self._around(i, j, word_before, word_after, after)
        score += self._neighbours(i, j, public)
        if i in self.persons.taken:
            score -= 5.0
        if i == j:
            score += self._single(i, best, public, word_after)
        else:
            score += 1.5
            if best.level == "city" and all(self.tokens[k].word.lower() in lists.common for k in range(i, j + 1)):
                score -= 3.0
        return score, cast("PlaceLevel | None", kind)

    def _around(self, i: int, j: int, word_before: str, word_after: str, after: str) -> float:
        """Evidence in the words in lower case and the marks around the name."""
        lists, token = self.lists, self.tokens[i]
        score = 0.0
        if word_before in lists.at or word_before in _OPENING:
            score += 2.0
        elif word_before in lists.to:
            score += 0.7
        elif word_before in lists.part:
            score += 1.5
        if i == j and word_before.rstrip(",") in lists.kin:
            score -= 4.0
        if word_after in lists.local:
            score += 1.5 if word_before in _ARTICLES or token.opens else 0.8
        if (token.opens or token.shouted) and after.startswith(_DASHES):
            score += 3.0
        if after.startswith(_BOUND):
            score += 2.0
        if state_after(self.text, self.tokens, j, self.persons.gazetteer):
            score += 4.0
        return score

    def _neighbours(self, i: int, j: int, public: bool) -> float:
        """Evidence in the capitalised words right after and right before the name."""
        held, lists = self.tokens, self.lists
        score = 0.0
        if j + 1 < len(held) and held[j + 1].gap == " ":
            follower = held[j + 1].title
            if follower in lists.others:
                score -= 4.0
            elif follower in lists.bodies or follower in lists.titles:
                score += 1.0
            elif follower not in self.peoples:
                score -= 3.0 if i == j and (not public or held[j].title in lists.given) else 1.0
        if not i:
            return score
        leader, gap = held[i - 1], held[i].gap
        if gap == " ":
            if leader.title in lists.given or len(leader.word) == 1:
                score -= 4.0
            elif leader.title in lists.leads:
                score -= 5.0
            elif not (
                leader.word == "The" or leader.opens or leader.title in lists.bodies or leader.title in self.peoples
            ):
                score -= 1.5 if leader.title.lower() not in lists.part else 0.0
        elif gap == ". " and len(leader.word) == 1:
            score -= 4.0
        elif gap == "-" and leader.word in _PARTIES:
            score += 5.0
        elif gap in (" of ", " of the ") and leader.title in lists.headed and leader.title != "University":
            score -= 4.0
        return score

    def _single(self, i: int, best: Entry, public: bool, word_after: str) -> float:
        """Evidence against a name of one word: a word, a given name, a family name."""
        held, lists, token = self.tokens, self.lists, self.tokens[i]
        title, lower, score = token.title, token.title.lower(), 0.0
        if lower in lists.part:
            return -9.0
        if title in self.persons.family:
            score -= 4.0
        if lower in lists.common and not (token.word.isupper() and len(token.word) <= 3):
            large = best.population >= 100_000
            alone = (not i or token.gap != " ") and (i + 1 == len(held) or held[i + 1].gap != " ")
            if token.opens:
                score -= 4.5 if large else 5.0
            else:
                score -= (1.5 if alone else 2.5) if large else 3.0
        if best.level not in _STATEN:
            doubt = (2.5 if title in lists.given else 0.0) + (1.5 if title in lists.family else 0.0)
            score -= doubt if not public else FAMED * doubt
        if not public:
            score -= (1.5 if word_after in lists.verbs else 0.0) + (0.5 if token.opens else 0.0)
        return score

    def _counties(self, j: int) -> str | None:
        """ "Barrow, Jackson and Madison counties": the kind stands at the end of the list."""
        held, text = self.tokens, self.text
        for k in range(j, min(j + _LISTED, len(held))):
            if k > j and held[k].gap not in (", ", " and ", ", and ", " or "):
                break
            after = text[held[k].end : held[k].end + 9]
            if after == " counties":
                return "admin2"
            if k > j and after.startswith((" province", " regions", " states")):
                return "admin1"
        return None
