"""The rules of the house, checked: who may import whom, where third-party libraries live, how light a start is."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "nutgraf"
ROOMS = ("acquire", "clean", "detect", "resolve", "relate")
COMMON = {"records", "spans", "errors", "ontology", "language"}
# a library -> the rooms that may import it: one, but for tables, which are read by one room and written by another
HOMES: dict[str, str | tuple[str, ...]] = {
    "onnxruntime": "detect",
    "tokenizers": "detect",
    "trafilatura": "acquire",
    "feedparser": "acquire",
    "ftfy": "acquire",
    "lxml": "acquire",
    "pyarrow": ("acquire", "query"),
    "sqlalchemy": ("store", "query"),
    "psycopg": "store",
    "starlette": "serve",
    "uvicorn": ("serve", "cli"),
    "anyio": "serve",
}
NEVER = ("torch", "transformers")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "nutgraf":
                yield from (f"nutgraf.{alias.name}" for alias in node.names)
            else:
                yield node.module


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_only_itself_and_the_common_values(room: str) -> None:
    strangers = [
        f"{path.relative_to(SOURCE)} imports {name}"
        for path in sorted((SOURCE / room).rglob("*.py"))
        for name in imports(path)
        if name.startswith("nutgraf.")
        and name.split(".")[1] not in {room, *COMMON, "data"}
        and not name.endswith("__version__")
    ]
    assert strangers == []


def test_the_pages_read_through_the_questions() -> None:
    """No page asks the database itself: what is shown can be asked for on the command line and in Python too."""
    allowed = {"serve", "query", "store", "reader", "relate", "ontology", "errors", "records", "data"}
    strangers = [
        f"{path.relative_to(SOURCE)} imports {name}"
        for path in sorted((SOURCE / "serve").rglob("*.py"))
        for name in imports(path)
        if name.startswith("nutgraf.") and name.split(".")[1] not in allowed and not name.endswith("__version__")
    ]
    assert strangers == []
    others = [
        f"{path.relative_to(SOURCE)} imports {name}"
        for path in sorted(SOURCE.rglob("*.py"))
        if path.relative_to(SOURCE).parts[0] not in ("serve", "cli")
        for name in imports(path)
        if name.startswith("nutgraf.serve")
    ]
    assert others == []


def test_a_library_lives_in_one_room() -> None:
    strays = [
        f"{path.relative_to(SOURCE)} imports {name}"
        for path in sorted(SOURCE.rglob("*.py"))
        for name in imports(path)
        if (home := HOMES.get(name.split(".")[0]))
        and path.relative_to(SOURCE).parts[0] not in ((home,) if isinstance(home, str) else home)
    ]
    assert strays == []


def test_no_training_library_at_run_time() -> None:
    users = [str(p) for p in SOURCE.rglob("*.py") for name in imports(p) if name.split(".")[0] in NEVER]
    assert users == []


def test_importing_nutgraf_loads_nothing_heavy() -> None:
    program = "import sys, nutgraf; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    there = {**os.environ, "PYTHONPATH": str(SOURCE.parent)}
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=there)
    loaded = run.stdout.split()
    assert not {"numpy", "onnxruntime", "tokenizers", "lxml", "jinja2", "click", "msgspec", *NEVER} & set(loaded)
    assert "nutgraf" in loaded
