"""Every page and each of its twins answers, and says the same in every form."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET

import pytest
from starlette.testclient import TestClient

from nutgraf.errors import QueryTooLong
from nutgraf.query import Reader
from nutgraf.serve.pages import PAGES

ROWS = [page for page in PAGES if page.question and not page.inside]


@pytest.mark.parametrize("page", [p for p in PAGES if not p.inside], ids=lambda p: p.name)
def test_a_page_answers_in_each_form(client: TestClient, page: object) -> None:
    for form in ("html", *page.twins):  # type: ignore[attr-defined]
        answer = client.get(page.twin(form))  # type: ignore[attr-defined]
        assert answer.status_code == 200, (page, form, answer.text)
        assert answer.content


@pytest.mark.parametrize("page", ROWS, ids=lambda p: p.name)
def test_csv_and_json_have_the_same_rows(client: TestClient, page: object) -> None:
    rows = client.get(page.twin("json"), params={"limit": 3}).json()["rows"]  # type: ignore[attr-defined]
    answer = client.get(page.twin("csv"), params={"limit": 3})  # type: ignore[attr-defined]
    table = list(csv.DictReader(io.StringIO(answer.text)))
    assert [list(r) for r in table] == [list(r) for r in rows]
    assert [str(v) for r in table for v in r.values()] == [
        "" if v is None else str(v) for r in rows for v in r.values()
    ]


@pytest.mark.parametrize("page", [p for p in ROWS if "atom" in p.twins], ids=lambda p: p.name)
def test_a_feed_has_an_entry_for_each_row(client: TestClient, page: object) -> None:
    feed = ET.fromstring(client.get(page.twin("atom")).content)  # type: ignore[attr-defined]
    atom = "{http://www.w3.org/2005/Atom}"
    entries = feed.findall(f"{atom}entry")
    assert len(entries) == len(client.get(page.twin("json")).json()["rows"])  # type: ignore[attr-defined]
    assert len({e.findtext(f"{atom}id") for e in entries}) == len(entries)
    for entry in entries:
        link = entry.find(f"{atom}link")
        assert link is not None
        assert client.get(link.attrib["href"]).status_code == 200


@pytest.mark.parametrize("page", ["stories", "events", "quotes"])
def test_pages_of_rows_follow_each_other_to_the_end(client: TestClient, page: str) -> None:
    whole = client.get(f"/{page}.json").json()
    assert whole["next"] is None
    found, address = [], f"/{page}.json?limit=2"
    while address:
        answer = client.get(address)
        body = answer.json()
        assert answer.links.get("next", {}).get("url") == body["next"]
        found += body["rows"]
        address = body["next"]
    assert found == whole["rows"]


def test_the_newest_come_first_unless_asked_otherwise(client: TestClient) -> None:
    days = [row["day"] for row in client.get("/stories.json").json()["rows"]]
    assert days == sorted(days, reverse=True)
    assert [row["day"] for row in client.get("/stories.json?order=oldest").json()["rows"]] == sorted(days)


def test_landing_page_is_the_stories_and_small(client: TestClient) -> None:
    page = client.get("/")
    assert "Minister promises dockers higher wages" in page.text
    size = len(page.content)
    for part in ("story.css", "style.css", "keys.js"):
        assert part in page.text
        size += len(client.get(f"/static/{part}").content)
    assert size < 100_000


def test_each_event_leads_to_its_sentence(client: TestClient) -> None:
    for row in client.get("/events.json").json()["rows"]:
        page = client.get("/events", params={"type": row["type"], "status": row["status"]}).text
        assert f'href="/story/{row["key"]}#card-e{row["n"] + 1}"' in page
        assert f'id="m-e{row["n"] + 1}-1"' in client.get(f"/story/{row['key']}").text


def test_an_event_and_a_quote_have_lasting_addresses(client: TestClient, keys: dict[str, str]) -> None:
    for part, card in (("e2", "card-e2"), ("q1", "card-q1")):
        answer = client.get(f"/story/{keys['strike-1']}/{part}", follow_redirects=False)
        assert answer.status_code == 303
        assert answer.headers["location"] == f"/story/{keys['strike-1']}#{card}"
    assert client.get(f"/story/{keys['strike-1']}/e99").status_code == 404


def test_facets_count_what_a_click_shows(client: TestClient) -> None:
    import re

    for page in ("stories", "events", "quotes"):
        html = client.get(f"/{page}").text
        links = re.findall(r'<li><a href="(/[^"]+)"><bdi>[^<]*</bdi></a> <span class="n">([\d,]+)</span>', html)
        assert links
        for address, count in links:
            rows = client.get(address.replace("&amp;", "&").replace(f"/{page}?", f"/{page}.json?limit=1000&")).json()[
                "rows"
            ]
            assert len(rows) == int(count), address


def test_copies_can_be_collapsed(client: TestClient) -> None:
    every = client.get("/stories.json").json()["rows"]
    once = client.get("/stories.json?copies=collapsed").json()["rows"]
    assert len(every) - len(once) == 2
    assert all(row["key"] == row["lead"] for row in once)
    assert "carried by 3 publications" in client.get("/").text


def test_the_reader_shows_copies_and_what_they_changed(client: TestClient, keys: dict[str, str]) -> None:
    page = client.get(f"/story/{keys['market-2']}").text
    assert "3 publications carry this report" in page
    assert "Additional reporting by the Post." in page
    told = client.get(f"/story/{keys['market-1']}.json").json()
    assert [c["publisher"] for c in told["copies"]] == ["The Example", "Harbour Post", "Valley Times"]
    assert told["record"]["document"]["id"] == "market-1"
    assert client.get(f"/story/{keys['talks-1']}.json").json()["copies"] == []


def test_search_finds_and_shows_the_words(client: TestClient) -> None:
    page = client.get("/stories", params={"text": "tariffs -wages"}).text
    assert "Neighbours talk about tariffs" in page
    assert "Minister promises" not in page


def test_what_did_somebody_say_about_something(client: TestClient) -> None:
    page = client.get("/quotes", params={"actor": "Sela Okoro", "text": "tariffs"}).text
    assert "What <bdi>Sela Okoro</bdi> said about <bdi>tariffs</bdi>" in page
    assert "Tariffs are a matter for two neighbours" in page
    assert "docker by June" not in page


def test_a_form_with_empty_fields_leads_to_the_short_address(client: TestClient) -> None:
    answer = client.get("/events?type=&from=&actor=Kenya&text=+", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/events?actor=Kenya")


def test_the_query_is_shown_as_a_command(client: TestClient) -> None:
    page = client.get("/events", params={"actor": "Sela Okoro", "order": "oldest"})
    command = client.get("/events.json", params={"actor": "Sela Okoro"}).json()["command"]
    assert command.startswith("nutgraf events 'actor=Sela Okoro' order=newest --archive ")
    assert "nutgraf events &#39;actor=Sela Okoro&#39; --archive " in page.text


def test_a_question_that_takes_too_long_can_be_asked_again(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_given: object, **_more: object) -> None:
        raise QueryTooLong("no answer within 5 seconds", hint="narrow it: dates, a type, an actor")

    monkeypatch.setattr(Reader, "page", slow)
    answer = client.get("/map", params={"country": "KEN", "type": "ASSAULT"})
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
    assert "This took too long" in answer.text
    assert 'href="/map?country=KEN&amp;type=ASSAULT">Ask again' in answer.text
    assert "narrow it" in answer.text
    assert client.get("/map.json").json()["code"] == "query-too-long"
