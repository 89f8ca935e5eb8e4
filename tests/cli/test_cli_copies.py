from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.acquire.made import http, warc_record

from nutgraf.cli import group

TEXT = (
    "The port of Ventspils reopened on Tuesday after a strike of three weeks.\n"
    "Some 1,200 dockers went back to work, the union said, and two ships <left> for Sweden.\n"
    "The government had sent police to the gates last week."
)
OTHER = "Two hundred nurses marched through the rain on Friday to ask for shorter shifts and better pay in every ward."


def line(**fields: str) -> str:
    return json.dumps({"text": TEXT, "publisher": "Baltic Wire", "agency": "Baltic Wire", **fields})


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    rows = [
        line(id="late", published="2024-03-13", publisher="Gazette", text=TEXT.replace("two ships", "nine ferries")),
        line(id="first", published="2024-03-12", title="Port reopens"),
        line(id="nurses", published="2024-03-12", text=OTHER),
    ]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def run(*arguments: str, text: str | None = None) -> tuple[int, str, str]:
    done = CliRunner().invoke(group, ["copies", *arguments], input=text)
    return done.exit_code, done.stdout, done.stderr


def test_groups_come_as_lines_of_json_lead_first(stories: Path) -> None:
    code, out, _ = run(str(stories))
    assert code == 0
    (found,) = map(json.loads, out.splitlines())
    assert (found["group"], found["agency"]) == ("first", "Baltic Wire")
    assert [member["id"] for member in found["members"]] == ["first", "late"]
    (edit,) = found["members"][1]["changes"]["edits"]
    assert TEXT[edit["lead"]["start"] : edit["lead"]["end"]] == "two ships"


def test_a_table_for_people(stories: Path) -> None:
    _, out, _ = run(str(stories), "--format", "table")
    assert "2 copies, agency Baltic Wire" in out
    assert "rewritten (33% of sentences)" in out


def test_groups_of_one_are_printed_on_request(stories: Path) -> None:
    _, out, _ = run(str(stories), "--at-least", "1")
    assert len(out.splitlines()) == 2


def test_the_page_stands_alone_and_names_its_marks(stories: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run(str(stories), "--html", str(page))[0] == 0
    html = page.read_text("utf-8")
    assert not re.search(r"""(src|href)=["'](?!#)|url\(|@import|<script""", html)
    assert html.count('<span class="label">1 rewritten</span>') == 2
    assert "&lt;left&gt;" in html


def test_any_two_stories_can_be_shown(stories: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run(str(stories), "--html", str(page), "--pair", "first", "nurses")[0] == 0
    assert "nurses" in page.read_text("utf-8")
    code, _, error = run(str(stories), "--html", str(page), "--pair", "first", "nobody")
    assert code == 2
    assert "nobody" in error


def test_bad_lines_are_listed_and_the_rest_goes_on(stories: Path) -> None:
    with stories.open("a", encoding="utf-8") as out:
        out.write('{bad\n{"id": "no text"}\n' + line(id="first", text=OTHER) + "\n" + line(id="empty", text=" ") + "\n")
    code, out_text, errors = run(str(stories))
    assert code == 3
    assert len(out_text.splitlines()) == 1
    listed = [json.loads(error) for error in errors.splitlines()]
    assert [error["error"] for error in listed] == ["input-malformed"] * 3 + ["input-empty"]
    assert listed[0]["where"].endswith("stories.jsonl#4")


def test_standard_input_folders_and_text_files(stories: Path) -> None:
    code, out, _ = run("-", text=stories.read_text("utf-8"))
    assert (code, len(out.splitlines())) == (0, 1)
    (stories.parent / "again.txt").write_text(TEXT, encoding="utf-8")
    code, out, _ = run(str(stories.parent))
    assert (code, len(json.loads(out)["members"])) == (0, 3)


def test_a_crawl_is_read_and_what_publishers_add_is_left_out(tmp_path: Path) -> None:
    lead, *rest = TEXT.split("\n")
    crawl = tmp_path / "crawl.warc.gz"
    opening = (
        f"<p>By Anna Liepa</p><p>VENTSPILS, March 12 (Baltic Wire) - {lead}</p>",
        f"<figure><figcaption>Dockers at the gate. Photo: Gazette</figcaption></figure><p>{lead}</p>",
    )
    notice = "<p>Except for the headline, this story has not been edited and is published from a syndicated feed.</p>"
    pages = [
        f"<html><body><article><h1>Port {n}</h1>{first}{''.join(f'<p>{p}</p>' for p in rest)}{notice}</article></body></html>"
        for n, first in enumerate(opening)
    ]
    records = (warc_record(http(p.encode()), url=f"https://post.example/{n}") for n, p in enumerate(pages))
    crawl.write_bytes(gzip.compress(b"".join(records)))
    code, out, errors = run(str(crawl), "--input-format", "auto")
    assert (code, errors) == (0, "")
    (found,) = map(json.loads, out.splitlines())
    assert [member["id"] for member in found["members"]] == [f"{crawl}!1", f"{crawl}!2"]
    assert found["members"][1]["changes"]["kinds"] == ["headline only"]
    assert found["members"][1]["claim"]["headline_excepted"]


def test_coded_records_are_stories_too(tmp_path: Path) -> None:
    path = tmp_path / "coded.jsonl"
    documents = [
        {"id": name, "sha256": "0" * 64, "text": TEXT, "language": "en", "publisher": name} for name in ("one", "two")
    ]
    path.write_text("".join(json.dumps({"schema": "nutgraf/1", "document": d}) + "\n" for d in documents), "utf-8")
    code, out, _ = run(str(path))
    assert code == 0
    assert [member["publisher"] for member in json.loads(out)["members"]] == ["one", "two"]


def test_the_same_story_again_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "twice.jsonl"
    path.write_text((line(id="one") + "\n") * 2 + line(id="two") + "\n", "utf-8")
    code, out, errors = run(str(path))
    assert (code, errors) == (0, "")
    assert [member["id"] for member in json.loads(out)["members"]] == ["one", "two"]
