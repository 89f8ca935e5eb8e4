"""Rules for dates named by their distance: "yesterday", "last week", "two years ago", "the next day".

Comes in: matches over token marks.  Goes out: `Shift`, `Length` and `Reference` readings with the anchor they ask
for: the day of publication ("ago", "last week"), or the last date of the story ("later", "the following day").
"""

from __future__ import annotations

from nutgraf.resolve.when.expressions import Base, Expression, Length, Reference, Shift
from nutgraf.resolve.when.patterns import Found, rule

STEP = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1, "previous": -1, "following": 1, "same": 0}
AMOUNT = r"(?P<n><NUM>|<FEW>|a|c|j|aj|ja)"


@rule("D", r"(?P<d>D)(?:'s|s)?(?:,?i?t?(?P<p>p))?")
def day_name(found: Found) -> Expression | None:
    """Today, yesterday morning, tomorrow night, tonight."""
    value, part = found.value("d"), found.value("p")
    if value == "NI":
        return Shift(amount=0, unit="D", part="NI")
    if part and ":" in part:
        return Shift(amount=value, unit="D", clock=part)
    return Shift(amount=value, unit="D", part=part)


@rule("tr", r"(?P<t>t)?(?P<one>r)?(?P<r>r)(?P<u>u)(?!h)")
def deictic_unit(found: Found) -> Expression | None:
    """Last week, this year, the next day, that month, the past year."""
    which, unit = found.value("r"), found.value("u")
    if found.has("one") and found.word("one") not in ("this", "these", "last", "same"):
        return None
    if unit.startswith("T"):
        return _hour(which, unit)
    if (found.word("r") == "that" and found.has("t")) or title(found, "u"):
        return None
    if which == "next" and found.has("t") and unit not in ("D", "WE", "3M") and found.before() in LASTING:
        return Length(amounts=((1, unit),), side=1, base="story")
    if found.word("r") == "same" and not (found.has("t") or found.has("one")) and unit == "D":
        return None
    if which == "past" or (which == "last" and found.has("t") and unit not in ("WE", "D")):
        if unit == "3M":
            return Shift(amount=-1, unit="3M")
        return Length(amounts=((1, unit),), side=-1)
    base: Base = "story" if which in ("previous", "following", "same") else "published"
    if which == "next" and found.has("t"):
        base = "story"
    if found.word("r") in ("that", "those", "same") or (which == "this" and found.before() == "of"):
        base = "story" if found.word("r") != "this" else "published"
    return Shift(amount=STEP[which], unit=unit, base=base)


LASTS = frozenset(["to", "t", "will", "would", "could", "can", "may", "might", "should", "must", "not", "ll", "cannot"])
LASTING = ("for", "over", "during", "within", "throughout", "in")


def title(found: Found, group: str) -> bool:
    """For "This Week", "This Morning": a programme's name, capitals and all."""
    index = found.match.start(group)
    return found.tokens.capital(index) and found.tokens.capital(index - 1) and not found.tokens.written(index).isupper()


def _hour(which: str, unit: str) -> Expression | None:
    if which in ("past", "last", "next", "previous"):
        return Length(amounts=((1, unit),), side=-1 if which != "next" else 1)
    return None


@rule("tr", r"t?(?P<one>r)?(?P<r>r)(?P<n><NUM>|<FEW>)?h?(?:r)?(?P<u>[Uu])")
def deictic_length(found: Found) -> Expression | None:
    """The past six months, next three days, the last few weeks, the coming years."""
    which, unit = found.value("r"), found.value("u")
    if found.tokens.marks[found.match.start("u")] == "u" and not found.has("n"):
        return None
    if found.has("one") and found.word("one") not in ("this", "these", "last"):
        return None
    if which == "same" and not found.has("n"):
        return None
    if found.word("r") == "that" or found.mark_after() in "gl" or title(found, "u"):
        return None
    if found.word("r") == "last" and found.start == found.match.start("r") and found.before() in LASTS:
        return None
    amount = found.number("n") if found.has("n") else None
    if amount == 1 and unit == "D" and which == "same":
        return None
    side = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(which, 0)
    base: Base = "story" if which in ("previous", "following", "same") else "published"
    return Length(amounts=((amount, unit),), side=side, base=base)


@rule("tny#cdq*a", r"t?(?P<n><NUM>|<FEW>)(?P<r>r)(?P<u>[Uu])")
def length_deictic(found: Found) -> Expression | None:
    """The two previous years, the 5 past years."""
    which = found.value("r")
    side = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(which, 0)
    if not side or (found.tokens.marks[found.match.start("u")] == "u" and found.number("n") != 1):
        return None
    base: Base = "story" if which in ("previous", "following") else "published"
    return Length(amounts=((found.number("n"), found.value("u")),), side=side, base=base)


@rule("t", r"t(?P<r>r)(?=[|.,;)!x])")
def the_past(found: Found) -> Expression | None:
    """In the past; from the past."""
    if found.word("r") != "past" or found.before() not in ("in", "from", "of") or found.mark_after() == "x":
        return None
    return Reference(value="PAST_REF")


@rule(">", r">")
def next_but_one(found: Found) -> Expression | None:
    """The week after next."""
    return Shift(amount=2, sign=1, unit=found.tokens.values[found.start])


@rule("V", r"V(?P<u>U)?")
def recent(found: Found) -> Expression | None:
    """Recent, recent years; not the name of a thing ("Recent Works")."""
    if found.tokens.capital(found.start) and found.mark_before() == "x":
        return None
    return Reference(value="PAST_REF")


@rule("R", r"(?P<v>R)")
def reference(found: Found) -> Expression | None:
    """Now, currently, recently, at the time."""
    word, before, after = found.word("v"), found.before(), found.after()
    if word == "now" and found.mark_before() == "h":
        return None
    phrase = found.tokens.text[found.tokens.starts[found.start] : found.tokens.ends[found.start]].lower()
    if phrase in ("the time", "the moment", "this time") and (before != "at" or after == "of"):
        return None
    if phrase.endswith("future") and (after == "of" or (found.mark_after() == "x" and before not in ("in", "for"))):
        return None
    if phrase == "to date" and (found.mark_after() in "d#y" or before in ("up", "year", "equals", "equal")):
        return None
    if phrase == "the present" and found.mark_after() == "x":
        return None
    return Reference(value=found.value("v"))


@rule("r", r"(?P<r>r)(?=[xdpnM|,.])")
def current(found: Found) -> Expression | None:
    """Current: the adjective before a noun."""
    if found.word("r") != "current" or found.mark_after() not in "xpM":
        return None
    return Reference(value="PRESENT_REF")


def _shift(found: Found, step: int, base: Base | Expression, amount: float | None) -> Expression:
    unit = found.value("u")
    if found.tokens.marks[found.match.start("u")] == "k":
        unit = "TS"
    return Shift(amount=None if amount is None else amount * step, sign=step, unit=unit, base=base)


@rule("acjny#cdqU*", rf"(?:{AMOUNT}h?f?a?)?(?P<u>[uUk])(?P<half>&aj)?h?(?:(?P<g>[gl])|(?P<G>G))(?=(?P<next>.))")
def shifted(found: Found) -> Expression | None:
    """Two weeks ago, a year earlier, three days later, days before, hours after."""
    if not found.has("n") and found.tokens.marks[found.match.start("u")] != "U":
        return None
    amount = found.number("n") if found.has("n") else None
    if found.has("n") and found.tokens.marks[found.match.start("n")] == "a" and amount == 0:
        amount = 1.0
    if found.has("n") and "j" in found.tokens.marks[slice(*found.match.span("n"))]:
        amount = 0.5
    if amount is not None and found.has("half"):
        amount += 0.5
    if found.has("G"):
        if (found.value("G") == 1 and found.mark_after() in "|.,;)!") or (
            found.value("G") == -1 and found.mark_after() in "|.,;)!"
        ):
            return _shift(found, found.value("G"), "story", amount)
        return None
    name = found.word("g")
    if name in ("ago", "back"):
        return _shift(found, -1, "published", amount) if name == "ago" or found.mark_after() in "|.,;)!" else None
    if name == "hence" or found.value("g") == "hence":
        return _shift(found, 1, "published", amount)
    return _shift(found, -1 if name in ("earlier", "previously") else 1, "story", amount)


@rule("tu", r"(?P<t>t)?(?P<u>u)h?(?:(?P<l>l)|(?P<G>G))")
def unit_before(found: Found) -> Expression | None:
    """The day before, the week after; year-earlier."""
    unit = found.value("u")
    if unit.startswith("T"):
        return None
    if found.has("l"):
        if found.has("t") or found.word("l") != "earlier":
            return None
        return Shift(amount=-1, unit=unit, base="story")
    if not found.has("t") or found.mark_after() not in "|.,;)!iT@x":
        return None
    if found.mark_after() == "x" and found.after() not in ("when", "as", "that", "and"):
        return None
    if found.mark_after() in "iT@":
        return None
    return Shift(amount=found.value("G"), unit=unit, base="story")


@rule("tu", r"t(?P<u>u)(?=[|.,;)!iOx&TGs@-])")
def the_unit(found: Found) -> Expression | None:
    """The weekend; the year, the month after "of", "for", "in" and "by"."""
    unit = found.value("u")
    if unit == "WE":
        return Shift(amount=0, unit="WE", base="published", weekend=True)
    before = found.before()
    if (
        unit in ("Y", "M", "W", "3M")
        and (before in ("of", "in") or found.mark_before() in "iE")
        and found.mark_after() in "|.,;)!"
    ):
        return Shift(amount=0, unit=unit, base="story")
    return None
