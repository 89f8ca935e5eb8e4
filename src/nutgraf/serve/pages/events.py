"""Events: who did what to whom, a row each; every row leads to the sentence that made it."""

from __future__ import annotations

from urllib.parse import quote

from nutgraf.query.beside import texts
from nutgraf.serve.answer import Answer, Entry, listed, of_rows
from nutgraf.serve.asked import Asked
from nutgraf.serve.declare import Page
from nutgraf.serve.facets import facets
from nutgraf.serve.params import FILTERS, PAGING
from nutgraf.serve.passages import evidence
from nutgraf.serve.schemas import rows

_FACETS = ("type", "quad", "status", "country", "publisher", "year")


def answer(asked: Asked) -> Answer:
    """Events, the newest first."""
    page = asked.rows()
    if ready := of_rows(asked, page, _entry):
        return ready
    with asked.reader.connected() as connection:
        found = texts(connection, (row["document_id"] for row in page.rows))
    shown = [evidence(found.get(r["document_id"], ""), r["trigger_start"], r["trigger_end"]) for r in page.rows]
    return listed(asked, page, evidence=shown, facets=facets(asked, "events", _FACETS))


def _entry(row: dict[str, str]) -> Entry:
    whom = f" → {row['recipients']}" if row["recipients"] else ""
    told = "" if row["status"] == "actual" else f" ({row['status']})"
    return Entry(
        id=f"urn:nutgraf:event:{row['key']}:{row['event']}",
        title=f"{row['type']}{told}: {row['actors'] or 'somebody'}{whom}",
        path=f"/story/{row['key']}/{quote(row['event'], safe='')}",
        updated=row["published"] or row["day"],
        summary=f"“{row['trigger_words']}”, {row['day'] or 'undated'}, in {row['title'] or row['story']}"
        + (f" ({row['publisher']})" if row["publisher"] else ""),
    )


PAGE = Page(
    name="events",
    path="/events",
    title="Events",
    summary="Events that match, the newest first, each with its story, its trigger and how sure the coder is.",
    template="events.html.j2",
    answer=answer,
    question="events",
    params=(*FILTERS, *PAGING),
    schema=rows("events"),
    twins=("json", "csv", "atom"),
    key="e",
    nav=True,
)
