"""Known names that the reader passed over."""

from __future__ import annotations

import pytest

from nutgraf.records import Span
from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.resolve.who.unread import unread


def found(text: str, *read: str) -> list[str]:
    sentences = [Span(start=0, end=len(text))]
    mentions = [Span(start=text.index(w), end=text.index(w) + len(w)) for w in read]
    return [s.of(text) for s in unread(text, sentences, mentions, Knowledge.load())]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He told the Xinhua state news agency that talks go on.", ["Xinhua"]),
        (
            "An envoy of the World Health Organization spoke to Reuters’s bureau.",
            ["World Health Organization", "Reuters"],
        ),
        ("It reached the United Nations on Monday.", ["United Nations"]),
        ("Reuters was told of it.", []),  # at the opening any word has a capital
        ("She owns the Reuters Lodge near the lake.", []),  # another word beside it: another name
        ("They spoke of time, nature and variety.", []),
        ("Rain fell on France.", []),  # states are for the place finder
        ("", []),
    ],
)
def test_names_of_the_knowledge_base(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_what_was_read_is_left_alone() -> None:
    text = "He told the Xinhua state news agency and Reuters of it."
    assert found(text, "the Xinhua state news agency") == ["Reuters"]


def test_of_a_name_read_in_part_the_whole_is_found() -> None:
    text = "He will meet Xi Jinping on Thursday."
    assert found(text, "Jinping") == ["Xi Jinping"]
    assert found(text, "Xi Jinping") == []
    assert found(text, "Xi") == []  # another name may begin so
