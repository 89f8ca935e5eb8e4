"""What an expression says before it is anchored: calendar fields, shifts, lengths, repetitions, vague references.

These are the readings that `grammar` builds from words and `resolve` turns into TIMEX3 values. They carry no dates
of their own beyond what the words name: "next Monday" is a weekday and a direction here, nothing more.
"""

from __future__ import annotations

from typing import Literal

from nutgraf.records import Value

Direction = Literal["last", "this", "next", "previous", "following", "same", "past", "coming"]
Base = Literal["published", "story"]


class Expression(Value, frozen=True, kw_only=True):
    """``mod``: START, MID, END, APPROX, MORE_THAN ..., EARLIER or LATER (than the anchor, inside the period)."""

    mod: str | None = None


class Calendar(Expression, frozen=True, kw_only=True):
    """Named calendar fields; what is missing on the left is taken from ``within``, ``direction`` or the anchor.

    ``year`` is negative before Christ (-490 is 490 BC). ``span`` is a season, quarter or half ("SU", "Q3", "H1"),
    ``part`` a part of day ("MO") and ``clock`` a time of day ("15:00").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    span: str | None = None
    week: int | None = None
    weekend: bool = False
    nth: int | None = None
    prefix: str = ""
    holiday: str | None = None
    part: str | None = None
    clock: str | None = None
    direction: Direction | None = None
    within: Expression | None = None


class Spelt(Calendar, frozen=True, kw_only=True):
    """A year in words; ``tokens``: how many of them, which its rule cannot tell beforehand."""

    tokens: int


class Decade(Expression, frozen=True, kw_only=True):
    """For "the 1990s" (1990), "the nineties" (90, the century to be found)."""

    first: int
    bc: bool = False


class Century(Expression, frozen=True, kw_only=True):
    number: int
    bc: bool = False


class Shift(Expression, frozen=True, kw_only=True):
    """A whole unit at a distance: "two weeks ago", "last year" (-1 Y), "today" (0 D).

    ``amount`` None: vague, and ``sign`` tells the side.

    ``base`` names the anchor, or is the expression that stands for it ("three days after Christmas").
    """

    amount: float | None
    unit: str
    sign: int = -1
    base: Base | Expression = "published"
    part: str | None = None
    clock: str | None = None
    weekend: bool = False


class Length(Expression, frozen=True, kw_only=True):
    """A duration: ``amounts`` are (amount, unit), the amount None where it is vague ("for years").

    ``side``: -1 when it ends at the anchor ("the past six months"), 1 when it starts there, 0 unanchored.
    """

    amounts: tuple[tuple[float | None, str], ...]
    side: int = 0
    base: Base | Expression = "published"


class Nth(Expression, frozen=True, kw_only=True):
    """The nth (last: -1) week or month of a larger period: "the first week of May"."""

    nth: int
    unit: str
    within: Expression


class Repeat(Expression, frozen=True, kw_only=True):
    """A set: its TIMEX3 value stands already."""

    value: str


class Reference(Expression, frozen=True, kw_only=True):
    """PAST_REF, PRESENT_REF, FUTURE_REF."""

    value: str


class Fixed(Expression, frozen=True, kw_only=True):
    """A value given in full by the text: a whole date in digits."""

    value: str
