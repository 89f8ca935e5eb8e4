"""Lines over time: the share that matches of all coverage, or scores added up.

Comes in: for each line its points (period, value); a value of None leaves a gap.  Goes out: a drawing with one path for
each line.  Where several periods share a column, the last of them stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from markupsafe import Markup

from nutgraf.serve.charts.axes import Plot, legend, nothing
from nutgraf.serve.charts.elements import drawing, number, tag
from nutgraf.serve.charts.periods import Axis
from nutgraf.serve.charts.ticks import said, ticks


class Line(NamedTuple):
    """``kind``: the class that gives colour and dashes; ``points``: period and value."""

    name: str
    kind: str
    points: Sequence[tuple[str, float | None]]


def lines(
    name: str, title: str, given: Iterable[Line], step: str, *, unit: str = "", steps: bool = False,
    height: int = 160, key: bool = False, periods: Iterable[str] = (),
) -> Markup:  # fmt: skip
    """The drawing. ``name``: its class, unique on a page; ``steps``: a value holds until the next one (a running sum)
    instead of being joined by a straight line; ``periods``: further ones that the axis must cover."""
    every = [line for line in given if any(v is not None for _, v in line.points)]
    axis = Axis([*periods, *(p for line in every for p, _ in line.points)], step)
    values = [v for line in every for _, v in line.points if v is not None]
    if not axis.columns or not values:
        return nothing(name, title)
    levels = ticks(min(0.0, *values), max(0.0, *values))
    plot = Plot(axis, levels[0], levels[-1], height, top=44 if key else 18)
    held = [columns(line, axis, steps=steps) for line in every]
    paths = [
        tag("path", class_=f"line {line.kind}", d=d, vector_effect="non-scaling-stroke")
        for line, row in zip(every, held, strict=True)
        if (d := _path(row, plot, steps))
    ]
    titles = []
    for n, column in enumerate(axis.columns):
        there = [(line.name, row[n]) for line, row in zip(every, held, strict=True)]
        parts = [f"{words} {said(round(value, 2))}{unit}" for words, value in there if value is not None]
        titles.append(f"{column.label}: {'; '.join(parts) or 'none'}")
    ends = ", ".join(
        f"{line.name} ends at {said(round(last[-1], 2))}{unit}"
        for line, row in zip(every, held, strict=True)
        if (last := [v for v in row if v is not None])
    )
    inner = [
        *(legend([(line.kind, line.name) for line in every]) if key else []),
        *plot.lines(levels),
        plot.framed([*paths, *plot.columns(titles)]),
        *plot.numbers(levels, lambda value: said(value) + unit),
        *plot.days(),
    ]
    about = f"{axis.columns[0].since} to {axis.columns[-1].until}: {ends}. {axis.note()}".strip()
    return drawing(name, title, about, inner, height=plot.whole)


def columns(line: Line, axis: Axis, *, steps: bool) -> list[float | None]:
    """A value for each column; of a running sum, where nothing happened, the one before."""
    row: list[float | None] = [None] * len(axis)
    for period, value in sorted(line.points, key=lambda point: point[0]):
        row[axis.at(period)] = value
    if steps:
        held: float | None = 0.0
        for n, value in enumerate(row):
            held = row[n] = held if value is None else value
    return row


def _path(row: Sequence[float | None], plot: Plot, steps: bool) -> str:
    d, pen = "", False
    for n, value in enumerate(row):
        if value is None:
            pen = False
            continue
        y = number(plot.y(value))
        if steps:
            d += f"{'V' if pen else f'M{n} '}{y}H{n + 1}"
        else:
            # a point without neighbours would not be seen: it is as wide as its column
            alone = not pen and (n + 1 == len(row) or row[n + 1] is None)
            d += f"M{n} {y}h1" if alone else f"{'L' if pen else 'M'}{number(n + 0.5)} {y}"
        pen = True
    return d
