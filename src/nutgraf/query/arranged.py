"""Remembered columns put in order: ranks of days, rows of documents, who goes with whom.

Comes in: columns as they were fetched.  Goes out: the same with the places that lead from one part to the other, and
what is derived from them: orders in time with their keys, pairs of event and country, dyads.
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
        try:
            return np.array([known[v] for v in values], np.int32)
        except KeyError:
            for value in values:
                if value not in known:
                    self.words.append(value or "")
                    known[value] = len(self.words) - 1
            return np.array([known[v] for v in values], np.int32)

    def chosen(self, wanted: Iterable[str]) -> npt.NDArray[np.bool_]:
        """By number, whether the word is one of those."""
        table = np.zeros(len(self.words), np.bool_)
        table[[self._numbers[w] for w in wanted if w in self._numbers]] = True
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
    p["event"] = np.searchsorted(_within("events", e), _within("parties", p)).astype(np.int32)
    wide = np.int64(IDS)
    keys = {
        "events": (e["day"].astype(np.int64) << wide) | _within("events", e),
        "quotes": (d["day"][q["row"]].astype(np.int64) << wide) | q["id"],
        "stories": (d["day"].astype(np.int64) << wide) | d["doc"],
    }
    derived = {"row": row}
    for name, key in keys.items():
        derived[f"order:{name}"] = np.argsort(key, kind="stable").astype(np.int32)
        derived[f"key:{name}"] = key[derived[f"order:{name}"]]
    _pairs(derived, p, a, words["role"])
    return days, {"documents": d, "events": e, "parties": p, "quotes": q, "actors": a, "places": w}, derived


def _ranks(words: Sequence[str]) -> tuple[list[str], Numbers]:
    by_date = sorted(range(len(words)), key=words.__getitem__)
    rank = np.zeros(len(words), np.int32)
    rank[by_date] = np.arange(len(words), dtype=np.int32)
    return [words[n] for n in by_date], rank


def _within(name: str, part: Part) -> Numbers:
    """What rows of a part lie by."""
    if name in ("events", "parties"):
        return (part["doc"].astype(np.int64) << np.int64(PLACES)) | part["n"]
    return part["id"] if name == "quotes" else part["doc"]


def _sorted(part: Part, key: Numbers) -> Part:
    if (key[1:] >= key[:-1]).all():
        return dict(part)
    order = np.argsort(key, kind="stable")
    return {column: values[order] for column, values in part.items()}


def _pairs(derived: dict[str, Numbers], p: Part, a: Part, roles: Vocabulary) -> None:
    """Each event with the countries and sectors of its parties, each story with those named in it; and the dyads."""
    party = ~roles.chosen(["claimant"])[p["role"]]
    for column in ("country", "sector"):
        for name, owner, value in (
            ("events", p["event"][party], p[column][party]),
            ("stories", a["row"], a[column]),
        ):
            both = distinct((owner.astype(np.int64) << np.int64(32)) | value)
            both = both[(both & 0xFFFFFFFF) != 0]
            derived[f"{name}:{column}"] = (both >> 32).astype(np.int32)
            derived[f"{name}:{column}:value"] = (both & 0xFFFFFFFF).astype(np.int32)
    known = p["identity"] > 0
    doers = np.flatnonzero(known & roles.chosen(["actor"])[p["role"]])
    targets = np.flatnonzero(known & roles.chosen(["recipient"])[p["role"]])
    of_doer, of_target = p["event"][doers], p["event"][targets]
    low = np.searchsorted(of_target, of_doer)
    many = np.searchsorted(of_target, of_doer, side="right") - low
    doer = np.repeat(doers, many)
    at = np.repeat(low - np.cumsum(many) + many, many) + np.arange(many.sum())
    pair = (p["identity"][doer].astype(np.int64) << np.int64(32)) | p["identity"][targets[at]]
    derived["dyads"], code = np.unique(pair, return_inverse=True)
    derived["dyads:code"] = code.astype(np.int32)
    derived["dyads:event"] = p["event"][doer]


def distinct(values: Numbers) -> Numbers:
    """The different values, rising: faster than numpy's own for long rows."""
    ordered = np.sort(values)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if ordered.size else ordered
