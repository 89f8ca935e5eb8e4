"""A request as a page reads it: the filters, the place in the order, the archive to ask.

Comes in: an address and the parameters that a page declares.  Goes out: `Asked`.  Refuses (`BadOption`) a parameter
that the page does not know, one that is given twice, and values that the filters refuse.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from nutgraf.errors import BadOption
from nutgraf.query import Filters, Page, Reader
from nutgraf.query.filters import KEYS
from nutgraf.query.questions import question
from nutgraf.serve.address import Address
from nutgraf.serve.declare import Form, Param
from nutgraf.serve.declare import Page as Declared
from nutgraf.serve.desk import Desk
from nutgraf.serve.params import ROWS


@dataclass(kw_only=True)
class Asked:
    """``here``: the address of the page itself, whichever form was asked for; ``inside``: what stood in the path;
    ``fields``: of a form that was sent; ``base``: scheme and host, for addresses that leave the page."""

    page: Declared | None
    form: Form
    here: Address
    desk: Desk
    base: str = ""
    inside: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def reader(self) -> Reader:
        return self.desk.reader

    @cached_property
    def filters(self) -> Filters:
        """The filters that the address holds; what is filed by day begins with the newest unless asked otherwise."""
        found = Filters.of((key, value) for key, value in self.here.pairs if key in KEYS)
        dated = self.page is not None and self.page.question is not None and question(self.page.question).dated
        return replace(found, order="newest") if dated and not self.here.get("order") else found

    @property
    def limit(self) -> int:
        return int(self.here.get("limit", str(ROWS)))

    def rows(self, name: str | None = None) -> Page:
        """The page of rows that is asked for, of the page's question or of another."""
        name = name or (self.page.question if self.page else None)
        assert name
        return self.reader.page(name, self.filters, limit=self.limit, after=self.here.get("after") or None)

    @property
    def command(self) -> str | None:
        """The command line that gives the same rows."""
        if self.page is None or self.page.question is None:
            return None
        terms = " ".join(shlex.quote(f"{key}={value}") for key, value in self.filters.pairs())
        return " ".join(filter(None, ["nutgraf", self.page.question, terms, "--archive", shlex.quote(self.desk.shown)]))


def checked(pairs: Sequence[tuple[str, str]], params: Sequence[Param]) -> None:
    """Refuse what a page does not know, before anything is asked."""
    known = {p.name: p for p in params}
    seen: set[str] = set()
    for key, value in pairs:
        param = known.get(key)
        if param is None:
            hint = f"known are {', '.join(known)}" if known else "this page takes none"
            raise BadOption(f"no parameter {key[:80]!r}", hint=hint)
        if key in seen and not param.many:
            raise BadOption(f"{key} is given twice", hint="give one value")
        seen.add(key)
        _conform(param, value)


def _conform(param: Param, value: str) -> None:
    """Numbers, choices and lengths of parameters that are not filters; filters check themselves."""
    schema = param.schema
    if param.name in KEYS:
        return
    if schema.get("type") == "integer":
        least, most = schema.get("minimum", 0), schema.get("maximum", 2**31)
        if not (value.isascii() and value.isdigit() and len(value) < 12 and least <= int(value) <= most):
            raise BadOption(
                f"{param.name} is no whole number from {least} to {most}", hint=f"write {param.name}={least}"
            )
    elif "enum" in schema and value not in schema["enum"]:
        raise BadOption(f"{param.name} is unknown", hint=f"one of {', '.join(schema['enum'])}")
    elif len(value) > schema.get("maxLength", 500) or "\0" in value:
        raise BadOption(f"{param.name} has no value that can be used")
