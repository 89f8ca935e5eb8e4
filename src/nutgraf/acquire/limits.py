"""What a reader will take in before it refuses: the limits, and the options that travel with them.

Every limit that is crossed gives `InputTooLarge` naming the limit; nothing is cut short silently.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nutgraf.errors import InputTooLarge


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds for one input.

    ``max_chars``: characters of one story.  ``max_document_bytes``: bytes of one page, wire file, feed or mail,
    which is held in memory whole.  ``max_line``: bytes of one line of JSON lines or of a table.
    ``max_decompressed``: bytes that one compressed file may unfold to.  ``max_ratio``: unfolded bytes for each
    compressed byte, asked once ``ratio_floor`` bytes came out (news text packs 3 to 20 times; a bomb a thousand).
    ``max_members``: files in one zip, entries in one feed or parts in one mail.  ``max_depth``: archives in archives.  ``max_seconds``: processor
    time that one page may take.
    """

    max_chars: int = 2_000_000
    max_document_bytes: int = 16_000_000
    max_line: int = 16_000_000
    max_decompressed: int = 32_000_000_000
    max_ratio: int = 200
    ratio_floor: int = 8_000_000
    max_members: int = 100_000
    max_depth: int = 3
    max_seconds: int = 30

    def check_chars(self, text: str, where: str) -> str:
        """``text`` itself, or `InputTooLarge` where it has more than ``max_chars`` characters."""
        if len(text) > self.max_chars:
            raise too_large(f"the story has {len(text):,} characters", "max_chars", self.max_chars, where)
        return text


def too_large(what: str, limit: str, value: int, where: str) -> InputTooLarge:
    """The error for a crossed limit; says which, and how to raise it."""
    option = "--" + limit.replace("_", "-")
    return InputTooLarge(f"{what}, over {limit} = {value:,}", where=where, hint=f"raise it with {option}")


@dataclass(frozen=True, slots=True)
class Reading:
    """What every reader is handed: limits, the column map, a form that the caller insists on, and the depth."""

    limits: Limits = field(default_factory=Limits)
    columns: Mapping[str, str] = field(default_factory=dict)
    form: str | None = None
    depth: int = 0

    def deeper(self, where: str) -> Reading:
        """The reading inside one more archive; `InputTooLarge` beyond ``max_depth``."""
        if self.depth >= self.limits.max_depth:
            raise too_large("archives are nested deeper", "max_depth", self.limits.max_depth, where)
        return replace(self, depth=self.depth + 1)
