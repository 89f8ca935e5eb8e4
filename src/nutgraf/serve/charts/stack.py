"""Events over time as columns, one upon another by quad class.

Comes in: (period, quad class, number) in any order, and the step.  Goes out: a drawing with one piece of a path for
each column and class that has events, whatever their number; and the rows of its table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from nutgraf.serve.charts.axes import Plot, bar, legend, nothing, slim
from nutgraf.serve.charts.elements import drawing, tag
from nutgraf.serve.charts.periods import Axis
from nutgraf.serve.charts.quads import CLASSES, QUADS
from nutgraf.serve.charts.ticks import whole_ticks

Counted = tuple[str, str, int]  # period, quad class, events


def stack(title: str, counts: Iterable[Counted], step: str, *, height: int = 220, key: bool = False) -> Markup:
    """The drawing. ``height``: of the frame in pixels; ``key``: with the names of the classes above it."""
    rows = list(counts)
    axis = Axis((period for period, _, _ in rows), step)
    if not axis.columns:
        return nothing("stack", title)
    held = tally(rows, axis)
    totals = [sum(column) for column in held]
    levels = whole_ticks(max(totals))
    plot = Plot(axis, 0, levels[-1], height, top=44 if key else 18)
    paths = dict.fromkeys(QUADS, "")
    for n, column in enumerate(held):
        below = 0
        for quad, number in zip(QUADS, column, strict=True):
            if number:
                paths[quad] += bar(n, plot.y(below + number), plot.y(below), slim(len(held)))
                below += number
    marks = [tag("path", class_=f"mark {CLASSES[quad]}", d=d) for quad, d in paths.items() if d]
    titles = [told(column.label, numbers) for column, numbers in zip(axis.columns, held, strict=True)]
    first, last = axis.columns[0], axis.columns[-1]
    about = f"{sum(totals):,} events from {first.since} to {last.until}, at most {max(totals):,} in one column."
    inner = [
        *(legend([(CLASSES[q], name) for q, name in QUADS.items()]) if key else []),
        *plot.lines(levels),
        plot.framed([*marks, *plot.columns(titles)]),
        *plot.numbers(levels),
        *plot.days(),
    ]
    return drawing("stack", title, f"{about} {axis.note()}".strip(), inner, height=plot.whole)


def tally(rows: Sequence[Counted], axis: Axis) -> list[list[int]]:
    """Numbers of each column, in the order of the classes. Raises KeyError for a class that is none."""
    order = {quad: n for n, quad in enumerate(QUADS)}
    held = [[0] * len(QUADS) for _ in axis.columns]
    for period, quad, number in rows:
        held[axis.at(period)][order[quad]] += number
    return held


def told(label: str, numbers: Sequence[int]) -> str:
    """A column in words."""
    total = sum(numbers)
    parts = [f"{n:,} {name.lower()}" for n, name in zip(numbers, QUADS.values(), strict=True) if n]
    return f"{label}: {total:,} event{'s' if total != 1 else ''}" + (f" ({', '.join(parts)})" if parts else "")
