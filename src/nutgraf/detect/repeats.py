"""A name that was read once is the same name wherever it stands again.

Comes in: the words of a document and the mentions found window by window.  Goes out: the names' other occurrences that
were not read, as mentions of the same label.  A sentence can be too poor to show that "Montalvo" is a person; the story
as a whole is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Words = tuple[int, int]
SURE = 0.6  # log-odds that the first reading of a name must have
LESS = 1.0  # log-odds that a repetition has less than the reading that it repeats


def repeats(words: Sequence[str], mentions: Mapping[Words, tuple[str, float]]) -> dict[Words, tuple[str, float]]:
    """``words``: of the document; ``mentions``: inclusive word spans -> (label, log-odds). Only what is new goes out.

    The search starts at the first word of each known name: linear in the words.
    """
    known: dict[tuple[str, ...], tuple[str, float]] = {}
    for (a, b), (label, score) in mentions.items():
        name = tuple(words[a : b + 1])
        if label.endswith("-name") and score >= SURE and name[0][:1].isupper():
            best = known.get(name)
            if best is None or score > best[1]:
                known[name] = (label, score)
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for name in sorted(known, key=len, reverse=True):
        by_first.setdefault(name[0], []).append(name)
    taken = {i for a, b in mentions for i in range(a, b + 1)}
    out: dict[Words, tuple[str, float]] = {}
    at = 0
    while at < len(words):
        step = 1
        for name in by_first.get(words[at], ()):
            span = (at, at + len(name) - 1)
            if tuple(words[at : at + len(name)]) != name:
                continue
            if taken.isdisjoint(range(at, span[1] + 1)):
                label, score = known[name]
                out[span] = (label, score - LESS)
                step = len(name)
            break
        at += step
    return out
