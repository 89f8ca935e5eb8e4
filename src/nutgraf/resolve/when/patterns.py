"""Patterns over token marks, and the registry of rules that read them.

A rule is a regular expression over `Tokens.marks` (one character a token, see ``words.toml``) and a builder that
turns a match into an `Expression`, or refuses it. ``<NUM>``, ``<ORD>``, ``<FEW>`` and ``<DAY>`` stand for the
number patterns below. Every repetition is bounded, so that a rule costs constant time wherever it is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from nutgraf.resolve.when.expressions import Expression
from nutgraf.resolve.when.tokens import Tokens

MACROS = {
    "<NUM>": r"(?:a?\*(?:&?[n*]){0,3}|n(?:[h&]?[n*]){0,4}|[dy#c](?:\*|/)?|q\*)",
    "<ORD>": r"(?:nh?)?[ok]",
    "<FEW>": r"a?qf?",
    "<DAY>": r"(?:(?:nh?)?[ok]|d)",
}


class Found:
    """One match: the tokens, and what the named groups hold. A group that did not match is None."""

    __slots__ = ("match", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self.match = match

    @property
    def start(self) -> int:
        return self.match.start()

    @property
    def end(self) -> int:
        return self.match.end()

    def has(self, group: str) -> bool:
        return self.match.start(group) >= 0

    def value(self, group: str) -> Any:
        """The value of the group's first token."""
        index = self.match.start(group)
        return self.tokens.values[index] if index >= 0 else None

    def word(self, group: str) -> str:
        index = self.match.start(group)
        return self.tokens.words[index] if index >= 0 else ""

    def number(self, group: str) -> float | None:
        """The group as a number; None where it is vague or absent."""
        left, right = self.match.span(group)
        return number(self.tokens, left, right) if left >= 0 else None

    def before(self, back: int = 1) -> str:
        """The word ``back`` tokens before the match, "" at the start of the text."""
        index = self.start - back
        return self.tokens.words[index] if index >= 0 else ""

    def mark_before(self) -> str:
        return self.tokens.marks[self.start - 1] if self.start else "|"

    def after(self, on: int = 0) -> str:
        index = self.end + on
        return self.tokens.words[index] if index < len(self.tokens.words) else ""

    def mark_after(self) -> str:
        return self.tokens.marks[self.end] if self.end < len(self.tokens.marks) else "|"


Builder = Callable[[Found], Expression | None]


class Rule:
    __slots__ = ("build", "name", "pattern")

    def __init__(self, name: str, pattern: str, build: Builder) -> None:
        for macro, text in MACROS.items():
            pattern = pattern.replace(macro, text)
        self.name, self.pattern, self.build = name, re.compile(pattern), build


RULES: dict[str, list[Rule]] = {}


def rule(first: str, pattern: str) -> Callable[[Builder], Builder]:
    """Register a builder for ``pattern``, tried at tokens whose mark is one of ``first``."""

    def register(build: Builder) -> Builder:
        made = Rule(build.__name__, pattern, build)
        for mark in first:
            RULES.setdefault(mark, []).append(made)
        return build

    return register


def number(tokens: Tokens, left: int, right: int) -> float | None:
    """The number that tokens ``left`` to ``right`` spell: "two hundred and fifty", "2.5", "twenty-one", "a dozen"."""
    total = current = 0.0
    for index in range(left, right):
        mark, value = tokens.marks[index], tokens.values[index]
        if mark == "q":
            return None if value == "X" else float(value)
        if mark == "/":
            if value[1]:
                current += value[0] / value[1]
        elif mark in "n*okdy#c":
            if value == 12 and tokens.words[index] == "dozen":
                current = (current or 1) * 12
            elif value in (100, 1000) and mark == "*":
                current = (current or 1) * value
                if value == 1000:
                    total, current = total + current, 0.0
            else:
                current += value
    return total + current


THOUSANDS = re.compile(r"n\*(?:&?n(?:h?n)?)?")
CENTURIES = re.compile(r"n(?:\*&?)?n(?:h?n)?")


def year_words(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The year spelt at token ``at`` and where it ends: "nineteen ninety-six", "two thousand and fifteen"."""
    if (
        (found := THOUSANDS.match(tokens.marks, at))
        and tokens.words[at + 1] == "thousand"
        and tokens.values[at] in (1, 2)
    ):
        year = int(number(tokens, at, found.end()) or 0)
        return (found.end(), year) if year < 2200 else None
    found = CENTURIES.match(tokens.marks, at)
    if not found or not 13 <= tokens.values[at] <= 20:
        return None
    values = [int(tokens.values[i]) for i in range(at + 1, found.end()) if tokens.marks[i] == "n"]
    if len(values) == 2 and not (values[0] >= 20 and values[1] < 10):
        return None
    rest = sum(values)
    return (found.end(), int(tokens.values[at]) * 100 + rest) if 10 <= rest <= 99 else None
