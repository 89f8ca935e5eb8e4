"""What grouping says: where a story went, and what a group is."""

from __future__ import annotations

from nutgraf.records import Value
from nutgraf.relate.copies.verify import Overlap


class Placement(Value, frozen=True, kw_only=True):
    """Where a story went. ``group``: its lead's id, perhaps its own; ``moved``: stories that changed group for it."""

    id: str
    group: str
    overlap: Overlap | None = None
    moved: tuple[str, ...] = ()


class Group(Value, frozen=True, kw_only=True):
    """One report. ``members``: story ids by rank, the lead first; ``agency``: whom most copies name, if anyone."""

    id: str
    members: tuple[str, ...]
    agency: str | None
