"""WARC 1.0 and 1.1 (ISO 28500) -> the stories of its web pages, in constant memory (fastwarc).

Read are ``response`` and ``resource`` records that hold text: HTML as pages, feeds, JSON, XML and plain text by their
own forms.  Requests, revisits, metadata, images and answers other than 2xx are passed over.  A record that cannot be read
gives an error value ``path!record`` and the rest goes on.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import msgspec

from nutgraf.acquire.httpbody import plain_body
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading, too_large
from nutgraf.acquire.metadata import address
from nutgraf.acquire.needs import need
from nutgraf.errors import InputMalformed, NutgrafError

_TEXT = ("text/", "application/xhtml", "application/xml", "application/rss", "application/atom", "application/json")
_TEXT_TAILS = ("+xml", "+json")


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """The stories of every text response, in archive order."""
    fastwarc = need("fastwarc.warc", "web", "WARC")
    kinds = fastwarc.WarcRecordType.response | fastwarc.WarcRecordType.resource
    archive = iter(
        fastwarc.ArchiveIterator(stream, record_types=kinds, parse_http=False, stream_detect=False, quirks_mode=True)
    )
    number = 0
    while True:
        number += 1
        place = f"{where}!{number}"
        try:
            record = next(archive)
        except StopIteration:
            return
        except (OSError, ValueError, EOFError) as error:
            yield InputMalformed(f"the archive is broken here: {str(error)[:160]}", where=place)
            return
        try:
            yield from _stories(record, place, reading)
        except NutgrafError as error:
            yield error
        except (OSError, ValueError, EOFError) as error:
            yield InputMalformed(f"the record cannot be read: {str(error)[:160]}", where=place)


def _stories(record: Any, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    from nutgraf.acquire import page
    from nutgraf.acquire.reading import documents as any_form

    url = address([(record.headers.get("WARC-Target-URI") or "").strip("<> ")])
    if record.is_http:
        record.parse_http(auto_decode="none", quirks_mode=True)
    headers = record.http_headers
    if headers is not None and not 200 <= (headers.status_code or 0) < 300:
        return
    kind = (record.http_content_type if headers is not None else record.headers.get("Content-Type")) or ""
    kind = kind.split(";")[0].strip().lower()
    if kind and not kind.startswith(_TEXT) and not kind.endswith(_TEXT_TAILS):
        return
    limits = reading.limits
    data = record.reader.read(limits.max_document_bytes + 1)
    if len(data) > limits.max_document_bytes:
        raise too_large("the record has more bytes", "max_document_bytes", limits.max_document_bytes, where)
    if headers is not None:
        chunked = "chunked" in (headers.get("Transfer-Encoding") or "").lower()
        data = plain_body(data, headers.get("Content-Encoding"), chunked, limits, where)
    if not data.strip():
        return
    if "html" in kind:
        yield from page.stories(data, where, reading, charset=record.http_charset, url=url)
        return
    for outcome in any_form(io.BufferedReader(io.BytesIO(data)), where, reading.deeper(where)):
        if isinstance(outcome, RawItem) and outcome.url is None and url:
            yield msgspec.structs.replace(outcome, url=url)
        else:
            yield outcome
