"""The door of the archive: what contradicts itself stays outside.

Comes in: one line of record JSON or a record.  Goes out: the record.  Refuses (`RecordRefused`, `InputMalformed`): JSON
that is no record of a known schema, a span that does not lie inside its text, an id that nothing in the record has, the
same id twice, a text with another checksum, and characters that a database cannot keep.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator

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
    for span in record.spans():
        if not 0 <= span.start < span.end <= length:
            yield f"the span {span.start}:{span.end} does not lie inside the text of {length} characters"
    yield from _references(record)


def _references(record: Record) -> Iterator[str]:
    known: dict[str, set[str]] = {}
    for part in ("actors", "places", "times", "attributions", "events"):
        ids = [x.id for x in getattr(record, part)]
        known[part] = set(ids)
        if len(known[part]) < len(ids):
            yield f"two {part} have the same id"
    dateline = record.document.dateline
    yield from _missing(known["places"], [dateline.place] if dateline else [])
    yield from _missing(known["actors"], [q.source.id for q in record.attributions if q.source])
    for event in record.events:
        who = [r.id for r in (*event.actor, *event.recipient)]
        if event.claimed_by:
            who.append(event.claimed_by.id)
            yield from _missing(known["attributions"], [event.claimed_by.attribution])
        yield from _missing(known["actors"], who)
        yield from _missing(known["places"], [event.place.id] if event.place else [])
        yield from _missing(known["times"], [event.time.id] if event.time else [])


def _missing(known: Collection[str], asked: Collection[str | None]) -> Iterator[str]:
    for id in asked:
        if id is not None and id not in known:
            yield f"the id {id!r} belongs to nothing in the record"
