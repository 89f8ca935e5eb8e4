"""Intervals: what a value denotes, and what its modifiers leave of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.resolve.when import times
from nutgraf.resolve.when.intervals import clip, interval, narrow


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-05-16", "2024-05-16", "2024-05-16"),
        ("2024-05-16TNI", "2024-05-16", "2024-05-16"),
        ("2024-05-16T15:00", "2024-05-16", "2024-05-16"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-W20", "2024-05-13", "2024-05-19"),
        ("2024-W20-WE", "2024-05-18", "2024-05-19"),
        ("2024-SU", "2024-06-01", "2024-08-31"),
        ("2024-WI", "2024-01-01", "2025-02-28"),
        ("2024-Q1", "2024-01-01", "2024-03-31"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
    ],
)
def test_a_dated_value_has_its_days(value: str, first: str, last: str) -> None:
    assert interval(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value",
    ["P6M", "PXY", "XXXX-WXX-3", "XXXX-05", "PAST_REF", "FY2024", "BC0490", "2024-02-30", "2024-W60", "2024-XX", ""],
)
def test_what_denotes_no_days_has_none(value: str) -> None:
    assert interval(value) is None


@given(st.dates(), st.integers(0, 4000), st.sampled_from(["START", "MID", "END", "APPROX", None]))
def test_a_modifier_keeps_inside(first: date, days: int, mod: str | None) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
    low, high = narrow((first, last), mod)
    assert first <= low <= high <= last


@given(st.dates(), st.dates(), st.dates(), st.sampled_from(["EARLIER", "LATER", None]))
def test_clipping_keeps_inside(one: date, two: date, anchor: date, mod: str | None) -> None:
    first, last = min(one, two), max(one, two)
    low, high = clip((first, last), anchor, mod)
    assert first <= low <= high <= last


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It rose over the past six months.", "2023-11-15", "2024-05-15"),
        ("It will rise over the next two weeks.", "2024-05-15", "2024-05-29"),
        ("He left earlier this month.", "2024-05-01", "2024-05-15"),
        ("He leaves later this year.", "2024-05-15", "2024-12-31"),
        ("It fell in the first two months of 2023.", "2023-01-01", "2023-02-28"),
        ("It fell in the last three months of 2023.", "2023-10-01", "2023-12-31"),
        ("It fell in early 2023.", "2023-01-01", "2023-07-02"),
        ("It fell in the late 1990s.", "1995-01-01", "1999-12-31"),
        ("It was held for two days.", None, None),
    ],
)
def test_anchored_stretches(text: str, first: str | None, last: str | None) -> None:
    (found,) = times(text, [], published="2024-05-15")
    assert (found.earliest, found.latest) == (first, last)
