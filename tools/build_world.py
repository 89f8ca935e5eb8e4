"""Build `src/nutgraf/data/world/` from Natural Earth's outlines of countries: the same input gives the same bytes.

Comes in: `countries-50m.json` of the npm package world-atlas 2.0.2 (TopoJSON; Natural Earth 4.1.0, public domain).
Goes out: `world.json`, borders and coasts projected for the map's sheet and thinned, each line once, and the lines of
each country under its ISO 3166-1 alpha-3 code ("" where it has none); `manifest.json`.  Lines are thinned by the area
that leaving out a point would change (Visvalingam and Whyatt, The Cartographic Journal 30, 1993).

    python tools/build_world.py pages/node_modules/world-atlas/countries-50m.json
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from nutgraf.serve.charts.projection import WIDTH, project

OUT = ROOT / "src" / "nutgraf" / "data" / "world"
ANTARCTICA = "010"
COARSE = 5.0  # square units of the sheet: a point that changes less is left out
ISLET = 9.0  # square units: smaller pieces are left out, but for the largest piece of each country
NAMED = {"Kosovo": "XKX"}  # of the pieces without a number, the one with a code in use

Point = tuple[float, float]


def main() -> None:
    source = Path(sys.argv[1])
    atlas = json.loads(source.read_text("utf-8"))
    codes = _codes()
    lines, parts = _lines(atlas)
    shapes: dict[str, list[list[int]]] = {}
    for piece in atlas["objects"]["countries"]["geometries"]:
        if piece.get("id") == ANTARCTICA:
            continue
        code = codes.get(piece.get("id", ""), NAMED.get(piece["properties"]["name"], ""))
        rings = [ring for part in _parts(piece) for whole in part for ring in _opened(whole, parts, lines)]
        shapes.setdefault(code, []).extend(_worth_drawing(rings, lines))
    used = sorted({_line(a) for rings in shapes.values() for ring in rings for a in ring})
    number = {line: n for n, line in enumerate(used)}
    world = {
        "lines": [_steps(_thinned(lines[n])) for n in used],
        "countries": {
            code: [[number[a] if a >= 0 else ~number[~a] for a in ring] for ring in rings]
            for code, rings in sorted(shapes.items())
        },
    }
    OUT.mkdir(exist_ok=True)
    data = (json.dumps(world, separators=(",", ":")) + "\n").encode()
    (OUT / "world.json").write_bytes(data)
    manifest = {
        "world.json": {
            "source": "Natural Earth 4.1.0, countries at 1:50,000,000, as in the npm package world-atlas 2.0.2; "
            "projected, thinned and named by tools/build_world.py.",
            "licence": "Public domain (Natural Earth terms of use)",
            "sha256": hashlib.sha256(data).hexdigest(),
        }
    }
    (OUT / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    points = sum(len(line) // 2 for line in world["lines"])
    print(f"{len(data):,} bytes, {len(shapes)} countries, {len(used):,} lines, {points:,} points")


def _codes() -> dict[str, str]:
    """ISO numbers to letters; a number that a former state had too is that of today's."""
    codes: dict[str, str] = {}
    with (ROOT / "src" / "nutgraf" / "data" / "knowledge" / "countries.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["numeric"] and not row["to"]:
                codes.setdefault(row["numeric"], row["iso3"])
    return codes


def _parts(piece: dict[str, Any]) -> list[list[list[int]]]:
    return [piece["arcs"]] if piece["type"] == "Polygon" else piece["arcs"]


def _lines(atlas: dict[str, Any]) -> tuple[list[list[Point]], list[list[int]]]:
    """The lines on the sheet, cut where they cross 180 degrees, and of which of them each line of the atlas consists."""
    (kx, ky), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    lines: list[list[Point]] = []
    parts: list[list[int]] = []
    for arc in atlas["arcs"]:
        x = y = 0
        pieces: list[list[Point]] = [[]]
        for dx, dy in arc:
            x, y = x + dx, y + dy
            here = (min(180.0, max(-180.0, x * kx + tx)), min(90.0, max(-90.0, y * ky + ty)))
            if pieces[-1] and abs(here[0] - pieces[-1][-1][0]) > 180:
                side = 180.0 if here[0] < 0 else -180.0
                pieces[-1].append((side, here[1]))
                pieces.append([(-side, here[1])])
            pieces[-1].append(here)
        parts.append(list(range(len(lines), len(lines) + len(pieces))))
        lines += [[project(*point) for point in piece] for piece in pieces]
    return lines, parts


def _opened(ring: list[int], parts: list[list[int]], lines: list[list[Point]]) -> list[list[int]]:
    """A ring of the atlas as rings on the sheet: two or more where it crosses 180 degrees."""
    whole = [n for a in ring for n in (parts[a] if a >= 0 else [~n for n in reversed(parts[~a])])]
    runs: list[list[int]] = [[]]
    for a in whole:
        if runs[-1] and abs(_end(runs[-1][-1], lines)[0] - _start(a, lines)[0]) > WIDTH / 2:
            runs.append([])
        runs[-1].append(a)
    if len(runs) > 1 and abs(_end(runs[-1][-1], lines)[0] - _start(runs[0][0], lines)[0]) < WIDTH / 2:
        runs[0] = runs.pop() + runs[0]
    return runs


def _start(a: int, lines: list[list[Point]]) -> Point:
    return lines[a][0] if a >= 0 else lines[~a][-1]


def _end(a: int, lines: list[list[Point]]) -> Point:
    return _start(~a, lines)


def _line(a: int) -> int:
    return a if a >= 0 else ~a


def _worth_drawing(rings: list[list[int]], lines: list[list[Point]]) -> list[list[int]]:
    sizes = [abs(_area([p for a in ring for p in (lines[a] if a >= 0 else lines[~a][::-1])])) for ring in rings]
    return [ring for ring, size in zip(rings, sizes, strict=True) if size >= ISLET or size == max(sizes)]


def _area(ring: list[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True)) / 2


def _thinned(line: list[Point]) -> list[Point]:
    """The line without the points that hardly change it, the least important first; a closed line keeps four."""
    points = list(line)
    least = 4 if line[0] == line[-1] else 2
    while len(points) > least:
        sizes = [abs(_area([points[n - 1], points[n], points[n + 1]])) for n in range(1, len(points) - 1)]
        smallest = min(sizes)
        if smallest >= COARSE:
            break
        del points[sizes.index(smallest) + 1]
    return points


def _steps(line: list[Point]) -> list[int]:
    """Whole units: the first point, then from each to the next."""
    steps: list[int] = []
    x = y = 0
    for px, py in line:
        nx, ny = round(px), round(py)
        if not steps or (nx, ny) != (x, y):
            steps += [nx - x, ny - y]
        x, y = nx, ny
    return steps


if __name__ == "__main__":
    main()
