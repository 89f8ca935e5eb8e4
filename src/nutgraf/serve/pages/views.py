"""Saved views: questions with a name, each with a feed. Saving wants the token; reading does not."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import parse_qsl

from starlette.responses import RedirectResponse, Response

from nutgraf.errors import BadOption
from nutgraf.query.saved import View, view, views
from nutgraf.serve.address import Address
from nutgraf.serve.answer import Answer
from nutgraf.serve.asked import Asked, checked
from nutgraf.serve.declare import Action, Page, Param
from nutgraf.serve.errors import Forbidden, NotFound
from nutgraf.serve.schemas import TEXT, of_list, of_object
from nutgraf.store.saved import LONGEST, remove, save

ID = Param(name="id", about="the view's id", schema={"type": "string"})
_TOKEN = Param(name="token", about="what allows to write; or send it as a bearer token", schema={"type": "string"})
_NAME = Param(name="name", about="what it is called", schema={"type": "string", "maxLength": LONGEST})
_PAGE = Param(name="page", about="the path of a page, like /events", schema={"type": "string", "maxLength": 100})
_QUERY = Param(name="query", about="the query part of its address", schema={"type": "string", "maxLength": 8000})
_FIELDS = {"id": TEXT, "name": TEXT, "page": TEXT, "query": TEXT, "created": TEXT}


def pages(savable: Mapping[str, Page]) -> tuple[Page, Page]:
    """The list of views, and one view. ``savable``: the pages that can be saved, by their paths."""

    def listing(asked: Asked) -> Answer:
        with asked.reader.connected() as connection:
            found = views(connection)
        shown = [(v, address(v), v.page in savable and "atom" in savable[v.page].twins) for v in found]
        return Answer(view={"views": shown, "savable": savable}, data={"views": [v._asdict() for v in found]})

    def one(asked: Asked) -> Answer:
        with asked.reader.connected() as connection:
            found = view(connection, asked.inside["id"])
        if found is None:
            raise NotFound("no such view", where=asked.here.path[:200], hint="see /views")
        if asked.form == "html":
            return Answer(to=str(address(found)))
        page = savable.get(found.page)
        if page is None or "atom" not in page.twins:
            raise NotFound("this view has no feed", where=asked.here.path[:200])
        answer = page.answer(replace(asked, page=page, here=address(found)))
        return Answer(entries=answer.entries, title=found.name)

    return (
        Page(
            name="views",
            path="/views",
            title="Saved views",
            summary="Questions that were saved, each with a feed.",
            template="views.html.j2",
            answer=listing,
            schema=of_object({"views": of_list(of_object(_FIELDS))}),
            twins=("json",),
            key="v",
            nav=True,
        ),
        Page(
            name="view",
            path="/views/{id}",
            title="Saved view",
            summary="Leads to what was saved; as a feed, its rows.",
            template="views.html.j2",
            answer=one,
            inside=(ID,),
            schema={},
            twins=("atom",),
        ),
    )


def address(found: View) -> Address:
    return Address(found.page, tuple(parse_qsl(found.query)))


def actions(token: str | None, savable: Mapping[str, Page]) -> tuple[Action, Action]:
    """Saving and taking away; ``token``: what they must bring, None where nothing may be written."""

    def saving(asked: Asked) -> Response:
        name, path, query = (asked.fields.get(key, "") for key in ("name", "page", "query"))
        page = savable.get(path)
        if page is None:
            raise BadOption("this page cannot be saved", where=path[:100], hint=f"one of {', '.join(savable)}")
        pairs = tuple((k, v) for k, v in parse_qsl(query, max_num_fields=100) if k not in ("after", "limit"))
        checked(pairs, page.params)
        here = Address(path, pairs)
        replace(asked, page=page, here=here).filters  # noqa: B018  # refuses what could never be asked
        save(asked.desk.where, name, path, here.query)
        return RedirectResponse("/views", 303)

    def removing(asked: Asked) -> Response:
        if not remove(asked.desk.where, asked.inside["id"]):
            raise NotFound("no such view", where=asked.here.path[:200], hint="see /views")
        return RedirectResponse("/views", 303)

    return (
        Action(
            name="save_view",
            path="/views",
            summary="Save a question under a name.",
            do=_with(token, saving),
            fields=(_NAME, _PAGE, _QUERY, _TOKEN),
        ),
        Action(
            name="remove_view",
            path="/views/{id}/remove",
            summary="Take a saved view away.",
            do=_with(token, removing),
            fields=(_TOKEN,),
            inside=(ID,),
        ),
    )


def _with(token: str | None, do: Callable[[Asked], Response]) -> Callable[[Asked], Response]:
    """Only with the token, compared in a time that says nothing about it."""

    def guarded(asked: Asked) -> Response:
        if token is None:
            raise Forbidden("these pages are read-only", hint="nutgraf serve --write; any address can be kept as it is")
        if not hmac.compare_digest(asked.fields.get("token", "").encode(), token.encode()):
            raise Forbidden("this is not the token", hint="nutgraf serve --write says it, or --token-file holds it")
        return do(asked)

    return guarded
