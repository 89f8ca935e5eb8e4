"""From readings to TIMEX3 values and intervals.

Comes in: one expression, the anchor, and whether its sentence speaks of what is behind or ahead.
Goes out: `Resolved`, the type, the value and the closed interval of days, or None for the interval where there is none.
A value says no more than the text: "two years ago" is a year, "two weeks ago" a week, "days later" is FUTURE_REF.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from nutgraf.records import TimeType
from nutgraf.resolve.when.anchor import SHIFTED, Anchor, Moment
from nutgraf.resolve.when.calendar import calendar
from nutgraf.resolve.when.expressions import (
    Calendar,
    Century,
    Decade,
    Expression,
    Fixed,
    Length,
    Nth,
    Reference,
    Repeat,
    Shift,
)
from nutgraf.resolve.when.intervals import Bounds, clip, interval, narrow
from nutgraf.resolve.when.values import UNKNOWN, cut, duration_value, move

CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d(?::\d\d)?")
GRAINS = {"D": 0, "BD": 0, "W": 1, "2W": 1, "WE": 1, "M": 2, "3M": 3, "6M": 3, "Y": 4, "10Y": 5, "100Y": 6, "1000Y": 7}
GRAIN_OF = {"D": 0, "W": 1, "M": 2, "S": 3, "Y": 4}


class Resolved:
    __slots__ = ("bounds", "type", "value")

    def __init__(self, kind: TimeType, value: str, bounds: Bounds | None) -> None:
        self.type: TimeType = kind
        self.value, self.bounds = value, bounds


def resolve(one: Expression, anchor: Anchor, ahead: int, *, passing: bool = False) -> Resolved:
    """Anchor ``one``; ``ahead`` is -1, 0 or 1 as `tense.direction` says. It moves the story on, unless ``passing``."""
    if isinstance(one, Repeat):
        return Resolved("SET", one.value, None)
    if isinstance(one, Reference):
        return Resolved("DATE", one.value, None)
    if isinstance(one, Length):
        return _length(one, anchor, ahead)
    value = _value(one, anchor, ahead)
    kind: TimeType = "TIME" if "T" in value and "REF" not in value else "DATE"
    bounds = interval(value)
    if bounds:
        bounds = clip(narrow(bounds, one.mod), anchor.now, one.mod)
    if not isinstance(one, Decade | Century):
        anchor.tell(value, passing=passing)
    return Resolved(kind, value, bounds)


def _value(one: Expression, anchor: Anchor, ahead: int) -> str:
    if isinstance(one, Fixed):
        return one.value
    if isinstance(one, Decade):
        return _decade(one, anchor)
    if isinstance(one, Century):
        return f"BC{one.number - 1:02d}" if one.bc else f"{one.number - 1:02d}"
    if isinstance(one, Shift):
        return _shift(one, anchor, ahead)
    if isinstance(one, Nth):
        return _nth(one, _value(one.within, anchor, ahead))
    if isinstance(one, Calendar):
        within = _value(one.within, anchor, ahead) if one.within else None
        return calendar(one, anchor, ahead, within)
    return "XXXX"


def _nth(one: Nth, within: str) -> str:
    """A week belongs to the month or year that holds its Thursday (ISO 8601 for years, extended to months)."""
    bounds = interval(within)
    if bounds is None:
        return "XXXX-WXX" if one.unit == "W" else "XXXX-XX"
    if one.unit == "M":
        months = (bounds[1].year - bounds[0].year) * 12 + bounds[1].month - bounds[0].month + 1
        month = move(bounds[0], (one.nth - 1) if one.nth > 0 else months - 1, "M")
        return cut(month, "M") if month else "XXXX-XX"
    first, last = bounds
    if one.nth > 0:
        thursday = first + timedelta(days=(4 - first.isoweekday()) % 7 + 7 * (one.nth - 1))
    else:
        thursday = last - timedelta(days=(last.isoweekday() - 4) % 7)
    return cut(thursday, "W")


def _decade(one: Decade, anchor: Anchor) -> str:
    first = one.first
    if first < 100:
        if one.bc:
            return f"BC{first // 10:03d}"
        base = anchor.base("story" if anchor.history else "published")
        century = base.day.year // 100 if base and not base.bc else 19
        limit = base.day.year if base else 1999
        first = century * 100 + first
        if first > limit:
            first -= 100
    return f"BC{first // 10:03d}" if one.bc else f"{first // 10:03d}"


def _shift(one: Shift, anchor: Anchor, ahead: int) -> str:
    if isinstance(one.base, Expression):
        try:
            base: Moment | None = Moment(_value(one.base, anchor, ahead))
        except ValueError:
            base = None
    else:
        base = anchor.base(one.base)
        if one.unit == "Y" and one.base == "story" and anchor.year:
            base = anchor.year
        if _loose_day(one, base) and not anchor.history:
            base = anchor.base("published")
    unit = one.unit
    if one.amount is None:
        return _vague(one)
    if unit.startswith("T"):
        return _clocked(one, base)
    tail = f"T{one.clock or one.part}" if one.clock or one.part else ""
    if unit == "D" and one.base == "published" and (anchor.history or anchor.now is None):
        return UNKNOWN["D"] + tail if tail or one.amount else "PRESENT_REF"  # a "today" of nobody knows when
    if base is None:
        return UNKNOWN.get(unit, "XXXX-XX-XX") + tail
    return _moved(one, base) + tail


def _loose_day(one: Shift, base: Moment | None) -> bool:
    """For "later in the day" where the story knows no day."""
    coarse = base is not None and base.grain != "D"
    return coarse and one.base == "story" and one.unit == "D" and not (one.amount or one.part)


def _vague(one: Shift) -> str:
    """For "years ago", "days later": no more than before or after."""
    return "FUTURE_REF" if one.sign > 0 else "PAST_REF"


def _moved(one: Shift, base: Moment) -> str:
    amount, unit = one.amount or 0.0, one.unit
    grain = GRAINS.get(unit, 0)
    if unit == "Y" and base.span and amount == int(amount) and base.span.startswith("Q"):
        return _era(f"{base.day.year + int(amount):04d}-{base.span}", base)
    if amount and grain < GRAIN_OF[base.grain]:
        return _coarse(base, unit)
    day = move(base.day, amount, unit)
    if day is None:
        return UNKNOWN.get(unit, "XXXX-XX-XX")
    if one.weekend:
        return _weekend(day)
    if amount != int(amount):
        unit = {"Y": "M", "10Y": "Y", "100Y": "Y", "M": "D", "W": "D"}.get(unit, unit)
    if amount == 0 and grain < GRAIN_OF[base.grain]:
        return _coarse(base, "D") if unit == "D" else base.value
    return _era(cut(day, unit), base)


def _weekend(day: date) -> str:
    """The weekend that lies nearest behind, or the running one."""
    if day.isoweekday() < 3:
        day -= timedelta(days=7)
    return cut(day, "WE")


def _coarse(base: Moment, unit: str) -> str:
    """A shift finer than its anchor: what is known is the anchor's year or month."""
    year = base.value[:6] if base.bc else base.value[:4]
    if unit in ("D", "W", "BD", "WE", "2W") and base.grain == "M":
        return f"{base.value[: len(year) + 3]}-XX" if unit == "D" else f"{year}-WXX"
    return year + UNKNOWN.get(unit, "XXXX")[4:]


def _era(value: str, base: Moment) -> str:
    if not base.bc or not value[:2].isdigit():
        return value
    head = value.split("-", maxsplit=1)[0]
    tens = 10 ** (4 - len(head))  # a decade has three digits, a century two
    return f"BC{(SHIFTED - int(head) * tens) // tens:0{len(head)}d}{value[len(head) :]}"


def _clocked(one: Shift, base: Moment | None) -> str:
    """Hours and minutes from the anchor: its day, and the clock time where the anchor has one."""
    if base is None or base.grain != "D":
        return "XXXX-XX-XXTXX"
    clock = base.value.partition("T")[2]
    if CLOCK.fullmatch(clock) and one.amount is not None and not base.bc:
        minutes = one.amount * {"TH": 60, "TM": 1, "TS": 1 / 60}[one.unit]
        then = datetime.fromisoformat(f"{base.day.isoformat()}T{clock[:5]}") + timedelta(minutes=round(minutes))
        return then.isoformat(timespec="minutes")
    return _era(f"{base.day.isoformat()}TXX", base)


def _length(one: Length, anchor: Anchor, ahead: int) -> Resolved:
    value = duration_value(one.amounts)
    amount, unit = one.amounts[0]
    if not one.side or len(one.amounts) > 1 or unit.startswith("T"):
        return Resolved("DURATION", value, None)
    bounds: Bounds | None
    if isinstance(one.base, Expression):
        inner = resolve(one.base, anchor, ahead, passing=True)
        bounds = inner.bounds
        if bounds is None or amount is None:
            return Resolved("DURATION", value, None)
        edge = bounds[0] if one.side > 0 else bounds[1]
    else:
        base = anchor.base(one.base)
        if base is None or base.bc or amount is None or base.grain != "D":
            return Resolved("DURATION", value, None)
        edge = base.day
        return Resolved("DURATION", value, _from(edge, amount * one.side, unit))
    far = _from(edge, (amount) * one.side, unit)
    if far and one.side > 0:
        far = far[0], max(far[0], far[1] - timedelta(days=1))
    elif far:
        far = min(far[1], far[0] + timedelta(days=1)), far[1]
    return Resolved("DURATION", value, far)


def _from(edge: date, amount: float, unit: str) -> Bounds | None:
    other = move(edge, amount, unit)
    if other is None:
        return None
    return (other, edge) if other <= edge else (edge, other)
