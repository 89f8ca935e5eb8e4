"""Nothing that contradicts itself passes the door."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import InputMalformed, RecordRefused
from nutgraf.records import Reference, Span
from nutgraf.store.door import admit, checked
from nutgraf.store.unfold import packed, unpacked
from tests.archives import market

RECORD = market()
LENGTH = len(RECORD.document.text)


def _changed(**known: Any) -> bytes:
    return msgspec.structs.replace(RECORD, **known).json()


@given(start=st.integers(-5, LENGTH + 5), end=st.integers(-5, LENGTH + 5))
def test_a_span_is_kept_exactly_when_it_lies_inside(start: int, end: int) -> None:
    line = _changed(sentences=(Span(start=start, end=end),))
    if 0 <= start < end <= LENGTH:
        assert admit(line).sentences == (Span(start=start, end=end),)
    else:
        with pytest.raises(RecordRefused, match="does not lie inside"):
            admit(line)


@pytest.mark.parametrize("field", ["trigger", "actor", "recipient", "status_cue", "claimed_by", "time", "place"])
def test_every_span_of_an_event_is_looked_at(field: str) -> None:
    event = next(e for e in RECORD.events if getattr(e, field))
    value = getattr(event, field)
    one = value[0] if isinstance(value, tuple) else value
    outside = msgspec.structs.replace(one, end=LENGTH + 1)
    broken = msgspec.structs.replace(event, **{field: (outside,) if isinstance(value, tuple) else outside})
    with pytest.raises(RecordRefused):
        admit(_changed(events=(broken,)))


def test_an_id_that_nothing_has_is_refused() -> None:
    event = msgspec.structs.replace(RECORD.events[0], actor=(Reference(start=0, end=5, id="a99"),))
    with pytest.raises(RecordRefused, match="a99"):
        admit(_changed(events=(event,)))
    with pytest.raises(RecordRefused, match="same id"):
        admit(_changed(events=(RECORD.events[0], RECORD.events[0])))


@pytest.mark.parametrize("line", [b"", b"[]", b"{}", b"\xff", b'{"schema": "nutgraf/1"}'])
def test_what_is_no_record_is_malformed(line: bytes) -> None:
    with pytest.raises(InputMalformed):
        admit(line)


def test_an_unknown_schema_is_refused() -> None:
    with pytest.raises(RecordRefused, match="nutgraf/9"):
        admit(_changed(schema="nutgraf/9"))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_a_record_of_any_text_survives_packing(tail: str) -> None:
    record = market(tail=tail)
    assert unpacked(packed(record), record.document.text) == record
    if "\0" in tail:
        with pytest.raises(RecordRefused, match="NUL"):
            checked(record)
    else:
        assert checked(record) is record
