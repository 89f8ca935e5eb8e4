"""Rules for clock times: 5 p.m., 15:30 GMT, half past seven, nine o'clock.

Comes in: matches over token marks.  Goes out: `Calendar` readings with a clock, the day still to be found.
Refuses scores and verses: digits with a colon need a word of time beside them.
"""

from __future__ import annotations

from nutgraf.resolve.when.expressions import Calendar, Expression
from nutgraf.resolve.when.patterns import Found, rule

CUES = (
    "at",
    "by",
    "from",
    "until",
    "till",
    "around",
    "about",
    "before",
    "after",
    "between",
    "to",
    "since",
    "and",
    "is",
)


def clock_value(hour: int, minute: int, second: str | None = None, meridiem: str | None = None) -> str | None:
    """For "15:30", or None where it is no time of day."""
    if meridiem == "pm" and hour < 12:
        hour += 12
    elif meridiem == "am" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (meridiem and hour == 0 and meridiem == "pm"):
        return None
    return f"{hour:02d}:{minute:02d}" + (f":{second}" if second else "")


@rule("dyn#Cc", r"(?:(?P<c>C)|(?P<d>d)|(?P<t>[cy#])|(?P<n>n))(?:K)?\.?(?P<a>A)(?:x(?=Z)|Z)?")
def meridiem(found: Found) -> Expression | None:
    """5 p.m., 7:56 pm, 2.30pm, 1140 a.m., nine a.m."""
    half = found.value("a")
    if found.has("c"):
        hour, minute, second = found.value("c")
    elif found.has("t"):
        hour, minute, second = _four(found.value("t"), found.word("t"))
    else:
        hour, minute, second = int(found.value("d") or found.value("n") or 0), 0, None
    if not 0 < hour <= 23 and not (hour == 0 and minute):
        return None
    value = clock_value(hour, minute, second, half)
    return Calendar(clock=value) if value else None


def _four(number: float, word: str) -> tuple[int, int, str | None]:
    if "." in word:
        hour, minute = word.split(".")
        return int(hour), int(minute), None
    return int(number) // 100, int(number) % 100, None


@rule("d", r"(?P<d>d)(?P<p>p)")
def twelve(found: Found) -> Expression | None:
    """12 noon, 12 midnight."""
    part = found.value("p")
    return Calendar(clock=part) if ":" in part and found.value("d") == 12 else None


@rule("Cc", r"(?P<c>[Cc])(?P<z>Z)?(?P<p>p)?")
def digital(found: Found) -> Expression | None:
    """15:30 GMT, at 9:30."""
    cue = found.has("z") or found.mark_before() in "@OT~G" or found.before() in CUES
    near = found.mark_after() in "OWDM-" or found.mark_before() in "DWMoI-y,|"
    if found.tokens.marks[found.start] == "c":
        if (
            not (found.has("z") or found.mark_before() == "@")
            or found.mark_after() in "xu"
            or "." not in found.word("c")
        ):
            return None
        if len(found.word("c").split(".")[1]) != 2:
            return None
        hour, minute, second = _four(found.value("c"), found.word("c"))
    else:
        hour, minute, second = found.value("c")
    if not (cue or near):
        return None
    value = clock_value(hour, minute, second)
    return Calendar(clock=value) if value else None


@rule("y#", r"(?P<n>[y\#])(?P<z>Z|U)")
def military(found: Found) -> Expression | None:
    """1430 GMT, 0700 hrs."""
    word = found.word("n")
    if len(word) != 4 or not word.isdigit() or found.word("z") in ("days", "years", "weeks", "months", "minutes", "h"):
        return None
    if found.tokens.marks[found.match.start("z")] == "U" and found.word("z") not in ("hours", "hrs"):
        return None
    if found.word("z") == "hours" and word[0] not in "012":
        return None
    value = clock_value(int(word[:2]), int(word[2:]))
    return Calendar(clock=value) if value else None


@rule("dnC", r"(?P<n>[dn])(?P<k>K)(?:i?t?(?P<p>p))?")
def o_clock(found: Found) -> Expression | None:
    """Nine o'clock, 4 o'clock in the afternoon."""
    hour = int(found.value("n"))
    if not 1 <= hour <= 24:
        return None
    late = found.value("p") in ("AF", "EV", "NI") and hour < 12
    value = clock_value(hour + 12 if late else hour, 0)
    return Calendar(clock=value) if value else None


@rule("dnC", r"(?P<n>[dnC])it(?P<p>p)(?!x)")
def hour_in_part(found: Found) -> Expression | None:
    """Three in the morning, 5:30 in the afternoon."""
    value, part = found.value("n"), found.value("p")
    hour, minute = (int(value), 0) if not isinstance(value, tuple) else (value[0], value[1])
    if (
        ":" in part
        or not 1 <= hour <= 12
        or (found.mark_before() in "xnd#M" and found.before() not in ("at", "until", "is", "by"))
    ):
        return None
    late = part in ("AF", "EV") and hour < 12
    return Calendar(clock=f"{hour + 12 if late else hour:02d}:{minute:02d}")


@rule("jdnk", r"(?P<m>[jdn])(?:U)?(?P<r>r)(?P<h>[dn])K?(?:i?t?(?P<p>p)|(?P<a>A))?")
def past(found: Found) -> Expression | None:
    """Half past seven, 20 min past eight in the evening."""
    if found.word("r") != "past":
        return None
    hour, minute = int(found.value("h")), 30 if found.word("m") == "half" else int(found.value("m"))
    late = (found.value("p") in ("AF", "EV", "NI") or found.value("a") == "pm") and hour < 12
    value = clock_value(hour + 12 if late else hour, minute)
    return Calendar(clock=value) if value else None
