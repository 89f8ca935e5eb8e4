from __future__ import annotations

from random import Random

import pytest
from benchmarks.edits import EDITS
from copies_stories import edited, family, story
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.errors import InputMalformed
from nutgraf.relate.copies import Copies, MemoryShelf, Story
from nutgraf.relate.copies.stream import place_all

KINDS = list(EDITS)
# near-duplicates of several reports, cut and damaged, some published before their originals
STORIES = [one for number in range(6) for one in family(number, KINDS)] + [story(n) for n in range(6, 12)]


def groups(copies: Copies) -> dict[str, tuple[str, ...]]:
    return {group.id: group.members for group in copies.groups()}


@pytest.fixture(scope="module")
def expected() -> dict[str, tuple[str, ...]]:
    copies = Copies()
    copies.add_many(sorted(STORIES, key=lambda one: one.published or ""))
    return groups(copies)


def test_every_edit_is_found_and_no_two_reports_are_joined(expected: dict[str, tuple[str, ...]]) -> None:
    assert len(expected) == 12
    assert sorted(len(members) for members in expected.values()) == [1] * 6 + [len(KINDS) + 1] * 6


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 40))
def test_the_order_of_arrival_does_not_change_the_groups(
    expected: dict[str, tuple[str, ...]], random: Random, size: int
) -> None:
    stories = STORIES[:]
    random.shuffle(stories)
    copies = Copies()
    for at in range(0, len(stories), size):
        copies.add_many(stories[at : at + size])
    assert groups(copies) == expected


def test_placements_follow_what_moves() -> None:
    stories = sorted(STORIES, key=lambda one: one.published or "", reverse=True)
    copies, seen = Copies(), dict[str, str]()
    for one in stories:
        placed = copies.add(one)
        seen[placed.id] = placed.group
        seen.update((moved, copies.group_of(moved).id) for moved in placed.moved)
    assert seen == {member: group for group, members in groups(copies).items() for member in members}


def test_the_lead_is_the_earliest_then_the_most_complete_then_by_id() -> None:
    original = story(1, published="2024-05-02T10:00:00Z", id="b")
    cut = edited(original, "trim 50 %", "2024-05-02T10:00:00Z", id="a")
    same = story(1, published="2024-05-02T12:00:00+02:00", id="c")
    copies = Copies()
    copies.add_many([same, cut, original])
    assert groups(copies) == {"b": ("b", "c", "a")}
    early = edited(original, "headline", "2024-05-01", id="z")
    assert copies.add(early).moved == ("c", "b", "a")
    assert groups(copies) == {"z": ("z", "b", "c", "a")}


def test_a_round_up_does_not_join_two_reports() -> None:
    one, other = story(1), story(2)
    both = Story(id="both", text=f"{one.text}\n{other.text}", published="2024-06-01")
    copies = Copies()
    copies.add_many([one, other, both])
    assert copies.group_of(one.id).id != copies.group_of(other.id).id
    early = Copies()
    early.add_many([Story(id="both", text=both.text, published="2023-06-01"), one, other])
    assert early.group_of(one.id).id != early.group_of(other.id).id


def test_a_copy_of_a_half_reworded_lead_joins_through_another_copy() -> None:
    original = story(3)
    lead = edited(original, "reword 50 %", "2024-01-01")
    worn = edited(original, "scan 5 %", "2024-12-01")
    copies = Copies()
    copies.add_many([lead, original, worn])
    assert groups(copies) == {lead.id: (lead.id, original.id, worn.id)}


def test_two_poor_copies_are_tied_by_the_original_that_comes_after_both() -> None:
    original = story(3)
    lead = edited(original, "reword 50 %", "2024-01-01")
    worn = edited(original, "scan 5 %, all at random", "2024-01-02")
    copies = Copies()
    copies.add_many([lead, worn])
    assert groups(copies) == {lead.id: (lead.id,), worn.id: (worn.id,)}
    placed = copies.add(original)
    assert (placed.group, placed.moved) == (lead.id, (worn.id,))
    assert groups(copies) == {lead.id: (lead.id, worn.id, original.id)}


def test_a_later_round_up_does_not_tie_two_reports() -> None:
    one, other = story(1), story(2)
    copies = Copies()
    copies.add_many([one, other, Story(id="both", text=f"{other.text}\n{one.text}", published="2024-06-01")])
    assert copies.group_of(one.id).id != copies.group_of(other.id).id


def test_the_agency_is_the_one_most_copies_name() -> None:
    copies = Copies()
    for nth, agency in enumerate([None, "Baltic Wire", "North Wire", "Baltic Wire"]):
        copies.add(story(1, id=f"s{nth}", agency=agency, publisher=f"p{nth}"))
    assert copies.group_of("s0").agency == "Baltic Wire"


def test_state_on_a_shelf_goes_on_where_it_stopped(expected: dict[str, tuple[str, ...]]) -> None:
    shelf, stories = MemoryShelf(), STORIES[:]
    Random(5).shuffle(stories)
    for at in range(0, len(stories), 40):
        copies = Copies(shelf=shelf)
        copies.add_many(stories[at : at + 40])
    assert groups(Copies(shelf=shelf)) == expected


def test_the_same_story_again_changes_nothing_and_another_under_its_id_is_refused() -> None:
    copies = Copies()
    first = copies.add(story(1))
    assert copies.add(story(1)).group == first.group
    assert len(copies) == 1
    with pytest.raises(InputMalformed):
        copies.add(story(2, id=story(1).id))


def test_worker_processes_change_nothing(expected: dict[str, tuple[str, ...]]) -> None:
    copies = Copies()
    placements = list(place_all(copies, STORIES, workers=1))
    assert [placed.id for placed in placements] == [one.id for one in STORIES]
    assert groups(copies) == expected


def test_hostile_texts_stand_alone() -> None:
    texts = ["", "", "word", "word", "?!", "\n\n", "\ud800 half", "a b c d", "two words", "\u0301\u0301"]
    copies = Copies()
    copies.add_many([Story(id=f"h{nth}", text=text) for nth, text in enumerate(texts)])
    assert len(groups(copies)) == len(texts)


def test_a_megabyte_of_one_word_is_read_in_time() -> None:
    copies = Copies()
    copies.add(Story(id="long", text="harbour " * 131072))
    copies.add(Story(id="again", text="harbour " * 131072))
    copies.add(story(1))
    assert groups(copies)["again"] == ("again", "long")


def test_many_identical_stories_are_one_text_and_one_bucket() -> None:
    copies, text = Copies(), story(1).text
    for at in range(0, 5000, 500):
        copies.add_many([Story(id=f"i{n:04}", text=text) for n in range(at, at + 500)])
    assert [len(members) for members in groups(copies).values()] == [5000]
    assert len(copies._texts) == 1


def test_boilerplate_in_every_story_joins_none() -> None:
    line = "Our correspondents write from forty countries and every page is checked twice before it goes to print."
    stories = [story(n, text=f"{story(n).text}\n{line}") for n in range(150)]
    copies = Copies()
    copies.add_many(stories)
    assert len(groups(copies)) == 150
