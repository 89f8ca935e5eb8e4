"""Answers -> WARC 1.1 records (ISO 28500:2017), each a gzip member of its own where the file is packed.

A record goes out in one write, so that an interruption leaves at most one broken tail; the size up to which the file is
whole is kept by the caller, who gives it back on resuming.  Chunked answers are stored joined, with the old header
renamed, as the record must be readable without the line.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from datetime import UTC, datetime
from typing import BinaryIO
from uuid import uuid4

from nutgraf import __version__
from nutgraf.acquire.fetch.policy import Answer
from nutgraf.acquire.warc import LISTING


class WarcWriter:
    """Writes to an open binary file; ``packed``: one gzip member a record."""

    def __init__(self, out: BinaryIO, *, packed: bool = True) -> None:
        self.out = out
        self.packed = packed

    def info(self) -> None:
        """The record that says who wrote the file; the first of a new file."""
        block = f"software: nutgraf/{__version__}\r\nformat: WARC File Format 1.1\r\n".encode()
        self._record({"WARC-Type": "warcinfo", "Content-Type": "application/warc-fields"}, block)

    def exchange(self, answer: Answer, *, listing: bool = False) -> None:
        """A request and its response, as two records that name each other.

        ``listing`` marks a feed or list whose pages were fetched too, so that a reader need not take its summaries.
        """
        when = _now()
        shared = {"WARC-Target-URI": answer.url, "WARC-Date": when}
        block = response_block(answer)
        payload = {"WARC-Payload-Digest": _digest(answer.body)}
        if answer.address:
            payload["WARC-IP-Address"] = answer.address
        if listing:
            payload[LISTING] = "followed"
        response = self._record(
            {"WARC-Type": "response", "Content-Type": "application/http; msgtype=response", **shared, **payload}, block
        )
        self._record(
            {
                "WARC-Type": "request",
                "Content-Type": "application/http; msgtype=request",
                "WARC-Concurrent-To": response,
                **shared,
            },
            answer.request,
        )

    def _record(self, headers: dict[str, str], block: bytes) -> str:
        identity = f"<urn:uuid:{uuid4()}>"
        lines = {"WARC-Record-ID": identity, "WARC-Date": _now(), "WARC-Block-Digest": _digest(block)} | headers
        lines["Content-Length"] = str(len(block))
        head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "\r\n"
        data = head.encode("utf-8") + block + b"\r\n\r\n"
        if self.packed:
            machine = zlib.compressobj(6, zlib.DEFLATED, 31)
            data = machine.compress(data) + machine.flush()
        self.out.write(data)
        self.out.flush()
        return identity


def response_block(answer: Answer) -> bytes:
    """The response as it stood on the line, but for its chunks."""
    lines = [f"HTTP/1.1 {answer.status} {answer.reason}".rstrip()]
    chunked = False
    for name, value in answer.headers:
        if name.lower() == "transfer-encoding":
            chunked = True
            lines.append(f"X-Archive-Orig-{name}: {value}")
        else:
            lines.append(f"{name}: {value}")
    if chunked:
        lines.append(f"Content-Length: {len(answer.body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8") + answer.body


def _digest(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode("ascii")


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
