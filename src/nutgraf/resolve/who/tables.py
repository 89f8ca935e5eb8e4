"""The knowledge tables as rows: what lies in `data/knowledge/*.csv`, read once.

Comes in: a table's name.  Goes out: its rows as tuples in file order, with the ``|`` lists split.  Dates are ISO and
may be cut short (``2016``, ``2016-07``); an empty start or end is open.  Nothing is judged here: the tests of the
tables hold them to their form.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

TABLES = ("countries", "leaders", "members", "offices", "organisations", "regions", "sectors", "units")


def folder() -> Traversable:
    """Where the tables lie inside the package."""
    return files("nutgraf").joinpath("data", "knowledge")


def rows(table: str) -> Iterator[list[str]]:
    """The rows of ``table`` below its header, cells as text."""
    text = folder().joinpath(f"{table}.csv").read_text(encoding="utf-8")
    lines = csv.reader(text.splitlines())
    next(lines)
    yield from lines


def listed(cell: str) -> list[str]:
    """The alternatives of a cell, ``a|b`` as ``[a, b]``."""
    return cell.split("|") if cell else []


def holds(start: str, end: str, on: str | None) -> bool:
    """True if ISO date ``on`` lies in the closed interval; None is "now", which only an open end holds."""
    if on is None:
        return not end
    return (not start or start[: len(on)] <= on) and (not end or on[: len(end)] <= end[: len(on)])
