"""What charts over time have in common: the frame, lines to read heights by, and the names of days below.

Comes in: columns and round numbers.  Goes out: parts of a drawing.  Inside the frame a column is one unit wide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from markupsafe import Markup

from nutgraf.serve.charts.elements import drawing, frame, number, percent, tag
from nutgraf.serve.charts.periods import Axis, marks
from nutgraf.serve.charts.ticks import said

TOP, FOOT = 18, 26  # pixels above the frame, where its highest number stands, and below, for days


class Plot:
    """A frame whose lower edge is ``low`` and whose upper edge is ``high``. ``height``: of the frame, in pixels."""

    def __init__(self, axis: Axis, low: float, high: float, height: int, top: int = TOP) -> None:
        self.axis, self.low, self.high, self.height, self.top = axis, low, high, height, top

    @property
    def whole(self) -> int:
        """Pixels with the labels."""
        return self.top + self.height + FOOT

    def y(self, value: float) -> float:
        """Pixels from the top of the frame."""
        return (self.high - value) / (self.high - self.low) * self.height

    def framed(self, inner: Iterable[Markup]) -> Markup:
        """The frame with what is drawn in it: x in columns, y in pixels."""
        box = f"0 0 {len(self.axis)} {self.height}"
        return frame(inner, top=self.top, height=self.height, box=box)

    def lines(self, values: Sequence[float]) -> list[Markup]:
        """A line across at each value; the one at zero is stronger."""
        return [
            tag("line", class_="grid" if value else "zero", x1=0, x2="100%", y1=y, y2=y)
            for value in values
            for y in [self.top + self.y(value)]
        ]

    def numbers(self, values: Sequence[float], say: Callable[[float], str] = said) -> list[Markup]:
        """The values in words, each above its line; drawn last, so that nothing lies on them."""
        return [
            tag("text", say(value), class_="tick", x=0, y=self.top + self.y(value) - 4)
            for value in values
            if value or self.low < 0
        ]

    def days(self) -> list[Markup]:
        """Names of days, months or years below the frame, where they begin."""
        found, count = [], len(self.axis)
        y = self.top + self.height
        for at, words in marks(self.axis.columns):
            share = at / count
            found.append(tag("line", class_="tick", x1=percent(share), x2=percent(share), y1=y, y2=y + 5))
            where = {"x": percent(share), "dx": 3} if share < 0.85 else {"x": "100%", "text_anchor": "end"}
            found.append(tag("text", words, class_="tick", y=y + 18, **where))
        return found

    def columns(self, titles: Sequence[str]) -> list[Markup]:
        """An unseen column over each, which says what it holds when it is pointed at, and knows its days."""
        return [
            tag(
                "rect",
                [tag("title", title)],
                class_="column",
                x=n,
                y=0,
                width=1,
                height=self.height,
                data_from=column.since,
                data_to=column.until,
            )
            for n, (column, title) in enumerate(zip(self.axis.columns, titles, strict=True))
        ]


def legend(entries: Sequence[tuple[str, str]], *, top: int = 4) -> list[Markup]:
    """Names beside a patch of their colour, in a row; for drawings that stand alone."""
    found = []
    for n, (kind, words) in enumerate(entries):
        at = percent(n / max(4, len(entries)))
        found.append(tag("rect", class_=f"mark {kind}", x=at, y=top, width=12, height=12))
        found.append(tag("text", words, x=at, dx=18, y=top + 11))
    return found


def nothing(kind: str, title: str, *, height: int = 120) -> Markup:
    """The drawing of no rows: it says so."""
    words = tag("text", "Nothing to draw: no dated event matches.", class_="empty", x="50%", y=height / 2)
    return drawing(kind, title, "No rows.", [words], height=height)


def slim(columns: int) -> float:
    """How much of its column a bar takes: few columns are wide, and their bars shall not be walls."""
    return min(0.86, 0.08 * columns)


def bar(x: float, top: float, bottom: float, width: float = 0.86) -> str:
    """A bar as a piece of a path: one unit is a column, of which a little stays free."""
    left = number(x + (1 - width) / 2)
    return f"M{left} {number(top)}h{number(width)}v{number(bottom - top)}h-{number(width)}z"
