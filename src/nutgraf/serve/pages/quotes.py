"""Quotes: what did X say about Y. Who speaks and the words that occur in what is said."""

from __future__ import annotations

from urllib.parse import quote

from nutgraf.reader import shortened
from nutgraf.serve.answer import Answer, Entry, listed, of_rows
from nutgraf.serve.asked import Asked
from nutgraf.serve.declare import Page
from nutgraf.serve.facets import facets
from nutgraf.serve.params import FILTERS, PAGING
from nutgraf.serve.schemas import rows

_FACETS = ("country", "sector", "publisher", "year")


def answer(asked: Asked) -> Answer:
    """Quotes, the newest first."""
    page = asked.rows()
    if ready := of_rows(asked, page, _entry):
        return ready
    return listed(asked, page, facets=facets(asked, "quotes", _FACETS))


def _entry(row: dict[str, str]) -> Entry:
    return Entry(
        id=f"urn:nutgraf:quote:{row['key']}:{row['attribution']}",
        title=f"{row['source'] or 'Somebody'}: {shortened(row['content'], 120)}",
        path=f"/story/{row['key']}/{quote(row['attribution'], safe='')}",
        updated=row["published"] or row["day"],
        summary=f"{row['content']} – {row['title'] or row['story']}"
        + (f" ({row['publisher']})" if row["publisher"] else ""),
    )


PAGE = Page(
    name="quotes",
    path="/quotes",
    title="Quotes",
    summary="Quotes that match, the newest first: who speaks, by which cue, what is said.",
    template="quotes.html.j2",
    answer=answer,
    question="quotes",
    params=(*FILTERS, *PAGING),
    schema=rows("quotes"),
    twins=("json", "csv", "atom"),
    key="q",
    nav=True,
)
