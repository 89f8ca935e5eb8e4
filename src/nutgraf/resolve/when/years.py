"""The year that a date leaves out: which "March" is meant, which "5 May".

Comes in: a `Calendar` reading, the anchor, the tense of its sentence, and the value of the period it lies in.
Goes out: a year (negative before Christ), or None. In news the day of writing and the tense decide; in a history
the story goes forward from its last date.
"""

from __future__ import annotations

from datetime import date, timedelta

from nutgraf.resolve.when.anchor import SHIFTED, Anchor, Moment
from nutgraf.resolve.when.expressions import Calendar
from nutgraf.resolve.when.holidays import holiday
from nutgraf.resolve.when.values import SEASONS

LATER = ("next", "following", "coming")
EARLIER = ("last", "previous")


STEP_BACK = 10


AGAINST = 6  # how many times farther a date may lie on the side the tense points to, before the near one wins


def year_for(one: Calendar, anchor: Anchor, ahead: int, within: str | None) -> int | None:
    """The year that is not said: from the period around, the story, or the day of writing and the tense."""
    if within is not None:
        return year_in(within)
    if anchor.history and anchor.story and one.direction not in ("last", "next"):
        return _story_year(one, anchor.story)
    now = anchor.now or (anchor.story.day if anchor.story and not anchor.story.bc else None)
    if now is None:
        return story_year_number(anchor.story) if anchor.story else None
    return _near(one, now, ahead)


def year_in(value: str) -> int | None:
    if value.startswith("BC") and value[2:6].isdigit():
        return -int(value[2:6])
    return int(value[:4]) if value[:4].isdigit() else None


def story_year_number(story: Moment) -> int:
    return story.day.year - SHIFTED if story.bc else story.day.year


def _story_year(one: Calendar, story: Moment) -> int:
    """A narrative goes forward: a month well before the last one named belongs to the next year."""
    year = story_year_number(story)
    if one.direction in ("previous",) and story.grain != "Y":
        return year if (one.month or 12) < story.day.month else year - 1
    if one.direction == "following" and story.grain != "Y":
        return year if (one.month or 1) > story.day.month else year + 1
    if story.grain == "Y":
        return year
    month = one.month or (SEASONS[one.span][0] if one.span in SEASONS else None)
    if month is None or one.holiday:
        return year
    return year + 1 if month < story.day.month - STEP_BACK else year


def _point(one: Calendar, year: int) -> tuple[date, date] | None:
    """First and last day of the reading in ``year``."""
    try:
        if one.holiday:
            day = holiday(one.holiday, year)
            return day, day
        if one.span:
            if one.span[0] in "QH":
                number, months = int(one.span[1]), 3 if one.span[0] == "Q" else 6
                first = date(year, months * (number - 1) + 1, 1)
                return first, first + timedelta(days=30 * months)
            first_month, _ = SEASONS[one.span]
            first = date(year, first_month, 1)
            return first, first + timedelta(days=91)
        if one.day:
            day = date(year, one.month or 1, one.day)
            return day, day
        first = date(year, one.month or 1, 1)
        return first, first + timedelta(days=27)
    except ValueError:
        return None


def _near(one: Calendar, now: date, ahead: int) -> int | None:
    """The year that puts the date behind or ahead of ``now``, or nearest to it where nothing tells."""
    here = _point(one, now.year)
    if here is None:
        return next((now.year + k for k in (-1, 1, -2, 2, -3, 3, -4, 4) if _point(one, now.year + k)), None)
    first, last = here
    if one.direction == "this":
        return now.year
    if one.direction in ("last", "previous"):
        return now.year if last < now else now.year - 1
    if one.direction in LATER:
        return now.year if first > now else now.year + 1
    if one.direction == "past":
        return (
            now.year if first <= now and (one.span is None or last < now or one.span[0] not in "QH") else now.year - 1
        )
    if first <= now <= last:
        return now.year
    return min((now.year - 1, now.year, now.year + 1), key=lambda year: _distance(one, year, now, ahead))


def _distance(one: Calendar, year: int, now: date, ahead: int) -> int:
    """Days from ``now``, those against the tense weighed `AGAINST` times."""
    point = _point(one, year)
    if point is None:
        return 9999
    days = (point[0] - now).days
    return abs(days) * (AGAINST if days * ahead < 0 else 1)
