"""RSS 0.9x, 1.0, 2.0 and Atom (feedparser) -> one raw item an entry.

The full content is taken where the feed carries it, else the summary, which a note says.  An entry with a headline
alone gives `InputEmpty` at ``path#entry``.  Ill-formed XML is read leniently and noted; entity declarations are
refused; nothing is fetched.
"""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Iterator
from typing import Any, NamedTuple

from nutgraf import language
from nutgraf.acquire import agencies, markup
from nutgraf.acquire.dates import iso
from nutgraf.acquire.decode import declared_in, decode
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading, too_large
from nutgraf.acquire.metadata import address
from nutgraf.acquire.needs import need
from nutgraf.acquire.streams import whole
from nutgraf.acquire.tidy import one_line, tidy
from nutgraf.errors import InputEmpty, InputMalformed, NutgrafError

_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)
_TAGGED = re.compile(r"<[a-zA-Z/!]|&#?\w+;")


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """The entries of a feed in feed order. Raises `InputMalformed` with its line where there is no entry to be had."""
    data = whole(stream, reading.limits.max_document_bytes, where)
    text, encoding, note = decode(data, where, declared_in(data))
    parsed = parse(text, where)
    entries = parsed.entries
    if not entries:
        if parsed.bozo:
            cause = parsed.bozo_exception
            line = cause.getLineNumber() if hasattr(cause, "getLineNumber") else 1
            raise InputMalformed(f"ill-formed feed: {str(cause)[:160]}", where=f"{where}#{line}")
        raise InputEmpty("the feed has no entries", where=where)
    if len(entries) > reading.limits.max_members:
        raise too_large(f"the feed has {len(entries):,} entries", "max_members", reading.limits.max_members, where)
    lenient = "ill-formed XML, read leniently" if parsed.bozo else None
    feed = _Feed(parsed.feed, [told for told in (note, lenient) if told], encoding, reading)
    for number, entry in enumerate(entries, 1):
        place = f"{where}#{number}"
        try:
            yield _item(entry, feed, place)
        except NutgrafError as error:
            yield error


def parse(text: str, where: str) -> Any:
    """What feedparser makes of a feed's text. Raises `InputMalformed` where it declares entities."""
    feedparser = need("feedparser", "web", "RSS and Atom")
    if match := re.search(r"<!ENTITY", text, re.IGNORECASE):
        line = text.count("\n", 0, match.start()) + 1
        what = "the XML declares entities, which can unfold without bound; such a file is not read"
        raise InputMalformed(what, where=f"{where}#{line}")
    body = io.BytesIO(_DECLARATION.sub("", text).encode("utf-8", "replace"))
    return feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)


class _Feed(NamedTuple):
    """What the entries of one feed share."""

    about: Any
    notes: list[str]
    encoding: str
    reading: Reading


def _item(entry: Any, feed: _Feed, where: str) -> RawItem:
    title = one_line(_shown(entry.get("title"), where))
    contents = [part.get("value") or "" for part in entry.get("content") or ()]
    body = max(contents, key=len, default="")
    told = list(feed.notes)
    if not body.strip():
        body = entry.get("summary") or ""
        if body:
            told.append("summary only; the feed does not carry the story")
    lines = markup.paragraphs(markup.fragment(body, where)) if _TAGGED.search(body) else body.splitlines()
    kept, done = tidy(lines, title)
    if not kept:
        what = f"the entry has no text, only a headline: {title[:80]!r}" if title else "the entry is empty"
        raise InputEmpty(what, where=where, hint="fetch the page that it links to")
    text = feed.reading.limits.check_chars("\n\n".join(kept), where)
    byline = one_line(", ".join(a.get("name") or "" for a in entry.get("authors") or () if a.get("name"))) or None
    byline = byline or one_line(entry.get("author"))
    publisher = one_line((entry.get("source") or {}).get("title") or feed.about.get("title"))
    declared = (entry.get("content") or [{}])[0].get("language") or feed.about.get("language")
    spoken, dispute = language.decide(text, declared)
    return RawItem(
        text=text,
        id=one_line(entry.get("id")),
        title=title,
        byline=byline,
        publisher=publisher,
        agency=agencies.named((byline, publisher)),
        url=address([entry.get("link"), entry.get("id")]),
        published=_moment(entry),
        language=spoken,
        where=where,
        format="feed",
        encoding=feed.encoding,
        headline_in_text=False,
        notes=(*told, *done, *([dispute] if dispute else [])),
    )


def _shown(value: str | None, where: str) -> str | None:
    """A title as it is shown: feeds escape markup in it as they like."""
    if value and _TAGGED.search(value):
        return markup.text_of(markup.fragment(value, where))
    return value


def _moment(entry: Any) -> str | None:
    for key in ("published", "created", "updated"):
        if key not in entry:  # membership first: feedparser maps a missing "updated" onto "published" and warns
            continue
        if when := iso(entry.get(key)):
            return when
        if parsed := entry.get(f"{key}_parsed"):
            return iso(str(timegm(parsed)))
    return None
