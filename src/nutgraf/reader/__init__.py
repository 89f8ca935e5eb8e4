"""The annotated reader: a coded story as a page that a person can check.

`page` makes one self-contained HTML page of one or more records, `fragment` the piece a notebook shows.
Nothing is loaded from anywhere, and what stands in a story is text and never markup.
"""

from __future__ import annotations

from nutgraf.reader.cards import shortened
from nutgraf.reader.page import fragment, page
from nutgraf.reader.pieces import annotated, layers, lights, story_files, story_templates, written

__all__ = [
    "annotated",
    "fragment",
    "layers",
    "lights",
    "page",
    "shortened",
    "story_files",
    "story_templates",
    "written",
]
