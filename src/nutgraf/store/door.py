"""The door of the archive: what contradicts itself stays outside.

Comes in: one line of record JSON or a record.  Goes out: the record.  Refuses (`RecordRefused`, `InputMalformed`): JSON
that is no record of a known schema, a span that does not lie inside its text, an id that nothing in the record has, the
same id twice, a text with another checksum, and characters that a database cannot keep.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import msgspec

from nutgraf.errors import InputMalformed, RecordRefused
from nutgraf.records import SCHEMA, Record


def admit(line: bytes | str, *, where: str | None = None) -> Record:
    """Read one line and check it."""
    try:
        record = Record.from_json(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputMalformed(f"no coded record: {error}", where=where, hint="give what nutgraf code writes") from None
    return checked(record, where=where)


def checked(record: Record, *, where: str | None = None) -> Record:
    """The record itself, when it holds what it says."""
    wrong = next(_wrongs(record), None)
    if wrong:
        raise RecordRefused(wrong, where=where or record.document.id, hint="code the story again")
    return record


def _wrongs(record: Record) -> Iterator[str]:
    document, text = record.document, record.document.text
    if record.schema != SCHEMA:
        yield f"schema {record.schema!r} is not {SCHEMA!r}"
    try:
        content = text.encode()
    except UnicodeEncodeError:
        yield "the text holds half of a surrogate pair"
        return
    if b"\0" in content:
        yield "the text holds a NUL character"
    if hashlib.sha256(content).hexdigest() != document.sha256:
        yield "the text does not have the sha256 that the record gives"
    length = len(text)
    for span in [s for s in record.spans() if not 0 <= s.start < s.end <= length]:
        yield f"the span {span.start}:{span.end} does not lie inside the text of {length} characters"
    yield from _references(record)


def _references(record: Record) -> Iterator[str]:
    known: dict[str, set[str | None]] = {}
    for part in ("actors", "places", "times", "attributions", "events"):
        ids = [x.id for x in getattr(record, part)]
        known[part] = {None, *ids}
        if len(known[part]) <= len(ids):
            yield f"two {part} have the same id"
    events, dateline = record.events, record.document.dateline
    who = [r.id for e in events for r in (*e.actor, *e.recipient)]
    who += [q.source.id for q in record.attributions if q.source]
    who += [e.claimed_by.id for e in events if e.claimed_by]
    asked = {
        "actors": who,
        "places": [e.place.id for e in events if e.place] + ([dateline.place] if dateline else []),
        "times": [e.time.id for e in events if e.time],
        "attributions": [e.claimed_by.attribution for e in events if e.claimed_by],
    }
    for part, ids in asked.items():
        if not known[part].issuperset(ids):
            yield from (f"the id {id!r} belongs to nothing in the record" for id in ids if id not in known[part])
