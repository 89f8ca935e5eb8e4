"""What is known of one actor: offices from the table, countries by name, and what a place in a filter may be."""

from __future__ import annotations

import pytest

from nutgraf.query.countries import country_of, names
from nutgraf.query.offices import offices_of


def test_offices_come_in_the_order_of_time() -> None:
    held = offices_of("Bill Clinton", None)
    assert [(o.office, o.country, o.since, o.until) for o in held][:1] == [
        ("President", "USA", "1993-01-20", "2001-01-20")
    ]
    assert offices_of("someone else entirely", "Q1124") == held
    assert [o.since for o in held] == sorted(o.since for o in held)


def test_a_name_that_the_table_does_not_have_holds_nothing() -> None:
    assert offices_of("Clinton", None) == []
    assert offices_of("Maren Oldsdottir-Finch", None) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [("Kenya", "KEN"), ("ken", "KEN"), ("united  states", "USA"), ("Soviet Union", None), ("Atlantis", None)],
)
def test_a_country_by_its_name(words: str, code: str | None) -> None:
    assert country_of(words) == code


def test_every_code_of_today_has_a_name() -> None:
    assert names()["FRA"] == "France"
    assert all(len(code) == 3 for code in names())
