"""Organisations and persons that the knowledge base knows by name and that the reader passed over.

Comes in: the text, its coded sentences and what was read as a mention already.  Goes out: spans of known names among the
capitalised words that no mention covers, longest first: "the Xinhua state news agency", where the reader saw no name;
and names of which it saw the last word alone.
A name of one word counts only inside a sentence (at its start any word has a capital) and only where no other
capitalised word stands beside it; a person needs two words.  States and places are left to the place finder.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from nutgraf.records import Span
from nutgraf.resolve.who.known import KnowledgeLike

_RUN = re.compile(r"[A-Z][\w&'’.-]*(?:\s(?:of|for|and|the|de|al)(?:\sthe)?(?=\s[A-Z])|\s[A-Z][\w&'’.-]*)*")
_SMALL = frozenset({"of", "for", "and", "the", "de", "al"})
_TAIL = re.compile(r"(?:['’]s|[.'’-])+$")
LONGEST = 6  # words of a name


def unread(
    text: str, sentences: Iterable[Span], mentions: Iterable[Span], knowledge: KnowledgeLike, on: str | None = None
) -> Iterator[Span]:
    """Spans of known names outside of ``mentions``, in text order. Time grows with the capitalised words left over."""
    covered = sorted((m.start, m.end) for m in mentions)
    at = 0
    for sentence in sentences:
        for run in _RUN.finditer(text, sentence.start, sentence.end):
            while at < len(covered) and covered[at][1] <= run.start():
                at += 1
            beside = [c for c in covered[at : at + 6] if c[0] < run.end() and run.start() < c[1]]
            if not any(start <= run.start() and run.end() <= end for start, end in beside):
                for span in _within(text, run, sentence.start, knowledge, on):
                    if all(end <= span.start or span.end <= start or _ends(span, start, end) for start, end in beside):
                        yield span


def _ends(name: Span, start: int, end: int) -> bool:
    """Whether what was read is the end of the name: "Jinping" of "Xi Jinping"."""
    return name.start < start and end == name.end


def _within(text: str, run: re.Match[str], opening: int, knowledge: KnowledgeLike, on: str | None) -> Iterator[Span]:
    words = [
        (
            run.start() + m.start(),
            run.start() + m.end() - len(t[0]) if (t := _TAIL.search(m[0])) else run.start() + m.end(),
        )
        for m in re.finditer(r"\S+", run[0])
    ]
    i = 0
    while i < len(words):
        for j in range(min(len(words), i + LONGEST), i, -1):
            start, end = words[i][0], words[j - 1][1]
            if text[start:end] in _SMALL or text[words[j - 1][0] : end] in _SMALL:
                continue
            if j - i == 1 and (len(words) > 1 or start == opening or end - start < 4):
                continue
            known = knowledge.find(text[start:end], on)
            if known and (known.kind == "organisation" or (known.kind == "person" and j - i > 1)):
                yield Span(start=start, end=end)
                i = j - 1
                break
        i += 1
