"""Rules that read two or more dates at once, because they share a month or a half of the day.

Comes in: tokens and a position.  Goes out: the readings of "3-5 June", "June 3, 4 and 5", "between 9 and 11 p.m.",
each day an expression of its own, as TIMEX3 has it; `carry` gives "May" its year in "from May to July 2010".
"""

from __future__ import annotations

import re

import msgspec

from nutgraf.resolve.when.clocks import clock_value
from nutgraf.resolve.when.expressions import Calendar, Expression
from nutgraf.resolve.when.tokens import Tokens

Read = tuple[int, int, Expression]

DAYS_MONTH = re.compile(
    r"t?(?P<first>[do])(?P<more>(?:,t?[do]){0,4}(?:,?[-T&+h]t?[do]){1,2})f?(?P<m>[Mµ])\.?(?:,?f?(?P<y>y))?"
)
MONTH_DAYS = re.compile(
    r"(?P<m>[Mµ])\.?(?P<first>[do])(?P<more>(?:,t?[do]){0,4},?[-T&+]t?[do])(?:,?f?(?P<y>y))?(?!n|[#c])"
)
HOURS = re.compile(r"(?P<a>[dC])[-T&+](?P<b>[dC])(?P<h>A)Z?")
LINK = re.compile(r",?[-T&+m,h^]t?m?")


def ranges(tokens: Tokens, at: int) -> list[Read]:
    """The readings of a range at token ``at``; empty where none starts there."""
    marks = tokens.marks
    if marks[at] in "tdo" and (match := DAYS_MONTH.match(marks, at)):
        return _days(tokens, match, month_last=True)
    if marks[at] in "Mµ" and (match := MONTH_DAYS.match(marks, at)):
        if _counts(tokens, match):
            return []
        return _days(tokens, match, month_last=False)
    if marks[at] in "dC" and (match := HOURS.match(marks, at)):
        return _hours(tokens, match)
    return []


def _counts(tokens: Tokens, match: re.Match[str]) -> bool:
    """For "On May 5 and 20 people died": the last number counts a plural, but not in "the June 3-5 talks"."""
    if match.group("y") or "-" in match.group("more"):
        return False
    mark, word = tokens.marks[match.end() : match.end() + 1], tokens.words[match.end() : match.end() + 1]
    return mark in ("u", "U", "A", "n") or (
        mark == "x" and ((word[0].endswith("s") and len(word[0]) > 3) or word[0] == "people")
    )


def _days(tokens: Tokens, match: re.Match[str], *, month_last: bool) -> list[Read]:
    month = tokens.values[match.start("m")]
    year = tokens.values[match.start("y")] if match.start("y") >= 0 else None
    places = [match.start("first")]
    places += [i for i in range(*match.span("more")) if tokens.marks[i] in "do"]
    days = [int(tokens.values[i]) for i in places]
    if any(not 1 <= day <= 31 for day in days):
        return []
    out: list[Read] = [
        (i, i + 1, Calendar(year=year, month=month, day=day)) for i, day in zip(places, days, strict=True)
    ]
    edge = out[-1] if month_last else out[0]
    if month_last:
        out[-1] = (edge[0], match.end(), edge[2])
    else:
        out[0] = (match.start(), edge[1], edge[2])
        out[-1] = (out[-1][0], match.end(), out[-1][2])
    if tokens.marks[match.start()] == "t" and month_last:
        out[0] = (match.start(), out[0][1], out[0][2])
    return out


def _hours(tokens: Tokens, match: re.Match[str]) -> list[Read]:
    half = tokens.values[match.start("h")]
    out: list[Read] = []
    for group, end in (("a", match.start("a") + 1), ("b", match.end())):
        value = tokens.values[match.start(group)]
        hour, minute = (value, 0) if isinstance(value, int) else value[:2]
        clock = clock_value(hour, minute, None, half) if 0 < hour <= 12 else None
        if clock is None:
            return []
        out.append((match.start(group), end, Calendar(clock=clock)))
    return out


def carry(tokens: Tokens, left: Read, right: Read) -> tuple[Expression, Expression]:
    """Two dates joined by "and", "to" or a dash share the year that only one of them names."""
    one, two = left[2], right[2]
    if not (isinstance(one, Calendar) and isinstance(two, Calendar)) or one.within or two.within:
        return one, two
    if (
        not LINK.fullmatch(tokens.marks, left[1], right[0])
        or not (one.month or one.span)
        or not (two.month or two.span)
    ):
        return one, two
    if one.year is None and two.year is not None and one.direction is None:
        later = (one.month or 0) > (two.month or 12) and "T" in tokens.marks[left[1] : right[0]]
        return msgspec.structs.replace(one, year=two.year - later), two
    if two.year is None and one.year is not None and two.direction is None:
        earlier = (two.month or 12) < (one.month or 0)
        return one, msgspec.structs.replace(two, year=one.year + earlier)
    return one, two
