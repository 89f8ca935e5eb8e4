"""The documentation names every table, column, view and filter that there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nutgraf.query import QUESTIONS
from nutgraf.query.filters import KEYS
from nutgraf.store.tables import metadata
from nutgraf.store.views import VIEWS

DOCS = Path(__file__).parents[2] / "docs"
NAMED = set(re.findall(r"`([^`\n]+)`", (DOCS / "archive.md").read_text("utf-8")))
# "`trigger_words` and its span" stands for these
SPANS = {f"{name}_{edge}" for name in ("status_cue", "trigger") for edge in ("start", "end")}


@pytest.mark.parametrize("table", sorted(metadata.tables))
def test_every_column_is_described(table: str) -> None:
    assert table in NAMED
    if table not in ("schema_version", "state"):
        assert {c.name for c in metadata.tables[table].columns} - SPANS <= NAMED


def test_every_view_question_and_filter_is_described() -> None:
    assert set(VIEWS) <= NAMED
    queries = set(re.findall(r"`([^`\n]+)`", (DOCS / "queries.md").read_text("utf-8")))
    assert set(KEYS) <= queries
    assert set(QUESTIONS) <= queries
