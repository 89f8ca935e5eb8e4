"""Where events took place, as exactly as the stories say it and no more.

Comes in: places with how many events each has and how precise it is.  Goes out: a drawing in which a town is a dot, a
country a tint of its area, and a region, whose middle alone is known, a dashed ring: never a pin where nothing was.
Places without coordinates are not drawn; `Map.unplaced` counts them, to be said beside the map.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from math import log10, sqrt
from typing import NamedTuple

from markupsafe import Markup

from nutgraf.serve.charts.elements import drawing, tag
from nutgraf.serve.charts.projection import HEIGHT, WIDTH, project
from nutgraf.serve.charts.world import outlines

MOST = 300  # dots and rings; the smallest beyond are left out, and counted
TINTS = 4
_SMALL = 8  # units of the sheet: a country smaller than this gets a ring, for its tint could not be seen
_STEP = re.compile(r"-?\d+")


class Spot(NamedTuple):
    """A place. ``level``: country, admin1, admin2, city, other; ``href``: where its events are listed."""

    name: str
    country: str | None
    level: str
    lat: float | None
    lon: float | None
    events: int
    href: str | None = None


class Map(NamedTuple):
    """``unplaced``: events at places without coordinates; ``left_out``: places beyond `MOST`."""

    svg: Markup
    dots: int
    rings: int
    tints: int
    unplaced: int
    left_out: int


def worldmap(title: str, spots: Iterable[Spot]) -> Map:
    """The drawing and what is in it."""
    tinted: dict[str, Spot] = {}
    marks: list[tuple[Spot, float, float]] = []
    unplaced = 0
    for spot in spots:
        if spot.level == "country" and spot.country in tints():
            before = tinted.get(spot.country or "")
            tinted[spot.country or ""] = spot._replace(events=spot.events + (before.events if before else 0))
        elif spot.lat is None or spot.lon is None or not (abs(spot.lat) <= 90 and abs(spot.lon) <= 180):
            unplaced += spot.events
        else:
            marks.append((spot, *project(spot.lon, spot.lat)))
    marks.sort(key=lambda mark: (-mark[0].events, mark[0].name))
    left_out = max(0, len(marks) - MOST)
    del marks[MOST:]
    dots = sum(spot.level == "city" for spot, _, _ in marks)
    rings = len(marks) - dots
    about = (
        f"{dots} towns as dots, {rings} regions as dashed rings around their middle, {len(tinted)} countries as tints."
    )
    bare = "".join(path for code, path in outlines().items() if code not in tinted)
    most = max((spot.events for spot in tinted.values()), default=1)
    inner = [
        tag("path", class_="land", d=bare),
        *(_tint(outlines()[code], spot, most) for code, spot in sorted(tinted.items())),
        *(_mark(spot, x, y) for spot, x, y in marks),
    ]
    svg = drawing(
        "worldmap",
        title,
        about,
        [tag("g", inner, class_="sheet")],
        height=HEIGHT,
        width=WIDTH,
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        role="group",
    )
    return Map(svg, dots, rings, len(tinted), unplaced, left_out)


@cache
def tints() -> frozenset[str]:
    """Codes of countries whose area can be seen."""
    return frozenset(code for code, path in outlines().items() if code and _size(path) >= _SMALL)


def tint_of(events: int, most: int) -> int:
    """1 to `TINTS`, in equal steps of the logarithm."""
    share = log10(events + 1) / log10(most + 1) if most else 0
    return max(1, min(TINTS, -(-int(share * TINTS * 1000) // 1000)))


def radius(events: int) -> float:
    """Units of the sheet; areas grow with the number of events, up to a bound."""
    return min(44.0, 5 + 3.2 * sqrt(events))


def said(spot: Spot) -> str:
    """A place in words."""
    precision = {"city": "", "country": ", somewhere in the country", "other": ", around its middle"}
    known = precision.get(spot.level, ", somewhere in the region")
    return f"{spot.name}{known}: {spot.events:,} event{'s' if spot.events != 1 else ''}"


def _tint(path: str, spot: Spot, most: int) -> Markup:
    return _linked(tag("path", [tag("title", said(spot))], class_=f"land t{tint_of(spot.events, most)}", d=path), spot)


def _mark(spot: Spot, x: float, y: float) -> Markup:
    exact = spot.level == "city"
    size = radius(spot.events) + (0 if exact else 6)
    kind = "spot dot" if exact else "spot ring"
    return _linked(
        tag("circle", [tag("title", said(spot))], class_=kind, cx=round(x, 1), cy=round(y, 1), r=round(size, 1)), spot
    )


def _linked(mark: Markup, spot: Spot) -> Markup:
    """A link for the pointer; whoever uses keys finds the same links in the table, without a stop at every dot."""
    return tag("a", [mark], href=spot.href, tabindex=-1) if spot.href else mark


def _size(path: str) -> float:
    """The larger side of what a path covers, from its relative steps."""
    best = 0.0
    for ring in path.split("M")[1:]:
        steps = [int(n) for n in _STEP.findall(ring)]
        for axis in (steps[2::2], steps[3::2]):
            at = low = high = 0
            for step in axis:
                at += step
                low, high = min(low, at), max(high, at)
            best = max(best, high - low)
    return best
