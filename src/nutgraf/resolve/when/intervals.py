"""From a TIMEX3 value to the closed interval of days it denotes.

Comes in: a value, and its modifier.  Goes out: first and last day, or None where it has none: durations, sets,
vague references, anything with an X in it, fiscal years (they begin where
their owner says), and years before Christ (ISO dates of four digits have none).
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from nutgraf.resolve.when.values import SEASONS

Bounds = tuple[date, date]

FORM = re.compile(
    r"(\d{2})(?:(\d)(?:(\d)(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|(SP|SU|FA|WI)|Q([1-4])|H([12])))?)?)?(?:T.*)?"
)


def interval(value: str) -> Bounds | None:
    """First and last day of ``value``; None where it denotes no stretch of days."""
    found = FORM.fullmatch(value)
    if not found:
        return None
    try:
        return _bounds(found)
    except ValueError:
        return None


def _bounds(found: re.Match[str]) -> Bounds:
    century, decade, single, month, day, week, weekend, season, quarter, half = found.groups()
    if decade is None:
        return _years(int(century) * 100, 100)
    if single is None:
        return _years(int(century + decade) * 10, 10)
    year = int(century + decade + single)
    if day:
        only = date(year, int(month), int(day))
        return only, only
    if month:
        return _months(year, int(month), int(month))
    if week:
        monday = date.fromisocalendar(year, int(week), 1)
        return (monday + timedelta(days=5 if weekend else 0)), monday + timedelta(days=6)
    if season:
        return _season(year, season)
    if quarter:
        return _months(year, 3 * int(quarter) - 2, 3 * int(quarter))
    if half:
        return _months(year, 6 * int(half) - 5, 6 * int(half))
    return _years(year, 1)


def _years(first: int, count: int) -> Bounds:
    return date(max(first, 1), 1, 1), date(first + count - 1, 12, 31)


def _months(year: int, first: int, last: int) -> Bounds:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _season(year: int, season: str) -> Bounds:
    """Months of the northern year; a winter is ambiguous, so both ends of the year it may mean are in."""
    first, last = SEASONS[season]
    if season == "WI":
        return date(year, 1, 1), date(year + 1, 2, monthrange(year + 1, 2)[1])
    return _months(year, first, last)


def narrow(bounds: Bounds, mod: str | None) -> Bounds:
    """For "early", "mid", "late": the half it lies in, the middle half for ``MID``; fuzzy, so kept wide."""
    first, last = bounds
    days = (last - first).days
    if days < 2:
        return bounds
    if mod == "START":
        return first, first + timedelta(days=days // 2)
    if mod == "END":
        return first + timedelta(days=(days + 1) // 2), last
    if mod == "MID":
        return first + timedelta(days=days // 4), last - timedelta(days=days // 4)
    return bounds


def clip(bounds: Bounds, anchor: date | None, mod: str | None) -> Bounds:
    """For "earlier this month", "later this year": the part on that side of an anchor that lies inside."""
    first, last = bounds
    if anchor is None or not first <= anchor <= last:
        return bounds
    if mod == "EARLIER":
        return first, anchor
    if mod == "LATER":
        return anchor, last
    return bounds
