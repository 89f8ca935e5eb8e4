"""Plain text -> one raw item: the decoded input, untouched but for a leading byte-order mark."""

from __future__ import annotations

import io
from collections.abc import Iterator

from nutgraf.acquire.decode import decode
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.streams import whole
from nutgraf.errors import InputEmpty


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem]:
    """The one story that the stream holds. Raises `InputEmpty`, `InputTooLarge`, `InputBinary`, `InputEncoding`."""
    limits = reading.limits
    text, encoding, note = decode(whole(stream, limits.max_document_bytes, where), where)
    if not text.strip():
        raise InputEmpty("the input holds nothing but white space", where=where)
    limits.check_chars(text, where)
    yield RawItem(text=text, where=where, format="text", encoding=encoding, notes=(note,) if note else ())
