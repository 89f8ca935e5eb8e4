"""ninjs 1.x, 2.x and 3.x (IPTC News in JSON) -> one raw item, and one for each associated text.

1.x names bodies and headlines ``body_text``, ``body_html``, ``headline``; 2.x and 3.x list them as ``bodies`` and
``headlines`` with a role and a content type, and 3.x writes its keys in camel case.  All three are read alike.
Pictures among the associations give captions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nutgraf.acquire import markup
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.metadata import address
from nutgraf.acquire.wire import WireStory, finished
from nutgraf.errors import InputEmpty, NutgrafError

_TEXT_TYPES = ("text", "composite", None)
_DEEPEST = 3


def is_ninjs(value: dict[str, Any]) -> bool:
    """Whether the object has what a ninjs item must: a ``uri``, and a key that only ninjs has."""
    keys = {key.lower() for key in value}
    signs = {"versioncreated", "bodies", "headlines", "pubstatus", "copyrightholder", "usageterms", "associations"}
    return "uri" in keys and bool(keys & signs or any(key.startswith(("body_", "headline")) for key in keys))


def items(value: dict[str, Any], where: str, reading: Reading, depth: int = 0) -> Iterator[RawItem | NutgrafError]:
    """The story, then the texts among its associations as ``where!name``."""
    story = _story(value, where)
    related = _associations(value)
    story.captions = [caption for _, one in related if _kind(one) == "picture" and (caption := _caption(one))]
    texts = [(name, one) for name, one in related if _kind(one) in ("text", "composite") and _has_body(one)]
    if story.lines or not texts:
        try:
            if _kind(value) not in _TEXT_TYPES and not story.lines:
                raise InputEmpty(f"the item carries no text (type {_kind(value)})", where=where)
            yield finished(story, where, reading, "ninjs", "utf-8")
        except NutgrafError as error:
            yield error
    if depth < _DEEPEST:
        for name, one in texts:
            yield from items(one, f"{where}!{name}", reading, depth + 1)


def _story(value: dict[str, Any], where: str) -> WireStory:
    get = {key.lower(): held for key, held in value.items()}.get
    sources = [str(name) for one in _list(get("infosources")) if isinstance(one, dict) and (name := one.get("name"))]
    people = [
        str(name)
        for one in _list(get("people"))
        if isinstance(one, dict) and _author(one) and (name := one.get("name"))
    ]
    story = WireStory(
        lines=_body(value, where),
        id=_text(get("uri")) or _text(get("guid")),
        title=_text(get("headline")) or _best(get("headlines")) or _text(get("title")),
        byline=_text(get("byline")) or _best(get("bylines")) or ", ".join(people) or None,
        dateline=_text(get("dateline")) or _text(get("located")),
        provider=_text(get("copyrightholder")) or (sources[0] if sources else None),
        credit=", ".join(sources) or _text(get("creditline")) or _text(get("source")),
        published=_text(get("firstcreated")) or _text(get("versioncreated")) or _text(get("contentcreated")),
        language=_text(get("language")),
    )
    story.url = address([_text(get("url")), story.id])
    status = _text(get("pubstatus"))
    if status and status != "usable":
        story.notes.append(f"publication status {status}")
    return story


def _body(value: dict[str, Any], where: str) -> list[str]:
    """The body's lines: plain text first, for it needs no reading of markup; else HTML."""
    plain = _text(value.get("body_text"))
    marked = _text(value.get("body_html")) or _text(value.get("body_xhtml"))
    bodies = [one for one in _list(value.get("bodies")) if isinstance(one, dict) and _text(one.get("value"))]
    for one in sorted(bodies, key=lambda body: body.get("role") not in ("main", None)):
        given = str(one.get("contentType") or one.get("contenttype") or "")
        if "html" in given or (not given and "<p" in str(one["value"])):
            marked = marked or str(one["value"])
        else:
            plain = plain or str(one["value"])
    if marked:
        return markup.paragraphs(markup.fragment(marked, where))
    return plain.splitlines() if plain else []


def _has_body(value: dict[str, Any]) -> bool:
    return any(_text(value.get(key)) for key in ("body_text", "body_html", "body_xhtml")) or bool(
        _list(value.get("bodies"))
    )


def _associations(value: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    given = value.get("associations")
    pairs = given.items() if isinstance(given, dict) else enumerate(_list(given), 1)
    return [(str(one.get("name") or name), one) for name, one in pairs if isinstance(one, dict)]


def _caption(value: dict[str, Any]) -> str | None:
    given = _text(value.get("description_text")) or _text(value.get("description_caption"))
    return given or _best(value.get("descriptions")) or _text(value.get("headline"))


def _best(values: Any) -> str | None:
    """The main one of a list of ``{"role": ..., "value": ...}``."""
    held = [one for one in _list(values) if isinstance(one, dict) and _text(one.get("value"))]
    held.sort(key=lambda one: one.get("role") not in ("main", "headline", "caption", None))
    return _text(held[0].get("value")) if held else None


def _author(person: dict[str, Any]) -> bool:
    return str(person.get("rel", "")).lower() in ("author", "creator", "by")


def _kind(value: dict[str, Any]) -> str | None:
    return _text(value.get("type"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
