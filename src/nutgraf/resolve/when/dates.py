"""Rules for calendar dates: days, months, years, weekdays, holidays.

Comes in: matches over token marks.  Goes out: `Calendar` or `Fixed` readings, unanchored.
Refuses what only looks like a date: "May" the name and the verb, "1945 people", "Sunday Times".
"""

from __future__ import annotations

import msgspec

from nutgraf.resolve.when import guards
from nutgraf.resolve.when.expressions import Calendar, Expression, Fixed, Repeat, Spelt
from nutgraf.resolve.when.patterns import Found, rule, year_words

YEAR = r"(?:[,.]{0,2}[fh^]?(?P<y>y)|[,.]?'(?P<yy>d|\#)|f(?P<yz>\#))?"


def year_of(found: Found) -> int | None:
    if found.has("y"):
        return int(found.value("y"))
    if "yz" in found.match.re.groupindex and found.has("yz"):
        short = int(found.value("yz"))
        return 1900 + short if 31 < short < 100 else short if 100 <= short < 1000 else None
    if found.has("yy"):
        short = int(found.value("yy"))
        return short + (2000 if short < 50 else 1900)
    return None


def _day(found: Found, group: str = "d") -> int | None:
    amount = found.number(group)
    return int(amount) if amount is not None and 1 <= amount <= 31 else None


@rule("n", r"(?P<d>nh?n|n)(?P<m>M)(?=n|,?y)(?:,?(?P<y>y))?")
def spelt_day(found: Found) -> Expression | None:
    """Fifteen August nineteen ninety-three."""
    day = _day(found)
    return Calendar(year=found.value("y"), month=found.value("m"), day=day) if day else None


@rule("Wtnokd", r"(?:(?P<w>W)\.?,?h?)?t?(?P<d><DAY>)(?P<u>u)?[h^]?f?t?h?(?P<m>[Mµ])(?:\.(?=[,y]))?" + YEAR + r"\.?")
def day_month(found: Found) -> Expression | None:
    """5 May 2024, the 5th of May, Thursday 16 May."""
    day = _day(found)
    if day is None or (found.has("u") and found.value("u") != "D") or guards.amount_before(found):
        return None
    return Calendar(year=year_of(found), month=found.value("m"), day=day)


@rule(
    "WMµ",
    r"(?:(?P<w>W)\.?,?h?)?(?P<m>[Mµ])\.?[h^]?,?(?:t)?(?P<d>(?:nh?)?[ok]|d|nh?n)(?!n|[#c/])(?:f(?=y))?" + YEAR,
)
def month_day(found: Found) -> Expression | None:
    """May 5, Sept. 5, May 5th 2024, Thursday, May 16, 2024."""
    day = _day(found)
    if day is None:
        return None
    if not found.has("y") and found.mark_after() == "A":
        return None
    spelt = found.match.end("d") - 1
    if found.tokens.marks[spelt] in "ok" and found.tokens.capital(spelt) and not found.word("d")[0].isdigit():
        return None
    return Calendar(year=year_of(found), month=found.value("m"), day=day)


@rule("Mµ", r"(?P<m>[Mµ])\.?,?(?:[fh^]?(?:(?P<y>y)|'(?P<yy>d|\#))|f(?P<yz>\#))")
def month_year(found: Found) -> Expression | None:
    """May 2024, May of 2024, Sept. 2024."""
    return Calendar(year=year_of(found), month=found.value("m"))


@rule("y", r"(?P<y>y)[,h^-]?(?P<m>[Mµ])(?:[h^]?(?P<d>d))?(?![uUA#y])")
def year_month(found: Found) -> Expression | None:
    """2024 May, 2019-Aug-1."""
    if found.word("m") in ("may", "march") and not found.has("d") and not found.tokens.capital(found.match.start("m")):
        return None
    return Calendar(year=found.value("y"), month=found.value("m"), day=found.value("d"))


@rule("WI", r"(?:W\.?,?)?(?P<i>I)")
def whole_date(found: Found) -> Expression | None:
    """2024-05-16, 5/16/2024, 16.05.2024, 2024-05."""
    year, month, day, clock = found.value("i")
    if found.mark_before() == "h" and guards.digit_before(found):
        return None
    return Fixed(value=f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else "") + clock)


@rule("W/", r"(?:(?P<w>W)\.?,?)?(?P<s>/)")
def short_date(found: Found) -> Expression | None:
    """On 22/04, Friday 7/6: month first unless only day first makes a date."""
    first, second = found.value("s")
    if not found.has("w") and not guards.date_cue(found):
        return None
    if not 1 <= first <= 12:
        first, second = second, first
    return Calendar(month=first, day=second) if 1 <= first <= 12 and 1 <= second <= 31 else None


@rule("rtMµ", r"(?:t(?=r))?(?P<r>r)?(?P<m>[Mµ])\.?")
def month(found: Found) -> Expression | None:
    """March, last March, this May."""
    direction = found.value("r")
    if not guards.month(found, direction) or (direction and found.word("r") == "that"):
        return None
    if direction == "past":
        return None
    return Calendar(month=found.value("m"), direction=direction)


@rule(
    "rtW",
    r"(?:t(?=r))?(?:r(?=r))?(?P<r>r)?(?P<w>W)\.?(?:(?:,?t?(?P<d><ORD>)|(?P<n>d)(?=[|.,!@m~]))(?![ux]))?(?:,?i?t?e?(?P<p>p))?",
)
def weekday(found: Found) -> Expression | None:
    """Wednesday, last Friday, Thursday night, on Sunday in the morning, Tuesday the 4th."""
    if not guards.weekday(found):
        return None
    part = found.value("p")
    if found.word("p").endswith("s") and part:
        return Repeat(value=f"XXXX-WXX-{found.value('w')}T{part}")
    if found.has("d") or found.has("n"):
        return Calendar(weekday=found.value("w"), day=_day(found, "d" if found.has("d") else "n"))
    return _timed(Calendar(weekday=found.value("w"), direction=found.value("r")), part)


def _timed(day: Calendar, part: str | None) -> Calendar:
    if part is None:
        return day
    fields = {"clock": part} if ":" in part else {"part": part}
    return msgspec.structs.replace(day, **fields)


@rule("tok", r"t?(?P<o>(?:nh?)?[ok])(?P<w>W)(?P<p>p)?(?=f)")
def nth_weekday(found: Found) -> Expression | None:
    """The first Monday (of next month)."""
    nth = found.number("o")
    return _timed(Calendar(weekday=found.value("w"), nth=int(nth or 1)), found.value("p"))


@rule("ton", r"t?(?P<d>(?:nh?)?o)(?P<u>u)?")
def day_of_month(found: Found) -> Expression | None:
    """The 18th; the 15th day (of next month)."""
    if found.has("u"):
        if found.value("u") != "D" or found.mark_after() != "f":
            return None
        return Calendar(day=_day(found), within=None)
    return Calendar(day=_day(found)) if guards.bare_ordinal(found) else None


@rule("tuy", r"(?:t?(?P<u>u)f?)?(?P<y>y)")
def year(found: Found) -> Expression | None:
    """In 2024, the year 2012."""
    if found.has("u"):
        return Calendar(year=found.value("y")) if found.value("u") == "Y" else None
    return Calendar(year=found.value("y")) if guards.year(found) else None


@rule("n", r"n(?=[n*h])")
def spelt_year(found: Found) -> Expression | None:
    """In nineteen ninety-six, in two thousand and fifteen."""
    spelt = year_words(found.tokens, found.start)
    if spelt is None or found.mark_before() not in "iTm" or found.tokens.marks[spelt[0]] not in "|.,;)!&xTiO":
        return None
    if found.tokens.marks[spelt[0]] == "x" and found.tokens.words[spelt[0]].endswith("s"):
        return None
    return Spelt(year=spelt[1], tokens=spelt[0] - found.start)


@rule("'", r"'(?P<yy>d|\#)")
def short_year(found: Found) -> Expression | None:
    """The class of '24, in '45."""
    written = found.word("yy")
    if len(written) != 2 or not (found.mark_before() in "iTmf-&" or found.before() in ("since", "of", "by")):
        return None
    return Calendar(year=_year_from(int(written)))


def _year_from(short: int) -> int:
    return short + (2000 if short < 30 else 1900)


@rule("trH", r"t?(?P<r>r)?(?P<h>H)(?:[,f]?(?P<y>y))?(?P<u>u)?(?:(?P<y2>y))?")
def holiday(found: Found) -> Expression | None:
    """Christmas Day, last Easter, Black Friday 2010."""
    if found.has("u") and found.value("u") != "WE":
        return None
    year = found.value("y") or found.value("y2")
    return Calendar(holiday=found.value("h"), year=year, direction=found.value("r"), weekend=found.has("u"))
