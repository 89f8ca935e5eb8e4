"""TimeML documents (``.tml``) as gold times.

Comes in: a file of the TempEval-3 form: a DCT with a TIMEX3, and a TEXT with TIMEX3 tags among others.
Goes out: `GoldDocument`, the bare text and its expressions. The document creation time is no gold expression.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

from nutgraf.errors import InputMalformed
from nutgraf.records import Span, Value

DCT = re.compile(r'<DCT>.*?value="([^"]+)"', re.S)
BODY = re.compile(r"<TEXT>(.*)</TEXT>", re.S)
TAG = re.compile(r"(<[^>]+>)")
VALUE = re.compile(r'value="([^"]*)"')


class GoldTime(Span, frozen=True, kw_only=True):
    """``value``: TIMEX3, "" where the gold gives none."""

    value: str


class GoldDocument(Value, frozen=True, kw_only=True):
    id: str
    published: str | None
    text: str
    times: tuple[GoldTime, ...]


def read(path: Path) -> GoldDocument:
    """One ``.tml`` file. Raises `InputMalformed` where it has no TEXT."""
    content = path.read_text(encoding="utf-8")
    body, made = BODY.search(content), DCT.search(content)
    if body is None:
        raise InputMalformed("no <TEXT> in a TimeML document", where=str(path))
    text, found, opened = "", [], []
    for part in TAG.split(body[1]):
        if part.startswith("<TIMEX3"):
            value = VALUE.search(part)
            opened.append((len(text), value[1] if value else ""))
        elif part.startswith("</TIMEX3"):
            start, value_of = opened.pop()
            found.append(GoldTime(start=start, end=len(text), value=value_of))
        elif not part.startswith("<"):
            text += html.unescape(part)
    return GoldDocument(id=path.name, published=made[1][:10] if made else None, text=text, times=tuple(found))
