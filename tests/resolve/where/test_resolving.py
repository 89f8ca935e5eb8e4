from __future__ import annotations

from pathlib import Path

import pytest

from nutgraf.records import Place, Span

NEWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "news.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def where(found: tuple[Place, ...]) -> dict[str, tuple[str | None, str | None]]:
    return {p.name: (p.country, p.admin1) for p in found}


@pytest.mark.parametrize(("text", "expected"), NEWS, ids=[line[0][:40] for line in NEWS])
def test_news_sentences(code: object, text: str, expected: str) -> None:
    found = code(text)  # type: ignore[operator]
    got = {f"{m.of(text)}={p.country}/{p.level}" for p in found for m in p.mentions}
    assert got == set(filter(None, expected.split("|")))


@pytest.mark.parametrize(
    ("text", "admin1"),
    [
        ("A barn burned in Paris, Texas.", "Texas"),
        ("A barn burned in Paris, TX.", "Texas"),
        ("A barn burned in Paris, Tenn.", "Tennessee"),
        ("A barn burned in Paris (Kentucky).", "Kentucky"),
        ("A barn burned in Paris in northern Ontario.", "Ontario"),
        ("A barn burned in Texas' Paris.", "Texas"),
        ("A barn burned in Paris, Lamar County, Texas.", "Texas"),
    ],
)
def test_containment_in_the_text(code: object, text: str, admin1: str) -> None:
    paris = next(p for p in code(text) if p.name == "Paris")  # type: ignore[operator]
    assert paris.admin1 == admin1
    assert "containment in the text" in (paris.why or "")


def test_the_people_name_the_country(code: object) -> None:
    found = code("Shells fell on the Lebanese city of Tripoli.")  # type: ignore[operator]
    assert where(found)["Tripoli"][0] == "LBN"
    found = code("Shells fell on the Libyan city of Tripoli.")  # type: ignore[operator]
    assert where(found)["Tripoli"][0] == "LBY"


def test_a_list_of_countries_is_no_chain_of_holders(code: object) -> None:
    found = code("Aid went to Lebanon, Jordan and Syria.")  # type: ignore[operator]
    assert [p.country for p in found] == ["LBN", "JOR", "SYR"]
    assert {p.level for p in found} == {"country"}


def test_one_sense_in_a_story(code: object) -> None:
    found = code("Floods hit Paris, Texas.", "Schools in Paris closed.", "A Paris man drowned.")  # type: ignore[operator]
    paris = [p for p in found if p.name == "Paris"]
    assert [(p.geonames, len(p.mentions)) for p in paris] == [(4717560, 3)]


def test_two_senses_where_the_text_says_so(code: object) -> None:
    found = code("She left Florence, Italy, and moved to Florence, South Carolina.")  # type: ignore[operator]
    assert [p.country for p in found if p.name == "Florence"] == ["ITA", "USA"]


def test_the_company_of_other_places_decides(code: object) -> None:
    found = code("Crews from Cottonport, Marksville and Alexandria fought the fire in Rapides Parish.")  # type: ignore[operator]
    assert {p.admin1 for p in found} == {"Louisiana"}
    found = code("Protests spread from Cairo and Suez to Alexandria.")  # type: ignore[operator]
    assert {p.country for p in found} == {"EGY"}


def test_unknown_has_no_pin_and_says_why(code: object) -> None:
    (found,) = code("Springfield residents objected to the plan.")  # type: ignore[operator]
    assert (found.name, found.geonames, found.lat, found.lon, found.country) == ("Springfield", None, None, None, None)
    assert "nothing in the text tells them apart" in (found.why or "")


def test_a_sea_has_no_country_and_a_region_without_a_point_has_none(code: object) -> None:
    found = {p.name: p for p in code("Ships in the Black Sea waited for grain bound for West Africa.")}  # type: ignore[operator]
    assert (found["Black Sea"].level, found["Black Sea"].country) == ("other", None)
    assert (found["West Africa"].lat, found["West Africa"].lon) == (None, None)


def test_words_ask_for_the_level(code: object) -> None:
    found = code("Shells hit the city of Donetsk.", "Other towns in the Donetsk region lost power.")  # type: ignore[operator]
    assert [(p.level, p.name) for p in found] == [("city", "Donetsk"), ("admin1", "Donetsk")]


def test_the_dateline_helps(code: object) -> None:
    text = "SPRINGFIELD, Ill. (AP) - Officials in Lincoln and Decatur met."
    found = code(text, dateline=Span(start=0, end=17))  # type: ignore[operator]
    assert {p.admin1 for p in found} == {"Illinois"}
    nice = code("NICE (Reuters) - A fire broke out.", dateline=Span(start=0, end=4))  # type: ignore[operator]
    assert [(p.name, p.country) for p in nice] == [("Nice", "FRA")]


def test_the_publisher_tips_a_close_call(code: object) -> None:
    text = "Cambridge approved the budget in a vote in Cambridge."
    assert code(text, publisher_country="USA")[0].admin1 == "Massachusetts"  # type: ignore[operator]
    assert code(text, publisher_country="GBR")[0].admin1 == "England"  # type: ignore[operator]
    assert code(text, publisher_country="no such land")[0].name == "Cambridge"  # type: ignore[operator]


def test_every_place_says_why(code: object) -> None:
    for text, _ in NEWS:
        assert all(p.why for p in code(text))  # type: ignore[operator]


def test_a_country_has_one_capital(code: object) -> None:
    text = "A bridge in Kent, Conn., was closed, said an engineer in Connecticut who had spoken in Washington of Seoul and of the United States."
    washington = next(p for p in code(text) if p.name == "Washington")  # type: ignore[operator]
    assert washington.admin1 == "Washington, D.C."
