from __future__ import annotations

import pytest

from nutgraf.records import Span
from nutgraf.resolve.where import Gazetteer
from nutgraf.resolve.where.tokens import tokens


def names(text: str, found: object) -> list[str]:
    return [text[m.start : m.end] for p in found for m in p.mentions]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton said she would sue the hotel.",
        "Mr. Washington told the court that he had slept.",
        "Sen. Lincoln Jackson and Dr. Charlotte Houston left early.",
        "His wife, Florence, and his daughter Victoria survived.",
        "Ms. Lima of the weather office spoke in March.",
        "The Boston Globe and the Houston Chronicle reported it.",
        "Manchester United beat the Dallas Cowboys and Real Madrid.",
        "Reading this, nobody was surprised.",
        "Nice work, he added.",
        "Iraqi and Iranian forces fired on Kurdish fighters.",
        "Bank of America and the Council of Europe disagreed.",
        "The White House and the UN declined to comment.",
        "He lives on Memphis Street, not on Oxford Road.",
        "It was the St. Patrick's Day parade.",
    ],
)
def test_what_is_no_place_is_left_out(code: object, text: str) -> None:
    assert names(text, code(text)) == []  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Police in Reading, England, held two men.", ["Reading", "England"]),
        ("She moved from Mobile, Ala., to Nice, France.", ["Mobile", "Ala.", "Nice", "France"]),
        ("The U.S. and the US are one.", ["U.S.", "US"]),
        ("A Paris-based group met U.S.-led forces.", ["Paris", "U.S."]),
        ("Troops left al-Bab and Stratford-upon-Avon.", ["al-Bab", "Stratford-upon-Avon"]),
        ("Flights to Rio de Janeiro and Dar es Salaam stopped.", ["Rio de Janeiro", "Dar es Salaam"]),
        ("Gainesville Police Department officers came.", ["Gainesville"]),
        ("Storms hit St. John's, Newfoundland and Labrador.", ["St. John's", "Newfoundland and Labrador"]),
        ("The Czech Republic's president visited the Dominican Republic.", ["Czech Republic", "Dominican Republic"]),
        ("France's Lyon and Egypt’s Cairo were named.", ["France", "Lyon", "Egypt", "Cairo"]),
        ("Rep. Tom Doe, R-Ohio, spoke in W. Va. and in Pittsburgh, PA.", ["Ohio", "W. Va.", "Pittsburgh", "PA"]),
        ("Kouaoua: floods in Nouméa, New Caledonia, and in São Tomé.", ["Nouméa", "New Caledonia", "São Tomé"]),
    ],
)
def test_what_is_a_place_is_found_with_its_own_span(code: object, text: str, found: list[str]) -> None:
    got = names(text, code(text))  # type: ignore[operator]
    assert sorted(got, key=text.index) == sorted(found, key=text.index)


def test_a_family_name_that_the_text_gave_stays_a_person(code: object) -> None:
    text = "Mayor Susan Houston opened the bridge."
    more = "Houston said that it was late."
    assert code(text, more) == ()  # type: ignore[operator]


def test_the_same_name_is_a_place_where_the_words_say_so(code: object) -> None:
    found = code("Michelle Dallas flew to Dallas, Texas, on Monday.")  # type: ignore[operator]
    assert [(p.name, len(p.mentions)) for p in found] == [("Dallas", 1), ("Texas", 1)]


def test_skipped_spans_hold_no_places(code: object) -> None:
    text = "By Ann Lee in Berlin."
    assert code(text, skip=[Span(start=0, end=len(text))]) == ()  # type: ignore[operator]
    assert len(code(text)) == 1  # type: ignore[operator]


def test_metonyms_are_skipped_mention_by_mention(code: object) -> None:
    text = "Moscow warned Kyiv. A fire in Moscow killed two."
    found = code(text, metonyms=[Span(start=0, end=6), Span(start=14, end=18)])  # type: ignore[operator]
    assert [(p.name, [m.start for m in p.mentions]) for p in found] == [("Moscow", [30])]


def test_tokens_carry_what_stands_around_them() -> None:
    text = "BERLIN's al-Bab man saw U.S. troops. O'Neil left."
    held = tokens(text, [Span(start=0, end=36), Span(start=37, end=len(text))])
    assert [(t.word, t.opens, t.shouted, t.title) for t in held] == [
        ("BERLIN", True, True, "Berlin"),
        ("al-Bab", False, False, "al-Bab"),
        ("U.S.", False, True, "U.S."),
        ("O'Neil", True, False, "O'Neil"),
    ]
    assert [text[t.start : t.end] for t in held] == [t.word for t in held]


def test_candidates_are_asked_of_the_gazetteer_given(gazetteer: Gazetteer) -> None:
    assert gazetteer.candidates("Paris") is gazetteer.candidates("Paris")


def test_short_forms_with_full_stops(code: object) -> None:
    text = "The U.N. envoy left the U.S. for L.A. and B.C. in June."
    assert {p.name for p in code(text)} == {"United States", "Los Angeles", "British Columbia"}  # type: ignore[operator]
