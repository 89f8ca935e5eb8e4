"""Names of one: spellings, acronyms, given names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.resolve.who.naming import alike, distance, expands, same_person


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", True),
        ("Ana Silva", "Silva", True),
        ("A. Silva", "Ana Silva", True),
        ("Ana Silva", "Rui Silva", False),
        ("Ana Silva", "Ana Costa", False),
        ("José Ortiz", "Jose Ortiz", True),
        ("Lee", "Kim", False),
    ],
)
def test_same_person(one, other, same):
    assert same_person(one.split(), other.split()) is same
    assert same_person(other.split(), one.split()) is same


@pytest.mark.parametrize(
    ("short", "long", "fits"),
    [
        ("ECOWAS", "Economic Community of West African States", True),
        ("WTO", "World Trade Organization", True),
        ("U.N.", "United Nations", True),
        ("LBFF", "Lake Basin Farmers Front", True),
        ("NATO", "World Trade Organization", False),
    ],
)
def test_expands(short, long, fits):
    assert expands(short, long.split()) is fits


@given(st.text("abcxyz", max_size=8), st.text("abcxyz", max_size=8))
def test_distance_is_a_metric_on_two(one, other):
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))
    if alike(one, other):
        assert distance(one, other) <= 2
