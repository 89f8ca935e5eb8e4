"""`nutgraf read`: JSON lines on standard output, error records on standard error, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from nutgraf.cli.read import command, size
from nutgraf.errors import BadOption
from tests.acquire.made import FIXTURES


def run(*args: object, data: bytes | None = None) -> Result:
    return CliRunner().invoke(command, [str(arg) for arg in args], input=data)


def test_jsonl() -> None:
    result = run(FIXTURES / "story.txt", FIXTURES / "story.html")
    assert result.exit_code == 0
    first, second = map(json.loads, result.stdout.splitlines())
    assert first["text"] == (FIXTURES / "story.txt").read_text()
    assert second["title"] == "Harbour workers end strike in Gdansk"
    assert result.stderr == ""


def test_text() -> None:
    result = run("--format", "text", FIXTURES / "rss2.xml")
    assert result.exit_code == 3
    first, second = result.stdout.split("\f\n")
    assert first.startswith("Fishermen block port & road\n\nFishermen blocked")
    assert second.startswith("Quota talks to resume\n\n")


def test_errors_are_records() -> None:
    result = run(FIXTURES / "stories.jsonl", "no such file")
    assert result.exit_code == 3
    errors = [json.loads(line) for line in result.stderr.splitlines()]
    assert [error["error"] for error in errors] == [*["input-empty"], *["input-malformed"] * 2, "input-missing"]
    assert errors[0]["where"].endswith("stories.jsonl#3")
    assert len(result.stdout.splitlines()) == 3


def test_standard_input() -> None:
    result = run("-", data=(FIXTURES / "atom.xml").read_bytes())
    assert json.loads(result.stdout)["where"] == "-#1"


def test_columns_and_limits() -> None:
    result = run(FIXTURES / "stories.csv", "--column", "text=body", "--column", "published=date")
    assert json.loads(result.stdout.splitlines()[0])["published"] == "2024-05-03"
    result = run(FIXTURES / "story.txt", "--max-chars", "20")
    assert json.loads(result.stderr)["error"] == "input-too-large"


@pytest.mark.parametrize(
    "bad", [("--max-chars", "0"), ("--max-ratio", "many"), ("--column", "text"), ("--input-format", "doc")]
)
def test_bad_options(bad: tuple[str, str]) -> None:
    result = run(FIXTURES / "story.txt", *bad)
    assert isinstance(result.exception, BadOption)


def test_sizes() -> None:
    assert [size(value) for value in ("5", "2k", "3M", "1_000", "1g")] == [5, 2000, 3_000_000, 1000, 1_000_000_000]


def test_help_opens_with_examples() -> None:
    assert "Examples:" in run("--help").stdout.split("Options:")[0]


def test_listed_without_loading(tmp_path: Path) -> None:
    from nutgraf.cli import COMMANDS

    assert COMMANDS["read"] == "read"
