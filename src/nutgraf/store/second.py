"""The second step of the schema: short rows of `documents`, and no identity for actors without a name.

Comes in: a connection to an archive of version 1 (or 2, where there is nothing to do).  Goes out: texts and records in a
table of their own, `changes` for readers that remember, and unnamed actors as one group for each country and sector.
"""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, inspect, select, text

from nutgraf.store import search
from nutgraf.store.identities import unnamed
from nutgraf.store.tables import changes, identities, names, texts
from nutgraf.store.unfold import folded
from nutgraf.store.views import VIEWS

_OLD_VIEWS = ("v_events", "v_quotes", "v_dyads")

_NAMED = """
UPDATE actors SET named = wikidata IS NOT NULL OR kind = 'state' OR EXISTS (
    SELECT 1 FROM mentions m
    WHERE m.document_id = actors.document_id AND m.actor = actors.actor AND m.form IN ('name', 'metonym')
) OR NOT EXISTS (SELECT 1 FROM mentions m WHERE m.document_id = actors.document_id AND m.actor = actors.actor)
"""

_REGROUPED = (
    """
    UPDATE actors SET identity_id = (
        SELECT i.id FROM identities i WHERE NOT i.named AND i.country = actors.country AND i.sector = actors.sector
    ) WHERE NOT named
    """,
    """
    UPDATE event_parties SET identity_id = (
        SELECT a.identity_id FROM actors a
        WHERE a.document_id = event_parties.document_id AND a.actor = event_parties.actor
    ) WHERE actor IS NOT NULL
    """,
    """
    UPDATE attributions SET source_id = (
        SELECT a.identity_id FROM actors a
        WHERE a.document_id = attributions.document_id AND a.actor = attributions.source_actor
    ) WHERE source_actor IS NOT NULL
    """,
    "DELETE FROM identity_names WHERE folded <> '' AND identity_id NOT IN (SELECT identity_id FROM actors)",
    "DELETE FROM identities WHERE id NOT IN (SELECT identity_id FROM actors)",
)


def second(connection: Connection) -> None:
    """Bring an archive of version 1 to version 2."""
    if inspect(connection).has_table(texts.name):
        return
    sqlite = connection.dialect.name == "sqlite"
    for view in _OLD_VIEWS:
        connection.execute(text(f"DROP VIEW {view}"))
    if sqlite:
        for old in ("TRIGGER documents_found", "TRIGGER documents_lost", "TABLE stories_fts"):
            connection.execute(text(f"DROP {old}"))
    else:
        connection.execute(text("ALTER TABLE documents DROP COLUMN search"))
    texts.create(connection)
    changes.create(connection)
    if not sqlite:
        _searched(connection)
    connection.execute(
        text("INSERT INTO texts (document_id, title, text, record) SELECT id, title, text, record FROM documents")
    )
    for column in ("text", "record"):
        connection.execute(text(f"ALTER TABLE documents DROP COLUMN {column}"))
    if sqlite:
        _searched(connection)
        connection.execute(text("INSERT INTO stories_fts(stories_fts) VALUES ('rebuild')"))
    for table in ("actors", "identities"):
        connection.execute(text(f"ALTER TABLE {table} ADD COLUMN named BOOLEAN NOT NULL DEFAULT TRUE"))
    _regroup(connection)
    for name, body in VIEWS.items():
        connection.execute(text(f"CREATE VIEW {name} AS {body}"))


def _searched(connection: Connection) -> None:
    for statement in search.SQLITE_STORIES if connection.dialect.name == "sqlite" else search.POSTGRESQL_STORIES:
        connection.execute(text(statement))


def _regroup(connection: Connection) -> None:
    connection.execute(text(_NAMED))
    last = connection.scalar(select(func.coalesce(func.max(identities.c.id), 0))) or 0
    groups = connection.execute(text("SELECT DISTINCT country, sector FROM actors WHERE NOT named ORDER BY 1, 2")).all()
    for number, (country, sector) in enumerate(groups, last + 1):
        name = unnamed(country, sector)
        who = {"id": number, "name": name, "folded": folded(name), "country": country, "sector": sector}
        connection.execute(insert(identities).values(kind="group", wikidata=None, named=False, **who))
        key = "\x1f".join(("", country, sector))
        connection.execute(insert(names).values(key=key, folded="", identity_id=number))
    for statement in _REGROUPED:
        connection.execute(text(statement))
