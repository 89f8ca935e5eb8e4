"""Completing a calendar date: its year, its month, which day a "Wednesday" is.

Comes in: a `Calendar` reading, the anchor, the tense of its sentence, and the value of the period it lies in.
Goes out: a TIMEX3 value; what nothing fills stays an X ("XXXX-05-03", "XXXX-WXX-3").
"""

from __future__ import annotations

from datetime import date, timedelta

from nutgraf.resolve.when.anchor import Anchor
from nutgraf.resolve.when.expressions import Calendar
from nutgraf.resolve.when.holidays import holiday, nth_weekday
from nutgraf.resolve.when.values import cut, month_value, year_value
from nutgraf.resolve.when.years import EARLIER, LATER, story_year_number, year_for, year_in


def calendar(one: Calendar, anchor: Anchor, ahead: int, within: str | None) -> str:
    """The value of ``one``, with its part of day or clock time."""
    tail = f"T{one.clock or one.part}" if one.clock or one.part else ""
    return _date(one, anchor, ahead, within) + tail


def _date(one: Calendar, anchor: Anchor, ahead: int, within: str | None) -> str:
    if one.span and within and len(within) < 4:
        return within  # a half of a century, a quarter of a decade: no value of their own
    if one.nth and one.weekday:
        return _nth_weekday(one, within)
    if one.prefix:
        return _prefixed(one, anchor)
    if one.weekday and not one.month and not one.day:
        return _weekday(one, anchor, ahead, within)
    if one.day and not one.month:
        return _day(one, anchor, ahead, within)
    if one.week:
        return _week(one, anchor, within)
    year = one.year if one.year is not None else year_for(one, anchor, ahead, within)
    if one.holiday:
        return _holiday(one, year)
    if not (one.month or one.span):
        return year_value(year) if year is not None and one.year is not None else _today(anchor, within)
    return _spell(one, year)


def _spell(one: Calendar, year: int | None) -> str:
    head = "XXXX" if year is None else year_value(year)
    if one.span:
        return f"{head}-{one.span}"
    text = f"{head}-{one.month:02d}"
    return text + (f"-{one.day:02d}" if one.day else "")


def _today(anchor: Anchor, within: str | None) -> str:
    """A bare part of day or clock time: the day named last in the story, else the day of writing; else unknown."""
    if within:
        return within
    if anchor.story and anchor.story.grain == "D":
        return anchor.story.value.split("T")[0]
    if anchor.now and not anchor.history:
        return anchor.now.isoformat()
    return "XXXX-XX-XX"


def _holiday(one: Calendar, year: int | None) -> str:
    name = one.holiday or ""
    if year is None:
        return f"XXXX{holiday(name, 2001).isoformat()[4:]}"
    if year <= 0:
        return f"{year_value(year)}-XX-XX"
    day = holiday(name, year)
    if one.weekend:  # the weekend it makes long: a Monday belongs to the weekend before it
        return cut(day - timedelta(days=day.isoweekday() if day.isoweekday() < 3 else 0), "WE")
    return day.isoformat()


def _prefixed(one: Calendar, anchor: Anchor) -> str:
    year = one.year
    prefix = "" if one.prefix == "CY" else one.prefix
    if year is None:
        base = anchor.base("published")
        if base is None:
            return f"{prefix}XXXX"
        year = base.day.year + (1 if one.direction in LATER else -1 if one.direction in (*EARLIER, "past") else 0)
    return f"{prefix}{year:04d}"


def _weekday(one: Calendar, anchor: Anchor, ahead: int, within: str | None) -> str:
    weekday = one.weekday or 1
    if within is not None:
        if "-W" in within and within[-2:].isdigit():
            return date.fromisocalendar(int(within[:4]), int(within[-2:]), weekday).isoformat()
        return f"XXXX-WXX-{weekday}"
    story = anchor.story if anchor.story and anchor.story.grain == "D" and not anchor.story.bc else None
    if anchor.history and story:
        return (story.day + timedelta(days=(weekday - story.day.isoweekday()) % 7)).isoformat()
    if one.direction in ("following", "previous") and story and story.day != anchor.now:
        step = (weekday - story.day.isoweekday() - 1) % 7 + 1
        return (story.day + timedelta(days=step if one.direction == "following" else step - 7)).isoformat()
    now = anchor.now or (story.day if story else None)
    if now is None:
        return f"XXXX-WXX-{weekday}"
    return _weekday_near(weekday, now, one.direction, ahead).isoformat()


def _weekday_near(weekday: int, now: date, direction: str | None, ahead: int) -> date:
    """Here "next" and "last" reckon in calendar weeks, "this" in the running one; else the tense decides."""
    same_week = now + timedelta(days=weekday - now.isoweekday())
    if direction == "this":
        return same_week
    if direction == "coming":
        return now + timedelta(days=(weekday - now.isoweekday() - 1) % 7 + 1)
    if direction in LATER:
        return same_week + timedelta(days=7)
    if direction in EARLIER:
        return same_week - timedelta(days=7)
    if ahead > 0:
        return now + timedelta(days=(weekday - now.isoweekday()) % 7)
    return now - timedelta(days=(now.isoweekday() - weekday) % 7)


def _day(one: Calendar, anchor: Anchor, ahead: int, within: str | None) -> str:
    """For "the 18th": in the month around it, the story's month, or the month of writing."""
    day = one.day or 1
    if within is not None:
        return (
            f"{within[:-3] if within.count('-') > 1 else within}-{day:02d}" if "-" in within else f"XXXX-XX-{day:02d}"
        )
    story = anchor.story
    if story and story.grain in "DM" and (anchor.history or anchor.now is None):
        year = story_year_number(story)
        return f"{month_value(year, story.day.month)}-{day:02d}"
    now = anchor.now
    if now is None:
        return f"XXXX-XX-{day:02d}"
    if one.weekday and (fit := _fitting(day, one.weekday, now)):
        return fit.isoformat()
    year, month = now.year, now.month
    if ahead <= 0 and day > now.day + (0 if ahead else 7):
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    elif ahead > 0 and day < now.day:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return f"{year:04d}-{month:02d}-{day:02d}"


def _fitting(day: int, weekday: int, now: date) -> date | None:
    """The month nearest to ``now`` in which ``day`` falls on ``weekday`` ("Monday the 21st")."""
    near = []
    for offset in range(-12, 13):
        year, month = divmod(now.year * 12 + now.month - 1 + offset, 12)
        try:
            made = date(year, month + 1, day)
        except ValueError:
            continue
        if made.isoweekday() == weekday:
            near.append(made)
    return min(near, key=lambda made: abs((made - now).days)) if near else None


def _week(one: Calendar, anchor: Anchor, within: str | None) -> str:
    year = year_in(within) if within else (anchor.now.year if anchor.now else None)
    return f"{'XXXX' if year is None else year}-W{one.week:02d}"


def _nth_weekday(one: Calendar, within: str | None) -> str:
    if within and len(within) >= 7 and within[:4].isdigit() and within[5:7].isdigit():
        return nth_weekday(int(within[:4]), int(within[5:7]), one.weekday or 1, one.nth or 1).isoformat()
    return f"XXXX-WXX-{one.weekday}"
