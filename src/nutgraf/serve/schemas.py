"""JSON Schemas of the answers, made from the columns of the questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from nutgraf.query.cells import cells
from nutgraf.serve.declare import Schema

TEXT: Schema = {"type": "string"}
WORDS: Schema = {"type": ["string", "null"]}
COUNT: Schema = {"type": "integer", "minimum": 0}
NUMBER: Schema = {"type": ["number", "null"]}


def of_object(fields: Mapping[str, Any]) -> dict[str, Any]:
    """An object that has these fields and no other."""
    return {
        "type": "object",
        "properties": dict(fields),
        "required": list(fields),
        "additionalProperties": False,
    }


def of_list(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item}


def row(question: str) -> dict[str, Any]:
    """One row of a question."""
    return of_object({c.name: {"type": [c.kind, "null"] if c.null else c.kind} for c in cells(question)})


def rows(question: str, more: Iterable[tuple[str, Any]] = ()) -> dict[str, Any]:
    """A page of rows, as `nutgraf.serve.answer.listed` gives it."""
    return of_object(
        {
            "rows": of_list(row(question)),
            "after": WORDS,
            "next": WORDS,
            "filters": {"type": "object", "additionalProperties": of_list(TEXT)},
            "command": WORDS,
            **dict(more),
        }
    )


ERROR = of_object({"code": TEXT, "message": TEXT, "where": WORDS, "hint": WORDS})
