"""Places answered from remembered columns: where events took place, and how many of them have a place.

Comes in: `Masks` of one moment, filters, a connection for what only the database holds.  Goes out: the same numbers as
`places.located` and `places.nowhere` give.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from sqlalchemy import Connection

from nutgraf.query.filters import Filters
from nutgraf.query.masks import Masks
from nutgraf.query.remembered import quads_of

_ORDER = ("geonames", "name", "country", "admin1", "level")  # of places with as many events


def places(m: Masks, f: Filters, connection: Connection, after: list[Any] | None, limit: int) -> list[dict[str, Any]]:
    """The rows of the question `places`: up to ``limit`` behind the place ``after`` in the order."""
    e, mask = m.c.parts["events"], m.of("events", f, connection)
    words = m.c.words["spot"].words
    number = np.bincount(e["spot"][mask], minlength=len(words))
    number[0] = 0  # events without a place
    there = np.flatnonzero(number)
    if after is not None:
        there = there[number[there] <= after[0]]
    equal = 0 if after is None else int(np.count_nonzero(number[there] == after[0]))  # some of them are before it
    if there.size > limit + equal:
        least = np.partition(number[there], -limit - equal)[-limit - equal]
        there = there[number[there] >= least]
    ranked = sorted((-int(number[at]), _parts(words[at]), at) for at in there.tolist())
    if after is not None:
        place = (-after[0], tuple(after[1:]))
        ranked = [row for row in ranked if row[:2] > place]
    chosen = np.array([at for _, _, at in ranked[:limit]], np.int64)
    at = np.full(len(words), -1, np.int64)
    at[chosen] = np.arange(chosen.size)
    events = np.flatnonzero(mask)
    slot = at[e["spot"][events]]
    events, slot = events[slot >= 0], slot[slot >= 0]
    score = np.bincount(slot, e["score"][events], chosen.size)
    quads = {quad: np.bincount(slot[q], minlength=chosen.size) for quad, q in quads_of(m, events)}
    lat, lon = (m.c.derived[f"spot:{column}"][chosen] for column in ("lat", "lon"))
    return [
        dict(zip(_ORDER, parts, strict=True))
        | {"lat": _known(lat[n]), "lon": _known(lon[n]), "events": -minus}
        | {quad: int(found[n]) for quad, found in quads.items()}
        | {"score": float(score[n] / -minus)}
        for n, (minus, parts, _) in enumerate(ranked[:limit])
    ]


def located(m: Masks, f: Filters, connection: Connection) -> tuple[int, int]:
    """How many events there are, and how many of them have a place."""
    mask = m.of("events", f, connection)
    return int(np.count_nonzero(mask)), int(np.count_nonzero(mask & (m.c.parts["events"]["spot"] != 0)))


def _parts(word: str) -> tuple[int, str, str, str, str]:
    number, country, admin1, level, name = word.split("\t", 4)
    return int(number), name, country, admin1, level


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
