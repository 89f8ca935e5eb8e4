"""The records of a WARC file (ISO 28500, versions 0.18 to 1.1), one at a time.

Comes in: an unpacked stream.  Goes out: `WarcRecord` values, or an error where a record is broken, after which reading
goes on at the next line that begins a record (of a damaged gzip member: at the next member).  Only the blocks that the caller wants are held; others are passed over
in pieces.  Written here because the fast reader that we tried stops the whole process on some streams.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from nutgraf.acquire.limits import Limits, too_large
from nutgraf.acquire.streams import READ_SIZE, DamagedMember
from nutgraf.errors import InputMalformed, NutgrafError

MAX_HEADER = 65_536
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})")
_BREAK = re.compile(rb"\r?\n\r?\n")


class WarcRecord(NamedTuple):
    """``headers`` by lower-case name; ``block`` as it stands in the file."""

    number: int
    headers: dict[str, str]
    block: bytes


class HttpResponse(NamedTuple):
    """The parts of a response block; ``body`` still carries its transfer and content codings."""

    status: int
    headers: dict[str, str]
    body: bytes


def records(
    stream: io.BufferedReader, where: str, limits: Limits, wanted: Callable[[dict[str, str]], bool]
) -> Iterator[WarcRecord | NutgrafError]:
    """Every wanted record, numbered by its place among all records, from 1."""
    number = 0
    lost = False
    while True:
        begun = number
        try:
            line = stream.readline(MAX_HEADER)
            if not line:
                return
            if not line.startswith(b"WARC/"):
                if line.strip() and not lost:
                    yield InputMalformed("expected the start of a record here", where=f"{where}!{number + 1}")
                    lost = True
                continue
            lost = False
            number += 1
            yield from _record(stream, number, f"{where}!{number}", limits, wanted)
        except DamagedMember as error:
            number = begun + 1
            yield InputMalformed(f"{error}; the record is skipped", where=f"{where}!{number}")


def _record(
    stream: io.BufferedReader, number: int, where: str, limits: Limits, wanted: Callable[[dict[str, str]], bool]
) -> Iterator[WarcRecord | NutgrafError]:
    """The record whose first line was read, nothing where it is not wanted."""
    try:
        headers = _headers(stream, where)
        length = _length(headers, where)
        if not wanted(headers):
            _passed_over(stream, length, where)
            return
        if length > limits.max_document_bytes + MAX_HEADER:
            _passed_over(stream, length, where)
            raise too_large("the record has more bytes", "max_document_bytes", limits.max_document_bytes, where)
        block = stream.read(length)
        if len(block) < length:
            raise _broken_off(length, len(block), where)
        yield WarcRecord(number, headers, block)
    except NutgrafError as error:
        yield error


def http_response(block: bytes, where: str) -> HttpResponse:
    """A response block taken apart. Raises `InputMalformed` where it does not begin like HTTP."""
    status = _STATUS.match(block)
    if not status:
        raise InputMalformed("the block is no HTTP response", where=where)
    end = _BREAK.search(block, 0, MAX_HEADER)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    return HttpResponse(int(status.group(1)), fields(head.splitlines()[1:]), body)


def fields(lines: list[bytes]) -> dict[str, str]:
    """Header lines by lower-case name, folded lines joined; of a repeated name the first counts."""
    found: dict[str, str] = {}
    last = ""
    for line in lines:
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if text[:1] in (" ", "\t") and last:
            found[last] += " " + text.strip()
            continue
        name, colon, value = text.partition(":")
        if colon:
            last = name.strip().lower()
            found.setdefault(last, value.strip())
    return found


def _headers(stream: io.BufferedReader, where: str) -> dict[str, str]:
    lines: list[bytes] = []
    size = 0
    while line := stream.readline(MAX_HEADER):
        size += len(line)
        if not line.strip():
            return fields(lines)
        if size > MAX_HEADER:
            break
        lines.append(line)
    raise InputMalformed("the record's header has no end", where=where)


def _length(headers: dict[str, str], where: str) -> int:
    value = headers.get("content-length", "")
    if not (value.isascii() and value.isdecimal()) or len(value) > 15:
        raise InputMalformed(f"the record has no usable Content-Length: {value[:20]!r}", where=where)
    return int(value)


def _passed_over(stream: io.BufferedReader, length: int, where: str) -> None:
    left = length
    while left:
        part = stream.read(min(left, READ_SIZE))
        if not part:
            raise _broken_off(length, length - left, where)
        left -= len(part)


def _broken_off(length: int, found: int, where: str) -> InputMalformed:
    return InputMalformed(f"the record breaks off: {found:,} of {length:,} bytes", where=where)
