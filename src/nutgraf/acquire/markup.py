"""XML and HTML trees, safely: the only module that knows lxml.

XML: no entity declarations (a "billion laughs" is refused unread), nothing fetched, libxml2's own depth and size
limits kept.  HTML: parsed leniently from decoded text.  `paragraphs` gives the text blocks of a tree in order; it
walks without recursion, so depth costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from nutgraf.acquire.needs import need
from nutgraf.errors import InputMalformed

Element = Any

_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)
_BLOCK_NAMES = """
    address article aside blockquote body block caption center dd details dialog div dl dt fieldset figure footer form
    h1 h2 h3 h4 h5 h6 header hl2 hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul
    body.content bq
"""
_SKIPPED_NAMES = """
    script style noscript template svg math iframe object embed video audio button select textarea input head title
    media fn
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_CAPTIONS = frozenset({"figcaption", "media-caption"})
_SPACE = re.compile(r"\s+")
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")


def xml(text: str, where: str) -> Element:
    """The root element. Raises `InputMalformed` with ``where#line`` for ill-formed XML or any entity declaration."""
    etree = need("lxml.etree", "web", "XML")
    if match := _ENTITY.search(text):
        line = text.count("\n", 0, match.start()) + 1
        what = "the XML declares entities, which can unfold without bound; such a file is not read"
        raise InputMalformed(what, where=f"{where}#{line}")
    lead = len(text) - len(text.lstrip())
    body = "\n" * text.count("\n", 0, lead) + _DECLARATION.sub(lambda m: "\n" * m.group().count("\n"), text[lead:])
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(body.lstrip(" \t").encode("utf-8"), parser)
    except (etree.XMLSyntaxError, UnicodeEncodeError) as error:
        line = getattr(error, "lineno", None) or 1
        raise InputMalformed(f"ill-formed XML: {str(error)[:160]}", where=f"{where}#{line}") from None


@cache
def _html_parser() -> Any:
    etree = need("lxml.html", "web", "HTML")
    return etree.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
        no_network=True,
    )


def html(text: str, where: str) -> Element:
    """The ``html`` element of a page. Raises `InputMalformed` where nothing can be made of it."""
    lxml_html = need("lxml.html", "web", "HTML")
    etree = need("lxml.etree", "web", "HTML")
    try:
        data = text.encode("utf-8", "replace").translate(None, _CONTROLS)
        tree = lxml_html.document_fromstring(data, parser=_html_parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise InputMalformed(f"no HTML: {str(error)[:160]}", where=where) from None
    return tree


def fragment(text: str, where: str) -> Element:
    """The tree of a piece of HTML, as feeds and wires carry it."""
    return html(f"<html><body><div>{text}</div></body></html>", where)


def name(element: Element) -> str:
    """The element's local name, without its namespace; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """Child elements with one of the local names, in order."""
    return (child for child in element if name(child) in names)


def below(element: Element, *names: str) -> Iterator[Element]:
    """Elements at any depth with one of the local names, in document order."""
    return element.iter(*(f"{{*}}{wanted}" for wanted in names))  # type: ignore[no-any-return]


def first(element: Element, *names: str) -> Element | None:
    """The first element at any depth with one of the local names."""
    return next(iter(below(element, *names)), None)


def text_of(element: Element | None) -> str | None:
    """All text below the element on one line, or None where there is none."""
    if element is None:
        return None
    return _SPACE.sub(" ", "".join(element.itertext())).strip() or None


def attribute(element: Element, wanted: str) -> str | None:
    """The value of an attribute by its local name."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == wanted:
            return str(value).strip() or None
    return None


def paragraphs(element: Element) -> list[str]:
    """The text blocks below ``element`` in order, each on one line; captions, scripts and controls left out."""
    etree = need("lxml.etree", "web", "HTML")
    found: list[str] = []
    run: list[str] = []

    def close() -> None:
        if line := _SPACE.sub(" ", "".join(run)).strip():
            found.append(line)
        run.clear()

    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        tag = name(node).lower()
        if event == "start":
            if not tag or tag in _SKIPPED or tag in _CAPTIONS:
                walker.skip_subtree()
                continue
            if tag in _BLOCKS:
                close()
            elif tag == "br":
                run.append("\n" if not run or run[-1] != "\n" else "\x1e")
            run.append(node.text or "")
        else:
            if tag in _BLOCKS:
                close()
            if node is not element:
                run.append(node.tail or "")
            if "\x1e" in run:
                _split_at_double_break(run, found)
    close()
    return found


def _split_at_double_break(run: list[str], found: list[str]) -> None:
    """Two line breaks in a row end a paragraph."""
    cut = run.index("\x1e")
    if line := _SPACE.sub(" ", "".join(run[:cut])).strip():
        found.append(line)
    del run[: cut + 1]


def captions(element: Element) -> list[str]:
    """The captions below ``element``, in order."""
    return [line for node in below(element, *_CAPTIONS) if (line := text_of(node))]
