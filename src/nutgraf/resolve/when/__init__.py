"""Times: expressions of English news resolved to TIMEX3 values and honest intervals.

Comes in: text, its sentences, the day of publication.  Goes out: `nutgraf.records.Time` values in text order.
The way through: `tokens` marks each word with its class, `grammar` reads expressions by rules over those marks,
`anchor` decides what they are counted from, `resolve` gives value and interval. No model, no network, no clock:
the same text gives the same times. `docs/times.md` tells how to correct a reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from nutgraf.records import Span, Time
from nutgraf.resolve.when.anchor import Anchor
from nutgraf.resolve.when.expressions import Calendar, Length, Shift
from nutgraf.resolve.when.grammar import read
from nutgraf.resolve.when.lexicon import lexicon
from nutgraf.resolve.when.ranges import carry
from nutgraf.resolve.when.readings import Reading
from nutgraf.resolve.when.resolve import resolve
from nutgraf.resolve.when.tense import direction
from nutgraf.resolve.when.tokens import BREAK, Tokens, tokens

__all__ = ["times"]

HEADING = 10  # tokens: a shorter line without a full stop is a heading


def times(
    text: str,
    sentences: Sequence[Span],
    *,
    published: str | None,
    dateline_date: str | None = None,
    skip: Sequence[Span] = (),
) -> tuple[Time, ...]:
    """The time expressions of ``text``: disjoint spans of code points in text order, ids ``t1``, ``t2`` ...

    ``published`` and ``dateline_date`` are ISO dates (what follows the day is not read); the dateline's is the day
    of writing where both are known. Without either, what needs an anchor keeps its X's unless the text names one.
    ``skip``: spans that hold no time expression (names). An empty ``sentences`` reads line by line.
    Raises ValueError where a given date is no ISO date.
    """
    marked = tokens(text, sentences, skip)
    readings = _carried(marked, read(marked))
    anchor = Anchor(_date(dateline_date) or _date(published), (one.expression for one in readings))
    found: list[Time] = []
    for one in readings:
        expression, ahead = one.expression, _ahead(marked, one)
        if isinstance(expression, Length):
            expression = _in_future(marked, one, expression, ahead)
        value = resolve(expression, anchor, ahead, passing=_passing(marked, one, anchor))
        first, last = value.bounds or (None, None)
        found.append(
            Time(
                id=f"t{len(found) + 1}",
                start=marked.starts[one.start],
                end=_end(marked, one),
                type=value.type,
                value=value.value,
                earliest=first.isoformat() if first else None,
                latest=last.isoformat() if last else None,
            )
        )
    return tuple(found)


def _passing(marked: Tokens, one: Reading, anchor: Anchor) -> bool:
    """In a history, a year that is only glanced at does not move the story: "(1976)", "until 1990", "by 1944"."""
    expression = one.expression
    if not anchor.history or anchor.story is None or anchor.story.grain == "Y":
        return False
    if not isinstance(expression, Calendar) or expression.year is None:
        return False
    if marked.marks[one.start - 1] == "(" and marked.marks[one.end] == ")":
        return True
    if expression.month or expression.span:
        return False
    return not _opens(marked, one)


def _opens(marked: Tokens, one: Reading) -> bool:
    """Does the expression open its sentence ("In 1944, ..."), or stand in a heading?"""
    if BREAK in marked.marks[max(0, one.start - 2) : one.start] or one.start < 2:
        return True
    left, right = marked.marks.rfind(BREAK, 0, one.start), marked.marks.find(BREAK, one.end)
    return right - left < HEADING and marked.marks[right - 1] not in ".!"


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value[:10]) if value else None


def _carried(marked: Tokens, readings: list[Reading]) -> list[Reading]:
    for left, right in pairwise(readings):
        left.expression, right.expression = carry(
            marked, (left.start, left.end, left.expression), (right.start, right.end, right.expression)
        )
    return readings


def _ahead(marked: Tokens, one: Reading) -> int:
    """Tense matters only where the direction is open."""
    expression = one.expression
    if isinstance(expression, Calendar) and (expression.year is None or expression.within):
        return direction(marked, one.start, one.end)
    if isinstance(expression, Length) and marked.marks[one.start - 1 : one.start] == "i":
        return direction(marked, one.start, one.end)
    return 0


def _in_future(marked: Tokens, one: Reading, length: Length, ahead: int) -> Length | Shift:
    """For "will meet in two weeks" names a date, "the worst in two years" a length."""
    amount, unit = length.amounts[0]
    before = marked.words[one.start - 1] if one.start else ""
    if (
        before != "in"
        or ahead <= 0
        or not _planned(marked, one)
        or length.side
        or amount is None
        or len(length.amounts) > 1
        or unit.startswith("T")
    ):
        return length
    return Shift(amount=amount, unit=unit, base="published", mod=length.mod)


def _planned(marked: Tokens, one: Reading) -> bool:
    """Is a plain future near: "will", "going to", "let's", "due"?"""
    near = marked.words[max(0, one.start - 14) : one.start]
    return any(word in ("will", "ll", "shall", "going", "due", "let", "expected", "scheduled", "hope") for word in near)


def _end(marked: Tokens, one: Reading) -> int:
    """The span ends before a full stop that ends the sentence, not the abbreviation."""
    last = one.end - 1
    if marked.marks[last] == "." and marked.words[last - 1] not in lexicon().abbreviations:
        last -= 1
    return marked.ends[last]
