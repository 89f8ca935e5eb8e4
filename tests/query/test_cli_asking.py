"""The commands that ask an archive: every question in every layout, and clear refusals."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from nutgraf.cli import group
from nutgraf.errors import ArchiveFailed, BadOption
from nutgraf.query import QUESTIONS, Filters, Reader
from nutgraf.query.reader import Page
from nutgraf.store import Archive
from tests.archives import market

EVERY = sorted(QUESTIONS)


@pytest.fixture
def archive(where: str) -> str:
    with Archive(where) as writing:
        writing.add(market(n, publisher=f'Paper "{n}", daily').json() for n in range(3))
    return where


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [*map(str, arguments)])


@pytest.mark.parametrize("question", EVERY)
def test_every_layout_holds_the_same_rows(question: str, archive: str, tmp_path: Path) -> None:
    with Reader(archive) as reader:
        page: Page = reader.page(question, Filters())
    lines = _run(question, "--archive", archive, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == page.rows
    cells = list(csv.reader(io.StringIO(_run(question, "--archive", archive, "--format", "csv").stdout)))
    assert tuple(cells[0]) == page.columns
    assert cells[1:] == [["" if row[c] is None else str(row[c]) for c in page.columns] for row in page.rows]
    table = _run(question, "--archive", archive, "--format", "table").stdout.splitlines()
    assert len(table) == 1 + len(page.rows)
    parquet = pytest.importorskip("pyarrow.parquet", reason="the tables extra is not installed")
    out = tmp_path / "rows.parquet"
    assert _run(question, "--archive", archive, "--format", "parquet", "--output", out).exit_code == 0
    assert parquet.read_table(out).to_pylist() == page.rows


@pytest.mark.parametrize("question", EVERY)
@pytest.mark.parametrize("layout", ["csv", "jsonl", "table", "parquet"])
def test_nothing_found_is_an_empty_answer(question: str, layout: str, archive: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    asked = _run(question, "publisher=nobody", "--archive", archive, "--format", layout, "--output", out)
    assert asked.exit_code == 0
    heads = 1 if layout in ("csv", "table") else 0
    if layout == "parquet":
        parquet = pytest.importorskip("pyarrow.parquet", reason="the tables extra is not installed")
        assert parquet.read_table(out).num_rows == 0
    else:
        assert len(out.read_text().splitlines()) == heads


def test_a_limit_says_that_there_is_more(archive: str) -> None:
    asked = _run("events", "--archive", archive, "--limit", 2, "--format", "jsonl")
    assert len(asked.stdout.splitlines()) == 2
    assert "there may be more" in asked.stderr
    assert len(_run("events", "--archive", archive, "--limit", 0).stdout.splitlines()) == 18


def test_refusals(archive: str, tmp_path: Path) -> None:
    assert isinstance(_run("events", "colour=red", "--archive", archive).exception, BadOption)
    assert isinstance(_run("events", "--archive", tmp_path / "none.db").exception, ArchiveFailed)
    assert _run("events").exit_code == 2
