from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.relate.copies.index import Postings


@given(st.lists(st.sets(st.integers(0, 40), max_size=8), max_size=20), st.integers(1, 5))
def test_every_posting_is_found_once_settled_or_waiting(texts: list[set[int]], every: int) -> None:
    postings = Postings(limit=None)
    for number, keys in enumerate(texts):
        postings.add(number, sorted(keys))
        if number % every == 0:
            postings.settle()
    asked, found = postings.settled(np.arange(41, dtype=np.uint32))
    rows = list(zip(asked.tolist(), found.tolist(), strict=True))
    rows += [(key, text) for key in range(41) for text in postings.waiting([key])]
    assert sorted(rows) == sorted((key, number) for number, keys in enumerate(texts) for key in keys)
    assert len(postings) == len(rows)


def test_what_too_many_carry_proposes_nobody() -> None:
    postings = Postings(limit=3)
    for number in range(4):
        postings.add(number, [7, 8] if number < 3 else [7])
    assert sorted(postings.waiting([7, 8])) == [0, 1, 2]
    postings.settle()
    asked, found = postings.settled(np.array([7, 8], np.uint32))
    assert asked.tolist() == [1, 1, 1]
    assert sorted(found.tolist()) == [0, 1, 2]
