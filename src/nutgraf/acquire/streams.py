"""Binary streams with a bound: peek at the head, read a document whole, or go line by line.

Comes in: any object with ``read``.  Goes out: a `BufferedReader` (so that the head can be looked at without being
consumed), whole documents, or numbered lines.  Refuses what is longer than its limit.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from nutgraf.acquire.limits import Limits, too_large
from nutgraf.errors import InputTooLarge

HEAD = 65_536
READ_SIZE = 65_536


class DamagedMember(OSError):
    """A part of a compressed file that cannot be unfolded; the stream that raised it can be read on after it."""


class Counted(io.RawIOBase):
    """A raw view of ``source`` that counts the bytes taken from it.

    The first read fills the buffer as far as the source allows, so that `head` sees enough of a pipe to tell its form;
    later reads take what is there.
    """

    def __init__(self, source: Any) -> None:
        super().__init__()
        self.source = source
        self.count = 0
        self._later = getattr(source, "read1", source.read)
        self._held: DamagedMember | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = 0
        if held := self._held:
            self._held = None
            raise held
        if self.count == 0:
            try:
                while size < len(buffer) and (data := self.source.read(len(buffer) - size)):
                    buffer[size : size + len(data)] = data
                    size += len(data)
            except DamagedMember as error:  # what came before it is given first
                if not size:
                    raise
                self._held = error
        elif data := self._later(len(buffer)):
            size = len(data)
            buffer[:size] = data
        self.count += size
        return size


class Unfolded(Counted):
    """What a decompressor gives out, stopped at the limits.

    ``packed`` is the `Counted` stream below the decompressor, or the number of compressed bytes where that is known.
    ``spent`` lets the members of one archive share their bounds.
    """

    def __init__(self, source: Any, packed: Counted | int, limits: Limits, where: str, spent: list[int] | None = None):
        super().__init__(source)
        self.packed = packed
        self.limits = limits
        self.where = where
        self.spent = spent if spent is not None else [0]

    def readinto(self, buffer: Any) -> int:
        taken = super().readinto(buffer)
        self.spent[0] += taken
        out, limits = self.spent[0], self.limits
        if out > limits.max_decompressed:
            raise too_large(
                "the archive unfolds to more bytes", "max_decompressed", limits.max_decompressed, self.where
            )
        if out > limits.ratio_floor:
            packed = self.packed.count if isinstance(self.packed, Counted) else self.packed
            if out > limits.max_ratio * max(packed, 1):
                what = f"{packed:,} compressed bytes unfold to {out:,} or more, as a decompression bomb does"
                raise too_large(what, "max_ratio", limits.max_ratio, self.where)
        return taken


def buffered(source: Any) -> io.BufferedReader:
    """``source`` as a `BufferedReader` whose head can be peeked at; an open regular file is given back as it is."""
    if isinstance(source, io.BufferedReader) and source.seekable():
        return source
    return io.BufferedReader(Counted(source), HEAD)


def head(stream: io.BufferedReader) -> bytes:
    """Up to `HEAD` bytes from the front, which stay in the stream."""
    return stream.peek(HEAD)[:HEAD]


def whole(stream: Any, limit: int, where: str, name: str = "max_document_bytes") -> bytes:
    """All bytes of the stream; `InputTooLarge` where there are more than ``limit``."""
    parts: list[bytes] = []
    size = 0
    while part := stream.read(READ_SIZE):
        size += len(part)
        if size > limit:
            raise too_large("the document has more bytes", name, limit, where)
        parts.append(part)
    return b"".join(parts)


def lines(stream: io.BufferedReader, limit: int, where: str) -> Iterator[tuple[int, bytes | InputTooLarge]]:
    """``(number, line)`` from 1, line ends kept; a line over ``limit`` is skipped and gives its error instead."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) > limit:
            while line and not line.endswith(b"\n"):
                line = stream.readline(READ_SIZE)
            yield number, too_large("the line has more bytes", "max_line", limit, f"{where}#{number}")
        else:
            yield number, line
