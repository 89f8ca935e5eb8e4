"""What a publisher changed: one copy against the lead of its group.

Comes in: two stories.  Goes out: `Changes`, the edits with their characters in both texts and what they amount to:
trimmed (from the end) and by how much, cut (elsewhere), inserted, rewritten, updated (numbers, dates and names
alone), respelled (letters alone: another spelling, or a poor scan), and whether the headline differs.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Literal

from nutgraf.records import Span, Value
from nutgraf.relate.copies.align import pairs
from nutgraf.relate.copies.difference import PASSAGE, Gap, Word, gaps, span, words
from nutgraf.relate.copies.story import Story, body, lines

EditKind = Literal["trimmed", "cut", "inserted", "rewritten", "updated", "respelled"]
ChangeKind = Literal["identical", "headline only", "headline", EditKind]
KINDS: tuple[EditKind, ...] = ("trimmed", "cut", "inserted", "rewritten", "updated", "respelled")


class Edit(Value, frozen=True, kw_only=True):
    """One difference. ``lead`` and ``copy``: its characters in either text, None where nothing stands there."""

    kind: EditKind
    lead: Span | None
    copy: Span | None


class Changes(Value, frozen=True, kw_only=True):
    """All differences between a lead and a copy.

    ``kept``: share of the lead's body words that stand in the copy; ``trimmed_characters`` and ``trimmed_share``:
    how much of the lead's body is gone from its end; ``rewritten_share``: of the lead's remaining sentences, those
    reworded.
    """

    lead: str
    copy: str
    kinds: tuple[ChangeKind, ...]
    headline: bool
    kept: float
    trimmed_characters: int
    trimmed_share: float
    rewritten_share: float
    edits: tuple[Edit, ...]


def changes(lead: Story, copy: Story) -> Changes:
    """Compare two stories; spans are code points of each story's own text."""
    first, second = words(lead), words(copy)
    found = gaps(first, second)
    edits = [edit for gap in found for edit in _edits(gap, first, second, lead.text, copy.text)]
    headline = _differ(headline_of(lead), headline_of(copy))
    kinds: list[ChangeKind] = [kind for kind in KINDS if any(edit.kind == kind for edit in edits)]
    if not kinds:
        kinds = ["headline only" if headline else "identical"]
    elif headline:
        kinds.insert(0, "headline")
    size = sum(part.end - part.start for part in body(lead))
    gone = sum(edit.lead.end - edit.lead.start for edit in edits if edit.kind == "trimmed" and edit.lead)
    return Changes(
        lead=lead.id,
        copy=copy.id,
        kinds=tuple(kinds),
        headline=headline,
        kept=1 - sum(gap.b - gap.a for gap in found) / len(first) if first else 1.0,
        trimmed_characters=gone,
        trimmed_share=gone / size if size else 0.0,
        rewritten_share=_rewritten(first, edits),
        edits=tuple(edits),
    )


def headline_of(story: Story) -> str | None:
    """The headline: that of the blocks, else the title."""
    for block in story.blocks:
        if block.kind == "headline":
            return block.of(story.text)
    return story.title


def _edits(gap: Gap, first: list[Word], second: list[Word], lead: str, copy: str) -> list[Edit]:
    old, new = first[gap.a : gap.b], second[gap.c : gap.d]
    there, here = span(first, gap.a, gap.b, lead), span(second, gap.c, gap.d, copy)
    last = gap.b == len(first)
    if not new:
        kind: EditKind = "trimmed" if last else "cut" if len(old) >= PASSAGE else "rewritten"
        return [Edit(kind=kind, lead=there, copy=None)]
    if not old:
        return [Edit(kind="inserted" if len(new) >= PASSAGE else "rewritten", lead=None, copy=here)]
    if _strangers(old, new):
        return [
            Edit(kind="trimmed" if last else "cut", lead=there, copy=None),
            Edit(kind="inserted", lead=None, copy=here),
        ]
    if there is None or here is None:
        return []
    kind = "rewritten"
    if _updated(there.of(lead), here.of(copy)):
        kind = "updated"
    elif _respelled(there.of(lead), here.of(copy)):
        kind = "respelled"
    return [Edit(kind=kind, lead=there, copy=here)]


def _strangers(old: list[Word], new: list[Word]) -> bool:
    """Whether two passages have so little in common that one was taken out and the other put in."""
    if min(len(old), len(new)) < PASSAGE:
        return False
    one, other = ({word.key for word in side if len(word.key) > 3} for side in (old, new))
    return len(one & other) < 0.15 * min(len(one), len(other))


def _updated(old: str, new: str) -> bool:
    """Whether all that differs are numbers, dates and names."""
    one, other = (Counter(re.findall(r"\w+", text)) for text in (old, new))
    gone, come = one - other, other - one
    return bool(gone or come) and sum((gone + come).values()) <= 12 and all(map(_figure, gone + come))


def _figure(word: str) -> bool:
    return word[0].isdigit() or word[0].isupper() or word.lower() in _numbers()


def _respelled(old: str, new: str) -> bool:
    """Whether three letters in four are the same, in order, and there is as much of one as of the other."""
    one, other = old.casefold(), new.casefold()
    if max(len(one), len(other)) > 200:
        return False
    return len(pairs(one, other)) >= 0.75 * max(len(one), len(other)) and abs(old.count(" ") - new.count(" ")) <= 2


def _rewritten(first: list[Word], edits: list[Edit]) -> float:
    """Share of the lead's sentences, without those trimmed or cut whole, that hold a rewording."""
    starts = [word.start for word in first if word.opens]
    reworded: set[int] = set()
    gone: set[int] = set()
    for edit in edits:
        if edit.lead is None:
            continue
        touched = [
            nth
            for nth, start in enumerate(starts)
            if start < edit.lead.end and (nth + 1 == len(starts) or starts[nth + 1] > edit.lead.start)
        ]
        if edit.kind == "rewritten":
            reworded.update(touched)
        elif edit.kind in ("trimmed", "cut"):
            gone.update(nth for nth in touched if starts[nth] >= edit.lead.start)
    left = len(starts) - len(gone)
    return len(reworded - gone) / left if left else 0.0


def _differ(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return False
    first, second = (re.findall(r"\w+", text.casefold()) for text in (one, other))
    return first != second


@cache
def _numbers() -> frozenset[str]:
    return frozenset(word for line in lines("numbers.txt") for word in line.split())
