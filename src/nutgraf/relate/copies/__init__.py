"""Wire copies: one report that many publishers carry, found among millions of stories.

Read in this order: `story` (what counts as body), `shingles` and `signature` (words to a small sample of hashes),
`index` (who carries the same hashes), `align` and `verify` (is it a copy?), `groups` (who leads, who follows),
`changes` and `claim` (what a publisher changed, and whether its notice tells the truth).
"""

from __future__ import annotations

from nutgraf.relate.copies.groups import Copies
from nutgraf.relate.copies.placement import Group, Placement
from nutgraf.relate.copies.shelf import Entry, MemoryShelf, Shelf
from nutgraf.relate.copies.story import Story
from nutgraf.relate.copies.verify import Overlap, Rules

__all__ = ["Copies", "Entry", "Group", "MemoryShelf", "Overlap", "Placement", "Rules", "Shelf", "Story"]
