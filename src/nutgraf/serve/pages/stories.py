"""Stories: full-text search, facets with counts, copies collapsed or not. The page that people land on."""

from __future__ import annotations

from typing import Any

from nutgraf.query.beside import texts
from nutgraf.serve.answer import Answer, Entry, listed, of_rows
from nutgraf.serve.asked import Asked
from nutgraf.serve.declare import Page
from nutgraf.serve.facets import facets
from nutgraf.serve.params import FILTERS, PAGING
from nutgraf.serve.passages import first_line, opening
from nutgraf.serve.schemas import rows

_FACETS = ("publisher", "country", "type", "status", "year")


def answer(asked: Asked) -> Answer:
    """Stories, the newest first."""
    page = asked.rows()
    if ready := of_rows(asked, page, _entry):
        return ready
    with asked.reader.connected() as connection:
        found = texts(connection, (row["id"] for row in page.rows))
    return listed(
        asked,
        page,
        facets=facets(asked, "stories", _FACETS),
        titles={number: first_line(text) for number, text in found.items()},
        snippets={r["id"]: opening(found.get(r["id"], ""), r["title"], asked.filters.text) for r in page.rows},
    )


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(
        id=f"urn:nutgraf:story:{row['key']}",
        title=row["title"] or row["story"],
        path=f"/story/{row['key']}",
        updated=row["day"],
        summary=f"{row['publisher'] or 'Publisher unknown'}: {row['events']} events, {row['quotes']} quotes",
    )


PAGE = Page(
    name="stories",
    path="/stories",
    aliases=("/",),
    title="Stories",
    summary="Stories that match, the newest first, each with how many events and quotes were coded.",
    template="stories.html.j2",
    answer=answer,
    question="stories",
    params=(*FILTERS, *PAGING),
    schema=rows("stories"),
    twins=("json", "csv", "atom"),
    key="s",
    nav=True,
)
