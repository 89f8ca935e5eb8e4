"""An answer to bytes: HTML by the templates, JSON, CSV, Atom or SVG.

What stands in a story is text: templates escape everything, and the drawings escape what they write themselves.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec
from starlette.responses import RedirectResponse, Response

from nutgraf.query.export import pieces
from nutgraf.reader import story_templates, written
from nutgraf.serve.answer import Answer, path_in
from nutgraf.serve.asked import Asked
from nutgraf.serve.atom import feed
from nutgraf.serve.charts.sheet import style_hash
from nutgraf.serve.declare import Form
from nutgraf.serve.security import POLICY

if TYPE_CHECKING:
    from jinja2 import Environment

MEDIA: dict[Form, str] = {
    "html": "text/html",
    "json": "application/json",
    "csv": "text/csv",
    "atom": "application/atom+xml",
    "svg": "image/svg+xml",
}


def drawn(answer: Answer, asked: Asked, site: Mapping[str, Any]) -> Response:
    """The response in the form that is asked for."""
    if answer.to is not None:
        return RedirectResponse(answer.to, 303)
    headers = {"cache-control": "no-cache"}
    if answer.next:
        headers["link"] = f'<{answer.next}>; rel="next"'
    body = _DRAWN[asked.form](answer, asked, site)
    media = MEDIA[asked.form]
    if asked.form == "svg":  # a drawing that stands alone brings its style along
        headers["content-security-policy"] = POLICY.replace("style-src 'self'", f"style-src {style_hash()}")
    if asked.form == "csv":
        name = asked.here.path.strip("/").replace("/", "-") or "rows"
        safe = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in name)
        headers["content-disposition"] = f'attachment; filename="nutgraf-{safe}.csv"'
    return Response(body, headers=headers, media_type=media if asked.form != "json" else "application/json")


def page(template: str, view: Mapping[str, Any]) -> bytes:
    """A template filled in."""
    return templates().get_template(template).render(view).encode("utf-8", "replace")


def compiled() -> None:
    """Compile every page's template now, so that nobody's first page waits for it."""
    env = templates()
    for file in (files("nutgraf.serve") / "templates").iterdir():
        env.get_template(file.name)


def _html(answer: Answer, asked: Asked, site: Mapping[str, Any]) -> bytes:
    assert asked.page
    own = {"here": asked.here, "asked": asked, "declared": asked.page, "command": asked.command}
    return page(asked.page.template, {**site, **own, **answer.view})


def _json(answer: Answer, _asked: Asked, _site: Mapping[str, Any]) -> bytes:
    return msgspec.json.encode(answer.data)


def _csv(answer: Answer, asked: Asked, _site: Mapping[str, Any]) -> bytes:
    assert answer.table is not None
    return b"".join(pieces([answer.table], "csv", (asked.page and asked.page.question) or ""))


def _atom(answer: Answer, asked: Asked, _site: Mapping[str, Any]) -> bytes:
    assert asked.page
    words = " ".join(value for _, value in asked.here.pairs)
    title = answer.title or (f"{asked.page.title}: {words}" if words else asked.page.title)
    return feed(title, asked.base, str(asked.here), str(asked.here.at(path_in(asked, "atom"))), answer.entries)


def _svg(answer: Answer, _asked: Asked, _site: Mapping[str, Any]) -> bytes:
    assert answer.svg is not None
    return answer.svg.encode("utf-8", "replace")


_DRAWN: dict[Form, Callable[[Answer, Asked, Mapping[str, Any]], bytes]] = {
    "html": _html,
    "json": _json,
    "csv": _csv,
    "atom": _atom,
    "svg": _svg,
}


@cache
def templates() -> Environment:
    """Our templates, and those of the reader by their own names."""
    from jinja2 import ChoiceLoader, DictLoader, Environment, FunctionLoader, StrictUndefined

    env = Environment(
        loader=ChoiceLoader([FunctionLoader(_template), DictLoader(story_templates())]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {"written": written, "web": web, "number": "{:,}".format, "day": day}
    return env


def _template(name: str) -> str | None:
    file = files("nutgraf.serve") / "templates" / name
    return file.read_text("utf-8") if file.is_file() else None


def web(url: str | None) -> str | None:
    """An address that a link may lead to: http or https, and nothing that a story made up besides."""
    try:
        return url if url and urlsplit(url).scheme in ("http", "https") else None
    except ValueError:
        return None


def day(value: str | None) -> str:
    """An ISO day as a person reads it: 5 March 2024; what is none stays as it is."""
    try:
        found = datetime.date.fromisoformat((value or "")[:10])
    except ValueError:
        return value or ""
    return f"{found.day} {found:%B} {found.year}"
