"""Remembered columns put in order: ranks of days, rows of documents, who goes with whom.

Comes in: columns as they were fetched.  Goes out: the same with the places that lead from one part to the other, and
what is derived from them: orders in time with their keys, who stands where, dyads.  What is filed under a number
(`Filed` rows) lies together: ``x`` holds the rows and ``x:from`` where those of each number begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[Any]
Part = dict[str, Numbers]

PLACES = 14  # bits of an event's place in its story
IDS = 45  # bits of what is told apart within a day: a document and a place, or the number of a quote


class Vocabulary:
    """Words by number; only ever added to. An absent value is the empty word, number 0."""

    def __init__(self) -> None:
        self.words: list[str] = [""]
        self._numbers: dict[str | None, int] = {"": 0, None: 0}

    def codes(self, values: Sequence[str | None]) -> Numbers:
        """The number of each value."""
        known = self._numbers
        for value in set(values) - known.keys():
            self.words.append(value or "")
            known[value] = len(self.words) - 1
        return np.array([known[v] for v in values], np.min_scalar_type(-len(self.words)))

    def numbers(self, wanted: Iterable[str]) -> list[int]:
        """The numbers of those of the words that are known."""
        return [self._numbers[w] for w in wanted if w in self._numbers]

    def chosen(self, wanted: Iterable[str]) -> npt.NDArray[np.bool_]:
        """By number, whether the word is one of those."""
        table = np.zeros(len(self.words), np.bool_)
        table[self.numbers(wanted)] = True
        return table


def arranged(
    parts: dict[str, Part], words: dict[str, Vocabulary]
) -> tuple[list[str], dict[str, Part], dict[str, Numbers]]:
    """The dates that occur in their order, the parts with the columns that lead on, and what is derived."""
    days, rank = _ranks(words["day"].words)
    d, e, p, q, a, w = (
        _sorted(parts[name], _within(name, parts[name]))
        for name in ("documents", "events", "parties", "quotes", "actors", "places")
    )
    row = np.full(int(d["doc"].max(initial=0)) + 2, -1, np.int32)
    row[d["doc"]] = np.arange(d["doc"].size, dtype=np.int32)
    d["day"], e["day"], e["last"] = rank[d["date"]], rank[e["date"]], rank[e["end"]]
    for part in (e, q, a, w):
        part["row"] = row[part["doc"]]
    named = _named(e)
    order = np.argsort(named, kind="stable")
    p["event"] = order[np.searchsorted(named[order], _named(p))].astype(np.int32)
    p = _sorted(p, p["event"])
    wide = np.int64(IDS)
    keys = {
        "events": (e["day"].astype(np.int64) << wide) | _within("events", e),
        "quotes": (d["day"][q["row"]].astype(np.int64) << wide) | q["id"],
        "stories": (d["day"].astype(np.int64) << wide) | d["doc"],
    }
    derived = {"row": row, "parties:from": _begins(p["event"], e["doc"].size)}
    derived["actors:from"] = _begins(a["row"], d["doc"].size)
    for name, part in (("parties", p), ("actors", a)):
        order = np.argsort(part["identity"], kind="stable")
        derived[f"{name}:identity"] = order.astype(np.int32)
        derived[f"{name}:identity:from"] = _begins(part["identity"][order], int(part["identity"].max(initial=0)) + 1)
    for name, key in keys.items():
        derived[f"order:{name}"] = np.argsort(key, kind="stable").astype(np.int32)
        derived[f"key:{name}"] = key[derived[f"order:{name}"]]
    for column in ("lat", "lon"):  # of a place, the highest that any story gives; no number where none does
        derived[f"spot:{column}"] = np.full(len(words["spot"].words), np.nan)
        np.fmax.at(derived[f"spot:{column}"], w["spot"], w[column])
    _pairs(derived, p, a, words)
    return days, {"documents": d, "events": e, "parties": p, "quotes": q, "actors": a, "places": w}, derived


def _ranks(words: Sequence[str]) -> tuple[list[str], Numbers]:
    by_date = sorted(range(len(words)), key=words.__getitem__)
    rank = np.zeros(len(words), np.int32)
    rank[by_date] = np.arange(len(words), dtype=np.int32)
    return [words[n] for n in by_date], rank


def _within(name: str, part: Part) -> Numbers:
    """What rows of a part lie by."""
    if name == "events":
        return (part["doc"].astype(np.int64) << np.int64(PLACES)) | part["n"]
    return part["id"] if name == "quotes" else part["doc"]


def _named(part: Part) -> Numbers:
    """Events by document and the name they go by in it."""
    return (part["doc"].astype(np.int64) << np.int64(32)) | part["name"]


def _sorted(part: Part, key: Numbers) -> Part:
    if (key[1:] >= key[:-1]).all():
        return dict(part)
    order = np.argsort(key, kind="stable")
    return {column: values[order] for column, values in part.items()}


def _begins(numbers: Numbers, size: int) -> Numbers:
    """Where each of ``size`` numbers begins in a rising row of them, and where the last ends."""
    return np.searchsorted(numbers, np.arange(size + 1, dtype=np.int32)).astype(np.int32)


def _file(derived: dict[str, Numbers], name: str, owner: Numbers, value: Numbers, size: int) -> None:
    """File each owner once under each value that it has; nothing is filed under 0, the absent value."""
    both = distinct((value.astype(np.int64) << np.int64(32)) | owner)
    both = both[both >= 1 << 32]
    derived[name] = (both & 0xFFFFFFFF).astype(np.int32)
    derived[f"{name}:from"] = _begins((both >> 32).astype(np.int32), size)


def _pairs(derived: dict[str, Numbers], p: Part, a: Part, words: dict[str, Vocabulary]) -> None:
    """Events by the countries and sectors of their parties, stories by those named in them; and the dyads."""
    for role in ("actor", "recipient", "claimant"):
        derived[f"role:{role}"] = words["role"].chosen([role])[p["role"]]
    party = ~derived["role:claimant"]
    for column in ("country", "sector"):
        for name, owner, value in (
            ("events", p["event"][party], p[column][party]),
            ("stories", a["row"], a[column]),
        ):
            _file(derived, f"{name}:{column}", owner, value, len(words[column].words))
    for role in ("actor", "recipient"):
        acting = derived[f"role:{role}"]
        _file(derived, f"{role}:country", p["event"][acting], p["country"][acting], len(words["country"].words))
    known = p["identity"] > 0
    doers = np.flatnonzero(known & derived["role:actor"])
    targets = np.flatnonzero(known & derived["role:recipient"])
    of_doer, of_target = p["event"][doers], p["event"][targets]
    which, at = spread(np.searchsorted(of_target, of_doer), np.searchsorted(of_target, of_doer, side="right"))
    doer = doers[which]
    pair = (p["identity"][doer].astype(np.int64) << np.int64(32)) | p["identity"][targets[at]]
    derived["dyads"], code = np.unique(pair, return_inverse=True)
    derived["dyads:code"] = code.astype(np.int32)
    derived["dyads:event"] = p["event"][doer]


def spread(low: Numbers, high: Numbers) -> tuple[Numbers, Numbers]:
    """All numbers of the ranges from ``low`` up to ``high``, each with the place of its range."""
    many = high - low
    which = np.repeat(np.arange(many.size), many)
    return which, np.arange(which.size) + (low - np.cumsum(many) + many)[which]


def distinct(values: Numbers) -> Numbers:
    """The different values, rising: faster than numpy's own for long rows."""
    ordered = np.sort(values)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if ordered.size else ordered
