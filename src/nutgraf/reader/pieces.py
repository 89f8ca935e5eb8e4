"""What a page of other making needs to draw an annotated story: its values, templates, style and script.

The templates ``story.html.j2`` (macro ``text``) and ``cards.html.j2`` (macro ``aside``) want the filter ``written``.
"""

from __future__ import annotations

from nutgraf.reader.marks import LAYERS
from nutgraf.reader.page import _file, _light, annotated, written

__all__ = ["annotated", "layers", "lights", "story_files", "story_templates", "written"]


def layers() -> dict[str, str]:
    """The layers of marks, each with the key that shows and hides it."""
    return dict(LAYERS)


def story_templates() -> dict[str, str]:
    """The templates by name."""
    return {name: _file(name) for name in ("story.html.j2", "cards.html.j2")}


def story_files() -> dict[str, str]:
    """Style and script by name."""
    return {name: _file(name) for name in ("story.css", "reader.css", "reader.js")}


def lights(events: int) -> str:
    """Style that lights up the parts of an event whose card was followed to, without a script, for ``e1`` and on."""
    return "\n".join(_light("", f"e{n}") for n in range(1, events + 1))
