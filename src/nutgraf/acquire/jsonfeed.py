"""JSON Feed 1.0 and 1.1 (jsonfeed.org) -> one raw item an entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nutgraf import language
from nutgraf.acquire import agencies, markup
from nutgraf.acquire.dates import iso
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading, too_large
from nutgraf.acquire.metadata import address
from nutgraf.acquire.tidy import one_line, tidy
from nutgraf.errors import InputEmpty, InputMalformed, NutgrafError


def is_feed(value: dict[str, Any]) -> bool:
    """Whether the object says that it is a JSON Feed."""
    return "jsonfeed.org/version" in str(value.get("version", ""))[:60]


def items(feed: dict[str, Any], where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """The entries of the feed, in feed order; ``where#entry`` is the place of each."""
    entries = feed.get("items")
    if not isinstance(entries, list):
        raise InputMalformed("the JSON Feed has no list of items", where=where)
    if not entries:
        raise InputEmpty("the feed has no entries", where=where)
    if len(entries) > reading.limits.max_members:
        raise too_large(f"the feed has {len(entries):,} entries", "max_members", reading.limits.max_members, where)
    for number, entry in enumerate(entries, 1):
        place = f"{where}#{number}"
        try:
            if not isinstance(entry, dict):
                raise InputMalformed(f"expected an object, found {type(entry).__name__}", where=place)
            yield _item(entry, feed, place, reading)
        except NutgrafError as error:
            yield error


def _item(entry: dict[str, Any], feed: dict[str, Any], where: str, reading: Reading) -> RawItem:
    title = one_line(_text(entry.get("title")))
    notes: list[str] = []
    if html := _text(entry.get("content_html")):
        lines = markup.paragraphs(markup.fragment(html, where))
    elif plain := _text(entry.get("content_text")):
        lines = plain.splitlines()
    else:
        lines = (_text(entry.get("summary")) or "").splitlines()
        notes.append("summary only; the feed does not carry the story")
    kept, done = tidy(lines, title)
    if not kept:
        raise InputEmpty("the entry has no text", where=where, hint="fetch the page that it links to")
    text = reading.limits.check_chars("\n\n".join(kept), where)
    people = entry.get("authors") or entry.get("author") or feed.get("authors") or []
    people = people if isinstance(people, list) else [people]
    names = [name for one in people if isinstance(one, dict) and (name := _text(one.get("name")))]
    byline = one_line(", ".join(names))
    publisher = one_line(_text(feed.get("title")))
    spoken, dispute = language.decide(text, _text(entry.get("language")) or _text(feed.get("language")))
    return RawItem(
        text=text,
        id=_text(entry.get("id")),
        title=title,
        byline=byline,
        publisher=publisher,
        agency=agencies.named((byline, publisher)),
        url=address([_text(entry.get("url")), _text(entry.get("external_url")), _text(entry.get("id"))]),
        published=iso(_text(entry.get("date_published")) or _text(entry.get("date_modified"))),
        language=spoken,
        where=where,
        format="feed",
        encoding="utf-8",
        headline_in_text=False,
        notes=(*notes, *done, *([dispute] if dispute else [])),
    )


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int) and str(value).strip() else None
