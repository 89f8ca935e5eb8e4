"""The process dies at any moment: every story that was reported is whole, and no story is half there."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from nutgraf.store import Archive, Kept
from nutgraf.store.archive import record_of
from nutgraf.store.connect import engine
from nutgraf.store.tables import WRITTEN, copies, documents
from tests.archives import market

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")

# writes batches of 7 and says the key of each story once it is safe
_PROGRAM = """
import sys
from nutgraf.errors import NutgrafError
from nutgraf.store import Archive
from nutgraf.store.batches import ingest
with Archive(sys.argv[1]) as archive, open(sys.argv[2], "rb") as lines:
    print("open", flush=True)
    for kept in ingest(archive, lines, full=7):
        print(kept.key, kept.fate, flush=True)
"""
_STORIES = 150


def _run(where: str, lines: Path, seconds: float | None) -> list[str]:
    """What the writer said before it was killed, ``seconds`` after it opened the archive (None: it ends by itself)."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    command = [sys.executable, "-c", _PROGRAM, where, str(lines)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "open\n"
        if seconds is not None:
            time.sleep(seconds)
            writer.send_signal(signal.SIGKILL)
        said = writer.stdout.read().splitlines()
    return [line.split()[0] for line in said if " " in line]


def test_kill_loses_no_finished_story_and_leaves_no_half(where: str, tmp_path: Path) -> None:
    lines = tmp_path / "coded.jsonl"
    records = [market(n, published=f"2024-03-{1 + n % 28:02}") for n in range(_STORIES)]
    lines.write_bytes(b"".join(record.json() + b"\n" for record in records))
    by_story = {record.document.id: record for record in records}
    reported: set[str] = set()
    cut = 0
    for seconds in (0.0, 0.02, 0.05, 0.11, 0.17, 0.3):
        reported.update(_run(where, lines, seconds))
        keys = _whole(where, by_story)
        assert reported <= keys
        cut += len(keys) < _STORIES
    assert cut, "no run was killed before it ended"
    reported.update(_run(where, lines, None))
    assert len(reported) == len(_whole(where, by_story)) == _STORIES
    with Archive(where) as again:
        assert {k.fate for k in again.add(r.json() for r in records) if isinstance(k, Kept)} == {"unchanged"}


def _whole(where: str, records: dict[str, object]) -> set[str]:
    """The keys of the stories that are there, after looking at all their rows."""
    if "://" not in where:
        _sound(where)
    reading = engine(where, write=False)
    with reading.connect() as connection:
        if "://" in where:  # a server may still finish what the dead writer had sent: look at one moment
            connection.execution_options(isolation_level="REPEATABLE READ")
        stories = dict(connection.execute(select(documents.c.key, documents.c.story)).all())
        counts = {t.name: connection.scalar(select(func.count()).select_from(t)) for t in (*WRITTEN, copies)}
        assert all(record_of(connection, key) == records[story] for key, story in stories.items())
    reading.dispose()
    one = market()
    assert counts["copies"] == len(stories)
    for table in ("events", "attributions", "actors", "times", "places"):
        assert counts[table] == len(stories) * len(getattr(one, table))
    return set(stories)


def _sound(path: str) -> None:
    """The file, its references and its search index agree."""
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.execute("INSERT INTO stories_fts(stories_fts, rank) VALUES ('integrity-check', 1)")
    raw.execute("INSERT INTO quotes_fts(quotes_fts, rank) VALUES ('integrity-check', 1)")
    raw.rollback()
    raw.close()
