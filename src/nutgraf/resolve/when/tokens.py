"""From text to tokens: one mark for each word, so that patterns are regular expressions over marks.

Comes in: text and its sentences.  Goes out: `Tokens`, parallel lists of offsets, lower-case words and values, and
one string of marks, a character a token (``M`` a month, ``d`` a number up to 31, ``x`` any other word).
The idea of matching over token classes is TokensRegex's (Chang and Manning, 2014). One pass, linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from nutgraf.records import Span
from nutgraf.resolve.when.lexicon import Lexicon, lexicon
from nutgraf.resolve.when.numerals import numeral

SCAN = re.compile(
    r"[aApP]\.\s?[mM](?!\w)\.?|[BA]\.\s?[CD]\.(?:\s?E\.)?"
    r"|[oO]['’]clock\b"
    r"|\d+(?:[:/.,–-]\d+)*(?:(?![aApP]\.\s?[mM])[^\W\d_]+)?"
    r"|[^\W\d_]+(?:\d\w*)?"
    r"|['’]s(?!\w)"
    r"|[^\w\s]"
)
BREAK = "|"
MONEY = "$£€¥"
ABBREVIATED = re.compile(r"(?:\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[ap]\.m)\.\s*$")
SIGNS = {",": ",", ".": ".", "-": "h", "‐": "h", "‑": "h", "–": "-", "—": "-", "(": "(", ")": ")", "~": "-", "'": "'"}
SIGNS |= {"’": "'", "'s": "s", "’s": "s", "&": "&", "@": "@", "/": "^", "!": "!", "?": "!"}


class Tokens:
    """The tokens of one text. ``marks[i]`` is the class of token i; ``words[i]`` is lower case."""

    __slots__ = ("ends", "marks", "starts", "text", "values", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.values: list[Any] = []
        self.marks = ""

    def written(self, index: int) -> str:
        """Token ``index`` as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]

    def capital(self, index: int) -> bool:
        return self.text[self.starts[index]].isupper()

    def glued(self, index: int) -> bool:
        """Does token ``index`` follow the one before it without a space?"""
        return index > 0 and self.starts[index] == self.ends[index - 1]


def tokens(text: str, sentences: Sequence[Span], skip: Sequence[Span] = ()) -> Tokens:
    """Cut ``text`` into marked tokens; a sentence end is a token of its own, `BREAK`. ``skip``: read as plain words."""
    out, known = Tokens(text), lexicon()
    marks: list[str] = []
    words, cased = known.words, known.cased
    for start, end in _stretches(text, sentences):
        for match in SCAN.finditer(text, start, end):
            word = match.group().lower()
            found = words.get(word)
            if found is not None:
                mark, value = found
                if word in cased and match.group().islower():
                    mark = _lower_case(mark)
            elif word[0].isdigit() or (word[-1].isdigit() and len(word) < 10):
                _numeral(out, marks, match)
                continue
            else:
                word = "'s" if word == "’s" else word
                mark, value = SIGNS.get(word, "x"), word
            out.starts.append(match.start())
            out.ends.append(match.end())
            out.words.append(word)
            out.values.append(value)
            marks.append(mark)
        out.starts.append(end)
        out.ends.append(end)
        out.words.append("")
        out.values.append(None)
        marks.append(BREAK)
    if skip:
        _blank(out, marks, skip)
    return _join_phrases(out, marks, known)


def _lower_case(mark: str) -> str:
    """A month's name in small letters is kept as a weak month: it counts only beside a day or a year."""
    return "µ" if mark == "M" else "x"


def _stretches(text: str, sentences: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The stretches no expression may leave: sentences, but one cut after "Sept." is mended."""
    if not sentences:
        for line in re.finditer(r"[^\n]+", text):
            yield line.span()
        return
    start = sentences[0].start
    for here, after in pairwise(sentences):
        tail = text[max(start, here.end - 8) : here.end]
        if ABBREVIATED.search(tail) and text[after.start : after.start + 1].isdigit():
            continue
        yield start, here.end
        start = after.start
    yield start, sentences[-1].end


def _numeral(out: Tokens, marks: list[str], match: re.Match[str]) -> None:
    start, end, text = match.start(), match.end(), out.text
    pieces = numeral(match.group())
    if (start and text[start - 1] in MONEY) or text[end : end + 1] == "%" or (start > 1 and text[start - 2] in MONEY):
        pieces = [(0, end - start, "x", None)]
    for left, right, mark, value in pieces:
        out.starts.append(start + left)
        out.ends.append(start + right)
        out.words.append(text[start + left : start + right].lower())
        out.values.append(value)
        marks.append(mark)


def _blank(out: Tokens, marks: list[str], skip: Sequence[Span]) -> None:
    for span in skip:
        index = max(0, bisect_right(out.starts, span.start) - 1)
        while index < len(marks) and out.starts[index] < span.end:
            if out.ends[index] > span.start and marks[index] != BREAK:
                marks[index] = "x"
            index += 1


def _join_phrases(out: Tokens, marks: list[str], known: Lexicon) -> Tokens:
    """Read the lexicon's phrases ("the day before yesterday", "Christmas Eve") as one token each."""
    phrases, words = known.phrases, out.words
    drop: list[tuple[int, int]] = []
    for index in [i for i, word in enumerate(words) if word in phrases]:
        if drop and index < drop[-1][1]:
            continue
        for rest, mark, value in phrases[words[index]]:
            if tuple(words[index + 1 : index + 1 + len(rest)]) == rest:
                if mark == "H" and not _named(out, index, marks):
                    continue
                marks[index], out.values[index] = mark, value
                if rest:
                    out.ends[index] = out.ends[index + len(rest)]
                    drop.append((index + 1, index + 1 + len(rest)))
                break
    for left, right in reversed(drop):
        del marks[left:right], words[left:right], out.starts[left:right], out.ends[left:right], out.values[left:right]
    out.marks = "".join(marks)
    return out


def _named(out: Tokens, index: int, marks: list[str]) -> bool:
    """Is the holiday's name fit to be one: a capital for New Year, and no word of another class?"""
    return marks[index] in "xWMoµ" and (
        out.capital(index) or out.words[index] != "new" or "day" in out.words[index + 2 : index + 4]
    )
