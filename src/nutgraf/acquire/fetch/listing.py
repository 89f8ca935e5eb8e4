"""Further addresses in an answer: the entries of a feed (RSS, Atom, JSON Feed), the feeds of an OPML list."""

from __future__ import annotations

import json
import re
from typing import Any

from nutgraf.acquire import feeds, markup
from nutgraf.acquire.decode import declared_in, decode
from nutgraf.acquire.jsonfeed import is_feed
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.metadata import address
from nutgraf.acquire.sniff import sniff
from nutgraf.errors import NutgrafError

_OPML = re.compile(
    rb"^\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml.{0,200}?\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<opml[\s>]", re.DOTALL | re.IGNORECASE
)


def is_opml(data: bytes) -> bool:
    """Whether the bytes begin like an OPML list."""
    return _OPML.match(data[:4096]) is not None


def opml_feeds(data: bytes, where: str) -> tuple[str, ...]:
    """The feeds of an OPML list, in order. Raises `InputMalformed` for ill-formed XML."""
    root = markup.xml(decode(data, where, declared_in(data)).text, where)
    outlines = [{key.lower(): value for key, value in node.attrib.items()} for node in markup.below(root, "outline")]
    return tuple(dict.fromkeys(url for outline in outlines if (url := address([outline.get("xmlurl")]))))


def entries(data: bytes, where: str) -> tuple[str, ...] | None:
    """The pages that a feed links to, in feed order; None where the bytes are no feed."""
    if not data.strip():
        return None
    try:
        form = sniff(data[:65_536], where, Reading())
        if form == "feed":
            parsed = feeds.parse(decode(data, where, declared_in(data)).text, where)
            return _unique(entry.get("link") for entry in parsed.entries)
        if form in ("json", "jsonl"):
            value = json.loads(decode(data, where).text)
            if isinstance(value, dict) and is_feed(value):
                items = value.get("items")
                return (
                    _unique(one.get("url") for one in items if isinstance(one, dict)) if isinstance(items, list) else ()
                )
    except (NutgrafError, ValueError, RecursionError):
        return None
    return None


def _unique(links: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(url for link in links if isinstance(link, str) and (url := address([link]))))
