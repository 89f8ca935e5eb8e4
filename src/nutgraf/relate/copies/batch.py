"""Stories to what the grouping needs of them: the work that a second process can do.

Comes in: stories.  Goes out: a `Batch` of plain arrays and rows that pickles small; the texts stay behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from nutgraf.relate.copies.shingles import Words, read_words
from nutgraf.relate.copies.signature import Counts, Signatures, sign
from nutgraf.relate.copies.story import Story, body, moment

_TOGETHER = 64  # stories that are read together: what numpy makes of so many stays in the processor's cache


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
    """Read the bodies of ``stories`` and sign them."""
    rows = [Row(story.id, moment(story.published), story.publisher, story.agency) for story in stories]
    parts = [_words(stories[at : at + _TOGETHER]) for at in range(0, max(len(stories), 1), _TOGETHER)]
    words, signatures = [part.words for part in parts], [part.signatures for part in parts]
    return Batch(
        rows,
        Words(np.concatenate([w.hashes for w in words]), _strung([w.bounds for w in words])),
        Signatures(np.concatenate([s.keys for s in signatures]), _strung([s.bounds for s in signatures])),
    )


def _words(stories: Sequence[Story]) -> Batch:
    words = read_words([story.text for story in stories], [body(story) for story in stories])
    return Batch([], words, sign(words))


def _strung(bounds: Sequence[Counts]) -> Counts:
    """The bounds of several parts, as those of the whole."""
    sizes = np.concatenate([np.diff(part) for part in bounds])
    return np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
