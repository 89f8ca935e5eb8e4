"""Sentences of a block of text.

Comes in: a text and the bounds of one paragraph.  Goes out: sentence spans without surrounding space, in order.
A stop ends a sentence when what follows can begin one: abbreviations, initials, numbers, stops inside quotes that the
sentence goes on after ("..." he said) and three dots before a small letter do not. Linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from nutgraf.records import Span

# A run of stops is tried from its first one only, and possessively: linear in the text.
_STOP = re.compile(
    r"(?P<mark>(?<![.!?…])[.!?…]++|[。！？])(?P<close>[\"'”’»)\]]*+)(?P<space>\s++)"
    r"(?P<open>[\"'“‘«(\[—–-]*\s?)(?P<next>\S)"
)
_LAST_WORD = re.compile(r"[\w.&'’-]+$")
_INITIAL = re.compile(r"(?:^|[.\s(\"'“‘-])[A-Z]$")
_ACRONYM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$")
# Words that begin a sentence far more often than they follow an abbreviation ("in the U.S. The bill").
_STARTERS = frozenset(
    [
        "The",
        "A",
        "An",
        "He",
        "She",
        "It",
        "They",
        "We",
        "I",
        "You",
        "But",
        "And",
        "In",
        "On",
        "At",
        "For",
        "As",
        "If",
        "When",
        "While",
        "This",
        "That",
        "These",
        "Those",
        "There",
        "His",
        "Her",
        "Its",
        "Their",
        "Our",
        "My",
        "After",
        "Before",
        "Since",
        "Although",
        "However",
        "Meanwhile",
        "Some",
        "Many",
        "Most",
        "Several",
        "Such",
        "What",
        "Who",
        "Why",
        "How",
        "Where",
        "According",
        "Still",
        "Yet",
        "Both",
        "Each",
        "Every",
        "One",
        "Two",
        "No",
        "Not",
        "So",
        "Then",
        "Also",
        "By",
        "With",
        "From",
        "To",
        "Under",
        "During",
        "Despite",
        "Last",
        "Now",
    ]
)
_WORD = re.compile(r"\w+")
MAX_LOOKBACK = 40  # characters before a stop that can decide about it


@cache
def _abbreviations() -> tuple[frozenset[str], frozenset[str]]:
    groups: list[set[str]] = []
    for line in (files("nutgraf.data") / "anatomy" / "abbreviations.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            groups.append(set())
        elif line and not line.startswith("#"):
            groups[-1].add(line)
    always, maybe = groups
    return frozenset(always), frozenset(maybe)


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Sentence spans of ``text[start:end]``."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, begin, stop):
            yield from _trimmed(text, begin, stop.start("space"))
            begin = stop.end("space")
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start=start, end=end)


def _ends(text: str, begin: int, stop: re.Match[str]) -> bool:
    following = stop["next"]
    if following.islower() or following in ",;:.":
        return False
    if not (stop["mark"] == "." or stop["mark"].startswith("…") or ".." in stop["mark"]):
        return True
    if stop["mark"] != ".":
        return following.isupper() or bool(stop["open"].strip())
    before = text[max(begin, stop.start() - MAX_LOOKBACK) : stop.start()]
    if stop["close"] or not before:
        return bool(before)
    match = _LAST_WORD.search(before)
    word = match[0] if match else ""
    always, maybe = _abbreviations()
    after = _WORD.match(text, stop.start("next"))
    begins = bool(after and after[0] in _STARTERS)
    if word in always or word.rpartition("-")[2] in always:
        # "et al." before a word that starts sentences may end one after all; "Gen." and "Maj.-Gen." never do
        return word.islower() and begins
    if word in maybe or _ACRONYM.search(word):
        return begins or bool(stop["open"].strip())
    if _INITIAL.search(before):
        return begins and (len(word) > 1 or before.endswith((" on X", " to X", " via X")))
    return True
