"""The coder as a whole: spans equal their text, same bytes twice, a bad story harms no other, refusals."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf.coder import LONGEST, Coder, iso_day
from nutgraf.errors import BadOption, InputEmpty, InputMalformed, InputTooLarge, NutgrafError
from nutgraf.records import Record

STORY = (
    "Norland summons envoy over ferry\n"
    "VELL, Norland (AP) — Norland's government condemned Estria on Wednesday after patrol boats seized a ferry.\n"
    "“The crew did nothing wrong,” Foreign Minister Ada Brandt told reporters in Vell.\n"
    "She said Estria would face sanctions unless it freed the sailors by Friday.\n"
)
FRENCH = (
    "Le gouvernement a condamné mercredi la saisie du navire par la marine. Le ministre des affaires étrangères a dit "
    "que les marins seraient libérés avant la fin de la semaine et que les deux pays allaient reprendre leurs échanges."
)
SETTINGS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
PIECES = st.sampled_from(
    [*STORY.splitlines(keepends=True), "By Ann Lee\n", "\u202eabc\u202c ", "\x00\x07", "👩‍🚒 ", "e\u0301 "]
)


@pytest.fixture(scope="module")
def coder() -> Coder:
    return Coder()


def check(record: Record, text: str) -> None:
    assert record.document.text == text
    assert record.document.sha256 == hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    for span in record.spans():
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text) == text[span.start : span.end] != ""
    known = {x.id for x in (*record.actors, *record.places, *record.times, *record.attributions)}
    for event in record.events:
        references = (*event.actor, *event.recipient, event.time, event.place, event.claimed_by)
        assert {r.id for r in references if r and r.id} <= known


@given(st.lists(PIECES | st.text(max_size=60), min_size=1, max_size=8).map("".join))
@SETTINGS
def test_spans_lie_in_any_text(coder: Coder, text: str) -> None:
    if not text.removeprefix("\ufeff").strip():
        return
    record = coder.code(text, published="2024-05-15", language="en")
    check(record, text.removeprefix("\ufeff"))
    assert Record.from_json(record.json()) == record


def test_a_story_is_coded_the_same_twice(coder: Coder) -> None:
    first = coder.code(STORY, published="2024-05-15")
    check(first, STORY)
    assert (
        first.json()
        == coder.code(STORY, published="2024-05-15").json()
        == Coder().code(STORY, published="2024-05-15").json()
    )
    assert {"ACCUSE"} <= {e.type for e in first.events}
    assert first.document.dateline
    assert first.document.agency == "Associated Press"


def test_a_bad_story_changes_nothing_for_the_others(coder: Coder) -> None:
    good = [f"Police in Vell arrested {n} strikers on Monday." for n in range(300)]
    mixed: list[str | NutgrafError] = [*good[:150], "   ", InputMalformed("no JSON", where="x:151"), *good[150:]]
    alone, among = list(coder.code_all(good)), list(coder.code_all(mixed))
    assert isinstance(among[150], InputEmpty)
    assert isinstance(among[151], InputMalformed)
    kept = [*among[:150], *among[152:]]
    assert [r.json() for r in kept if isinstance(r, Record)] == [r.json() for r in alone if isinstance(r, Record)]
    assert len(kept) == 300


def test_another_language_is_kept_and_not_coded(coder: Coder) -> None:
    record = coder.code(FRENCH)
    assert record.document.language == "fr"
    assert record.document.text == FRENCH
    assert record.sentences
    assert record.rows("events") == record.rows("actors") == record.rows("times") == record.rows("attributions") == []
    assert record.places == ()
    assert record.coder.model is None


def test_a_leading_bom_is_dropped(coder: Coder) -> None:
    assert coder.code("\ufeff" + STORY).json() == coder.code(STORY).json()


def test_id_and_what_is_known(coder: Coder) -> None:
    record = coder.code(
        STORY, id="a1", title="Ferry row", url="https://lantern.example/1", published="2024-05-15T10:00:00Z"
    )
    document = record.document
    assert (document.id, document.title, document.published) == ("a1", "Ferry row", "2024-05-15")
    assert coder.code(STORY).document.id == document.sha256[:16]


@pytest.mark.parametrize("text", ["", "  \n\t", "\ufeff"])
def test_no_text_is_refused(coder: Coder, text: str) -> None:
    with pytest.raises(InputEmpty):
        coder.code(text)


def test_a_book_is_refused(coder: Coder) -> None:
    with pytest.raises(InputTooLarge):
        coder.code("x" * (LONGEST + 1))


@pytest.mark.parametrize("day", ["15 May 2024", "2024-13-01", "2024-02-30", "05/15/2024", "2024-05-15x"])
def test_a_date_that_is_none_is_refused(coder: Coder, day: str) -> None:
    with pytest.raises(BadOption):
        coder.code(STORY, published=day)


def test_days() -> None:
    assert iso_day(None) is iso_day("") is None
    assert iso_day(" 2024-05-15 10:00 ") == "2024-05-15"


def test_the_day_in_the_dateline_is_read_and_weekdays_count_from_it(coder: Coder) -> None:
    text = "VELL, Norland, May 14 (AP) - Norland condemned Estria on Tuesday and will vote on Friday."
    told = coder.code(text, published="2024-05-17")
    assert told.document.dateline is not None
    assert told.document.dateline.date == "2024-05-14"
    assert [time.value for time in told.times] == ["2024-05-14", "2024-05-17"]
    bare = coder.code(text.replace(", May 14", ""), published="2024-05-17")
    assert bare.document.dateline is not None
    assert bare.document.dateline.date is None


def test_the_datelines_country_outweighs_another_named_in_passing(coder: Coder) -> None:
    text = (
        "MOMBASA: Police fired tear gas at dock workers on Friday and arrested two of them.\n\n"
        "Officers beat men who had come from Tanzania, witnesses said. The ministry denied it."
    )
    record = coder.code(text, published="2024-04-19")
    assert {a.country for a in record.actors if a.sector == "COP"} == {"KEN"}


def test_a_place_that_somebody_is_sent_to_does_not_act_for_him(coder):
    record = coder.code("NAIROBI (Wire) - The Kenyan ambassador to Uganda was expelled on Monday.")
    envoy = next(actor for actor in record.actors if "ambassador" in actor.name)
    assert (envoy.kind, envoy.country, envoy.sector) == ("person", "KEN", "GOV")
