"""Reading a text's tokens into expressions: the longest rule wins, then modifiers and larger periods are joined on.

Comes in: `Tokens`.  Goes out: `Reading` values in text order, disjoint, each an unanchored expression over a stretch
of tokens.  Composition is bounded ("early in the last week of next May" is as deep as it goes), so the cost is linear.
"""

from __future__ import annotations

import re

from nutgraf.resolve.when import (  # noqa: F401  (they register their rules)
    clocks,
    dates,
    lengths,
    parts,
    periods,
    repeats,
    shifts,
)
from nutgraf.resolve.when.expressions import Calendar, Expression, Spelt
from nutgraf.resolve.when.joins import joined
from nutgraf.resolve.when.patterns import RULES, Found
from nutgraf.resolve.when.prefixes import composed, modified
from nutgraf.resolve.when.ranges import ranges
from nutgraf.resolve.when.readings import Reading
from nutgraf.resolve.when.tokens import Tokens

DEPTH = 3


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
    best = modified(parse, tokens, at, depth) or composed(parse, tokens, at, depth)
    plain = _nucleus(tokens, at)
    if plain is not None:
        plain = _extended(tokens, plain, depth)
        if _half(plain.expression):
            plain = None
    if plain is not None and (best is None or plain.end > best.end):
        best = plain
    return best


def _half(one: Expression) -> bool:
    """A half that found no year to be half of ("the second half")."""
    return isinstance(one, Calendar) and one.span in ("H1", "H2") and one.year is None and one.within is None


def _nucleus(tokens: Tokens, at: int) -> Reading | None:
    best: Reading | None = None
    for entry in RULES.get(tokens.marks[at], ()):
        match = entry.pattern.match(tokens.marks, at)
        if match is None or (best is not None and match.end() <= best.end):
            continue
        expression = entry.build(Found(tokens, match))
        if expression is not None:
            end = at + expression.tokens if isinstance(expression, Spelt) else match.end()
            best = Reading(at, end, expression)
    return best


def _extended(tokens: Tokens, one: Reading, depth: int) -> Reading:
    """Join on what follows: "of that year", "at 5 p.m.", "next week", "after Christmas"."""
    for _ in range(2):
        longer = joined(parse, tokens, one, depth)
        if longer is None:
            return one
        one = longer
    return one


def _starting() -> str:
    return "".join(sorted({*RULES, *"~eElt", *"rokn*"}))


STARTS = re.compile("[" + re.escape(_starting()) + "]")
