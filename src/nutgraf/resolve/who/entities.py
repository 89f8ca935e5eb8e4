"""The values of the knowledge base: an entity that a name stands for, and an entry of a user's own dictionary."""

from __future__ import annotations

from typing import Literal

from nutgraf.records import ActorKind, Value

CountryForm = Literal["name", "adjective", "demonym", "capital", "seat"]


class Entity(Value, frozen=True, kw_only=True):
    """Who a name stands for at a date. ``source`` names the table that says so, or ``dictionary``."""

    name: str
    kind: ActorKind
    country: str
    sector: str
    role: str | None = None
    wikidata: str | None = None
    source: str


class Entry(Value, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One entry of a user's dictionary. ``from_`` and ``to`` are ISO dates, empty for open."""

    name: str
    aliases: tuple[str, ...] = ()
    country: str
    sector: str
    role: str | None = None
    from_: str = ""
    to: str = ""
    id: str | None = None
    kind: ActorKind = "organisation"
