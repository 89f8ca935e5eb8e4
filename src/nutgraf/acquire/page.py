"""HTML page -> one raw item, or one for each post of a live blog.

The tree is parsed once: metadata (`metadata`), live-blog posts (`liveblog`) and the body all read it.  The body is
found by trafilatura (Barbaresi 2021), in its default balanced mode without comments, and made clean by `tidy`.  A page
whose body trafilatura does not find falls back to the ``articleBody`` of its JSON-LD, then to its own paragraphs.
Refuses a page without text (`InputEmpty`).
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from functools import cache
from typing import Any

from nutgraf import language
from nutgraf.acquire import agencies, jsonld, liveblog, markup
from nutgraf.acquire.budget import budget
from nutgraf.acquire.decode import declared_in, decode
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.metadata import PageFacts, page_facts
from nutgraf.acquire.needs import need
from nutgraf.acquire.streams import whole
from nutgraf.acquire.tidy import one_line, tidy
from nutgraf.errors import InputEmpty, NutgrafError

_SHORTEST_BODY = 80
MOST_ELEMENTS = 8_000  # beyond it trafilatura's second opinions, whose time grows with the square, are not asked for


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """The story or stories of the page that the stream holds."""
    data = whole(stream, reading.limits.max_document_bytes, where)
    yield from stories(data, where, reading)


def stories(
    data: bytes, where: str, reading: Reading, *, charset: str | None = None, url: str | None = None
) -> Iterator[RawItem | NutgrafError]:
    """The stories of a page, given its bytes, the charset of its HTTP header and the address it came from.

    Raises `InputTooLarge` where the page takes more than ``max_seconds``.
    """
    with budget(reading.limits.max_seconds, where):
        found = list(_stories(data, where, reading, charset, url))
    yield from found


def _stories(
    data: bytes, where: str, reading: Reading, charset: str | None, url: str | None
) -> Iterator[RawItem | NutgrafError]:
    text, encoding, note = decode(data, where, charset or declared_in(data))
    tree = markup.html(text, where)
    facts = page_facts(tree, url)
    facts.encoding = encoding
    if note:
        facts.notes.insert(0, note)
    posts = liveblog.posts(tree, facts)
    if posts:
        yield from _live(posts, facts, where, reading)
        return
    facts.captions = [line for holder in tree.iter("article", "main") for line in markup.captions(holder)]
    lines, told = _body(tree, facts, where)
    kept, notes = tidy(lines, facts.title)
    captions = {line for caption in facts.captions if (line := one_line(caption))}
    kept = [line for line in kept if line not in captions] or kept
    yield _item(kept, facts, [*told, *notes], where, reading)


def _body(tree: Any, facts: PageFacts, where: str) -> tuple[list[str], list[str]]:
    """The lines of the article, and a note where they were not found the usual way."""
    extract, options = _extractor(fast=int(tree.xpath("count(//*)")) > MOST_ELEMENTS)
    found = extract(tree, options=options)
    text = found.text if found else None
    if text and len(text) >= _SHORTEST_BODY:
        return text.split("\n"), []
    body = jsonld.text((facts.article or {}).get("articleBody"))
    if body and len(body) > len(text or ""):
        lines = markup.paragraphs(markup.fragment(body, where)) if "<" in body else body.split("\n")
        return lines, ["the body was taken from the page's JSON-LD"]
    if text:
        return text.split("\n"), []
    return markup.paragraphs(tree), ["no article body was found; all paragraphs of the page were taken"]


@cache
def _extractor(*, fast: bool) -> tuple[Any, Any]:
    """trafilatura's extraction and our options for it, made once: its option object costs as much as a parse."""
    trafilatura = need("trafilatura", "web", "HTML")
    settings = need("trafilatura.settings", "web", "HTML")
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura.bare_extraction, settings.Extractor(
        output_format="python", comments=False, tables=False, fast=fast
    )


def _item(lines: list[str], facts: PageFacts, notes: list[str], where: str, reading: Reading) -> RawItem:
    if not lines:
        what = f"the page has a title but no text: {facts.title[:80]!r}" if facts.title else "the page holds no text"
        raise InputEmpty(what, where=where)
    text = reading.limits.check_chars("\n\n".join(lines), where)
    spoken, dispute = language.decide(text, facts.language)
    if (facts.article or {}).get("isAccessibleForFree") in (False, "False", "false"):
        notes = [*notes, "the page says that it is not free to read; the text may be cut short"]
    return RawItem(
        text=text,
        title=facts.title,
        byline=facts.byline,
        publisher=facts.publisher,
        agency=agencies.named((facts.byline, facts.publisher)),
        url=facts.url,
        published=facts.published,
        language=spoken,
        where=where,
        format="html",
        encoding=facts.encoding,
        headline_in_text=False,
        captions=tuple(dict.fromkeys(facts.captions)),
        notes=(*facts.notes, *notes, *([dispute] if dispute else [])),
    )


def _live(
    posts: list[liveblog.Post], facts: PageFacts, where: str, reading: Reading
) -> Iterator[RawItem | NutgrafError]:
    for number, post in enumerate(posts, 1):
        place = f"{where}#{number}"
        lines, notes = tidy(post.lines, post.title)
        own = PageFacts(
            title=post.title or facts.title,
            byline=post.byline or facts.byline,
            published=post.published or facts.published,
            publisher=facts.publisher,
            url=post.url or facts.url,
            language=facts.language,
            encoding=facts.encoding,
            notes=[f"post {number} of {len(posts)} of a live blog", *facts.notes],
        )
        try:
            yield _item(lines, own, notes, place, reading)
        except NutgrafError as error:
            yield error
