"""Facets: the values that what matches has most, each with its count and a link that narrows to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.query.facets import Tally, tally
from nutgraf.serve.address import Address
from nutgraf.serve.asked import Asked

_KEY = {"speaker": "actor"}  # facets that narrow by a filter of another name


class Value(NamedTuple):
    """``to``: the address with it, or without it where it is chosen already."""

    value: str
    count: int | None
    chosen: bool
    to: Address


class Facet(NamedTuple):
    name: str
    values: list[Value]


class Facets(NamedTuple):
    """``total``: of what matches, or of the newest that were counted where ``bounded``."""

    total: int
    bounded: bool
    lists: list[Facet]


def facets(asked: Asked, question: str, names: Sequence[str]) -> Facets:
    """Facets of what the filters match. Chosen values stay to be seen, so that they can be taken back."""

    def ask() -> Tally:
        with asked.reader.connected() as connection:
            return tally(connection, question, asked.filters, names)

    found = asked.desk.kept(("facets", question, asked.filters, tuple(names)), ask)
    return Facets(found.total, found.bounded, [_facet(asked, name, found.counts[name]) for name in names])


def _facet(asked: Asked, name: str, counts: Sequence[tuple[str, int]]) -> Facet:
    key = _KEY.get(name, name)
    known = dict(counts)
    chosen = asked.here.all(key)
    values = [Value(v, known.get(v), True, asked.here.minus(key, v)) for v in chosen]
    values += [Value(v, n, False, asked.here.plus(key, v)) for v, n in counts if v not in chosen]
    return Facet(name, values)
