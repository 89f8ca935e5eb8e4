"""Questions answered from remembered columns: places of rows, counts, facets, actors and dyads.

Comes in: `Masks` of one moment, filters, a connection for what only the database holds.  Goes out: the same numbers as
the plain questions give, and for lists the keys of a page's rows, which the database then reads by their keys.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
from sqlalchemy import Connection

from nutgraf.ontology import event_types
from nutgraf.query.arranged import IDS, PLACES, Numbers, distinct
from nutgraf.query.bydate import PART, day_of
from nutgraf.query.conditions import asks_events
from nutgraf.query.facets import Bucket, without
from nutgraf.query.filters import Filters
from nutgraf.query.masks import Mask, Masks

_BITS = 64  # values that are bits of one number
LISTS = ("events", "quotes", "stories")


def keys(
    m: Masks, name: str, f: Filters, connection: Connection, after: list[Any] | None, limit: int
) -> list[tuple[int, ...]]:
    """Of up to ``limit`` rows in order: document and place of an event, else the number of the quote or story."""
    mask = m.of(name, f, connection)
    order, key = m.c.derived[f"order:{name}"], m.c.derived[f"key:{name}"]
    newest = f.order == "newest"
    low, high = 0, order.size
    if after is not None:
        place = _key(m, name, after)
        low, high = (0, int(np.searchsorted(key, place))) if newest else (int(np.searchsorted(key, place + 1)), high)
    found: list[int] = []
    step = 4096  # a page is often full after few rows
    while low < high and len(found) < limit:
        piece = order[max(low, high - step) : high][::-1] if newest else order[low : min(high, low + step)]
        found += piece[mask[piece]][: limit - len(found)].tolist()
        low, high = (low, high - step) if newest else (low + step, high)
        step *= 4
    part = m.c.parts[PART[name]]
    if name == "events":
        return list(zip(part["doc"][found].tolist(), part["n"][found].tolist(), strict=True))
    return [(number,) for number in part["id" if name == "quotes" else "doc"][found].tolist()]


def _key(m: Masks, name: str, after: list[Any]) -> int:
    """The place of a row in the order; of a day that no row has, the end of the one before."""
    day, *rest = after
    if not isinstance(day, str) or not all(isinstance(r, int) and 0 <= r < 1 << IDS for r in rest):
        raise TypeError
    at = bisect_left(m.c.days, day)
    if at == len(m.c.days) or m.c.days[at] != day:
        return (at << IDS) - 1
    within: int = rest[0] << PLACES | rest[1] if name == "events" else rest[0]
    return at << IDS | within


def count(m: Masks, name: str, f: Filters, connection: Connection) -> int:
    return int(np.count_nonzero(m.of(name, f, connection)))


def facet(m: Masks, name: str, key: str, f: Filters, connection: Connection, most: int) -> list[Bucket]:
    """The most frequent values of a key, as `facets.buckets` counts them."""
    f = without(key, f)
    words, number = _valued(m, name, key, f, connection)
    there = np.flatnonzero(number)
    if there.size > 4 * most + 100:  # names need not be compared that are far behind
        least = np.partition(number[there], -most)[-most]
        there = there[number[there] >= least]
    found = sorted((-int(number[at]), words[at]) for at in there.tolist())
    return [Bucket(word, -minus) for minus, word in found[:most]]


def _valued(m: Masks, name: str, key: str, f: Filters, connection: Connection) -> tuple[list[str], Numbers]:
    c, documents = m.c, m.c.parts["documents"]
    words = [day[:4] for day in c.days] if key == "year" else c.words[key].words
    size = len(words)
    if name == "stories" and (key in ("type", "quad", "status") or (key in ("country", "sector") and asks_events(f))):
        return words, _stories_by_event(m, key, f, connection, size)
    mask = m.of(name, f, connection)
    if key in ("country", "sector") and name != "quotes":
        return words, _each(m, f"{name}:{key}", lambda rows: int(np.count_nonzero(mask[rows])))
    found = np.flatnonzero(mask)  # which serves several columns, and rows that are few are taken faster by number
    if key == "year":
        return _years(words, np.bincount(day_of(m, name)[found], minlength=size))
    if key in ("country", "sector"):
        known = np.zeros(int(c.people["id"].max(initial=0)) + 1, np.int32)
        known[c.people["id"]] = c.people[key]
        who = c.parts["quotes"]["identity"][found]
        return words, np.bincount(known[who[who > 0]], minlength=size)
    if key == "publisher" and name != "stories":
        return words, np.bincount(documents[key][c.parts[PART[name]]["row"][found]], minlength=size)
    return words, np.bincount(c.parts[PART[name]][key][found], minlength=size)


def _years(words: list[str], number: Numbers) -> tuple[list[str], Numbers]:
    years = sorted(set(words))
    at = {year: n for n, year in enumerate(years)}
    return years, np.bincount([at[w] for w in words], number, len(years)).astype(np.int64)


def _stories_by_event(m: Masks, key: str, f: Filters, connection: Connection, size: int) -> Numbers:
    """How many stories have a matching event of each value."""
    told, e = m.of("told", f, connection), m.c.parts["events"]
    if key in ("country", "sector"):
        return _each(m, f"events:{key}", lambda rows: _changes(e["row"][rows[told[rows]]]))
    rows = np.flatnonzero(told)
    row, value = e["row"][rows], e[key][rows]
    if size > _BITS:
        return np.bincount(distinct(row.astype(np.int64) * size + value) % size, minlength=size)
    return _stories_of_each(row, value, size)


def _stories_of_each(row: Numbers, value: Numbers, size: int) -> Numbers:
    """How many different ``row``s, which rise, each value has: a story's values are bits of one number."""
    if not row.size:
        return np.zeros(size, np.int64)
    bits = (np.uint64(1) << np.arange(size, dtype=np.uint64))[value]
    begins = np.flatnonzero(np.concatenate(([True], row[1:] != row[:-1])))
    held = np.bitwise_or.reduceat(bits, begins)
    return np.array([np.count_nonzero(held & np.uint64(1 << n)) for n in range(size)], np.int64)


def _each(m: Masks, name: str, number: Callable[[Numbers], int]) -> Numbers:
    """A number for the rows that are filed under each value."""
    rows, begin = m.c.derived[name], m.c.derived[f"{name}:from"].tolist()
    return np.array([number(rows[low:high]) for low, high in pairwise(begin)], np.int64)


def _changes(rising: Numbers) -> int:
    """How many different numbers there are among rising ones."""
    return int(np.count_nonzero(rising[1:] != rising[:-1])) + 1 if rising.size else 0


def quads_of(m: Masks, events: Numbers) -> list[tuple[str, Mask]]:
    known, code = m.c.words["quad"], m.c.parts["events"]["quad"][events]
    quads = sorted({kind.quad for kind in event_types().values()})
    return [(quad.replace("-", "_"), known.chosen([quad])[code]) for quad in quads]


def dyads(m: Masks, f: Filters, connection: Connection, after: list[Any] | None, limit: int) -> list[dict[str, Any]]:
    """The rows of the question `dyads`, with the identities' numbers alone."""
    e, code = m.c.parts["events"], m.c.derived["dyads:code"]
    pair = m.c.derived["dyads"]
    events = m.c.derived["dyads:event"]
    mask = m.of("events", f, connection)[events]
    number = np.bincount(code[mask], minlength=pair.size)
    last = None
    if after is not None:
        last = (after[0], int(np.searchsorted(pair, (after[1] << 32 | after[2]) + 1)) - 1)
    chosen = most_of(number, last, limit)
    at = np.full(pair.size, -1, np.int32)
    at[chosen] = np.arange(chosen.size, dtype=np.int32)
    slot = at[code]
    mask = mask & (slot >= 0)
    slot, events = slot[mask], events[mask]
    size = chosen.size
    score = np.bincount(slot, e["score"][events], size)
    quads = {quad: np.bincount(slot[q], minlength=size) for quad, q in quads_of(m, events)}
    first, end = np.full(size, len(m.c.days), np.int64), np.full(size, -1, np.int64)
    np.minimum.at(first, slot, e["day"][events])
    np.maximum.at(end, slot, e["day"][events])
    return [
        {"actor_id": int(pair[c] >> 32), "recipient_id": int(pair[c] & 0xFFFFFFFF), "events": int(number[c])}
        | {quad: int(found[n]) for quad, found in quads.items()}
        | {"score": float(score[n] / number[c]), "first_day": m.c.days[first[n]], "last_day": m.c.days[end[n]]}
        for n, c in enumerate(chosen.tolist())
    ]


def actors(m: Masks, f: Filters, connection: Connection, after: list[Any] | None, limit: int) -> list[dict[str, Any]]:
    """The rows of the question `actors`, with the identities' numbers alone."""
    p, q, people = m.c.parts["parties"], m.c.parts["quotes"], m.c.people
    events, said = m.of("events", f, connection), m.of("quotes", f, connection)
    acts, receives = m._role("actor"), m._role("recipient")
    happened = np.flatnonzero(events[p["event"]] & (p["identity"] > 0) & (acts | receives))
    spoken = np.flatnonzero(said & (q["identity"] > 0))
    size = m.identities().size
    who, speaker = p["identity"][happened], q["identity"][spoken]
    total = np.bincount(who, minlength=size) + np.bincount(speaker, minlength=size)
    shown = m.identities()
    shown[people["id"][people["named"]]] = True
    if f.country or f.sector:
        shown &= m._people(f)
    total[~shown] = 0
    chosen = most_of(total, None if after is None else (after[0], after[1]), limit)
    at = np.full(size, -1, np.int32)
    at[chosen] = np.arange(chosen.size, dtype=np.int32)
    of, by = happened[at[who] >= 0], spoken[at[speaker] >= 0]
    slot, quoted = at[p["identity"][of]], at[q["identity"][by]]
    acting = np.bincount(slot[acts[of]], minlength=chosen.size)
    receiving = np.bincount(slot[receives[of]], minlength=chosen.size)
    quotes = np.bincount(quoted, minlength=chosen.size)
    stories = np.concatenate([m.c.parts["events"]["row"][p["event"][of]], q["row"][by]]).astype(np.int64)
    told = distinct((np.concatenate([slot, quoted]).astype(np.int64) << 32) | stories) >> 32
    number = np.bincount(told, minlength=chosen.size)
    return [
        {"id": c, "total": int(total[c]), "as_actor": int(acting[n]), "as_recipient": int(receiving[n])}
        | {"quotes": int(quotes[n]), "stories": int(number[n])}
        for n, c in enumerate(chosen.tolist())
    ]


def most_of(number: Numbers, after: tuple[int, int] | None, limit: int) -> Numbers:
    """The places of the highest numbers, the lower place first of those that are equal, behind a number and place."""
    there = np.flatnonzero(number)
    if after is not None:
        behind, place = number[there], there
        there = there[(behind < after[0]) | ((behind == after[0]) & (place > after[1]))]
    if there.size > limit:
        value = number[there]
        least = np.partition(value, value.size - limit)[value.size - limit]
        above, equal = there[value > least], there[value == least]
        there = np.concatenate([above, equal[: limit - above.size]])
    order = np.lexsort((there, -number[there]))
    return there[order]
