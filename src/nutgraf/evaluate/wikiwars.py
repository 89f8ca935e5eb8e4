"""WikiWars (Mazur and Dale, 2010): TIMEX2 in Wikipedia's war histories, brought to TIMEX3 conventions.

Comes in: a ``.key.xml`` file.  Goes out: a `GoldDocument`. The conversion looks at the gold alone:

- nesting: TIMEX3 has none. An inner expression stays as it is; the outer one keeps the part before it
  ("about a year after the offensive stalled in <March 1987>" becomes "about a year after the offensive stalled in"
  and "March 1987"), or the part behind it where the inner one comes first.
- sets and rates: TIMEX2 writes "daily" and "per month" as XXXX-XX-XX and XXXX-XX, TIMEX3 as P1D and P1M. Converted
  where the words say so (every, each, per, daily, weekly, monthly, annually, yearly).
- fractions are written with their zero (P.5CE is P0.5CE).
- clock times keep their precision; a trailing ``Z`` or zone is dropped.
- modifiers (mod, anchor_val, anchor_dir) are no part of the value. An absent ``val`` is the empty value: such an
  expression counts for the spans, and no answer can be right about its value.
- TIMEX2 marks the adjective "former" (PAST_REF); it is left as gold, though TIMEX3 corpora do not mark it.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

from nutgraf.errors import InputMalformed
from nutgraf.evaluate.timeml import BODY, TAG, GoldDocument, GoldTime

MADE = re.compile(r'<DATETIME>.*?val="([^"]+)"', re.S)
VALUE = re.compile(r'\bval="([^"]*)"')
SET = re.compile(r"\b(every|each|per|daily|weekly|monthly|annually|annual|yearly)\b", re.I)
SETS = {"XXXX-XX-XX": "P1D", "XXXX-WXX": "P1W", "XXXX-XX": "P1M", "XXXX": "P1Y"}


def read(path: Path) -> GoldDocument:
    """One ``.key.xml`` file. Raises `InputMalformed` where it has no TEXT."""
    content = path.read_text(encoding="utf-8")
    body, made = BODY.search(content), MADE.search(content)
    if body is None:
        raise InputMalformed("no <TEXT> in a WikiWars document", where=str(path))
    text, found, opened = "", [], []
    for part in TAG.split(body[1]):
        if part.startswith("<TIMEX2"):
            value = VALUE.search(part)
            opened.append((len(text), value[1] if value else ""))
        elif part.startswith("</TIMEX2"):
            start, given = opened.pop()
            found.append(GoldTime(start=start, end=len(text), value=timex3(given, text[start:])))
        elif not part.startswith("<"):
            text += html.unescape(part)
    times = flatten(text, found)
    return GoldDocument(id=path.name, published=made[1][:10] if made else None, text=text, times=times)


def timex3(value: str, words: str) -> str:
    """A TIMEX2 value in TIMEX3's way; ``words``: the expression."""
    if value in SETS and SET.search(words):
        return SETS[value]
    return value.removesuffix("Z").replace("P.", "P0.")


def flatten(text: str, times: list[GoldTime]) -> tuple[GoldTime, ...]:
    """Disjoint expressions in text order: an outer expression yields to those inside it."""
    out = []
    for one in times:
        inside = [
            other
            for other in times
            if other is not one and one.covers(other) and (other.start, other.end) != (one.start, one.end)
        ]
        start, end = one.start, one.end
        if inside:
            first, last = min(other.start for other in inside), max(other.end for other in inside)
            start, end = (one.start, first) if first > one.start else (last, one.end)
            stretch = text[start:end]
            start, end = start + len(stretch) - len(stretch.lstrip()), end - len(stretch) + len(stretch.rstrip())
        if start < end:
            out.append(GoldTime(start=start, end=end, value=one.value))
    return tuple(sorted(out, key=lambda time: (time.start, time.end)))
