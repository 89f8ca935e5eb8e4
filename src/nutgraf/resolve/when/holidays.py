"""Named days in a given year.

Comes in: a rule of ``holidays.toml`` and a year.  Goes out: a date.  Easter is computed for the Gregorian calendar
by the anonymous algorithm printed in Nature, 20 April 1876 (Meeus, Astronomical Algorithms, ch. 8).
"""

from __future__ import annotations

from datetime import date, timedelta

from nutgraf.resolve.when.lexicon import lexicon

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def easter(year: int) -> date:
    """Western Easter Sunday of ``year`` (Gregorian)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holiday(name: str, year: int) -> date:
    """The day that bears ``name`` in ``year``. Raises ValueError outside years 1 to 9999."""
    rule = lexicon().holidays[name]
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule[6:]))
    parts = rule.split("-", 2)
    if len(parts) == 2:
        return date(year, int(parts[0]), int(parts[1]))
    nth, _, more = parts[2].partition("+")
    return nth_weekday(year, int(parts[0]), WEEKDAYS.index(parts[1]) + 1, int(nth)) + timedelta(days=int(more or 0))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The ``nth`` ``weekday`` (1 Monday .. 7 Sunday) of a month; negative counts from its end."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = (date(year + month // 12, month % 12 + 1, 1)) - timedelta(days=1)
    return last - timedelta(days=(last.isoweekday() - weekday) % 7 + 7 * (-nth - 1))
