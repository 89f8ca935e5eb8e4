"""Full-text search over stories and quotes: FTS5 on SQLite, tsvector on PostgreSQL, one way to ask both.

A question is words that must all occur (in any form: *march* finds *marched*), "phrases", ``-words`` that must not,
and ``OR`` between alternatives.  Both databases stem English and keep stop words, so that they find the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, TextClause, text

from nutgraf.errors import BadOption

_TERM = re.compile(r'(-?)"([^"]*)"|(-?)(\S+)')
SEARCHED = 250_000  # characters of a story that PostgreSQL indexes: a tsvector holds at most one megabyte

# What is deleted is forgotten by trigger.  What is new is indexed once a batch by `index`: a trigger for each row has
# SQLite open a savepoint for each, at which FTS5 writes out what it gathered, one story at a time.
SQLITE = (
    "CREATE VIRTUAL TABLE stories_fts USING fts5("
    "title, text, content='texts', content_rowid='document_id', tokenize='porter unicode61 remove_diacritics 0')",
    "CREATE TRIGGER texts_lost AFTER DELETE ON texts BEGIN INSERT INTO stories_fts(stories_fts, rowid, title, text) "
    "VALUES ('delete', old.document_id, old.title, old.text); END",
    "CREATE VIRTUAL TABLE quotes_fts USING fts5("
    "content, content='attributions', content_rowid='id', tokenize='porter unicode61 remove_diacritics 0')",
    "CREATE TRIGGER attributions_lost AFTER DELETE ON attributions BEGIN "
    "INSERT INTO quotes_fts(quotes_fts, rowid, content) VALUES ('delete', old.id, old.content); END",
)

POSTGRESQL = (
    "CREATE TEXT SEARCH DICTIONARY nutgraf_stem (TEMPLATE = snowball, LANGUAGE = english)",
    "CREATE TEXT SEARCH CONFIGURATION nutgraf (COPY = english)",
    "ALTER TEXT SEARCH CONFIGURATION nutgraf ALTER MAPPING REPLACE english_stem WITH nutgraf_stem",
    "ALTER TABLE texts ADD COLUMN search tsvector GENERATED ALWAYS AS "
    f"(to_tsvector('nutgraf', coalesce(title, '') || ' ' || left(text, {SEARCHED}))) STORED",
    f"ALTER TABLE attributions ADD COLUMN search tsvector GENERATED ALWAYS AS "
    f"(to_tsvector('nutgraf', left(content, {SEARCHED}))) STORED",
    "CREATE INDEX texts_search ON texts USING gin (search)",
    "CREATE INDEX attributions_search ON attributions USING gin (search)",
)


SQLITE_STORIES, POSTGRESQL_STORIES = SQLITE[:2], (POSTGRESQL[3], POSTGRESQL[5])

_NEW = (
    "INSERT INTO stories_fts(rowid, title, text) "
    "SELECT document_id, title, text FROM texts WHERE document_id >= :document ORDER BY document_id",
    "INSERT INTO quotes_fts(rowid, content) SELECT id, content FROM attributions WHERE id >= :quote ORDER BY id",
)
_GATHERED = 16 << 20  # bytes of a batch's words that FTS5 holds before it writes them out; kept in the archive


def settle(connection: Connection) -> None:
    """Have a SQLite archive index what is new by batches, in large pieces; it may have done so by triggers before."""
    for trigger in ("texts_found", "attributions_found"):
        connection.execute(text(f"DROP TRIGGER IF EXISTS {trigger}"))
    for table in ("stories_fts", "quotes_fts"):
        connection.execute(text(f"INSERT INTO {table}({table}, rank) VALUES ('hashsize', {_GATHERED})"))


def index(connection: Connection, document: int, quote: int) -> None:
    """Make the stories and quotes from these numbers on findable; PostgreSQL does so by itself."""
    if connection.dialect.name == "sqlite":
        for statement in _NEW:
            connection.execute(text(statement), {"document": document, "quote": quote})


def finding(dialect: str, table: str, words: str) -> TextClause:
    """A statement that gives the ids of all ``documents`` or ``attributions`` that contain ``words``, with commas."""
    index = {"documents": "stories_fts", "attributions": "quotes_fts"}[table]
    if dialect == "sqlite":
        found = f"SELECT group_concat(rowid) FROM (SELECT rowid FROM {index} WHERE {index} MATCH :words)"
    else:
        source, id = ("texts", "document_id") if table == "documents" else (table, "id")
        found = (
            f"SELECT string_agg({id}::text, ',') FROM {source} WHERE search @@ websearch_to_tsquery('nutgraf', :words)"
        )
    return text(found).bindparams(words=_asked(dialect, words))


def _asked(dialect: str, words: str) -> str:
    """The question in the language of the database."""
    groups = list(_groups(words))
    if dialect == "sqlite":
        return " OR ".join(f"({_fts(group)})" for group in groups)
    return " or ".join(" ".join(f'{"-" if bar else ""}"{term}"' for bar, term in group) for group in groups)


def matching(dialect: str, table: str, words: str) -> ColumnElement[bool]:
    """The condition that ``documents`` or ``attributions`` rows contain ``words``. Raises `BadOption` for no word."""
    index = {"documents": "stories_fts", "attributions": "quotes_fts"}[table]
    asked = _asked(dialect, words)
    if dialect == "sqlite":
        condition = text(f"{table}.id IN (SELECT rowid FROM {index} WHERE {index} MATCH :words)")
        return condition.bindparams(words=asked).self_group()  # type: ignore[return-value]
    found = "attributions.search @@ websearch_to_tsquery('nutgraf', :words)"
    if table == "documents":
        found = (
            "documents.id IN (SELECT document_id FROM texts WHERE search @@ websearch_to_tsquery('nutgraf', :words))"
        )
    condition = text(found)
    return condition.bindparams(words=asked).self_group()  # type: ignore[return-value]


def _groups(words: str) -> Iterator[list[tuple[bool, str]]]:
    """Alternatives, each the terms of which it is made with whether they are barred."""
    group: list[tuple[bool, str]] = []
    for match in [*_TERM.finditer(words), None]:
        if match is None or match[0] == "OR":
            if not any(not bar for bar, _ in group):
                raise BadOption(
                    f"text={words!r} names no word to look for", hint='write words, "a phrase", -without, or A OR B'
                )
            yield group
            group = []
            continue
        bar = bool(match[1] or match[3])
        term = " ".join(re.findall(r"\w+", match[2] if match[2] is not None else match[4]))
        if term:
            group.append((bar, term))


def _fts(group: list[tuple[bool, str]]) -> str:
    wanted = " AND ".join(f'"{term}"' for bar, term in group if not bar)
    barred = " OR ".join(f'"{term}"' for bar, term in group if bar)
    return f"({wanted}) NOT ({barred})" if barred else wanted
