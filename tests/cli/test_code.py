"""`nutgraf code` on inputs of every sort: exit codes, where an error stands, what comes out all the same."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

RUN = [sys.executable, "-c", "from nutgraf.cli import main; main()", "code"]
ENV = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src"), "NUTGRAF_THREADS": "1"}
STORY = "Norland's government condemned Estria on Wednesday after patrol boats seized a ferry."


def code(*args: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*RUN, *map(str, args)], input=given, capture_output=True, env=ENV, timeout=120, check=False)


def records(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def errors(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, str]]:
    return [json.loads(line) for line in done.stderr.splitlines() if line.startswith(b"{")]


def texts(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [r["document"]["text"] for r in records(done)]  # type: ignore[index]


def test_standard_input_gives_one_line() -> None:
    done = code("-", "--published", "2024-05-15", given=STORY.encode())
    assert done.returncode == 0
    assert texts(done) == [STORY]
    assert done.stderr == b""


def test_control_and_bidi_characters_are_kept() -> None:
    story = f"{STORY} \u202eabc\u202c \x07 \u200f Police arrested him."
    done = code("-", "--input-format", "text", given=story.encode())
    assert done.returncode == 0
    assert texts(done) == [story]


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("none.txt", None, "input-missing"),
        ("empty.txt", b"", "input-empty"),
        ("blank.txt", b" \n \n", "input-empty"),
        ("binary.bin", bytes(range(256)) * 40, "input-binary"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes | None, error: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    done = code(path)
    assert done.returncode == 1
    assert done.stdout == b""
    assert [(e["error"], name in e["where"]) for e in errors(done)] == [(error, True)]


def test_a_folder_without_stories(tmp_path: Path) -> None:
    done = code(tmp_path)
    assert done.returncode == 1
    assert done.stdout == b""
    assert b"input-empty" in done.stderr


def test_one_bad_file_among_good(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_text(STORY.replace("ferry", "barge"))
    done = code(tmp_path)
    assert done.returncode == 3
    assert len(records(done)) == 2
    assert [e["error"] for e in errors(done)] == ["input-empty"]


def test_a_wrong_encoding_is_read_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("The café’s owner condemned Estria on Monday.".encode("cp1252"))
    done = code(path)
    assert done.returncode == 0
    assert "café’s" in texts(done)[0]


def test_a_malformed_line_in_the_middle(tmp_path: Path) -> None:
    lines = [json.dumps({"id": "a", "text": STORY}), '{"id": "b", "text": ', json.dumps({"id": "c", "text": STORY})]
    path = tmp_path / "stories.jsonl"
    path.write_text("\n".join(lines) + "\n")
    done = code(path, "--input-format", "jsonl")
    assert done.returncode == 3
    assert [r["document"]["id"] for r in records(done)] == ["a", "c"]  # type: ignore[index]
    (error,) = errors(done)
    assert error["where"].endswith("2")
    assert error["error"] == "input-malformed"


def test_a_wrong_date_is_usage() -> None:
    done = code("-", "--published", "yesterday", given=STORY.encode())
    assert done.returncode == 2
    assert b"yesterday" in done.stderr


@pytest.mark.parametrize("args", [["--nonsense"], ["--jobs", "0"], ["--format", "xml"]])
def test_wrong_options_are_usage(args: list[str]) -> None:
    assert code("-", *args, given=b"x").returncode == 2


@pytest.mark.parametrize(
    "text", [f"{STORY}\n" * 600_000, "x" * 5_000_000, "." * 5_000_000], ids=["50MB", "5MB", "dots"]
)
def test_a_text_that_is_too_long_is_refused_at_once(tmp_path: Path, text: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text(text)
    begun = time.monotonic()
    done = code(path, "--input-format", "text")
    assert done.returncode == 1
    assert [e["error"] for e in errors(done)] == ["input-too-large"]
    assert time.monotonic() - begun < 20


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    done = code("-", "--output", tmp_path / "no" / "such" / "folder.jsonl", given=STORY.encode())
    assert done.returncode == 1
    assert b"output-failed" in done.stderr


def test_output_to_a_file(tmp_path: Path) -> None:
    done = code("-", "--output", tmp_path / "out.jsonl", given=STORY.encode())
    assert done.returncode == 0
    assert done.stdout == b""
    assert json.loads((tmp_path / "out.jsonl").read_text())["document"]["text"] == STORY


def many(tmp_path: Path, count: int) -> Path:
    path = tmp_path / "many.jsonl"
    lines = [
        json.dumps({"id": str(n), "text": f"Police in Vell arrested {n} strikers on Monday."}) for n in range(count)
    ]
    path.write_text("\n".join(lines) + "\n")
    return path


def test_two_processes_give_the_same_bytes(tmp_path: Path) -> None:
    path = many(tmp_path, 30)
    one, two = code(path), code(path, "--jobs", "2")
    assert (one.returncode, two.returncode) == (0, 0)
    assert one.stdout == two.stdout
    assert len(records(one)) == 30


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    path = many(tmp_path, 3000)
    with subprocess.Popen([*RUN, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline().startswith(b"{")
        running.stdout.close()
        said = running.stderr.read()
        assert running.wait(60) == 1
    assert b"Traceback" not in said
    assert b"went away" in said


def _interruptible() -> None:
    """A job started in the background ignores interrupts and hands that on to its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupt_is_130(tmp_path: Path) -> None:
    path = many(tmp_path, 3000)
    with subprocess.Popen(
        [*RUN, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV, preexec_fn=_interruptible
    ) as running:
        assert running.stdout
        assert running.stdout.readline().startswith(b"{")
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
        assert running.returncode == 130
    assert b"Traceback" not in said
