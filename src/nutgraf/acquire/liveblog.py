"""A page that holds several stories -> its posts.

Two signs are believed.  JSON-LD: a ``LiveBlogPosting`` whose ``liveBlogUpdate`` carry text.  Markup: a page that
says it is live (its type, its address, or a class on an ancestor) and holds at least three sibling blocks, each with a
``time`` of its own and text.  A page with neither sign is one story.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from nutgraf.acquire import jsonld, markup
from nutgraf.acquire.dates import iso
from nutgraf.acquire.metadata import PageFacts, address
from nutgraf.acquire.tidy import one_line

FEWEST_POSTS = 3
SHORTEST_POST = 60
_LIVE = re.compile(r"\blive-?blog|\blive-?(?:updates?|coverage|feed|post)|LiveBlogPosting", re.IGNORECASE)
_POST_TAGS = ("article", "section", "li", "div")


class Post(NamedTuple):
    title: str | None
    lines: list[str]
    published: str | None
    byline: str | None
    url: str | None


def posts(tree: Any, facts: PageFacts) -> list[Post]:
    """The posts in page order, or an empty list where the page is one story."""
    article = facts.article or {}
    live = "liveblogposting" in jsonld.types(article)
    if live and (found := [post for update in jsonld.updates(article) if (post := _structured(update))]):
        return found
    return _marked(tree, live or bool(_LIVE.search(facts.url or "")))


def _structured(update: dict[str, Any]) -> Post | None:
    body = jsonld.text(update.get("articleBody") or update.get("text"))
    if not body:
        return None
    lines = markup.paragraphs(markup.fragment(body, "")) if "<" in body else body.split("\n")
    return Post(
        one_line(jsonld.text(update.get("headline"))),
        lines,
        iso(jsonld.text(update.get("datePublished"))),
        one_line(jsonld.names(update.get("author"))),
        address([jsonld.identifier(update.get("url"))]),
    )


def _marked(tree: Any, live: bool) -> list[Post]:
    """Sibling blocks with a time each, found from the times upwards."""
    rows: dict[Any, list[Any]] = {}
    for stamp in tree.iter("time"):
        if not stamp.get("datetime"):
            continue
        for block in stamp.iterancestors(*_POST_TAGS):
            parent = block.getparent()
            if parent is None or (same := _alike(parent, block)) < FEWEST_POSTS:
                continue
            if same:
                row = rows.setdefault(parent, [])
                if block not in row:
                    row.append(block)
                break
    for parent, blocks in rows.items():
        if len(blocks) < FEWEST_POSTS or not (live or _says_live(parent)):
            continue
        found = [post for block in blocks if len("".join((post := _post(block)).lines)) >= SHORTEST_POST]
        if len(found) >= FEWEST_POSTS:
            return found
    return []


def _alike(parent: Any, block: Any) -> int:
    """How many children of ``parent`` have the tag and first class of ``block``, and a time within."""
    kind = (block.get("class") or "").split()[:1]
    same = [child for child in parent.iterchildren(block.tag) if (child.get("class") or "").split()[:1] == kind]
    return sum(child.find(".//time[@datetime]") is not None for child in same[:50]) if len(same) >= FEWEST_POSTS else 0


def _says_live(parent: Any) -> bool:
    chain = [parent, *parent.iterancestors()]
    return any(
        _LIVE.search(" ".join((node.get("class") or "", node.get("id") or "", node.get("itemtype") or "")))
        for node in chain
    )


def _post(block: Any) -> Post:
    stamp = block.find(".//time[@datetime]")
    heading = next(block.iter("h1", "h2", "h3", "h4"), None)
    title = one_line(markup.text_of(heading)) if heading is not None else None
    shown = markup.text_of(stamp)
    lines = [line for line in markup.paragraphs(block) if line not in (title, shown)]
    link = next((node.get("href") for node in block.iter("a") if node.get("href")), None)
    return Post(title, lines, iso(stamp.get("datetime")), None, address([link]))
