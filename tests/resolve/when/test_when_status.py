"""Dates of events, and what is still to come."""

from __future__ import annotations

import pytest

from nutgraf.records import EventDate, Span, Time
from nutgraf.resolve.when.status import as_planned, cue_of, date_of
from nutgraf.spans import FoundEvent

TEXT = "Lake delegates will not meet on Friday."
DAY = "2024-05-14"
FRIDAY = Time(id="t1", start=32, end=38, type="DATE", value="2024-05-17", earliest="2024-05-17", latest="2024-05-17")


def event(kind: str = "CONSULT", status: str = "actual", *, timed: bool = True) -> FoundEvent:
    return FoundEvent(
        trigger=Span(start=24, end=28), sentence=0, type=kind, mode="visit", status=status, status_cue=None,  # type: ignore[arg-type]
        actor=(Span(start=0, end=14),), recipient=(), claimed_by=None, place=None,
        time=Span(start=32, end=38) if timed else None, contexts=(), confidence=0.8, why="",
    )  # fmt: skip


def day(e: FoundEvent, published: str | None = DAY) -> EventDate:
    return date_of(e, FRIDAY if e.time else None, published)


def test_the_date_is_the_text_s_or_the_publication_s() -> None:
    assert day(event()) == EventDate(earliest="2024-05-17", latest="2024-05-17", basis="text")
    assert day(event(timed=False)) == EventDate(earliest=DAY, latest=DAY, basis="publication")
    assert day(event(status="historical", timed=False)).basis == "unknown"
    assert day(event(timed=False), None).basis == "unknown"


@pytest.mark.parametrize(
    ("e", "kind"),
    [
        (event(), "AGREE"),  # on Friday, which is still ahead
        (event(status="future", timed=False), "AGREE"),
        (event("AID", "future", timed=False), "AGREE"),
        (event(timed=False), "CONSULT"),
        (event(status="negated"), "CONSULT"),
        (event(status="hypothetical"), "CONSULT"),
        (event("ASSAULT", "future"), "ASSAULT"),
    ],
)
def test_what_is_still_to_come_is_agreed(e: FoundEvent, kind: str) -> None:
    planned = as_planned(e, day(e), DAY)
    assert planned.type == kind
    assert (planned.mode, planned.status) == ((None, "actual") if kind == "AGREE" else (e.mode, e.status))


def test_a_day_that_is_over_plans_nothing() -> None:
    assert as_planned(event(), day(event()), "2024-05-20").type == "CONSULT"
    assert as_planned(event(), day(event()), "2024-05-17T09:00:00Z").type == "CONSULT"


def test_the_word_that_speaks_for_a_status() -> None:
    sentence = Span(start=0, end=len(TEXT))
    for status, word in (("negated", "not"), ("future", "will")):
        cue = cue_of(event(status=status), TEXT, sentence)
        assert cue
        assert cue.of(TEXT) == word
    assert cue_of(event(), TEXT, sentence) is None
