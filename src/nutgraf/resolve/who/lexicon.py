"""The closed word lists of the actor resolver, read once from `nutgraf/data/who` when first needed.

`pronouns.csv`: personal, relative and demonstrative pronouns with person, number, gender and what they stand for.
`heads.csv`: head nouns that say little alone ("group", "country", "spokesman") with what they can point back to.
`titles.csv`: words that stand before a personal name.  `given_names.csv`: given names with their usual gender.
`deeds.csv`: who somebody mostly is that does or undergoes something.
`words.csv`: small sets of function words, each under its name.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib import resources
from typing import NamedTuple


class Pronoun(NamedTuple):
    """`who`: person, thing or any; `use`: personal, possessive, reflexive, relative or other."""

    person: int
    number: str
    gender: str
    who: str
    use: str


class Head(NamedTuple):
    """`kinds` and `sectors` a definite mention with this head can point back to; `vague`: takes its owner's sector."""

    kinds: frozenset[str]
    sectors: frozenset[str]
    gender: str
    vague: bool
    collective: bool


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files("nutgraf").joinpath("data", "who", name).read_text(encoding="utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#")))


@lru_cache(maxsize=1)
def pronouns() -> dict[str, Pronoun]:
    return {
        row["word"]: Pronoun(int(row["person"]), row["number"], row["gender"], row["who"], row["use"])
        for row in _rows("pronouns.csv")
    }


@lru_cache(maxsize=1)
def heads() -> dict[str, Head]:
    return {
        row["word"]: Head(
            frozenset(row["kinds"].split()),
            frozenset(row["sectors"].split()),
            row["gender"],
            row["vague"] == "1",
            row["collective"] == "1",
        )
        for row in _rows("heads.csv")
    }


@lru_cache(maxsize=1)
def titles() -> dict[str, str]:
    """Title word in lower case -> m, f or the empty string."""
    return {row["word"]: row["gender"] for row in _rows("titles.csv")}


@lru_cache(maxsize=1)
def given_names() -> dict[str, str]:
    """Given name in lower case -> m or f."""
    return {name: row["gender"] for row in _rows("given_names.csv") for name in row["names"].split()}


@lru_cache(maxsize=1)
def deeds() -> dict[tuple[str, str, str], str]:
    """(person or place, actor or recipient, event type) -> the sector of most who do or undergo it."""
    return {
        (row["what"], row["role"], type_): row["sector"] for row in _rows("deeds.csv") for type_ in row["types"].split()
    }


@lru_cache(maxsize=16)
def words(name: str) -> frozenset[str]:
    """One of the small word sets of `deeds.csv`: who somebody mostly is that does or undergoes something.
    `words.csv`."""
    return frozenset(next(row["words"] for row in _rows("words.csv") if row["set"] == name).split())
