"""Capitalised words of a text with what stands around them: the material names of places are made of.

Comes in: the text and where its sentences start.  Goes out: tokens in order.  "al-Bab" is one token, "U.S." and
"W.Va." are one each, a possessive ending is left out; a hyphen parts tokens ("Paris-based", "Israel-Lebanon").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.records import Span

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĦĪĮİĶĹĻŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽƏȘȚḨṬẔ"
# One branch that starts with a class: the engine then skips what is in lower case.
_TOKEN = re.compile(rf"[{_CAPITAL}](?:\.(?:[A-Z][a-z]{{0,2}}\.)+|\.[A-Z]\b|\w*(?:['’]\w+)*)")
_ARTICLE = re.compile(r"(?<![\w'’])(?:al|el|ar|as|ash|an|ad|az|at|ed)-$")
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_INSIDE = frozenset(["'", "’", "_"])
_OPENERS = " \t\r\n\"“”'‘(["


@dataclass(slots=True)
class Token:
    """A capitalised word. ``gap``: the characters since the token before it, "" where more than 12 apart.

    ``shouted``: it stands in capitals; ``title``: it without them; ``opens``: it is the first word of a sentence.
    """

    start: int
    end: int
    word: str
    gap: str
    opens: bool
    shouted: bool
    title: str


def tokens(text: str, sentences: Sequence[Span]) -> list[Token]:
    """The capitalised words of ``text`` in order."""
    starts = iter(sorted({s.start for s in sentences}))
    start = next(starts, len(text) + 1)
    found: list[Token] = []
    last = -100
    for match in _TOKEN.finditer(text):
        at, end = match.span()
        before = text[at - 1 : at]
        if before.isalnum() or before in _INSIDE:
            continue
        if before == "-" and at > 2 and (article := _ARTICLE.search(text, max(0, at - 5), at)):
            at = article.start()
        word = text[at:end]
        opens = False
        while start <= at:
            opens = at - start < 4 and not text[start:at].strip(_OPENERS)
            start = next(starts, len(text) + 1)
        if word.endswith(_POSSESSIVE):
            word, end = word[:-2], end - 2
        gap = text[last:at] if 0 <= at - last <= 12 else ""
        shouted = len(word) > 3 and word.isupper()
        found.append(Token(at, end, word, gap, opens, shouted, word.title() if shouted else word))
        last = match.end() if end == match.end() else end
    return found
