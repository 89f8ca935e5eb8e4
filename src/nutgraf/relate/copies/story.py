"""One publisher's copy of a text, as this room reads it.

Comes in: a `Document` whose blocks are known, or plain text with what is known about it.  Goes out: a `Story` and the
spans of its body.  Headline, dateline, byline, captions and notices are left out, because publishers write those.
Plain text has no blocks, so its title line, a dateline at its start and paragraphs that match
``data/copies/notices.txt`` are left out instead; a proper reading of the story's anatomy finds more.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

from nutgraf.records import Block, Document, Span, Value

NEVER = 1 << 62  # sorts a story without a date after all others
_EDGE = 1500  # characters at either end of plain text in which notices are looked for
_DATELINE = re.compile(
    r"\s*[A-Z][A-Z .,'/-]{2,40}(?:, [A-Z][a-z]{2,8}\.?)?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^)\n]{2,40}\))?"
    r" ?(?:--|–|—|-|:)\s"
)


class Story(Value, frozen=True, kw_only=True):
    """A text to compare. ``published``: ISO date or date-time; ``blocks``: empty where the anatomy is not known."""

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    agency: str | None = None
    published: str | None = None
    blocks: tuple[Block, ...] = ()

    @classmethod
    def of(cls, document: Document) -> Story:
        """The same document without the fields that copies do not need."""
        return cls(
            id=document.id,
            text=document.text,
            title=document.title,
            publisher=document.publisher,
            agency=document.agency,
            published=document.published,
            blocks=document.blocks,
        )


def body(story: Story) -> tuple[Span, ...]:
    """The spans of ``story.text`` that are body, in order."""
    if story.blocks:
        return tuple(block for block in story.blocks if block.kind == "body")
    text, start, end = story.text, 0, len(story.text)
    if story.title and text.lstrip().startswith(story.title):
        start = text.index(story.title) + len(story.title)
    if dateline := _DATELINE.match(text, start):
        start = dateline.end()
    spans, at = [], start
    for notice in notices(story):
        if notice.start > at:
            spans.append(Span(start=at, end=notice.start))
        at = max(at, notice.end)
    if at < end:
        spans.append(Span(start=at, end=end))
    return tuple(spans)


def notices(story: Story) -> tuple[Span, ...]:
    """The paragraphs in which the publisher speaks about the text, in order."""
    if story.blocks:
        return tuple(block for block in story.blocks if block.kind == "notice")
    text = story.text
    zones = [(0, len(text))] if len(text) <= 2 * _EDGE else [(0, _EDGE), (len(text) - _EDGE, len(text))]
    found = {}
    for low, high in zones:
        zone = text[low:high].lower()
        for words, pattern in _patterns():
            if words not in zone:
                continue
            for match in pattern.finditer(text, low, high):
                start = text.rfind("\n", 0, match.start()) + 1
                end = text.find("\n", match.end())
                end = len(text) if end < 0 else end
                if end - start <= 600:
                    found[start] = Span(start=start, end=end)
    return tuple(found[start] for start in sorted(found))


def moment(published: str | None) -> int:
    """Seconds since 1970 in UTC (a date alone is its midnight), `NEVER` where there is no date to read."""
    if not published:
        return NEVER
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return NEVER
    return int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp())


def lines(name: str) -> list[str]:
    """The lines of a data file of this room without its comments."""
    whole = files("nutgraf").joinpath(f"data/copies/{name}").read_text("utf-8")
    return [line for line in whole.splitlines() if line and not line.startswith("#")]


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    pairs = (line.split(" => ", 1) for line in lines("notices.txt"))
    return tuple((words, re.compile(pattern, re.IGNORECASE | re.MULTILINE)) for words, pattern in pairs)
