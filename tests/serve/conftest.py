"""An archive of hand-coded stories, and a client of its pages: read-only, or with the token that allows to write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="the serve extra is not installed")
pytest.importorskip("sqlalchemy", reason="the archive extra is not installed")

from starlette.testclient import TestClient

from nutgraf.serve import Settings, create_app
from nutgraf.store import Archive
from tests.serve.stories import stories

TOKEN = "a-token-for-the-tests-alone"


def fill(path: Path) -> Path:
    """Make an archive there that holds the stories."""
    with Archive(path) as archive:
        outcomes = archive.add([record.json() for record in stories()])
    assert [getattr(o, "fate", o) for o in outcomes] == ["added"] * len(outcomes)
    return path


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Not to be written to: all tests share it."""
    return fill(tmp_path_factory.mktemp("serve") / "news.db")


@pytest.fixture(scope="session")
def client(archive: Path) -> Iterator[TestClient]:
    with TestClient(create_app(archive), base_url="http://localhost") as client:
        yield client


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An archive of its own for a test that writes."""
    return fill(tmp_path / "own.db")


@pytest.fixture
def writer(own: Path) -> Iterator[TestClient]:
    with TestClient(create_app(own, Settings(token=TOKEN)), base_url="http://localhost") as client:
        yield client


@pytest.fixture(scope="session")
def keys(client: TestClient) -> dict[str, str]:
    """The key of each story by the id of its record."""
    return {row["story"]: row["key"] for row in client.get("/stories.json").json()["rows"]}
