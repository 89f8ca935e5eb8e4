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
MOST_TIMES = 2_000
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
    rows: dict[Any, dict[Any, None]] = {}
    for number, stamp in enumerate(tree.iter("time")):
        if number >= MOST_TIMES:
            break
        if not stamp.get("datetime"):
            continue
        for block in stamp.iterancestors(*_POST_TAGS):
            parent = block.getparent()
            if parent is not None and _like(block, block.getprevious(), block.getnext()):
                rows.setdefault(parent, {})[block] = None
                break
    for parent, blocks in rows.items():
        if len(blocks) < FEWEST_POSTS or not (live or _says_live(parent)):
            continue
        found = [post for block in blocks if len("".join((post := _post(block)).lines)) >= SHORTEST_POST]
        if len(found) >= FEWEST_POSTS:
            return found
    return []


def _like(block: Any, *neighbours: Any) -> bool:
    """Whether a neighbour has the tag and first class of ``block``, as the posts of a list have."""
    return any(one is not None and one.tag == block.tag and _kind(one) == _kind(block) for one in neighbours)


def _kind(block: Any) -> str:
    return str(block.get("class") or "").partition(" ")[0]


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
