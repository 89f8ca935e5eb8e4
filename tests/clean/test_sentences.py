"""Sentence ends: abbreviations, initials, quotations, numbers, other scripts; spans lie inside and in order."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.clean.sentences import sentences

CASES = [
    ["Gen. Amos Kiir met Dr. Lee.", "They spoke."],
    ["Lt. Col. Ray Moss and Maj.-Gen. Tom Hart met.", "They agreed."],
    ["“We will go.”", "He left."],
    ["“Go home,” he said.", "“We will not wait.”"],
    ['"Is it over?" she asked.', "No one answered."],
    ["“No!” the crowd cried.", "(They left.)", "It rained."],
    ["He asked: “Why?”", "Nobody knew."],
    ["Ms. Oyelaran, a lawyer, quit.", "“They lied.”", "The court agreed."],
    ["He lives in the U.S.", "The law changed."],
    ["The U.S. Senate voted.", "It was close."],
    ["Envoys of the U.N. Security Council flew in.", "They left on Sunday."],
    ["J. K. Boateng resigned.", "A deputy took over."],
    ["The minister wrote on X.", "The envoy agreed."],
    ["He met Minister John F. Abara.", "They spoke."],
    ["It rose 3.5 percent.", "Prices fell."],
    ["Police said no.", "Protesters stayed."],
    ["They waited... and left.", "It ended...", "Then came rain."],
    ["At 5 p.m. Monday they met.", "At 6 p.m.", "The talks ended."],
    ["Acme Corp. Chief Executive Li resigned.", "Beta Inc.", "The firm denied it."],
    ["St. Brendan fell quiet.", "Mt. Kenya too."],
    ["No. 10 denied it.", "He said so."],
    ["Smith v. Jones was heard.", "It ended."],
    ["Ghana vs. Togo was called off.", "Fans left."],
    ["So wrote Lee et al.", "The study was withdrawn."],
    ["The vote (on Jan. 5) failed.", "‘Never,’ he said."],
    ["He was born on Aug. 3, 1961.", "She was not."],
    ["战争结束了。", "他们回家。", "It ended."],
    ["Is it true?!", "Yes."],
    ["No stop at the end"],
]


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, 0, len(text))]


@pytest.mark.parametrize("expected", CASES, ids=[c[0] for c in CASES])
def test_ends(expected: list[str]) -> None:
    assert cut(" ".join(expected)) == expected


def test_bounds_of_the_block_are_kept() -> None:
    text = "One. Two. Three."
    assert [s.of(text) for s in sentences(text, 5, 9)] == ["Two."]


def test_space_belongs_to_no_sentence() -> None:
    assert cut("  One.\n  Two. \u00a0 ") == ["One.", "Two."]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]) | st.sampled_from('.?!… "”A\n'), max_size=120))
def test_spans_are_in_order_and_hold_all_but_space(text: str) -> None:
    spans = list(sentences(text, 0, len(text)))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(s.of(text) == s.of(text).strip() != "" for s in spans)
    outside = set(range(len(text))) - {i for s in spans for i in range(s.start, s.end)}
    assert all(text[i].isspace() for i in outside)


@pytest.mark.parametrize("piece", ["a. ", "A. B", ". ", "”", "..", "x "])
def test_linear_in_the_text(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    begun = time.monotonic()
    count = sum(1 for _ in sentences(text, 0, len(text)))
    assert count > 0
    assert time.monotonic() - begun < 10
