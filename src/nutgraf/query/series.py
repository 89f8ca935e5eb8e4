"""Counts over time: how much happened, was said or was printed in each period, and what share of all that was.

Comes in: a question, filters (``by`` is the step), a key to split by, the dialect.  Goes out: two selects, of the
periods with their counts and of the whole coverage of each period.  Rows without a day are left out.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, literal, null, select

from nutgraf.errors import BadOption
from nutgraf.query.conditions import of_event, of_quote, of_story
from nutgraf.query.facets import keys_of
from nutgraf.query.filters import Filters
from nutgraf.query.questions import period_of
from nutgraf.store.tables import attributions, documents, events

SPLITS: dict[str, tuple[str, ...]] = {
    "events": ("type", "quad", "status", "publisher"),
    "quotes": ("kind", "publisher"),
    "stories": ("publisher", "language"),
}


class Point(NamedTuple):
    """``period``: a day, the Monday of a week, a month or a year; ``value``: of the key that splits, else empty.

    ``number``: matching rows; ``score``: their mean on the PLOVER scale (events only); ``coverage``: all rows of that
    period with the same ``publisher`` and ``copies``, so that ``number / coverage`` is the share of coverage.
    """

    period: str
    value: str
    number: int
    score: float | None
    coverage: int


def check(name: str, split: str | None) -> None:
    """Refuses a question without a time and a key that it cannot be split by."""
    keys_of(name)
    if split is not None and split not in SPLITS[name]:
        raise BadOption(f"{name} are not split by {split!r}", hint=f"by {', '.join(SPLITS[name])}")


def coverage_of(f: Filters) -> Filters:
    """What all coverage is: the filters on stories alone, without their words and dates."""
    return Filters(publisher=f.publisher, collapsed=f.collapsed, by=f.by)


def points(name: str, f: Filters, split: str | None, dialect: str) -> tuple[Select[Any], Select[Any]]:
    """Rows of period, value, count and mean score in order; rows of period and coverage."""
    check(name, split)
    day, _ = _source(name, f, dialect)
    period = period_of(day, f.by, dialect).label("period")
    value: ColumnElement[Any] = literal("").label("value")
    if split:
        table = {"events": events, "quotes": attributions, "stories": documents}[name]
        column = documents.c.publisher if split == "publisher" else table.c[split]
        value = func.coalesce(column, "").label("value")
    score = func.avg(events.c.score) if name == "events" else null()
    groups = (period, value) if split else (period,)
    found = _source(name, f, dialect)[1].add_columns(period, value, func.count(), score)
    covered = _source(name, coverage_of(f), dialect)[1].add_columns(period, func.count())
    return (
        found.where(day != "").group_by(*groups).order_by(*groups),
        covered.where(day != "").group_by(period),
    )


def _source(name: str, f: Filters, dialect: str) -> tuple[ColumnElement[str], Select[Any]]:
    """The day by which rows are filed, and a select without columns of what matches."""
    if name == "stories":
        return documents.c.day, select().select_from(documents).where(*of_story(f, dialect))
    table, conditions = (events, of_event) if name == "events" else (attributions, of_quote)
    joined = table.join(documents, documents.c.id == table.c.document_id)
    day = events.c.day if name == "events" else documents.c.day
    return day, select().select_from(joined).where(*conditions(f, dialect))
