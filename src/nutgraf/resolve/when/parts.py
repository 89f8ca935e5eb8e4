"""Rules for parts of the day: this morning, last night, in the afternoon, at noon, the evening (of 8 May).

Comes in: matches over token marks.  Goes out: `Shift` readings where a word names the day, else `Calendar` readings
whose day the story has to give; "at night" alone is any night.
"""

from __future__ import annotations

from nutgraf.resolve.when.expressions import Base, Calendar, Expression, Fixed, Shift
from nutgraf.resolve.when.patterns import Found, rule
from nutgraf.resolve.when.shifts import STEP, title


@rule("tr", r"(?P<t>t)?(?P<r>r)(?P<e>e)?(?P<p>p)")
def deictic_part(found: Found) -> Expression | None:
    """This morning, last night, that afternoon, the next evening."""
    which, part = found.value("r"), found.value("p")
    if ":" in part and part != "12:00":
        return None
    if which == "past" or title(found, "p"):
        return None
    base: Base = "story" if which in ("previous", "following", "same") or found.has("t") else "published"
    step = STEP[which]
    mod = found.value("e") if found.has("e") else None
    if ":" in part:
        return Shift(amount=step, unit="D", base=base, clock=part, mod=mod)
    return Shift(amount=step, unit="D", base=base, part=part, mod=mod)


@rule("tep", r"t?(?P<e>e)?(?P<p>p)U?(?=f(?:[tMdoWDIry'µ]))")
def part_of(found: Found) -> Expression | None:
    """The morning (of 31 January); the early morning hours (of ...)."""
    part = found.value("p")
    return None if ":" in part else Calendar(part=part, mod=found.value("e"))


@rule("iO@t", r"i?(?P<at>@)?(?P<t>t)?(?P<e>e)?(?P<p>p)(?!U)")
def bare_part(found: Found) -> Expression | None:
    """In the morning, at night, at noon, by nightfall."""
    part = found.value("p")
    if not (found.has("at") or (found.start < found.match.start("p") and found.tokens.marks[found.start] == "i")):
        return None
    if found.mark_after() == "f" and found.tokens.marks[found.end + 1] not in "tMdoWDIry'µ":
        return None
    if found.word("p") == "night" and found.has("at") and not found.has("t") and found.mark_after() not in "Of":
        return Fixed(value="XXXX-XX-XXTNI") if found.tokens.words[found.start] == "at" else None
    if found.word("p") in ("mornings", "afternoons"):
        return None
    mod = found.value("e")
    return Calendar(clock=part, mod=mod) if ":" in part else Calendar(part=part, mod=mod)


@rule("e", r"(?P<e>e)it(?P<p>p)")
def early_part(found: Found) -> Expression | None:
    """Early in the morning."""
    return None if ":" in found.value("p") else Calendar(part=found.value("p"), mod=found.value("e"))


@rule("p", r"(?P<p>p)")
def bare_noon(found: Found) -> Expression | None:
    """Noon, midnight, overnight."""
    word, part = found.word("p"), found.value("p")
    if word == "overnight":  # news of the morning
        return Shift(amount=-1, unit="D", base="published", part=part)
    if word == "noonish" or (":" in part and found.mark_before() in "mT&G@~"):
        return Calendar(clock=part) if ":" in part else Calendar(part=part)
    return None
