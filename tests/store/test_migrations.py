"""An archive of the first schema, with stories in it, opens as one of today: nothing lost, searched, unnamed regrouped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.schema import MetaData

from nutgraf.errors import ArchiveFailed
from nutgraf.query import Filters, Reader
from nutgraf.store import KNOWN, Archive
from nutgraf.store.connect import engine
from nutgraf.store.tables import actors, identities, metadata, names, parties
from tests.archives import market

FIRST = Path(__file__).parent / "schema1"


@pytest.fixture
def old(where: str) -> str:
    """Three stories, two of them copies, as the first version kept them."""
    made = engine(where, write=True)
    dialect = made.dialect.name
    with made.begin() as connection:
        for statement in (FIRST / f"{dialect}.sql").read_text("utf-8").splitlines():
            connection.exec_driver_sql(statement.replace("%", "%%") if dialect != "sqlite" else statement)
        seen = MetaData()
        seen.reflect(connection, resolve_fks=False)
        kept: dict[str, Any] = json.loads((FIRST / "rows.json").read_text("utf-8"))
        for table in [t.name for t in metadata.sorted_tables if t.name in kept]:
            columns = kept[table]["columns"]
            rows = [dict(zip(columns, map(_value, row), strict=True)) for row in kept[table]["rows"]]
            if rows:
                connection.execute(seen.tables[table].insert(), rows)
    made.dispose()
    return where


def _value(cell: Any) -> Any:
    return bytes.fromhex(cell["hex"]) if isinstance(cell, dict) else cell


def test_an_old_archive_is_not_read_before_it_is_migrated(old: str) -> None:
    with pytest.raises(ArchiveFailed, match="schema version 1"):
        Reader(old)


def test_an_old_archive_becomes_a_new_one(old: str) -> None:
    wanted = [
        market(0, publisher="The Lake", published="2024-03-05"),
        market(1, publisher="The Hill", published="2024-03-06"),
    ]
    with Archive(old) as archive:
        outcomes = archive.add([r.json() for r in wanted])
        assert [o.fate for o in outcomes] == ["unchanged"] * 2  # type: ignore[union-attr]
        archive.add([market(3, publisher="The Marsh", published="2024-04-02").json()])
    with Reader(old) as reader:
        stories = reader.page("stories", Filters()).rows
        assert [reader.record(row["key"]) for row in stories[:2]] == wanted
        assert len(reader.page("stories", Filters(text="lantern")).rows) == 1
        assert len(reader.page("stories", Filters(text="observers")).rows) == 4
        assert [row["copies"] for row in stories].count(1) <= 1
        assert all(row["name"] != "Tiravan army" for row in reader.page("actors", Filters()).rows)
    reading = engine(old, write=False)
    with reading.connect() as connection:
        assert connection.scalar(text("SELECT max(version) FROM schema_version")) == KNOWN
        assert connection.scalar(text("SELECT count(*) FROM v_stories WHERE text LIKE '%lanterns%'")) == 1
        army = connection.execute(select(actors.c.identity_id, actors.c.named).where(actors.c.name == "Tiravan army"))
        groups = set(army.all())
        assert len(groups) == 1
        (number, named) = groups.pop()
        assert not named
        group = connection.execute(select(identities).where(identities.c.id == number)).one()
        assert (group.name, group.named) == ("unnamed UNK MIL", False)
        assert connection.scalar(select(func.count()).where(parties.c.identity_id == number)) == 4 * _army_parties()
        assert not connection.scalar(select(func.count()).where(names.c.folded == "tiravan army"))
    reading.dispose()


def _army_parties() -> int:
    record = market()
    unnamed = {a.id for a in record.actors if a.name == "Tiravan army"}
    return sum(r.id in unnamed for e in record.events for r in (*e.actor, *e.recipient))


def test_a_migrated_archive_has_the_tables_of_a_new_one(old: str) -> None:
    Archive(old).close()
    made = engine(old, write=False)
    seen = MetaData()
    with made.connect() as connection:
        seen.reflect(connection, resolve_fks=False)
    made.dispose()
    for table in metadata.sorted_tables:
        extra = {"search"} if "://" in old else set()
        assert {c.name for c in seen.tables[table.name].columns} - extra == {c.name for c in table.columns}
        assert {i.name for i in table.indexes} <= {i.name for i in seen.tables[table.name].indexes}


_TRIGGERS = (
    "CREATE TRIGGER texts_found AFTER INSERT ON texts BEGIN "
    "INSERT INTO stories_fts(rowid, title, text) VALUES (new.document_id, new.title, new.text); END",
    "CREATE TRIGGER attributions_found AFTER INSERT ON attributions BEGIN "
    "INSERT INTO quotes_fts(rowid, content) VALUES (new.id, new.content); END",
)


@pytest.fixture
def third(where: str) -> str:
    """An archive as the third version kept it, with a story: its search index was written by triggers."""
    with Archive(where) as archive:
        archive.add([market(0, publisher="The Lake", published="2024-03-05").json()])
    made = engine(where, write=True)
    with made.begin() as connection:
        connection.execute(text("DELETE FROM schema_version WHERE version > 3"))
        if made.dialect.name == "sqlite":
            for table in ("stories_fts", "quotes_fts"):
                connection.execute(text(f"DELETE FROM {table}_config WHERE k = 'hashsize'"))
            for statement in _TRIGGERS:
                connection.execute(text(statement))
    made.dispose()
    return where


def test_an_archive_with_triggers_is_indexed_by_batches(third: str) -> None:
    with Archive(third) as archive:
        archive.add(
            [
                market(0, publisher="The Lake", published="2024-03-05", version="9.0").json(),
                market(3, publisher="The Marsh", published="2024-04-02").json(),
            ]
        )
    with Reader(third) as reader:
        assert len(reader.page("stories", Filters(text="observers")).rows) == 2
    if "://" in third:
        return
    made = engine(third, write=True)
    with made.begin() as connection:
        found = connection.scalars(text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).all()
        assert sorted(found) == ["attributions_lost", "texts_lost"]
        for table in ("stories_fts", "quotes_fts"):
            size = connection.scalar(text(f"SELECT v FROM {table}_config WHERE k = 'hashsize'"))
            assert size == 16 << 20
            # each story once: FTS5 compares its index with the rows, and fails where they differ
            connection.execute(text(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)"))
    made.dispose()
