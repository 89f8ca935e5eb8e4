"""MUC, B-cubed and CEAF-e on chains whose figures are known by hand."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.evaluate.coreference import _assignment, score


def test_the_same_chains_score_hundred():
    chains = [["a", "b", "c"], ["d", "e"], ["f"]]
    assert score([(chains, chains)])["conll f1"] == 100.0


def test_figures_worked_out_by_hand():
    gold = [["a", "b", "c"], ["d", "e", "f", "g"]]
    said = [["a", "b"], ["c", "d"], ["f", "g", "h", "i"]]
    figures = score([(gold, said)])
    assert figures["muc"] == {"p": 40.0, "r": 40.0, "f1": 40.0}
    assert figures["b3"] == {"p": 50.0, "r": 41.7, "f1": 45.5}
    assert figures["ceafe"] == {"p": 43.3, "r": 65.0, "f1": 52.0}


def test_documents_are_pooled():
    one, other = ([["a", "b"]], [["a", "b"]]), ([["a", "b"]], [["a"], ["b"]])
    assert score([one, other])["muc"] == {"p": 100.0, "r": 50.0, "f1": 66.7}


@given(st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=4), min_size=1, max_size=4))
def test_the_assignment_is_the_best_of_all(grid):
    width = min(len(row) for row in grid)
    alike = {(i, j): row[j] / 10 for i, row in enumerate(grid) for j in range(width)}
    rows, columns = range(len(grid)), range(width)
    if len(grid) <= width:
        tries = (
            sum(alike[i, j] for i, j in zip(rows, p, strict=True)) for p in itertools.permutations(columns, len(grid))
        )
    else:
        tries = (sum(alike[i, j] for i, j in zip(p, columns, strict=True)) for p in itertools.permutations(rows, width))
    assert _assignment(alike) == pytest.approx(max(tries))
