"""Rules for longer calendar periods: decades, centuries, years before Christ, seasons, quarters, fiscal years, weeks.

Comes in: matches over token marks.  Goes out: `Calendar`, `Decade` or `Century` readings, unanchored.
Refuses "in his 20s", "spring" the verb, "Week 3" of a season's fixtures.
"""

from __future__ import annotations

from nutgraf.resolve.when import guards
from nutgraf.resolve.when.dates import year_of
from nutgraf.resolve.when.expressions import Calendar, Century, Decade, Expression
from nutgraf.resolve.when.patterns import Found, rule


@rule("y#d", r"(?P<n>[yd\#])(?=[-T&]t?[yd\#](?P<b>b))")
def shared_era(found: Found) -> Expression | None:
    """499 (to 493 BC)."""
    number = found.value("n")
    if found.value("b") != "BC" or number != int(number) or not 0 < number < 10000:
        return None
    return Calendar(year=-int(number))


@rule("y#db", r"(?:(?P<n>[yd\#])(?P<b>b)|(?P<a>b)(?P<m>[yd\#]))")
def era(found: Found) -> Expression | None:
    """490 BC, AD 70."""
    name = found.value("b") or found.value("a")
    number = found.value("n") if found.has("n") else found.value("m")
    if number != int(number) or not 0 < number < 10000 or (found.has("a") and name == "BC"):
        return None
    return Calendar(year=int(-number if name == "BC" else number))


@rule("t'Y", r"(?P<t>t)?'?(?P<d>Y)(?P<b>b)?")
def decade(found: Found) -> Expression | None:
    """The 1990s, the '90s, the nineties, the 490s BC."""
    first = found.value("d")
    if first >= 100 and len(found.word("d")) == 4 and found.value("b") != "BC":
        return None
    long = found.word("d")[:4].isdigit()
    if not long and not found.has("t") and found.before() not in ("late", "early", "mid", "-", "in"):
        return None
    near = found.tokens.words[max(0, found.start - 3) : found.start]
    if not long and any(word in ("his", "her", "their", "my", "your", "our", "its") for word in near):
        return None
    beside = found.tokens.marks[max(0, found.start - 3) : found.end]
    if not long and found.word("d")[0].isdigit() and not ("'" in beside or "t" in beside):
        return None
    return Decade(first=int(first), bc=found.value("b") == "BC")


@rule("tnok", r"t?(?P<o><ORD>)h?(?P<u>[uU])(?P<b>b)?")
def century(found: Found) -> Expression | None:
    """The 19th century, fifth century BC."""
    if found.value("u") != "100Y":
        return None
    return Century(number=int(found.number("o") or 1), bc=found.value("b") == "BC")


@rule("trS", r"t?(?P<r>r)?(?P<s>S)(?:,?f?(?P<y>y)|f'(?P<yy>d))?")
def season(found: Found) -> Expression | None:
    """Summer 1950, the spring of 2024, last winter."""
    if not guards.season(found):
        return None
    return Calendar(span=found.value("s"), year=year_of(found), direction=found.value("r"))


@rule("y", r"(?P<y>y)h?(?:(?P<s>S)|(?P<q>Q)|(?P<j>J))")
def year_span(found: Found) -> Expression | None:
    """2004 summer, 2017-Q1, 2019 H2."""
    return Calendar(span=_span(found), year=found.value("y"))


@rule("QJ", r"(?:(?P<q>Q)|(?P<j>J))(?:[,h]?f?(?P<y>y))?")
def quarter_letter(found: Found) -> Expression | None:
    """Q3, Q3 2024."""
    if found.has("j") and not found.has("y"):
        return None
    return Calendar(span=_span(found), year=found.value("y"))


def _span(found: Found) -> str:
    if found.has("q"):
        return f"Q{found.value('q')}"
    if found.has("j"):
        return f"H{found.value('j')}"
    return str(found.value("s"))


@rule("tnok", r"t?(?:(?P<f>F))?(?P<o><ORD>)h?(?P<u>[uj])")
def quarter(found: Found) -> Expression | None:
    """The third quarter; the first half (of 2024)."""
    nth = int(found.number("o") or 0)
    if found.value("u") == "3M" and 1 <= nth <= 4:
        return Calendar(span=f"Q{nth}", direction="past")
    if found.word("u") == "half" and 1 <= nth <= 2 and found.mark_after() == "f":
        return Calendar(span=f"H{nth}")
    return None


@rule("trF", r"t?(?P<r>r)?(?P<f>F)(?P<u>u)?f?(?P<y>y)?")
def fiscal(found: Found) -> Expression | None:
    """Fiscal 2023, FY2024, this fiscal year."""
    prefix = found.value("f")
    if found.has("y"):
        return Calendar(year=found.value("y"), prefix=prefix)
    if found.value("u") == "Y" and found.has("r"):
        return Calendar(prefix=prefix or "CY", direction=found.value("r"))
    return None


@rule("tu", r"t?(?P<u>u)(?P<d>d)(?!A|h|n)")
def week_number(found: Found) -> Expression | None:
    """Week 31."""
    if found.word("u") != "week" or found.tokens.capital(found.match.start("u")):
        return None
    return Calendar(week=int(found.value("d")))
