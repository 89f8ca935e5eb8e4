"""Archives to test with: an empty one on each database, and stories of our own to fill them."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from nutgraf.records import CoderInfo, Record
from tests.story_fixture import story

# Debian keeps the server's programs out of the path
_HOMES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def program(name: str) -> str | None:
    """A program of PostgreSQL, or None where it is not installed."""
    return next((str(home / name) for home in _HOMES if (home / name).exists()), shutil.which(name))


@contextmanager
def server() -> Iterator[str]:
    """A PostgreSQL server of our own on loopback in a new folder, gone afterwards; its URL without a database."""
    initdb, pg_ctl = program("initdb"), program("pg_ctl")
    assert initdb
    assert pg_ctl
    folder = Path(tempfile.mkdtemp(prefix="nutgraf-pg-"))
    other: dict[str, str] = {}
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        other = {"user": "postgres", "group": "postgres"}
    data = folder / "data"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    flags = f"-c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -p {port}"

    def call(*words: str) -> None:
        subprocess.run(
            words, check=True, stdout=subprocess.DEVNULL, cwd=folder, extra_groups=[] if other else None, **other
        )  # type: ignore[call-overload]

    try:
        call(initdb, "-D", str(data), "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync")
        call(pg_ctl, "-D", str(data), "-w", "-l", str(folder / "log"), "-o", flags, "start")
        try:
            yield f"postgresql://tester@127.0.0.1:{port}"
        finally:
            call(pg_ctl, "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def market(
    number: int = 0,
    *,
    version: str = "0.1.0",
    publisher: str | None = None,
    published: str | None = None,
    tail: str | None = None,
) -> Record:
    """The hand-coded story, told again: with its own id, publisher and last line, so with its own text and checksum."""
    record = story()
    said = f"\n{tail if tail is not None else f'Report number {number} of the day.'}\n"
    text = record.document.text + said
    known: dict[str, object] = {
        "id": f"market-{number}",
        "text": text,
        "title": "Varna accuses Tirava of shelling a border market",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
    if publisher:
        known["publisher"] = publisher
    if published:
        known["published"] = published
    return msgspec.structs.replace(
        record,
        document=msgspec.structs.replace(record.document, **known),
        coder=CoderInfo(version=version, model=None),
    )
