"""States and provinces in short: "Ill.", "W.Va.", "N. Y.", and after a comma the postal "TX".

Comes in: tokens and the number of one.  Goes out: the sighting of the division, or None.  A short form that is also
a word ("Miss.", "Mass.") counts only after a comma, a preposition, a bracket or a hyphen ("R-Ill.").
"""

from __future__ import annotations

from nutgraf.resolve.where.sighting import Sighting
from nutgraf.resolve.where.store import Entry, Gazetteer
from nutgraf.resolve.where.tokens import Token
from nutgraf.resolve.where.words import abbreviations, words

_BEFORE = (" in", " of", " from", "(", "-")


def abbreviation(text: str, tokens: list[Token], i: int, gazetteer: Gazetteer) -> Sighting | None:
    """The division that token ``i`` (and the one after it, in "W. Va.") stands for."""
    token = tokens[i]
    word, end, known = token.word, token.end, abbreviations()
    if len(word) > 6:
        return None
    if text[end : end + 1] == "." and not word.endswith("."):
        word, end = word + ".", end + 1
    if len(word) == 2 and i + 1 < len(tokens) and tokens[i + 1].gap == ". " and len(tokens[i + 1].word) <= 2:
        follower = tokens[i + 1]
        if f"{word}{follower.word}." in known and text[follower.end : follower.end + 1] == ".":
            word, end = f"{word}{follower.word}.", follower.end + 1
    short = known.get(word) or known.get(token.word)
    if short is None and (len(word) > 3 or "." in word):
        short = known.get(word + ".")
    if short is None:
        return None
    before = text[max(0, token.start - 8) : token.start]
    comma = before.endswith(", ")
    if short.postal and not (comma and token.word.isupper()):
        return None
    if short.postal:
        end = token.end
    wordlike = word.count(".") < 2 and (word in words().wordlike or not word.endswith("."))
    if wordlike and not comma and not before.rstrip().endswith(_BEFORE):
        return None
    place = _division(gazetteer, short.division, short.country)
    why = f"abbreviation of {short.division}"
    return (
        Sighting(token.start, end, short.division, [place], "admin1", False, 6.0, place, why, True) if place else None
    )


def state_after(text: str, tokens: list[Token], j: int, gazetteer: Gazetteer) -> bool:
    """Is token ``j`` followed by a comma and a state or country?"""
    if j + 1 >= len(tokens) or tokens[j + 1].gap != ", ":
        return False
    if abbreviation(text, tokens, j + 1, gazetteer) is not None:
        return True
    held = gazetteer.candidates(tokens[j + 1].word)
    return bool(held) and held[0].level in ("country", "admin1") and not held[0].alias


def _division(gazetteer: Gazetteer, name: str, country: str) -> Entry | None:
    land = gazetteer.land(country)
    return next((e for e in gazetteer.candidates(name) if e.level == "admin1" and e.land == land), None)
