"""An HTTP body as it stood on the line -> the plain bytes: chunks joined (RFC 9112), codings undone (RFC 9110).

A header that says "chunked" or "gzip" over a body that is already plain is common in archives, so each coding is undone
only where the bytes bear it out.  Refuses what unfolds over the limit.
"""

from __future__ import annotations

import io
import zlib
from typing import Any

from nutgraf.acquire.limits import Limits, too_large
from nutgraf.acquire.needs import need
from nutgraf.acquire.streams import Counted, Unfolded, whole
from nutgraf.errors import InputMalformed


def plain_body(data: bytes, codings: str | None, chunked: bool, limits: Limits, where: str) -> bytes:
    """The body. ``codings``: the Content-Encoding header. Raises `InputTooLarge` or `InputMalformed`."""
    if chunked:
        data = joined(data)
    for coding in reversed([name.strip().lower() for name in (codings or "").split(",")]):
        try:
            data = _undone(data, coding, limits, where)
        except (zlib.error, EOFError, OSError) as error:
            raise InputMalformed(f"the {coding} body cannot be unfolded: {error}", where=where) from None
    return data


def joined(data: bytes) -> bytes:
    """The chunks joined; ``data`` itself where it is not in chunks."""
    parts: list[bytes] = []
    position = 0
    while True:
        end = data.find(b"\n", position, position + 64)
        size = data[position:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16) if size and size[:1] not in b"+-_" else -1
        except ValueError:
            length = -1
        if length < 0:
            return b"".join(parts) if parts else data
        if length == 0:
            return b"".join(parts)
        parts.append(data[end + 1 : end + 1 + length])
        position = end + 1 + length
        position += 2 if data[position : position + 2] == b"\r\n" else data[position : position + 1] == b"\n"


def _undone(data: bytes, coding: str, limits: Limits, where: str) -> bytes:
    if coding in ("gzip", "x-gzip") and data.startswith(b"\x1f\x8b"):
        return _inflated(data, 31, limits, where)
    if coding == "deflate" and data:
        return _inflated(
            data,
            15 if data[0] & 0x0F == 8 and len(data) > 1 and (data[0] * 256 + data[1]) % 31 == 0 else -15,
            limits,
            where,
        )
    if coding == "zstd" and data.startswith(b"\x28\xb5\x2f\xfd"):
        packed = Counted(io.BytesIO(data))
        return _bounded(zstd_reader(packed), packed, limits, where)
    if coding == "br" and data.lstrip()[:1] != b"<":
        return _brotli(data, limits, where)
    return data


def zstd_reader(packed: Any) -> Any:
    """A reader of the unfolded bytes of a Zstandard stream; windows over 128 MB are refused by the library."""
    zstandard = need("zstandard", "web", "Zstandard")
    return zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(packed, read_across_frames=True)


def _bounded(reader: Any, packed: Counted, limits: Limits, where: str) -> bytes:
    return whole(io.BufferedReader(Unfolded(reader, packed, limits, where)), limits.max_document_bytes, where)


def _inflated(data: bytes, window: int, limits: Limits, where: str) -> bytes:
    limit = limits.max_document_bytes
    machine = zlib.decompressobj(window)
    plain = machine.decompress(data, limit + 1)
    if len(plain) > limit:
        raise too_large("the body unfolds to more bytes", "max_document_bytes", limit, where)
    if not machine.eof:
        raise EOFError("it breaks off")
    return plain


def _brotli(data: bytes, limits: Limits, where: str) -> bytes:
    brotli = need("brotli", "web", "Brotli")
    machine = brotli.Decompressor()
    parts: list[bytes] = []
    size = 0
    try:
        for start in range(0, len(data), 4096):
            parts.append(machine.process(data[start : start + 4096], output_buffer_limit=65_536))
            while not machine.can_accept_more_data():
                size += len(parts[-1])
                if size > limits.max_document_bytes:
                    raise too_large(
                        "the body unfolds to more bytes", "max_document_bytes", limits.max_document_bytes, where
                    )
                parts.append(machine.process(b"", output_buffer_limit=65_536))
            size += len(parts[-1])
        if not machine.is_finished():
            raise EOFError("it breaks off")
    except brotli.error as error:
        raise InputMalformed(f"the br body cannot be unfolded: {error}", where=where) from None
    return b"".join(parts)
