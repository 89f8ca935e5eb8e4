"""Questions on both databases: the right rows, in one order, page by page, in bounded time."""

from __future__ import annotations

from typing import Any

import pytest

from nutgraf.errors import ArchiveFailed, BadOption, NutgrafError, QueryTooLong
from nutgraf.query import QUESTIONS, Filters, Reader
from nutgraf.store import Archive
from tests.archives import market

LAST = "The lanterns of the harbour were lit again."


@pytest.fixture
def filled(where: str) -> str:
    """Five stories: three copies of one report, and two that differ in day, publisher and last words."""
    records = [
        market(0, publisher="The Lake", published="2024-03-05"),
        market(1, publisher="The Hill", published="2024-03-06"),
        market(2, publisher="The Hill", published="2024-03-07"),
        market(3, publisher="The Marsh_Post", published="2024-04-01", tail=LAST + " " + "Envoys sang. " * 60),
        market(4, publisher="Evening 100%", published="2025-01-01", tail="Nothing was said of it. " * 60),
    ]
    with Archive(where) as archive:
        assert not [x for x in archive.add(r.json() for r in records) if isinstance(x, NutgrafError)]
    return where


def ask(where: str, question: str, *terms: str) -> list[dict[str, Any]]:
    with Reader(where) as reader:
        return reader.page(question, Filters.parse(terms), limit=1000).rows


@pytest.mark.parametrize(
    ("terms", "count"),
    [
        ((), 30),
        (("type=ASSAULT",), 10),
        (("type=ASSAULT", "type=AGREE"), 15),
        (("status=negated",), 5),
        (("mode=expel",), 5),
        (("quad=verbal-cooperation",), 5),
        (("actor=varna",), 15),
        (("actor=*MARRAN",), 5),
        (("actor=Marran",), 0),
        (("recipient=United Nations",), 5),
        (("actor=Varna", "recipient=Tirava"), 5),
        (("country=igo",), 10),
        (("country=IGO", "sector=GOV"), 0),
        (("sector=MIL",), 15),
        (("place=geneva",), 5),
        (("place=CHE",), 5),
        (("place=Old*",), 5),
        (("publisher=the hill",), 12),
        (("publisher=*100%*",), 6),
        (("publisher=the%",), 0),
        (("publisher=*marsh_post",), 6),
        (("publisher=*marsh?post",), 0),
        (("from=2024-03-11", "to=2024-03-17"), 5),
        (("from=2024-03-14", "to=2024-03-14"), 5),
        (("from=2025",), 0),
        (("confidence=0.9",), 0),
        (("confidence=0.81",), 30),
        (("text=lantern",), 6),
        (("text=LANTERNS harbour",), 6),
        (('text="lanterns of the harbour"',), 6),
        (('text="harbour lanterns"',), 0),
        (("text=Varna -lantern",), 24),
        (("text=lanterns OR nothing",), 12),
        (("text=lanterns' AND NEAR( \" *",), 0),
    ],
)
def test_events(filled: str, terms: tuple[str, ...], count: int) -> None:
    assert len(ask(filled, "events", *terms)) == count


def test_collapsed_copies_count_once(filled: str) -> None:
    stories = ask(filled, "stories", "copies=collapsed")
    assert len(stories) < 5
    assert len(ask(filled, "events", "copies=collapsed")) == 6 * len(stories)


@pytest.mark.parametrize(
    ("terms", "count"),
    [
        ((), 15),
        (("actor=Ilse Marran",), 5),
        (("text=fire",), 10),
        (("text=lantern",), 0),
        (("confidence=0.95",), 5),
        (("type=AGREE",), 15),
        (("type=AID",), 0),
        (("from=2024-03-06", "to=2024-03-06"), 3),
        (("place=CHE", "publisher=The Lake"), 3),
        (("sector=MIL",), 0),
    ],
)
def test_quotes(filled: str, terms: tuple[str, ...], count: int) -> None:
    assert len(ask(filled, "quotes", *terms)) == count


@pytest.mark.parametrize(
    ("terms", "count"),
    [
        ((), 5),
        (("text=lantern",), 1),
        (("from=2024-04", "to=2024-12"), 1),
        (("type=AGREE", "actor=Ilse Marran"), 5),
        (("type=AGREE", "actor=Varna"), 0),
        (("actor=Oke Danso",), 5),
        (("country=FRA",), 0),
        (("place=Geneva",), 5),
    ],
)
def test_stories(filled: str, terms: tuple[str, ...], count: int) -> None:
    rows = ask(filled, "stories", *terms)
    assert len(rows) == count
    assert all((row["events"], row["quotes"]) == (6, 3) for row in rows)


def test_actors_dyads_and_the_timeline_count(filled: str) -> None:
    actors = {row["name"]: row for row in ask(filled, "actors")}
    assert (actors["Varna"]["as_actor"], actors["Varna"]["as_recipient"], actors["Varna"]["stories"]) == (15, 0, 5)
    assert actors["Ilse Marran"]["quotes"] == 5
    dyads = {(row["actor"], row["recipient"]): row for row in ask(filled, "dyads")}
    assert dyads["Varna", "unnamed UNK MIL"]["events"] == 5
    assert dyads["Varna", "unnamed UNK MIL"]["score"] == pytest.approx(-3)
    assert dyads["Varna", "unnamed UNK MIL"]["verbal_conflict"] == 5
    months = ask(filled, "timeline", "by=month")
    assert [(row["period"], row["events"]) for row in months] == [("2024-03", 30)]
    assert sum(row["events"] for row in ask(filled, "timeline")) == 30


@pytest.mark.parametrize("question", sorted(QUESTIONS))
@pytest.mark.parametrize("size", [1, 4])
def test_pages_are_the_whole_in_order(filled: str, question: str, size: int) -> None:
    with Reader(filled) as reader:
        whole = reader.page(question, Filters(), limit=1000)
        pages = list(reader.rows(question, Filters(), size=size))
        first = list(reader.rows(question, Filters(), limit=3, size=2))
    assert [row for page in pages for row in page.rows] == whole.rows
    assert [row for page in first for row in page.rows] == whole.rows[:3]
    assert whole.after is None
    assert all(len(page.rows) == size for page in pages[:-1])


def test_questions_that_cannot_be_asked(filled: str) -> None:
    with Reader(filled) as reader:
        for bad in ("x", "W10", "WyIyMDI0Il0", "é"):
            with pytest.raises(BadOption, match="after="):
                reader.page("events", Filters(), after=bad)
        with pytest.raises(BadOption, match="no question"):
            reader.page("weather", Filters())
        for limit in (0, 10_001):
            with pytest.raises(BadOption, match="rows"):
                reader.page("events", Filters(), limit=limit)
        with pytest.raises(BadOption, match="no word"):
            reader.page("stories", Filters(text='-peace "'))


def test_time_is_bounded(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if "://" in filled:
        from nutgraf.query import reader as room

        slow = "SELECT pg_sleep(5)"
        with Reader(filled, seconds=0.2) as reader, pytest.raises(QueryTooLong), reader.connected() as connection:
            connection.exec_driver_sql(slow)
        assert room.PATIENCE > 0
        return
    monkeypatch.setattr("nutgraf.query.reader._STEPS", 10)
    with Reader(filled, seconds=10) as reader:
        reader._seconds = 0.0
        with pytest.raises(QueryTooLong, match="no answer"):
            reader.page("dyads", Filters())
        reader._seconds = 10.0
        assert reader.page("dyads", Filters()).rows


def test_a_reader_cannot_write(filled: str) -> None:
    with Reader(filled) as reader, pytest.raises(ArchiveFailed), reader.connected() as connection:
        connection.exec_driver_sql("DELETE FROM documents")


def test_there_must_be_an_archive(where: str, tmp_path: Any) -> None:
    if "://" in where:
        with pytest.raises(ArchiveFailed):
            Reader(where)
        return
    with pytest.raises(ArchiveFailed, match="no such archive"):
        Reader(where)
    (tmp_path / "news.db").write_bytes(b"this is no database, whatever its name says" * 40)
    with pytest.raises(ArchiveFailed):
        Reader(where)
    with pytest.raises(BadOption, match="no archive in mysql"):
        Reader("mysql://somewhere/news")


@pytest.mark.parametrize("question", ["events", "quotes", "stories"])
def test_counts_can_be_asked_under_every_filter(filled: str, question: str) -> None:
    """No filter may clash with what a facet joins."""
    every = {
        **{"actor": "Varna", "recipient": "#1", "country": "UNK", "sector": "GOV", "place": "Geneva", "type": "AGREE"},
        **{
            "actor-country": "UNK",
            "recipient-country": "UNK",
            "publisher": "The*",
            "text": "market",
            "quad": "verbal-conflict",
        },
        **{
            "status": "actual",
            "mode": "allege",
            "confidence": "0.1",
            "copies": "collapsed",
            "from": "2024",
            "to": "2024",
        },
    }
    with Reader(filled) as reader:
        for key, value in every.items():
            filters = Filters.of([(key, value)])
            assert reader.count(question, filters).number >= len(reader.page(question, filters).rows) > -1
            for name, found in reader.facets(question, filters).items():
                assert sum(b.number for b in found) >= 0, (key, name)
        together = Filters.of(every.items())
        assert reader.facets(question, together)
