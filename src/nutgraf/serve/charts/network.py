"""Who someone acts with and against: one actor in the middle, partners around it.

Comes in: the actor, its partners with counts by direction, and the ties between partners.  Goes out: a drawing whose
places depend on nothing but what comes in: partners stand on two arcs, those of one country beside each other, at even
heights so that no name lies upon another.  Two lines for each tie, cooperation (whole) and conflict (dashed).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2, sqrt
from typing import NamedTuple

from markupsafe import Markup

from nutgraf.serve.charts.elements import drawing, number, tag

WIDTH = 900
MOST = 30  # partners: more names could not be read
_ROW = 44  # units from one name to the next
_REACH = 40  # letters of a name


class Node(NamedTuple):
    """An actor. ``country`` and ``sector``: codes."""

    name: str
    country: str
    sector: str
    href: str | None = None


class Tie(NamedTuple):
    """Events between two nodes, both directions together. ``a`` and ``b``: 0 for the middle, 1... for partners."""

    a: int
    b: int
    cooperation: int
    conflict: int


def network(middle: Node, partners: Sequence[Node], ties: Sequence[Tie]) -> Markup:
    """The drawing of at most `MOST` partners, numbered as they come; ties to others are left out."""
    shown = list(partners[:MOST])
    nodes = [middle, *shown]
    known = [t for t in ties if max(t.a, t.b) <= len(shown) and t.cooperation + t.conflict and t.a != t.b]
    height = max(260, _ROW * (-(-len(shown) // 2)) + 60)
    places = positions(shown, height)
    weight = [0] * len(nodes)
    for t in known:
        if 0 in (t.a, t.b):
            weight[t.a] += t.cooperation + t.conflict
            weight[t.b] += t.cooperation + t.conflict
    inner = [line for tie in sorted(known, key=lambda t: 0 in (t.a, t.b)) for line in _lines(tie, places)]
    inner += [_node(n, node, places[n], weight[n]) for n, node in enumerate(nodes)]
    events = sum(t.cooperation + t.conflict for t in known if 0 in (t.a, t.b))
    between = sum(0 not in (t.a, t.b) for t in known)
    about = f"{events:,} events with {len(shown)} partners; {between} pairs of partners have events of their own."
    title = f"{middle.name} and its partners"
    return drawing(
        "network", title, about, inner, height=height, width=WIDTH, viewBox=f"0 0 {WIDTH} {height}", role="group"
    )


def positions(partners: Sequence[Node], height: float) -> list[tuple[float, float]]:
    """The middle's place, then each partner's: clockwise by country and name, the first half on the right."""
    found: list[tuple[float, float]] = [(WIDTH / 2, height / 2)] * (len(partners) + 1)
    order = sorted(range(len(partners)), key=lambda n: (partners[n].country, partners[n].name, n))
    half = -(-len(order) // 2)
    for side, chosen in ((1, order[:half]), (-1, order[: half - 1 - len(order) : -1] if len(order) > half else [])):
        for at, n in enumerate(chosen):
            share = (at + 0.5) / len(chosen) * 2 - 1
            reach = 90 + 120 * sqrt(1 - share * share)
            found[n + 1] = (WIDTH / 2 + side * reach, height / 2 + share * (height / 2 - 20))
    return found


def _lines(tie: Tie, places: Sequence[tuple[float, float]]) -> list[Markup]:
    (x1, y1), (x2, y2) = places[tie.a], places[tie.b]
    found = []
    for kind, count, bend in (("cooperation", tie.cooperation, 0.08), ("conflict", tie.conflict, -0.08)):
        if count:
            mx, my = (x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend
            d = f"M{number(x1)} {number(y1)}Q{number(mx)} {number(my)} {number(x2)} {number(y2)}"
            ours = "tie" if 0 in (tie.a, tie.b) else "tie between"
            found.append(
                tag(
                    "path",
                    [tag("title", f"{count:,} of {kind}")],
                    class_=f"{ours} {kind}",
                    d=d,
                    stroke_width=round(min(9.0, 1 + log2(1 + count)), 1),
                    data_a=tie.a,
                    data_b=tie.b,
                )
            )
    return found


def _node(n: int, node: Node, place: tuple[float, float], weight: int) -> Markup:
    x, y = place
    size = 15.0 if n == 0 else min(13.0, 5 + sqrt(weight) / 2)
    right = x >= WIDTH / 2
    beside = {"x": (size + 6) * (1 if right else -1), "text_anchor": "start" if right else "end"}
    if n == 0:
        beside = {"x": 0, "text_anchor": "middle"}
    name = node.name if len(node.name) <= _REACH else node.name[: _REACH - 1] + "…"
    codes = " ".join(filter(None, [node.country, node.sector]))
    lift = 34 if n == 0 else 0
    inner = [
        tag("title", f"{node.name} ({codes})" if codes else node.name),
        tag("circle", class_="dot", r=round(size, 1)),
        tag("text", name, class_="name", y=lift - 1, **beside),
        tag("text", codes, class_="codes", y=lift + 13, **beside),
        *([tag("text", str(n), class_="rank", y=6, **beside)] if n else []),
    ]
    drawn = tag(
        "g",
        inner,
        class_="node middle" if n == 0 else "node",
        transform=f"translate({number(x)} {number(y)})",
        data_n=n,
    )
    return tag("a", [drawn], href=node.href, tabindex=-1) if node.href else drawn
