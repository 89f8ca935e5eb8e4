"""A bare surname is a known office holder's only where the story speaks for it."""

from __future__ import annotations

import pytest

from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.knowledge import Knowledge
from tests.resolve.who.story import resolve

ON = "2026-02-10"


def test_a_surname_is_nobody_elses_president_where_the_story_names_another_person():
    source = "TEGUCIGALPA - Lucía Paz leads the union, Honduran papers say.\n[person name|Paz] met the minister."
    said = resolve(source, on=ON)[1]
    assert (said["Paz"].name, said["Paz"].country) == ("Paz", "HND")
    assert said["Paz"].wikidata is None
    source = "Bolivian papers followed the striker Lucía Paz.\n[person name|Paz] met the minister."
    assert resolve(source, on=ON)[1]["Paz"].name == "Paz"


def test_a_surname_without_support_is_nobody_known():
    source = "Honduran lawmakers sat late.\n[person name|Paz] rejected the motion."
    assert resolve(source, on=ON)[1]["Paz"].name == "Paz"


@pytest.mark.parametrize(
    "source",
    [
        "Bolivian lawmakers sat late.\n[person name|Paz] rejected the motion.",
        "Lawmakers in La Paz sat late.\n[person name|Paz] rejected the motion.",
        "Bolivia's Rodrigo Paz leads.\n[person name|Paz] rejected the motion.",
        "The summit in Lima went on.\n[person name|President Paz] rejected the motion.",
    ],
)
def test_country_office_and_first_name_are_support(source):
    said = resolve(source, on=ON)[1]
    actor = next(iter(said.values()))
    assert (actor.name, actor.country, actor.sector) == ("Rodrigo Paz", "BOL", "GOV")


def test_surnames_that_every_paper_writes_bare_need_none():
    assert resolve("[person name|Erdogan] met the king of Norway.")[1]["Erdogan"].country == "TUR"
    source = "The Norwegian skier Kaya Erdogan won.\n[person name|Erdogan] thanked the king of Norway."
    assert resolve(source)[1]["Erdogan"].country == "NOR"


def test_short_given_names_do_not_contradict():
    source = "[state name|Syria] was hit. It was Jim Mattis who spoke.\n[person name|Mattis] rejected the plan."
    assert resolve(source, on="2018-04-15")[1]["Mattis"].name == "James Mattis"


def test_every_unmistakable_surname_is_in_the_tables():
    known = Knowledge.load()
    assert [w for w in sorted(lexicon.words("unmistakable")) if not known.surname(w.capitalize())] == []
