"""Settings of every test, and what several rooms share: an empty archive on SQLite, and on PostgreSQL where it is installed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from tests.archives import program, server

_numbers = count(1)

# A busy machine must not fail a property for being slow. CI tries the same examples every time: what is new is found
# where somebody is looking.
settings.register_profile("nutgraf", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("nutgraf")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a server that runs as long as the tests do; skips without one."""
    pytest.importorskip("psycopg", reason="PostgreSQL is not tested: psycopg is not installed")
    if not program("initdb") or not program("pg_ctl"):
        pytest.skip("PostgreSQL is not tested: initdb and pg_ctl are not installed")
    with server() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The place of an empty archive, once on each database."""
    pytest.importorskip("sqlalchemy", reason="the archive extra is not installed")
    if request.param == "sqlite":
        return str(tmp_path / "news.db")
    url: str = request.getfixturevalue("postgresql")
    import psycopg

    name = f"news{next(_numbers)}"
    with psycopg.connect(f"{url}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
    return f"{url}/{name}"
