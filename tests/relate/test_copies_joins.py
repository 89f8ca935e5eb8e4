"""Real articles about 21 happenings: which of them are joined. The texts lie beside the checkout, not in it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from nutgraf.relate.copies import Copies, Story
from nutgraf.relate.copies.difference import gaps, words

SHARED = Path(os.environ.get("NUTGRAF_SHARED") or Path(__file__).resolve().parents[2].parent / "shared")
STORIES = SHARED / "data/stories/happenings.jsonl"


@pytest.mark.shared
@pytest.mark.skipif(not STORIES.exists(), reason="the gold data does not lie beside the checkout")
def test_no_two_articles_are_joined_that_do_not_share_half_their_words() -> None:
    rows = map(json.loads, STORIES.read_text("utf-8").splitlines())
    keys = ("id", "text", "title", "publisher", "published")
    stories = {row["id"]: Story(**{key: row[key] for key in keys}) for row in rows}
    copies = Copies()
    copies.add_many(list(stories.values()))
    joined = 0
    for group in copies.groups(2):
        lead = words(stories[group.id])
        for member in group.members[1:]:
            own = words(stories[member])
            differ = gaps(lead, own)
            kept = len(lead) - sum(gap.b - gap.a for gap in differ)
            assert kept >= 0.5 * min(len(lead), len(own)), (group.id, member)
            joined += 1
    assert joined >= 8
