"""Garbage is looked for again when the last thread is done, and not before."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from weakref import ref

import pytest

from nutgraf.store.uncollected import uncollected


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


class Ring:
    """Only the collector can tell that nobody holds it."""

    def __init__(self) -> None:
        self.itself = self


def test_it_is_as_it_was_afterwards() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    with uncollected():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_the_last_of_two_threads_turns_it_on() -> None:
    inside, leave = threading.Event(), threading.Event()

    def work() -> None:
        with uncollected():
            inside.set()
            leave.wait(10)

    other = threading.Thread(target=work)
    with uncollected():
        other.start()
        assert inside.wait(10)
    assert not gc.isenabled()
    leave.set()
    other.join()
    assert gc.isenabled()


def test_an_error_leaves_it_on() -> None:
    with pytest.raises(ValueError, match="wrong"), uncollected():
        raise ValueError("wrong")
    assert gc.isenabled()


def test_what_was_made_meanwhile_is_still_looked_through_in_the_end() -> None:
    with uncollected():
        gone = ref(Ring())
    assert gc.get_freeze_count() == 0
    gc.collect()
    assert gone() is None


def test_what_a_program_froze_stays_frozen() -> None:
    gc.collect()
    frozen = ref(Ring())
    gc.freeze()
    try:
        with uncollected():
            assert not gc.isenabled()
        gc.collect()
        assert frozen() is not None
    finally:
        gc.unfreeze()
    gc.collect()
    assert frozen() is None
