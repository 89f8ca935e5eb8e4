"""Rows by the hundred are the rows one by one, and a batch in parts is the batch whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import IntegrityError

from nutgraf.errors import NutgrafError, RecordRefused
from nutgraf.store import Archive, Kept
from nutgraf.store.archive import prepare
from nutgraf.store.connect import engine
from nutgraf.store.load import load
from nutgraf.store.tables import WRITTEN, copies, documents, mentions, saved_views
from tests.archives import market

_COUNTS = (0, 1, 3, 4, 5, 127, 1000, 1601, 5000)


@pytest.fixture
def inside(where: str) -> Iterator[Connection]:
    """A transaction in a new archive."""
    Archive(where).close()
    made = engine(where, write=True)
    with made.begin() as connection:
        yield connection
    made.dispose()


@pytest.mark.parametrize("count", _COUNTS)
def test_all_rows_arrive_as_they_are(inside: Connection, count: int) -> None:
    rows = [(f"id{n}", f"name {n}", "events", "text=" if n % 2 else "?,%s", "2024-03-05") for n in range(count)]
    load(inside, saved_views, rows)
    assert sorted(tuple(row) for row in inside.execute(select(saved_views))) == sorted(rows)


def test_rows_that_are_there_are_overwritten_where_that_is_asked(inside: Connection) -> None:
    def rows(lead: str, count: int) -> list[tuple[object, ...]]:
        return [(f"s{n}", n, None, "Wire", b"\0\xff", lead, False) for n in range(count)]

    load(inside, copies, rows("one", 900))
    load(inside, copies, rows("two", 300), "ON CONFLICT (story) DO UPDATE SET lead = excluded.lead")
    led = dict(inside.execute(select(copies.c.lead, func.count()).group_by(copies.c.lead)).all())
    assert led == {"one": 600, "two": 300}


def test_a_row_twice_is_refused(inside: Connection) -> None:
    with pytest.raises(IntegrityError), inside.begin_nested():
        load(inside, saved_views, [("same", "n", "p", "q", "c")] * 50)
    assert not inside.scalar(select(func.count()).select_from(saved_views))


def test_a_statement_has_no_more_values_than_sqlite_allows(inside: Connection) -> None:
    raw = inside.connection.dbapi_connection
    if not isinstance(raw, sqlite3.Connection):
        pytest.skip("PostgreSQL's driver sends rows its own way")
    raw.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 50)
    load(inside, saved_views, [(f"id{n}", "n", "p", "q", "c") for n in range(333)])
    assert inside.scalar(select(func.count()).select_from(saved_views)) == 333


def test_a_batch_in_parts_is_the_batch_whole(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.store.archive._PART", 4)
    records = [market(n % 9, publisher=f"Paper {n}", published=f"2024-03-{1 + n % 28:02}") for n in range(23)]
    with Archive(where) as archive:
        batch = [prepare(record.json()) for record in records]
        words = archive.read(batch)
        assert [len(part.rows) for part in words] == [4, 4, 4, 4, 4, 3]
        kept = archive.keep(batch, words)
        assert [k.fate for k in kept if isinstance(k, Kept)] == ["added"] * 23
        again = archive.add(record.json() for record in records)
        assert {k.fate for k in again if isinstance(k, Kept)} == {"unchanged"}
    reading = engine(where, write=False)
    with reading.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(mentions)) == 23 * sum(
            len(actor.mentions) for actor in market().actors
        )
        led = connection.execute(select(documents.c.story, documents.c.lead, documents.c.key)).all()
        assert len({row.lead for row in led}) == 1
        first = min((row for row in records), key=lambda r: (r.document.published, r.document.id))
        assert [row.story for row in led if row.lead == row.key] == [first.document.id]
        for table in WRITTEN:
            assert connection.scalar(select(func.count()).select_from(table))
    reading.dispose()


def test_what_the_database_refuses_is_found_by_halves(where: str) -> None:
    if "://" not in where:
        pytest.skip("SQLite takes any text that passed the door")
    records = [market(n, publisher=f"Paper {n}") for n in range(13)]
    lines = [record.json() for record in records]
    lines[7] = market(7, publisher="Paper \0").json()
    with Archive(where) as archive:
        outcomes: list[Kept | NutgrafError] = archive.add(lines)
    assert [n for n, outcome in enumerate(outcomes) if isinstance(outcome, RecordRefused)] == [7]
    reading = engine(where, write=False)
    with reading.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM documents")) == 12
    reading.dispose()


def test_a_story_that_is_coded_again_leaves_no_row_behind(where: str) -> None:
    Archive(where).close()
    reading = engine(where, write=False)

    def counts() -> dict[str, int]:
        with reading.connect() as connection:
            return {t.name: connection.scalar(select(func.count()).select_from(t)) or 0 for t in WRITTEN}

    with Archive(where) as archive:
        archive.add(market(n, publisher=f"Paper {n}").json() for n in range(6))
        before = counts()
        kept = archive.add(market(n, publisher=f"Paper {n}", version="9.0").json() for n in range(3))
        assert [k.fate for k in kept if isinstance(k, Kept)] == ["replaced"] * 3
        assert counts() == before
        if "://" not in where:
            with reading.connect() as connection:
                assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    reading.dispose()


def test_people_who_write_by_hand_are_checked(where: str) -> None:
    Archive(where).close()
    made = engine(where, write=True)
    orphan = {"document_id": 99, "actor": "a1", "n": 0, "form": "name", "span_start": 0, "span_end": 1}
    with pytest.raises(IntegrityError), made.begin() as connection:
        connection.execute(mentions.insert().values(**orphan))
    made.dispose()
