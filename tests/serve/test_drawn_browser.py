"""Pages with drawings in Chromium: brush, zoom, keys, drag; and what axe finds on them, which must be nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="the browser extra is not installed")
pytest.importorskip("uvicorn", reason="the serve extra is not installed")

from nutgraf.serve import create_app  # noqa: E402
from nutgraf.serve.files import built  # noqa: E402
from tests.serve.chromium import IN_BROWSER, driven, serving  # noqa: E402

pytestmark = IN_BROWSER
scripted = pytest.mark.skipif(not built(), reason="the scripts of the pages are not built: make pages")


@pytest.fixture(scope="module")
def site(archive: Path) -> Iterator[str]:
    """The pages on loopback."""
    with serving(create_app(archive)) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with driven(playwright) as browser:
        yield browser


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page on which nothing may go wrong."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert wrong == []


def sides(page: Any, site: str) -> dict[str, Any]:
    found: dict[str, Any] = page.request.get(f"{site}/dyads.json?limit=1").json()["rows"][0]
    return found


@scripted
def test_a_brush_becomes_dates(page: Any, site: str) -> None:
    page.goto(f"{site}/timeline?by=month")
    page.wait_for_selector("html[data-charts=ready]")
    box = page.locator(".stack .overlay").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 50)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.99, box["y"] + 50, steps=5)
    with page.expect_navigation():
        page.mouse.up()
    assert "from=" in page.url
    assert "to=" in page.url


@scripted
def test_the_map_is_enlarged_with_buttons_and_keys(page: Any, site: str) -> None:
    page.goto(f"{site}/map")
    page.wait_for_selector("html[data-charts=ready]")
    sheet = page.locator(".worldmap .sheet")
    page.get_by_role("button", name="Enlarge").click()
    assert "scale(1.6)" in sheet.get_attribute("transform")
    page.locator("svg.worldmap").focus()
    page.keyboard.press("+")
    assert "scale(2.56" in sheet.get_attribute("transform")
    before = sheet.get_attribute("transform")
    page.keyboard.press("ArrowRight")
    assert sheet.get_attribute("transform") != before
    page.keyboard.press("0")
    assert "scale(1)" in sheet.get_attribute("transform")


@scripted
def test_the_wheel_scrolls_the_page_and_not_the_map(page: Any, site: str) -> None:
    page.goto(f"{site}/map")
    page.wait_for_selector("html[data-charts=ready]")
    page.locator("svg.worldmap").hover()
    page.mouse.wheel(0, 200)
    assert page.locator(".worldmap .sheet").get_attribute("transform") is None


@scripted
def test_a_dot_leads_to_its_events(page: Any, site: str) -> None:
    page.goto(f"{site}/map")
    page.wait_for_selector("html[data-charts=ready]")
    marks = page.locator(".worldmap a")
    if not marks.count():
        pytest.skip("no place of the test stories has coordinates")
    href = marks.first.get_attribute("href")
    marks.first.dispatch_event("click")
    page.wait_for_url("**/events?*")
    assert page.url.endswith(href)


@scripted
def test_a_partner_is_drawn_aside(page: Any, site: str) -> None:
    number = sides(page, site)["actor_id"]
    page.goto(f"{site}/network?actor=%23{number}")
    page.wait_for_selector("html[data-charts=ready]")
    node = page.locator('.node[data-n="1"]')
    before = node.get_attribute("transform")
    box = node.locator("circle").bounding_box()
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    page.mouse.move(box["x"] + 80, box["y"] + 40, steps=4)
    page.mouse.up()
    assert node.get_attribute("transform") != before
    assert "/network" in page.url


@scripted
def test_a_chosen_filter_shows_at_once(page: Any, site: str) -> None:
    page.goto(f"{site}/timeline")
    page.wait_for_selector("html[data-charts=ready]")
    page.select_option("#f-show", "type")
    page.wait_for_selector("svg.multiples")
    assert "show=type" in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("name", ["timeline", "types", "share", "map", "dyads", "dyad", "actor", "network"])
def test_axe_finds_nothing(browser: Any, site: str, name: str, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="the browser extra is not installed")
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    pair = sides(page, site)
    who = f"actor=%23{pair['actor_id']}"
    paths = {
        "types": "/timeline?show=type",
        "share": "/timeline?measure=share",
        "dyad": f"/dyad?{who}&recipient=%23{pair['recipient_id']}",
        "actor": f"/actor?{who}",
        "network": f"/network?{who}",
    }
    page.goto(site + paths.get(name, f"/{name}"))
    found = axe.Axe().run(page).response["violations"]
    wide = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found] == []
    assert wide <= width
