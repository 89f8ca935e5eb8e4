"""Mentions of a learned model instead of the finder's own."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from nutgraf.spans import FoundMention

TEXT = "Reading burned while Ahmed Paris watched from Zzyzxville. The city of Lyon and the border were calm."


def mention(text: str, phrase: str, kind: str = "place", form: str = "name") -> FoundMention:
    start = text.index(phrase)
    end = start + len(phrase)
    return FoundMention(
        start=start, end=end, kind=kind, form=form, sentence=0, head_start=start, head_end=end, chain=0, confidence=0.9
    )  # type: ignore[arg-type]


def test_a_model_s_place_counts_though_the_words_say_nothing(code: object) -> None:
    assert all(p.name != "Reading" for p in code(TEXT))  # type: ignore[operator]
    found = code(TEXT, mentions=[mention(TEXT, "Reading")])  # type: ignore[operator]
    assert [p.country for p in found if p.name == "Reading"] == ["GBR"]


def test_a_name_that_the_gazetteer_lacks_is_an_unknown_place(code: object) -> None:
    found = code(TEXT, mentions=[mention(TEXT, "Zzyzxville")])  # type: ignore[operator]
    unknown = next(p for p in found if p.name == "Zzyzxville")
    assert (unknown.geonames, unknown.level) == (None, "other")
    assert unknown.why == "no place named Zzyzxville in the gazetteer"


def test_the_finder_s_sure_finds_are_kept_beside(code: object) -> None:
    assert [p.name for p in code(TEXT, mentions=[])] == ["Lyon"]  # type: ignore[operator]


def test_persons_nominals_and_adjectives_are_no_places(code: object) -> None:
    text = "Iraqi troops met Jordan near the city in Jordan, he said."
    given = [
        mention(text, "Iraqi"),
        mention(text, "the city", form="nominal"),
        mention(text, "Jordan", kind="person"),
    ]
    found = code(text, mentions=given)  # type: ignore[operator]
    assert [[m.start for m in p.mentions] for p in found] == [[text.index("Jordan,")]]


def test_articles_and_endings_are_left_outside_the_name(code: object) -> None:
    text = "Ships left the Netherlands for France's coast."
    given = [mention(text, "the Netherlands"), mention(text, "France's")]
    found = code(text, mentions=given)  # type: ignore[operator]
    assert [text[m.start : m.end] for p in found for m in p.mentions] == ["Netherlands", "France"]


def test_doubled_and_nested_mentions_give_each_place_once(code: object) -> None:
    text = "They met in New York City on Monday."
    given = [mention(text, "New York City"), mention(text, "New York"), mention(text, "New York City")]
    found = code(text, mentions=given)  # type: ignore[operator]
    spans = sorted((m.start, m.end) for p in found for m in p.mentions)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert len(found) == 1


def test_what_a_reader_saw_speaks_for_and_against(code: object) -> None:
    text = "The Lyon plan was read in Zzyzxville. Ahmed Paris, of Nice, spoke in Lima."
    person = mention(text, "Paris", kind="person")
    names = lambda hints: {p.name for p in code(text, hints=hints)}  # type: ignore[operator]  # noqa: E731
    unsure = msgspec.structs.replace(person, confidence=0.7)
    plain, seen = names(()), names([mention(text, "Lima"), unsure])
    assert "Lima" in plain & seen
    assert seen < plain  # what stands nowhere but in a doubtful place needs the reader's word
    assert "Lyon" in names([mention(text, "Lyon"), mention(text, "Lima")])
    assert "Lima" not in names([mention(text, "Lima", kind="person")])


def test_a_thing_made_is_no_place(code: object) -> None:
    assert not code("The army showed its Lyon-14 and a Lyon-2 on Monday.")  # type: ignore[operator]
