"""What holds for every text: spans inside it, in order, disjoint; honest intervals; the same text, the same times."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.records import Span
from nutgraf.resolve.when import times
from nutgraf.resolve.when.lexicon import lexicon

WORDS = sorted({*lexicon().words, *(name for name in lexicon().holidays)})
SCRAPS = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from([word.capitalize() for word in WORDS]),
    st.sampled_from([",", ".", "-", "–", "'", "’s", "(", ")", "!", "/", "once", "times", "past", "said", "will", "to"]),
    st.from_regex(r"\d{1,4}(?:[:/.-]\d{1,4}){0,2}(?:st|s|pm|h)?", fullmatch=True),
)
TEXTS = st.lists(st.tuples(SCRAPS, st.sampled_from([" ", " ", " ", "", "\n"])), max_size=25).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
PUBLISHED = st.none() | st.dates().map(date.isoformat)


def check(text: str, published: str | None) -> None:
    found = times(text, [], published=published)
    assert found == times(text, [], published=published)
    end = 0
    for number, one in enumerate(found, 1):
        assert one.id == f"t{number}"
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]
        end = one.end
        assert (one.earliest is None) == (one.latest is None)
        if one.earliest and one.latest:
            assert date.fromisoformat(one.earliest) <= date.fromisoformat(one.latest)
        if one.type in ("SET",):
            assert one.earliest is None


@given(TEXTS, PUBLISHED)
def test_words_of_time_in_any_order(text: str, published: str | None) -> None:
    check(text, published)


@given(st.text(), PUBLISHED)
def test_any_text(text: str, published: str | None) -> None:
    check(text, published)


@given(TEXTS, st.lists(st.integers(0, 200), max_size=6, unique=True))
def test_no_time_leaves_its_sentence(text: str, cuts: list[int]) -> None:
    edges = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    sentences = [Span(start=a, end=b) for a, b in pairwise(edges)]
    for one in times(text, sentences, published="2024-05-15"):
        inside = any(s.start <= one.start and one.end <= s.end for s in sentences)
        assert inside or any(c.isdigit() for c in text[one.start : one.end])


HOSTILE = [
    "1",
    "12 ",
    "Monday ",
    "early mid late ",
    "the end of ",
    "May 5, ",
    "1:",
    "1-",
    "two days after ",
    "first week of ",
    "5 p.m. on ",
    "twenty ",
    "last year's ",
    "June of ",
    "(",
    "about ",
    "said ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    """Ten times the text takes about ten times as long; thirty leaves room for a busy machine."""

    def seconds(size: int) -> float:
        text, best = piece * (size // len(piece)), 9e9
        for _ in range(2):
            start = time.process_time()
            times(text, [], published="2024-05-15")
            best = min(best, time.process_time() - start)
        return best

    assert seconds(80_000) < 30 * seconds(8_000) + 0.2
