"""The gold of one story as a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.evaluate.norland import EVENTS


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(EVENTS) + "\n\n", encoding="utf-8")
    return path
