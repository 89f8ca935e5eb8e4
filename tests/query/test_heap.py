"""Freed memory is given back where the C library can, and nothing breaks where it cannot."""

import pytest

from nutgraf.query import heap


def test_it_may_be_asked_again_and_again() -> None:
    heap.give_back()
    assert heap.give_back() in (True, False)


def test_a_library_without_a_way_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heap, "_trim", lambda: None)
    assert heap.give_back() is False
