"""`nutgraf ingest`: coded lines into an archive, errors listed, the second time nothing to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result

from nutgraf.cli import group
from nutgraf.cli import pool as coding
from nutgraf.errors import ArchiveFailed, BadOption
from nutgraf.query import Filters, Reader
from nutgraf.records import Record
from tests.archives import market

RECORDS = [market(n) for n in range(3)]


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(group, ["ingest", *map(str, arguments)], catch_exceptions=True)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "coded.jsonl"
    path.write_bytes(b"".join(record.json() + b"\n" for record in RECORDS))
    return path


def test_coded_lines_are_kept(lines: Path, where: str) -> None:
    first = _run(lines, "--coded", "--archive", where)
    assert first.exit_code == 0, first.output
    assert "3 added" in first.stderr
    assert "3 unchanged" in _run(lines, "--coded", "--archive", where).stderr
    with Reader(where) as reader:
        keys = [row["key"] for row in reader.page("stories", Filters()).rows]
        assert [reader.record(key) for key in keys] == RECORDS


def test_what_fails_is_listed_and_the_rest_kept(lines: Path, tmp_path: Path) -> None:
    lines.write_bytes(b"{]\n\n" + lines.read_bytes())
    result = _run(lines, tmp_path / "none.jsonl", "--coded", "--archive", tmp_path / "news.db")
    assert result.exit_code == 3
    errors = [json.loads(line) for line in result.stderr.splitlines() if line.startswith("{")]
    assert [error["error"] for error in errors] == ["input-malformed", "input-missing"]
    assert "3 added" in result.stderr


def test_nothing_kept_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{}\n")
    assert _run(tmp_path / "bad.jsonl", "--coded", "--archive", tmp_path / "news.db").exit_code == 1


def test_wrong_use_is_told(lines: Path, tmp_path: Path) -> None:
    assert _run(lines).exit_code == 2
    wrong = _run(lines, "--coded", "--archive", tmp_path / "news.db", "--published", "soon")
    assert isinstance(wrong.exception, BadOption)
    lost = _run(lines, "--coded", "--archive", tmp_path / "no" / "news.db")
    assert isinstance(lost.exception, ArchiveFailed)


def test_known_stories_are_not_coded_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The coder is played by our own records, so that no model is needed."""
    called: list[str] = []

    class Played:
        def __init__(self, **_: Any) -> None: ...

        def code_item(self, item: Any, **given: str | None) -> Record:
            called.append(item.id)
            record = next(r for r in RECORDS if r.document.id == item.id)
            return msgspec.structs.replace(record, document=msgspec.structs.replace(record.document, url=item.url))

    monkeypatch.setattr(coding, "Coder", Played)
    stories = tmp_path / "stories.jsonl"
    rows = [
        {"id": d.id, "text": d.text, "published": d.published, "publisher": d.publisher, "url": d.url}
        for d in (record.document for record in RECORDS)
    ]
    stories.write_text("".join(json.dumps(row) + "\n" for row in rows[:2]))
    archive = tmp_path / "news.db"
    assert "2 added" in _run(stories, "--archive", archive).stderr
    stories.write_text("".join(json.dumps(row) + "\n" for row in rows))
    again = _run(stories, "--archive", archive).stderr
    assert "2 unchanged" in again
    assert "1 added" in again
    assert called == ["market-0", "market-1", "market-2"]
    assert "3 unchanged" in _run(stories, "--archive", archive, "--recode").stderr
    assert len(called) == 6
