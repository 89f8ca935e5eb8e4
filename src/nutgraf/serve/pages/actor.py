"""An actor: what it is called and when, with whom it has to do, what it says and what is said of it.

Two pages: the actor, and its network of partners as a drawing. A name that several go by leads to a choice.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from nutgraf.query import Filters
from nutgraf.query.offices import offices_of
from nutgraf.query.profile import Identity, identified
from nutgraf.serve.address import Address
from nutgraf.serve.answer import Answer, listed
from nutgraf.serve.asked import Asked
from nutgraf.serve.charts.network import MOST, Node, Tie, network
from nutgraf.serve.charts.quads import CLASSES, QUADS
from nutgraf.serve.charts.sheet import sheet
from nutgraf.serve.charts.stack import stack
from nutgraf.serve.declare import Page
from nutgraf.serve.errors import NotFound
from nutgraf.serve.pages.timeline import series, step_of
from nutgraf.serve.params import FILTERS, PAGING
from nutgraf.serve.schemas import rows

_PARAMS = (*(p for p in FILTERS if p.name != "order"), *PAGING)
_LATEST = 8


def who(asked: Asked) -> tuple[Identity, list[Identity]]:
    """The actor that is meant, and all that go by the name. Raises `NotFound` for a stranger."""
    values = asked.filters.actor

    def ask() -> list[Identity]:
        with asked.reader.connected() as connection:
            return identified(connection, values)

    found = asked.desk.kept(("identified", values), ask)
    if not found:
        raise NotFound("nobody goes by this name", where=" ".join(values)[:200], hint="look among /actors")
    return found[0], found


def answer(asked: Asked) -> Answer:
    """Everything about one actor; the twins hold its partners."""
    if not asked.filters.actor:
        return _nobody(asked)
    one, all_ = who(asked)
    own = dataclasses.replace(asked.filters, actor=(one.key,))
    if asked.form in ("json", "csv"):
        limit = int(asked.here.get("limit", "50"))
        return listed(asked, asked.reader.page("partners", own, limit=limit, after=asked.here.get("after") or None))
    step = step_of(asked, own)
    counted = [(p.period, p.value, p.number) for p in series(asked, dataclasses.replace(own, by=step), "quad")]
    if asked.form == "svg":
        return Answer(svg=sheet(stack(f"Events of {one.name} by {step}", counted, step, key=True)))
    partners = asked.reader.page("partners", own, limit=MOST)
    newest = dataclasses.replace(own, order="newest")
    recipient = dataclasses.replace(newest, actor=(), recipient=(one.key,))

    def ask() -> dict[str, Any]:
        names, roles = asked.reader.called(one.number)
        return {"names": names, "roles": roles, "about": asked.reader.quotes_about(((one.key,), ()), most=_LATEST)}

    here = asked.here.only("actor", one.key)
    return Answer(
        view={
            "one": one,
            "others": [(other, asked.here.only("actor", other.key)) for other in all_ if other != one],
            "offices": offices_of(one.name, one.wikidata) if one.kind == "person" else [],
            "partners": [(row, link(here, one, row), node_link(here, row)) for row in partners.rows],
            "more": partners.after is not None,
            "did": asked.reader.page("events", newest, limit=_LATEST).rows,
            "met": asked.reader.page("events", recipient, limit=_LATEST).rows,
            "said": asked.reader.page("quotes", newest, limit=_LATEST).rows,
            "chart": stack(f"Events in which {one.name} acts, by {step}", counted, step),
            "to": lists(here, one),
            "quads": QUADS,
            "classes": CLASSES,
            **asked.desk.kept(("profile", one.number), ask),
        }
    )


def drawn(asked: Asked) -> Answer:
    """The network of partners."""
    if not asked.filters.actor:
        return _nobody(asked)
    one, _ = who(asked)
    own = dataclasses.replace(asked.filters, actor=(one.key,))
    if asked.form in ("json", "csv"):
        return listed(asked, asked.reader.page("partners", own, limit=MOST))
    here = asked.here.only("actor", one.key)
    page = asked.reader.page("partners", own, limit=MOST)
    numbers = [row["id"] for row in page.rows]
    place = {number: n for n, number in enumerate(numbers, 1)}
    nodes = [Node(r["name"], r["country"], r["sector"], str(node_link(here, r))) for r in page.rows]
    found = [Tie(0, n, *_sides(row)) for n, row in enumerate(page.rows, 1)]
    found += [Tie(place[a], place[b], x, y) for a, b, x, y in _between(asked, numbers, own)]
    svg = network(Node(one.name, one.country, one.sector), nodes, found)
    if asked.form == "svg":
        return Answer(svg=sheet(svg))
    rows_ = [(row, link(here, one, row), node_link(here, row)) for row in page.rows]
    return Answer(view={"one": one, "network": svg, "partners": rows_, "more": page.after is not None, "quads": QUADS})


def _nobody(asked: Asked) -> Answer:
    """Where no actor is named: the list of them, or no rows."""
    if asked.form == "html":
        return Answer(to=str(asked.here.at("/actors").minus("limit")))
    if asked.form == "svg":
        return Answer(svg=sheet(stack("Events of nobody", [], "year")))
    return listed(asked, asked.reader.page("partners", asked.filters, limit=1))


def _between(asked: Asked, numbers: list[int], f: Filters) -> list[Any]:
    if len(numbers) < 2:
        return []

    return asked.desk.kept(("ties", f, tuple(numbers)), lambda: asked.reader.ties(numbers, f))


def _sides(row: dict[str, Any]) -> tuple[int, int]:
    return (
        row["verbal_cooperation"] + row["material_cooperation"],
        row["verbal_conflict"] + row["material_conflict"],
    )


def key_of(row: dict[str, Any]) -> str:
    """The value of ``actor=`` that means the identity of a row."""
    return row["wikidata"] or f"#{row['id']}"


def node_link(here: Address, row: dict[str, Any]) -> Address:
    """The same page of a partner."""
    return here.only("actor", key_of(row)).minus("limit")


def link(here: Address, one: Identity, row: dict[str, Any]) -> Address:
    """The page of the two."""
    return here.at("/dyad").only("actor", one.key).only("recipient", key_of(row)).minus("limit")


def lists(here: Address, one: Identity) -> dict[str, Address]:
    """Where all of what a part of the page shows is listed."""
    events = here.at("/events").minus("limit")
    return {
        "did": events,
        "met": events.minus("actor").only("recipient", one.key),
        "said": here.at("/quotes").minus("limit"),
        "network": here.at("/network"),
        "actor": here.at("/actor"),
        "timeline": here.at("/timeline").minus("limit"),
    }


_MORE = {
    "params": _PARAMS,
    "question": "partners",
    "schema": rows("partners"),
    "twins": ("json", "csv", "svg"),
}
ACTOR = Page(
    name="actor",
    path="/actor",
    title="Actor",
    summary="One actor: names, offices, partners, quotes and events. The twins hold the partners.",
    template="actor.html.j2",
    answer=answer,
    **_MORE,  # type: ignore[arg-type]
)
NETWORK = Page(
    name="network",
    path="/network",
    title="Network",
    summary="One actor and those it acts with and against, and the ties between them.",
    template="network.html.j2",
    answer=drawn,
    **_MORE,  # type: ignore[arg-type]
)
PAGES = (ACTOR, NETWORK)
