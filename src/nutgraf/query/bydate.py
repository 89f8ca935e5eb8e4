"""Counts by date from remembered columns, and the points and rows of weeks, months and years that are sums of them.

Comes in: `Masks` of one moment, filters, a connection for what only the database holds.  Goes out: the same numbers as
`series.points` and the question `timeline` give.  A page that asks by year and by month passes over the rows once.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy import Connection

from nutgraf.ontology import event_types
from nutgraf.query.arranged import Numbers
from nutgraf.query.filters import Filters
from nutgraf.query.masks import Masks
from nutgraf.query.series import Point, coverage_of

PART = {"events": "events", "quotes": "quotes", "stories": "documents"}
_MOST = 60_000  # days times values: more are counted by their periods at once, for tables by date are kept


class Tally(NamedTuple):
    """By period and value (a row a period): how many, and for events the sum of their scores."""

    number: Numbers
    score: Numbers | None


def series(m: Masks, name: str, f: Filters, split: str | None, connection: Connection) -> list[Point]:
    """The points of `series.points`."""
    _, periods = periods_of(m, f.by)
    words = m.c.words[split].words if split else [""]
    number, score = _tally(m, name, f, split, connection)
    covered = _tally(m, name, coverage_of(f), None, connection).number[:, 0]
    points = []
    for when, what in zip(*(at.tolist() for at in np.nonzero(number)), strict=True):
        if periods[when]:
            many = int(number[when, what])
            mean = None if score is None else float(score[when, what] / many)
            points.append(Point(periods[when], words[what], many, mean, int(covered[when])))
    return sorted(points, key=lambda point: point[:2])


def timeline(m: Masks, f: Filters, connection: Connection) -> list[dict[str, Any]]:
    """The rows of the question `timeline`."""
    _, periods = periods_of(m, f.by)
    number, score = _tally(m, "events", f, "quad", connection)
    assert score is not None
    quads = {quad: m.c.words["quad"].numbers([quad]) for quad in sorted({k.quad for k in event_types().values()})}
    whole, scores = number.sum(1), score.sum(1)
    return [
        {"period": periods[at], "events": int(whole[at])}
        | {quad.replace("-", "_"): int(number[at, found].sum()) for quad, found in quads.items()}
        | {"score": float(scores[at] / whole[at])}
        for at in np.flatnonzero(whole).tolist()
        if periods[at]
    ]


def periods_of(m: Masks, step: str) -> tuple[Numbers, list[str]]:
    """By day the number of its period, and the periods in order."""

    def make() -> tuple[Numbers, list[str]]:
        named = [_period(day, step) for day in m.c.days]
        periods = sorted(set(named))
        at = {period: n for n, period in enumerate(periods)}
        return np.array([at[period] for period in named], np.int64), periods

    return m.table(("periods", step), make)


def row_of(m: Masks, name: str) -> Numbers:
    """By row of a part, the row of its story."""
    documents = m.c.parts["documents"]["doc"].size
    return np.arange(documents, dtype=np.int32) if name == "stories" else m.c.parts[PART[name]]["row"]


def day_of(m: Masks, name: str) -> Numbers:
    """By row of a part, the day by which it is filed."""
    if name != "quotes":
        return m.c.parts[PART[name]]["day"]
    return m.table("days of quotes", lambda: m.c.parts["documents"]["day"][m.c.parts["quotes"]["row"]])


def _tally(m: Masks, name: str, f: Filters, split: str | None, connection: Connection) -> Tally:
    """By period of ``f.by``."""
    period, periods = periods_of(m, f.by)
    words = len(m.c.words[split].words) if split else 1
    if words * len(m.c.days) > _MOST:
        return _counted(m, name, f, split, connection, period, len(periods))
    bare = dataclasses.replace(f, by="day", order="oldest")
    same = np.arange(len(m.c.days))
    by_date = m.table(
        ("by date", name, bare, split), lambda: _counted(m, name, bare, split, connection, same, same.size)
    )
    words = by_date.number.shape[1]
    cell = (period[:, None] * words + np.arange(words)).ravel()
    shape = (len(periods), words)
    number = np.bincount(cell, by_date.number.ravel(), shape[0] * shape[1]).astype(np.int64).reshape(shape)
    if by_date.score is None:
        return Tally(number, None)
    return Tally(number, np.bincount(cell, by_date.score.ravel(), shape[0] * shape[1]).reshape(shape))


def _counted(
    m: Masks, name: str, f: Filters, split: str | None, connection: Connection, period: Numbers, periods: int
) -> Tally:
    """``period``: by day the number of its period."""
    rows = np.flatnonzero(m.of(name, f, connection))
    words = len(m.c.words[split].words) if split else 1
    cell = period[day_of(m, name)[rows]]
    if split == "publisher":
        cell = cell * words + m.c.parts["documents"][split][row_of(m, name)[rows]]
    elif split:
        cell = cell * words + m.c.parts[PART[name]][split][rows]
    size, shape = periods * words, (periods, words)
    number = np.bincount(cell, minlength=size).reshape(shape)
    if name != "events":
        return Tally(number, None)
    return Tally(number, np.bincount(cell, m.c.parts["events"]["score"][rows], size).reshape(shape))


def _period(day: str, step: str) -> str:
    if step != "week":
        return day[: {"day": 10, "month": 7, "year": 4}[step]]
    try:
        date = datetime.date.fromisoformat(day[:10])
    except ValueError:
        return ""
    return (date - datetime.timedelta(days=date.weekday())).isoformat()
