"""Help: the keys, the filters and what the words on the pages mean."""

from __future__ import annotations

from nutgraf.ontology import event_types
from nutgraf.serve.answer import Answer
from nutgraf.serve.asked import Asked
from nutgraf.serve.declare import Page
from nutgraf.serve.params import BY, FILTERS
from nutgraf.serve.schemas import TEXT, of_list, of_object


def answer(_asked: Asked) -> Answer:
    """The filters with what they take."""
    filters = [{"name": p.name, "about": p.about, "values": list(p.schema.get("enum", ()))} for p in (*FILTERS, BY)]
    return Answer(view={"filters": filters, "kinds": event_types()}, data={"filters": filters})


PAGE = Page(
    name="help",
    path="/help",
    title="Help",
    summary="The filters that every page takes, the keys, and what the words mean.",
    template="help.html.j2",
    answer=answer,
    schema=of_object({"filters": of_list(of_object({"name": TEXT, "about": TEXT, "values": of_list(TEXT)}))}),
    twins=("json",),
    key="h",
)
