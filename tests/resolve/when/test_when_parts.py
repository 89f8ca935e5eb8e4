"""The pieces below the rules: numerals, values, holidays, tense."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.resolve.when.holidays import easter, holiday, nth_weekday
from nutgraf.resolve.when.lexicon import lexicon
from nutgraf.resolve.when.numerals import numeral
from nutgraf.resolve.when.tense import direction
from nutgraf.resolve.when.tokens import tokens
from nutgraf.resolve.when.values import add_months, cut, duration_value, move, year_value


@pytest.mark.parametrize(
    ("chunk", "marks"),
    [
        ("5", "d"),
        ("32", "#"),
        ("2024", "y"),
        ("2,000", "#"),
        ("2.5", "#"),
        ("10.30", "c"),
        ("9:30", "C"),
        ("9:75", "x"),
        ("2024-05-16", "I"),
        ("16/05/2024", "I"),
        ("2024-13-40", "x"),
        ("3-5", "d-d"),
        ("2010-2014", "y-y"),
        ("1939–45", "y-y"),
        ("2007-09", "y-y"),
        ("5th", "o"),
        ("1990s", "Y"),
        ("3pm", "dA"),
        ("q3", "Q"),
        ("fy2024", "Fy"),
        ("30min", "dU"),
        ("1" * 40, "x"),
    ],
)
def test_numerals(chunk: str, marks: str) -> None:
    assert "".join(piece[2] for piece in numeral(chunk)) == marks


@given(st.from_regex(r"\d+(?:[:/.,–-]\d+)*[a-z]{0,3}", fullmatch=True))
def test_the_pieces_of_a_numeral_cover_it(chunk: str) -> None:
    pieces = numeral(chunk)
    assert pieces[0][0] == 0
    assert pieces[-1][1] == len(chunk)
    assert all(left[1] == right[0] for left, right in pairwise(pieces))


def test_easter() -> None:
    assert [easter(year).isoformat() for year in (1916, 2018, 2019, 2024, 2025)] == [
        "1916-04-23",
        "2018-04-01",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
    ]


@given(st.sampled_from(sorted(lexicon().holidays)), st.integers(1600, 2200))
def test_every_holiday_has_a_day_in_its_year(name: str, year: int) -> None:
    assert holiday(name, year).year == year


def test_nth_weekday() -> None:
    assert nth_weekday(2024, 11, 4, 4) == date(2024, 11, 28)
    assert nth_weekday(2024, 5, 1, -1) == date(2024, 5, 27)
    assert nth_weekday(2023, 12, 7, -1) == date(2023, 12, 31)


def test_values() -> None:
    day = date(2024, 5, 16)
    assert [cut(day, unit) for unit in ("D", "W", "WE", "M", "3M", "6M", "Y", "10Y", "100Y")] == [
        "2024-05-16",
        "2024-W20",
        "2024-W20-WE",
        "2024-05",
        "2024-Q2",
        "2024-H1",
        "2024",
        "202",
        "20",
    ]
    assert year_value(-490) == "BC0490"
    assert duration_value(((2.0, "Y"), (6.0, "M"))) == "P2Y6M"
    assert duration_value(((1.5, "TH"),)) == "PT1.5H"
    assert duration_value(((None, "10Y"),)) == "PXDE"
    assert duration_value(((2.0, "2W"),)) == "P4W"


@given(st.dates(), st.integers(-5000, 5000))
def test_months_are_added_within_the_month(day: date, months: int) -> None:
    moved = add_months(day, months)
    if moved is not None:
        assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
        assert moved.day <= day.day


@given(st.dates(), st.floats(-1e6, 1e6), st.sampled_from(["D", "W", "2W", "M", "3M", "Y", "10Y", "100Y", "WE", "BD"]))
def test_moving_never_fails(day: date, amount: float, unit: str) -> None:
    moved = move(day, amount, unit)
    assert moved is None or isinstance(moved, date)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He arrived Monday.", -1),
        ("He will arrive Monday.", 1),
        ("He arrives Monday.", 1),
        ("He said on Tuesday that it would close on Monday.", 1),
        ("He refused to attend the Monday meeting.", -1),
        ("He agreed to attend the Monday meeting.", 1),
        ("It was scheduled for Monday.", 1),
        ("On Monday, the court will hear him.", 1),
        ("Until now silent, but on Monday, he spoke.", -1),
        ("The Monday meeting.", 0),
    ],
)
def test_tense(text: str, expected: int) -> None:
    marked = tokens(text, [])
    at = marked.words.index("monday")
    assert direction(marked, at, at + 1) == expected
