"""Federal units are of their country, regions of none; both from tables."""

from __future__ import annotations

import pytest

from nutgraf.records import Place, Span
from nutgraf.resolve.who import areas
from nutgraf.resolve.who.kinds import kind_of, settled
from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.resolve.who.states import States
from nutgraf.resolve.who.tables import listed, rows
from tests.resolve.who.story import marked, resolve


def coded(words: str, kind: str = "group", form: str = "name", **more) -> tuple[str, str]:
    """Country and sector of a party in a story of Fiji."""
    actor = resolve(f"Officials in Fiji heard that [{kind} {form}|{words}] rejected the plan.", **more)[1][words]
    return actor.country, actor.sector


@pytest.mark.parametrize(
    ("words", "kind", "form", "expected"),
    [
        ("Texas", "group", "name", ("USA", "GOV")),
        ("Texas lawmakers", "group", "nominal", ("USA", "LEG")),
        ("the Governor of Texas", "person", "nominal", ("USA", "GOV")),
        ("New South Wales police", "organisation", "nominal", ("AUS", "COP")),
        ("the Bavarian government", "organisation", "nominal", ("DEU", "GOV")),
        ("Kaduna police", "organisation", "nominal", ("NGA", "COP")),
        ("Ontario", "group", "name", ("CAN", "GOV")),
        ("Sinaloa prosecutors", "group", "nominal", ("MEX", "JUD")),
    ],
)
def test_a_federal_unit_is_of_its_country(words, kind, form, expected):
    assert coded(words, kind, form) == expected


def test_a_unit_at_the_start_of_a_personal_name_is_none():
    assert coded("Virginia Osei", "person")[0] == "FJI"


@pytest.mark.parametrize(
    ("words", "form", "expected"),
    [
        ("the West", "name", ("UNK", "GOV")),
        ("Europe", "name", ("IGO", "IGO")),
        ("EU leaders", "nominal", ("IGO", "GOV")),
        ("EU officials", "nominal", ("IGO", "IGO")),
        ("G7 ministers", "nominal", ("IGO", "GOV")),
        ("NATO allies", "nominal", ("IGO", "GOV")),
        ("the Gulf states", "name", ("UNK", "GOV")),
        ("African leaders", "nominal", ("UNK", "GOV")),
        ("Latin American leaders", "nominal", ("UNK", "GOV")),
        ("Arab tribes", "nominal", ("FJI", "CVL")),
        ("Africans", "name", ("UNK", "CVL")),
        ("the bloc", "nominal", ("IGO", "IGO")),
    ],
)
def test_regions_and_their_states(words, form, expected):
    assert coded(words, "group", form) == expected


def test_the_people_of_a_bombed_region_are_of_no_country():
    source = "Attacks on [group name|Europe] went on."
    actor = resolve(source, deeds={(11, 17): [("ASSAULT", "recipient")]})[1]["Europe"]
    assert (actor.country, actor.sector) == ("UNK", "CVL")


def test_west_without_article_is_no_region():
    assert areas.region("West", article=False) is None
    assert areas.region("Europe", article=False) is not None
    assert kind_of("Europe", Knowledge.load()) == ("group", "name")
    text, _, mentions = marked("[person name|Texas] and [person name|West] rejected it.")
    assert [m.kind for m in settled(text, mentions, Knowledge.load())] == ["group", "person"]


def test_acronyms_are_no_towns():
    source = "[organisation name|U.N.] envoys met. Then [group nominal|police] fired."
    text, *_ = marked(source)
    at = text.index("U.N.")
    town = Place(id="p1", name="Un", mentions=(Span(start=at, end=at + 4),), country="IND", level="city")
    said = resolve(source, places=[town])[1]
    assert said["police"].country == "UNK"


def test_tables_are_well_formed():
    codes, seen = States().codes(), set()
    for name, aliases, adjectives, country, kind in rows("units"):
        assert country in codes, name
        assert kind in {"state", "province", "region", "canton", "emirate"}
        for word in (name, *listed(aliases), *listed(adjectives)):
            assert word == word.strip()
            assert word not in seen, word
            assert len(word.split()) <= areas.LONGEST, word
            seen.add(word)
    words: set[str] = set()
    for name, aliases, adjectives, demonyms, country, sector in rows("regions"):
        assert (country, sector) in {("UNK", "GOV"), ("IGO", "IGO")}, name
        for word in (name, *listed(aliases), *listed(adjectives), *listed(demonyms)):
            assert word not in words, word
            words.add(word)
            assert Knowledge.load().country_of(word) is None, word
    known = Knowledge.load()
    assert {w for w, c in areas.units().items() if (found := known.country_of(w)) and found[0] != c} == set()
