"""Two copies side by side, as one page that needs nothing else.

Comes in: leads, copies, their changes and claims.  Goes out: HTML with its style inside, readable without a script, in
light, dark and forced colours; every mark carries its kind as a word and its number, which is the same on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from nutgraf.records import Span
from nutgraf.relate.copies.changes import Changes, headline_of
from nutgraf.relate.copies.claim import Claim
from nutgraf.relate.copies.story import Story, body

if TYPE_CHECKING:
    from jinja2 import Template

MOST = 40  # comparisons on one page


class Piece(NamedTuple):
    """Some characters of a text, the kind and number of the edit that they belong to, and whether they are not body."""

    text: str
    kind: str | None
    number: int | None
    aside: bool


class Side(NamedTuple):
    story: Story
    headline: str | None
    pieces: list[Piece]


class Comparison(NamedTuple):
    lead: Side
    copy: Side
    changes: Changes
    claim: Claim | None


def page(shown: Sequence[tuple[Story, Story, Changes, Claim | None]]) -> str:
    """The page for ``(lead, copy, changes, claim)`` rows, in the order given."""
    return _template().render(comparisons=[compared(*row) for row in shown])


def compared(lead: Story, copy: Story, found: Changes, said: Claim | None) -> Comparison:
    """Both texts cut where their edits begin and end, for any page that shows them side by side."""
    edits = list(enumerate(found.edits, 1))
    left = _side(lead, [(edit.lead, edit.kind, number) for number, edit in edits], said)
    right = _side(copy, [(edit.copy, edit.kind, number) for number, edit in edits], said)
    return Comparison(left, right, found, said)


def _side(story: Story, marks: list[tuple[Span | None, str, int]], said: Claim | None) -> Side:
    spans = [(span.start, span.end, kind, number) for span, kind, number in marks if span]
    if said and said.story == story.id:
        spans.append((said.notice.start, said.notice.end, f"says unedited: {said.verdict}", 0))
    inside = body(story)
    cuts = [edge for span in spans for edge in span[:2]] + [edge for part in inside for edge in (part.start, part.end)]
    edges = sorted({0, len(story.text), *cuts})
    pieces: list[Piece] = []
    for start, end in pairwise(edges):
        over = [s for s in spans if s[0] <= start and end <= s[1]]
        kind, number = (over[0][2], over[0][3]) if over else (None, None)
        aside = not any(b.start <= start and end <= b.end for b in inside)
        if pieces and pieces[-1][1:] == (kind, number, aside):
            pieces[-1] = pieces[-1]._replace(text=pieces[-1].text + story.text[start:end])
        else:
            pieces.append(Piece(story.text[start:end], kind, number, aside))
    return Side(story, headline_of(story), pieces)


@cache
def _template() -> Template:
    from jinja2 import Environment

    source = files("nutgraf").joinpath("relate/copies/templates/copies.html").read_text("utf-8")
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(source)
