"""What the rows of a question hold: the name, kind and emptiness of each column, read from the question itself.

Comes in: the name of a question.  Goes out: columns in the order of the rows.  A description of the answers that is
made from this cannot say anything else than the answers do.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from sqlalchemy import Boolean, Column, Double, Float, Integer, Numeric

from nutgraf.query.filters import Filters
from nutgraf.query.questions import question

Kind = Literal["string", "integer", "number", "boolean"]


class Cell(NamedTuple):
    """``null``: whether the cell may be empty."""

    name: str
    kind: Kind
    null: bool


@cache
def cells(name: str) -> tuple[Cell, ...]:
    """The columns of a question. Raises `BadOption` for a question that nobody asks."""
    found = []
    for key, column in question(name).rows(Filters(), "sqlite").selected_columns.items():
        sure = isinstance(column, Column) and not column.nullable
        found.append(Cell(str(key), _kind(key, column.type), not sure))
    return tuple(found)


def _kind(name: str, type: object) -> Kind:
    if isinstance(type, Boolean):
        return "boolean"
    if name == "score" or isinstance(type, (Double, Float)):
        return "number"
    return "integer" if isinstance(type, (Integer, Numeric)) else "string"
