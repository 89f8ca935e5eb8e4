import re

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.records import CoderInfo, Document, Record
from nutgraf.terminal import columns, show
from tests.story_fixture import story

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def plain(text: str) -> Record:
    return Record(
        document=Document(id="d", sha256="0", text=text, language=None), coder=CoderInfo(version="0", model=None)
    )


def test_plain_output_marks_triggers_and_lists_events() -> None:
    out = show(story(), colour=False, width=100)
    assert "\x1b" not in out
    assert "[accused e1]" in out
    assert "e5   ASSAULT: Tiravan army; negated; 2024-03-04; according to Tirava; 0.81" in out
    assert "SANCTION/expel: Varna -> Tirava; actual" in out
    assert "according to Varna" in out
    assert "2024-03-11 to 2024-03-17; at Geneva" in re.sub(r"\s+", " ", out)


def test_quotes_and_actors_follow() -> None:
    out = re.sub(r"\s+", " ", show(story(), colour=False, width=80))
    assert "Ilse Marran: \"Our neighbour told us 'we will not fire first', and then it fired,\"" in out
    assert "a4 Ilse Marran; UNK GOV; 2 mentions" in out
    assert "[caption] A stall burns" in out


def test_colour_only_adds_escapes() -> None:
    coloured = ANSI.sub("", show(story(), colour=True, width=80))
    bare = show(story(), colour=False, width=80)
    assert ANSI.search(show(story(), colour=True, width=80))
    squeeze = re.compile(r"[\s\[\]]+")
    assert squeeze.sub(" ", coloured) == squeeze.sub(" ", bare)


def test_a_story_cannot_drive_the_terminal() -> None:
    out = show(plain("Boom\x1b[2J\x07 \u202egnp.exe \x9b31m end"), colour=False, width=80)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", out)
    assert "Boom" in out


@given(st.text(max_size=300), st.integers(1, 120), st.booleans())
def test_no_line_is_too_wide(text: str, width: int, colour: bool) -> None:
    out = ANSI.sub("", show(plain(text), colour=colour, width=width))
    assert all(sum(columns(c) for c in line) <= max(width, 20) for line in out.split("\n"))
