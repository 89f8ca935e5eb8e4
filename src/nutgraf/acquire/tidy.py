"""Clean paragraphs: mojibake mended, entities resolved, invisible characters and page furniture dropped.

Comes in: the paragraphs of any form but plain text.  Goes out: paragraphs and notes on what was done.  Mojibake is
repaired by ftfy (extra ``web``) and only where its signs stand; the furniture is in ``data/acquire/furniture.txt``.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import resources

_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\0-\x08\x0b\x0e-\x1f\x7f]"
)
_JOINERS = re.compile("[\u200c\u200d]")
# scripts in which a joiner is spelling, and pictographs that joiners bind
_JOINED_SCRIPTS = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\ufb50-\ufeff\u2600-\u27bf\U0001f000-\U0001faff]"
)
_SPACE = re.compile(r"[\s\u00a0]+")
_ENTITY = re.compile(
    r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash|hellip|[aeiou]acute);"
)
# a lead byte of UTF-8 read as windows-1252, followed by what its continuation bytes read as
_MOJIBAKE = re.compile(
    "[\u0080-\u009f]|[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_FURNITURE_LENGTH = 160
_WORTH_COMPARING = 60


def tidy(lines: Iterable[str], title: str | None = None) -> tuple[list[str], list[str]]:
    """Paragraphs fit to read, and notes. The headline repeated as the first paragraph is dropped."""
    kept: list[str] = []
    seen: set[str] = set()
    doubled = dropped = 0
    mended = False
    for line in lines:
        clean, was_mended = tidy_line(line)
        mended = mended or was_mended
        if not clean:
            continue
        if is_furniture(clean):
            dropped += 1
            continue
        if clean in seen and (len(clean) >= _WORTH_COMPARING or kept[-1] == clean):
            doubled += 1
            continue
        seen.add(clean)
        kept.append(clean)
    if title and kept and kept[0].casefold() == title.casefold():
        del kept[0]
    notes = []
    if mended:
        notes.append("mojibake repaired")
    if doubled:
        notes.append(f"{doubled} repeated paragraphs dropped")
    if dropped:
        notes.append(f"{dropped} lines of page furniture dropped")
    return kept, notes


def tidy_line(line: str) -> tuple[str, bool]:
    """One line clean, and whether mojibake in it was repaired."""
    mended = False
    if line.isascii():
        if "&" not in line and line.isprintable():
            return (" ".join(line.split()) if "  " in line else line.strip()), False
        if "&" in line and _ENTITY.search(line):
            line = html.unescape(line)
        if line.isascii():
            return (" ".join(line.split()) if line.isprintable() else _bare(line)), False
    elif "&" in line and _ENTITY.search(line):
        line = html.unescape(line)
    while True:  # what is left when invisible characters are gone can be mojibake again: each round is shorter
        repaired = _repair(line) if _MOJIBAKE.search(line) else line
        mended = mended or repaired != line
        clean = unicodedata.normalize("NFC", _bare(repaired))
        if clean == line or len(clean) >= len(line):
            return clean, mended
        line = clean


def one_line(value: str | None) -> str | None:
    """A metadata value clean, or None where nothing is left."""
    return (tidy_line(value)[0] or None) if value else None


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page, not the story: sign-up, share, cookie, paywall, "read more"."""
    return len(line) <= _FURNITURE_LENGTH and _furniture().fullmatch(line) is not None


def _bare(line: str) -> str:
    line = _INVISIBLE.sub("", line)
    if ("\u200c" in line or "\u200d" in line) and not _JOINED_SCRIPTS.search(line):
        line = _JOINERS.sub("", line)
    return _SPACE.sub(" ", line).strip()


def _repair(line: str) -> str:
    try:
        from ftfy import fix_encoding
    except ImportError:
        return line
    return str(fix_encoding(line))


@cache
def _furniture() -> re.Pattern[str]:
    table = resources.files("nutgraf.data.acquire").joinpath("furniture.txt").read_text("utf-8")
    rules = [row.strip() for row in table.splitlines() if row.strip() and not row.startswith("#")]
    return re.compile(r"\W*(?:" + "|".join(rules) + r")\W*", re.IGNORECASE)
