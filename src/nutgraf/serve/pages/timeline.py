"""Timeline: how much happened when, as counts or as a share of all coverage, by quad class or by type."""

from __future__ import annotations

import dataclasses
import shlex
from typing import Any, NamedTuple

from nutgraf.ontology import event_types
from nutgraf.query import Filters, Point
from nutgraf.query import Page as Rows
from nutgraf.serve.address import Address
from nutgraf.serve.answer import Answer, grouped
from nutgraf.serve.asked import Asked
from nutgraf.serve.charts.lines import Line, lines
from nutgraf.serve.charts.multiples import multiples
from nutgraf.serve.charts.periods import days_of, label, step_for
from nutgraf.serve.charts.quads import CLASSES, QUADS
from nutgraf.serve.charts.sheet import sheet
from nutgraf.serve.charts.stack import stack
from nutgraf.serve.declare import Page, Param
from nutgraf.serve.params import BY, FILTERS
from nutgraf.serve.schemas import COUNT, NUMBER, TEXT, WORDS, of_list, of_object

_ROWS = 120  # of the table; the twins have all
_SHOW = Param(
    name="show",
    about="what columns are made of",
    schema={"type": "string", "enum": ["quad", "type"], "default": "quad"},
)
_MEASURE = Param(
    name="measure",
    about="events, or their share of all events of the period from the same publishers",
    schema={"type": "string", "enum": ["count", "share"], "default": "count"},
)
_COLUMNS = ("period", "value", "events", "score", "coverage", "share")


class Row(NamedTuple):
    """One period of the table. ``parts``: events by quad class; ``to``: where they are listed."""

    label: str
    events: int
    parts: tuple[int, ...]
    share: float
    score: float
    to: Address


def answer(asked: Asked) -> Answer:
    """The drawing, its table and its twins, all from the same points."""
    split, measure = asked.here.get("show", "quad"), asked.here.get("measure", "count")
    f, earlier, earliest = asked.filters, 0, ""
    if asked.form in ("html", "svg"):
        since, earlier, earliest = focus(series(asked, dataclasses.replace(f, by="year"), "quad"))
        if earlier and f.since is None:
            f = dataclasses.replace(f, since=since)
        else:
            earlier = 0
    f = dataclasses.replace(f, by=step_of(asked, f))
    points = series(asked, f, split)
    if asked.form == "svg":
        return Answer(svg=sheet(_drawn(points, f.by, split, measure, key=True)))
    rows = [
        dict(
            zip(_COLUMNS, (p.period, p.value, p.number, p.score, p.coverage, _share(p.number, p.coverage)), strict=True)
        )
        for p in points
    ]
    if asked.form != "html":
        data = {"by": f.by, "split": split, "rows": rows, "filters": grouped(asked), "command": command_of(asked)}
        return Answer(data=data, table=Rows(_COLUMNS, rows, None))
    held = points if split == "quad" else series(asked, f, "quad")
    table = table_of(asked.here, held, f.by)
    return Answer(
        view={
            "chart": _drawn(points, f.by, split, measure),
            "by": f.by,
            "split": split,
            "measure": measure,
            "rows": table[:_ROWS],
            "more": max(0, len(table) - _ROWS),
            "command": command_of(asked),
            "earlier": earlier,
            "earliest": earliest,
            "total": sum(row.events for row in table),
            "quads": QUADS,
            "classes": CLASSES,
        }
    )


def command_of(asked: Asked) -> str:
    """The command line that gives the sums of the periods: the twins hold them by class or type too."""
    terms = " ".join(shlex.quote(f"{key}={value}") for key, value in asked.filters.pairs() if key != "order")
    return " ".join(filter(None, ["nutgraf timeline", terms, "--archive", shlex.quote(asked.desk.shown)]))


def focus(years: list[Point]) -> tuple[str, int, str]:
    """The day from which nearly all events lie, how many lie before, and the first year of all.

    One mention of a war long past would press all else against the edge: where less than a hundredth of the events
    takes up more than half of the years, the axis begins after it.
    """
    periods = sorted({p.period for p in years})
    total = sum(p.number for p in years)
    before = 0
    for period in periods:
        number = sum(p.number for p in years if p.period == period)
        if (before + number) * 100 > total:
            break
        before += number
    else:
        return "", 0, ""
    span, kept = int(periods[-1]) - int(periods[0]) + 1, int(periods[-1]) - int(period) + 1
    return (f"{period}-01-01", before, periods[0]) if before and kept * 2 < span else ("", 0, "")


def series(asked: Asked, f: Filters, split: str) -> list[Point]:
    """Points, asked again only when the archive has changed."""
    return asked.desk.kept(("series", f, split), lambda: asked.reader.series("events", f, split=split))


def step_of(asked: Asked, f: Filters, *more: Filters) -> Any:
    """The step that the address asks for, or one that makes a readable number of columns of what matches."""
    if asked.here.get("by"):
        return f.by
    if f.since and f.until:
        return step_for(f.since, f.until)
    for step in ("year", "day"):
        periods = [p.period for g in (f, *more) for p in series(asked, dataclasses.replace(g, by=step), "quad")]
        if not periods:
            return "month"
        since, until = days_of(min(periods), step)[0], days_of(max(periods), step)[1]
        since, until = max(since, f.since or since), min(until, f.until or until)
        if step == "day" or since[:4] != until[:4]:
            return step_for(since, until)
    return "month"


def table_of(here: Address, points: list[Point], step: str) -> list[Row]:
    """A row for each period, the newest first, with the address of its events."""
    rows: dict[str, dict[str, Point]] = {}
    for p in points:
        rows.setdefault(p.period, {})[p.value] = p
    events = here.at("/events").minus("by").minus("show").minus("measure")
    return [_row(events, period, step, rows[period]) for period in sorted(rows, reverse=True)]


def _row(events: Address, period: str, step: str, parts: dict[str, Point]) -> Row:
    since, until = days_of(period, step)
    total = sum(p.number for p in parts.values())
    score = sum((p.score or 0) * p.number for p in parts.values()) / total
    to = events.only("from", max(since, events.get("from") or since)).only("to", min(until, events.get("to") or until))
    coverage = max(p.coverage for p in parts.values())
    numbers = tuple(parts[q].number if q in parts else 0 for q in QUADS)
    return Row(label(since, step), total, numbers, _share(total, coverage), score, to)


def _share(number: int, coverage: int) -> float:
    return round(100 * number / coverage, 2) if coverage else 0.0


def _drawn(points: list[Point], step: str, split: str, measure: str, *, key: bool = False) -> str:
    share = measure == "share"
    title = f"{'Share of coverage' if share else 'Events'} by {step}"
    if split == "type":
        kinds = {name: CLASSES[kind.quad] for name, kind in event_types().items()}
        values = [(p.period, p.value, _share(p.number, p.coverage) if share else p.number) for p in points]
        return multiples(title, values, kinds, step, unit="%" if share else "")
    if not share:
        return stack(title, [(p.period, p.value, p.number) for p in points], step, key=key)
    given = [
        Line(name, CLASSES[quad], [(p.period, _share(p.number, p.coverage)) for p in points if p.value == quad])
        for quad, name in QUADS.items()
    ]
    sums: dict[str, int] = {}
    for p in points:
        sums[p.period] = sums.get(p.period, 0) + p.number
    whole = {p.period: p.coverage for p in points}
    every = Line("All that match", "all", [(period, _share(n, whole[period])) for period, n in sorted(sums.items())])
    return lines("share", title, [*given, every], step, unit="%", height=220, key=key)


PAGE = Page(
    name="timeline",
    path="/timeline",
    title="Timeline",
    summary="Events that match in each day, week, month or year, by quad class or type, and their share of all coverage.",
    template="timeline.html.j2",
    answer=answer,
    params=(*(p for p in FILTERS if p.name != "order"), BY, _SHOW, _MEASURE),
    schema=of_object(
        {
            "by": TEXT,
            "split": TEXT,
            "rows": of_list(
                of_object(
                    {
                        "period": TEXT,
                        "value": TEXT,
                        "events": COUNT,
                        "score": NUMBER,
                        "coverage": COUNT,
                        "share": NUMBER,
                    }
                )
            ),
            "filters": {"type": "object", "additionalProperties": of_list(TEXT)},
            "command": WORDS,
        }
    ),
    twins=("json", "csv", "svg"),
    key="t",
    nav=True,
)
