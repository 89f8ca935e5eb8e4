"""Records to a database and back: one SQLite file, or PostgreSQL by URL.

Read in this order: `tables` and `views` (what is kept), `door` (what is refused), `unfold` (a record to rows),
`identities` and `shelf` (what joins many stories), `archive` (how a batch is written), `migrations`, `connect`.
"""

from __future__ import annotations

from nutgraf.store.archive import Archive, Kept
from nutgraf.store.migrations import KNOWN

__all__ = ["KNOWN", "Archive", "Kept"]
