"""Two sides over time: what one does to the other upwards, what comes back downwards, by quad class.

Comes in: (period, quad class, number) of each direction.  Goes out: a drawing in which both have the same measure.
"""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from nutgraf.serve.charts.axes import Plot, bar, legend, nothing, slim
from nutgraf.serve.charts.elements import drawing, tag
from nutgraf.serve.charts.periods import Axis
from nutgraf.serve.charts.quads import CLASSES, QUADS
from nutgraf.serve.charts.stack import Counted, tally, told
from nutgraf.serve.charts.ticks import said, whole_ticks

_EACH = 120  # pixels for one direction


def twoway(
    one: str, other: str, there: Iterable[Counted], back: Iterable[Counted], step: str, *, key: bool = False
) -> Markup:
    """The drawing. ``there``: what ``one`` does to ``other``."""
    up, down = list(there), list(back)
    title = f"{one} to {other}, and back"
    axis = Axis((period for period, _, _ in [*up, *down]), step)
    if not axis.columns:
        return nothing("twoway", title)
    sides = [tally(up, axis), tally(down, axis)]
    most = whole_ticks(max(sum(column) for side in sides for column in side))
    levels = [*(-n for n in most[:0:-1]), *most]
    plot = Plot(axis, -most[-1], most[-1], 2 * _EACH, top=66 if key else 40)
    paths = dict.fromkeys(QUADS, "")
    for side, sign in zip(sides, (1, -1), strict=True):
        for n, column in enumerate(side):
            reached = 0
            for quad, number in zip(QUADS, column, strict=True):
                if number:
                    top, bottom = sorted((plot.y(sign * reached), plot.y(sign * (reached + number))))
                    paths[quad] += bar(n, top, bottom, slim(len(axis.columns)))
                    reached += number
    titles = [
        f"{one} to {other}, {told(c.label, sides[0][n])}; {other} to {one}, {told(c.label, sides[1][n])}"
        for n, c in enumerate(axis.columns)
    ]
    sums = [sum(map(sum, side)) for side in sides]
    about = f"{sums[0]:,} events from {one} to {other}, {sums[1]:,} from {other} to {one}. {axis.note()}".strip()
    top = 26 if key else 0
    inner = [
        *(legend([(CLASSES[q], name) for q, name in QUADS.items()]) if key else []),
        tag("text", f"{one} → {other}", class_="side", x=0, y=top + 14),
        *plot.lines(levels),
        plot.framed(
            [*(tag("path", class_=f"mark {CLASSES[q]}", d=d) for q, d in paths.items() if d), *plot.columns(titles)]
        ),
        *plot.numbers([v for v in levels if v], lambda count: said(abs(count))),
        *plot.days(),
        tag("text", f"{other} → {one}", class_="side", x=0, y=plot.whole + 14),
    ]
    return drawing("twoway", title, about, inner, height=plot.whole + 22)
