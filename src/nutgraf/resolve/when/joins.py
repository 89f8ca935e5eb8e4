"""What follows a date and belongs to it: a larger period, a clock time, a day to count from.

Comes in: a `Reading` and the parser to read on.  Goes out: the longer reading, or None where nothing joins:
"June of that year", "Tuesday at 5 p.m.", "next week on Tuesday", "two days after Christmas".
"""

from __future__ import annotations

import msgspec

from nutgraf.resolve.when.expressions import Calendar, Expression, Fixed, Length, Repeat, Shift
from nutgraf.resolve.when.patterns import year_words
from nutgraf.resolve.when.prefixes import period
from nutgraf.resolve.when.readings import Parse, Reading, dated, larger, monthly
from nutgraf.resolve.when.times_of_day import merge, timed
from nutgraf.resolve.when.tokens import Tokens


def joined(parse: Parse, tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    marks, at, left = tokens.marks, one.end, one.expression
    mark = marks[at] if at < len(marks) else "|"
    if mark in "|x":
        return None
    if isinstance(left, Length) and mark in "Gm":
        return _from_base(parse, tokens, one, depth)
    if isinstance(left, Calendar) and mark in "fiO,dtyrWDM#nCcpI/(-@~eTb'SvPGK*":
        if mark == "n" and (spelt := _year_words(tokens, one)):
            return spelt
        return _within(parse, tokens, one, depth) or timed(parse, tokens, one, depth)
    if isinstance(left, Shift) and mark in "sWO-" and (inside := _inside(parse, tokens, one, depth)):
        return inside
    if isinstance(left, Shift | Fixed) and mark in ",@dCcinpyA~G-":
        return timed(parse, tokens, one, depth)
    if isinstance(left, Repeat) and mark in "@dC":
        return timed(parse, tokens, one, depth)
    return None


def _inside(parse: Parse, tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """What a period owns or holds: "next week on Tuesday", "last year's third quarter"."""
    left, mark = one.expression, tokens.marks[one.end]
    assert isinstance(left, Shift)
    if (mark == "s" and left.unit != "Y") or (mark != "s" and left.unit != "W") or left.amount is None:
        return None
    inner = parse(tokens, one.end + (mark in "sO-"), min(depth - 1, 1))
    if inner is None or not isinstance(inner.expression, Calendar):
        return None
    right = inner.expression
    if (
        right.within
        or right.year
        or (right.clock and mark == "s")
        or not (right.span or right.weekday or right.holiday)
    ):
        return None
    if (mark != "s" and not right.weekday) or (mark == "s" and right.weekday):
        return None
    return Reading(one.start, inner.end, msgspec.structs.replace(right, within=left, direction=None))


def _from_base(parse: Parse, tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """For "two days after Christmas", "three weeks from tomorrow"."""
    length = one.expression
    if not isinstance(length, Length) or len(length.amounts) != 1 or length.side:
        return None
    word = tokens.words[one.end]
    if word == "between":
        return None
    inner = parse(tokens, one.end + 1, depth - 1)
    if inner is None or not isinstance(inner.expression, Calendar | Shift | Fixed):
        return None
    amount, unit = length.amounts[0]
    step = -1 if word == "before" else 1
    if amount is None or (word == "from" and tokens.marks[inner.end] == "T"):
        return None
    return Reading(one.start, inner.end, Shift(amount=amount * step, unit=unit, base=inner.expression, mod=length.mod))


def _within(parse: Parse, tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """The larger period a date lies in: "June of that year", "Wednesday next week", "26 June in 2019"."""
    left = one.expression
    assert isinstance(left, Calendar)
    if left.within is not None or left.year is not None or (left.clock and not dated(left)):
        return None
    mark = tokens.marks[one.end]
    at = one.end + (1 if mark in "f,i" else 0)
    if mark == "i" and not (left.month or left.weekday):
        return None
    inner = period(parse, tokens, at, depth - 1, mark == "f")
    if inner is None:
        return None
    right = inner.expression
    if mark == "," and not (isinstance(right, Calendar) and right.year and not right.month and not right.day):
        return None
    if left.span in ("H1", "H2") and mark == "f" and monthly(right):
        return Reading(
            one.start, inner.end, msgspec.structs.replace(right, mod="START" if left.span == "H1" else "END")
        )
    if not larger(right, left):
        return None
    if mark not in "f,i" and not _close(left, right, tokens, at):
        return None
    if left.part and not dated(left):
        return merge(one, inner, left, right) if mark == "f" else None
    return Reading(one.start, inner.end, msgspec.structs.replace(left, within=right))


def _year_words(tokens: Tokens, one: Reading) -> Reading | None:
    """For "August two thousand and fifteen", "May 5 nineteen eighty-six"."""
    left = one.expression
    assert isinstance(left, Calendar)
    if not left.month or left.year is not None:
        return None
    found = year_words(tokens, one.end)
    if found is None:
        return None
    return Reading(one.start, found[0], msgspec.structs.replace(left, year=found[1]))


def _close(left: Calendar, right: Expression, tokens: Tokens, at: int) -> bool:
    """May the larger period follow without "of"? "Wednesday next week", "August 490 BC"."""
    if isinstance(right, Shift):
        return bool(left.weekday or left.day) and tokens.marks[at] == "r"
    return isinstance(right, Calendar) and right.year is not None and right.year < 0 and not right.month
