"""The longest common subsequence of two word sequences, by bits.

One text's words are bits of an integer and the other is read word by word, so a pair of stories takes some hundred
integer operations instead of a table of a hundred thousand cells (Crochemore et al. 2001; Hyyrö 2004).  The measure is
exact and the same whichever text comes first.  `pairs` also says which words are matched.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np

from nutgraf.relate.copies.shingles import U32


class Common(NamedTuple):
    """How many words two texts share in order, and how many of them lie in the first text's opening."""

    words: int
    opening: int


def common(first: U32, second: U32, opening: int) -> Common:
    """Length of the longest common subsequence, and of the part that ``first[:opening]`` has in ``second``."""
    shortest = min(first.size, second.size)
    differs = np.flatnonzero(first[:shortest] != second[:shortest])
    head = int(differs[0]) if differs.size else shortest
    room = shortest - head
    tail = 0
    if room:
        differs = np.flatnonzero(first[::-1][:room] != second[::-1][:room])
        tail = int(differs[0]) if differs.size else room
    left = first[head : first.size - tail].tolist()
    right = second[head : second.size - tail].tolist()
    rows = _rows(left, right, keep=False)
    full = (1 << len(left)) - 1
    matched = full & ~rows[-1]
    early = max(0, opening - head)
    begun = (matched & ((1 << early) - 1)).bit_count() + max(0, early - len(left))
    return Common(head + matched.bit_count() + tail, min(head, opening) + min(begun, early))


def pairs(first: Sequence[Hashable], second: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The matched positions of a longest common subsequence, rising in both texts."""
    head = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        head += 1
    tail = 0
    for one, other in zip(reversed(first[head:]), reversed(second[head:]), strict=False):
        if one != other:
            break
        tail += 1
    left, right = first[head : len(first) - tail], second[head : len(second) - tail]
    middle = [(i + head, j + head) for i, j in _trace(left, right)]
    ends = [(len(first) - k, len(second) - k) for k in range(tail, 0, -1)]
    return [(k, k) for k in range(head)] + middle + ends


def _rows(left: Sequence[Hashable], right: Sequence[Hashable], keep: bool) -> list[int]:
    """State after each word of ``right`` (or the last alone): bit ``i`` is 0 where ``left[i]`` adds to the measure."""
    masks: dict[Hashable, int] = {}
    bit = 1
    for word in left:
        masks[word] = masks.get(word, 0) | bit
        bit <<= 1
    full = bit - 1
    state = full
    rows = [full]
    for word in right:
        mask = masks.get(word)
        if mask is not None:
            hit = state & mask
            state = ((state + hit) | (state - hit)) & full
        if keep:
            rows.append(state)
    return rows if keep else [state]


def _trace(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    rows = _rows(left, right, keep=True)
    i, j = len(left), len(right)
    found: list[tuple[int, int]] = []
    while i and j:
        if rows[j] >> (i - 1) & 1:
            i -= 1
        else:
            j -= 1
            if rows[j] >> (i - 1) & 1:
                i -= 1
                found.append((i, j))
    found.reverse()
    return found
