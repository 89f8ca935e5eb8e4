"""A drawing as a file of its own: with its size, its background and its style inside.

Comes in: a drawing.  Goes out: an SVG document, and the checksum of its style, which a content security policy names.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from importlib.resources import files

from markupsafe import Markup

WIDTH = 960  # pixels, of a drawing that has no width of its own


def sheet(drawing: str) -> str:
    """The document. A drawing that was as wide as its place gets `WIDTH`."""
    sized = re.sub(
        r'^<svg ([^>]*?)width="100%"', rf'<svg \1width="{WIDTH}"', str(drawing), count=1
    )  # str: a join of safe markup would escape its parts
    head, inner = sized.split(">", 1)
    head = head.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    return f'{head}><style>{style()}</style><rect class="paper" width="100%" height="100%"/>{inner}\n'


@cache
def style() -> Markup:
    """The style of charts, the same file that pages link to."""
    return Markup((files("nutgraf.serve") / "static" / "charts.css").read_text("utf-8"))


def style_hash() -> str:
    """The source expression that allows the style of a sheet (CSP Level 3)."""
    return f"'sha256-{b64encode(hashlib.sha256(style().encode()).digest()).decode()}'"
