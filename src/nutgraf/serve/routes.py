"""Declarations to routes: each page under its address and those of its twins, each action under its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from nutgraf.errors import BadOption
from nutgraf.serve.address import Address
from nutgraf.serve.answer import Answer
from nutgraf.serve.asked import Asked, checked
from nutgraf.serve.declare import Action, Form, Page, plain
from nutgraf.serve.desk import Desk
from nutgraf.serve.draw import drawn
from nutgraf.serve.errors import Forbidden, TooLarge

Endpoint = Callable[[Request], Awaitable[Response]]
LONGEST = 8000  # characters of a query
_FIELDS = 65_536  # bytes of a form


def routes(
    pages: Iterable[Page], actions: Iterable[Action], desk: Desk, site: Mapping[str, Any]
) -> Iterator[BaseRoute]:
    """Twins come first: their addresses are the narrower ones."""
    for page in pages:
        for form in (*page.twins, "html"):
            endpoint = _endpoint(page, form, desk, site)
            name = page.name if form == "html" else f"{page.name}_{form}"
            yield Route(page.twin(form), endpoint, methods=["GET"], name=name)
        for alias in page.aliases:
            yield Route(alias, _endpoint(page, "html", desk, site), methods=["GET"])
    for action in actions:
        yield Route(action.path, _doing(action, desk), methods=["POST"], name=action.name)


def _endpoint(page: Page, form: Form, desk: Desk, site: Mapping[str, Any]) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        request.state.form = form
        given = _pairs(request)
        pairs = tuple((key, " ".join(value.split())) for key, value in given)
        kept = tuple((key, value) for key, value in pairs if value)
        own = plain(page.path).format_map(request.path_params)
        here = Address(own, kept)
        if form == "html" and kept != pairs:  # a form without a script sends its empty fields too
            return RedirectResponse(str(Address(request.url.path, kept)), 303)
        checked(kept, page.params)
        asked = Asked(page=page, form=form, here=here, desk=desk, base=_base(request), inside=request.path_params)
        return await desk.run(_answered, asked, site)

    return endpoint


def _answered(asked: Asked, site: Mapping[str, Any]) -> Response:
    assert asked.page
    answer: Answer = asked.page.answer(asked)
    return drawn(answer, asked, site)


def _doing(action: Action, desk: Desk) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        request.state.form = "html"
        origin = request.headers.get("origin")
        if origin is not None and origin != _base(request):
            raise Forbidden("the form stands on another page", where=origin[:200])
        body = b""
        async for piece in request.stream():
            body += piece
            if len(body) > _FIELDS:
                raise TooLarge("the form is too large", hint=f"at most {_FIELDS:,} bytes")
        try:
            pairs = parse_qsl(body.decode("utf-8"), max_num_fields=50)
        except ValueError:
            raise BadOption("this is no form", hint="send application/x-www-form-urlencoded") from None
        checked(pairs, action.fields)
        fields = {key: value.strip() for key, value in pairs}
        scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            fields["token"] = bearer.strip()
        asked = Asked(
            page=None,
            form="html",
            here=Address(request.url.path),
            desk=desk,
            base=_base(request),
            inside=request.path_params,
            fields=fields,
        )
        return await desk.run(action.do, asked)

    return endpoint


def _pairs(request: Request) -> list[tuple[str, str]]:
    query = request.url.query
    if len(query) > LONGEST:
        raise TooLarge("the address is too long", hint=f"at most {LONGEST:,} characters")
    try:
        return parse_qsl(query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        raise BadOption("the address has too many parameters", hint="at most 100") from None


def _base(request: Request) -> str:
    return f"{request.url.scheme}://{request.url.netloc}"
