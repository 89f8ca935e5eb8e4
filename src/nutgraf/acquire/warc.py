"""WARC 1.0 and 1.1 (ISO 28500) -> the stories of its web pages, in constant memory.

Read are ``response`` and ``resource`` records that hold text: HTML as pages, feeds, JSON, XML and plain text by their
own forms.  Requests, revisits, metadata, images, answers other than 2xx, and feeds whose pages
`nutgraf fetch` fetched too, are passed over.  A record that cannot be
read gives an error value ``path!record`` and the rest goes on.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import msgspec

from nutgraf.acquire.httpbody import plain_body
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.metadata import address
from nutgraf.acquire.warcfile import WarcRecord, http_response, records
from nutgraf.errors import InputEmpty, NutgrafError

LISTING = "Nutgraf-Listing"  # our fetcher's mark on a feed whose pages it fetched too
_TEXT = ("text/", "application/xhtml", "application/xml", "application/rss", "application/atom", "application/json")
_NOT_STORIES = ("text/css", "text/javascript", "text/dns")
_XML = (b"<?xml", b"<rss", b"<feed", b"<rdf:")  # feeds are often served as text/html; XHTML is told apart by sniffing
_TEXT_TAILS = ("+xml", "+json")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """The stories of every text response, in archive order. `InputEmpty` where the archive has none at all."""
    found = False
    for record in records(stream, where, reading.limits, _wanted):
        found = True
        if isinstance(record, NutgrafError):
            yield record
            continue
        place = f"{where}!{record.number}"
        try:
            yield from _stories(record, place, reading)
        except NutgrafError as error:
            yield error
    if not found:
        yield InputEmpty("the archive holds no responses", where=where)


def _wanted(headers: dict[str, str]) -> bool:
    return headers.get("warc-type", "").lower() in ("response", "resource") and LISTING.lower() not in headers


def _stories(record: WarcRecord, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    from nutgraf.acquire import page
    from nutgraf.acquire.reading import documents as any_form

    url = address([record.headers.get("warc-target-uri", "").strip("<> ")])
    kind, data = record.headers.get("content-type", ""), record.block
    if record.headers.get("warc-type", "").lower() == "response":
        response = http_response(record.block, where)
        kind = response.headers.get("content-type", "")
        if not 200 <= response.status < 300 or not _is_text(kind):
            return
        chunked = "chunked" in response.headers.get("transfer-encoding", "").lower()
        codings = response.headers.get("content-encoding")
        data = plain_body(response.body, codings, chunked, reading.limits, where)
    if not _is_text(kind) or not data.strip():
        return
    if "html" in kind.lower() and not data.lstrip()[:6].lower().startswith(_XML):
        charset = _CHARSET.search(kind)
        yield from page.stories(data, where, reading, charset=charset.group(1) if charset else None, url=url)
        return
    for outcome in any_form(io.BufferedReader(io.BytesIO(data)), where, reading.deeper(where)):
        if isinstance(outcome, RawItem) and outcome.url is None and url:
            yield msgspec.structs.replace(outcome, url=url)
        else:
            yield outcome


def _is_text(kind: str) -> bool:
    """Whether a media type may hold a story; one that is not given may."""
    kind = kind.split(";", maxsplit=1)[0].strip().lower()
    return not kind or ((kind.startswith(_TEXT) or kind.endswith(_TEXT_TAILS)) and kind not in _NOT_STORIES)
