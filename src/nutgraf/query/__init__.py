"""Questions to rows: one language of filters, six questions, pages in a fixed order.

Read in this order: `filters` (what can be asked), `conditions` (as SQL), `questions` (the rows), `reader` (pages and
their bounds), `export` (rows as files).
"""

from __future__ import annotations

from nutgraf.query.filters import Filters
from nutgraf.query.questions import QUESTIONS
from nutgraf.query.reader import Page, Reader

__all__ = ["QUESTIONS", "Filters", "Page", "Reader"]
