"""The example newsroom: every file is read, every story says what it is, and the copies are found. No model needed."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from nutgraf.acquire import RawItem, read
from nutgraf.clean import Anatomy, anatomy
from nutgraf.relate.copies.groups import Copies
from nutgraf.relate.copies.story import Story

pytest.importorskip("feedparser", reason="the web extra is not installed")

EXAMPLES = Path(__file__).parents[2] / "examples"
UNDATED = "Southern Shore Weekly"  # plain text has no place for a date
FAMILIES = {
    frozenset({"Southern Wire", "Lakeshore Courier", "Altiplano Post", "Andes Ledger", "Southern Shore Weekly"}),
    frozenset({"Halcyon News Agency", "Coast Tide", "Kampala Morning Post"}),
    frozenset({"Halcyon News Agency", "Steppe Observer", "Baltic Ledger", "Atlas Evening News"}),
    frozenset({"Southern Wire", "Southern Wire again", "Zambezia Monitor", "Accra Lantern"}),
    frozenset({"Halcyon News Agency", "Straits Courier", "Colombo Sheet"}),
}


@cache
def _stories() -> tuple[tuple[RawItem, Anatomy], ...]:
    items = list(read(EXAMPLES / "newsroom"))
    assert all(isinstance(item, RawItem) for item in items), items
    return tuple(
        (item, anatomy(item.text, title=item.title, agency=item.agency, publisher=item.publisher))
        for item in items
        if isinstance(item, RawItem)
    )


def test_every_file_is_read_and_in_many_forms() -> None:
    forms = Counter(item.format for item, _ in _stories())
    assert forms == {"jsonl": 28, "ninjs": 8, "html": 4, "feed": 3, "mail": 2, "text": 1}


def test_the_readme_counts_the_stories() -> None:
    table = (EXAMPLES / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| `newsroom/.*\| (\d+) \|$", table, re.MULTILINE)
    assert sum(map(int, rows)) == len(_stories())
    assert f": {len(_stories())} stories" in table


def test_every_story_has_title_publisher_date_and_english_words() -> None:
    for item, parts in _stories():
        assert parts.title, item.where
        assert parts.publisher, item.where
        assert item.published or parts.publisher == UNDATED, item.where
        assert 100 <= len(item.text.split()) <= 350, item.where
        assert not item.notes, item.where


def test_ids_are_unique() -> None:
    ids = [item.id for item, _ in _stories() if item.id]
    assert len(ids) == len(set(ids))


def test_furniture_of_pages_is_no_part_of_a_story() -> None:
    for item, _ in _stories():
        for words in ("cookies", "newsletter", "Read more", "Related:"):
            assert words not in item.text, (item.where, words)


def test_the_families_of_copies_are_found_and_no_others() -> None:
    copies, publisher = Copies(), {}
    for item, parts in _stories():
        publisher[item.where] = str(parts.publisher)
        copies.add(
            Story(
                id=item.where,
                text=item.text,
                title=parts.title,
                publisher=parts.publisher,
                agency=parts.agency,
                published=item.published,
                blocks=parts.blocks,
            )
        )
    found = {frozenset(_told_apart([publisher[m] for m in group.members])) for group in copies.groups(at_least=2)}
    assert found == FAMILIES


def _told_apart(names: list[str]) -> list[str]:
    return [name + " again" * names[:n].count(name) for n, name in enumerate(names)]
