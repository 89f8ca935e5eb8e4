"""NITF (IPTC News Industry Text Format 3.x) -> one raw item, its dateline, byline and captions told apart."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from nutgraf.acquire import markup
from nutgraf.acquire.decode import declared_in, decode
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.streams import whole
from nutgraf.acquire.wire import WireStory, finished


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem]:
    """The one story of an NITF file. Raises `InputMalformed` with its line for ill-formed XML."""
    data = whole(stream, reading.limits.max_document_bytes, where)
    text, encoding, note = decode(data, where, declared_in(data))
    story = from_nitf(markup.xml(text, where))
    if note:
        story.notes.insert(0, note)
    yield finished(story, where, reading, "nitf", encoding)


def from_nitf(root: Any) -> WireStory:
    """The parts of the story below an ``nitf`` element."""
    one = markup.first
    story = WireStory()
    headline = one(root, "hl1") if one(root, "hl1") is not None else one(root, "hedline")
    story.title = markup.text_of(headline) or markup.text_of(one(root, "title"))
    byline = one(root, "byline")
    if byline is not None:
        person = markup.text_of(one(byline, "person"))
        story.byline = person or markup.text_of(byline)
    story.dateline = markup.text_of(one(root, "dateline"))
    story.credit = markup.text_of(one(root, "distributor"))
    for holder, key in (("doc.copyright", "holder"), ("pubdata", "name")):
        node = one(root, holder)
        if node is not None and story.provider is None:
            story.provider = markup.attribute(node, key)
    story.provider = story.provider or story.credit
    for holder in ("date.issue", "date.release", "story.date"):
        node = one(root, holder)
        if node is not None and story.published is None:
            story.published = markup.attribute(node, "norm")
    identity = one(root, "doc-id")
    if identity is not None:
        story.id = markup.attribute(identity, "id-string")
    body = one(root, "body.content")
    if body is not None:
        story.lines = markup.paragraphs(body)
        story.captions = markup.captions(body)
        spoken = [lang for node in (body, one(root, "body"), root) if (lang := markup.attribute(node, "lang"))]
        story.language = spoken[0] if spoken else None
    return story
