"""NewsML-G2 (IPTC) -> one raw item for each news item that carries text.

``newsMessage`` is read item by item; a ``packageItem`` inside one only orders the others and is passed over.  A news
item whose content is a picture or stands elsewhere gives `InputEmpty` at ``path!number``.  Body: inline XHTML or NITF,
else inline data.  A ``pubStatus`` other than usable is said in a note.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from nutgraf.acquire import markup
from nutgraf.acquire.decode import declared_in, decode
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.metadata import address
from nutgraf.acquire.nitf import from_nitf
from nutgraf.acquire.streams import whole
from nutgraf.acquire.wire import WireStory, finished
from nutgraf.errors import InputEmpty, NutgrafError


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """The stories of a ``newsItem``, ``packageItem`` or ``newsMessage`` file, in file order."""
    data = whole(stream, reading.limits.max_document_bytes, where)
    text, encoding, note = decode(data, where, declared_in(data))
    root = markup.xml(text, where)
    single = markup.name(root) == "newsItem"
    found = [root] if single else list(markup.below(root, "newsItem"))
    if not found:
        hint = "give the news items that the package refers to"
        raise InputEmpty(f"the {markup.name(root)} carries no news item", where=where, hint=hint)
    for number, node in enumerate(found, 1):
        place = where if single else f"{where}!{number}"
        try:
            story = _story(node, place)
            if note:
                story.notes.insert(0, note)
            yield finished(story, place, reading, "newsml-g2", encoding)
        except NutgrafError as error:
            yield error


def _story(item: Any, where: str) -> WireStory:
    one, text = markup.first, markup.text_of
    content = one(item, "contentSet")
    story = _body(content) if content is not None else WireStory()
    if not story.lines:
        kind = one(item, "itemClass")
        name = (markup.attribute(kind, "qcode") if kind is not None else None) or "no item class"
        raise InputEmpty(f"the news item carries no text ({name})", where=where)
    story.id = markup.attribute(item, "guid") or story.id
    meta, about = one(item, "itemMeta"), one(item, "contentMeta")
    if meta is not None:
        story.provider = _named(one(meta, "provider")) or story.provider
        created, first = text(one(meta, "versionCreated")), text(one(meta, "firstCreated"))
        story.published = first or created or story.published
        status = one(meta, "pubStatus")
        code = markup.attribute(status, "qcode") if status is not None else None
        if code and not code.endswith(":usable"):
            story.notes.append(f"publication status {code}")
        link = next((markup.attribute(node, "href") for node in markup.below(meta, "link")), None)
        story.url = address([link])
    if about is not None:
        story.title = text(one(about, "headline")) or story.title
        story.byline = text(one(about, "by")) or _named(one(about, "creator")) or story.byline
        story.dateline = text(one(about, "dateline")) or story.dateline
        story.credit = text(one(about, "creditline")) or _named(one(about, "infoSource")) or story.credit
        spoken = one(about, "language")
        story.language = (markup.attribute(spoken, "tag") if spoken is not None else None) or story.language
    story.language = story.language or markup.attribute(item, "lang")
    return story


def _body(content: Any) -> WireStory:
    """The story in the first rendition that carries text."""
    for rendition in markup.children(content, "inlineXML", "inlineData"):
        if markup.name(rendition) == "inlineData":
            story = WireStory(lines="".join(rendition.itertext()).splitlines())
        elif (inner := markup.first(rendition, "nitf")) is not None:
            story = from_nitf(inner)
        else:
            body = markup.first(rendition, "body")
            holder = rendition if body is None else body
            story = WireStory(lines=markup.paragraphs(holder), captions=markup.captions(holder))
            story.title = markup.text_of(markup.first(rendition, "title", "h1"))
        if any(line.strip() for line in story.lines):
            return story
    return WireStory()


def _named(node: Any | None) -> str | None:
    """A party's name: its ``name`` child, literal, or the code of its qcode or uri."""
    if node is None:
        return None
    code = markup.attribute(node, "literal") or markup.attribute(node, "qcode") or markup.attribute(node, "uri")
    return markup.text_of(markup.first(node, "name")) or (code.rpartition(":")[2] if code else None)
