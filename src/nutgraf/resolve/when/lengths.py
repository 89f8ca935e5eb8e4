"""Rules for durations: "two-day", "just over six months", "for years".

Comes in: matches over token marks.  Goes out: `Length` readings.
Refuses bare plurals that measure nothing ("the old days") and units after which no length is meant.
"""

from __future__ import annotations

from nutgraf.resolve.when.expressions import Expression, Length
from nutgraf.resolve.when.lexicon import verbs
from nutgraf.resolve.when.patterns import Found, rule

AMOUNT = r"(?P<n><NUM>|<FEW>)"


def _unit(found: Found, group: str) -> str:
    index = found.match.start(group)
    return "TS" if found.tokens.marks[index] == "k" else str(found.tokens.values[index])


@rule("any#ycdqj*", rf"{AMOUNT}(?P<half>&aj|&j)?(?:h|%)?(?P<u>[uUkp])(?P<half2>&aj)?(?:h?(?P<L>L)|h?(?P<L2>%))?")
def counted(found: Found) -> Expression | None:
    """Six months, two-day, 19-year-old, three and a half years, several weeks."""
    tail = found.match.start("u")
    if found.has("L2") and found.word("L2") not in ("long",) and found.tokens.marks[found.match.start("L2") - 1] != "h":
        return None
    if found.tokens.marks[tail] == "p":
        amount = found.number("n")
        return Length(amounts=((amount, "D"),)) if found.word("u") == "night" and amount and not _night(found) else None
    if found.tokens.marks[tail] == "k" and found.word("u") == "second" and found.number("n") != 1:
        return None
    singular = found.tokens.marks[tail] in "uk"
    glued = found.tokens.marks[tail - 1] == "h"
    amount = found.number("n")
    several = singular and not glued and amount is not None and amount > 1 and not (found.has("L") or found.has("L2"))
    if several and (found.mark_after() != "x" or found.tokens.capital(found.end)):
        return None
    if (amount is None and singular and not found.has("half2")) or amount == 0:
        return None
    if (
        found.tokens.capital(tail)
        and not glued
        and found.tokens.marks[tail - 1] in "d#"
        and not found.tokens.written(tail).isupper()
    ):
        return None
    if (
        amount is not None
        and amount > 31
        and found.tokens.marks[found.match.start("n")] == "y"
        and singular
        and not glued
    ):
        return None
    if amount is not None and (found.has("half") or found.has("half2")):
        amount += 0.5
    if found.before() in ("$", "£", "€") or (found.word("u") == "quarters" and (glued or amount is None)):
        return None
    unit = _unit(found, "u")
    if unit == "3M" and not singular and amount is not None and found.mark_after() == "f" and amount < 5:
        return None
    return Length(amounts=((amount, unit),))


def _night(found: Found) -> bool:
    """For "June 5 night" and "two night raids" measure nothing: only "one night" and "two-night" do."""
    glued = found.tokens.marks[found.match.start("u") - 1] == "h"
    return not glued and (found.number("n") != 1 or found.mark_after() not in "|.,;)!iT")


@rule("any#ycdq*", rf"{AMOUNT}h?(?P<u>[uU])[,&]?(?P<m><NUM>)h?(?P<v>[uU])")
def counted_twice(found: Found) -> Expression | None:
    """Two years and six months; 1 hour 30 minutes."""
    order = ["100Y", "10Y", "Y", "M", "W", "D", "TH", "TM", "TS"]
    first, second = _unit(found, "u"), _unit(found, "v")
    if first not in order or second not in order or order.index(first) >= order.index(second):
        return None
    return Length(amounts=((found.number("n"), first), (found.number("m"), second)))


@rule("acj", r"(?P<a>a|c)?(?P<j>j)?h?a?(?P<u>u)(?P<half>&aj?j)?(?:h?(?P<L>[L%]))?")
def one(found: Found) -> Expression | None:
    """A year, another month, half a century, a half-hour, a year and a half, a week-long."""
    unit = found.value("u")
    if not (found.has("a") or found.has("j")):
        return None
    if unit in ("TM", "WE") and not found.has("j") and found.before() not in ("for", "within", "in", "under", "than"):
        return None
    glued = found.has("L") and found.tokens.marks[found.match.start("L") - 1] == "h"
    if glued and found.has("a") and not found.has("j"):
        return None  # "a year-long inquiry": the article is the inquiry's
    if unit == "D" and found.word("a") == "a" and not found.has("L") and not _day_counts(found):
        return None
    if unit == "3M" and found.word("a") == "a":
        return None
    if found.mark_after() == "h" and not found.has("L"):
        return None
    amount = 0.5 if found.has("j") and not found.has("half") else 1.0
    if found.has("half"):
        amount += 0.5
    return Length(amounts=((amount, unit),))


def _day_counts(found: Found) -> bool:
    """For "a day" is a length or a rate after a number and after words of time; else it is an indefinite day."""
    return found.before() in (
        "within",
        "for",
        "than",
        "least",
        "once",
        "twice",
        "times",
        "in",
        "about",
        "just",
        "only",
    ) or (
        found.mark_before() in "d#xU"
        and found.before() not in ("is", "was", "be", "as", "on", "such", "what", "not")
        and found.mark_after() in "|.,;)!T&i"
    )


@rule("uU", r"(?P<u>[uU])(?:h?(?P<L>L)|h(?P<L2>%))")
def unit_long(found: Found) -> Expression | None:
    """Year-long, months-long, decades-old."""
    unit = found.value("u")
    if found.has("L2") and found.word("L2") != "long":
        return None
    plural = found.tokens.marks[found.match.start("u")] == "U"
    return Length(amounts=((None if plural else 1.0, unit),))


@rule("U", r"(?P<u>U)")
def bare_plural(found: Found) -> Expression | None:
    """For years, within hours, months of talks."""
    before, unit = found.before(), found.value("u")
    if len(found.word("u")) < 4 or found.word("u") in ("quarters", "secs", "mins"):
        return None
    if unit in ("TS", "WE"):
        return None
    if before in (
        "for",
        "in",
        "within",
        "over",
        "after",
        "took",
        "take",
        "takes",
        "spent",
        "spend",
        "lasted",
        "last",
        "during",
        "be",
        "of",
        "until",
        "through",
        "just",
        "only",
        "mere",
        "and",
        "or",
        "with",
        "previous",
        "long",
    ) or (
        (
            found.mark_after() in "fG"
            and (found.mark_before() in "|i,&G(T" or before in ("despite", "amid", "by", "following", "-"))
        )
        or (
            found.mark_after() == "G"
            and found.mark_before() == "x"
            and (before.endswith("ed") or before in verbs().behind)
        )
    ):
        if before == "of" and found.mark_after() not in "|.,;)!f":
            return None
        if before in ("and", "or", "with", "be") and found.mark_after() != "f":
            return None
        return Length(amounts=((None, unit),))
    return None


@rule("tv", r"(?P<v>v|t)(?:w)?t?(?P<u>u)")
def whole(found: Found) -> Expression | None:
    """All day, all week."""
    if found.word("v") != "all":
        return None
    return Length(amounts=((1.0, found.value("u")),))
