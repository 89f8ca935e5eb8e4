"""Marked stories to HTML: a whole page, or the fragment a notebook shows.

Comes in: records.  Goes out: HTML with all of its style and script inside, the same bytes for the same records.
A page allows, by its content security policy, only the script and styles whose hashes it names (CSP Level 3).
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from nutgraf.reader.cards import Card, cards, shortened
from nutgraf.reader.marks import LAYERS, Paragraph, paragraphs
from nutgraf.records import Document, Record

if TYPE_CHECKING:
    from jinja2 import Environment

_UNSAYABLE = re.compile("[\x00\ud800-\udfff]")  # HTML has no way to write these
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Story:
    """One record, ready for the templates. ``prefix`` keeps the anchors of several stories apart;
    ``heading``: whether the title stands in the text, was given beside it, or is its opening words and best not seen;
    ``anchors`` are the places in its part of the page that a link can lead to."""

    prefix: str
    record: Record
    title: str
    heading: str
    language: str
    source: str
    link: str | None
    paragraphs: list[Paragraph]
    cards: dict[str, list[Card]]
    anchors: frozenset[str]

    @property
    def document(self) -> Document:
        return self.record.document


def page(records: Sequence[Record]) -> str:
    """One self-contained HTML page of one or more coded stories."""
    stories = [annotated(r, f"s{i}-" if i > 1 else "") for i, r in enumerate(records, 1)]
    style, script = _file("story.css") + _file("reader.css"), _file("reader.js")
    lit = "\n".join(_light(s.prefix, card.key) for s in stories for card in s.cards["events"])
    policy = "; ".join(
        [
            "default-src 'none'",
            f"style-src '{_hash(style)}' '{_hash(lit)}'",
            f"script-src '{_hash(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    title = stories[0].title if len(stories) == 1 else f"{len(stories)} stories"
    return (
        _templates()
        .get_template("page.html.j2")
        .render(
            stories=stories,
            title=title,
            style=Markup(style),
            script=Markup(script),
            lit=Markup(lit),
            policy=policy,
            layers=LAYERS,
        )
    )


def fragment(record: Record) -> str:
    """A story with its marks for a notebook cell: no script, no ids, styles that touch nothing else."""
    return (
        _templates()
        .get_template("fragment.html.j2")
        .render(story=annotated(record), style=Markup(_file("story.css")), layers=LAYERS)
    )


def annotated(record: Record, prefix: str = "") -> Story:
    """A record as the templates ``story.html.j2`` and ``cards.html.j2`` take it."""
    document = record.document
    headline = _first(document, "headline")
    opening = shortened(" ".join((_first(document, "body") or document.text)[:500].split()))
    title = " ".join((headline or document.title or "").split())
    language = document.language or ""
    found, drawn = cards(record), paragraphs(record)
    begun = (m.anchor for p in drawn for s in p.segments for m in s.marks if m.start == s.start)
    facts = (document.publisher, document.agency, document.published)
    return Story(
        prefix=prefix,
        record=record,
        title=title or opening or "Untitled story",
        heading="in the text" if headline else "given" if title else "unseen",
        language=language if _LANGUAGE.fullmatch(language) else "und",
        source=" · ".join(dict.fromkeys(f for f in facts if f)),
        link=document.url if document.url and _is_web(document.url) else None,
        paragraphs=drawn,
        cards=found,
        anchors=frozenset(begun) | {c.anchor for layer in found.values() for c in layer},
    )


def _first(document: Document, kind: str) -> str | None:
    return next((b.of(document.text) for b in document.blocks if b.kind == kind), None)


def _is_web(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return False


def _light(prefix: str, key: str) -> str:
    """Without a script, a card that was followed to lights up the parts of its event."""
    return f':root:has(#{prefix}card-{key}:target) [data-r~="{prefix}{key}"]{{outline:2px solid}}'


def _hash(text: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(text.encode()).digest()).decode()


def written(text: str) -> Markup:
    """Story text as HTML that a browser reads back as the same characters."""
    safe = str(escape(_UNSAYABLE.sub("\ufffd", text)))
    return Markup(safe.replace("\r", "&#13;"))


@cache
def _file(name: str) -> str:
    return (files("nutgraf") / "data" / "reader" / name).read_text(encoding="utf-8")


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    env = Environment(
        loader=FunctionLoader(_file), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    env.filters["written"] = written
    return env
