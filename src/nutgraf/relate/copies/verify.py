"""Is this text a copy of that report? The rule, from the words that the two share in order.

Comes in: the content words of a group's lead and of a later text.  Goes out: the measured `Overlap`, and whether it
makes a copy.  Two shares count.  *Containment* is the share of the shorter text that stands in the longer: a cut from
the end keeps it at 1.0.  *Of the lead* is the share of the lead that the other text carries.

A text that carries most of the lead is a copy.  One that carries less must carry the lead's opening: wire stories are
cut from the end, so a text that only matches somewhere further down is a part of the lead (one item of a round-up),
not a copy of it.

A lead may itself be a poor copy, half reworded but first in print.  So a text that is no copy of the lead but of one of
its copies joins too, if it is at least *kin* to the lead; and where the better copy comes after both, it *ties* them if
they are closer kin still.  A text between two reports cannot join them, because the second report is no kin of the
first.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nutgraf.records import Value
from nutgraf.relate.copies.align import ends, pairs
from nutgraf.relate.copies.shingles import U32

Positions = npt.NDArray[np.int64]


class Rules(Value, frozen=True, kw_only=True):
    """The thresholds, as shares; the sweep that chose them is in docs/copies.md."""

    containment: float = 0.63  # of the shorter text, for any copy
    most: float = 0.8  # of the lead, from which the opening does not matter
    half: float = 0.55  # of the lead, from which ``some`` of the opening is enough
    some: float = 0.25
    least: float = 0.22  # of the lead, for a copy that has its opening
    opening: float = 0.51  # of the lead's opening, for a cut copy
    stretch: float = 0.3  # of the lead that counts as its opening
    words: int = 8  # content words below which only an identical body is a copy
    identical: int = 5  # content words below which nothing is
    kin: float = 0.3  # containment in the lead, from which being a copy of another copy is enough
    tie: float = 0.44  # containment in the lead, from which a later copy of both is enough
    run: int = 4  # matched content words a shared passage has at least
    gap: int = 2  # unmatched content words that a passage may skip at a time
    longest: int = 5000  # content words of each text that are compared


class Overlap(Value, frozen=True, kw_only=True):
    """What two texts share. ``shared``: content words in common order; the others are shares from 0 to 1."""

    shared: int
    containment: float
    of_lead: float
    opening: float


def measure(lead: U32, other: U32, rules: Rules, at_least: float = 0.0) -> Overlap:
    """Compare two texts of at least one content word each by their first ``rules.longest`` content words.

    A containment that cannot come up to ``at_least`` need not be measured, and may be given as less than it is.
    """
    lead, other = lead[: rules.longest], other[: rules.longest]
    head, tail = ends(lead, other)
    shortest = min(lead.size, other.size)
    matched = np.arange(head)
    if head < shortest:
        left, right = lead[head : lead.size - tail].tolist(), other[head : other.size - tail].tolist()
        needed = int(at_least * shortest) - head - tail
        middle = np.array(pairs(left, right, needed), np.int64).reshape(-1, 2) + head
        last = np.arange(-tail, 0)
        rows = np.concatenate((matched, middle[:, 0], lead.size + last))
        columns = np.concatenate((matched, middle[:, 1], other.size + last))
        matched = rows[_passages(rows, columns, rules)]
    begin = max(1, round(rules.stretch * lead.size))
    return Overlap(
        shared=matched.size,
        containment=matched.size / shortest,
        of_lead=matched.size / lead.size,
        opening=int((matched < begin).sum()) / begin,
    )


def _passages(rows: Positions, columns: Positions, rules: Rules) -> npt.NDArray[np.bool_]:
    """Which matches stand in a passage: a run of them that skips at most ``gap`` words in either text at a time."""
    breaks = (np.diff(rows) > rules.gap + 1) | (np.diff(columns) > rules.gap + 1)
    run = np.concatenate(([0], np.cumsum(breaks)))[: rows.size]
    return np.bincount(run)[run] >= rules.run if rows.size else np.zeros(0, np.bool_)


def is_copy(found: Overlap, rules: Rules) -> bool:
    """Whether the overlap of a lead and a later text makes the later one a copy."""
    if found.containment < rules.containment or found.of_lead < rules.least:
        return False
    return (
        found.of_lead >= rules.most
        or found.opening >= rules.opening
        or (found.of_lead >= rules.half and found.opening >= rules.some)
    )


def is_kin(found: Overlap, rules: Rules) -> bool:
    """Whether the overlap of a lead and a later text allows the later one to join through another copy."""
    return found.containment >= rules.kin
