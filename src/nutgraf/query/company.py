"""What an actor is called, its partners and the ties between them, answered from remembered columns.

Comes in: `Masks` of one moment, filters in which ``actor`` names the actor, a connection for names.  Goes out: the same
numbers as the selects of `partners`, with the identities' numbers alone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from sqlalchemy import Connection

from nutgraf.query.arranged import Numbers, spread
from nutgraf.query.filters import Filters
from nutgraf.query.masks import FEW, Mask, Masks
from nutgraf.query.profile import Called
from nutgraf.query.remembered import most_of, quads_of

_PIECE = 64  # quotes that are looked at together
Side = tuple[tuple[str, ...], tuple[str, ...]]  # names, items or numbers; countries


def called(m: Masks, number: int, most: int) -> tuple[list[Called], list[Called]]:
    """The names that stories give an identity, and its offices and roles; each most frequent first."""
    a, day, days = m.c.parts["actors"], m.c.parts["documents"]["day"], m.c.days
    rows = m.filed("actors:identity", [number])
    words = m.c.words["called"].words
    both = []
    for column in ("name", "office"):
        once = np.unique(_pairs(a[column][rows], a["row"][rows]))
        code, begins = np.unique(once >> 32, return_index=True)
        found = []
        for word, own in zip(code.tolist(), np.split(day[once & 0xFFFFFFFF], begins)[1:], strict=True):
            if word:  # 0: none is said
                dated = [days[n] for n in np.unique(own).tolist() if days[n]] or [""]
                found.append(Called(words[word], own.size, dated[0], dated[-1]))
        both.append(sorted(found, key=lambda c: (-c.stories, c.words))[:most])
    return both[0], both[1]


def partners(m: Masks, f: Filters, connection: Connection, after: list[Any] | None, limit: int) -> list[dict[str, Any]]:
    """The rows of the question `partners`: up to ``limit`` behind the place ``after`` in the order."""
    if not f.actor:
        return []
    own, other = _met(m, m.numbers_of(f.actor, connection), None)
    e, p, days = m.c.parts["events"], m.c.parts["parties"], m.c.days
    mask = m.of("events", dataclasses.replace(f, actor=()), connection)
    chosen = mask[p["event"][own]]
    own, other = own[chosen], other[chosen]
    targets = m.c.derived["role:recipient"]
    # an event counts once for a partner; one that is on both sides of it is counted on the side of the recipient
    once, place = np.unique(_pairs(p["event"][own], p["identity"][other]), return_inverse=True)
    receives, acts = np.zeros(once.size, np.bool_), np.zeros(once.size, np.bool_)
    receives[place[targets[other]]] = True
    acts[place[targets[own]]] = True
    acts &= ~receives
    events, who = once >> 32, once & 0xFFFFFFFF
    size = int(who.max(initial=0)) + 1
    number = np.bincount(who, minlength=size)
    best = most_of(number, None if after is None else (after[0], after[1]), limit)
    at = np.full(size, -1, np.int64)
    at[best] = np.arange(best.size)
    slot = at[who]
    kept = slot >= 0
    slot, events, receives, acts = slot[kept], events[kept], receives[kept], acts[kept]
    tally = {
        "as_recipient": np.bincount(slot[receives], minlength=best.size),
        "as_actor": np.bincount(slot[acts], minlength=best.size),
        "together": np.bincount(slot[~receives & ~acts], minlength=best.size),
        "events": number[best],
        **{quad: np.bincount(slot[q], minlength=best.size) for quad, q in quads_of(m, events)},
    }
    score = np.bincount(slot, e["score"][events], best.size)
    first, last = np.full(best.size, len(days), np.int64), np.full(best.size, -1, np.int64)
    np.minimum.at(first, slot, e["day"][events])
    np.maximum.at(last, slot, e["day"][events])
    return [
        {"id": c}
        | {name: int(found[n]) for name, found in tally.items()}
        | {"score": float(score[n] / number[c]), "first_day": days[first[n]], "last_day": days[last[n]]}
        for n, c in enumerate(best.tolist())
    ]


def ties(m: Masks, numbers: Sequence[int], f: Filters, connection: Connection) -> list[tuple[int, int, int, int]]:
    """Pairs of these identities, the lower number first, with their events of cooperation and of conflict."""
    among = m.identities()
    among[[n for n in numbers if n < among.size]] = True
    one, two = _met(m, np.array(numbers, np.int64), among)
    e, p = m.c.parts["events"], m.c.parts["parties"]
    mask = m.of("events", dataclasses.replace(f, actor=()), connection)
    rising = (p["identity"][one] < p["identity"][two]) & mask[p["event"][one]]
    one, two = one[rising], two[rising]
    pair, code = np.unique(_pairs(p["identity"][one], p["identity"][two]), return_inverse=True)
    once = np.unique(_pairs(p["event"][one], code))
    peaceful = m.c.words["quad"].chosen(["verbal-cooperation", "material-cooperation"])[e["quad"][once >> 32]]
    code = once & 0xFFFFFFFF
    cooperation = np.bincount(code[peaceful], minlength=pair.size)
    conflict = np.bincount(code[~peaceful], minlength=pair.size)
    return [(c >> 32, c & 0xFFFFFFFF, int(cooperation[n]), int(conflict[n])) for n, c in enumerate(pair.tolist())]


def heard(m: Masks, about: Mask, by: Side | None, connection: Connection) -> Iterator[list[int]]:
    """Numbers of quotes from stories in which one of ``about`` stands, perhaps only by some: the newest first, a few
    at a time. ``about``: by identity."""
    d, q = m.c.derived, m.c.parts["quotes"]
    mask = None if by is None else m.members(*by, connection)[q["identity"]]
    numbers = np.flatnonzero(about)
    stories = None
    if numbers.size <= FEW:  # where they stand is known; of many, the newest quotes have enough
        rows = m.c.parts["actors"]["row"][m.filed("actors:identity", numbers.tolist())]
        stories = np.zeros(m.c.parts["documents"]["doc"].size, np.bool_)
        stories[rows] = True
    high, step = q["row"].size, 4096
    while high > 0:
        piece = d["order:quotes"][max(0, high - step) : high][::-1]
        high, step = high - step, step * 4
        if mask is not None:
            piece = piece[mask[piece]]
        if stories is not None:
            piece = piece[stories[q["row"][piece]]]
        for at in range(0, piece.size, _PIECE):
            part = piece[at : at + _PIECE]
            yield q["id"][part if stories is not None else part[_standing(m, about, q["row"][part])]].tolist()


def _standing(m: Masks, about: Mask, rows: Numbers) -> Mask:
    """By row of a story, whether one of those stands in it."""
    begin = m.c.derived["actors:from"]
    which, named = spread(begin[rows], begin[rows + 1])
    mask = np.zeros(rows.size, np.bool_)
    mask[which[about[m.c.parts["actors"]["identity"][named]]]] = True
    return mask


def _met(m: Masks, ours: Numbers, theirs: Mask | None) -> tuple[Numbers, Numbers]:
    """Rows of parties, one of ours and another of the same event, of which one at least acts; claimants left out."""
    p, d = m.c.parts["parties"], m.c.derived
    own = m.filed("parties:identity", ours.tolist())
    own = np.sort(own[~d["role:claimant"][own]])
    begin, event = d["parties:from"], p["event"][own]
    which, other = spread(begin[event], begin[event + 1])
    one = own[which]
    met = (p["identity"][other] > 0) & ~d["role:claimant"][other] & (p["identity"][one] != p["identity"][other])
    met &= d["role:actor"][one] | d["role:actor"][other]
    if theirs is not None:
        met &= theirs[p["identity"][other]]
    return one[met], other[met]


def _pairs(left: Numbers, right: Numbers) -> Numbers:
    return (left.astype(np.int64) << np.int64(32)) | right
