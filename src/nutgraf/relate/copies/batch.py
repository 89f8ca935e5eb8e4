"""Stories to what the grouping needs of them: the work that a second process can do.

Comes in: stories.  Goes out: a `Batch` of plain arrays and rows that pickles small; the texts stay behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.relate.copies.shingles import Words, read_words
from nutgraf.relate.copies.signature import Signatures, sign
from nutgraf.relate.copies.story import Story, body, moment


class Row(NamedTuple):
    """What is kept of one story beside its words."""

    id: str
    moment: int
    publisher: str | None
    agency: str | None


class Batch(NamedTuple):
    rows: list[Row]
    words: Words
    signatures: Signatures


def prepare(stories: Sequence[Story]) -> Batch:
    """Read the bodies of ``stories`` and sign them. Batches of some hundred stories are fastest."""
    rows = [Row(story.id, moment(story.published), story.publisher, story.agency) for story in stories]
    words = read_words([story.text for story in stories], [body(story) for story in stories])
    return Batch(rows, words, sign(words))
