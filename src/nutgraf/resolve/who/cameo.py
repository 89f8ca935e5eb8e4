"""CAMEO actor codes to country and sector: ``USAGOV`` is USA GOV, ``IGOUNO`` IGO IGO, ``~COP`` UNK COP.

A code is a run of three-letter parts: a country, a kind of international actor or a region first, then roles, from the
primary one on (CAMEO codebook 1.1b3, chapter 3).  Of several roles the first that has a sector of ours decides, so
``GOVMIL`` is GOV.  A bare country is its government.  CAMEO's MED is the media (our JRN) and HLH health (our MED).
"""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from nutgraf.resolve.who.tables import rows


class Code(NamedTuple):
    """``unread``: parts that are neither a country nor a known role (names of groups, mostly)."""

    country: str
    sector: str
    unread: tuple[str, ...]


@lru_cache(maxsize=1)
def parts() -> dict[str, tuple[str, str]]:
    """Part -> (role, supra, world, ethnic or country; value)."""
    text = resources.files("nutgraf").joinpath("data", "who", "cameo.csv").read_text(encoding="utf-8")
    table = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["code"]: (row["is"], row["value"]) for row in table}


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """The ISO 3166-1 alpha-3 codes of the countries table."""
    return frozenset(row[2] for row in rows("countries") if row[2])


def read(code: str) -> Code | None:
    """Country and sector of a CAMEO code; None for the null code ``---``, an empty one, or one of no known part."""
    letters = code.strip().strip("~").upper()
    if not letters or set(letters) <= {"-"} or not letters.isalpha():
        return None
    country, sector, unread = "UNK", "", []
    for at in range(0, len(letters), 3):
        part = letters[at : at + 3]
        sort, value = parts().get(part, ("", ""))
        if at == 0 and not sort and part in countries():
            country = part
        elif sort == "country" and at == 0:
            country = value
        elif sort == "supra":
            if country == "UNK" and value in ("IGO", "NGO", "MNC"):
                country = value
            sector = sector or {"MNC": "BUS"}.get(value, value)
        elif sort == "role":
            sector = sector or value
        elif sort == "":
            unread.append(part)
    if country == "UNK" and not sector and unread:
        return None
    return Code(country, sector or ("GOV" if country not in ("UNK", "IGO", "NGO", "MNC") else "UNK"), tuple(unread))
