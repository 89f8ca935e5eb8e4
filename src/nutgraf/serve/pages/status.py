"""Status: what the archive holds, what came in and when, what failed and why, and which versions coded it."""

from __future__ import annotations

from typing import Any

from nutgraf import __version__
from nutgraf.query.status import Status, journal, status
from nutgraf.serve.answer import Answer
from nutgraf.serve.asked import Asked
from nutgraf.serve.declare import Page
from nutgraf.serve.files import built
from nutgraf.serve.schemas import COUNT, TEXT, WORDS, of_list, of_object

_RUN = {"id": COUNT, "started": TEXT, "ended": WORDS, "coder": TEXT}
_RUN |= dict.fromkeys(("added", "replaced", "unchanged", "older", "failed"), COUNT)
_FAILURE = {"run": COUNT, "n": COUNT, "code": TEXT, "what": TEXT, "input": WORDS, "hint": WORDS}


def answer(asked: Asked) -> Answer:
    """Exact counts, asked again when the archive has changed; the runs are always as they are."""

    def ask() -> Status:
        with asked.reader.connected() as connection:
            return status(connection)

    found = asked.desk.kept("status", ask)
    with asked.reader.connected() as connection:
        ran = journal(connection)
    data: dict[str, Any] = {
        **found._asdict(),
        "coders": [coder._asdict() for coder in found.coders],
        "runs": ran.runs,
        "failures": ran.failures,
        "nutgraf": __version__,
        "scripts": built(),
    }
    return Answer(view={"it": found, "runs": ran.runs, "failures": ran.failures, "built": built()}, data=data)


PAGE = Page(
    name="status",
    path="/status",
    title="Status",
    summary="What the archive holds, what came in, what failed and why, and which versions coded it.",
    template="status.html.j2",
    answer=answer,
    schema=of_object(
        {
            **dict.fromkeys(("schema", "stories", "reports", "events", "quotes", "identities", "undated"), COUNT),
            "first": WORDS,
            "last": WORDS,
            "coders": of_list(of_object({"version": TEXT, "model": WORDS, "stories": COUNT})),
            "runs": of_list(of_object(_RUN)),
            "failures": of_list(of_object(_FAILURE)),
            "nutgraf": TEXT,
            "scripts": {"type": "boolean"},
        }
    ),
    twins=("json",),
    key="i",
    nav=True,
)
