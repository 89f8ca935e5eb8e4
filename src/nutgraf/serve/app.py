"""The pages as one ASGI application: the whole machine is built here, and nothing outside it is global.

Comes in: an archive and `Settings`.  Goes out: a Starlette application, which reads and, unless told otherwise, never
writes.  Raises `ArchiveFailed` where the archive cannot be read.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf import __version__
from nutgraf.errors import NutgrafError
from nutgraf.serve import draw, openapi
from nutgraf.serve.address import Address
from nutgraf.serve.declare import Page
from nutgraf.serve.desk import Desk
from nutgraf.serve.errors import Forbidden, Internal, NotAllowed, NotFound, WrongHost, body_of, status_of
from nutgraf.serve.files import VERSION, built, static
from nutgraf.serve.pages import PAGES, actions
from nutgraf.serve.routes import routes
from nutgraf.serve.security import HEADERS, LOOPBACK, Guard

log = logging.getLogger("nutgraf.serve")
_PROGRAMS = (".json", ".csv", ".atom", ".svg")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``token``: what allows to save views, None for read-only; ``hosts``: names beside those of loopback that the
    server may be asked by; ``seconds``: the time that one question may take; ``remember``: keep
    in memory what is counted."""

    token: str | None = None
    hosts: tuple[str, ...] = ()
    seconds: float = 5.0
    remember: bool = False


def create_app(archive: str | Path, settings: Settings | None = None) -> Starlette:
    """The pages of one archive."""
    settings = settings or Settings()
    desk = Desk(archive, seconds=settings.seconds, remember=settings.remember)
    doings = actions(settings.token)
    site = _site(PAGES, desk, settings)
    described = msgspec.json.encode(openapi.description(PAGES, doings))

    async def description(_request: Request) -> Response:
        return Response(described, media_type="application/json", headers={"cache-control": "no-cache"})

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        desk.close()

    app = Starlette(
        routes=[
            Route("/openapi.json", description, name="openapi"),
            Route("/static/{name:path}", static, name="static"),
            *routes(PAGES, doings, desk, site),
        ],
        middleware=[Middleware(Guard, hosts=(*LOOPBACK, *settings.hosts), refuse=_foreign)],
        exception_handlers=_handlers(site),
        lifespan=lifespan,
    )
    app.state.desk = desk
    return app


def _site(pages: Sequence[Page], desk: Desk, settings: Settings) -> dict[str, Any]:
    """What every template sees."""
    return {
        "nav": [p for p in pages if p.nav],
        "pages": pages,
        "names": frozenset(p.name for p in pages),
        "archive": desk.shown,
        "nutgraf_version": __version__,
        "static_version": VERSION,
        "built": built(),
        "writes": settings.token is not None,
    }


def _handlers(site: dict[str, Any]) -> dict[Any, Any]:
    async def ours(request: Request, error: Exception) -> Response:
        assert isinstance(error, NutgrafError)
        return _problem(request, error, site)

    async def http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        where = request.url.path[:200]
        if error.status_code == 404:
            return _problem(request, NotFound("nothing is here", where=where, hint="start at /"), site)
        if error.status_code == 405:
            headers = dict(error.headers or {})
            return _problem(request, NotAllowed("not this way", where=where), site, headers)
        return _problem(request, Forbidden(str(error.detail), where=where), site)

    async def unforeseen(request: Request, error: Exception) -> Response:
        log.error("%s", request.url.path, exc_info=error)
        return _problem(request, Internal("something went wrong here", hint="the log says what"), site)

    return {NutgrafError: ours, HTTPException: http, Exception: unforeseen}


def _foreign(name: str) -> Response:
    error = WrongHost("asked under a name that is not this server's", where=name[:200] or None, hint="see --allow-host")
    return Response(msgspec.json.encode(body_of(error)), status_of(error), media_type="application/json")


def _problem(
    request: Request, error: NutgrafError, site: dict[str, Any], headers: dict[str, str] | None = None
) -> Response:
    form = getattr(request.state, "form", None)
    status = status_of(error)
    sent = {**HEADERS, "cache-control": "no-store", **(headers or {})}  # a 500 leaves outside of the guard
    if status == 503:
        sent["retry-after"] = "5"
    asks = request.headers.get("accept", "")
    program = form not in (None, "html") or (form is None and request.url.path.endswith(_PROGRAMS))
    if program or (form is None and "json" in asks and "html" not in asks):
        return Response(msgspec.json.encode(body_of(error)), status, sent, "application/json")
    view = {**site, "here": Address(request.url.path), "declared": None, "command": None, "error": error}
    view["again"] = f"{request.url.path}?{request.url.query}".rstrip("?") if status == 503 else None
    return Response(draw.page("problem.html.j2", {**view, "status": status}), status, sent, "text/html")
