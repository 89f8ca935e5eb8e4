"""The pages of an archive: read, search, count, take away; and the same as JSON, CSV, Atom and SVG.

Read in this order: `declare` (what a page says of itself), `app` (the machine), `asked` and `answer` (what goes into a
page and what comes out), `routes` and `openapi` (made from the declarations), then `pages`, one file a page.
"""

from __future__ import annotations

from nutgraf.serve.app import Settings, create_app

__all__ = ["Settings", "create_app"]
