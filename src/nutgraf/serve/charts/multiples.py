"""A row of small columns for each event type, all on one measure, so that their heights can be compared.

Comes in: (period, type, value) and the class of each type.  Goes out: a drawing with one path for each type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from nutgraf.serve.charts.axes import Plot, bar, nothing
from nutgraf.serve.charts.elements import drawing, tag
from nutgraf.serve.charts.periods import Axis
from nutgraf.serve.charts.ticks import said

_ROW, _GAP = 26, 20  # pixels of the columns, and above them for the name


def multiples(
    title: str, values: Iterable[tuple[str, str, float]], kinds: Mapping[str, str], step: str, *, unit: str = ""
) -> Markup:
    """The drawing. ``kinds``: type to class, in the order of rows; ``unit``: of shares, which have no total."""
    rows = list(values)
    axis = Axis((period for period, _, _ in rows), step)
    if not axis.columns:
        return nothing("multiples", title)
    held = {kind: [0.0] * len(axis) for kind in kinds}
    for period, kind, value in rows:
        at = axis.at(period)
        held[kind][at] = max(held[kind][at], value) if unit else held[kind][at] + value
    shown = {kind: row for kind, row in held.items() if any(row)}
    most = max((max(row) for row in shown.values()), default=0) or 1
    inner: list[Markup] = []
    for n, (kind, row) in enumerate(shown.items()):
        plot = Plot(axis, 0, most, _ROW, top=n * (_ROW + _GAP) + _GAP)
        path = "".join(bar(x, plot.y(value), _ROW) for x, value in enumerate(row) if value)
        told = f"at most {said(round(max(row), 1))}{unit}" if unit else f"{said(sum(row))}"
        inner += [
            tag("text", kind, class_="side", x=0, y=plot.top - 5),
            tag("text", told, class_="tick end", x="100%", y=plot.top - 5),
            plot.framed([tag("path", class_=f"mark {kinds[kind]}", d=path)]),
            tag("line", class_="grid", x1=0, x2="100%", y1=plot.top + _ROW, y2=plot.top + _ROW),
        ]
    foot = Plot(axis, 0, most, len(shown) * (_ROW + _GAP), top=0)
    span = f"{axis.columns[0].since} to {axis.columns[-1].until}"
    about = f"{len(shown)} types from {span}; the highest column is {said(round(most, 2))}{unit}. {axis.note()}"
    titles = [
        f"{c.label}: " + (", ".join(f"{k} {said(round(r[n], 2))}{unit}" for k, r in shown.items() if r[n]) or "none")
        for n, c in enumerate(axis.columns)
    ]
    whole = foot.framed(foot.columns(titles))
    return drawing("multiples", title, about.strip(), [*inner, whole, *foot.days()], height=foot.whole)
