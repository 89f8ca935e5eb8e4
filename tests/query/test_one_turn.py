"""A page waits once for its turn, and gives it back whatever happens."""

from __future__ import annotations

import threading

import pytest

pytest.importorskip("sqlalchemy", reason="the archive extra is not installed")
from nutgraf.query import Filters, Reader
from nutgraf.query.turns import Turns
from nutgraf.store import Archive
from tests.archives import market


@pytest.fixture
def reader(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    where = str(tmp_path_factory.mktemp("turn") / "news.db")
    with Archive(where) as archive:
        archive.add([market(0).json()])
    with Reader(where, remember=True) as reader:
        assert reader.remembered(wait=True) > 0
        assert reader._memory
        reader._memory._turns = Turns(1)
        yield reader


def test_several_questions_take_one_turn(reader: Reader) -> None:
    memory = reader._memory
    assert memory
    with reader.one_turn():
        assert memory._turns._free == 1  # nothing is asked yet
        reader.count("stories", Filters())
        assert memory._turns._free == 0
        reader.page("events", Filters())
        assert memory._turns._free == 0
    assert memory._turns._free == 1
    reader.count("stories", Filters())
    assert memory._turns._free == 1


def test_an_error_gives_the_turn_back(reader: Reader) -> None:
    def broken() -> None:
        with reader.one_turn():
            reader.count("stories", Filters())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    done = threading.Event()

    def other() -> None:
        with reader.one_turn():
            reader.count("events", Filters())
        done.set()

    threading.Thread(target=other).start()
    assert done.wait(20)
