"""What the wire formats have in common: lines, headline and credits in; one raw item out."""

from __future__ import annotations

from dataclasses import dataclass, field

from nutgraf import language
from nutgraf.acquire import agencies
from nutgraf.acquire.dates import iso
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.tidy import one_line, tidy
from nutgraf.errors import InputEmpty


@dataclass(slots=True)
class WireStory:
    """The parts of a wire story as its format names them, not yet made clean."""

    lines: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    id: str | None = None
    title: str | None = None
    byline: str | None = None
    dateline: str | None = None
    provider: str | None = None
    credit: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


def finished(story: WireStory, where: str, reading: Reading, form: str, encoding: str) -> RawItem:
    """The raw item, its dateline at the head of its text as wires print it. `InputEmpty` where there is no body text."""
    title = one_line(story.title)
    kept, done = tidy(story.lines, title)
    if not kept:
        what = f"the item has no body text, only a headline: {title[:80]!r}" if title else "the item has no body text"
        raise InputEmpty(what, where=where)
    dateline = one_line(story.dateline)
    if dateline:
        kept[0] = _filed(dateline, kept[0])
    text = reading.limits.check_chars("\n\n".join(kept), where)
    byline, provider, credit = one_line(story.byline), one_line(story.provider), one_line(story.credit)
    spoken, dispute = language.decide(text, story.language)
    return RawItem(
        text=text,
        id=one_line(story.id),
        title=title,
        byline=byline,
        publisher=provider,
        agency=agencies.named((credit, provider, byline)),
        url=story.url,
        published=iso(story.published),
        language=spoken,
        where=where,
        format=form,
        encoding=encoding,
        headline_in_text=False,
        dateline=dateline,
        captions=tuple(line for caption in story.captions if (line := one_line(caption))),
        notes=(*story.notes, *done, *([dispute] if dispute else [])),
    )


def _filed(dateline: str, paragraph: str) -> str:
    """The first paragraph with its dateline: ``OSLO, May 15 - ...``; as it is where it opens with the place already."""
    place, comma, rest = dateline.rstrip(" .:-\u2013\u2014").partition(",")
    if not place or paragraph[: len(place)].casefold() == place.casefold():
        return paragraph
    return f"{place.upper()}{comma}{rest} - {paragraph}"
