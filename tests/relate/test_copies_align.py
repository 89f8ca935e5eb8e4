from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.relate.copies.align import ends, pairs
from nutgraf.relate.copies.verify import Rules, is_copy, is_kin, measure

words = st.lists(st.integers(0, 5), max_size=30)


def table(first: list[int], second: list[int]) -> int:
    """Length of the longest common subsequence, by the textbook table."""
    row = [0] * (len(second) + 1)
    for one in first:
        before = row[:]
        for n, other in enumerate(second, 1):
            row[n] = before[n - 1] + 1 if one == other else max(before[n], row[n - 1])
    return row[-1]


@given(words, words)
def test_pairs_are_a_longest_common_subsequence(first: list[int], second: list[int]) -> None:
    found = pairs(first, second)
    assert len(found) == table(first, second)
    assert all(first[i] == second[j] for i, j in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


@given(words, words)
def test_ends_never_count_a_word_twice(first: list[int], second: list[int]) -> None:
    head, tail = ends(np.array(first, np.uint32), np.array(second, np.uint32))
    assert head + tail <= min(len(first), len(second))
    assert first[:head] == second[:head]
    assert first[len(first) - tail :] == second[len(second) - tail :]


def test_what_cannot_be_enough_is_not_traced() -> None:
    assert pairs([1, 2, 3], [3, 4, 5], at_least=2) == []


def test_a_cut_from_the_end_keeps_containment_whole() -> None:
    lead = np.arange(400, dtype=np.uint32)
    for kept in (0.7, 0.5, 0.3):
        found = measure(lead, lead[: int(kept * 400)], Rules())
        assert found.containment == 1.0
        assert found.of_lead == kept
        assert is_copy(found, Rules())


def test_a_part_from_the_middle_is_no_copy() -> None:
    lead = np.arange(400, dtype=np.uint32)
    assert not is_copy(measure(lead, lead[200:320], Rules()), Rules())


def test_scattered_matches_are_no_passage() -> None:
    lead = np.arange(200, dtype=np.uint32)
    other = lead.copy()
    other[np.arange(200) % 4 != 0] += 1000
    found = measure(lead, other, Rules())
    assert found.shared == 0
    assert not is_kin(found, Rules())


@given(words.filter(bool), words.filter(bool))
def test_shares_are_shares(first: list[int], second: list[int]) -> None:
    found = measure(np.array(first, np.uint32), np.array(second, np.uint32), Rules())
    assert 0 <= found.of_lead <= found.containment <= 1
    assert 0 <= found.opening <= 1
