from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from benchmarks.edits import EDITS
from copies_stories import NOTICE, edited, story
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.relate.copies import Story
from nutgraf.relate.copies.changes import Changes, changes
from nutgraf.relate.copies.claim import claim

LEAD = Story(
    id="lead",
    title="Port of Ventspils reopens",
    publisher="Baltic Wire",
    agency="Baltic Wire",
    published="2024-03-12T08:00",
    text="The port of Ventspils reopened on Tuesday after a strike of three weeks.\n"
    "Some 1,200 dockers went back to work, the union said, and two ships left for Sweden.\n"
    '"We have what we asked for," said Janis Ozols, who leads the union.\n'
    "The government had sent police to the gates last week.",
)


def changed(*turns: tuple[str, str], title: str | None = LEAD.title) -> tuple[Story, Changes]:
    text = LEAD.text
    for old, new in turns:
        assert old in text
        text = text.replace(old, new)
    copy = Story(id="copy", title=title, publisher="Gazette", agency="Baltic Wire", text=text)
    return copy, changes(LEAD, copy)


def shown(found: Changes, copy: Story) -> list[tuple[str, str | None, str | None]]:
    return [(e.kind, e.lead and e.lead.of(LEAD.text), e.copy and e.copy.of(copy.text)) for e in found.edits]


def test_another_headline_alone() -> None:
    _, found = changed(title="Ships sail again")
    assert found.kinds == ("headline only",)
    assert found.kept == 1.0


def test_other_quotation_marks_are_no_change() -> None:
    _, found = changed(('"We have what we asked for,"', "“We have what we asked for,”"))
    assert found.kinds == ("identical",)


def test_trimmed_says_how_far() -> None:
    last = "The government had sent police to the gates last week."
    copy, found = changed(("\n" + last, ""))
    assert found.kinds == ("trimmed",)
    assert shown(found, copy) == [("trimmed", last, None)]
    assert found.trimmed_characters == len(last)
    assert found.trimmed_share == pytest.approx(len(last) / len(LEAD.text))


def test_cut_in_the_middle_is_not_trimmed() -> None:
    sentence = '"We have what we asked for," said Janis Ozols, who leads the union.'
    copy, found = changed((sentence + "\n", ""))
    assert shown(found, copy) == [("cut", sentence, None)]
    assert found.trimmed_characters == 0


def test_inserted_paragraph() -> None:
    own = "A reporter of this paper saw a dozen lorries waiting at the second gate."
    copy, found = changed(("\nThe government", f"\n{own}\nThe government"))
    assert shown(found, copy) == [("inserted", None, own)]


def test_updated_numbers_and_names() -> None:
    copy, found = changed(("1,200", "1,350"), ("three weeks", "four weeks"), ("Janis Ozols", "Peteris Kalns"))
    assert found.kinds == ("updated",)
    assert shown(found, copy)[1] == ("updated", "1,200", "1,350")


def test_rewritten_share_of_sentences() -> None:
    copy, found = changed(("had sent police to the gates", "ordered officers towards its fences"))
    assert found.kinds == ("rewritten",)
    assert found.rewritten_share == 0.25
    assert "officers towards its fences" in str(shown(found, copy)[0][2])


def test_respelled_words() -> None:
    _, found = changed(("reopened", "re0pencd"), ("government", "govemment"))
    assert found.kinds == ("respelled",)


@pytest.mark.parametrize("kind", EDITS)
def test_every_edit_of_the_benchmark_gives_spans_that_stand_in_the_texts(kind: str) -> None:
    for number in range(4):
        check(story(number), edited(story(number), kind, "2024-06-01"))


@given(st.integers(0, 30), st.randoms(use_true_random=False))
def test_spans_are_in_order_and_inside_whatever_is_compared(number: int, random: Random) -> None:
    words = story(number).text.split(" ")
    random.shuffle(words)
    check(story(number), Story(id="other", text=" ".join(words[: random.randint(0, len(words))])))


def test_a_passage_moves_to_its_sentence_no_further_than_the_change_before() -> None:
    lead = Story(id="lead", text="Ada Brandt Marran lawyer. The staff walked out.")
    copy = Story(id="copy", text="Ada Brandt lawyer. Ferry Marran Ferry Marran lawyer. staff walked out.")
    check(lead, copy)


def check(lead: Story, copy: Story) -> None:
    found = changes(lead, copy)
    for text, spans in (
        (lead.text, [edit.lead for edit in found.edits if edit.lead]),
        (copy.text, [edit.copy for edit in found.edits if edit.copy]),
    ):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert all(span.of(text).strip() == span.of(text) for span in spans)
    assert 0 <= found.kept <= 1
    assert 0 <= found.trimmed_share <= 1
    assert 0 <= found.rewritten_share <= 1
    assert bool(found.edits) != (found.kinds in (("identical",), ("headline only",)))


def member(publisher: str, text: str = LEAD.text, *, title: str | None = None, notice: bool = False) -> Story:
    whole = f"{text}\n{NOTICE}" if notice else text
    return Story(id=publisher, text=whole, title=title or LEAD.title, publisher=publisher, agency="Baltic Wire")


OTHER = LEAD.text.replace("two ships", "nine ferries")


def test_no_notice_no_claim() -> None:
    assert claim(member("Gazette"), [LEAD]) is None


def test_a_notice_is_confirmed_by_the_agencys_own_text_whatever_the_headline() -> None:
    said = claim(member("Gazette", title="Ships sail", notice=True), [LEAD, member("Post", OTHER)])
    assert said is not None
    assert (said.verdict, said.headline_excepted, said.against) == ("confirmed", True, ("lead",))


def test_a_notice_is_refuted_by_the_agencys_own_text() -> None:
    said = claim(member("Gazette", OTHER, notice=True), [LEAD])
    assert said is not None
    assert said.verdict == "refuted"
    assert said.evidence is not None
    assert [edit.kind for edit in said.evidence.edits] == ["rewritten"]


def test_two_publishers_that_agree_refute_and_one_that_differs_does_not() -> None:
    mine = member("Gazette", OTHER, notice=True)
    one = claim(mine, [member("Post")])
    two = claim(mine, [member("Post"), member("Herald")])
    assert one is not None
    assert two is not None
    assert (one.verdict, two.verdict) == ("unknown", "refuted")
    assert two.against == ("Post", "Herald")


def test_the_publishers_own_second_copy_confirms_nothing() -> None:
    mine = member("Gazette", notice=True)
    said = claim(mine, [mine, Story(id="g2", text=LEAD.text, publisher="Gazette")])
    assert said is not None
    assert (said.verdict, said.evidence) == ("unknown", None)


def test_a_notice_that_excepts_nothing_answers_for_the_headline_too() -> None:
    text = f"{LEAD.text}\nThis story has not been edited by our desk."
    said = claim(Story(id="g", text=text, title="Ships sail", publisher="Gazette"), [LEAD])
    assert said is not None
    assert (said.headline_excepted, said.verdict) == (False, "refuted")
