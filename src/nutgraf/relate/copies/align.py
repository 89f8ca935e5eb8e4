"""The longest common subsequence of two word sequences, by bits.

One text's words are bits of an integer and the other is read word by word, so a pair of stories takes some hundred
integer operations instead of a table of a hundred thousand cells (Crochemore et al. 2001; Hyyrö 2004).  The length is
exact and the same whichever text comes first; which words are matched can depend on it where there is a choice.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np

from nutgraf.relate.copies.shingles import U32


class Ends(NamedTuple):
    """Words that two texts have in common at their beginning and at their end (never the same word twice)."""

    head: int
    tail: int


def ends(first: U32, second: U32) -> Ends:
    """How far two texts run alike from the beginning, and then from the end."""
    shortest = min(first.size, second.size)
    differs = np.flatnonzero(first[:shortest] != second[:shortest])
    head = int(differs[0]) if differs.size else shortest
    room = shortest - head
    if not room:
        return Ends(head, 0)
    differs = np.flatnonzero(first[::-1][:room] != second[::-1][:room])
    return Ends(head, int(differs[0]) if differs.size else room)


def pairs(first: Sequence[Hashable], second: Sequence[Hashable], at_least: int = 0) -> list[tuple[int, int]]:
    """The matched positions of a longest common subsequence, rising in both; none if there are not ``at_least``."""
    if at_least > 0 and sum(map(set(first).__contains__, second)) < at_least:
        return []
    masks = _masks(first)
    rows = _rows(masks, len(first), second)
    i, j = len(first), len(second)
    if i - rows[-1].bit_count() < at_least:
        return []
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


def _masks(words: Sequence[Hashable]) -> dict[Hashable, int]:
    """For each word, a bit for each place where it stands."""
    masks: dict[Hashable, int] = {}
    bit = 1
    for word in words:
        masks[word] = masks.get(word, 0) | bit
        bit <<= 1
    return masks


def _rows(masks: dict[Hashable, int], size: int, words: Sequence[Hashable]) -> list[int]:
    """State before any and after each of ``words``: bit ``i`` is 0 where the first text's word ``i`` adds a match."""
    full = (1 << size) - 1
    state = full
    rows = [full]
    find, note = masks.get, rows.append
    for word in words:
        mask = find(word)
        if mask is not None:
            hit = state & mask
            state = ((state + hit) | (state - hit)) & full
        note(state)
    return rows
