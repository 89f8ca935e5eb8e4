"""JSON-LD in a page (schema.org) -> its article node, and the updates of a live blog.

Comes in: the texts of ``<script type="application/ld+json">``.  Goes out: plain values.  Broken JSON is passed over:
pages are full of it, and the other sources of metadata remain.  Nodes are found in arrays, ``@graph`` and
``mainEntity``, without recursion and at most `MAX_NODES` of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

MAX_NODES = 5_000
_ARTICLES = {
    *("newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "backgroundnewsarticle", "blogposting"),
    *(
        "opinionnewsarticle",
        "reviewnewsarticle",
        "askpublicnewsarticle",
        "liveblogposting",
        "report",
        "socialmediaposting",
    ),
}
_BEFORE = re.compile(r"\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*[^*]{0,80}\*/)?")
_AFTER = ("-->", "//]]>", "]]>", "/*]]>*/", ";")


def nodes(scripts: Iterable[str]) -> list[dict[str, Any]]:
    """Every object that may be a thing of its own, in document order."""
    found: list[dict[str, Any]] = []
    for script in scripts:
        try:
            value = json.loads(_unwrapped(script), strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [value]
        while waiting and len(found) < MAX_NODES:
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting[:0] = node
            elif isinstance(node, dict):
                found.append(node)
                waiting[:0] = [node[key] for key in ("@graph", "mainEntity") if isinstance(node.get(key), dict | list)]
    return found


def _unwrapped(script: str) -> str:
    """The script without the comment or CDATA marks that old templates put around it."""
    text = script[_BEFORE.match(script).end() :].rstrip()  # type: ignore[union-attr]
    for tail in _AFTER:
        text = text.removesuffix(tail).rstrip()
    return text


def types(node: dict[str, Any]) -> set[str]:
    """The node's types in lower case, without a schema.org prefix."""
    kinds = node.get("@type") or ()
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return (
        {str(kind).rpartition("/")[2].rpartition(":")[2].lower() for kind in kinds}
        if isinstance(kinds, list)
        else set()
    )


def article(found: list[dict[str, Any]], url: str | None) -> dict[str, Any] | None:
    """The article that the page is about: the one that names the page's own address, else the first."""
    articles = [node for node in found if types(node) & _ARTICLES]
    if url:
        for node in articles:
            if _bare(url) in (_bare(text(node.get("url"))), _bare(identifier(node.get("mainEntityOfPage")))):
                return node
    return articles[0] if articles else None


def identifier(value: Any) -> str | None:
    """A URL given as a string or as an object with ``@id`` or ``url``."""
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return text(value)


def text(value: Any) -> str | None:
    """A string value, or that of an object's ``@value`` or ``name``."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return value.strip() or None if isinstance(value, str) else None


def names(value: Any) -> str | None:
    """The names of one or more persons or organisations, as a byline."""
    values = value if isinstance(value, list) else [value]
    found = [name for one in values[:20] if (name := text(one))]
    return ", ".join(dict.fromkeys(found)) or None


def updates(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The posts of a ``LiveBlogPosting``, in the order given."""
    given = node.get("liveBlogUpdate") or []
    for post in given if isinstance(given, list) else [given]:
        if isinstance(post, dict):
            yield post


def _bare(url: str | None) -> str:
    return re.sub(r"^https?://(?:www\.)?|[?#].*$|/$", "", url or "") or "-"
