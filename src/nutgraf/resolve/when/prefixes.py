"""Modifiers and the periods they open: early, late, about, the end of, later, the first week of.

Comes in: tokens, a position, and the parser to read what the modifier governs.  Goes out: a `Reading`, or None.
"""

from __future__ import annotations

import re

import msgspec

from nutgraf.resolve.when.expressions import Calendar, Century, Decade, Fixed, Length, Nth, Shift
from nutgraf.resolve.when.readings import Parse, Reading
from nutgraf.resolve.when.tokens import Tokens

EARLY = re.compile(r"t?e[h-]?i?(?=(?P<rest>.))")
EDGE = re.compile(r"t?Ef")
RELATIVE = re.compile(r"l[iO]?")
PERIOD = re.compile(r"[tr]?(?P<u>u)")
NTH = re.compile(r"t?(?P<o>(?:nh?)?[ok]|[rE])(?P<n>n|d|q)?(?P<u>[uU])f")
WEEK_OF = re.compile(r"t?(?P<u>u)(?:f|xO?|EO?)(?=[tMdoWIH])")
YEAR_END = re.compile(r"t?(?P<u>u)(?:h|s)(?P<e>E)")


def modified(parse: Parse, tokens: Tokens, at: int, depth: int) -> Reading | None:
    """A modifier and what it modifies: early, late, about, the end of, later."""
    mark, marks = tokens.marks[at], tokens.marks
    if mark == "~":
        return _approximate(parse, tokens, at, depth)
    if mark in "te" and (match := EARLY.match(marks, at)):
        value = tokens.values[at if mark == "e" else at + 1]
        return _with(at, period(parse, tokens, match.end(), depth - 1, "i" in match.group()), value)
    if mark in "tE" and (match := EDGE.match(marks, at)):
        value = tokens.values[match.end() - 2]
        return _with(at, period(parse, tokens, match.end(), depth - 1, True), value)
    if mark == "l" and (match := RELATIVE.match(marks, at)):
        value = tokens.values[at]
        return _with(at, period(parse, tokens, match.end(), depth - 1, match.group().endswith("i")), value)
    return None


def _with(at: int, inner: Reading | None, mod: str) -> Reading | None:
    if inner is None or not isinstance(inner.expression, Calendar | Decade | Century | Shift | Fixed):
        return None
    expression = inner.expression
    if isinstance(expression, Shift) and (expression.amount is None or expression.unit.startswith("T")):
        return None
    return Reading(at, inner.end, msgspec.structs.replace(expression, mod=mod))


def _approximate(parse: Parse, tokens: Tokens, at: int, depth: int) -> Reading | None:
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
    if isinstance(expression, Shift) and expression.clock:
        fits = True
    if isinstance(expression, Calendar):
        bare = expression.year is not None and not (expression.month or expression.span) and inner.end == nxt + 1
        asked = at > 0 and tokens.words[at - 1] in ("how", "what")
        fits = bool(expression.clock) or (bare and not asked and tokens.words[at] in ("about", "around", "circa", "ca"))
    return Reading(at, inner.end, msgspec.structs.replace(expression, mod=mod)) if fits else None


def period(parse: Parse, tokens: Tokens, at: int, depth: int, loose: bool) -> Reading | None:
    """A date or period after a modifier; ``loose``: "the year" and "the month" count too."""
    inner = parse(tokens, at, depth)
    match = PERIOD.match(tokens.marks, at) if loose else None
    if match and (inner is None or inner.end <= match.end()) and tokens.marks[at] in "tu":
        unit = tokens.values[match.start("u")]
        if not unit.startswith("T"):
            return Reading(at, match.end(), Shift(amount=0, unit=unit, base="story"))
    return inner


def composed(parse: Parse, tokens: Tokens, at: int, depth: int) -> Reading | None:
    """For "the first two months of 1937", "the last week of August", "the week of April 10", "year-end"."""
    marks = tokens.marks
    if marks[at] not in "tokrnuE":
        return None
    if match := NTH.match(marks, at):
        return _nth_unit(parse, tokens, match, depth)
    if (match := YEAR_END.match(marks, at)) and not tokens.values[match.start("u")].startswith("T"):
        unit = tokens.values[match.start("u")]
        if unit in ("Y", "M", "W", "10Y", "100Y", "3M"):
            base = Shift(amount=0, unit=unit, base="story", mod=tokens.values[match.start("e")])
            return Reading(at, match.end(), base)
    if (match := WEEK_OF.match(marks, at)) and tokens.values[match.start("u")] in ("W", "WE"):
        between = tokens.words[match.start("u") + 1]
        if between in ("of", "beginning", "starting", "commencing", "ending", "start"):
            inner = parse(tokens, match.end(), depth - 1)
            if inner and isinstance(inner.expression, Calendar | Fixed):
                unit = tokens.values[match.start("u")]
                return Reading(at, inner.end, Shift(amount=0, unit=unit, base=inner.expression, weekend=unit == "WE"))
    return None


def _nth_unit(parse: Parse, tokens: Tokens, match: re.Match[str], depth: int) -> Reading | None:
    unit = tokens.values[match.start("u")]
    which = tokens.words[match.end("o") - 1]
    if unit in ("100Y", "D") and tokens.marks[match.start("u")] == "u":
        return None
    inner = period(parse, tokens, match.end(), depth - 1, True)
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
