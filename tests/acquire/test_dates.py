"""Publication dates: what is read, and that nothing is guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.acquire.dates import iso


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("2024-05-15", "2024-05-15"),
        ("2024/5/3", "2024-05-03"),
        ("20240515", "2024-05-15"),
        ("20240515T073000Z", "2024-05-15T07:30:00Z"),
        ("20240515T073000+0200", "2024-05-15T07:30:00+02:00"),
        ("2024-05-15T08:30:00.123Z", "2024-05-15T08:30:00Z"),
        ("2024-05-15 08:30:00 UTC", "2024-05-15T08:30:00Z"),
        ("2024-05-15T08:30 +02:00", "2024-05-15T08:30:00+02:00"),
        ("Wed, 15 May 2024 08:30:00 GMT", "2024-05-15T08:30:00Z"),
        ("15 May 2024 08:30 -0500", "2024-05-15T08:30:00-05:00"),
        ("1715761800", "2024-05-15T08:30:00Z"),
        ("1715761800000", "2024-05-15T08:30:00Z"),
        ("03/05/2024", None),
        ("03.05.2024", None),
        ("May 2024", None),
        ("yesterday", None),
        ("2024-13-45", None),
        ("0000-00-00", None),
        ("0001-01-01", None),
        ("", None),
        (None, None),
    ],
)
def test_iso(given: str | None, read: str | None) -> None:
    assert iso(given) == read


@given(st.one_of(st.text(), st.datetimes().map(str), st.integers(0, 10**14).map(str)))
def test_reading_what_was_written_changes_nothing(text: str) -> None:
    once = iso(text)
    assert iso(once) == once
