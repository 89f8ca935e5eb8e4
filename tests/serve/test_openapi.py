"""The description is true: it names every route, and what is served is what it says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from starlette.testclient import TestClient

from nutgraf.serve import Settings, create_app, openapi
from nutgraf.serve.pages import PAGES, actions
from tests.serve.conftest import TOKEN, fill

schemathesis = pytest.importorskip("schemathesis", reason="the API is not probed: schemathesis is not installed")


def test_every_route_is_described(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert {page.twin(form) for page in PAGES for form in ("html", *page.twins)} | {"/"} <= set(paths)
    names = [operation["operationId"] for path in paths.values() for operation in path.values()]
    assert len(names) == len(set(names))


@pytest.fixture(scope="session")
def probed(tmp_path_factory: pytest.TempPathFactory) -> object:
    """The description of an archive that may be written to, as schemathesis reads it."""
    path: Path = fill(tmp_path_factory.mktemp("probe") / "probed.db")
    app = create_app(path, Settings(token=TOKEN, hosts=("testserver",)))
    return schemathesis.openapi.from_asgi("/openapi.json", app)


def operations() -> list[str]:
    described = openapi.description(PAGES, actions(None))
    return [f"{method.upper()} {path}" for path, known in described["paths"].items() for method in known]


@pytest.mark.parametrize("name", operations())
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_no_request_ends_in_an_error_of_ours(probed: object, name: str) -> None:
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

    method, path = name.split(" ", 1)
    checks = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]

    @given(case=probed[path][method].as_strategy())  # type: ignore[index]
    @settings(
        max_examples=12, deadline=None, derandomize=bool(os.environ.get("CI")), suppress_health_check=list(HealthCheck)
    )
    def probe(case: object) -> None:
        answer = case.call(allow_redirects=False)  # type: ignore[attr-defined]
        case.validate_response(answer, checks=checks)  # type: ignore[attr-defined]

    probe()
