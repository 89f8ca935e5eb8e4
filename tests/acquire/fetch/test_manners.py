"""robots.txt, the pace, conditional requests, feeds, and going on after an interruption."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acquire.fetch.server import Server, conditional, in_turn, redirect, reset, response
from tests.acquire.fetch.test_misbehaving import QUICK, Session, failure
from tests.acquire.made import PAGE

pytest.importorskip("httpcore2")

from dataclasses import replace

from nutgraf.acquire.fetch.manners import retry_after
from nutgraf.acquire.fetch.policy import Fetched
from nutgraf.acquire.fetch.state import State
from nutgraf.errors import FetchRefused, InputMalformed, NutgrafError


@pytest.fixture
def session() -> object:
    opened = Session()
    yield opened
    opened.close()


def feed(server: Server, *paths: str) -> bytes:
    items = "".join(f"<item><title>t</title><link>{server.base}{path}</link></item>" for path in paths)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>{items}</channel></rss>'.encode()


def test_disallowed(server: Server, session: Session) -> None:
    server.paths |= {
        "/robots.txt": response(b"User-agent: *\nDisallow: /private", kind="text/plain"),
        "/ok": response(PAGE),
    }
    assert isinstance(failure(session, server.base + "/private/x"), FetchRefused)
    assert isinstance(session.get(server.base + "/ok")[0], Fetched)
    assert server.asked == ["/robots.txt", "/ok"]


@pytest.mark.parametrize(
    "robots", [b"\xff\xfe\x00garbage\x00" * 50, b"<html>not robots</html>", b"Disallow", b"", b"\n" * 9000]
)
def test_broken_robots_allow(server: Server, session: Session, robots: bytes) -> None:
    server.paths |= {"/robots.txt": response(robots), "/p": response(PAGE)}
    assert isinstance(session.get(server.base + "/p")[0], Fetched)


@pytest.mark.parametrize("robots", [response(b"", "500 Oh"), reset, redirect("/robots.txt")])
def test_robots_that_cannot_be_had(server: Server, session: Session, robots: object) -> None:
    server.paths |= {"/robots.txt": robots, "/p": response(PAGE)}  # type: ignore[dict-item]
    (outcome,) = session.get(server.base + "/p")
    if isinstance(robots, bytes) and b"302" in robots:
        assert isinstance(outcome, Fetched)
    else:
        assert isinstance(outcome, FetchRefused)
        assert "/p" not in server.asked


def test_crawl_delay_and_pace(server: Server) -> None:
    session = Session(replace(QUICK, delay=1.0))
    try:
        server.paths |= {"/robots.txt": response(b"User-agent: nutgraf\nCrawl-delay: 5\n")}
        server.paths |= {"/a": response(PAGE), "/b": response(PAGE)}
        session.get(server.base + "/a", server.base + "/b")
        assert [round(wait) for wait in session.slept] in ([1, 6], [1, 5])
    finally:
        session.close()


def test_crawl_delay_that_is_too_long(server: Server, session: Session) -> None:
    server.paths |= {"/robots.txt": response(b"User-agent: *\nCrawl-delay: 9000\n"), "/a": response(PAGE)}
    assert "9000 seconds" in failure(session, server.base + "/a").what


def test_robots_hold_for_the_target_of_a_redirect(server: Server, session: Session) -> None:
    server.paths |= {"/robots.txt": response(b"User-agent: *\nDisallow: /no"), "/a": redirect("/no/x")}
    assert isinstance(failure(session, server.base + "/a"), FetchRefused)


def test_not_modified(server: Server, session: Session) -> None:
    server.paths["/p"] = conditional(PAGE, '"v1"')
    assert isinstance(session.get(server.base + "/p")[0], Fetched)
    (second,) = session.get(server.base + "/p")
    assert isinstance(second, Fetched)
    assert second.unchanged
    assert server.headers[-1]["if-none-match"] == '"v1"'


def test_a_feed_brings_its_pages_once(server: Server, session: Session) -> None:
    server.paths |= {"/feed": response(feed(server, "/a", "/b", "/a")), "/a": response(PAGE), "/b": response(PAGE)}
    first = session.get(server.base + "/feed")
    assert [one.url.rpartition("/")[2] for one in first if isinstance(one, Fetched)] == ["feed", "a", "b"]
    session.get(server.base + "/feed")
    assert server.asked == ["/robots.txt", "/feed", "/a", "/b", "/feed"]


def test_pages_that_failed_are_tried_in_the_next_round_though_the_feed_is_unchanged(
    server: Server, session: Session
) -> None:
    server.paths |= {"/feed": conditional(feed(server, "/a"), '"1"')}
    server.paths["/a"] = in_turn(response(b"", "503 No"), response(b"", "503 No"), response(PAGE))
    assert isinstance(session.get(server.base + "/feed")[1], NutgrafError)
    second = session.get(server.base + "/feed")
    assert [isinstance(one, Fetched) for one in second] == [True, True]
    assert session.get(server.base + "/feed")[0].unchanged  # type: ignore[union-attr]
    assert server.asked[-1] == "/feed"


def test_an_opml_list_brings_feeds_also_when_it_is_unchanged(server: Server, session: Session) -> None:
    opml = f'<opml version="2.0"><body><outline text="F" xmlUrl="{server.base}/feed"/></body></opml>'.encode()
    server.paths |= {"/l.opml": conditional(opml, '"1"'), "/feed": response(feed(server, "/a")), "/a": response(PAGE)}
    assert len(session.get(server.base + "/l.opml")) == 3
    session.get(server.base + "/l.opml")
    assert server.asked[1:] == ["/l.opml", "/feed", "/a", "/l.opml", "/feed"]


def test_more_addresses_than_allowed(server: Server) -> None:
    session = Session(replace(QUICK, max_pages=2))
    try:
        server.paths |= {"/feed": response(feed(server, "/a", "/b", "/c")), "/a": response(PAGE)}
        outcomes = session.get(server.base + "/feed")
        assert "more than 2 addresses" in str(outcomes[-1])
        assert len(outcomes) == 3
    finally:
        session.close()


def test_retry_after_values() -> None:
    assert retry_after("120") == 120.0
    assert retry_after("Wed, 01 Jan 2020 00:00:00 GMT") == 0.0
    assert (retry_after("Fri, 01 Jan 2100 00:00:00 GMT") or 0) > 1e8
    for value in (None, "", "soon", "-5", "1e9", "٣"):
        assert retry_after(value) is None


def test_state_survives_and_foreign_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "s"
    state = State(path)
    state.expect(["http://a.example/1", "http://a.example/2"])
    state.settled("http://a.example/1")
    state.written("f", 12)
    state.close()
    state = State(path)
    assert (state.waiting(), state.size("f")) == (["http://a.example/2"], 12)
    for _ in range(5):
        state.missed("http://a.example/2")
    assert state.waiting() == []
    state.close()
    (tmp_path / "t").write_bytes(b"not a database, but long enough to be looked at" * 30)
    with pytest.raises(InputMalformed):
        State(tmp_path / "t")
