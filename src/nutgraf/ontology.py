"""The event ontology, as data: types with their quad class, score and modes. Source: PLOVER 2.0 (see the data file)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class EventType:
    """``score`` on the PLOVER scale from -10 to 10."""

    name: str
    quad: str
    score: float
    modes: tuple[str, ...]


@cache
def event_types() -> dict[str, EventType]:
    """Every type by name, in the codebook's order."""
    table = tomllib.loads((files("nutgraf.data") / "ontology" / "types.toml").read_text("utf-8"))
    return {name: EventType(name, row["quad"], row["score"], tuple(row["modes"])) for name, row in table.items()}
