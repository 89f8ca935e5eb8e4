"""A clock time or part of day beside a date, in either order: "5 p.m. on Tuesday", "Monday night", "last night at 8".

Comes in: a `Reading` and the parser to read on.  Goes out: the two as one reading, or None.
"""

from __future__ import annotations

import msgspec

from nutgraf.resolve.when.expressions import Calendar, Expression, Fixed, Repeat, Shift
from nutgraf.resolve.when.readings import Parse, Reading, dated
from nutgraf.resolve.when.tokens import Tokens


def timed(parse: Parse, tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """A clock time or part of day beside a date, in either order."""
    left, marks, at = one.expression, tokens.marks, one.end
    clock_first = isinstance(left, Calendar) and bool(left.clock or left.part) and not dated(left) and left.year is None
    if clock_first and (late := _hour_of_part(tokens, one)):
        return late
    if clock_first:
        skip = 1 if marks[at] in "Of," else 0
    else:
        skip = 1 if marks[at] in "@,-~G" else 0
        if marks[at] == "x":
            return None
    inner = _hour(tokens, at, left) or parse(tokens, at + skip, min(depth - 1, 2))
    if inner is None:
        return None
    right = inner.expression
    if clock_first:
        if isinstance(right, Repeat):
            assert isinstance(left, Calendar)
            return _repeated(one, inner, right, left)
        good = (
            isinstance(right, Calendar)
            and dated(right)
            and not right.clock
            and (right.day or right.weekday or right.holiday)
        ) or (isinstance(right, Shift) and right.unit == "D" and right.amount is not None and not right.clock)
        return merge(one, inner, left, right) if good or isinstance(right, Fixed) else None
    if not isinstance(right, Calendar) or not (right.clock or right.part) or dated(right) or right.year or right.within:
        return None
    if isinstance(left, Calendar) and (left.clock or not (left.day or left.weekday or left.holiday)):
        return None
    if isinstance(left, Shift) and (left.unit != "D" or left.clock or left.amount is None):
        return None
    if isinstance(left, Fixed) and len(left.value) != 10:
        return None
    if isinstance(left, Repeat):
        return _repeated(one, inner, left, right)
    return merge(one, inner, right, left)


def _hour(tokens: Tokens, at: int, left: Expression) -> Reading | None:
    """For "Monday at 5", "last night at 8", "today pm": a bare hour after a date; the half of the day comes from it."""
    marks = tokens.marks
    if marks[at] == "p" and isinstance(left, Calendar) and left.day and ":" not in tokens.values[at]:
        return Reading(at, at + 1, Calendar(part=tokens.values[at]))
    if marks[at] == "A" and isinstance(left, Shift) and not left.part:
        return Reading(at, at + 1, Calendar(part="MO" if tokens.values[at] == "am" else "AF"))
    if marks[at : at + 2] in ("@d", "~d") and marks[at + 2] in "|.,;)!&T" and 1 <= tokens.values[at + 1] <= 24:
        return Reading(at, at + 2, Calendar(clock=f"{tokens.values[at + 1]:02d}:00"))
    return None


def _hour_of_part(tokens: Tokens, one: Reading) -> Reading | None:
    """For "in the afternoon at 7": the hour in that half of the day."""
    left, at, marks = one.expression, one.end, tokens.marks
    if not isinstance(left, Calendar) or not left.part or marks[at : at + 2] != "@d" or marks[at + 2] not in "|.,;)!":
        return None
    hour = tokens.values[at + 1]
    late = 12 if left.part in ("AF", "EV") and hour < 12 else 0
    return Reading(one.start, at + 2, Calendar(clock=f"{hour + late:02d}:00"))


def _repeated(one: Reading, inner: Reading, left: Repeat, right: Calendar) -> Reading | None:
    """For "each Monday at 4 p.m.", "every day at noon"."""
    if not right.clock or not (left.value == "P1D" or left.value.startswith("XXXX-")):
        return None
    head = "XXXX-XX-XX" if left.value == "P1D" else left.value.split("T")[0]
    return Reading(one.start, inner.end, Repeat(value=f"{head}T{right.clock}"))


def merge(one: Reading, inner: Reading, time: Expression, day: Expression) -> Reading:
    assert isinstance(time, Calendar)
    if isinstance(day, Fixed):
        tail = time.clock or time.part
        return Reading(one.start, inner.end, Fixed(value=f"{day.value}T{tail}"))
    clock = time.clock
    if clock and isinstance(day, Calendar | Shift) and day.part in ("EV", "NI", "AF") and int(clock[:2]) < 12:
        hour = int(clock[:2])
        late = hour + 12 if not (day.part == "NI" and hour < 5) else hour
        clock = f"{late:02d}{clock[2:]}"
    fields = {"clock": clock, "part": None if clock else time.part}
    return Reading(one.start, inner.end, msgspec.structs.replace(day, **fields))
