"""Time as columns: every day, week, month or year from the first to the last, the empty ones too.

Comes in: periods as the archive names them (2024-05-15, the Monday of a week, 2024-05, 2024) and the step.
Goes out: at most `MOST` columns; where there are more periods, neighbours share a column.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import NamedTuple

MOST = 240  # columns of a chart: more could not be told apart on a phone
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_DAY = datetime.timedelta(days=1)
_LABELS = 6  # on the axis


class Column(NamedTuple):
    """``since``, ``until``: its first and last day; ``label``: in words."""

    since: str
    until: str
    label: str


class Axis:
    """The columns between the first and the last period, and which column a period belongs to."""

    def __init__(self, periods: Iterable[str], step: str) -> None:
        known = sorted({p for p in periods if p})
        self.columns: list[Column] = []
        self._step = step
        self._each = 1
        if known:
            self._first = _ordinal(known[0], step)
            count = _ordinal(known[-1], step) - self._first + 1
            self._each = -(-count // MOST)
            self.columns = [self._column(at, min(at + self._each, count)) for at in range(0, count, self._each)]

    def __len__(self) -> int:
        return len(self.columns)

    def at(self, period: str) -> int:
        """The number of the column that a period belongs to."""
        return (_ordinal(period, self._step) - self._first) // self._each

    def note(self) -> str:
        """What a column is, if it is not one period."""
        return f"Each column is {self._each} {self._step}s." if self._each > 1 else ""

    def _column(self, start: int, end: int) -> Column:
        first, last = _begin(self._first + start, self._step), _begin(self._first + end, self._step, before=True)
        whole = label(first, self._step)
        if end - start > 1:
            whole += f" to {label(_begin(self._first + end - 1, self._step), self._step)}"
        return Column(first, last, whole)


def label(day: str, step: str) -> str:
    """A period in words, by its first day: 15 May 2024, week of 13 May 2024, May 2024, 2024."""
    year, month, number = day.split("-")
    if step == "year":
        return year
    if step == "month":
        return f"{_MONTHS[int(month) - 1]} {year}"
    words = f"{int(number)} {_MONTHS[int(month) - 1]} {year}"
    return f"week of {words}" if step == "week" else words


def days_of(period: str, step: str) -> tuple[str, str]:
    """The first and last day of a period, as filters take them."""
    n = _ordinal(period, step)
    return _begin(n, step), _begin(n + 1, step, before=True)


def step_for(since: str, until: str) -> str:
    """The finest step with which a span of days still makes a readable number of columns."""
    days = (datetime.date.fromisoformat(until) - datetime.date.fromisoformat(since)).days
    return "day" if days <= 120 else "week" if days <= 900 else "month" if days <= 6000 else "year"


def marks(columns: Sequence[Column]) -> list[tuple[int, str]]:
    """Columns that get a label on the axis, with it: years, months or days, where they begin."""
    found: list[tuple[int, str]] = []
    for length in (10, 7, 4):
        starts = [n for n, c in enumerate(columns) if n == 0 or columns[n - 1].since[:length] != c.since[:length]]
        found = [(n, _short(columns[n].since, length)) for n in starts]
        if len(found) <= _LABELS or (length == 10 and len(columns) <= _LABELS):
            break
    stride = -(-len(found) // _LABELS)
    kept = found[::stride] if stride else []
    # a first column that begins late in its year or month stands too near to the next label
    if len(kept) > 2 and kept[1][0] - kept[0][0] < 0.12 * len(columns):
        kept = kept[1:]
    return kept


def _short(day: str, length: int) -> str:
    year, month, number = day.split("-")
    if length == 4:
        return year
    if length == 7:
        return f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(number)} {_MONTHS[int(month) - 1]}"


def _ordinal(period: str, step: str) -> int:
    """Periods numbered, so that neighbours differ by one."""
    year, month, day = (int(n) for n in (period + "-01-01")[:10].split("-"))
    if step == "year":
        return year
    if step == "month":
        return year * 12 + month - 1
    number = datetime.date(year, month, day).toordinal()
    return (number - 1) // 7 if step == "week" else number


def _begin(ordinal: int, step: str, *, before: bool = False) -> str:
    """The first day of a period, or the day before it."""
    try:
        if step == "year":
            day = datetime.date(ordinal, 1, 1)
        elif step == "month":
            day = datetime.date(ordinal // 12, ordinal % 12 + 1, 1)
        else:
            day = datetime.date.fromordinal(ordinal * 7 + 1 if step == "week" else ordinal)
    except (ValueError, OverflowError):
        return datetime.date.max.isoformat()
    return (day - _DAY if before else day).isoformat()
