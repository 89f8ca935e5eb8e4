"""Saved views: a question with a name, kept in the archive itself. Written here alone, one transaction each."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.exc import DBAPIError

from nutgraf.errors import BadOption
from nutgraf.store.connect import engine, failed
from nutgraf.store.tables import saved_views

MOST = 500  # views of an archive
LONGEST = 120  # characters of a name


def save(where: str | Path, name: str, page: str, query: str) -> str:
    """Keep a view; its id. Raises `BadOption` for a name that is none, and when there are too many."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST or "\0" in name:
        raise BadOption("the view has no name that can be kept", hint=f"1 to {LONGEST} characters")
    with _writing(where) as connection:
        if (connection.scalar(select(func.count()).select_from(saved_views)) or 0) >= MOST:
            raise BadOption(f"there are {MOST} saved views already", hint="take some away")
        id = secrets.token_hex(8)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        connection.execute(insert(saved_views).values(id=id, name=name, page=page, query=query, created=now))
    return id


def remove(where: str | Path, id: str) -> bool:
    """Whether there was such a view."""
    with _writing(where) as connection:
        return bool(connection.execute(delete(saved_views).where(saved_views.c.id == id)).rowcount)


@contextmanager
def _writing(where: str | Path) -> Iterator[Connection]:
    made = engine(where, write=True)
    try:
        with made.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise failed(error, where) from None
    finally:
        made.dispose()
