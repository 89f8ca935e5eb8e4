"""Rules for sets: every Tuesday, twice a month, annually, Friday nights.

Comes in: matches over token marks.  Goes out: `Repeat` readings, whose TIMEX3 value the words give in full.
Refuses the names of papers ("Daily Mail") and "any" before what does not come round.
"""

from __future__ import annotations

from nutgraf.resolve.when.expressions import Expression, Repeat
from nutgraf.resolve.when.patterns import Found, rule
from nutgraf.resolve.when.values import duration_value


@rule("v", r"(?P<v>v)(?P<b>B)?(?P<n><NUM>|<ORD>|<FEW>)?(?:(?P<u>[uU])|(?P<w>[Ww])|(?P<m>M)|(?P<s>S)|(?P<p>p))")
def every(found: Found) -> Expression | None:
    """Every day, each Tuesday, every two weeks, every other Friday, every winter."""
    if found.word("v") == "all" and found.tokens.marks[found.end - 1] not in "Ww":
        return None
    if found.word("v") == "any" and found.value("u") not in ("Y", "WE", "D", "M", "W"):
        return None
    if found.has("u"):
        amount = 2.0 if found.has("b") else (found.number("n") if found.has("n") else 1.0)
        if found.value("u") == "WE" and amount == 1:
            return Repeat(value="XXXX-WXX-WE")
        return Repeat(value=duration_value(((amount, found.value("u")),)))
    if found.has("w"):
        return Repeat(value=f"XXXX-WXX-{found.value('w')}")
    if found.has("m"):
        return Repeat(value=f"XXXX-{found.value('m'):02d}")
    if found.has("s"):
        return Repeat(value=f"XXXX-{found.value('s')}")
    part = found.value("p")
    return None if ":" in part else Repeat(value=f"XXXX-XX-XXT{part}")


@rule("W", r"(?P<w>W)(?P<u>U)")
def weekday_nights(found: Found) -> Expression | None:
    """Friday nights."""
    return Repeat(value=f"XXXX-WXX-{found.value('w')}TNI") if found.word("u") == "nights" else None


@rule("Ww", r"(?P<w>w)(?P<p>p)?")
def weekdays(found: Found) -> Expression | None:
    """On Mondays, Friday nights."""
    part = f"T{found.value('p')}" if found.has("p") and ":" not in found.value("p") else ""
    return Repeat(value=f"XXXX-WXX-{found.value('w')}{part}")


@rule("Uv", r"(?P<v>v)?(?P<u>U)")
def weekends(found: Found) -> Expression | None:
    """On weekends, all weekends."""
    return Repeat(value="XXXX-WXX-WE") if found.value("u") == "WE" and found.mark_before() not in "nd#" else None


@rule("it", r"i?t(?P<p>p)")
def mornings(found: Found) -> Expression | None:
    """In the mornings."""
    return Repeat(value=f"XXXX-XX-XXT{found.value('p')}") if found.word("p") in ("mornings", "afternoons") else None


@rule("P", r"(?P<p>P)")
def adverb(found: Found) -> Expression | None:
    """Daily, annually; not the paper's name ("Daily Mail")."""
    index, tokens = found.start, found.tokens
    if (
        tokens.capital(index)
        and index + 1 < len(tokens.words)
        and tokens.marks[index + 1] == "x"
        and tokens.capital(index + 1)
    ):
        return None
    if tokens.capital(index) and index and tokens.marks[index - 1] == "x" and tokens.capital(index - 1):
        return None
    if found.mark_before() == "h" and found.before(2) in ("semi", "bi"):
        return None
    return Repeat(value=found.value("p"))


@rule("z", r"z(?P<u>u)")
def per(found: Found) -> Expression | None:
    """Per day."""
    return Repeat(value=duration_value(((1.0, found.value("u")),)))


@rule("xnd#", r"(?:x|(?:<NUM>)x)(?:a|v|z)(?P<u>u)")
def times_a(found: Found) -> Expression | None:
    """Once a week, twice a month, three times a year."""
    if found.tokens.words[found.end - 3] not in ("once", "twice", "thrice", "times"):
        return None
    return Repeat(value=duration_value(((1.0, found.value("u")),)))
