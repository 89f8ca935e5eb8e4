"""Names that stand again."""

from __future__ import annotations

from nutgraf.detect.repeats import LESS, repeats

WORDS = [
    "Ana",
    "Silva",
    "came",
    ".",
    "Later",
    "Ana",
    "Silva",
    "left",
    "the",
    "Silva",
    "Institute",
    ";",
    "silva",
    "rested",
    "and",
    "Lima",
    "slept",
]


def test_the_same_words_are_the_same_name() -> None:
    assert repeats(WORDS, {(0, 1): ("person-name", 3.0)}) == {(5, 6): ("person-name", 3.0 - LESS)}


def test_what_is_read_already_stays_as_it_is() -> None:
    assert repeats(WORDS, {(0, 1): ("person-name", 3.0), (5, 5): ("place-name", 1.0)}) == {}


def test_the_longest_name_wins() -> None:
    words = ["Ana", "Silva", ".", "Silva", ".", "Ana", "Silva"]
    found = repeats(words, {(0, 1): ("person-name", 3.0), (3, 3): ("person-name", 2.0)})
    assert found == {(5, 6): ("person-name", 3.0 - LESS)}


def test_doubtful_names_nominals_and_lower_case_are_not_repeated() -> None:
    assert repeats(WORDS, {(0, 1): ("person-name", 0.1)}) == {}
    assert repeats(WORDS, {(0, 1): ("person-nominal", 3.0)}) == {}
    assert repeats(["silva", "and", "silva"], {(0, 0): ("person-name", 3.0)}) == {}
