"""Where two bodies differ, word by word.

Comes in: two stories. Goes out: the words of each body, and the `Gap`s between what they have in common, in order.
Words are compared without case and punctuation. Of a chance match of a word or two between longer differences
nothing is made, and a gap in one text is moved to the beginning of a sentence where the words allow it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from nutgraf.records import Span
from nutgraf.relate.copies.align import ends, pairs
from nutgraf.relate.copies.shingles import U32
from nutgraf.relate.copies.story import Story, body

_WORD = re.compile(r"\w+(?:[.,'’]\w+)*")
_END = re.compile(r"[.!?:]\W*$|\n\s*$")
_CLOSING, _OPENING = ".!?,;:\"'”’)]", '"“‘(['
PASSAGE = 6  # words from which what stands in one text alone is a passage, not a turn of phrase
_LARGEST = 1 << 28  # bits of alignment; beyond, the texts' middles count as one gap


class Word(NamedTuple):
    """A word of a body: its characters and how it is compared."""

    start: int
    end: int
    key: str
    opens: bool  # a sentence


class Gap(NamedTuple):
    """Words ``lead[a:b]`` against ``copy[c:d]``; one of the two may be empty."""

    a: int
    b: int
    c: int
    d: int


def words(story: Story) -> list[Word]:
    """The words of a story's body."""
    text, found, last = story.text, list[Word](), 0
    for part in body(story):
        for match in _WORD.finditer(text, part.start, part.end):
            between = text[last : match.start()]
            opens = last <= part.start or bool(_END.search(between)) or "\n" in between
            found.append(Word(match.start(), match.end(), match[0].casefold().replace("’", "'"), opens))
            last = match.end()
    return found


def gaps(lead: list[Word], copy: list[Word]) -> list[Gap]:
    """What differs between two bodies, in order."""
    numbers: dict[str, int] = {}
    first, second = (
        np.array([numbers.setdefault(word.key, len(numbers)) for word in side], np.uint32) for side in (lead, copy)
    )
    head, tail = ends(first, second)
    left, right = first[head : len(lead) - tail].tolist(), second[head : len(copy) - tail].tolist()
    matched = (
        [] if len(left) * len(right) > _LARGEST else _solid(pairs(left, right), lead[head:], len(left), len(right))
    )
    found: list[Gap] = []
    a, c = head, head
    for i, j in [*((i + head, j + head) for i, j in matched), (len(lead) - tail, len(copy) - tail)]:
        if i > a or j > c:
            gap, before = _shrink(Gap(a, i, c, j), first, second), found[-1] if found else Gap(0, 0, 0, 0)
            found.append(_slide(gap, lead, copy, min(30, gap.a - before.b, gap.c - before.d)))
        a, c = i + 1, j + 1
    return found


def _solid(matched: list[tuple[int, int]], lead: list[Word], m: int, n: int) -> list[tuple[int, int]]:
    """Matches without the runs of one or two words that stand alone between longer differences."""
    runs: list[list[tuple[int, int]]] = []
    for i, j in matched:
        if runs and runs[-1][-1] == (i - 1, j - 1):
            runs[-1].append((i, j))
        else:
            runs.append([(i, j)])
    kept: list[tuple[int, int]] = []
    for nth, run in enumerate(runs):
        before = kept[-1] if kept else (-1, -1)
        after = runs[nth + 1][0] if nth + 1 < len(runs) else (m, n)
        apart = min(sum(run[0]) - sum(before) - 2, sum(after) - sum(run[-1]) - 2)
        letters = sum(lead[i].end - lead[i].start for i, _ in run)
        if len(run) > 2 or apart < 3 or letters > 12:
            kept += run
    return kept


def _shrink(gap: Gap, first: U32, second: U32) -> Gap:
    """A gap without the words that its two sides begin or end with alike (left by a chance match that was dropped)."""
    head, tail = ends(first[gap.a : gap.b], second[gap.c : gap.d])
    return Gap(gap.a + head, gap.b - tail, gap.c + head, gap.d - tail)


def _slide(gap: Gap, lead: list[Word], copy: list[Word], room: int) -> Gap:
    """A gap in one text only, moved left to where it opens a sentence, if the words on its way are the same.

    ``room``: words that both texts share before it, back to the gap before.
    """
    a, b, c, d = gap
    if a == b:
        side, start, end = copy, c, d
    elif c == d:
        side, start, end = lead, a, b
    else:
        return gap
    for step in range(room + 1):
        if side[start - step].opens:
            return Gap(a - step, b - step, c - step, d - step)
        if step == room or side[start - step - 1].key != side[end - step - 1].key:
            break
    return gap


def span(side: list[Word], start: int, end: int, text: str) -> Span | None:
    """The characters from word ``start`` to before word ``end``; of a passage with the marks that close and open it."""
    if start == end:
        return None
    first, last = side[start].start, side[end - 1].end
    if end - start >= PASSAGE:
        while last < len(text) and text[last] in _CLOSING:
            last += 1
        while first and text[first - 1] in _OPENING:
            first -= 1
    return Span(start=first, end=last)
