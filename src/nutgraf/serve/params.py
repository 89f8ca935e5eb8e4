"""The parameters that pages share: the filters of `nutgraf.query`, and how a page of rows is turned.

Comes in: nothing.  Goes out: `Param` values, their schemas made from the language of filters itself.
"""

from __future__ import annotations

from typing import Any, get_args

from nutgraf.ontology import event_types
from nutgraf.query.filters import KEYS, Order, Step
from nutgraf.records import Status
from nutgraf.serve.declare import Param

ROWS = 50  # of a page, where nothing else is asked for
MOST = 1000  # rows of a page

_DATE = {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$", "examples": ["2024-05"]}
_ABOUT = {
    "from": "first day, month or year",
    "to": "last day, month or year, included",
    "type": "event type of the codebook",
    "quad": "quad class",
    "mode": "mode of an event type",
    "status": "whether the event happened",
    "actor": "who acts or speaks: a name, a name with *, a Wikidata item, or #17",
    "recipient": "to whom: a name, a name with *, or a Wikidata item",
    "country": "country of a party: ISO 3166-1 alpha-3, or IGO, NGO, MNC",
    "sector": "sector of a party: GOV, MIL...",
    "place": "a name, a name with *, or a country",
    "publisher": "a name, a name with *",
    "confidence": "the least that is shown",
    "text": 'words that all occur, "a phrase", -without, A OR B',
    "copies": "all, or of each group of wire copies the story that leads it",
    "actor-country": "country of one who acts",
    "recipient-country": "country of one to whom it is done",
    "by": "step of a timeline",
    "order": "by day: the newest or the oldest first",
}
_ONE = frozenset(["from", "to", "confidence", "text", "copies", "by", "order"])


def _schema(key: str) -> dict[str, Any]:
    kinds = event_types()
    known: dict[str, dict[str, Any]] = {
        "from": _DATE,
        "to": _DATE,
        "type": {"type": "string", "enum": list(kinds)},
        "quad": {"type": "string", "enum": sorted({kind.quad for kind in kinds.values()})},
        "mode": {"type": "string", "enum": sorted({mode for kind in kinds.values() for mode in kind.modes})},
        "status": {"type": "string", "enum": list(get_args(Status))},
        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        "copies": {"type": "string", "enum": ["all", "collapsed"], "default": "all"},
        "order": {"type": "string", "enum": list(get_args(Order)), "default": "newest"},
        "by": {"type": "string", "enum": list(get_args(Step)), "default": "day"},
    }
    return known.get(key, {"type": "string", "minLength": 1, "maxLength": 500})


FILTERS = tuple(
    Param(name=key, about=_ABOUT[key], schema=_schema(key), many=key not in _ONE) for key in KEYS if key != "by"
)
BY = Param(name="by", about=_ABOUT["by"], schema=_schema("by"))

AFTER = Param(
    name="after", about="where the page before ended", schema={"type": "string", "minLength": 1, "maxLength": 500}
)
LIMIT = Param(
    name="limit",
    about="rows of a page",
    schema={"type": "integer", "minimum": 1, "maximum": MOST, "default": ROWS},
)
PAGING = (AFTER, LIMIT)
