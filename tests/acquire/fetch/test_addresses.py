"""Which addresses may be asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.acquire.fetch.addresses import checked_url, public
from nutgraf.errors import FetchRefused

SPECIAL = [
    "127.0.0.1",
    "127.8.8.8",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "198.18.0.1",
    "192.0.2.1",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "ff02::1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "::127.0.0.1",
    "64:ff9b::a00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "x",
    "",
]


@pytest.mark.parametrize("ip", SPECIAL)
def test_special(ip: str) -> None:
    assert not public(ip)


@pytest.mark.parametrize("ip", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public(ip: str) -> None:
    assert public(ip)


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://a.example", "https://a.example/"),
        ("http://a.example/x#part", "http://a.example/x"),
        ("https://a.example/é ü?q=ö", "https://a.example/%C3%A9%20%C3%BC?q=%C3%B6"),
        (" https://a.example:8443/ ", "https://a.example:8443/"),
    ],
)
def test_checked(url: str, plain: str) -> None:
    assert checked_url(url) == plain


REFUSED = [
    "ftp://a.example/",
    "a.example",
    "",
    "//a.example/",
    "http://",
    "http://u@a.example/",
    "http://u:p@a.example/",
    "http://[::1",
    "http://a.example:99999/",
    "http://a.example:22/",
    "file:///etc/passwd",
    "http://a b.example/",
    "http://" + "a" * 5000,
    "http://..",
]


@pytest.mark.parametrize("url", REFUSED)
def test_refused(url: str) -> None:
    with pytest.raises(FetchRefused):
        checked_url(url)


def test_credentials_are_not_repeated_in_the_error() -> None:
    with pytest.raises(FetchRefused) as caught:
        checked_url("https://user:hunter2@a.example/")
    assert "hunter2" not in str(caught.value)


@given(st.text(max_size=80), st.sampled_from(["", "http://a.example/b"]))
def test_any_text(text: str, base: str) -> None:
    try:
        url = checked_url(text, base or None)
    except FetchRefused:
        return
    assert url.startswith(("http://", "https://"))
    assert "\n" not in url
    assert " " not in url
