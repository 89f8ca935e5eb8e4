"""Which reports carry a shingle: the look-up from signature keys to texts.

Each key is a band of one row in the sense of locality-sensitive hashing.  Postings are 64-bit integers, key above text
number, in a few sorted numpy arrays that are merged as they grow (a log-structured merge, O'Neil et al. 1996): eight
bytes a posting, and a look-up is a binary search in each.  The newest texts wait in a dictionary until `settle`.
A key that more than ``limit`` texts carry is boilerplate and proposes nobody, so no bucket makes work quadratic.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
        self._recent: dict[int, list[int]] = {}
        self._waiting = 0

    def __len__(self) -> int:
        return self._waiting + sum(run.size for run in self._runs)

    def add(self, text: int, keys: Iterable[int]) -> None:
        """Note that ``text`` carries ``keys`` (each once)."""
        recent = self._recent
        for key in keys:
            recent.setdefault(key, []).append(text)
            self._waiting += 1

    def settled(self, keys: U32) -> Hits:
        """Every settled posting of ``keys``; boilerplate keys find nothing."""
        low = keys.astype(np.uint64) << np.uint64(32)
        order = np.argsort(low, kind="stable")
        low = low[order]
        high = low | np.uint64(0xFFFFFFFF)
        bounds = [(run.searchsorted(low), run.searchsorted(high, side="right")) for run in self._runs]
        total = sum((last - first for first, last in bounds), np.zeros(keys.size, np.int64))
        open_ = total > 0 if self._limit is None else (total > 0) & (total <= self._limit)
        asked, text = [], []
        for (first, last), run in zip(bounds, self._runs, strict=True):
            size = np.where(open_, last - first, 0)
            rows = np.repeat(first - np.cumsum(size) + size, size) + np.arange(size.sum())
            asked.append(np.repeat(order, size))
            text.append((run[rows] & np.uint64(0xFFFFFFFF)).astype(np.int64))
        if not asked:
            return Hits(np.zeros(0, np.int64), np.zeros(0, np.int64))
        return Hits(np.concatenate(asked), np.concatenate(text))

    def waiting(self, keys: Sequence[int]) -> list[int]:
        """The not yet settled texts that carry ``keys``, once for each key they carry."""
        found: list[int] = []
        for key in keys:
            texts = self._recent.get(key)
            if texts and (self._limit is None or len(texts) <= self._limit):
                found += texts
        return found

    def settle(self, at_least: int = 1) -> None:
        """Move what waits into the sorted arrays, if there are ``at_least`` postings of it."""
        if self._waiting < at_least or not self._waiting:
            return
        sizes = [len(texts) for texts in self._recent.values()]
        keys = np.repeat(np.fromiter(self._recent, np.uint64, len(sizes)), sizes)
        texts = np.fromiter((t for found in self._recent.values() for t in found), np.uint64, keys.size)
        self._runs.append(np.sort((keys << np.uint64(32)) | texts))
        self._recent, self._waiting = {}, 0
        while len(self._runs) > 1 and self._runs[-2].size <= 3 * self._runs[-1].size:
            last, before = self._runs.pop(), self._runs.pop()
            self._runs.append(np.sort(np.concatenate((before, last)), kind="stable"))
