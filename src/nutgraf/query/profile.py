"""What an archive knows of one actor: the names it goes by, what it is called when, and what others say of it.

Comes in: a connection and the number of an identity.  Goes out: rows.  Names and roles are those that stories use, with
the days of the stories; a quote is about an actor if a name or a pronoun of it stands in what is said.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Integer,
    Select,
    cast,
    column,
    exists,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.dialects.postgresql import JSONB

from nutgraf.query.conditions import known_as
from nutgraf.store.tables import actors, attributions, documents, identities, mentions, parties

_FEW = 50  # identities that the database is asked about by number


class Identity(NamedTuple):
    """``number``: in this archive, written ``#17`` in a filter."""

    number: int
    name: str
    kind: str
    country: str
    sector: str
    wikidata: str | None

    @property
    def key(self) -> str:
        """The value of ``actor=`` that means this identity and no other."""
        return self.wikidata or f"#{self.number}"


class Called(NamedTuple):
    """A name or a role, in how many stories, and the days of the first and the last of them."""

    words: str
    stories: int
    first: str
    last: str


class About(NamedTuple):
    """A quote, with the key of its story."""

    key: str
    attribution: str
    day: str
    source: str | None
    cue: str | None
    content: str
    publisher: str | None


def identified(connection: Connection, values: tuple[str, ...], *, most: int = 20) -> list[Identity]:
    """Who goes by a name, an item or a number; those in most events first."""
    i = identities.c
    often = select(func.count()).where(parties.c.identity_id == i.id).correlate(identities).scalar_subquery()
    asked = select(i.id, i.name, i.kind, i.country, i.sector, i.wikidata).where(i.id.in_(known_as(values)))
    return [Identity(*row) for row in connection.execute(asked.order_by(often.desc(), i.id).limit(most))]


def called(connection: Connection, number: int, *, most: int = 12) -> tuple[list[Called], list[Called]]:
    """The names that stories give an identity, and the offices and roles; each most frequent first."""
    a, d = actors.c, documents.c
    asked = select(a.name, a.role, a.document_id, func.nullif(d.day, "").label("day"))
    own = asked.join_from(actors, documents, d.id == a.document_id).where(a.identity_id == number).cte("own")
    held: tuple[list[Called], list[Called]] = ([], [])
    # counted by the database: thousands of rows handed over one by one would make all who ask beside us wait
    for row in connection.execute(union_all(*(_counted(own, n, words) for n, words in enumerate(("name", "role"))))):
        held[row.which].append(Called(row.words, row.stories, row.first or "", row.last or ""))
    names, roles = (sorted(found, key=lambda c: (-c.stories, c.words))[:most] for found in held)
    return names, roles


def _counted(own: CTE, which: int, words: str) -> Select[Any]:
    """By words of one column: in how many stories, and the first and the last of their days."""
    c = own.c
    stories = func.count(c.document_id.distinct()).label("stories")
    days = func.min(c.day).label("first"), func.max(c.day).label("last")
    asked = select(literal(which).label("which"), c[words].label("words"), stories, *days)
    return asked.where(c[words].is_not(None)).group_by(c[words])


def quotes_about(
    connection: Connection,
    about: Select[tuple[int]],
    *,
    by: Select[tuple[int]] | None = None,
    most: int = 10,
) -> list[About]:
    """What is said of these identities, the newest first, perhaps only by some; nobody's words of themselves."""
    q, d = attributions.c, documents.c
    piece, start, end = _pieces(connection.dialect.name)
    named = (
        select(mentions.c.n)
        .join_from(
            actors, mentions, (mentions.c.document_id == actors.c.document_id) & (mentions.c.actor == actors.c.actor)
        )
        .join(piece, (mentions.c.span_start >= start) & (mentions.c.span_end <= end))
        .where(actors.c.identity_id.in_(about), actors.c.document_id == q.document_id)
        .where(actors.c.identity_id.is_distinct_from(q.source_id))
        .correlate(attributions)
    )
    asked = (
        select(d.key, q.attribution, d.day, q.source, q.cue, q.content, d.publisher)
        .join_from(attributions, documents, d.id == q.document_id)
        .where(q.document_id.in_(select(actors.c.document_id).where(actors.c.identity_id.in_(about))), exists(named))
        .order_by(d.day.desc(), q.id.desc())
        .limit(most)
    )
    if by is not None:
        asked = asked.where(q.source_id.in_(by))
    return [About(*row) for row in connection.execute(asked)]


def speaking_of(connection: Connection, quotes: Sequence[int], about: frozenset[int]) -> list[int]:
    """Those of the quotes, in their order, in whose words one of these identities is named; see `quotes_about`."""
    q, a, m = attributions.c, actors.c, mentions.c
    asked = select(q.id, q.document_id, q.source_id, q.content_spans).where(q.id.in_(quotes))
    said = {row.id: row for row in connection.execute(asked)}
    where = select(a.document_id, a.identity_id, m.span_start, m.span_end).join_from(
        actors, mentions, (m.document_id == a.document_id) & (m.actor == a.actor)
    )
    where = where.where(a.document_id.in_({row.document_id for row in said.values()}))
    if len(about) <= _FEW:
        where = where.where(a.identity_id.in_(about))
    named: dict[int, list[tuple[int, int, int]]] = {}
    for document, who, start, end in connection.execute(where):
        if who in about:
            named.setdefault(document, []).append((who, start, end))
    return [
        number
        for number in quotes
        if number in said
        and any(
            low <= start and end <= high and who != said[number].source_id
            for low, high in json.loads(said[number].content_spans)
            for who, start, end in named.get(said[number].document_id, ())
        )
    ]


def told(connection: Connection, quotes: Sequence[int]) -> list[About]:
    """These quotes, in their order."""
    q, d = attributions.c, documents.c
    asked = select(q.id, d.key, q.attribution, d.day, q.source, q.cue, q.content, d.publisher).join_from(
        attributions, documents, d.id == q.document_id
    )
    found = {row[0]: About(*row[1:]) for row in connection.execute(asked.where(q.id.in_(quotes)))}
    return [found[number] for number in quotes if number in found]


def _pieces(dialect: str) -> tuple[Any, ColumnElement[int], ColumnElement[int]]:
    """The pieces of a quote as rows, and where each begins and ends."""
    content = attributions.c.content_spans
    if dialect == "sqlite":
        piece = func.json_each(content).table_valued("value", name="piece")
        return piece, func.json_extract(piece.c.value, "$[0]"), func.json_extract(piece.c.value, "$[1]")
    piece = func.jsonb_array_elements(cast(content, JSONB)).table_valued(column("value", JSONB), name="piece")
    start, end = (cast(func.jsonb_extract_path_text(cast(piece.c.value, JSONB), str(n)), Integer) for n in (0, 1))
    return piece, start, end


def members(names: tuple[str, ...], countries: tuple[str, ...]) -> Select[tuple[int]]:
    """Identities by name, item or number, and of countries."""
    i = identities.c
    if names and countries:
        return select(i.id).where(i.id.in_(known_as(names)), i.country.in_(countries))
    return known_as(names) if names else select(i.id).where(i.country.in_(countries))
