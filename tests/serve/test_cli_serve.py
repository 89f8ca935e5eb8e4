"""`nutgraf serve`: what it refuses before it listens, and that it answers when it does."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from nutgraf.cli.serve import command
from nutgraf.errors import ArchiveFailed, BadOption
from tests.serve.conftest import fill


def called(*words: str) -> Result:
    return CliRunner().invoke(command, words)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "news.example"])
def test_other_machines_are_let_in_only_when_asked_to(host: str, archive: Path) -> None:
    result = called("--archive", str(archive), "--host", host)
    assert isinstance(result.exception, BadOption)
    assert "--public" in (result.exception.hint or "")


def test_a_token_wants_write_and_some_length(archive: Path, tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("short\n")
    for words in (["--token-file", str(token)], ["--write", "--token-file", str(token)]):
        assert isinstance(called("--archive", str(archive), *words).exception, BadOption)
    missing = called("--archive", str(archive), "--write", "--token-file", str(tmp_path / "none"))
    assert isinstance(missing.exception, BadOption)


def test_no_archive_is_said_at_once(tmp_path: Path) -> None:
    assert isinstance(called("--archive", str(tmp_path / "none.db")).exception, ArchiveFailed)
    assert not (tmp_path / "none.db").exists()


def test_it_says_its_address_answers_and_ends(tmp_path: Path) -> None:
    path = fill(tmp_path / "news.db")
    program = "from nutgraf.cli import main; main()"
    words = [sys.executable, "-c", program, "serve", "--archive", str(path), "--port", "0", "--write"]
    there = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "src")}
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True, env=there) as server:
        assert server.stderr
        token, address = server.stderr.readline(), server.stderr.readline()
        assert token.startswith("token to save views with: ")
        found = re.match(r"http://127\.0\.0\.1:\d+/", address)
        assert found, address
        with urllib.request.urlopen(found[0] + "stories.json?limit=1") as answer:
            assert answer.status == 200
            assert "server" not in answer.headers
        server.send_signal(signal.SIGINT)
        assert server.wait(20) in (0, 130, -signal.SIGINT)
