"""Reading a text's tokens into expressions: the longest rule wins, then modifiers and larger periods are joined on.

Comes in: `Tokens`.  Goes out: `Reading` values in text order, disjoint, each an unanchored expression over a stretch
of tokens.  Composition is bounded ("early in the last week of next May" is as deep as it goes), so the cost is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from nutgraf.resolve.when import clocks, dates, lengths, shifts  # noqa: F401  (they register their rules)
from nutgraf.resolve.when.expressions import (
    Calendar,
    Century,
    Decade,
    Expression,
    Fixed,
    Length,
    Nth,
    Repeat,
    Shift,
    Spelt,
)
from nutgraf.resolve.when.patterns import RULES, Found, Rule, year_words
from nutgraf.resolve.when.ranges import ranges
from nutgraf.resolve.when.tokens import Tokens

DEPTH = 3
EARLY = re.compile(r"t?e[h-]?i?(?=(?P<rest>.))")
EDGE = re.compile(r"t?Ef")
RELATIVE = re.compile(r"l[iO]?")
PERIOD = re.compile(r"[tr]?(?P<u>u)")
NTH = re.compile(r"t?(?P<o>(?:nh?)?[ok]|[rE])(?P<n>n|d|q)?(?P<u>[uU])f")
WEEK_OF = re.compile(r"t?(?P<u>u)(?:f|xO?|EO?)(?=[tMdoWI])")
YEAR_END = re.compile(r"t?(?P<u>u)(?:h|s)(?P<e>E)")
LARGER = "f"


class Reading:
    """``start`` to ``end`` in tokens, and what stands there."""

    __slots__ = ("end", "expression", "start")

    def __init__(self, start: int, end: int, expression: Expression) -> None:
        self.start, self.end, self.expression = start, end, expression


def read(tokens: Tokens) -> list[Reading]:
    """All expressions of a text, left to right, the longest first where two compete."""
    found: list[Reading] = []
    index, marks = 0, tokens.marks
    starts = STARTS
    while True:
        hit = starts.search(marks, index)
        if hit is None:
            return found
        at = hit.start()
        several = ranges(tokens, at)
        if several:
            found.extend(Reading(*one) for one in several)
            index = several[-1][1]
            continue
        one = parse(tokens, at, DEPTH)
        if one is None:
            index = at + 1
            continue
        index = max(one.end, at + 1)
        while marks[one.start] in "iO@" and one.start < one.end - 1:
            one.start += 1
        found.append(one)


def parse(tokens: Tokens, at: int, depth: int) -> Reading | None:
    """The expression that starts at token ``at``, with its modifiers, or None."""
    if depth <= 0 or at >= len(tokens.marks):
        return None
    best = _modified(tokens, at, depth) or _composed(tokens, at, depth)
    plain = _nucleus(tokens, at)
    if plain is not None:
        plain = _extended(tokens, plain, depth)
        if _half(plain.expression):
            plain = None
    if plain is not None:
        if best is None or plain.end > best.end:
            best = plain
    return best


def _half(one: Expression) -> bool:
    """A half that found no year to be half of ("the second half")."""
    return isinstance(one, Calendar) and one.span in ("H1", "H2") and one.year is None and one.within is None


def _nucleus(tokens: Tokens, at: int) -> Reading | None:
    best: Reading | None = None
    rules: list[Rule] = RULES.get(tokens.marks[at], [])
    for entry in rules:
        match = entry.pattern.match(tokens.marks, at)
        if match is None or (best is not None and match.end() <= best.end):
            continue
        expression = entry.build(Found(tokens, match))
        if expression is not None:
            end = at + expression.tokens if isinstance(expression, Spelt) else match.end()
            best = Reading(at, end, expression)
    return best


def _modified(tokens: Tokens, at: int, depth: int) -> Reading | None:
    """A modifier and what it modifies: early, late, about, the end of, later."""
    mark, marks = tokens.marks[at], tokens.marks
    if mark == "~":
        return _approximate(tokens, at, depth)
    if mark in "te" and (match := EARLY.match(marks, at)):
        value = tokens.values[at if mark == "e" else at + 1]
        return _with(tokens, at, _period(tokens, match.end(), depth - 1, "i" in match.group()), value)
    if mark in "tE" and (match := EDGE.match(marks, at)):
        value = tokens.values[match.end() - 2]
        return _with(tokens, at, _period(tokens, match.end(), depth - 1, True), value)
    if mark == "l" and (match := RELATIVE.match(marks, at)):
        value = tokens.values[at]
        return _with(tokens, at, _period(tokens, match.end(), depth - 1, match.group().endswith("i")), value)
    return None


def _with(tokens: Tokens, at: int, inner: Reading | None, mod: str) -> Reading | None:
    if inner is None or not isinstance(inner.expression, Calendar | Decade | Century | Shift | Fixed):
        return None
    expression = inner.expression
    if isinstance(expression, Shift) and (expression.amount is None or expression.unit.startswith("T")):
        return None
    return Reading(at, inner.end, msgspec.structs.replace(expression, mod=mod))


def _approximate(tokens: Tokens, at: int, depth: int) -> Reading | None:
    nxt = at + 2 if tokens.marks[at + 1 : at + 2] == "." else at + 1
    inner = parse(tokens, nxt, depth - 1)
    if inner is None:
        return None
    expression = inner.expression
    mod = tokens.values[at]
    fits = isinstance(expression, Length) and not (expression.side and tokens.words[at] in ("about", "around"))
    fits = (
        fits
        or isinstance(expression, Decade | Century)
        or (isinstance(expression, Shift) and expression.base != "published")
    )
    if isinstance(expression, Shift) and tokens.words[inner.end - 1] == "ago":
        fits = True
    if isinstance(expression, Calendar):
        bare = expression.year is not None and not (expression.month or expression.span) and inner.end == nxt + 1
        asked = at > 0 and tokens.words[at - 1] in ("how", "what")
        fits = bool(expression.clock) or (bare and not asked and tokens.words[at] in ("about", "around", "circa", "ca"))
    return Reading(at, inner.end, msgspec.structs.replace(expression, mod=mod)) if fits else None


def _period(tokens: Tokens, at: int, depth: int, loose: bool) -> Reading | None:
    """A date or period after a modifier; ``loose``: "the year" and "the month" count too."""
    inner = parse(tokens, at, depth)
    match = PERIOD.match(tokens.marks, at) if loose else None
    if match and (inner is None or inner.end <= match.end()) and tokens.marks[at] in "tu":
        unit = tokens.values[match.start("u")]
        if not unit.startswith("T"):
            return Reading(at, match.end(), Shift(amount=0, unit=unit, base="story"))
    return inner


def _composed(tokens: Tokens, at: int, depth: int) -> Reading | None:
    """ "the first two months of 1937", "the last week of August", "the week of April 10", "year-end"."""
    marks = tokens.marks
    if marks[at] not in "tokrnuE":
        return None
    if match := NTH.match(marks, at):
        return _nth_unit(tokens, match, depth)
    if (match := YEAR_END.match(marks, at)) and not tokens.values[match.start("u")].startswith("T"):
        unit = tokens.values[match.start("u")]
        if unit in ("Y", "M", "W", "10Y", "100Y", "3M"):
            base = Shift(amount=0, unit=unit, base="story", mod=tokens.values[match.start("e")])
            return Reading(at, match.end(), base)
    if (match := WEEK_OF.match(marks, at)) and tokens.values[match.start("u")] == "W":
        between = tokens.words[match.start("u") + 1]
        if between in ("of", "beginning", "starting", "commencing", "ending", "start"):
            inner = parse(tokens, match.end(), depth - 1)
            if inner and isinstance(inner.expression, Calendar | Fixed):
                return Reading(at, inner.end, Shift(amount=0, unit="W", base=inner.expression))
    return None


def _nth_unit(tokens: Tokens, match: re.Match[str], depth: int) -> Reading | None:
    unit = tokens.values[match.start("u")]
    which = tokens.words[match.end("o") - 1]
    if unit in ("100Y", "D") and tokens.marks[match.start("u")] == "u":
        return None
    inner = _period(tokens, match.end(), depth - 1, True)
    if inner is None or not isinstance(inner.expression, Calendar | Shift | Decade | Century):
        return None
    if unit == "3M" and tokens.marks[match.start("u")] == "u" and which not in ("last", "past", "final"):
        return None
    amount: float | None = 1.0
    if match.start("n") >= 0:
        value = tokens.values[match.start("n")]
        amount = None if value == "X" else float(value)
    side = -1 if which in ("last", "final") else 1
    if which not in ("first", "last", "final"):
        if tokens.marks[match.end("o") - 1] not in "ok":
            return None
        amount = 1.0
    if match.start("n") < 0 and tokens.marks[match.start("u")] == "u" and unit in ("W", "M"):
        nth = -1 if side < 0 else int(tokens.values[match.end("o") - 1]) if which not in ("first",) else 1
        return Reading(match.start(), inner.end, Nth(nth=nth, unit=unit, within=inner.expression))
    return Reading(match.start(), inner.end, Length(amounts=((amount, unit),), side=side, base=inner.expression))


def _extended(tokens: Tokens, one: Reading, depth: int) -> Reading:
    """Join on what follows: "of that year", "at 5 p.m.", "next week", "after Christmas"."""
    for _ in range(2):
        longer = _joined(tokens, one, depth)
        if longer is None:
            return one
        one = longer
    return one


def _joined(tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    marks, at, left = tokens.marks, one.end, one.expression
    mark = marks[at] if at < len(marks) else "|"
    if mark in "|x":
        return None
    if isinstance(left, Length) and mark in "Gm":
        return _from_base(tokens, one, depth)
    if isinstance(left, Calendar) and mark in "fiO,dtyrWDM#nCcI/(-@~eTb'SvPGK*":
        if mark == "n" and (spelt := _year_words(tokens, one)):
            return spelt
        return _within(tokens, one, depth) or _timed(tokens, one, depth)
    if isinstance(left, Shift) and mark in "sWO-" and (inside := _inside(tokens, one, depth)):
        return inside
    if isinstance(left, Shift | Fixed) and mark in ",@dCcinpyA~G-":
        return _timed(tokens, one, depth)
    if isinstance(left, Repeat) and mark in "@dC":
        return _timed(tokens, one, depth)
    return None


def _inside(tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """What a period owns or holds: "next week on Tuesday", "last year's third quarter"."""
    left, mark = one.expression, tokens.marks[one.end]
    assert isinstance(left, Shift)
    if (mark == "s" and left.unit != "Y") or (mark != "s" and left.unit != "W") or left.amount is None:
        return None
    inner = parse(tokens, one.end + (mark in "sO-"), min(depth - 1, 1))
    if inner is None or not isinstance(inner.expression, Calendar):
        return None
    right = inner.expression
    if right.within or right.year or right.clock and mark == "s" or not (right.span or right.weekday or right.holiday):
        return None
    if mark != "s" and not right.weekday or (mark == "s" and right.weekday):
        return None
    return Reading(one.start, inner.end, msgspec.structs.replace(right, within=left, direction=None))


def _from_base(tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """ "two days after Christmas", "three weeks from tomorrow"."""
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


def _within(tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """The larger period a date lies in: "June of that year", "Wednesday next week", "26 June in 2019"."""
    left = one.expression
    assert isinstance(left, Calendar)
    if left.within is not None or left.year is not None or left.clock and not _dated(left):
        return None
    mark = tokens.marks[one.end]
    at = one.end + (1 if mark in "f,i" else 0)
    if mark == "i" and not (left.month or left.weekday):
        return None
    inner = _period(tokens, at, depth - 1, mark == "f")
    if inner is None:
        return None
    right = inner.expression
    if mark == "," and not (isinstance(right, Calendar) and right.year and not right.month and not right.day):
        return None
    if left.span in ("H1", "H2") and mark == "f" and _monthly(right):
        return Reading(
            one.start, inner.end, msgspec.structs.replace(right, mod="START" if left.span == "H1" else "END")
        )
    if not _larger(right, left):
        return None
    if mark not in "f,i" and not _close(left, right, tokens, at):
        return None
    if left.part and not _dated(left):
        return _merge(one, inner, left, right) if mark == "f" else None
    return Reading(one.start, inner.end, msgspec.structs.replace(left, within=right))


def _monthly(right: Expression) -> bool:
    """ "the second half of February", "of last month"."""
    if isinstance(right, Shift):
        return right.unit in ("M", "W") and right.amount is not None
    return isinstance(right, Calendar) and bool(right.month) and not right.day


def _year_words(tokens: Tokens, one: Reading) -> Reading | None:
    """ "August two thousand and fifteen", "May 5 nineteen eighty-six"."""
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


def _larger(right: Expression, left: Calendar) -> bool:
    """Is ``right`` a stretch that can hold ``left``?"""
    if isinstance(right, Decade | Century):
        return left.span is not None
    if isinstance(right, Shift):
        if right.unit in ("Y", "10Y"):
            return bool(left.month or left.span or left.holiday or left.nth or left.week)
        if right.unit == "M":
            return bool(left.day or left.weekday) and not left.month
        if right.unit == "W":
            return bool(left.weekday) or bool(left.part)
        return right.unit == "D" and bool(left.part) and not _dated(left)
    if isinstance(right, Fixed):
        return bool(left.part) and not _dated(left)
    if not isinstance(right, Calendar):
        return False
    if left.part and not _dated(left):
        return _dated(right) and not right.part
    if right.day or right.weekday or right.holiday:
        return False
    if right.month:
        return bool(left.day or left.nth) and not left.month
    if right.span:
        return bool(left.nth)
    return right.year is not None and bool(left.week or left.month or left.span or left.holiday or left.nth)


def _dated(one: Calendar) -> bool:
    return bool(one.day or one.weekday or one.holiday or one.month)


def _timed(tokens: Tokens, one: Reading, depth: int) -> Reading | None:
    """A clock time or part of day beside a date, in either order."""
    left, marks, at = one.expression, tokens.marks, one.end
    clock_first = (
        isinstance(left, Calendar) and bool(left.clock or left.part) and not _dated(left) and left.year is None
    )
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
            and _dated(right)
            and not right.clock
            and (right.day or right.weekday or right.holiday)
        ) or (isinstance(right, Shift) and right.unit == "D" and right.amount is not None and not right.clock)
        return _merge(one, inner, left, right) if good or isinstance(right, Fixed) else None
    if (
        not isinstance(right, Calendar)
        or not (right.clock or right.part)
        or _dated(right)
        or right.year
        or right.within
    ):
        return None
    if isinstance(left, Calendar) and (left.clock or not (left.day or left.weekday or left.holiday)):
        return None
    if isinstance(left, Shift) and (left.unit != "D" or left.clock or left.amount is None):
        return None
    if isinstance(left, Fixed) and len(left.value) != 10:
        return None
    if isinstance(left, Repeat):
        return _repeated(one, inner, left, right)
    return _merge(one, inner, right, left)


def _hour(tokens: Tokens, at: int, left: Expression) -> Reading | None:
    """ "Monday at 5", "last night at 8", "today pm": a bare hour after a date; the half of the day comes from it."""
    marks = tokens.marks
    if marks[at] == "A" and isinstance(left, Shift) and not left.part:
        return Reading(at, at + 1, Calendar(part="MO" if tokens.values[at] == "am" else "AF"))
    if marks[at : at + 2] in ("@d", "~d") and marks[at + 2] in "|.,;)!&T" and 1 <= tokens.values[at + 1] <= 24:
        return Reading(at, at + 2, Calendar(clock=f"{tokens.values[at + 1]:02d}:00"))
    return None


def _hour_of_part(tokens: Tokens, one: Reading) -> Reading | None:
    """ "in the afternoon at 7": the hour in that half of the day."""
    left, at, marks = one.expression, one.end, tokens.marks
    if not isinstance(left, Calendar) or not left.part or marks[at : at + 2] != "@d" or marks[at + 2] not in "|.,;)!":
        return None
    hour = tokens.values[at + 1]
    late = 12 if left.part in ("AF", "EV") and hour < 12 else 0
    return Reading(one.start, at + 2, Calendar(clock=f"{hour + late:02d}:00"))


def _repeated(one: Reading, inner: Reading, left: Repeat, right: Calendar) -> Reading | None:
    """ "each Monday at 4 p.m.", "every day at noon"."""
    if not right.clock or not (left.value == "P1D" or left.value.startswith("XXXX-")):
        return None
    head = "XXXX-XX-XX" if left.value == "P1D" else left.value.split("T")[0]
    return Reading(one.start, inner.end, Repeat(value=f"{head}T{right.clock}"))


def _merge(one: Reading, inner: Reading, time: Expression, day: Expression) -> Reading:
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


def _starting() -> str:
    return "".join(sorted({*RULES, *"~eElt", *"rokn*"}))


STARTS = re.compile("[" + re.escape(_starting()) + "]")


def iterate(readings: list[Reading]) -> Iterator[tuple[Reading | None, Reading]]:
    """Each reading with the one before it."""
    last: Reading | None = None
    for one in readings:
        yield last, one
        last = one
