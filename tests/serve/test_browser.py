"""The pages in a real browser: with a script and without, by keyboard, wide and narrow; axe finds nothing to complain of.

Skipped where Playwright or Chromium is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nutgraf.serve import Settings, create_app
from nutgraf.serve.pages import PAGES
from tests.serve.chromium import IN_BROWSER, driven, serving
from tests.serve.conftest import TOKEN, fill

playwright = pytest.importorskip("playwright.sync_api", reason="no browser test: playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no browser test: axe is not installed")
pytestmark = IN_BROWSER

RULES = (
    {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    {"type": "rule", "values": ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"]},
)
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The pages over a socket, with saving allowed; their address."""
    app = create_app(fill(tmp_path_factory.mktemp("browser") / "news.db"), Settings(token=TOKEN))
    with serving(app) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with driven(playwright) as browser:
        yield browser


@pytest.fixture
def opened(browser: Any, site: str, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A tab that fails the test when a page runs what it should not, or logs an error."""
    context = browser.new_context(base_url=site, **getattr(request, "param", {"viewport": WIDE}))
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda m: said.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: (said.append(f"a script spoke: {dialog.message}"), dialog.dismiss()))
    yield page
    context.close()
    assert said == []


def paths(page: Any) -> list[str]:
    """Every page that can be had without a key, and the reader of a report with copies and of the hostile story."""
    rows = page.request.get("/stories.json").json()["rows"]
    keys = {row["story"]: row["key"] for row in rows}
    known = ["/stories?text=market&country=UNK", "/quotes?actor=Sela+Okoro", "/events?type=AID"]
    known += [f"/story/{keys[s]}" for s in ("market-2", "d-<hostile>", "undated-1")]
    return [p.path for p in PAGES if not p.inside] + known


LOOKS = [
    {"viewport": WIDE, "color_scheme": "light"},
    {"viewport": NARROW, "color_scheme": "dark"},
    {"viewport": NARROW, "color_scheme": "light", "java_script_enabled": False},
    {"viewport": WIDE, "color_scheme": "dark", "java_script_enabled": False},
]


@pytest.mark.parametrize(
    ("opened", "rules"), list(zip(LOOKS[:2], RULES, strict=True)), indirect=["opened"], ids=["all", "look"]
)
def test_axe_finds_nothing(opened: Any, rules: dict[str, Any]) -> None:
    """All rules, wide and light; what depends on width and colours again, narrow and dark."""
    checker = axe.Axe()
    for path in paths(opened):
        opened.goto(f"{path}?limit=8" if path in ("/stories", "/events", "/quotes", "/actors") else path)
        found = checker.run(opened, options={"runOnly": rules, "resultTypes": ["violations"]})
        assert found.violations_count == 0, f"{path}\n{found.generate_report()}"


@pytest.mark.parametrize("opened", LOOKS, indirect=True)
def test_no_page_is_wider_than_the_screen(opened: Any) -> None:
    for path in paths(opened):
        opened.goto(path)
        box = opened.locator("html").bounding_box()
        width = opened.viewport_size["width"]
        assert box["width"] <= width, path
        for part in ("main", "header.site", "footer"):
            edge = opened.locator(part).first.bounding_box()
            assert edge["x"] + edge["width"] <= width + 1, (path, part)


@pytest.mark.parametrize("opened", LOOKS[2:3], indirect=True)
def test_everything_can_be_done_without_a_script(opened: Any) -> None:
    opened.goto("/")
    opened.get_by_label("Search stories").fill("tariffs")
    opened.get_by_role("button", name="Search").click()
    assert opened.url.endswith("/stories?text=tariffs")
    opened.get_by_role("link", name="Neighbours talk about tariffs").click()
    assert "/story/" in opened.url
    assert opened.get_by_text("for nobody else").first.is_visible()
    opened.goto("/events")
    opened.locator("summary", has_text="Filters").click()
    opened.get_by_label("Actor", exact=True).fill("Kenya")
    opened.get_by_role("button", name="Show").click()
    assert opened.url.endswith("/events?actor=Kenya")
    opened.locator("a.to").first.click()
    assert "#card-e" in opened.url
    assert opened.locator(".card:target").is_visible()


def test_a_row_leads_to_its_sentence(opened: Any) -> None:
    opened.goto("/events?type=PROTEST")
    opened.locator("a.to").first.click()
    opened.wait_for_url("**/story/*")
    assert opened.locator(".card.chosen .tag").inner_text() == "e2"
    assert any("marched" in words for words in opened.locator(".s.lit").all_inner_texts())
    assert opened.locator("#m-e2-1").is_visible()


def test_keys(opened: Any) -> None:
    opened.goto("/events?limit=5")
    opened.keyboard.press("j")
    opened.keyboard.press("j")
    assert opened.evaluate("[...document.querySelectorAll('a.to')].indexOf(document.activeElement)") == 1
    opened.keyboard.press("k")
    assert opened.evaluate("[...document.querySelectorAll('a.to')].indexOf(document.activeElement)") == 0
    opened.keyboard.press("n")
    opened.wait_for_url("**after=*")
    opened.keyboard.press("g")
    opened.keyboard.press("q")
    opened.wait_for_url("**/quotes")
    opened.keyboard.press("/")
    assert opened.evaluate("document.activeElement.id") == "find"
    opened.keyboard.type("gs?")
    assert opened.url.endswith("/quotes")
    opened.locator("h1").first.evaluate("document.activeElement.blur()")
    opened.keyboard.press("?")
    assert opened.locator("dialog.help").is_visible()
    opened.get_by_label("Single-letter keys on").uncheck()
    opened.get_by_role("button", name="Close").click()
    opened.goto("/stories")
    opened.keyboard.press("j")
    assert opened.evaluate("document.activeElement.className") != "to"


def test_keys_of_the_story_stand_back_for_g(opened: Any) -> None:
    opened.goto("/stories?text=tariffs")
    opened.locator("a.to").first.click()
    opened.wait_for_url("**/story/*")
    opened.keyboard.press("j")
    assert opened.locator(".card.chosen .tag").inner_text() == "e1"
    opened.keyboard.press("g")
    opened.keyboard.press("e")
    opened.wait_for_url("**/events")


def test_a_view_is_saved_and_taken_away(opened: Any) -> None:
    opened.goto("/events?type=PROTEST")
    opened.locator("summary", has_text="Save this view").click()
    opened.get_by_label("Name").fill("Marches")
    opened.get_by_label("Token").fill(TOKEN)
    opened.get_by_role("button", name="Save").click()
    opened.wait_for_url("**/views")
    assert opened.get_by_role("link", name="Marches", exact=True).is_visible()
    opened.get_by_label("Token to take Marches away").fill(TOKEN)
    opened.get_by_role("button", name="Take away").click()
    opened.wait_for_url("**/views")
    assert opened.get_by_text("No view is saved.").is_visible()


def test_a_hostile_story_runs_nothing(opened: Any) -> None:
    for path in ("/stories?text=denounced", "/events?type=ACCUSE", "/quotes?text=onload", "/actors"):
        opened.goto(path)
    opened.goto("/stories?text=denounced")
    opened.locator("a.to").first.click()
    opened.wait_for_url("**/story/*")
    opened.wait_for_load_state()
    assert opened.locator("main img, main svg, main script").count() == 0


def test_the_first_page_is_small_and_asks_nobody_else(opened: Any, site: str) -> None:
    asked: list[str] = []
    size = 0

    def count(answer: Any) -> None:
        nonlocal size
        asked.append(answer.url)
        size += len(answer.body())

    opened.on("response", count)
    opened.goto("/", wait_until="networkidle")
    assert all(url.startswith(site) for url in asked)
    assert size < 100_000


def test_forced_colours_keep_the_page(browser: Any, site: str, tmp_path: Path) -> None:
    context = browser.new_context(base_url=site, forced_colors="active", viewport=WIDE)
    page = context.new_page()
    page.goto("/events")
    assert page.locator(".evidence mark").first.evaluate("e => getComputedStyle(e).borderBottomStyle") == "solid"
    context.close()
