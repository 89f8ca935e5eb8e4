"""A sentence whose two parties are known: brackets are put around them for the pair head.

Comes in: an encoded sentence and the words of its actor and its recipient.  Goes out: pieces and cases for one pass of
`Model.pair`. The brackets are vocabulary entries that no text uses; training and reading share this module.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nutgraf.detect.words import CLS, SEP, Encoded, Ints

ACTOR_OPEN, ACTOR_CLOSE, RECIPIENT_OPEN, RECIPIENT_CLOSE = 1, 2, 3, 4
LONGEST = 500  # pieces of a sentence that are read, brackets included


def words_at(words: Encoded, span: Sequence[int]) -> tuple[int, int]:
    """First and last word of a span in code points; the next word where the span holds none."""
    lo = int(np.searchsorted(words.ends, span[0], side="right"))
    hi = int(np.searchsorted(words.starts, span[1], side="left")) - 1
    return lo, max(lo, hi)


def pair_ids(words: Encoded, actor: tuple[int, int], recipient: tuple[int, int]) -> tuple[Ints, Ints]:
    """Pieces and cases of a sentence whose two parties (word ranges, last included) stand in brackets."""
    edges = np.append(words.first, len(words.pieces))
    put = [
        (int(edges[actor[0]]), 0, ACTOR_OPEN),
        (int(edges[actor[1] + 1]), -1, ACTOR_CLOSE),
        (int(edges[recipient[0]]), 0, RECIPIENT_OPEN),
        (int(edges[recipient[1] + 1]), -1, RECIPIENT_CLOSE),
    ]
    ids, case = list(words.pieces), list(words.case)
    for at, _, mark in sorted(put, reverse=True):
        ids.insert(at, mark)
        case.insert(at, 0)
    return np.asarray([CLS, *ids[:LONGEST], SEP]), np.asarray([0, *case[:LONGEST], 0])
