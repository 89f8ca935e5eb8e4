"""The OpenAPI 3.1 description of all that is served, made from the declarations that the routes are made from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nutgraf import __version__
from nutgraf.serve.declare import Action, Form, Page, Param, plain
from nutgraf.serve.draw import MEDIA
from nutgraf.serve.schemas import ERROR

_REFUSED = {
    "400": "A parameter that cannot be used.",
    "404": "Nothing is there.",
    "413": "The request is too large.",
    "421": "Asked under a foreign name.",
    "503": "The archive cannot answer, or not in time.",
}


def description(pages: Iterable[Page], actions: Iterable[Action]) -> dict[str, Any]:
    """The whole description as JSON values."""
    paths: dict[str, Any] = {}
    for page in pages:
        for form in ("html", *page.twins):
            paths[plain(page.twin(form))] = {"get": _get(page, form)}
        for alias in page.aliases:
            paths[alias] = {
                "get": {**_get(page, "html"), "operationId": f"{page.name}_at_{alias.strip('/') or 'root'}"}
            }
    for action in actions:
        paths.setdefault(plain(action.path), {})["post"] = _post(action)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "nutgraf",
            "version": __version__,
            "description": "Coded news: who did what to whom, who said what, where, when, how sure.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {"schemas": {"Error": ERROR}},
    }


def _get(page: Page, form: Form) -> dict[str, Any]:
    schema: Any = page.schema if form == "json" else {"type": "string"}
    found = {"description": page.title, "content": {MEDIA[form]: {"schema": schema}}}
    moved = {"303": {"description": "The same address without empty parameters."}} if form == "html" else {}
    return {
        "operationId": page.name if form == "html" else f"{page.name}_{form}",
        "summary": page.summary,
        "tags": [page.title],
        "parameters": [_inside(p) for p in page.inside] + [_asked(p) for p in page.params],
        "responses": {"200": found, **moved, **_refused(form)},
    }


def _post(action: Action) -> dict[str, Any]:
    fields = {p.name: {**p.schema, "description": p.about} for p in action.fields}
    body = {"type": "object", "properties": fields, "additionalProperties": False}
    return {
        "operationId": action.name,
        "summary": action.summary,
        "tags": ["Saved views"],
        "parameters": [_inside(p) for p in action.inside],
        "requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": body}}},
        "responses": {
            "303": {"description": "Done; the page that shows it."},
            "403": {"description": "Read-only, or not the token.", "content": _error("html")},
            **_refused("html"),
        },
    }


def _refused(form: Form) -> dict[str, Any]:
    return {code: {"description": why, "content": _error(form)} for code, why in _REFUSED.items()}


def _error(form: Form) -> dict[str, Any]:
    if form == "html":
        return {"text/html": {"schema": {"type": "string"}}}
    return {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}


def _inside(param: Param) -> dict[str, Any]:
    return {"name": param.name, "in": "path", "required": True, "description": param.about, "schema": param.schema}


def _asked(param: Param) -> dict[str, Any]:
    schema: Any = {"type": "array", "items": param.schema} if param.many else param.schema
    return {"name": param.name, "in": "query", "description": param.about, "schema": schema}
