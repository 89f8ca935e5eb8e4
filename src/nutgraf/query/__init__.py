"""Questions to rows: one language of filters, eight questions, pages in a fixed order.

Read in this order: `filters` (what can be asked), `conditions` (as SQL), `questions` (the rows), `facets` and `series` (the counts), `reader` (pages and
their bounds), `export` (rows as files).
"""

from __future__ import annotations

from nutgraf.query.facets import Bucket, Count
from nutgraf.query.filters import Filters
from nutgraf.query.questions import QUESTIONS
from nutgraf.query.reader import Page, Reader
from nutgraf.query.series import Point

__all__ = ["QUESTIONS", "Bucket", "Count", "Filters", "Page", "Point", "Reader"]
