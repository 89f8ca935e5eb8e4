"""The annotated reader: a coded story as a page that a person can check.

`page` makes one self-contained HTML page of one or more records, `fragment` the piece a notebook shows.
Nothing is loaded from anywhere, and what stands in a story is text and never markup.
"""

from __future__ import annotations

from nutgraf.reader.page import fragment, page

__all__ = ["fragment", "page"]
