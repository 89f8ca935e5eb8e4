"""The words around what was found: the sentence of an event, the opening of a story or where a searched word stands.

Comes in: a text and a place in it.  Goes out: short passages on one line, cut after whole words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_BEFORE, _AFTER = 110, 150  # characters shown on each side of an event
_OPENING = 220
_ENDS = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(A-Z\d])|\n+")
_WORD = re.compile(r'(?<!\S)-?"[^"]*"|\S+')


class Passage(NamedTuple):
    before: str
    words: str
    after: str


def evidence(text: str, start: int, end: int) -> Passage:
    """What stands around ``start:end``, no further than the sentence and not too far."""
    left, right = text[max(0, start - 400) : start], text[end : end + 400]
    breaks = [m.end() for m in _ENDS.finditer(left)]
    left = left[breaks[-1] :] if breaks else left
    stop = _ENDS.search(right)
    right = right[: stop.start() + len(stop[0].rstrip())] if stop else right
    before, after = _line(left), _line(right)
    if len(before) > _BEFORE:
        before = "… " + before[-_BEFORE:].partition(" ")[2]
    if len(after) > _AFTER:
        after = after[:_AFTER].rpartition(" ")[0] + " …"
    return Passage(before, _line(text[start:end]), after)


def opening(text: str, title: str | None, asked: str | None) -> str:
    """The first words of a story after its headline, or those around the first word that was searched for."""
    head = " ".join((title or "").split())
    body = " ".join(text[:20_000].split())
    body = body.removeprefix(head).lstrip() if head else body
    at = _where(body, asked) if asked else 0
    if at > _OPENING - 40:
        body = "… " + body[at - 80 :].partition(" ")[2]
    return body if len(body) <= _OPENING else body[:_OPENING].rpartition(" ")[0] + " …"


def first_line(text: str) -> str:
    """What an untitled story is called."""
    line = " ".join(text[:400].strip().partition("\n")[0].split())
    return line if len(line) <= 90 else line[:90].rpartition(" ")[0] + " …"


def _where(body: str, asked: str) -> int:
    """Where the first of the searched words begins, in any of its forms; 0 where none is found."""
    for term in _WORD.findall(asked):
        words = re.findall(r"\w+", term)
        if term.startswith("-") or term == "OR" or not words:
            continue
        stem = words[0] if len(words[0]) < 6 else words[0][:-2]
        found = re.search(rf"\b{re.escape(stem)}", body, re.IGNORECASE)
        if found:
            return found.start()
    return 0


def _line(words: str) -> str:
    """On one line, with the spaces at its ends kept as one."""
    return re.sub(r"\s+", " ", words)
