"""A phrase that may name a place, with the places it may be; what the rooms of `where` hand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.records import PlaceLevel
from nutgraf.resolve.where.store import Entry

THRESHOLD = 1.0  # strength from which a sighting is a place
FLOOR = -1.5  # strength below which it is none, whatever else the story says
SURE = 4.0  # strength at which other sightings of the name may lean on it


@dataclass(slots=True)
class Sighting:
    """``start``, ``end``: code points. ``name``: what is looked up ("Illinois" for "Ill.").

    ``hint``: the level that the words around it name; ``local``: they belong to a town, not to a country;
    ``fixed``: what the text itself says it is, with ``why``.
    """

    start: int
    end: int
    name: str
    candidates: Sequence[Entry]
    hint: PlaceLevel | None = None
    local: bool = False
    strength: float = 0.0
    fixed: Entry | None = None
    why: str = ""
    abbreviated: bool = False
    dateline: bool = False


def weight(entry: Entry) -> float:
    """How likely, before any context, that a capitalised phrase means this place."""
    if entry.level in ("country", "other"):
        return 4.0
    people = entry.population
    if entry.level == "admin1":
        return (3.0 if people >= 500_000 else 1.5) - (1.5 if entry.alias else 0.0)
    base = 3.0 if people >= 1_000_000 else 2.5 if people >= 100_000 else 1.5 if people >= 15_000 else 0.7
    if entry.level == "admin2":
        base = min(base, 1.5) - 0.5
    return base - (0.0 if not entry.alias else 0.5 if people >= 500_000 else 1.5)
