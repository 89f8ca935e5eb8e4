"""A page that takes too long is an error with its place, and the crawl goes on."""

from __future__ import annotations

import signal
import threading
import time
from typing import Any

import pytest

from nutgraf.acquire import Limits, page
from nutgraf.acquire.budget import budget
from nutgraf.errors import InputTooLarge
from tests.acquire.made import PAGE, http, outcomes, warc_record

BRIEF = Limits(max_seconds=1)


def spin(seconds: float) -> None:
    until = time.process_time() + seconds
    while time.process_time() < until:
        sum(range(1000))


def hang() -> None:
    """Works for ever, and swallows what is raised inside it, as extractors do."""
    while True:
        try:
            spin(60)
        except Exception:
            continue


def test_a_page_that_hangs_the_extractor_is_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    body = page._body

    def slow(tree: Any, facts: Any, where: str) -> Any:
        if where.endswith("!2"):
            hang()
        return body(tree, facts, where)

    monkeypatch.setattr(page, "_body", slow)
    crawl = b"".join(warc_record(http(PAGE), url=f"https://post.example/{n}") for n in range(4))
    items, errors = outcomes(crawl, limits=BRIEF)
    assert [item.where for item in items] == ["stream!1", "stream!3", "stream!4"]
    assert [(error.code, error.where, error.hint) for error in errors] == [
        ("input-too-large", "stream!2", "raise it with --max-seconds")
    ]
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


def test_the_bound_is_lifted_afterwards_and_the_old_handler_is_back() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    with budget(1, "here"):
        spin(0.01)
    spin(1.3)
    assert signal.getsignal(signal.SIGVTALRM) is before


def test_other_threads_work_without_a_bound() -> None:
    said: list[str] = []

    def work() -> None:
        try:
            with budget(1, "here"):
                spin(0.01)
            said.append("done")
        except InputTooLarge:
            said.append("refused")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert said == ["done"]
