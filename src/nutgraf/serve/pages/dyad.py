"""Dyads: the list of who acts upon whom, and two sides over time."""

from __future__ import annotations

import dataclasses
from itertools import accumulate
from typing import Any

from nutgraf.query import Filters, Point
from nutgraf.query import Page as Rows
from nutgraf.query.countries import country_of, names
from nutgraf.query.profile import identified
from nutgraf.serve.address import Address
from nutgraf.serve.answer import Answer, grouped, listed
from nutgraf.serve.asked import Asked
from nutgraf.serve.charts.lines import Line, lines
from nutgraf.serve.charts.periods import days_of, label
from nutgraf.serve.charts.quads import CLASSES, QUADS
from nutgraf.serve.charts.sheet import sheet
from nutgraf.serve.charts.twoway import twoway
from nutgraf.serve.declare import Page, Param
from nutgraf.serve.pages.timeline import series, step_of
from nutgraf.serve.params import BY, FILTERS, PAGING
from nutgraf.serve.schemas import COUNT, NUMBER, TEXT, WORDS, of_list, of_object, rows

_LATEST = 8
_ROWS = 120
_COLUMNS = ("period", "direction", "value", "events", "score")
_SIDE = {"type": "string", "minLength": 1, "maxLength": 500}
_A = Param(name="a", about="one side: a country (KEN) or an actor; leads to the address with filters", schema=_SIDE)
_B = Param(name="b", about="the other side", schema=_SIDE)
_KEYS = ("actor", "actor-country", "recipient", "recipient-country")


def listing(asked: Asked) -> Answer:
    """Pairs, most events first."""
    page = asked.rows()
    return listed(asked, page, pairs=[(row, _pair(asked.here, row)) for row in page.rows], quads=QUADS)


def _pair(here: Address, row: dict[str, Any]) -> dict[str, Address]:
    bare = here.minus("limit")
    for key in ("country", "sector"):
        bare = bare.minus(key)
    both = bare.only("actor", f"#{row['actor_id']}").only("recipient", f"#{row['recipient_id']}")
    one = bare.at("/actor").minus("recipient")
    return {
        "dyad": both.at("/dyad"),
        "events": both.at("/events"),
        "actor": one.only("actor", f"#{row['actor_id']}"),
        "recipient": one.only("actor", f"#{row['recipient_id']}"),
    }


def answer(asked: Asked) -> Answer:
    """Two sides; without both of them the form alone."""
    if asked.here.get("a") or asked.here.get("b"):
        if asked.form == "html":
            return Answer(to=str(_chosen(asked.here)))
        asked = dataclasses.replace(asked, here=_chosen(asked.here))
    there, back = asked.filters, _turned(asked.filters)
    ready = bool((there.actor or there.actor_country) and (there.recipient or there.recipient_country))
    step = step_of(asked, there, back) if ready else there.by
    there, back = (dataclasses.replace(f, by=step) for f in (there, back))
    up, down = (series(asked, f, "quad") if ready else [] for f in (there, back))
    one, other = (_said(asked, f) for f in (there, back))
    if asked.form in ("json", "csv"):
        found = [
            dict(zip(_COLUMNS, (p.period, way, p.value, p.number, p.score), strict=True))
            for way, points in (("there", up), ("back", down))
            for p in points
        ]
        data = {"by": step, "rows": found, "filters": grouped(asked), "command": asked.command}
        return Answer(data=data, table=Rows(_COLUMNS, found, None))
    key = asked.form == "svg"
    chart = twoway(one, other, _counts(up), _counts(down), step, key=key)
    if asked.form == "svg":
        return Answer(svg=sheet(chart))
    view = {"ready": ready, "one": one, "other": other, "by": step, "quads": QUADS, "classes": CLASSES}
    if not ready:
        return Answer(view=view)
    addresses = [asked.here.at("/events").minus("by"), _flipped(asked.here).at("/events").minus("by")]
    scores = [Line(f"{one} to {other}", "one", _running(up)), Line(f"{other} to {one}", "other", _running(down))]
    table = _table(up, down, step, addresses)
    newest = [dataclasses.replace(f, order="newest", by="day") for f in (there, back)]
    view |= {
        "chart": chart,
        "score": lines("score", "Scores added up", scores, step, steps=True, periods=[p.period for p in [*up, *down]]),
        "rows": table[:_ROWS],
        "more": max(0, len(table) - _ROWS),
        "sums": [sum(p.number for p in points) for points in (up, down)],
        "events": [(addresses[n], asked.reader.page("events", f, limit=_LATEST).rows) for n, f in enumerate(newest)],
        "quotes": _quotes(asked, there, back),
        "flipped": _flipped(asked.here),
    }
    return Answer(view=view)


def _chosen(here: Address) -> Address:
    """The address in which two sides from the form have become filters."""
    to = here.minus("a").minus("b")
    for field, key in (("a", "actor"), ("b", "recipient")):
        value = here.get(field)
        if value:
            code = country_of(value)
            to = to.minus(key).minus(f"{key}-country")
            to = to.only(f"{key}-country", code) if code else to.only(key, value)
    return to


def _turned(f: Filters) -> Filters:
    return dataclasses.replace(
        f, actor=f.recipient, recipient=f.actor, actor_country=f.recipient_country, recipient_country=f.actor_country
    )


def _flipped(here: Address) -> Address:
    turned = {"actor": "recipient", "recipient": "actor"}
    swap = {k: k.replace(k.split("-")[0], turned[k.split("-")[0]]) for k in _KEYS}
    return dataclasses.replace(here.minus("after"), pairs=tuple((swap.get(k, k), v) for k, v in here.pairs))


def _said(asked: Asked, f: Filters) -> str:
    """A side in words: names in place of numbers and items."""
    words = [names().get(code, code) for code in f.actor_country]
    for value in f.actor:
        if value[0] in "#Q" and value[1:].isdigit():
            with asked.reader.connected() as connection:
                found = identified(connection, (value,), most=1)
            words.append(found[0].name if found else value)
        else:
            words.append(value)
    return " or ".join(words)


def _counts(points: list[Point]) -> list[tuple[str, str, int]]:
    return [(p.period, p.value, p.number) for p in points]


def _running(points: list[Point]) -> list[tuple[str, float | None]]:
    """Scores on the PLOVER scale, added up."""
    sums: dict[str, float] = {}
    for p in points:
        sums[p.period] = sums.get(p.period, 0.0) + (p.score or 0.0) * p.number
    days = sorted(sums)
    return list(zip(days, accumulate(sums[day] for day in days), strict=True))


def _table(up: list[Point], down: list[Point], step: str, addresses: list[Address]) -> list[dict[str, Any]]:
    found = []
    counts: tuple[dict[str, dict[str, int]], ...] = ({}, {})
    for held, points in zip(counts, (up, down), strict=True):
        for p in points:
            held.setdefault(p.period, {})[p.value] = p.number
    for period in sorted({*counts[0], *counts[1]}, reverse=True):
        since, until = days_of(period, step)
        row: dict[str, Any] = {"label": label(since, step), "sides": []}
        for side, address in zip(counts, addresses, strict=True):
            numbers = side.get(period, {})
            to = address.only("from", max(since, address.get("from"))).only(
                "to", min(until, address.get("to") or until)
            )
            row["sides"].append((sum(numbers.values()), [numbers.get(q, 0) for q in QUADS], to))
        found.append(row)
    return found


def _quotes(asked: Asked, there: Filters, back: Filters) -> list[Any]:
    """What each says of the other."""

    def ask() -> list[Any]:
        one, other = (there.actor, there.actor_country), (back.actor, back.actor_country)
        pairs = ((one, other), (other, one))
        return [asked.reader.quotes_about(about, by=by, most=_LATEST) for by, about in pairs]

    key = ("said", there.actor, there.actor_country, back.actor, back.actor_country)
    return asked.desk.kept(key, ask)


_PARAMS = tuple(p for p in FILTERS if p.name != "order")
LIST = Page(
    name="dyads",
    path="/dyads",
    title="Dyads",
    summary="Pairs of who acts and upon whom, with their events by quad class, most events first.",
    template="dyads.html.j2",
    answer=listing,
    question="dyads",
    params=(*_PARAMS, *PAGING),
    schema=rows("dyads"),
    twins=("json", "csv"),
    key="d",
    nav=True,
)
PAGE = Page(
    name="dyad",
    path="/dyad",
    title="Dyad",
    summary="What one side does to the other and what comes back, over time, by quad class, with scores added up.",
    template="dyad.html.j2",
    answer=answer,
    params=(*_PARAMS, BY, _A, _B),
    schema=of_object(
        {
            "by": TEXT,
            "rows": of_list(
                of_object({"period": TEXT, "direction": TEXT, "value": TEXT, "events": COUNT, "score": NUMBER})
            ),
            "filters": {"type": "object", "additionalProperties": of_list(TEXT)},
            "command": WORDS,
        }
    ),
    twins=("json", "csv", "svg"),
)
PAGES = (LIST, PAGE)
