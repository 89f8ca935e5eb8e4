"""The parts of a story: headline, byline, dateline, caption, sub-heading, notice, body."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.clean import Anatomy, anatomy

STORY = "Minister quits over port deal\n{}\nThe transport minister resigned on Monday.\nHe denied taking money.\n"


def parts(text: str, found: Anatomy) -> list[tuple[str, str]]:
    return [(b.kind, b.of(text)) for b in found.blocks]


def kind_of(line: str, text: str) -> str:
    return next(b.kind for b in anatomy(text).blocks if line in b.of(text))


def test_a_whole_wire_story() -> None:
    text = (
        "Rebels seize lakeside town\n"
        "By Jane Otieno in Goma\n"
        "Soldiers patrol the market. (File)\n"
        "GOMA, March 3 (Reuters) - Rebels took the town on Sunday. The army fled.\n"
        "What happens next\n"
        "Envoys will meet on Monday.\n"
        "(Reporting by Ann Mbeki; Editing by Tom Hale)\n"
        "(This story has not been edited by Daily Lantern staff and is published from a syndicated feed.)\n"
    )
    found = anatomy(text)
    assert parts(text, found) == [
        ("headline", "Rebels seize lakeside town"),
        ("byline", "By Jane Otieno in Goma"),
        ("caption", "Soldiers patrol the market. (File)"),
        ("dateline", "GOMA, March 3 (Reuters) - "),
        ("body", "Rebels took the town on Sunday. The army fled."),
        ("other", "What happens next"),
        ("body", "Envoys will meet on Monday."),
        ("byline", "(Reporting by Ann Mbeki; Editing by Tom Hale)"),
        ("notice", text.splitlines()[-1]),
    ]
    assert (found.byline, found.agency, found.publisher, found.syndicated, found.filed) == (
        "Jane Otieno",
        "Reuters",
        "Daily Lantern",
        True,
        "March 3",
    )
    assert found.title == "Rebels seize lakeside town"
    assert found.place
    assert found.place.of(text) == "GOMA"
    coded = [s.of(text) for s, on in zip(found.sentences, found.coded, strict=True) if on]
    assert coded == [
        "Rebels seize lakeside town",
        "Rebels took the town on Sunday.",
        "The army fled.",
        "Envoys will meet on Monday.",
    ]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Jane Otieno", "Jane Otieno"),
        ("By Jane Otieno, Associated Press", "Jane Otieno"),
        ("By Jane Otieno in Mombasa", "Jane Otieno"),
        ("By: Jane Otieno", "Jane Otieno"),
        ("BY JANE OTIENO", "JANE OTIENO"),
        ("Jane Otieno, Staff Writer", None),
        ("From our own correspondent in Nairobi", None),
    ],
)
def test_bylines(line: str, who: str | None) -> None:
    text = STORY.format(line)
    assert kind_of(line, text) == "byline"
    assert anatomy(text).byline == who


@pytest.mark.parametrize(
    "line",
    [
        "Soldiers patrol the market. (File)",
        "Soldiers patrol the market (file photo).",
        "A general view of the port at dusk",
        "File photo: the minister at a rally",
        "Photo: Reuters",
        "Image credit: Ann Mbeki",
        "The minister at a rally on Sunday [File: Ann Mbeki/Reuters]",
        "The minister at a rally (Photo by Ann Mbeki)",
        "In this file photo, the minister waves",
        "Getty Images",
    ],
)
def test_captions(line: str) -> None:
    assert kind_of(line, STORY.format(line)) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Port strike enters third week",
        "Editor's note: names were changed.",
        "This story has been updated with the minister's reply.",
        "An earlier version of this article misspelled a name.",
        "Copyright 2024 The Daily Lantern",
        "© 2024 Lantern Media. All rights reserved.",
        "Sign up for our newsletter",
        "With inputs from AFP",
        "Ann Mbeki contributed to this report.",
        "(Except for the headline, this report was not edited by Lantern staff and comes from a syndicated feed.)",
    ],
)
def test_notices(line: str) -> None:
    text = STORY.format("") + line
    assert kind_of(line, text) == "notice"


@pytest.mark.parametrize(
    "line", ["Updated: 3 March 2024 10:15", "3 min read", "Advertisement", "Share", "****", "ENDS"]
)
def test_furniture(line: str) -> None:
    assert kind_of(line, STORY.format(line)) == "other"


@pytest.mark.parametrize("line", ["A port in trouble", "What happens next", "Long road to a deal"])
def test_subheadings_are_not_coded(line: str) -> None:
    text = STORY.format("") + line + "\nParliament will vote on Thursday.\n"
    assert kind_of(line, text) == "other"


@pytest.mark.parametrize("line", ["“We will appeal”", "He left.", "- The port will close", "it was over"])
def test_short_lines_of_the_body_are_body(line: str) -> None:
    assert kind_of(line, STORY.format("") + line + "\nParliament will vote on Thursday.\n") == "body"


def test_hard_wrapped_mail_is_read_by_its_blank_lines() -> None:
    text = (
        "GENEVA, May 3 (Reuters) - Envoys of the two countries met for a third\n"
        "day on Friday and agreed to exchange prisoners before the end of the\n"
        "month, officials close to the negotiations said late in the evening\n"
        "after a dinner at the lake.\n"
        "\n"
        "The exchange would be the first since fighting broke out in the\n"
        "spring and follows weeks of mediation by Swiss diplomats who shuttled\n"
        "between the delegations.\n"
    )
    found = anatomy(text)
    assert [b.kind for b in found.blocks] == ["dateline", "body", "body"]
    assert len(found.sentences) == 2
    assert found.agency == "Reuters"


def test_one_paragraph_is_a_body_and_no_headline() -> None:
    found = anatomy("Police arrested four men")
    assert [b.kind for b in found.blocks] == ["body"]
    assert found.title is None


def test_nothing_but_furniture_is_the_story() -> None:
    found = anatomy("Minister quits\nShare")
    assert "body" in {b.kind for b in found.blocks}
    assert any(found.coded)


def test_what_is_given_goes_before_what_stands_there() -> None:
    text = STORY.format("GOMA (Reuters) - Rebels fled.")
    found = anatomy(text, title="Another title", agency="Xinhua", publisher="The Lantern")
    assert (found.title, found.agency, found.publisher, found.syndicated) == (
        "Another title",
        "Xinhua",
        "The Lantern",
        True,
    )


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\n\n"])
def test_other_line_ends(end: str) -> None:
    text = end.join(["Minister quits over port deal", "He resigned on Monday.", "He denied it."])
    assert [b.kind for b in anatomy(text).blocks] == ["headline", "body", "body"]


LINES = st.sampled_from(
    [
        "By Ann Lee",
        "Photo: AP",
        "Share",
        "GOMA (AP) — Rebels fled.",
        "A port in trouble",
        "He left. They stayed.",
        "",
        " ",
    ]
)


@given(st.lists(LINES | st.text(max_size=40), max_size=12).map("\n".join))
def test_blocks_are_in_order_disjoint_and_hold_the_sentences(text: str) -> None:
    found = anatomy(text)
    spans = found.blocks
    assert all(0 <= b.start < b.end <= len(text) for b in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(any(b.covers(s) for b in spans) for s in found.sentences)
    assert len(found.coded) == len(found.sentences)
    outside = set(range(len(text))) - {i for b in spans for i in range(b.start, b.end)}
    assert all(text[i].isspace() for i in outside)


def test_a_short_first_line_is_no_headline_where_the_headline_is_kept_apart() -> None:
    text = "Talks broke off at midnight\nThe union walked out of the talks on Monday.\nIt will vote on Friday."
    assert anatomy(text, title="Dockers vote").blocks[0].kind == "headline"
    assert anatomy(text, title="Dockers vote", headline_in_text=False).blocks[0].kind == "body"
    assert anatomy(text, headline_in_text=False).blocks[0].kind == "headline"
    again = anatomy(text, title="Talks broke off at midnight", headline_in_text=False)
    assert again.blocks[0].kind == "headline"
