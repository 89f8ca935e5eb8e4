"""What only looks like a date: the checks that refuse it.

Comes in: a match and the words around it.  Goes out: yes or no.  The word lists are in ``data/times/guards.toml``.
"""

from __future__ import annotations

from functools import lru_cache

from nutgraf.resolve.when.lexicon import table
from nutgraf.resolve.when.patterns import Found


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in table("guards.toml").items()}


def month(found: Found, direction: str | None) -> bool:
    """A bare month: "May" and "March" need a preposition or its like; names ("April Jones") are refused."""
    at = found.match.start("m")
    word, lists = found.tokens.words[at], _lists()
    previous, mark = found.before(), found.mark_before()
    if previous == "$":
        return False
    if found.tokens.marks[at] == "µ":
        return mark in "im" or previous in ("since", "by") or direction in ("last", "next")
    if direction == "same":
        return False
    cue = mark in "imTO@G~elE" or previous in lists["month_cue"] or direction is not None
    if found.mark_after() == "h" and found.tokens.marks[found.end + 1] not in "MdyxSHE":
        return False
    if found.mark_after() == "h" and len(word) == 3 and found.tokens.marks[found.end + 1] != "M":
        return False
    if word == "march" and found.after() in lists["march_on"] and previous in lists["march_of"]:
        return False
    if word == "march" and found.before(2 if previous == "'s" else 1) in lists["march_name"]:
        return False
    if word in lists["doubtful_month"]:
        if found.tokens.marks[found.end : found.end + 2] in ("-M", "hM", "&M", "TM", "^M"):
            return True
        if mark == "x" and previous in lists["month_cue"]:
            return not _capital_after(found) or found.after() in lists["may_follow"]
        if not (cue or (mark in "&,(-h" and _month_near(found))):
            return False
    following = found.mark_after()
    if word in lists["name_month"] and not cue and following == "x" and _capital_after(found):
        return False
    return not (mark == "x" and word in lists["name_month"] and not cue and _capital_before(found))


def _month_near(found: Found) -> bool:
    """Another month or a year within four tokens before: "in April and May"."""
    return any(mark in "Myµ" for mark in found.tokens.marks[max(0, found.start - 4) : found.start])


def _capital_after(found: Found) -> bool:
    index = found.end
    return index < len(found.tokens.words) and found.tokens.marks[index] == "x" and found.tokens.capital(index)


def _capital_before(found: Found) -> bool:
    index = found.start - 1
    return index >= 0 and found.tokens.capital(index) and found.tokens.marks[index - 1 : index] != "|"


def weekday(found: Found) -> bool:
    """Not "Sunday Times", "Bloody Sunday"; "sat" and "sun" only as written in calendars."""
    lists, index = _lists(), found.match.start("w")
    word = found.tokens.words[index]
    if found.has("r") and found.value("r") == "same":
        return False
    if _capital_after(found) and found.after() in lists["title_after_weekday"]:
        return False
    if found.before() in lists["name_before_weekday"] and found.tokens.capital(found.start - 1):
        return False
    if word in ("sun", "sat", "wed", "mon", "fri") and not (found.has("d") or found.has("n")):
        return found.mark_before() in "|iO,(rT&" and found.before() not in ("the",)
    return True


def bare_ordinal(found: Found) -> bool:
    """For "the 18th" is a day where nothing follows that it could count ("the 18th century", "the 18th man")."""
    if not found.word("d")[0].isdigit() or found.tokens.words[found.start] != "the":
        return False
    cue = found.mark_before() in "OT&" or found.before() in ("by", "since", "evening", "morning", "night")
    return cue and found.mark_after() in "|.,;)!-&T(iO@m"


def year(found: Found) -> bool:
    """A bare four-digit number is a year by what stands around it."""
    value, lists = found.value("y"), _lists()
    before, mark, following = found.before(), found.mark_before(), found.mark_after()
    if found.tokens.glued(found.start) and mark not in "(-h'":
        return mark == "x" and before in "=~<>/"
    if not 1000 <= value <= 2199:
        return False
    if following in "uU" or (following == "h" and found.tokens.marks[found.end + 1 : found.end + 2] in ("u", "U")):
        return False
    counted = following == "x" and found.after() in lists["counted"]
    counted = counted or (following == "x" and _plural(found) and before not in lists["year_cue"] and mark not in "te")
    if counted:
        return False
    if mark in "imTf&Ge~-ElM@S(" or before in lists["year_cue"]:
        return 1300 <= value <= 2100 or (mark in "imTG-" and following in "|.,;)!-T&(")
    if mark == "h" and found.tokens.glued(found.start):
        return before == "-" and 1300 <= value <= 2100 and found.before(2) in lists["hyphen_year"]
    if 1700 <= value <= 2060:
        return mark in "|,t'sxa" and before not in lists["number_before"] and not _hyphen_compound(found)
    return False


def _plural(found: Found) -> bool:
    word = found.after()
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word.isalpha()


def _hyphen_compound(found: Found) -> bool:
    return found.mark_after() == "h"


def season(found: Found) -> bool:
    """A season needs a year, a deictic, "the", or a preposition; "spring" and "fall" the verbs have none."""
    index = found.match.start("s")
    if found.has("y") or found.has("yy") or found.has("r"):
        return not (found.has("r") and found.value("r") == "past" and not found.has("y"))
    if found.tokens.capital(index) and _capital_after(found):
        return False
    if found.mark_after() == "f":
        following = found.tokens.marks[found.end + 1 : found.end + 3]
        if not (following[:1] in ("y", "#", "d", "b", "r", "'") or following in ("tu", "tr")):
            return False
    if found.after() in _lists()["after_season"]:
        return False
    marks = found.tokens.marks
    paired = marks[found.end : found.end + 2] == "&S"
    if paired or (found.mark_before() == "&" and marks[found.start - 2] == "S" and found.word("s") != "fall"):
        return True
    verb = (
        found.mark_before() == "T" and found.word("s") in ("fall", "spring") and found.tokens.marks[found.start] != "t"
    )
    if verb:
        return False
    if found.mark_before() in "iTmeElG" or found.before() in ("by", "since", "of", "for", "that", "mid"):
        return True
    return found.tokens.words[found.start] == "the" and found.word("s") != "fall"


def amount_before(found: Found) -> bool:
    """For "$12 December 27": the number belongs to what stands before it."""
    return found.mark_before() == "x" and found.before() in ("$", "£", "€")


def digit_before(found: Found) -> bool:
    return found.start > 1 and found.tokens.words[found.start - 2][-1:].isdigit()


def date_cue(found: Found) -> bool:
    """A word that makes "22/04" a date."""
    if found.mark_before() in ",+&" and found.tokens.marks[max(0, found.start - 2)] == "/":
        return True
    return found.mark_before() in "OTmir-" or found.before() in ("since", "by", "for", "due", "before", "after")
