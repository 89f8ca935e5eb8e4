"""What must be kept so that copies can go on where they stopped.

`Copies` writes one `Entry` for each story, and again when the story moves to another lead.  `Shelf` is what it asks of
a store; `MemoryShelf` keeps the entries in a dictionary.  Texts are never kept here, only the hashes of their words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from nutgraf.records import Value


class Entry(Value, frozen=True, kw_only=True):
    """One placed story. ``words``: little-endian 32-bit hashes of its content words.

    ``lead``: the id of its group; ``kin``: it joined through another copy, not through the lead.
    """

    id: str
    moment: int
    publisher: str | None
    agency: str | None
    words: bytes
    lead: str
    kin: bool


class Shelf(Protocol):
    """Keeps the last entry of each story id."""

    def entries(self) -> Iterable[Entry]:
        """All entries, in any order."""

    def keep(self, entries: Iterable[Entry]) -> None:
        """Write entries, each in place of the one with the same id."""


class MemoryShelf:
    """A shelf for tests and for runs that keep nothing."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def entries(self) -> Iterable[Entry]:
        return list(self._entries.values())

    def keep(self, entries: Iterable[Entry]) -> None:
        self._entries.update((entry.id, entry) for entry in entries)
