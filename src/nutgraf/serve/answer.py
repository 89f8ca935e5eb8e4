"""What a page hands back: values for its template and for each of its twins; the form that was asked for is drawn.

Comes in: rows.  Goes out: `Answer`.  A page may leave out what the asked form does not need.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nutgraf.query import Page
from nutgraf.serve.asked import Asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed. ``id``: unique and lasting; ``path``: of the page that it leads to."""

    id: str
    title: str
    path: str
    updated: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """``view``: for the template; ``data``: the JSON twin; ``table``: the CSV twin; ``svg``: the drawing;
    ``entries``: the feed; ``next``: the address of the page that follows; ``to``: an address to go to instead;
    ``title``: of the feed, where it is not the page's."""

    view: Mapping[str, Any] = field(default_factory=dict)
    data: Any = None
    table: Page | None = None
    svg: str | None = None
    entries: Sequence[Entry] = ()
    next: str | None = None
    to: str | None = None
    title: str | None = None


def listed(asked: Asked, page: Page, *, entries: Sequence[Entry] = (), **view: Any) -> Answer:
    """The answer of a page of rows, in every form. The template sees ``page``, ``next`` and what is given."""
    onward = asked.here.only("after", page.after) if page.after else None
    assert asked.page
    data = {
        "rows": page.rows,
        "after": page.after,
        "next": str(onward.at(path_in(asked, "json"))) if onward else None,
        "filters": grouped(asked),
        "command": asked.command,
    }
    return Answer(
        view={"page": page, "onward": onward, **view},
        data=data,
        table=page,
        entries=entries,
        next=str(onward.at(path_in(asked, asked.form))) if onward else None,
    )


def of_rows(asked: Asked, page: Page, entry: Callable[[dict[str, Any]], Entry]) -> Answer | None:
    """The forms for which the rows are enough: JSON, CSV and the feed, an ``entry`` a row; None where HTML is asked for."""
    if asked.form == "html":
        return None
    return listed(asked, page, entries=[entry(row) for row in page.rows] if asked.form == "atom" else ())


def path_in(asked: Asked, form: str) -> str:
    """The path of the page that is asked for, in another form."""
    return asked.here.path if form == "html" else f"{asked.here.path}.{form}"


def grouped(asked: Asked) -> dict[str, list[str]]:
    """The filters as they were understood."""
    found: dict[str, list[str]] = {}
    for key, value in asked.filters.pairs():
        found.setdefault(key, []).append(value)
    return found
