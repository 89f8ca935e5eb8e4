"""What is known of one actor: offices from the table, countries by name, and what a place in a filter may be."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from nutgraf.query import Reader
from nutgraf.query.countries import country_of, names
from nutgraf.query.offices import offices_of
from nutgraf.store import Archive
from nutgraf.store.tables import actors
from tests.archives import market


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


def test_what_stories_call_an_actor(where: str) -> None:
    stories = [market(n, publisher=f"Paper {n}", published=f"2024-03-0{n + 1}") for n in range(3)]
    with Archive(where) as archive:
        archive.add([story.json() for story in stories])
    with Reader(where) as reader:
        with reader.connected() as connection:
            number = connection.scalar(select(actors.c.identity_id).where(actors.c.name == stories[0].actors[0].name))
        held, roles = reader.called(number)
    expected = (stories[0].actors[0].name, 3, "2024-03-01", "2024-03-03")
    assert expected in [tuple(c) for c in held]
    assert [c.stories for c in held] == sorted((c.stories for c in held), reverse=True)
    assert {c.words for c in roles} == {a.role for s in stories for a in s.actors[:1] if a.role}
