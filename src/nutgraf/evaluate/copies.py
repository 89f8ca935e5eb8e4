"""Score groups of copies against the truth.

Comes in: the group of each story as found, and the report that it truly comes from. Goes out: precision and recall
over pairs of stories, the measure of record linkage, exact and in linear time; and recall for the pairs that one
edit made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from nutgraf.records import Value


class PairScore(Value, frozen=True, kw_only=True):
    """Counts of pairs. ``found``: in one group; ``true``: of one report; ``right``: both."""

    found: int
    true: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 1.0


def pair_score(found: Mapping[str, str], truth: Mapping[str, str]) -> PairScore:
    """Both map a story id to its group; only stories in ``truth`` count. Raises `KeyError` for one not in ``found``."""
    both = Counter((found[story], report) for story, report in truth.items())
    return PairScore(
        found=_pairs(Counter(found[story] for story in truth).values()),
        true=_pairs(Counter(truth.values()).values()),
        right=_pairs(both.values()),
    )


def recall_by_edit(found: Mapping[str, str], edits: Iterable[tuple[str, str, str]]) -> dict[str, tuple[int, int]]:
    """From ``(edit, original, copy)`` rows: for each edit the copies found with their original, and all of them."""
    scores: dict[str, tuple[int, int]] = {}
    for edit, original, copy in edits:
        right, all_ = scores.get(edit, (0, 0))
        scores[edit] = (right + (found[original] == found[copy]), all_ + 1)
    return scores


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)
