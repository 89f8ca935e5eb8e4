"""What a page declares about itself: its address, its parameters, what it answers with.

Comes in: nothing; this module only declares.  Goes out: `Page` and `Action`.  The routes and the OpenAPI description
are both made from these, so that the description cannot say anything else than what is served.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from starlette.responses import Response

    from nutgraf.serve.answer import Answer
    from nutgraf.serve.asked import Asked

Form = Literal["html", "json", "csv", "atom", "svg"]
Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Param:
    """A parameter. ``schema``: JSON Schema of one value; ``many``: may be given again, meaning *or*."""

    name: str
    about: str
    schema: Schema = field(default_factory=lambda: {"type": "string"})
    many: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page and its twins.

    ``path``: like ``/events`` or ``/story/{key}``, whose twins are ``/events.json`` or ``/story/{key}.csv``;
    ``params``: of the query, any other is refused; ``inside``: those within the path; ``question``: of
    `nutgraf.query`, whose command line is shown; ``answer``: called in a thread, never in the event loop;
    ``schema``: of the JSON twin; ``key``: the letter that leads here after ``g``; ``nav``: shown in the navigation.
    """

    name: str
    path: str
    title: str
    summary: str
    template: str
    answer: Callable[[Asked], Answer]
    schema: Schema
    params: tuple[Param, ...] = ()
    inside: tuple[Param, ...] = ()
    question: str | None = None
    twins: tuple[Form, ...] = ("json", "csv")
    key: str | None = None
    nav: bool = False
    aliases: tuple[str, ...] = ()

    def twin(self, form: Form) -> str:
        """The path of the page in another form."""
        return self.path if form == "html" else f"{self.path}.{form}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something that a form asks for with POST. ``fields``: of the form; the token is one of them, or in a header."""

    name: str
    path: str
    summary: str
    do: Callable[[Asked], Response]
    fields: tuple[Param, ...]
    inside: tuple[Param, ...] = ()


def plain(path: str) -> str:
    """A path without the kinds of its parameters: ``/actor/{id}`` of ``/actor/{id:int}``."""
    return re.sub(r"\{(\w+):\w+\}", r"{\1}", path)
