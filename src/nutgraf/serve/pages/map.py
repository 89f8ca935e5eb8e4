"""Map: where events took place, as exactly as the stories say."""

from __future__ import annotations

from typing import Any

from nutgraf.serve.address import Address
from nutgraf.serve.answer import Answer, listed
from nutgraf.serve.asked import Asked
from nutgraf.serve.charts.sheet import sheet
from nutgraf.serve.charts.worldmap import Spot, worldmap
from nutgraf.serve.declare import Page
from nutgraf.serve.params import FILTERS, PAGING
from nutgraf.serve.schemas import rows

_PLACES = 1000  # drawn, those with most events
_SHOWN = 100  # rows of the table beside


def answer(asked: Asked) -> Answer:
    """Places with their events; the page draws the first thousand, the twins page through all."""
    if asked.form in ("json", "csv"):
        return listed(asked, asked.rows())
    f = asked.filters
    page = asked.desk.kept(("places", f), lambda: asked.reader.page("places", f, limit=_PLACES))
    events = asked.here.at("/events").minus("limit").minus("place")
    spots = [spot_of(row, events) for row in page.rows]
    drawn = worldmap("Where events took place", spots)
    if asked.form == "svg":
        return Answer(svg=sheet(drawn.svg))
    total, located = asked.desk.kept(("located", f), lambda: asked.reader.located(f))
    view = {
        "map": drawn,
        "rows": [(row, spot) for row, spot in zip(page.rows, spots, strict=True)][:_SHOWN],
        "more": page.after is not None or len(page.rows) > _SHOWN,
        "places": len(page.rows),
        "total": total,
        "located": located,
    }
    return Answer(view=view)


def spot_of(row: dict[str, Any], events: Address) -> Spot:
    """A row of places as it is drawn, with the address of its events. ``events``: the address of them all."""
    value = str(row["geonames"]) if row["geonames"] >= 1000 else row["name"]
    to = str(events.plus("place", value))
    return Spot(row["name"], row["country"] or None, row["level"], row["lat"], row["lon"], row["events"], to)


PAGE = Page(
    name="map",
    path="/map",
    title="Map",
    summary="Places where events that match took place, most events first, with how exactly each is known.",
    template="map.html.j2",
    answer=answer,
    question="places",
    params=(*(p for p in FILTERS if p.name != "order"), *PAGING),
    schema=rows("places"),
    twins=("json", "csv", "svg"),
    key="m",
    nav=True,
)
