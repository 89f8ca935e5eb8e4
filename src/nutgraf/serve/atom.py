"""Atom feeds (RFC 4287): rows as entries, so that an alert is a feed.

Comes in: a title, addresses and entries.  Goes out: XML.  Ids and dates are those of the rows, so that the same rows
give the same feed; a character that XML cannot hold becomes U+FFFD.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from nutgraf.serve.answer import Entry

_UNSAYABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NEVER = "1970-01-01"


def feed(title: str, base: str, page: str, own: str, entries: Sequence[Entry]) -> bytes:
    """``base``: scheme and host; ``page``: the page that shows the same; ``own``: of the feed. Both begin with /."""
    newest = max((moment(e.updated) for e in entries), default=moment(""))
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{_text(title)}</title>",
        f"<id>{_text(base + own)}</id>",
        f"<link rel={quoteattr('self')} href={_attribute(base + own)}/>",
        f"<link rel={quoteattr('alternate')} href={_attribute(base + page)}/>",
        f"<updated>{newest}</updated>",
        "<author><name>nutgraf</name></author>",
    ]
    for entry in entries:
        lines += [
            "<entry>",
            f"<title>{_text(entry.title)}</title>",
            f"<id>{_text(entry.id)}</id>",
            f"<link href={_attribute(base + entry.path)}/>",
            f"<updated>{moment(entry.updated)}</updated>",
            f"<summary>{_text(entry.summary)}</summary>",
            "</entry>",
        ]
    return "\n".join([*lines, "</feed>", ""]).encode("utf-8")


def moment(day: str) -> str:
    """An ISO day or date-time as Atom wants it; an unknown one is as old as can be."""
    whole = day if re.fullmatch(r"\d{4}-\d\d-\d\d", day[:10]) else _NEVER
    return f"{whole[:10]}T00:00:00Z"


def _text(words: str) -> str:
    return escape(_UNSAYABLE.sub("\ufffd", words))


def _attribute(words: str) -> str:
    return quoteattr(_UNSAYABLE.sub("\ufffd", words))
