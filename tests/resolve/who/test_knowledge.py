"""The look-up: names at dates, surnames, offices, states, the user's dictionary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.resolve.who.knowledge import Entry, Knowledge


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return Knowledge.load()


def test_load_is_shared(known: Knowledge) -> None:
    assert Knowledge.load() is known


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        ("Donald Trump", "2016-05-01", ("USA", "PTY", "presidential candidate")),
        ("Donald Trump", "2018-05-01", ("USA", "GOV", "President of the United States")),
        ("Barack Obama", "2018-05-01", ("USA", "ELI", "former President of the United States")),
        ("António Guterres", "2000-01-01", ("PRT", "GOV", "Prime Minister of Portugal")),
        ("Antonio Guterres’s", "2020-01-01", ("IGO", "IGO", "Secretary-General of the United Nations")),
        ("Alexei Navalny", "2018-05-01", ("RUS", "OPP", "opposition leader")),
        ("Angela Merkel", None, ("DEU", "GOV", "Chancellor of Germany")),
        ("Recep Tayyip Erdogan", "2010-05-01", ("TUR", "GOV", "Prime Minister of Turkey")),
        ("VOLODYMYR ZELENSKIY", "2022-05-01", ("UKR", "GOV", "President of Ukraine")),
    ],
)
def test_person_at_date(known: Knowledge, name: str, on: str | None, expected: tuple[str, str, str]) -> None:
    found = known.find(name, on)
    assert found is not None
    assert found.kind == "person"
    assert (found.country, found.sector, found.role) == expected


def test_person_before_the_first_term_has_no_role(known: Knowledge) -> None:
    found = known.find("Emmanuel Macron", "2012-01-01")
    assert found is not None
    assert found.role is None


@pytest.mark.parametrize(
    ("name", "on", "country", "sector"),
    [
        ("Taliban", "2017-01-01", "AFG", "REB"),
        ("the Taliban", "2023-01-01", "AFG", "GOV"),
        ("U.N.", None, "IGO", "IGO"),
        ("Nato", "2018-01-01", "IGO", "MIL"),
        ("The FBI's", None, "USA", "COP"),
        ("Hezbollah", None, "LBN", "REB"),
        ("peshmerga", None, "IRQ", "MIL"),
        ("International Criminal Court", None, "IGO", "JUD"),
        ("Soviet Union", "1980-01-01", "SUN", "GOV"),
        ("the Netherlands", None, "NLD", "GOV"),
    ],
)
def test_organisations_and_states(known: Knowledge, name: str, on: str | None, country: str, sector: str) -> None:
    found = known.find(name, on)
    assert found is not None
    assert (found.country, found.sector) == (country, sector)


@pytest.mark.parametrize("name", ["us", "who", "it", "the", "", "'s", "democratic", "turkey", "labour", "Ruritania"])
def test_words_that_are_no_names(known: Knowledge, name: str) -> None:
    assert known.find(name) is None


def test_surname_puts_the_one_in_office_first(known: Knowledge) -> None:
    assert [e.name for e in known.surname("Bush", "2005-05-01")][:1] == ["George W. Bush"]
    assert [e.name for e in known.surname("Bush", "1990-05-01")][:1] == ["George H. W. Bush"]
    assert known.surname("Clinton", "2016-05-01")[0].name == "Hillary Clinton"
    assert known.surname("Clinton", "1996-05-01")[0].name == "Bill Clinton"
    assert known.surname("Kim", "2018-05-01")[0].name == "Kim Jong Un"
    assert known.surname("Xi", "2018-05-01")[0].country == "CHN"
    assert known.surname("de Mistura", "2016-05-01")[0].country == "IGO"
    assert known.surname("may", "2018-05-01") == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Turkish", ("TUR", "adjective")),
        ("the Turks", ("TUR", "demonym")),
        ("Ankara’s", ("TUR", "capital")),
        ("the White House", ("USA", "seat")),
        ("US", ("USA", "name")),
        ("Côte d’Ivoire", ("CIV", "name")),
        ("turkey", None),
        ("us", None),
        ("Atlantis", None),
    ],
)
def test_country_of(known: Knowledge, words: str, expected: tuple[str, str] | None) -> None:
    assert known.country_of(words) == expected


def test_state_follows_the_date(known: Knowledge) -> None:
    assert known.state("DEU", "1985-01-01").name == "West Germany"
    assert known.state("DEU", "1995-01-01").name == "Germany"
    assert known.state("CYP").name == "Cyprus"
    with pytest.raises(KeyError):
        known.state("XXX")


@pytest.mark.parametrize(
    ("country", "title", "on", "name"),
    [
        ("USA", "foreign minister", "2018-06-01", "Mike Pompeo"),
        ("GBR", "chancellor", "2018-06-01", "Philip Hammond"),
        ("DEU", "chancellor", "2018-06-01", "Angela Merkel"),
        ("FRA", "the President", "2018-06-01", "Emmanuel Macron"),
        ("AUS", "prime minister", "2018-06-01", "Malcolm Turnbull"),
        ("IGO", "UN chief", "2012-06-01", "Ban Ki-moon"),
        ("IRL", "prime minister", "2018-06-01", "Leo Varadkar"),
    ],
)
def test_office(known: Knowledge, country: str, title: str, on: str, name: str) -> None:
    found = known.office(country, title, on)
    assert found is not None
    assert found.name == name


def test_office_unknown(known: Knowledge) -> None:
    assert known.office("FRA", "president", "1850-01-01") is None
    assert known.office("FRA", "dogcatcher", "2018-01-01") is None


def test_members(known: Knowledge) -> None:
    assert "MNE" not in known.members("NATO", "2016-01-01")
    assert "MNE" in known.members("Nato", "2018-01-01")
    assert "GBR" not in known.members("the EU", "2021-01-01")
    assert known.members("Ruritanian League") == ()


def test_dictionary_takes_precedence(known: Knowledge) -> None:
    mine = known.with_dictionary(
        [
            Entry(name="Vladimir Putin", country="RUS", sector="ELI", role="test", kind="person"),
            Entry(name="Ruritanian Front", aliases=("RuF",), country="ROU", sector="REB", from_="2010", to="2012-06"),
        ]
    )
    found = mine.find("Vladimir Putin", "2018-01-01")
    assert found is not None
    assert (found.sector, found.source) == ("ELI", "dictionary")
    assert mine.find("the Ruritanian Front", "2011-03-04") is not None
    assert mine.find("Ruritanian Front", "2013-03-04") is None
    assert known.find("Ruritanian Front", "2011-03-04") is None


@given(st.text(max_size=40), st.sampled_from([None, "1991-01-01", "2016-02-29", "2024"]))
def test_any_text_is_answered(text: str, on: str | None) -> None:
    known = Knowledge.load()
    for found in (known.find(text, on), *known.surname(text, on)):
        assert found is None or len(found.country) == 3
    known.country_of(text)
    role = known.sector_of(text)
    assert role is None or len(role[0]) == 3
