"""News agencies by the names they sign with: a byline, credit or publisher in; the agency's name out, or None."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib import resources


def named(values: Iterable[str | None]) -> str | None:
    """The first agency that one of ``values`` names as a whole word."""
    pattern, names = _table()
    for value in values:
        if value and (match := pattern.search(value)):
            return names[match.group().casefold()]
    return None


@cache
def _table() -> tuple[re.Pattern[str], dict[str, str]]:
    names: dict[str, str] = {}
    for row in resources.files("nutgraf.data.acquire").joinpath("agencies.txt").read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            agency, *others = (part.strip() for part in row.split("|"))
            names |= {name.casefold(): agency for name in (agency, *others)}
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE), names
