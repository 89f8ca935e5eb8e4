"""Actors: who acts, is acted upon and speaks in what matches, most often first."""

from __future__ import annotations

from nutgraf.serve.answer import Answer, listed
from nutgraf.serve.asked import Asked
from nutgraf.serve.declare import Page as Declared
from nutgraf.serve.params import FILTERS, PAGING
from nutgraf.serve.schemas import rows


def answer(asked: Asked) -> Answer:
    """Identities with how often they act, are acted upon and speak."""
    key = ("actors", asked.filters, asked.limit, asked.here.get("after"))
    return listed(asked, asked.desk.kept(key, asked.rows))


PAGE = Declared(
    name="actors",
    path="/actors",
    title="Actors",
    summary="Actors of what matches, those who occur most often first.",
    template="actors.html.j2",
    answer=answer,
    question="actors",
    params=(*(p for p in FILTERS if p.name != "order"), *PAGING),
    schema=rows("actors"),
    key="a",
    nav=True,
)
