"""Facets: the values that what matches has most, each with its count and a link that narrows to it.

A count leaves the filter on its own key out, so it says what following the link gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.query import Bucket, Count
from nutgraf.serve.address import Address
from nutgraf.serve.asked import Asked

SHOWN = 12  # values of a facet


class Value(NamedTuple):
    """``to``: the address with it, or without it where it is chosen already."""

    value: str
    number: int | None
    chosen: bool
    to: Address


class Facet(NamedTuple):
    name: str
    values: list[Value]


class Facets(NamedTuple):
    total: Count
    lists: list[Facet]


def facets(asked: Asked, question: str, names: Sequence[str]) -> Facets:
    """Facets of what the filters match. Chosen values come first, so that they can be taken back."""

    def ask() -> tuple[Count, dict[str, list[Bucket]]]:
        reader = asked.reader
        return reader.count(question, asked.filters), reader.facets(question, asked.filters, names, most=SHOWN + 1)

    total, found = asked.desk.kept(("facets", question, asked.filters, tuple(names)), ask)
    return Facets(total, [_facet(asked, name, found[name]) for name in names])


def _facet(asked: Asked, name: str, buckets: Sequence[Bucket]) -> Facet:
    known = {b.value: b.number for b in buckets if b.value}
    if name == "year":
        return Facet(name, [_year(asked, year, number) for year, number in sorted(known.items(), reverse=True)])
    chosen = asked.here.all(name)
    values = [Value(v, known.get(v), True, asked.here.minus(name, v)) for v in chosen]
    values += [Value(v, n, False, asked.here.only(name, v)) for v, n in known.items() if v not in chosen]
    return Facet(name, values[: max(SHOWN, len(chosen))])


def _year(asked: Asked, year: str, number: int) -> Value:
    here = asked.here
    chosen = here.get("from") == here.get("to") == year
    without = here.minus("from").minus("to")
    return Value(year, number, chosen, without if chosen else without.plus("from", year).plus("to", year))
