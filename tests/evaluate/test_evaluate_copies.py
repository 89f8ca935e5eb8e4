from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.evaluate.copies import pair_score, recall_by_edit

labels = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")), max_size=12)


@given(labels)
def test_pairs_are_counted_as_one_by_one(rows: list[tuple[str, str]]) -> None:
    found = {f"s{n}": group for n, (group, _) in enumerate(rows)}
    truth = {f"s{n}": report for n, (_, report) in enumerate(rows)}
    together = [(found[a] == found[b], truth[a] == truth[b]) for a, b in combinations(truth, 2)]
    score = pair_score(found, truth)
    assert (score.found, score.true) == (sum(f for f, _ in together), sum(t for _, t in together))
    assert score.right == sum(f and t for f, t in together)


def test_precision_and_recall_where_nothing_is_paired() -> None:
    score = pair_score({"a": "a"}, {"a": "a"})
    assert (score.precision, score.recall) == (1.0, 1.0)


def test_a_story_that_was_never_grouped_is_an_error() -> None:
    with pytest.raises(KeyError):
        pair_score({}, {"a": "a"})


def test_recall_is_given_for_each_edit() -> None:
    found = {"o": "g", "c1": "g", "c2": "h"}
    assert recall_by_edit(found, [("trim", "o", "c1"), ("trim", "o", "c2")]) == {"trim": (1, 2)}
