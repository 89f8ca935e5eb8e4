"""News sentences of our own with the spans and values that they must give."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from nutgraf.records import Span
from nutgraf.resolve.when import times

HERE = Path(__file__).parent
CASES = [line.split("|") for line in (HERE / "news.txt").read_text(encoding="utf-8").splitlines() if line]
REFUSED = (HERE / "refused.txt").read_text(encoding="utf-8").splitlines()


def read(text: str, published: str | None = "2024-05-15") -> str:
    found = times(text, [Span(start=0, end=len(text))], published=published)
    return ";".join(f"{text[t.start : t.end]}={t.value}" for t in found)


@pytest.mark.parametrize(("published", "text", "expected"), CASES, ids=[case[1][:60] for case in CASES])
def test_news(published: str, text: str, expected: str) -> None:
    assert read(text, published) == expected


@pytest.mark.parametrize("text", REFUSED)
def test_what_only_looks_like_a_time_is_refused(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy arrived on Thursday.", "Thursday=XXXX-WXX-4"),
        ("The vote was held in March.", "March=XXXX-03"),
        ("The vote was held on 5 March.", "5 March=XXXX-03-05"),
        ("He left two weeks ago.", "two weeks ago=XXXX-WXX"),
        ("He left last year.", "last year=XXXX"),
        ("He left on 5 March 2010 and came back two days later.", "5 March 2010=2010-03-05;two days later=2010-03-07"),
        ("He left on 5 March 2010 and came back in June.", "5 March 2010=2010-03-05;June=2010-06"),
        ("He lives there today and left yesterday.", "today=PRESENT_REF;yesterday=XXXX-XX-XX"),
        ("Christmas was quiet.", "Christmas=XXXX-12-25"),
        ("They met on Tuesday night.", "Tuesday night=XXXX-WXX-2TNI"),
    ],
)
def test_without_a_date_of_publication_the_value_keeps_its_unknowns(text: str, expected: str) -> None:
    assert read(text, None) == expected


def test_what_has_no_anchor_has_no_interval() -> None:
    text = "The envoy arrived on Thursday, in March, two weeks ago."
    found = times(text, [Span(start=0, end=len(text))], published=None)
    assert len(found) == 3
    assert all(t.earliest is None and t.latest is None for t in found)


def test_the_dateline_is_the_day_of_writing() -> None:
    text = "The envoy arrived on Thursday."
    (found,) = times(text, [], published="2024-05-20", dateline_date="2024-05-16")
    assert found.value == "2024-05-16"


def test_skipped_spans_hold_no_time() -> None:
    text = "April Sunday spoke on Monday."
    found = times(text, [], published="2024-05-15", skip=[Span(start=0, end=12)])
    assert [text[t.start : t.end] for t in found] == ["Monday"]


def test_a_cut_after_an_abbreviated_month_is_mended() -> None:
    text = "It was sold on Sept. 5, 2023."
    found = times(text, [Span(start=0, end=20), Span(start=21, end=len(text))], published="2024-05-15")
    assert [(text[t.start : t.end], t.value) for t in found] == [("Sept. 5, 2023", "2023-09-05")]


def test_no_expression_crosses_a_sentence() -> None:
    text = "He came in May. 2010 was worse."
    found = times(text, [Span(start=0, end=15), Span(start=16, end=len(text))], published="2024-05-15")
    assert [t.value for t in found] == ["2024-05", "2010"]


def test_a_history_is_read_along_its_own_dates() -> None:
    text = (
        "In March 1912 the fleet sailed. The siege began in May 1912. In October the port fell. "
        "In 1913 a truce was signed. On 4 July it broke. Two days later the army crossed the river. "
        "The war ended in 1914."
    )
    ends = [at + 1 for at, sign in enumerate(text) if sign == "."]
    sentences = [Span(start=a, end=b) for a, b in pairwise([0, *ends])]
    values = [t.value for t in times(text, sentences, published="2024-05-15")]
    assert values == ["1912-03", "1912-05", "1912-10", "1913", "1913-07-04", "1913-07-06", "1914"]


def test_a_bad_date_is_an_error() -> None:
    with pytest.raises(ValueError, match="Invalid isoformat"):
        times("Monday", [], published="yesterday")
