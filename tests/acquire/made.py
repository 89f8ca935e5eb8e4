"""Inputs that are made rather than kept: archives, crawls, tables, and bombs."""

from __future__ import annotations

import io
import tarfile
import zipfile
import zlib
from pathlib import Path

from nutgraf.acquire import Limits, RawItem, read
from nutgraf.errors import NutgrafError

FIXTURES = Path(__file__).parent / "fixtures"

PAGE = (FIXTURES / "story.html").read_bytes()


def outcomes(source: object, **options: object) -> tuple[list[RawItem], list[NutgrafError]]:
    """All items and all errors of one reading; bytes are read as a stream."""
    given = io.BytesIO(source) if isinstance(source, bytes) else source
    found = list(read(given, **options))  # type: ignore[arg-type]
    items = [one for one in found if isinstance(one, RawItem)]
    return items, [one for one in found if isinstance(one, NutgrafError)]


def one(source: object, **options: object) -> RawItem:
    items, errors = outcomes(source, **options)
    assert not errors
    assert len(items) == 1
    return items[0]


def refused(source: object, **options: object) -> NutgrafError:
    items, errors = outcomes(source, **options)
    assert not items
    assert len(errors) == 1
    return errors[0]


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def http(body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK", extra: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{extra}\r\n".encode() + body


def warc_record(
    block: bytes, kind: str = "response", url: str = "https://post.example/1", length: int | None = None
) -> bytes:
    size = len(block) if length is None else length
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"WARC-Date: 2024-05-15T08:00:00Z\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {size}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def gzip_bomb(size: int = 200_000_000) -> bytes:
    machine = zlib.compressobj(9, zlib.DEFLATED, 31)
    piece = b"a" * 1_000_000
    return b"".join([machine.compress(piece) for _ in range(size // len(piece))]) + machine.flush()


def parquet_bytes(rows: dict[str, list[object]]) -> bytes:
    import pyarrow
    import pyarrow.parquet

    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(rows), out)
    return out.getvalue()


SMALL = Limits(max_document_bytes=20_000, max_chars=10_000, max_line=5_000, ratio_floor=100_000, max_members=5)
