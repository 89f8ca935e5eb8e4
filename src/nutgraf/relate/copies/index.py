"""Which reports carry a shingle: the look-up from signature keys to texts.

Each key is a band of one row in the sense of locality-sensitive hashing.  Postings are 64-bit integers, key above text
number, in a few sorted numpy arrays that are merged as they grow (a log-structured merge, O'Neil et al. 1996): eight
bytes a posting, and a look-up is a binary search in each.  Most keys of a new story were never seen, so a table of bits
tells those first (Bloom 1970, with one hash).  The newest texts wait in a dictionary until they are settled.
A key that more than ``limit`` texts carry is boilerplate and proposes nobody, so no bucket makes work quadratic.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from nutgraf.relate.copies.shingles import U32, U64

LIMIT = 64


class Hits(NamedTuple):
    """One row for each posting found: ``asked`` is the position in the question, ``text`` the text number."""

    asked: npt.NDArray[np.int64]
    text: npt.NDArray[np.int64]


class Postings:
    """Texts by signature key. Texts cannot be taken out; who looks up drops those that no longer count."""

    def __init__(self, limit: int | None = LIMIT) -> None:
        self._limit = limit
        self._runs: list[U64] = []
        self._seen = np.zeros(1 << 26, np.uint8)  # untouched pages take no memory
        self._recent: dict[int, int] = {}
        self._shared: dict[int, list[int]] = {}  # further texts of a key in _recent
        self._waiting = 0

    def __len__(self) -> int:
        return self._waiting + sum(run.size for run in self._runs)

    def add(self, text: int, keys: Sequence[int]) -> None:
        """Note that ``text`` carries ``keys`` (each once)."""
        recent = self._recent
        fresh = dict.fromkeys(keys, text)
        for key in [key for key in keys if key in recent]:
            del fresh[key]
            if recent[key] != text:
                self._shared.setdefault(key, []).append(text)
        recent.update(fresh)
        self._waiting += len(keys)

    def settled(self, keys: U32) -> Hits:
        """Every settled posting of ``keys``; boilerplate keys find nothing."""
        byte, bit = _place(keys)
        order = np.flatnonzero(self._seen[byte] & bit)
        low = keys[order].astype(np.uint64) << np.uint64(32)
        sort = np.argsort(low, kind="stable")
        order, low = order[sort], low[sort]
        total = np.zeros(low.size, np.int64)
        bounds = []
        for run in self._runs:
            first = run.searchsorted(low)
            there = np.flatnonzero(run[np.minimum(first, run.size - 1)] ^ low < np.uint64(1 << 32))
            last = run.searchsorted(low[there] | np.uint64(0xFFFFFFFF), side="right")
            bounds.append((there, first[there], last))
            total[there] += last - first[there]
        asked, text = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
        for (there, first, last), run in zip(bounds, self._runs, strict=True):
            size = last - first
            if self._limit is not None:
                size[total[there] > self._limit] = 0
            rows = np.repeat(first - np.cumsum(size) + size, size) + np.arange(size.sum())
            asked.append(np.repeat(order[there], size))
            text.append((run[rows] & np.uint64(0xFFFFFFFF)).astype(np.int64))
        return Hits(np.concatenate(asked), np.concatenate(text))

    def waiting(self, keys: Sequence[int]) -> list[int]:
        """The not yet settled texts that carry ``keys``, once for each key they carry."""
        recent, shared = self._recent, self._shared
        known = [key for key in keys if key in recent]
        often = [key for key in known if key in shared]
        if not often:
            return [recent[key] for key in known]
        full = {key for key in often if self._limit is not None and len(shared[key]) >= self._limit}
        found = [recent[key] for key in known if key not in full]
        for key in often:
            if key not in full:
                found += shared[key]
        return found

    def settle(self, at_least: int = 1) -> None:
        """Move what waits into the sorted arrays, if there are ``at_least`` postings of it."""
        if self._waiting < at_least or not self._waiting:
            return
        sizes = [len(texts) for texts in self._shared.values()]
        first = np.fromiter(self._recent.keys(), np.uint64, len(self._recent))
        further = np.repeat(np.fromiter(self._shared.keys(), np.uint64, len(sizes)), sizes)
        holders = chain(self._recent.values(), chain.from_iterable(self._shared.values()))
        texts = np.fromiter(holders, np.uint64, first.size + further.size)
        byte, bit = _place(first.astype(np.uint32))
        np.bitwise_or.at(self._seen, byte, bit)
        self._runs.append(np.sort((np.concatenate((first, further)) << np.uint64(32)) | texts))
        self._recent, self._shared, self._waiting = {}, {}, 0
        while len(self._runs) > 1 and self._runs[-2].size <= 3 * self._runs[-1].size:
            last, before = self._runs.pop(), self._runs.pop()
            self._runs.append(np.sort(np.concatenate((before, last)), kind="stable"))


def _place(keys: U32) -> tuple[U32, npt.NDArray[np.uint8]]:
    """Where the table says whether a key was seen: by its upper 29 bits."""
    return keys >> np.uint32(6), np.uint8(1) << ((keys >> np.uint32(3)) & np.uint32(7)).astype(np.uint8)
