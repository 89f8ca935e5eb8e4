from __future__ import annotations

from itertools import pairwise

import pytest
from copies_stories import NOTICE
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.records import Block, Document
from nutgraf.relate.copies.story import NEVER, Story, body, moment, notices

TEXT = f"Port reopens\nRIGA, March 12 (Baltic Wire) -- The port reopened on Tuesday.\nShips came in.\n{NOTICE}"


def parts(story: Story) -> list[str]:
    return [span.of(story.text) for span in body(story)]


def test_plain_text_loses_title_dateline_and_notice() -> None:
    story = Story(id="a", text=TEXT, title="Port reopens")
    assert "".join(parts(story)).split() == ["The", "port", "reopened", "on", "Tuesday.", "Ships", "came", "in."]
    assert [notice.of(TEXT) for notice in notices(story)] == [NOTICE]


def test_blocks_say_what_is_body() -> None:
    blocks = (Block(kind="headline", start=0, end=12), Block(kind="body", start=13, end=30))
    document = Document(id="a", sha256="", text=TEXT, language="en", blocks=blocks, agency="Baltic Wire")
    story = Story.of(document)
    assert parts(story) == [TEXT[13:30]]
    assert story.agency == "Baltic Wire"
    assert notices(story) == ()


@pytest.mark.parametrize(
    ("published", "seconds"),
    [
        ("1970-01-02", 86400),
        ("1970-01-01T01:00:00+01:00", 0),
        ("1970-01-01T00:00:05Z", 5),
        (None, NEVER),
        ("last Tuesday", NEVER),
    ],
)
def test_moments_are_seconds_in_utc(published: str | None, seconds: int) -> None:
    assert moment(published) == seconds


@given(
    st.lists(st.sampled_from(["All rights reserved.", NOTICE, "The port reopened.", "RIGA --", "\n", " ", "x" * 700]))
)
def test_body_and_notices_lie_in_the_text_and_apart(pieces: list[str]) -> None:
    story = Story(id="a", text="".join(pieces))
    spans = sorted([*body(story), *notices(story)], key=lambda span: span.start)
    assert all(0 <= span.start <= span.end <= len(story.text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
