"""A reading: a stretch of tokens and the expression that stands there, with what joins need to know about it."""

from __future__ import annotations

from collections.abc import Callable

from nutgraf.resolve.when.expressions import Calendar, Century, Decade, Expression, Fixed, Shift
from nutgraf.resolve.when.tokens import Tokens


class Reading:
    """``start`` to ``end`` in tokens, and what stands there."""

    __slots__ = ("end", "expression", "start")

    def __init__(self, start: int, end: int, expression: Expression) -> None:
        self.start, self.end, self.expression = start, end, expression


Parse = Callable[[Tokens, int, int], Reading | None]
"""``parse(tokens, at, depth)``: the expression at token ``at``; handed down, so that joins can read what follows."""


def dated(one: Calendar) -> bool:
    return bool(one.day or one.weekday or one.holiday or one.month)


def monthly(right: Expression) -> bool:
    """For "the second half of February", "of last month"."""
    if isinstance(right, Shift):
        return right.unit in ("M", "W") and right.amount is not None
    return isinstance(right, Calendar) and bool(right.month) and not right.day


def larger(right: Expression, left: Calendar) -> bool:
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
        return right.unit == "D" and bool(left.part) and not dated(left)
    if isinstance(right, Fixed):
        return bool(left.part) and not dated(left)
    if not isinstance(right, Calendar):
        return False
    if left.part and not dated(left):
        return dated(right) and not right.part
    if right.day or right.weekday or right.holiday:
        return False
    if right.month:
        return bool(left.day or left.nth) and not left.month
    if right.span:
        return bool(left.nth)
    return right.year is not None and bool(left.week or left.month or left.span or left.holiday or left.nth)
