"""Which texts are worth comparing with a text: those that share enough of its signature.

Comes in: signatures, of leads and of followers apart. Goes out: for a text, or for a whole batch at once, the leads
or followers that share at least `signature.enough_each` keys with it, and how many. Leads alone decide where a text
goes; the followers are asked when a late text may concern them.
"""

from __future__ import annotations

from collections import Counter

import numpy as np

from nutgraf.relate.copies.index import LIMIT, Postings
from nutgraf.relate.copies.shingles import U32
from nutgraf.relate.copies.signature import WIDTH, Counts, enough, enough_each
from nutgraf.relate.copies.texts import Texts

_FOLLOWERS = 512  # followers that a shingle may propose
_SETTLE = 20_000  # postings that wait before they are sorted in
_FEW = 24  # texts below which numpy is slower than counting one by one
_LESS = WIDTH - 1  # shingles that a text has fewer than words

Shared = dict[int, int]


class Candidates:
    """Signatures of the numbered ``texts``. A text may stand as lead and as follower, if it was both in turn."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._postings = (Postings(_FOLLOWERS), Postings(LIMIT))
        self._noted: tuple[set[int], set[int]] = (set(), set())

    def note(self, text: int, keys: U32, *, leads: bool) -> None:
        """Enter a text under what it is now, unless it stands there already."""
        if text not in self._noted[leads]:
            self._noted[leads].add(text)
            self._postings[leads].add(text, keys.tolist())

    def settle(self) -> None:
        """Sort in what waits, if it is much."""
        for postings in self._postings:
            postings.settle(_SETTLE)

    def settled(self, keys: U32, edges: Counts, sizes: Counts, *, leads: bool) -> dict[int, Shared]:
        """By ``i``, for texts of ``sizes[i]`` words with ``keys[edges[i]:edges[i + 1]]``: who shares enough keys."""
        asked, text = self._postings[leads].settled(keys)
        found: dict[int, Shared] = {}
        if not asked.size:
            return found
        owner = np.searchsorted(edges, asked, side="right") - 1
        both, count = np.unique((owner << 32) | text, return_counts=True)
        owner, text = both >> 32, both & 0xFFFFFFFF
        close = count >= enough_each(sizes[owner] - _LESS, self._texts.sizes(text) - _LESS)
        for asker, other, times in zip(owner[close].tolist(), text[close].tolist(), count[close].tolist(), strict=True):
            found.setdefault(asker, {})[other] = times
        return found

    def near(self, keys: U32, size: int, *, leads: bool, settled: Shared | None = None) -> Shared:
        """The texts that share enough keys with one of ``size`` words; ``settled`` saves asking for those once more."""
        if settled is None:
            settled = self.settled(keys, np.array([0, keys.size]), np.array([size]), leads=leads).get(0, {})
        waiting = self._postings[leads].waiting(keys.tolist())
        if not waiting:
            return settled
        counts = Counter(waiting)
        if len(counts) <= _FEW:
            sizes, own = self._texts.size, size - _LESS
            some = {other: n for other, n in counts.items() if n >= enough(own, sizes(other) - _LESS)}
            return some | settled if some else settled
        others = np.fromiter(counts.keys(), np.int64, len(counts))
        times = np.fromiter(counts.values(), np.int64, len(counts))
        close = times >= enough_each(np.full(others.size, size - _LESS), self._texts.sizes(others) - _LESS)
        return dict(zip(others[close].tolist(), times[close].tolist(), strict=True)) | settled
