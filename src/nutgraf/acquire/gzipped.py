"""The members of a gzip file (RFC 1952) as one stream, past those that are damaged.

Comes in: a stream of packed bytes.  Goes out: the unfolded bytes.  A member that is damaged or breaks off raises
`DamagedMember` once, at the place of the unfolded stream where it broke; the next read goes on with the next member
that can be unfolded.  Crawl archives hold one record a member, so a reader of records loses that one and no more.
"""

from __future__ import annotations

import zlib
from typing import Any

from nutgraf.acquire.streams import READ_SIZE, DamagedMember

_MAGIC = b"\x1f\x8b\x08"
_TRIAL = 1024  # packed bytes from which a member must unfold to be one
_KEPT = 1 << 20  # packed bytes of a member within which the next one is looked for after damage
_RECORD = b"WARC/"


class Members:
    """``source``: any object with ``read``. Has the ``read`` of a raw stream: at most so many bytes, none at the end."""

    def __init__(self, source: Any) -> None:
        self._source = source
        self._taken = 0  # packed bytes read so far
        self._packed = b""  # of them, those that the decompressor has not used
        self._past = bytearray()  # of them, the last ones, from the start of this member if it is not too long
        self._start = 0
        self._machine: Any = None
        self._records = False

    def read(self, size: int) -> bytes:
        """Up to ``size`` unfolded bytes. Raises `DamagedMember`, after which reading may go on."""
        while self._machine is not None or self._opened():
            try:
                found: bytes = self._machine.decompress(self._packed, size)
            except zlib.error as error:
                raise self._damaged(str(error)) from None
            if self._start == 0 and found:
                self._records = self._records or found.startswith(_RECORD)
            if self._machine.eof:
                self._packed, self._machine = self._machine.unused_data, None
            else:
                self._packed = self._machine.unconsumed_tail
            if found:
                return found
            if self._machine is not None and not self._packed and not self._more():
                raise self._damaged("it breaks off")
        return b""

    read1 = read

    def _opened(self) -> bool:
        """Whether another member begins; zero bytes between members are padding."""
        self._packed = self._packed.lstrip(b"\0")
        while len(self._packed) < len(_MAGIC) and self._more():
            self._packed = self._packed.lstrip(b"\0")
        if not self._packed:
            return False
        self._start = self._taken - len(self._packed)
        self._past = bytearray(self._packed)
        if not self._packed.startswith(_MAGIC):
            raise self._damaged("no gzip member begins here")
        self._machine = zlib.decompressobj(31)
        return True

    def _more(self) -> bool:
        part = self._source.read(READ_SIZE)
        self._taken += len(part)
        self._packed += part
        self._past += part
        if len(self._past) > _KEPT:
            del self._past[: -2 * READ_SIZE]
        return bool(part)

    def _damaged(self, why: str) -> DamagedMember:
        """The error to raise, with the stream moved to the next member that can be unfolded, or to the end."""
        start, self._machine = self._start, None
        self._packed = bytes(self._past[1:])
        at = 0
        while True:
            at = self._packed.find(_MAGIC, at)
            if at < 0:
                self._packed = self._packed[1 - len(_MAGIC) :]
                if not self._more():
                    self._packed = b""
                    break
                at = 0
                continue
            while len(self._packed) - at < _TRIAL and self._more():
                pass
            if self._begins(self._packed[at : at + _TRIAL]):
                self._packed = self._packed[at:]
                break
            at += 1
        return DamagedMember(f"the gzip member at byte {start:,} is damaged: {why}")

    def _begins(self, packed: bytes) -> bool:
        """Whether a member begins here, and as a record if the first one did."""
        try:
            found = zlib.decompressobj(31).decompress(packed, len(_RECORD))
        except zlib.error:
            return False
        return found == _RECORD if self._records else bool(found)
