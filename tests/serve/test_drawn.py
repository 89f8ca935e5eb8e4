"""Pages with drawings: their counts are those of the lists they lead to, and their state is in the address."""

from __future__ import annotations

import re
from html import unescape
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

PLAIN = [
    "/timeline",
    "/timeline?show=type",
    "/timeline?measure=share",
    "/timeline?show=type&measure=share&by=year",
    "/timeline?from=2024-01&to=2024-12&by=week",
    "/map",
    "/map?copies=collapsed",
    "/dyads",
    "/dyad",
]


@pytest.fixture(scope="module")
def busiest(client: TestClient) -> dict[str, object]:
    """The pair with most events."""
    return client.get("/dyads.json?limit=1").json()["rows"][0]


def count(client: TestClient, path: str) -> int:
    """How many rows a list has."""
    path = re.sub(r"^(/\w+)", r"\1.json", path)
    return len(client.get(f"{path}{'&' if '?' in path else '?'}limit=1000").json()["rows"])


@pytest.mark.parametrize("path", PLAIN)
def test_a_page_is_whole_without_a_script(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert "<h1" in answer.text
    assert " style=" not in answer.text
    assert len(answer.content) < 100_000


@pytest.mark.parametrize("path", ["/timeline", "/map", "/dyad", "/actor", "/network"])
def test_the_drawing_can_be_taken_away(client: TestClient, path: str, busiest: dict[str, object]) -> None:
    sides = {"actor": f"#{busiest['actor_id']}", "recipient": f"#{busiest['recipient_id']}"}
    query = sides if path == "/dyad" else {"actor": sides["actor"]} if path in ("/actor", "/network") else {}
    answer = client.get(f"{path}.svg", params=query)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert "sha256-" in answer.headers["content-security-policy"]
    assert ElementTree.fromstring(answer.text).tag.endswith("svg")


def test_every_period_leads_to_its_events(client: TestClient) -> None:
    page = client.get("/timeline?by=month&from=2000").text
    rows = re.findall(r'<th scope="row"><a class="to" href="([^"]+)">[^<]+</a></th><td class="num">([\d,]+)</td>', page)
    assert rows
    for href, number in rows[:5]:
        listed = client.get(re.sub(r"^/events", "/events.json", unescape(href)) + "&limit=1000").json()["rows"]
        span = re.findall(r"(?:from|to)=([\d-]+)", href)
        assert sum(min(span) <= row["day"] <= max(span) for row in listed) == int(number.replace(",", ""))


def test_shares_are_of_all_that_the_period_has(client: TestClient) -> None:
    rows = client.get("/timeline.json?by=month&type=ASSAULT").json()["rows"]
    whole = {}
    for row in client.get("/timeline.json?by=month").json()["rows"]:
        whole[row["period"]] = whole.get(row["period"], 0) + row["events"]
    assert rows
    assert all(row["coverage"] == whole[row["period"]] for row in rows)
    assert all(row["share"] == pytest.approx(100 * row["events"] / row["coverage"], abs=0.01) for row in rows)


def test_the_rows_of_the_timeline_go_out_as_csv(client: TestClient) -> None:
    lines = client.get("/timeline.csv?by=year").text.splitlines()
    assert lines[0] == "period,value,events,score,coverage,share"
    assert len(lines) == 1 + len(client.get("/timeline.json?by=year").json()["rows"])


def test_a_place_leads_to_its_events(client: TestClient) -> None:
    page = client.get("/map").text
    rows = re.findall(r'href="(/events\?[^"]*)"><bdi>.*?<td class="num">([\d,]+)</td>', page)
    assert rows
    for href, number in rows:
        assert count(client, unescape(href)) == int(number)


def test_the_map_says_what_it_does_not_draw(client: TestClient) -> None:
    page = client.get("/map").text
    total, located, without = (
        int(n) for n in re.findall(r"(\d+) events match: (\d+) name a place, (\d+) do not", page)[0]
    )
    assert total == located + without == count(client, "/events")


def test_two_names_become_filters(client: TestClient) -> None:
    answer = client.get("/dyad?a=Kenya&b=UN+Security+Council&from=2024", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/dyad?from=2024&actor-country=KEN&recipient=UN+Security+Council"


def test_a_dyad_counts_what_its_lists_hold(client: TestClient, busiest: dict[str, object]) -> None:
    sides = {"actor": f"#{busiest['actor_id']}", "recipient": f"#{busiest['recipient_id']}"}
    rows = client.get("/dyad.json", params=sides).json()["rows"]
    there = sum(row["events"] for row in rows if row["direction"] == "there")
    dated = [r for r in client.get("/events.json", params={**sides, "limit": "1000"}).json()["rows"] if r["day"]]
    assert there == len(dated) > 0
    page = client.get("/dyad", params=sides)
    assert page.status_code == 200
    assert "Turn round" in page.text


def test_turning_a_dyad_round_swaps_its_directions(client: TestClient, busiest: dict[str, object]) -> None:
    one, other = f"#{busiest['actor_id']}", f"#{busiest['recipient_id']}"
    there = client.get("/dyad.json", params={"actor": one, "recipient": other, "by": "year"}).json()["rows"]
    back = client.get("/dyad.json", params={"actor": other, "recipient": one, "by": "year"}).json()["rows"]
    turned = {"there": "back", "back": "there"}
    assert sorted(str({**row, "direction": turned[row["direction"]]}) for row in there) == sorted(map(str, back))


def test_an_actor_has_its_partners(client: TestClient, busiest: dict[str, object]) -> None:
    query = {"actor": f"#{busiest['actor_id']}"}
    page = client.get("/actor", params=query)
    assert page.status_code == 200
    rows = client.get("/actor.json", params=query).json()["rows"]
    partner = next(row for row in rows if row["id"] == busiest["recipient_id"])
    assert partner["as_recipient"] == busiest["events"]
    assert all(row["events"] == row["as_recipient"] + row["as_actor"] + row["together"] for row in rows)
    assert client.get("/network", params=query).text.count('class="node"') == len(rows)


def test_a_stranger_and_nobody_are_said(client: TestClient) -> None:
    assert client.get("/actor?actor=Nobody+At+All").status_code == 404
    assert str(client.get("/actor").url).endswith("/actors")
    assert client.get("/network.json").json()["rows"] == []
    assert client.get("/timeline?show=colour").status_code == 400


@pytest.mark.parametrize("path", ["/timeline", "/map", "/dyads"])
def test_no_rows_are_no_error(client: TestClient, path: str) -> None:
    assert client.get(f"{path}?text=xyzzyplugh").status_code == 200


def test_a_hostile_story_stays_text(client: TestClient) -> None:
    for row in client.get("/actors.json?limit=200").json()["rows"]:
        for path in ("/actor", "/network", "/actor.svg", "/network.svg"):
            answer = client.get(path, params={"actor": f"#{row['id']}"})
            assert answer.status_code == 200
            assert not re.search(r"<script(?! (src|type))|<img|javascript:|\son\w+=\"", answer.text)
