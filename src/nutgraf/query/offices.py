"""The offices of a person over time, from the table of leaders that the coder uses too.

Comes in: a Wikidata item or a full name.  Goes out: offices with their days.  A name that the table does not have has
none; nothing is guessed from a surname.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Office(NamedTuple):
    """``since`` and ``until``: ISO days, empty where the table knows none (still in office, or not known)."""

    office: str
    country: str
    sector: str
    since: str
    until: str


def offices_of(name: str, wikidata: str | None) -> list[Office]:
    """The offices of one person, the first first."""
    items, named = _leaders()
    found = items.get(wikidata or "") or named.get(_key(name), [])
    return sorted(set(found), key=lambda o: (o.since, o.until, o.office))


@cache
def _leaders() -> tuple[dict[str, list[Office]], dict[str, list[Office]]]:
    """By item, and by name and alias; a name that two persons share is nobody's."""
    people: dict[str, list[Office]] = {}
    aliases: dict[str, set[str]] = {}
    items: dict[str, str] = {}
    with (files("nutgraf.data") / "knowledge" / "leaders.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            office = Office(row["office"], row["country"], row["sector"], row["from"], row["to"])
            people.setdefault(row["name"], []).append(office)
            for words in (row["name"], *row["aliases"].split("|")):
                if words:
                    aliases.setdefault(_key(words), set()).add(row["name"])
            if row["wikidata"]:
                items[row["wikidata"]] = row["name"]
    by_item = {item: people[name] for item, name in items.items()}
    by_name = {words: people[next(iter(owners))] for words, owners in aliases.items() if len(owners) == 1}
    return by_item, by_name


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
