"""What a run of digits can be: a day, a year, a clock time, a date, a range, or only a number.

Comes in: one chunk as the scanner cuts it ("5th", "1990s", "2024-05-16", "3-5", "9:30pm", "Q3").
Goes out: pieces ``(start, end, mark, value)`` relative to the chunk; ``x`` for what is none of these.
Marks: d day-sized, y year-sized, # other number, c dotted number, C clock, I whole date, / day and month,
o ordinal, Y decade, Q quarter, J half-year.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from nutgraf.resolve.when.lexicon import lexicon

Piece = tuple[int, int, str, Any]

ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d\d):(\d\d)(?::(\d\d))?)?z?")
LOCAL = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
MONTH_YEAR = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})[/-](\d{4})")
CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?")
DOTTED = re.compile(r"(\d{1,2})\.(\d\d)")
YEARS = re.compile(r"(\d{4})([–-])(\d{4}|\d{2})")
PAIR = re.compile(r"(\d{1,2}(?::\d\d)?|\d{3})([–-])(\d{1,2}(?::\d\d)?|\d{3})")
THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
PLAIN = re.compile(r"\d+(?:\.\d+)?")
DAY_YEAR = re.compile(r"(\d{1,2})([,/-])(\d{4})")
SPLIT = re.compile(r"([\d:.,/–-]*\d)([^\W\d_]+)")
LETTERED = re.compile(r"(q|h|fy|sy|cy|w)(\d{1,4})")
NAMED = re.compile(r"([a-z]{3,9})(\d{1,2})")


@lru_cache(maxsize=4096)
def numeral(chunk: str) -> list[Piece]:
    """Read one chunk; the list is never empty."""
    grade = chunk[-1] in "AP"  # "District 4A" is no hour, "4a" may be one
    chunk = chunk.lower()
    if len(chunk) > 24 or (grade and chunk[0].isdigit() and chunk[-2].isdigit()):
        return [(0, len(chunk), "x", None)]
    if not chunk[0].isdigit():
        return _lettered(chunk) or [(0, len(chunk), "x", None)]
    if chunk[-1].isalpha() and not ISO.fullmatch(chunk):
        return _suffixed(chunk)
    return _digits(chunk)


def _digits(chunk: str) -> list[Piece]:
    whole, size = _whole(chunk), len(chunk)
    if whole:
        return [(0, size, *whole)]
    if found := YEARS.fullmatch(chunk):
        first, last = int(found[1]), found[3]
        if len(last) == 2 and 1000 <= first < 2100 and int(last) > first % 100:
            return [(0, 4, "y", first), (4, 5, "-", "-"), (5, size, "y", first // 100 * 100 + int(last))]
        if len(last) == 4 and 1000 <= first < int(last) < 2200:
            return [(0, 4, "y", first), (4, 5, "-", "-"), (5, size, "y", int(last))]
        return [(0, size, "x", None)]
    if found := PAIR.fullmatch(chunk):
        cut = found.start(2)
        return [*_digits(found[1]), (cut, cut + 1, "-", "-"), *_moved(_digits(found[3]), cut + 1)]
    if (found := DAY_YEAR.fullmatch(chunk)) and 1 <= int(found[1]) <= 31:
        cut = found.start(2)
        mark = {",": ",", "/": "^", "-": "h"}[found[2]]
        return [(0, cut, "d", int(found[1])), (cut, cut + 1, mark, found[2]), (cut + 1, size, "y", int(found[3]))]
    return [(0, size, "x", None)]


def _whole(chunk: str) -> tuple[str, Any] | None:
    """A chunk that is one thing."""
    if chunk.isdecimal():
        number = int(chunk) if len(chunk) < 16 else 0
        if found := COMPACT.fullmatch(chunk):
            return "I", (int(found[1]), int(found[2]), int(found[3]), "")
        if len(chunk) <= 2 and 1 <= number <= 31:
            return "d", number
        if len(chunk) == 4 and (1000 <= number < 2400 or number % 100 < 60):
            return ("y" if 1000 <= number < 2400 else "#"), number
        return "#", number
    if found := ISO.fullmatch(chunk):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        clock = f"T{found[4]}:{found[5]}" + (f":{found[6]}" if found[6] else "") if found[4] else ""
        return ("I", (year, month, day, clock)) if month <= 12 and 0 < day <= 31 and month else None
    if found := LOCAL.fullmatch(chunk):
        return _local(int(found[1]), int(found[3]), found[4])
    if found := MONTH_YEAR.fullmatch(chunk):
        year, month = (int(found[1]), int(found[2])) if found[1] else (int(found[4]), int(found[3]))
        if found[1] and month > year % 100 and len(found[2]) == 2:
            return None  # "2007-09" is two years
        return ("I", (year, month, None, "")) if 1 <= month <= 12 and 1000 < year < 2200 else None
    if found := CLOCK.fullmatch(chunk):
        hour, minute = int(found[1]), int(found[2])
        return ("C", (hour, minute, found[3])) if hour <= 24 and minute < 60 else None
    if found := SHORT.fullmatch(chunk):
        return ("/", (int(found[1]), int(found[2])))
    if found := DOTTED.fullmatch(chunk):
        return "c", float(chunk)
    if THOUSANDS.fullmatch(chunk):
        return "#", float(chunk.replace(",", ""))
    if PLAIN.fullmatch(chunk):
        return "#", float(chunk)
    return None


def _local(first: int, second: int, year: str) -> tuple[str, Any] | None:
    """Month first as in the United States, unless only day first makes a date."""
    full = int(year) if len(year) == 4 else (2000 if int(year) < 50 else 1900) + int(year)
    if 1 <= first <= 12 and 1 <= second <= 31:
        return "I", (full, first, second, "")
    if 1 <= second <= 12 and 1 <= first <= 31:
        return "I", (full, second, first, "")
    return None


def _suffixed(chunk: str) -> list[Piece]:
    """Digits with letters after them: 5th, 1990s, 3pm, 3h, 30min."""
    found, size = SPLIT.fullmatch(chunk), len(chunk)
    if not found:
        return [(0, size, "x", None)]
    digits, letters = found[1], found[2]
    cut = len(digits)
    if letters in ("st", "nd", "rd", "th") and digits.isdecimal():
        return [(0, size, "o", int(digits))]
    if letters == "s" and digits.isdecimal():
        if len(digits) == 4 and digits[3] == "0":
            return [(0, size, "Y", int(digits))]
        return [(0, size, "Y", int(digits))] if len(digits) in (2, 3) and digits[-1] == "0" else [(0, size, "x", None)]
    if letters in ("a", "p"):
        return [*_digits(digits), (cut, size, "A", letters + "m")]
    known = ("U", "TH") if letters == "h" else lexicon().words.get(letters)
    if known and known[0] in "UuAMZKb":
        return [*_digits(digits), (cut, size, *known)]
    return [(0, size, "x", None)]


def _lettered(chunk: str) -> list[Piece] | None:
    """Letters with digits after them: Q3, H1, FY2024, Mar4."""
    size = len(chunk)
    if found := LETTERED.fullmatch(chunk):
        letter, number = found[1], int(found[2])
        if letter == "q" and 1 <= number <= 4:
            return [(0, size, "Q", number)]
        if letter == "h" and 1 <= number <= 2:
            return [(0, size, "J", number)]
        if letter == "w" and 1 <= number <= 53:
            return [(0, size, "x", None)]
        if letter in ("fy", "sy", "cy"):
            year = number + 2000 if number < 100 else number
            return [(0, 2, "F", {"fy": "FY", "sy": "SY", "cy": ""}[letter]), (2, size, "y", year)]
    if found := NAMED.fullmatch(chunk):
        known = lexicon().words.get(found[1])
        if known and known[0] in "MW":
            cut = len(found[1])
            return [(0, cut, *known), *_moved(_digits(found[2]), cut)]
    return None


def _moved(pieces: list[Piece], by: int) -> list[Piece]:
    return [(start + by, end + by, mark, value) for start, end, mark, value in pieces]
