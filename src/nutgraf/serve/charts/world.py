"""The outlines of the world's countries, as SVG paths.

Comes in: `data/world/world.json` (made by `tools/build_world.py` from Natural Earth), read at the first call.
Goes out: one path for each ISO 3166-1 alpha-3 code, on the sheet of `projection`.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

Point = tuple[int, int]


@cache
def outlines() -> dict[str, str]:
    """Path data by country code; under the empty code the land that has none."""
    world = json.loads((files("nutgraf.data") / "world" / "world.json").read_text("utf-8"))
    lines = [_points(steps) for steps in world["lines"]]
    return {
        code: "".join(_path([p for a in ring for p in (lines[a] if a >= 0 else lines[~a][::-1])]) for ring in rings)
        for code, rings in world["countries"].items()
    }


def _points(steps: list[int]) -> list[Point]:
    x = y = 0
    line = []
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        line.append((x, y))
    return line


def _path(ring: list[Point]) -> str:
    """A closed ring in relative steps; where two lines meet, their common point is written once."""
    (x, y), words = ring[0], ""
    for px, py in ring[1:-1] if ring[-1] == ring[0] else ring[1:]:
        if (px, py) != (x, y):
            words += f"l{px - x} {py - y}" if not words else f" {px - x} {py - y}"
            x, y = px, py
    return f"M{ring[0][0]} {ring[0][1]}{words}z".replace(" -", "-")
