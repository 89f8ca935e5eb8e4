"""Servers that misbehave in every way we could think of cost little time and memory and give a clear error."""

from __future__ import annotations

import gzip
import itertools
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.acquire.fetch.server import Server, drip, in_turn, redirect, reset, response
from tests.acquire.made import PAGE, gzip_bomb

pytest.importorskip("httpcore2")

from nutgraf.acquire.fetch import addresses
from nutgraf.acquire.fetch.client import Client
from nutgraf.acquire.fetch.manners import Manners
from nutgraf.acquire.fetch.policy import Fetched, Policy
from nutgraf.acquire.fetch.rounds import fetch
from nutgraf.acquire.fetch.state import State
from nutgraf.acquire.limits import Limits
from nutgraf.errors import FetchFailed, FetchRefused, InputTooLarge, NutgrafError

QUICK = Policy(
    allow_private=True,
    delay=0,
    backoff=0.5,
    tries=2,
    connect_seconds=2,
    read_seconds=1,
    max_seconds=1.5,
    limits=Limits(max_document_bytes=500_000, ratio_floor=100_000),
)


class Session:
    def __init__(self, policy: Policy = QUICK, **client: object) -> None:
        self.slept: list[float] = []
        self.client = Client(policy, **client)  # type: ignore[arg-type]
        self.manners = Manners(self.client, policy, sleep=self.slept.append)
        self.state = State(None)

    def get(self, *urls: str) -> list[Fetched | NutgrafError]:
        return list(fetch(urls, self.manners, self.state))

    def close(self) -> None:
        self.client.close()
        self.state.close()


@pytest.fixture
def session() -> Iterator[Session]:
    opened = Session()
    yield opened
    opened.close()


def failure(session: Session, url: str) -> NutgrafError:
    (outcome,) = session.get(url)
    assert isinstance(outcome, NutgrafError)
    assert outcome.where
    return outcome


def test_a_good_page(server: Server, session: Session) -> None:
    server.paths["/p"] = response(gzip.compress(PAGE), Content_Encoding="gzip")
    (got,) = session.get(server.base + "/p")
    assert isinstance(got, Fetched)
    assert got.body == PAGE
    assert server.asked == ["/robots.txt", "/p"]
    assert server.headers[1]["user-agent"].startswith("nutgraf/")


def test_slow_drip_of_a_body(server: Server, session: Session) -> None:
    server.paths["/p"] = drip(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", itertools.repeat(b"x"), 0.05)
    begun = time.monotonic()
    error = failure(session, server.base + "/p")
    assert isinstance(error, FetchFailed)
    assert time.monotonic() - begun < 2 * 1.5 + 2


def test_slow_drip_of_headers(server: Server, session: Session) -> None:
    server.paths["/p"] = drip(b"HTTP/1.1 200 OK\r\nX-A: ", itertools.repeat(b"x"), 0.05)
    begun = time.monotonic()
    assert isinstance(failure(session, server.base + "/p"), FetchFailed)
    assert time.monotonic() - begun < 2 * 1.5 + 2


def test_no_answer_at_all(server: Server, session: Session) -> None:
    server.paths["/p"] = lambda *_: time.sleep(2)
    assert "no answer" in failure(session, server.base + "/p").what


def test_endless_body(server: Server, session: Session) -> None:
    server.paths["/p"] = drip(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", itertools.repeat(b"x" * 50_000), 0)
    assert isinstance(failure(session, server.base + "/p"), InputTooLarge)


def test_announced_body_that_is_too_large(server: Server, session: Session) -> None:
    server.paths["/p"] = response(b"x", length=10**12)
    error = failure(session, server.base + "/p")
    assert isinstance(error, InputTooLarge)
    assert server.asked.count("/p") == 1


def test_gzip_bomb(server: Server, session: Session) -> None:
    server.paths["/p"] = response(gzip_bomb(100_000_000), Content_Encoding="gzip")
    assert isinstance(failure(session, server.base + "/p"), InputTooLarge)


@pytest.mark.parametrize(
    "body",
    [b"\x1f\x8bnot gzip at all", gzip.compress(PAGE, mtime=0)[:-300][:50] + b"\0" * 40],
    ids=["no gzip", "broken off"],  # the compressed bytes would differ between the processes that run the tests
)
def test_broken_gzip(server: Server, session: Session, body: bytes) -> None:
    server.paths["/p"] = response(body, Content_Encoding="gzip")
    assert failure(session, server.base + "/p").code == "input-malformed"


def test_redirect_loop(server: Server, session: Session) -> None:
    server.paths |= {"/a": redirect("/b"), "/b": redirect("/a")}
    assert "circle" in failure(session, server.base + "/a").what


def test_too_many_redirects(server: Server, session: Session) -> None:
    server.paths |= {f"/{n}": redirect(f"/{n + 1}") for n in range(20)}
    assert "more than 5 redirects" in failure(session, server.base + "/0").what
    assert len(server.asked) < 10


PRIVATE = [
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/",
    "http://[::1]/",
    "http://0.0.0.0/",
    "http://0x7f.2/",
    "http://[::ffff:192.168.0.1]/",
    "http://[64:ff9b::7f00:2]/",
    "http://[fe80::1]/",
    "http://224.0.0.1/",
]


@pytest.mark.parametrize("target", PRIVATE)
def test_redirect_to_a_private_address(server: Server, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = addresses.public
    monkeypatch.setattr(addresses, "public", lambda ip: ip == "127.0.0.1" or real(ip))
    session = Session(replace(QUICK, allow_private=False))
    try:
        server.paths["/p"] = redirect(target)
        assert isinstance(failure(session, server.base + "/p"), FetchRefused)
    finally:
        session.close()


@pytest.mark.parametrize(
    "target", ["ftp://a.example/", "file:///etc/passwd", "javascript:1", "http://u:p@a.example/", "http://[bad"]
)
def test_redirect_to_what_is_no_web_address(server: Server, session: Session, target: str) -> None:
    server.paths["/p"] = redirect(target)
    assert isinstance(failure(session, server.base + "/p"), FetchRefused)


def test_loopback_is_refused_by_default(server: Server) -> None:
    session = Session(replace(QUICK, allow_private=False))
    try:
        for url in (server.base, f"http://localhost:{server.port}/", f"http://2130706433:{server.port}/"):
            assert isinstance(failure(session, url), FetchRefused)
        assert server.asked == []
    finally:
        session.close()


def test_dns_rebinding_gains_nothing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def resolver(host: str, port: int) -> list[str]:
        calls.append(host)
        return ["127.0.0.1"] if len(calls) == 1 else ["10.0.0.1"]

    monkeypatch.setattr(addresses, "public", lambda ip: ip == "127.0.0.1")
    session = Session(replace(QUICK, allow_private=False), resolver=resolver)
    try:
        server.paths["/p"] = response(PAGE)
        outcome = session.get(f"http://news.example:{server.port}/p")[0]
        assert calls == ["news.example", "news.example"]  # one for robots.txt, one for the page: each checked anew
        assert isinstance(outcome, FetchRefused)
        assert server.asked == ["/robots.txt"]
    finally:
        session.close()


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    with pytest.raises(FetchRefused):
        addresses.checked_addresses("a.example", 80, lambda *_: ["93.184.216.34", "10.0.0.1"], private=False)


def test_body_shorter_than_announced(server: Server, session: Session) -> None:
    server.paths["/p"] = response(PAGE, length=len(PAGE) + 100)
    assert isinstance(failure(session, server.base + "/p"), FetchFailed)


def test_body_longer_than_announced_is_cut_there(server: Server, session: Session) -> None:
    server.paths["/p"] = response(PAGE + b"x" * 50, length=len(PAGE))
    (got,) = session.get(server.base + "/p")
    assert isinstance(got, Fetched)
    assert got.body == PAGE


@pytest.mark.parametrize(
    "chunks", [b"zz\r\nhello\r\n0\r\n\r\n", b"5\r\nhel", b"-5\r\nhello\r\n", b"FFFFFFFFFFFFFFFFFFFFFFFF\r\nx"]
)
def test_bad_chunks(server: Server, session: Session, chunks: bytes) -> None:
    server.paths["/p"] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunks
    assert isinstance(failure(session, server.base + "/p"), FetchFailed)


def test_huge_headers(server: Server, session: Session) -> None:
    server.paths["/p"] = b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"y" * 2_000_000 + b"\r\n\r\n"
    assert isinstance(failure(session, server.base + "/p"), FetchFailed)


def test_no_http_at_all(server: Server, session: Session) -> None:
    server.paths["/p"] = b"SSH-2.0-OpenSSH_9.0\r\n\r\n"
    assert isinstance(failure(session, server.base + "/p"), FetchFailed)


def test_connection_reset(server: Server, session: Session) -> None:
    server.paths["/p"] = reset
    assert isinstance(failure(session, server.base + "/p"), FetchFailed)
    assert server.asked.count("/p") == 2
    assert 0.5 in session.slept


def test_nobody_listens(session: Session) -> None:
    assert isinstance(failure(session, "http://127.0.0.1:1025/"), (FetchFailed, FetchRefused))


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_retry_after_is_waited_out(server: Server, session: Session, status: str) -> None:
    server.paths["/p"] = in_turn(response(b"", status, Retry_After="7"), response(PAGE))
    (got,) = session.get(server.base + "/p")
    assert isinstance(got, Fetched)
    assert 7.0 in session.slept


def test_retry_after_that_is_too_long(server: Server, session: Session) -> None:
    server.paths["/p"] = response(b"", "429 Too Many Requests", Retry_After="86400")
    assert "86400 seconds" in failure(session, server.base + "/p").what
    assert server.asked.count("/p") == 1


def test_back_off_grows(server: Server) -> None:
    session = Session(replace(QUICK, tries=4))
    try:
        server.paths["/p"] = response(b"", "503 Service Unavailable")
        assert "HTTP 503" in failure(session, server.base + "/p").what
        assert session.slept == [0.5, 1.0, 2.0]
    finally:
        session.close()


def test_not_found_is_not_tried_again(server: Server, session: Session) -> None:
    assert "HTTP 404" in failure(session, server.base + "/none").what
    assert server.asked.count("/none") == 1
