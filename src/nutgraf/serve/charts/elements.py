"""Tags of SVG as text. Names, titles and everything else that a story may have written is escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from markupsafe import Markup, escape

# what XML cannot hold, and marks that would turn the text around them
_UNSAYABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")

_UNSAFE = re.compile(_UNSAYABLE.pattern[:-1] + "&<>'\"]")

Value = str | int | float | None


def tag(name: str, inner: Iterable[Markup | str] | str = (), /, **attributes: Value) -> Markup:
    """An element. ``inner``: children, or words; attributes that are None are left out, ``_`` stands for ``-``."""
    given = "".join([f' {_name(key)}="{_plain(value)}"' for key, value in attributes.items() if value is not None])
    children = _plain(inner) if isinstance(inner, str) else "".join([_plain(part) for part in inner])
    return Markup(f"<{name}{given}>{children}</{name}>") if children else Markup(f"<{name}{given}/>")


def text(value: Value) -> Markup:
    """Words or a number, safe between tags and inside quotes; markup stays as it is."""
    return value if isinstance(value, Markup) else Markup(_plain(value))


def _plain(value: Value) -> str:
    """The same as mere characters, of which a drawing joins thousands."""
    if isinstance(value, Markup):
        return str.__str__(value)
    if isinstance(value, float):
        return number(value)
    words = str(value)
    return str.__str__(escape(_UNSAYABLE.sub("", words))) if _UNSAFE.search(words) else words


@cache
def _name(key: str) -> str:
    return key.strip("_").replace("_", "-")


def number(value: float) -> str:
    """A coordinate: two decimals at most."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value != int(value) else str(int(value))


def percent(share: float) -> str:
    """A share of the width."""
    return number(100 * share) + "%"


def drawing(kind: str, title: str, about: str, inner: Iterable[Markup], *, height: int, **attributes: Value) -> Markup:
    """The outermost element, which says to everyone what it shows. ``kind``: its class, unique on a page."""
    given: dict[str, Value] = {
        "class": f"chart {kind}",
        "role": "img",
        "aria_labelledby": f"{kind}-title {kind}-about",
        "width": "100%",
        "height": height,
        **attributes,
    }
    named = [tag("title", title, id=f"{kind}-title"), tag("desc", about, id=f"{kind}-about")]
    return tag("svg", [*named, *inner], **given)


def frame(inner: Iterable[Markup], *, top: int, height: int, box: str) -> Markup:
    """A part of the drawing that is stretched to the whole width. ``box``: the user units inside."""
    return tag(
        "svg", inner, x=0, y=top, width="100%", height=height, viewBox=box, preserveAspectRatio="none", class_="frame"
    )
