"""What a fetch remembers between runs: one small SQLite file beside the output.

For each address: its validators (ETag, Last-Modified), what came of it, and when.  Addresses that a feed listed wait
here until they are settled, for the feed itself will say "not modified".  For each output file: up to which
byte it is whole.  Written after the bytes themselves, so that an interruption may fetch twice but never loses.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from nutgraf.acquire.fetch.policy import Answer
from nutgraf.errors import InputMalformed

MISSES = 5
SCHEMA = """
create table if not exists pages (
    url text primary key, etag text, last_modified text, status integer, fetched text, done integer not null default 0
) without rowid;
create table if not exists waiting (
    place integer primary key autoincrement, url text unique not null, misses integer not null default 0
);
create table if not exists lists (url text primary key, found text not null) without rowid;
create table if not exists files (name text primary key, size integer not null) without rowid;
"""


class State:
    """An open state file; ``None`` as path keeps it in memory only. Raises `InputMalformed` for a foreign file."""

    def __init__(self, path: Path | None) -> None:
        self._base = sqlite3.connect(path or ":memory:", isolation_level=None)
        try:
            self._base.executescript(SCHEMA)
        except sqlite3.DatabaseError as error:
            self._base.close()
            raise InputMalformed(
                f"no state file of ours: {error}", where=str(path), hint="remove it to begin anew"
            ) from None

    def close(self) -> None:
        self._base.close()

    def validators(self, url: str) -> dict[str, str]:
        """The headers of a conditional request (RFC 9110) for an address that was fetched before."""
        row = self._row("select etag, last_modified from pages where url = ?", url)
        names = ("If-None-Match", "If-Modified-Since")
        return {name: value for name, value in zip(names, row or (), strict=False) if value}

    def done(self, url: str) -> bool:
        """Whether the page was fetched, or the server said that it is not there."""
        row = self._row("select done from pages where url = ?", url)
        return bool(row and row[0])

    def answered(self, url: str, answer: Answer) -> None:
        """Remember the final answer for an address."""
        done = 200 <= answer.status < 300 or answer.status in (404, 410, 451)
        keep = answer.status == 200
        when = datetime.now(UTC).isoformat(timespec="seconds")
        etag, modified = answer.header("etag"), answer.header("last-modified")
        self._base.execute(
            "insert or replace into pages values (?, ?, ?, ?, ?, ?)",
            (url, etag if keep else None, modified if keep else None, answer.status, when, int(done)),
        )

    def expect(self, urls: Iterable[str]) -> None:
        """Addresses to be fetched, this time or the next; those already there are passed over."""
        new = [(url,) for url in urls if not self.done(url)]
        self._base.executemany("insert or ignore into waiting (url) values (?)", new)

    def waiting(self) -> list[str]:
        """Addresses that are still to be fetched, the oldest first."""
        with closing(self._base.execute("select url from waiting order by place")) as cursor:
            return [row[0] for row in cursor]

    def settled(self, url: str) -> None:
        """Nothing more is to be done for the address."""
        self._base.execute("delete from waiting where url = ?", (url,))

    def missed(self, url: str) -> None:
        """The address could not be had; after `MISSES` such rounds it is given up."""
        self._base.execute("update waiting set misses = misses + 1 where url = ?", (url,))
        self._base.execute("delete from waiting where url = ? and misses >= ?", (url, MISSES))

    def listed(self, url: str, found: tuple[str, ...]) -> None:
        """Remember the feeds of a list."""
        self._base.execute("insert or replace into lists values (?, ?)", (url, "\n".join(found)))

    def list_of(self, url: str) -> tuple[str, ...]:
        """The feeds of a list that has not changed since it was last read."""
        row = self._row("select found from lists where url = ?", url)
        return tuple(row[0].split("\n")) if row and row[0] else ()

    def size(self, name: str) -> int | None:
        """Up to which byte the output file is whole, if we wrote it."""
        row = self._row("select size from files where name = ?", name)
        return int(row[0]) if row else None

    def written(self, name: str, size: int) -> None:
        """Remember that the output file is whole up to ``size``."""
        self._base.execute("insert or replace into files values (?, ?)", (name, size))

    def _row(self, query: str, value: str) -> tuple[str, ...] | None:
        with closing(self._base.execute(query, (value,))) as cursor:
            row: tuple[str, ...] | None = cursor.fetchone()
            return row
