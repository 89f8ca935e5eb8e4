"""The words of time: which class a word belongs to, and what it is worth.

Comes in: the tables of ``nutgraf/data/times``.  Goes out: one dictionary from a lower-case word to its class mark
and value, the phrases that are read as one word, the named days, and the verbs that tell past from future.
It knows nothing of order or meaning; patterns stand in `patterns`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from nutgraf.records import Value

Worth = Any  # a number, a TIMEX3 part or a name, as the word's table gives it


class Lexicon(Value, frozen=True, kw_only=True):
    """``words``: lower-case word -> (mark, value); ``cased``: those that must be written with a capital;
    ``phrases``: first word -> [(rest of the phrase, mark, value)], longest first."""

    words: dict[str, tuple[str, Worth]]
    cased: frozenset[str]
    phrases: dict[str, list[tuple[tuple[str, ...], str, Worth]]]
    holidays: dict[str, str]
    abbreviations: frozenset[str]


class Verbs(Value, frozen=True, kw_only=True):
    ahead: frozenset[str]
    planning: frozenset[str]
    behind: frozenset[str]
    plain: frozenset[str]
    audience: frozenset[str]


def table(name: str) -> Mapping[str, Any]:
    """One data file of ``nutgraf/data/times`` as a mapping."""
    return tomllib.loads(files("nutgraf").joinpath("data", "times", name).read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The whole vocabulary, read once."""
    classes = dict(table("words.toml"))
    spoken = classes.pop("phrase")
    short = frozenset(classes.pop("abbreviation")["words"])
    days: dict[str, str] = table("holidays.toml")["day"]
    words = {word: (entry["mark"], value) for entry in classes.values() for word, value in entry["words"].items()}
    cased = frozenset(word for entry in classes.values() for word in entry.get("cased", ()))
    phrases: dict[str, list[tuple[tuple[str, ...], str, Worth]]] = {}
    for phrase, (kind, value) in spoken.items():
        first, *rest = phrase.split()
        phrases.setdefault(first, []).append((tuple(rest), classes[kind]["mark"], value))
    for name in days:
        first, *rest = split_name(name)
        phrases.setdefault(first, []).append((tuple(rest), "H", name))
    for found in phrases.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return Lexicon(words=words, cased=cased, phrases=phrases, holidays=days, abbreviations=short)


@lru_cache(maxsize=1)
def verbs() -> Verbs:
    """The words of ``verbs.toml``."""
    return Verbs(**{key: frozenset(value) for key, value in table("verbs.toml").items()})


def split_name(name: str) -> list[str]:
    """A holiday's name as the scanner cuts it: apostrophes and stops are tokens of their own."""
    for sign in ("'s", "."):
        name = name.replace(sign, f" {sign}")
    return name.replace("s' ", "s ' ").split()
