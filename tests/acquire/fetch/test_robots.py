"""robots.txt as RFC 9309 reads it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.acquire.fetch.robots import NOTHING, parse

SITE = "https://a.example"


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /a", "/a/b", False),
        ("User-agent: *\nDisallow: /a", "/b", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /\nAllow: /news", "/news/1", True),
        ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", True),
        ("User-agent: *\nDisallow: /a*c", "/abbbcd", False),
        ("User-agent: *\nDisallow: /?s=", "/?s=1", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: nutgraf\nAllow: /", "/x", True),
        ("User-agent: Nutgraf/1.0\nDisallow: /\n\nUser-agent: *\nAllow: /", "/x", False),
        ("User-agent: a\nUser-agent: nutgraf\nDisallow: /x", "/x", False),
        ("User-agent: other\nDisallow: /", "/x", True),
        ("\ufeffUser-Agent : *\r\nDISALLOW : /x # why", "/x", False),
        ("User-agent: *\nDisallow: /caf%C3%A9", "/caf%c3%a9", False),
        ("User-agent: *\nDisallow: /café", "/caf%C3%A9", False),
        ("User-agent: *\nDisallow: /a%2Fb", "/a/b", True),
        ("Disallow: /", "/x", True),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
    ],
)
def test_rules(rules: str, path: str, allowed: bool) -> None:
    assert parse(rules.encode()).allows(SITE + path) is allowed


def test_delay() -> None:
    assert parse(b"User-agent: *\nCrawl-delay: 2.5").delay == 2.5
    assert parse(b"User-agent: *\nCrawl-delay: soon").delay is None
    assert parse(b"User-agent: *\nCrawl-delay: 9\nUser-agent: nutgraf\nDisallow: /x").delay is None


def test_nothing() -> None:
    assert not NOTHING.allows(SITE + "/")


def test_hostile_patterns_are_linear() -> None:
    rules = b"User-agent: *\nDisallow: /" + b"*a" * 5000 + b"$\n"
    assert parse(rules).allows(SITE + "/" + "a" * 4000)


@given(st.binary(max_size=300), st.text(max_size=50))
def test_any_file_and_any_path(data: bytes, path: str) -> None:
    robots = parse(b"User-agent: *\nDisallow: " + data)
    assert robots.allows("https://a.example/" + path.replace("[", "").replace("]", "")) in (True, False)
