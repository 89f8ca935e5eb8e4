"""Many stories read in parts are the same as all read at once; one pair is judged as many are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.relate.copies import Story
from nutgraf.relate.copies.batch import prepare
from nutgraf.relate.copies.shingles import read_words
from nutgraf.relate.copies.signature import enough, enough_each, sign
from nutgraf.relate.copies.story import body


@pytest.mark.parametrize("count", [0, 1, 63, 64, 65, 200])
def test_a_batch_in_parts_is_the_batch_whole(count: int) -> None:
    said = ["harbour", "council", "voted", "against", "ferry", "budget", "after", "long", "hearing", "Monday"]
    texts = [" ".join(said[(n * k) % len(said)] + str(n % 7) for k in range(n % 11)) for n in range(count)]
    stories = [Story(id=str(n), text=text, published="2024-03-05") for n, text in enumerate(texts)]
    batch = prepare(stories)
    words = read_words(texts, [body(story) for story in stories])
    signatures = sign(words)
    assert [row.id for row in batch.rows] == [str(n) for n in range(count)]
    for ours, whole in ((batch.words, words), (batch.signatures, signatures)):
        assert np.array_equal(ours[0], whole[0])
        assert np.array_equal(ours[1], whole[1])
        assert ours[0].dtype == whole[0].dtype
        assert ours[1].dtype == whole[1].dtype


@given(st.integers(-2, 6000), st.integers(-2, 6000))
def test_one_pair_needs_what_many_need(one: int, other: int) -> None:
    assert enough(one, other) == enough_each(np.array([one]), np.array([other]))[0]
