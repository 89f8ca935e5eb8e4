"""The Recognizers-Text date-time specifications, as far as TIMEX3 can say what they expect.

Comes in: ``DateTimeModel.json`` (inputs, reference time, results) and a coder.  Goes out: the share of the expressible
cases in which every expected span and value is found and nothing else is, and the other cases with the reason.

What is compared, decided from the gold alone:

- spans: the specifications put signals inside ("since August", "before the 5th", "3 pm or later"); TIMEX3 leaves
  them outside. Signals, articles and such tails are cut from both sides before spans are compared.
- values: any of the alternatives given ("Friday" may be the last or the next) is right, and so is the unresolved
  timex. Clock hours are padded (T15 is T15:00); a clock time or part of day alone may stand on the reference day.
- offsets in weeks, months and years ("two months ago") may be as coarse as their unit, as TIMEX3 writes them.
- vague amounts ("a few hours", there PT3H) are TIMEX3's PTXH; "end of tomorrow" (T23:59:59) is the day.
- "next three days" is written there as a range; its length is the TIMEX3 value.
Not expressible, by reason: a range with two ends (two expressions in TIMEX3), offsets in hours and minutes (they need
the reference clock, and a coder is given a day), meal times, business days, school years, time zones, two readings.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from nutgraf.records import Time

Case = dict[str, Any]

SIGNAL = re.compile(
    r"^(?:(?:in|on|at|by|since|from|until|till|before|after|for|the|of|within|during|over|starting|beginning|to|"
    r"later than|no later than|earlier than|as (?:early|late) as|any time|year (?:greater|less) than|not|between|"
    r"throughout|this|later|than|sometime)\b\s*|[<>=]\s*)+(?=\S)",
    re.I,
)
TAIL = re.compile(r"(?:\s*(?:or|and) (?:later|after|earlier|before|greater|above|prior))$|[.,)]+$", re.I)
VAGUE = re.compile(r"\b(few|some|several|many)\b", re.I)
OFFSET = re.compile(r"\b(week|month|year|decade)s?\b", re.I)
RELATIVE = re.compile(r"\b(ago|from|later|earlier|before|after|in|since|back|prior|hence|within|past)\b", re.I)
TRIPLE = re.compile(r"\(([^,]+),([^,]+),(P[^)]+)\)")
SPAN_OF = re.compile(r"\b(next|past|last|previous|coming|upcoming|within|following|rest)\b", re.I)
TWO_ENDS = re.compile(r"\b(from|between|to|until|till|through|starting|since)\b|[-~–]", re.I)
COUNTED = re.compile(r"\b(?:\d+|two|three|four|five|six|ten|few|couple)\b.*\b\w+s\b", re.I)
UNITS = {"week": "W", "month": "M", "year": "Y", "decade": "10Y"}


def score(path: Path, coder: Callable[[str, str | None], tuple[Time, ...]]) -> dict[str, Any]:
    """Counts, the share in per cent, the reasons of what is not expressible, and the inputs that went wrong."""
    right = expressible = 0
    reasons: Counter[str] = Counter()
    left_out: list[dict[str, str]] = []
    wrong: list[dict[str, Any]] = []
    cases: list[Case] = json.loads(path.read_text(encoding="utf-8-sig"))
    for case in cases:
        expected = [_expected(case, result) for result in case["Results"]]
        reason = next((one for one in expected if isinstance(one, str)), None)
        if reason:
            reasons[reason] += 1
            left_out.append({"input": case["Input"], "reason": reason})
            continue
        expressible += 1
        found = _found(case, coder)
        want = [one for one in expected if not isinstance(one, str)]
        if _agree(want, found):
            right += 1
        else:
            wrong.append({"input": case["Input"], "expected": [(w[0], sorted(w[1])) for w in want], "found": found})
    share = round(100 * right / expressible, 1) if expressible else 0.0
    return {
        "cases": len(cases),
        "expressible": expressible,
        "right": right,
        "right %": share,
        "not expressible": dict(reasons.most_common()),
        "left out": left_out,
        "wrong": wrong,
    }


def _agree(want: list[tuple[str, frozenset[str]]], found: list[tuple[str, str]]) -> bool:
    if len(want) != len(found):
        return False
    return all(span == text and value in values for (span, values), (text, value) in zip(want, found, strict=True))


def _found(case: Case, coder: Callable[[str, str | None], tuple[Time, ...]]) -> list[tuple[str, str]]:
    text = case["Input"]
    day = case.get("Context", {}).get("ReferenceDateTime", "")[:10] or None
    return [(_core(text[time.start : time.end]), time.value) for time in coder(text, day)]


def _core(span: str) -> str:
    """The span without signals, articles and tails, in small letters."""
    span = TAIL.sub("", span.strip().lower())
    return SIGNAL.sub("", span).strip(" .,()")


def _expected(case: Case, result: Case) -> tuple[str, frozenset[str]] | str:
    """The span and the values that are right, or the reason why TIMEX3 cannot say it."""
    kind = result.get("TypeName", "")[11:]
    values = result.get("Resolution", {}).get("values", [])
    if kind not in KINDS or not values:
        return "no TIMEX3 type" if kind == "timezone" else "merged result without a type"
    text = result["Text"]
    made: set[str] = set()
    for value in values:
        got = _values(kind, text, value, case)
        if isinstance(got, str):
            return got
        made |= got
    return _core(text), frozenset(made)


KINDS = ("date", "daterange", "datetime", "datetimerange", "time", "timerange", "duration", "set")


def _values(kind: str, text: str, value: Case, case: Case) -> set[str] | str:
    timex = str(value.get("timex") or "")
    reference = case.get("Context", {}).get("ReferenceDateTime", "")[:10]
    if reason := _foreign(timex, text, kind):
        return reason
    if triple := TRIPLE.fullmatch(timex):
        return _from_triple(triple, text, value)
    if kind == "duration":
        return {_vague(timex, text)}
    if kind == "set":
        return {_set(timex)}
    if kind in ("time", "timerange"):
        clock = _pad(timex)
        return {f"XXXX-XX-XX{clock}", f"{reference}{clock}"}
    return _dated(kind, timex, text, value)


def _foreign(timex: str, text: str, kind: str) -> str | None:
    if re.search(r"TME[BLD]", timex):
        return "meal time"
    if re.search(r"\d(BD|WD)$|BD\)", timex):
        return "business days"
    if timex.startswith("SY"):
        return "school year"
    if re.search(r"P\dWE|P1WE", timex) and kind != "set":
        return "weekends counted"
    if kind.startswith("datetime") and re.search(r"\b(hours?|minutes?|mins?|seconds?|hrs?)\b", text, re.I):
        return "offset in hours or minutes"
    if re.search(r"-#\d|WXX-\d-#", timex):
        return None
    return None


def _from_triple(triple: re.Match[str], text: str, value: Case) -> set[str] | str:
    start, end = str(value.get("start") or triple[1])[:10], str(value.get("end") or triple[2])[:10]
    whole = None if COUNTED.search(text) else _calendar(start, end)
    if whole and not TWO_ENDS.search(
        text.replace("-", " ") if re.search(r"\d{4}-[qh]\d|[qh]\d-\d{4}", text.lower()) else text
    ):
        open_year = "XXXX" + whole[4:] if triple[1].startswith("XXXX") else whole
        return {whole, open_year}
    if SPAN_OF.search(text) and not TWO_ENDS.search(text):
        return {_vague(triple[3], text)}
    return "a range with two ends"


def _calendar(start: str, end: str) -> str | None:
    """The calendar unit that runs from ``start`` up to ``end``, if it is one."""
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError:
        return None
    if first.day != 1 or last.day != 1:
        return None
    months = (last.year - first.year) * 12 + last.month - first.month
    if months == 3 and first.month % 3 == 1:
        return f"{first.year}-Q{first.month // 3 + 1}"
    if months == 6 and first.month in (1, 7):
        return f"{first.year}-H{1 if first.month == 1 else 2}"
    if months == 120 and first.year % 10 == 0 and first.month == 1:
        return f"{first.year // 10}"
    if months == 1200 and first.month == 1:
        return f"{first.year // 100}"
    return None


def _vague(timex: str, text: str) -> str:
    if (years := re.fullmatch(r"P(\d+)0Y", timex)) and "decade" in text.lower():
        timex = f"P{years[1]}DE"
    return re.sub(r"(?<=[PT])3(?=[A-Z]$)", "X", timex) if VAGUE.search(text) else timex


def _set(timex: str) -> str:
    if timex in ("P1WE", "XXXX-WXX-WE"):
        return "XXXX-WXX-WE"
    if timex.startswith("T"):
        return f"XXXX-XX-XX{_pad(timex)}"
    head, sep, clock = timex.partition("T")
    if timex == "P0.5Y":
        return "P6M"
    return head + _pad(sep + clock) if sep and not timex.startswith("P") else timex


def _pad(clock: str) -> str:
    return clock + ":00" if re.fullmatch(r"T\d\d", clock) else clock


def _dated(kind: str, timex: str, text: str, value: Case) -> set[str] | str:
    day = str(value.get("value") or value.get("start") or value.get("end") or "")[:10]
    clock = (
        _pad("T" + timex.partition("T")[2]) if "T" in timex.replace("PRESENT_REF", "").replace("PAST_REF", "") else ""
    )
    if clock == "T23:59:59":
        clock = ""
    made = {timex.partition("T")[0] + clock if "REF" not in timex else timex}
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        return made
    where = date.fromisoformat(day)
    if kind in ("date", "datetime", "datetimerange") or re.fullmatch(r"[\dX]{4}-[\dX]{2}-[\dX]{2}", timex):
        made.add(day + clock)
    if kind == "daterange":
        made |= _period(timex, where, value)
    if RELATIVE.search(text) and (unit := OFFSET.search(text)):
        made.add(_cut(where, UNITS[unit[1].lower()]))
    return made


def _period(timex: str, where: date, value: Case) -> set[str]:
    """A month, week, season or year whose year the reference fixes."""
    made = set()
    end = str(value.get("end") or "")[:10]
    if re.fullmatch(r"XXXX-\d\d", timex):
        made |= (
            {f"{where.year}-{timex[5:]}", f"{where.year - 1}-{timex[5:]}"}
            if value.get("Mod")
            else {f"{where.year}-{timex[5:]}"}
        )
    if re.fullmatch(r"\d{4}-\d\d-\d\d|XXXX-.*", end) or end:
        try:
            if (date.fromisoformat(end) - where).days == 7:
                made.add(_cut(where, "W"))
        except ValueError:
            pass
    unit = {"XXXX-WXX": "W", "XXXX-XX": "M", "XXXX": "Y"}.get(timex)
    if unit:
        made.add(_cut(where, unit))
    if timex == "XXXX-WXX-WE":
        made.add(_cut(where, "W") + "-WE")
    if re.fullmatch(r"(SP|SU|FA|WI)", timex):
        made.add(f"XXXX-{timex}")
    return made


def _cut(day: date, unit: str) -> str:
    if unit == "W":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02d}"
    return {"M": f"{day.year}-{day.month:02d}", "Y": str(day.year), "10Y": str(day.year // 10)}[unit]
