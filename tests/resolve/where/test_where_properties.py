from __future__ import annotations

import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.records import Span
from nutgraf.resolve.where import Gazetteer, places
from nutgraf.spans import FoundMention

GAZETTEER = Gazetteer.load()
WORDS = st.sampled_from(
    [
        *(
            "Paris",
            "Texas",
            "TX",
            "the",
            "Washington",
            "Mr.",
            "in",
            "near",
            "of",
            "U.S.",
            "W. Va.",
            "St.",
            "John's",
            "City",
        ),
        *(
            "County",
            "counties",
            ",",
            ".",
            "(",
            ")",
            "—",
            "-",
            "al-",
            "Bab",
            "Iraqi",
            "city",
            "New",
            "York",
            "LONDON",
            "é",
        ),
        *("Jordan", "said", "\n", "😀", "D.", "C.", "R-", "and", "’s", "北京", "İstanbul", "Québec", "Āgra", "\u0301"),
    ]
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.lists(WORDS, max_size=40).map("".join) | st.text(max_size=200)


def sentences(text: str, cuts: list[int]) -> list[Span]:
    ends = sorted({min(c, len(text)) for c in cuts} | {len(text)})
    return [Span(start=a, end=b) for a, b in zip([0, *ends], ends, strict=False)]


@given(TEXTS, st.lists(st.integers(0, 200), max_size=5))
@settings(max_examples=300, deadline=None)
def test_spans_stand_in_the_text_and_do_not_overlap(text: str, cuts: list[int]) -> None:
    found = places(text, sentences(text, cuts), None, gazetteer=GAZETTEER)
    spans = sorted((m.start, m.end) for p in found for m in p.mentions)
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert [p.id for p in found] == [f"p{i}" for i in range(1, len(found) + 1)]
    firsts = [p.mentions[0].start for p in found]
    assert firsts == sorted(firsts)
    for p in found:
        assert (p.lat is None) == (p.lon is None)
        assert p.why
        assert all(text[m.start : m.end].strip() == text[m.start : m.end] for m in p.mentions)


@given(TEXTS, st.data())
@settings(max_examples=200, deadline=None)
def test_any_mentions_are_taken(text: str, data: st.DataObject) -> None:
    edges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    kinds = st.sampled_from(["place", "person", "organisation", "state"])
    given_spans = data.draw(st.lists(st.tuples(edges, kinds), max_size=6))
    given_mentions = [
        FoundMention(
            start=a, end=b, kind=kind, form="name", sentence=0, head_start=a, head_end=b, chain=0, confidence=0.5
        )  # type: ignore[arg-type]
        for (a, b), kind in given_spans
        if a < b
    ]
    found = places(text, sentences(text, []), given_mentions, gazetteer=GAZETTEER)
    spans = sorted((m.start, m.end) for p in found for m in p.mentions)
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_places(text: str) -> None:
    fresh = Gazetteer.load()
    once = places(text, sentences(text, []), None, gazetteer=GAZETTEER)
    assert once == places(text, sentences(text, []), None, gazetteer=fresh)


def test_the_same_places_in_another_process() -> None:
    program = (
        "from nutgraf.resolve.where import Gazetteer, places\n"
        "from nutgraf.records import Span\n"
        "t = 'Floods hit Paris, Springfield, Georgia, Lebanon and Hyderabad; Tripoli and London sent aid to Cork.'\n"
        "print(places(t, [Span(start=0, end=len(t))], None, gazetteer=Gazetteer.load()))\n"
    )
    outputs = set()
    for seed in ("0", "1", "99"):
        env = {"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env)
        outputs.add(done.stdout)
    assert len(outputs) == 1


@pytest.mark.parametrize(
    "unit",
    ["Paris ", "Paris, ", "Mr. ", "Mr ", "Jordan ", "U.S.", "A.", "Paris", "New York City of ", "Barrow, Jackson and ",
     "al-", "Springfield, Ill., ", "\n", "北京", "Paris. ", "St. ", "(", "in the Iraqi city of Mosul ", "D. C. ", "X-"],
)  # fmt: skip
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """A megabyte of one thing: four times the text may take no more than about four times as long."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        cuts = [Span(start=0, end=len(text))]
        start = time.process_time()
        places(text, cuts, None, gazetteer=GAZETTEER)
        return time.process_time() - start

    seconds(20_000)
    small = min(seconds(250_000) for _ in range(2))
    large = seconds(1_000_000)
    assert large < 12 * small + 0.5


def test_many_skipped_spans_take_linear_time() -> None:
    text = "Paris burned. " * 20_000
    spans = [Span(start=14 * i, end=14 * i + 5) for i in range(0, 20_000, 2)]
    start = time.process_time()
    found = places(text, spans, None, gazetteer=GAZETTEER, skip=spans, metonyms=spans)
    assert time.process_time() - start < 20
    assert sum(len(p.mentions) for p in found) == 10_000
