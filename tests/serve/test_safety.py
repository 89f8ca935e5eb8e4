"""The pages give nothing away and let nothing in: foreign names, hostile stories, paths, long questions, tokens."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from nutgraf.serve import Settings, create_app
from nutgraf.serve.pages import PAGES
from nutgraf.serve.security import POLICY, is_loopback, name_of
from tests.serve.conftest import TOKEN
from tests.serve.stories import HOSTILE_PUBLISHER, HOSTILE_SAID, HOSTILE_TITLE


class Elements(HTMLParser):
    """The elements of a page, as a browser would make them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def every_page(client: TestClient, keys: dict[str, str]) -> list[str]:
    flat = [p.path for p in PAGES if not p.inside]
    return [*flat, *(f"/story/{key}" for key in keys.values()), "/nowhere", "/events?type=NONE"]


def test_no_page_has_a_script_or_style_of_its_own(client: TestClient, keys: dict[str, str]) -> None:
    for path in every_page(client, keys):
        answer = client.get(path)
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["x-content-type-options"] == "nosniff"
        for tag, given in Elements(answer.text).found:
            assert tag not in ("style", "iframe", "object", "embed", "base"), (path, tag)
            assert not [a for a in given if a.startswith("on") or a == "style"], (path, tag, given)
            if tag == "script":
                assert (given["src"] or "").startswith("/static/"), path
            for name in ("href", "src", "action"):
                assert not (given.get(name) or "").strip().lower().startswith("javascript:"), (path, tag, given)


def test_policy_allows_no_inline_code() -> None:
    assert "unsafe" not in POLICY
    assert "default-src 'none'" in POLICY
    assert "frame-ancestors 'none'" in POLICY


def test_a_hostile_story_is_text_everywhere(client: TestClient, keys: dict[str, str]) -> None:
    for path in ("/stories", "/events", "/quotes", "/actors", f"/story/{keys['d-<hostile>']}"):
        page = client.get(path).text
        found = Elements(page).found
        assert {t for t, _ in found} & {"img", "svg", "i", "b"} <= {"b", "i"}
        assert "alert(" in page or path == "/actors"
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "<svg" not in page
        assert "49 " not in page.replace("&#39;", "")
    story = client.get(f"/story/{keys['d-<hostile>']}").text
    assert "original" not in re.findall(r'<p class="imprint">.*?</p>', story)[0]


def test_hostile_words_come_out_of_every_twin_as_they_were(client: TestClient) -> None:
    words = {"text": "denounced"}
    row = client.get("/stories.json", params=words).json()["rows"][0]
    assert (row["title"], row["publisher"]) == (HOSTILE_TITLE, HOSTILE_PUBLISHER)
    feed = ET.fromstring(client.get("/stories.atom", params=words).content)
    assert feed.findtext("{*}entry/{*}title") == HOSTILE_TITLE
    quotes = ET.fromstring(client.get("/quotes.atom", params={"text": "onload"}).content)
    assert HOSTILE_SAID in (quotes.findtext("{*}entry/{*}summary") or "")


def test_hostile_words_in_an_address_are_text(client: TestClient) -> None:
    for path in ("/stories", "/events", "/quotes"):
        page = client.get(path, params={"publisher": HOSTILE_PUBLISHER, "actor": '"><script>alert(9)</script>'}).text
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert(9)" in page
    assert "<script>" not in client.get("/events", params={'"><script>x': "1"}).text
    assert "<script>alert" not in client.get("/<script>alert(1)</script>").text


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", "a@localhost"]
)
def test_a_foreign_name_is_refused(client: TestClient, host: str) -> None:
    answer = client.get("/stories.json", headers={"host": host})
    assert answer.status_code == 421
    assert answer.json()["code"] == "wrong-host"
    assert "rows" not in answer.json()


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST"])
def test_names_of_loopback_are_ours(client: TestClient, host: str) -> None:
    assert client.get("/help", headers={"host": host}).status_code == 200


def test_a_name_that_was_allowed_is_ours(archive: Path) -> None:
    with TestClient(create_app(archive, Settings(hosts=("news.example",))), base_url="http://news.example") as client:
        assert client.get("/help").status_code == 200


def test_what_loopback_is() -> None:
    assert all(map(is_loopback, ["localhost", "127.0.0.1", "127.9.9.9", "::1"]))
    assert not any(map(is_loopback, ["0.0.0.0", "::", "192.168.0.1", "example.org", ""]))
    assert name_of("[::1]:80") == "::1"
    assert name_of("x/y") == ""


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static//etc/passwd",
        "/static/%2fetc%2fpasswd",
        "/static/style.css/../../app.py",
        "/static/.hidden",
        "/static/",
        "/story/..%2f..%2fetc%2fpasswd",
        "/story/' OR 1=1 --",
        "/views/%00",
    ],
)
def test_no_path_leads_outside(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "import" not in answer.text
    assert "root:" not in answer.text


def test_rows_are_bounded(client: TestClient) -> None:
    for asked in ("limit=0", "limit=1001", "limit=-1", "limit=x", "limit=1&limit=2", "limit=9999999999999"):
        assert client.get(f"/events.json?{asked}").status_code == 400
    assert client.get("/events.json?after=nonsense").status_code == 400
    assert client.get("/events.json?text=" + "x" * 9000).status_code == 413
    assert client.get("/events.json?" + "&".join(f"type=PROTEST{i}" for i in range(200))).status_code == 400


def test_time_is_bounded(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.query.reader._STEPS", 1)
    with TestClient(create_app(archive), base_url="http://localhost") as client:
        client.app.state.desk.reader._seconds = 0  # type: ignore[attr-defined]
        answer = client.get("/events.json?text=tariffs")
        assert answer.status_code == 503
        assert answer.json()["code"] == "query-too-long"
        assert answer.headers["retry-after"]
        assert client.get("/events").status_code == 503


def test_a_mistake_of_ours_says_nothing(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret")

    app = create_app(archive)
    app.state.desk.run = broken
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        for path, kind in (("/events", "text/html"), ("/events.json", "application/json")):
            answer = client.get(path)
            assert answer.status_code == 500
            assert answer.headers["content-type"].startswith(kind)
            assert answer.headers["content-security-policy"] == POLICY
            assert "secret" not in answer.text


def test_nothing_is_written_without_being_allowed(client: TestClient) -> None:
    answer = client.post("/views", data={"name": "x", "page": "/events", "query": "", "token": ""})
    assert answer.status_code == 403
    assert client.get("/views.json").json()["views"] == []
    for method in ("PUT", "DELETE", "PATCH", "POST"):
        assert client.request(method, "/events").status_code == 405


VIEW = {"name": "Strikes in <Kenya>", "page": "/events", "query": "country=KEN&type=PROTEST&after=x&limit=3"}


def test_a_view_is_saved_with_the_token_and_has_a_feed(writer: TestClient) -> None:
    assert "Save this view" in writer.get("/events").text
    answer = writer.post("/views", data={**VIEW, "token": TOKEN}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/views")
    (view,) = writer.get("/views.json").json()["views"]
    assert view["query"] == "country=KEN&type=PROTEST"
    page = writer.get("/views").text
    assert "Strikes in &lt;Kenya&gt;" in page
    assert writer.get(f"/views/{view['id']}").url.path == "/events"
    feed = ET.fromstring(writer.get(f"/views/{view['id']}.atom").content)
    assert feed.findtext("{*}title") == VIEW["name"]
    assert [e.findtext("{*}title") for e in feed.findall("{*}entry")] == ["PROTEST: Dockers Union → Port Authority"]
    gone = writer.post(f"/views/{view['id']}/remove", data={"token": TOKEN}, follow_redirects=False)
    assert gone.status_code == 303
    assert writer.get("/views.json").json()["views"] == []
    assert writer.post(f"/views/{view['id']}/remove", data={"token": TOKEN}).status_code == 404


def test_the_token_may_come_in_a_header(writer: TestClient) -> None:
    sent = {"authorization": f"Bearer {TOKEN}"}
    assert writer.post("/views", data=VIEW, headers=sent, follow_redirects=False).status_code == 303


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "ü"])
def test_another_token_saves_nothing(writer: TestClient, token: str) -> None:
    assert writer.post("/views", data={**VIEW, "token": token}).status_code == 403
    assert writer.get("/views.json").json()["views"] == []


def test_a_form_on_another_page_saves_nothing(writer: TestClient) -> None:
    for origin in ("https://evil.example", "null", "http://localhost:9"):
        answer = writer.post("/views", data={**VIEW, "token": TOKEN}, headers={"origin": origin})
        assert answer.status_code == 403
    assert writer.get("/views.json").json()["views"] == []
    own = writer.post("/views", data={**VIEW, "token": TOKEN}, headers={"origin": "http://localhost"})
    assert own.status_code == 200


@pytest.mark.parametrize(
    "bad",
    [
        {"page": "//evil.example"},
        {"page": "https://evil.example"},
        {"page": "/static/style.css"},
        {"query": "typo=1"},
        {"query": "type=NONE"},
        {"name": " "},
        {"name": "x" * 200},
        {"extra": "1"},
    ],
)
def test_what_could_never_be_asked_is_not_saved(writer: TestClient, bad: dict[str, str]) -> None:
    assert writer.post("/views", data={**VIEW, "token": TOKEN, **bad}).status_code == 400
    assert writer.get("/views.json").json()["views"] == []


def test_a_form_is_bounded(writer: TestClient) -> None:
    assert writer.post("/views", content=b"name=" + b"x" * 70_000).status_code == 413
    assert writer.post("/views", content=b"\xff\xfe=1").status_code == 400


def test_problems_are_told_in_the_form_that_was_asked_for(client: TestClient) -> None:
    body = client.get("/events.json?type=NONE").json()
    assert body["code"] == "bad-option"
    assert set(body) == {"code", "message", "where", "hint"}
    assert "ASSAULT" in body["hint"]
    page = client.get("/events?type=NONE")
    assert page.status_code == 400
    assert "That cannot be asked" in page.text
    assert client.get("/nowhere", headers={"accept": "application/json"}).json()["code"] == "not-found"


def test_the_archive_is_named_without_its_password(client: TestClient, archive: Path) -> None:
    desk = client.app.state.desk  # type: ignore[attr-defined]
    was = desk.where
    try:
        desk.where = "postgresql://me:secret@db.example/news"
        assert "secret" not in desk.shown
        assert "secret" not in json.dumps(client.get("/events.json").json())
    finally:
        desk.where = was
