"""The words of a mention: split, stripped of possessives and articles, with the head found.

Comes in: the document text and a mention.  Goes out: `Word` tuples with code-point offsets of the document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.resolve.who import lexicon

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[-'’.&/]\w+)*")
POSSESSIVE = re.compile(r"['’][sS]$")
ARTICLES = lexicon.words("articles")
INDEFINITE = lexicon.words("indefinite")
DEFINITE = lexicon.words("definite")
PARTICLES = lexicon.words("particles")
STOPS = lexicon.words("stops")
ENVOYS, TO = lexicon.words("envoys"), frozenset(("to", "in", "for"))


ABBREVIATED = 2  # the characters between "Gen" and "Haftar"


class Word(NamedTuple):
    """``text`` without its possessive ending, ``low`` its lower case."""

    text: str
    low: str
    start: int
    end: int
    possessive: bool

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or (self.low.startswith(("al-", "el-", "bin-")) and self.text[-1:].isalpha())


def words_of(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of ``text[start:end]``, offsets in the document."""
    raw = text[start:end]
    if raw.isalpha():  # most mentions are one plain word
        return (Word(raw, raw.lower(), start, end, possessive=False),)
    out = []
    for found in WORD.finditer(text, start, end):
        whole, at, to = found[0], found.start(), found.end()
        possessive = len(whole) > 2 and whole[-1] in "sS" and whole[-2] in "'’"
        if possessive:
            whole, to = whole[:-2], to - 2
        elif whole[-1] == "s" and text[to : to + 1] in ("'", "’") and to < end:
            possessive = True
        out.append(Word(whole, whole.lower(), at, to, possessive))
    return tuple(out)


def head_index(words: Sequence[Word], start: int | None = None, end: int | None = None) -> int:
    """Index of the head word: the one in ``start:end`` when given, else the last before a preposition or comma gap."""
    if start is not None and end is not None:
        inside = [at for at, word in enumerate(words) if word.start < end and start < word.end]
        if inside:
            return inside[-1]
    for at in range(1, len(words)):
        gap = words[at].start - words[at - 1].end - 2 * words[at - 1].possessive
        if gap == ABBREVIATED and (len(words[at - 1].text) == 1 or words[at - 1].low in lexicon.titles()):
            continue  # "Gen. Haftar", "Gerald R. Ford"
        if (words[at].low in STOPS and not words[at].capital) or gap > 1:
            return at - 1
    return len(words) - 1


def sent(words: Sequence[Word]) -> int:
    """Words before "to Kampala" in "ambassador to Kampala": where somebody is sent does not say whose they are."""
    return next((at for at in range(1, len(words)) if words[at].low in TO and words[at - 1].low in ENVOYS), len(words))


def core_of(words: Sequence[Word]) -> str:
    """The words joined by blanks, without a leading article or possessive pronoun and without possessive endings."""
    if len(words) == 1:
        return words[0].text
    kept = [*words]
    while len(kept) > 1 and (kept[0].low in ARTICLES or kept[0].low in DEFINITE):
        kept.pop(0)
    return " ".join(
        word.text + ("'s" if word.possessive and at < len(kept) - 1 else "") for at, word in enumerate(kept)
    )
