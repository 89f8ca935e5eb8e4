"""Areas that are no state: units of a federation ("Texas", "Tigray") and regions of many states ("the West", "Africa").

Comes in: words exactly as a story writes them, without a leading article.  Goes out: the country of a unit; the country
code and sector that a region gets as an actor; whether words are a region's adjective.  Refused: a name that needs its
article where it has none, so that "West" alone is nobody, and every word that the table `countries` claims.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from nutgraf.resolve.who.tables import listed, rows


class Region(NamedTuple):
    """``country``: UNK, or IGO where the name stands for the region's own body; ``form`` as of a state's name."""

    name: str
    country: str
    sector: str
    form: str


LONGEST = 4  # words: "Mato Grosso do Sul"


@lru_cache(maxsize=1)
def units() -> dict[str, str]:
    """Name or adjective of a federal unit -> ISO3 of its country."""
    return {
        word: country
        for name, aliases, adjectives, country, _ in rows("units")
        for word in (name, *listed(aliases), *listed(adjectives))
    }


@lru_cache(maxsize=1)
def openings() -> frozenset[str]:
    """The first words of all units' names."""
    return frozenset(word.split()[0] for word in units())


@lru_cache(maxsize=1)
def _regions() -> tuple[dict[str, Region], frozenset[str]]:
    out: dict[str, Region] = {}
    articled = set()
    for name, aliases, adjectives, demonyms, country, sector in rows("regions"):
        for word in (name, *listed(aliases)):
            bare = word.removeprefix("the ")
            out[bare] = Region(name, country, sector, "name")
            if bare != word:
                articled.add(bare)
        for form, cell in (("adjective", adjectives), ("demonym", demonyms)):
            for word in listed(cell):
                out.setdefault(word, Region(name, "UNK", sector, form))
    return out, frozenset(articled)


def region(words: str, article: bool = True) -> Region | None:
    """The region that these words name; ``article``: "the" stands before them."""
    known, articled = _regions()
    found = known.get(words)
    return found if found and (article or words not in articled) else None
