"""TIMEX3 values of dates: written, shifted and cut to a unit.

Comes in: dates, years (negative before Christ), units.  Goes out: value strings such as ``2024-W20`` or ``BC0490``.
The forms are those of TimeML's TIMEX3 (Sauri et al., TimeML Annotation Guidelines 1.2.1), ISO 8601 at heart.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "10Y": "XXX", "100Y": "XX", "3M": "XXXX-QX"}
MULTIPLE = re.compile(r"(\d*)(T?)([A-Z]+)")


def year_value(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{-year:04d}"


def month_value(year: int, month: int) -> str:
    return f"{year_value(year)}-{month:02d}"


def week_value(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_value(day: date) -> str:
    return f"{day.year:04d}-Q{(day.month + 2) // 3}"


def cut(day: date, unit: str) -> str:
    """The value of the ``unit`` that holds ``day``: W, M, 3M, Y, 10Y, 100Y, WE, else the day itself."""
    if unit in ("W", "2W"):
        return week_value(day)
    if unit == "WE":
        return week_value(day) + "-WE"
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}"
    if unit == "3M":
        return quarter_value(day)
    if unit == "6M":
        return f"{day.year:04d}-H{1 if day.month < 7 else 2}"
    if unit == "Y":
        return f"{day.year:04d}"
    if unit == "10Y":
        return f"{day.year // 10:03d}"
    if unit in ("100Y", "1000Y"):
        return f"{day.year // 100:02d}"
    return day.isoformat()


def add_months(day: date, months: int) -> date | None:
    """``day`` moved by whole months, to the month's last day where it has no such day; None outside the calendar."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def move(day: date, amount: float, unit: str) -> date | None:
    """``day`` moved by ``amount`` units (fractions of years and months count in smaller units)."""
    count, _, letter = _parts(unit)
    total = amount * count
    try:
        if letter == "WE":
            return day + timedelta(days=round(7 * total))
        if letter == "Y":
            return add_months(day, round(12 * total))
        if letter == "M":
            return add_months(day, int(total)) if total == int(total) else day + timedelta(days=round(30.44 * total))
        days = {"W": 7, "D": 1, "BD": 1}.get(letter, 0)
        return day + timedelta(days=round(days * total))
    except (OverflowError, ValueError):
        return None


def _parts(unit: str) -> tuple[int, bool, str]:
    if unit.startswith("T"):
        return 1, True, unit
    found = MULTIPLE.fullmatch(unit)
    return (int(found[1] or 1), False, found[3]) if found else (1, False, unit)


def duration_value(amounts: tuple[tuple[float | None, str], ...]) -> str:
    """``P6M``, ``PT3H``, ``PXY``, ``P2Y6M``; decades ``P2DE``, centuries ``P1CE``; fortnights in weeks."""
    days, hours = "", ""
    for amount, unit in amounts:
        count, timed, letter = _parts(unit)
        if letter in ("WE", "BD"):
            letter = {"WE": "WE", "BD": "D"}[letter]
        if count >= 10:
            count, letter = 1, {10: "DE", 100: "CE", 1000: "ML"}[count]
        number = f"X{letter}" if amount is None else f"{_plain(amount * count)}{letter}"
        if timed:
            hours += number.replace("T", "")
        else:
            days += number
    return f"P{days}" + (f"T{hours}" if hours else "")


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:.4f}".rstrip("0")
