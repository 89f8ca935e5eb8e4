"""The words that tell a name of a place from other capitalised words, and the abbreviations of states.

Comes in: `finding.txt`, `abbreviations.tsv` and `demonyms.tsv` beside the gazetteer (our own lists).  Goes out:
frozen sets, read once a process.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from nutgraf.resolve.where.store import DATA


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of `finding.txt`; ``kinds``: a kind of place -> the level it names ("province" -> "admin1")."""

    given: frozenset[str]
    family: frozenset[str]
    titles: frozenset[str]
    bodies: frozenset[str]
    others: frozenset[str]
    at: frozenset[str]
    to: frozenset[str]
    part: frozenset[str]
    verbs: frozenset[str]
    common: frozenset[str]
    kin: frozenset[str]
    local: frozenset[str]
    headed: frozenset[str]
    leads: frozenset[str]
    townish: frozenset[str]
    wordlike: frozenset[str]
    kinds: dict[str, str]


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A division's name and country (ISO 3166-1 alpha-2) behind "Ill." or "IL"."""

    division: str
    country: str
    postal: bool


@cache
def words() -> Words:
    lists: dict[str, list[str]] = {}
    current: list[str] = []
    for line in (DATA / "finding.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = lists.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            current.extend(line.split())
    kinds = dict(pair.split("=") for pair in lists.pop("kinds"))
    return Words(kinds=kinds, **{name: frozenset(held) for name, held in lists.items()})


@cache
def abbreviations() -> dict[str, Abbreviation]:
    """ "Ill." and "IL" -> Illinois, in the United States; without blanks."""
    found: dict[str, Abbreviation] = {}
    for division, country, press, postal in _rows("abbreviations.tsv"):
        found[postal] = Abbreviation(division, country, True)
        for short in filter(None, press.split("|")):
            found[short.replace(" ", "")] = Abbreviation(division, country, False)
    return found


@cache
def demonyms() -> dict[str, str]:
    """ "Iraqi" -> "IQ"; "" for peoples of no one country."""
    return {word: country for country, held in _rows("demonyms.tsv") for word in held.split("|")}


@cache
def cues() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(country, words that its papers use), ISO 3166-1 alpha-2."""
    return tuple((country, tuple(held.split("|"))) for country, held in _rows("cues.tsv"))


def _rows(name: str) -> list[list[str]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
