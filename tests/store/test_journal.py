"""What every ingest did stays on record, on both databases."""

from __future__ import annotations

from nutgraf.errors import InputBinary
from nutgraf.query import Reader
from nutgraf.query.status import journal, status
from nutgraf.store import Archive
from nutgraf.store import journal as room
from nutgraf.store.saved import remove, save
from tests.archives import market


def test_a_run_is_remembered_with_what_failed(where: str) -> None:
    with Archive(where) as archive:
        run = archive.run()
        for outcome in archive.add([market(1).json(), market(2).json()]):
            run.note(outcome.fate)  # type: ignore[union-attr]
        run.note("failed", InputBinary("the input is \0 binary \ud800", where="photo.jpg", hint="give text"))
        run.end(unchanged=3)
    with Reader(where) as reader, reader.connected() as connection:
        (kept,), (failure,) = journal(connection)
        assert (kept["added"], kept["failed"], kept["unchanged"]) == (2, 1, 3)
        assert kept["ended"] >= kept["started"]
        assert failure == {
            **{"run": kept["id"], "n": 1, "code": "input-binary", "what": "the input is \ufffd binary ?"},
            **{"input": "photo.jpg", "hint": "give text"},
        }
        found = status(connection)
    assert (found.stories, found.reports) == (2, 1)
    assert [c.stories for c in found.coders] == [2]


def test_a_run_that_was_killed_has_no_end(where: str) -> None:
    with Archive(where) as archive:
        archive.run()
        archive.run().end()
    with Reader(where) as reader, reader.connected() as connection:
        assert [bool(run["ended"]) for run in journal(connection).runs] == [True, False]


def test_failures_are_kept_up_to_a_number(where: str, monkeypatch: object) -> None:
    with Archive(where) as archive:
        run = archive.run()
        for _ in range(room.MOST + 5):
            run.note("failed", InputBinary("binary"))
        run.end()
    with Reader(where) as reader, reader.connected() as connection:
        assert journal(connection).runs[0]["failed"] == room.MOST + 5


def test_views_are_kept_and_taken_away(where: str) -> None:
    from nutgraf.query.saved import view, views

    with Archive(where):
        pass
    id = save(where, "  Strikes  in  Kenya ", "/events", "country=KEN")
    with Reader(where) as reader, reader.connected() as connection:
        assert [v.name for v in views(connection)] == ["Strikes in Kenya"]
        assert view(connection, "none") is None
        found = view(connection, id)
        assert found is not None
        assert (found.page, found.query) == ("/events", "country=KEN")
    assert remove(where, id)
    assert not remove(where, id)
