"""Is the notice true? "Except for the headline, this story has not been edited" against the other copies.

Comes in: a story that may carry such a notice, and the other members of its group. Goes out: a `Claim` with its
verdict and the evidence, or None where nothing is claimed. A difference to one other publisher proves nothing,
since either may have edited; so the verdict is *refuted* only against the agency's own text or against two
publishers that agree word for word, *confirmed* when another publisher has the same body, and *unknown* otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from nutgraf.records import Span, Value
from nutgraf.relate.copies.changes import Changes, changes
from nutgraf.relate.copies.story import Story, lines, notices

Verdict = Literal["confirmed", "refuted", "unknown"]


class Claim(Value, frozen=True, kw_only=True):
    """A publisher's word that it did not edit. ``notice``: where it says so; ``against``: what it was held against."""

    story: str
    notice: Span
    headline_excepted: bool
    verdict: Verdict
    against: tuple[str, ...]
    evidence: Changes | None
    why: str


def claim(story: Story, others: Sequence[Story]) -> Claim | None:
    """Hold a story's notice against the other members of its group; None where it claims nothing."""
    said = _said(story)
    if said is None:
        return None
    notice, excepted = said
    peers = [other for other in others if other.id != story.id and (_own(other) or other.publisher != story.publisher)]
    held = [(other, changes(other, story)) for other in peers]

    def result(verdict: Verdict, against: Sequence[Story], evidence: Changes | None, why: str) -> Claim:
        return Claim(
            story=story.id,
            notice=notice,
            headline_excepted=excepted,
            verdict=verdict,
            against=tuple(other.id for other in against),
            evidence=evidence,
            why=why,
        )

    for other, found in held:
        if _own(other):
            if not _touched(found, excepted):
                return result("confirmed", [other], found, "its body is word for word the agency's own text")
            return result("refuted", [other], found, "it differs from the agency's own text")
    same = [(other, found) for other, found in held if not _touched(found, excepted)]
    if same:
        return result("confirmed", [o for o, _ in same], same[0][1], "another publisher carries the same body")
    for nth, (other, found) in enumerate(held):
        if not found.edits:
            continue
        for second, _ in held[nth + 1 :]:
            if second.publisher != other.publisher and not changes(other, second).edits:
                return result("refuted", [other, second], found, "two other publishers agree against it word for word")
    if not held:
        return result("unknown", [], None, "no other publisher's copy is known")
    return result("unknown", [held[0][0]], held[0][1], "it differs from another copy, and either may have been edited")


def _said(story: Story) -> tuple[Span, bool] | None:
    for notice in notices(story):
        for excepted, pattern in _patterns():
            if pattern.search(notice.of(story.text)):
                return Span(start=notice.start, end=notice.end), excepted
    return None


def _own(story: Story) -> bool:
    """Whether the agency itself published this copy."""
    return bool(story.agency and story.publisher and story.agency.casefold() in story.publisher.casefold())


def _touched(found: Changes, excepted: bool) -> bool:
    return bool(found.edits) or (found.headline and not excepted)


@cache
def _patterns() -> tuple[tuple[bool, re.Pattern[str]], ...]:
    """Whether the headline is excepted, and how that is said; the more precise ones first."""
    return tuple(
        (kind == "headline", re.compile(pattern, re.IGNORECASE | re.DOTALL))
        for kind, pattern in (line.split(" => ", 1) for line in lines("claims.txt"))
    )
