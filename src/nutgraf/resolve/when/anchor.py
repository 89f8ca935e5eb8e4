"""What an expression is counted from: the day of writing, or the last date the story named.

Comes in: the day of writing (if known) and the expressions of the whole text.  Goes out: an `Anchor`, which each
resolved date moves on.  A text whose dates are mostly explicit years well before its publication is read as a history:
there "March" follows the story's last date. In news the day of writing rules, and the story's last date serves only
"the next day", "a year earlier" and the like. The split of news and narrative is HeidelTime's (Stroetgen and Gertz,
2013); here the text's own evidence chooses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from nutgraf.resolve.when.expressions import Calendar, Expression, Fixed, Shift
from nutgraf.resolve.when.intervals import interval

SHIFTED = 5000  # a year n before Christ is reckoned as 5000 - n, so that date arithmetic works
HEAD = re.compile(r"(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)|-(SP|SU|FA|WI)|-(Q[1-4])|-(H[12]))?(?:-WE)?(T.*)?")
MINIMUM, AGE = 4, 1
SHARE, REMOTE, REMOTE_SHARE = 8.0, 20, 2.0


class Moment:
    """The story's last date, as precise as it was given."""

    __slots__ = ("bc", "day", "grain", "span", "value")

    def __init__(self, value: str) -> None:
        found = HEAD.fullmatch(value)
        if not found:
            raise ValueError(value)
        self.value, self.bc = value, bool(found[1])
        year = SHIFTED - int(found[2]) if self.bc else int(found[2])
        self.span = found[6] or found[7] or found[8]
        plain = f"{year:04d}" + value[6 if self.bc else 4 :]
        bounds = interval(plain)
        if bounds is None:
            raise ValueError(value)
        self.day: date = bounds[0]
        self.grain = "D" if found[4] else "M" if found[3] else "W" if found[5] else "S" if self.span else "Y"


class Anchor:
    """``now``: the day of writing or None; ``story``: the last date named or None; ``year``: the same, glances
    included; ``history``: how to read the text."""

    __slots__ = ("history", "now", "story", "year")

    def __init__(self, now: date | None, expressions: Iterable[Expression]) -> None:
        self.now = now
        self.story: Moment | None = None
        self.year: Moment | None = None
        self.history = is_history(now, expressions)

    def tell(self, value: str, *, passing: bool = False) -> None:
        """The story has named ``value``; values without a year teach nothing. ``passing``: only glanced at."""
        try:
            told = Moment(value)
        except ValueError:
            return
        self.year = told
        if passing or (self.now and told.day > self.now and not self.history):
            return  # "until 28 July": what lies ahead is not where the story has come to
        here = self.story
        if here and told.grain == "Y" and here.grain != "Y" and told.value == here.value[: len(told.value)]:
            return  # "in 1941", said again, does not make the story forget its month
        self.story = told

    def base(self, which: str) -> Moment | None:
        """The anchor of a shift: "published" or "story"; each stands in for the other where it is missing."""
        now = Moment(self.now.isoformat()) if self.now else None
        if which == "published" and not (self.history and self.story):
            return now or self.story
        return self.story or now


def is_history(now: date | None, expressions: Iterable[Expression]) -> bool:
    """At least `MINIMUM` explicit years before the publication year, and `SHARE` times as many as deictic dates.

    `REMOTE_SHARE` times suffices where nearly all of the years lie more than `REMOTE` years back: news that looks
    back names recent years too. On 840 news articles of 2015-16, 9 come out as histories.
    """
    past, deictic = [], 0
    for one in expressions:
        year = _year(one)
        if year is not None:
            past.append(year)
        elif _deictic(one):
            deictic += 1
    if now is None:
        return bool(past) and len(past) >= REMOTE_SHARE * deictic
    old = sum(year < now.year - AGE for year in past)
    remote = sum(year < now.year - REMOTE for year in past)
    share = REMOTE_SHARE if remote >= 0.9 * len(past) else SHARE
    return old >= MINIMUM and old >= share * deictic


def _year(one: Expression) -> int | None:
    if isinstance(one, Calendar):
        return one.year
    return int(one.value[:4]) if isinstance(one, Fixed) and one.value[:4].isdigit() else None


def _deictic(one: Expression) -> bool:
    if isinstance(one, Calendar):
        return bool(one.weekday) and not one.month
    return isinstance(one, Shift) and one.base == "published" and one.amount is not None
