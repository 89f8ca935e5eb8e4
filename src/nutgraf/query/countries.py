"""Countries by the names people write for them: from the table of states that the coder uses too."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files


def country_of(words: str) -> str | None:
    """The ISO 3166-1 alpha-3 code of a country by its name or code; None for what is no country of today."""
    return _codes().get(" ".join(words.casefold().split()))


@cache
def names() -> dict[str, str]:
    """The countries of today by code."""
    with (files("nutgraf.data") / "knowledge" / "countries.csv").open(encoding="utf-8") as file:
        return {row["iso3"]: row["name"] for row in csv.DictReader(file) if row["iso3"] and not row["to"]}


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    with (files("nutgraf.data") / "knowledge" / "countries.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["iso3"] and not row["to"]:
                for words in (row["name"], row["iso3"], row["official"], *row["aliases"].split("|")):
                    if words:
                        found.setdefault(words.casefold(), row["iso3"])
    return found
