"""The reader: one story with all that was coded in it, its copies and what each publisher changed."""

from __future__ import annotations

from typing import Any

import msgspec

from nutgraf.query.group import Member, group
from nutgraf.reader import annotated, layers
from nutgraf.records import Record
from nutgraf.relate.copies import Story
from nutgraf.relate.copies.changes import changes
from nutgraf.relate.copies.claim import claim
from nutgraf.relate.copies.page import Comparison, compared
from nutgraf.serve.answer import Answer
from nutgraf.serve.asked import Asked
from nutgraf.serve.declare import Page, Param
from nutgraf.serve.errors import NotFound
from nutgraf.serve.schemas import NUMBER, TEXT, WORDS, of_list, of_object

_COPIES = 20  # of one story that are compared
_LONGEST = 200_000  # characters of a story that is compared
KEY = Param(name="key", about="the story's key in the archive", schema={"type": "string"})
PART = Param(name="part", about="the id of an event or a quote in its record", schema={"type": "string"})
HIDE = Param(name="hide", about="layers of marks that are not shown, joined by commas")
COPY = {
    **{"key": TEXT, "story": TEXT, "publisher": WORDS, "published": WORDS},
    "title": WORDS,
    "changes": of_list(TEXT),
}
COPY |= {"kept": NUMBER}


def record_of(asked: Asked) -> Record:
    """The record that the path names. Raises `NotFound`."""
    try:
        return asked.reader.record(asked.inside["key"])
    except KeyError:
        raise NotFound("no such story", where=asked.here.path[:200], hint="look for it at /stories") from None


def read(asked: Asked) -> Answer:
    """A story with its marks; the JSON twin holds its record as `nutgraf code` writes it."""
    record = record_of(asked)
    found = copies(asked)
    data = {"record": msgspec.to_builtins(record), "copies": [summed(c) for c in found]}
    if asked.form == "json":
        return Answer(data=data)
    return Answer(view={"story": annotated(record), "copies": found, "layers": layers(), "key": asked.inside["key"]})


def copies(asked: Asked) -> list[tuple[Member, Comparison | None]]:
    """The copies of the story, each with what it changed against the one that leads them; the lead comes first."""
    with asked.reader.connected() as connection:
        members = group(connection, asked.inside["key"], most=_COPIES)
    if len(members) < 2:
        return []
    stories = [story_of(asked, m.key) for m in members]
    return [(m, None if at == 0 else _compared(stories, at)) for at, m in enumerate(members)]


def story_of(asked: Asked, key: str) -> Story:
    return msgspec.structs.replace(Story.of(asked.reader.record(key).document), id=key)


def _compared(stories: list[Story], at: int) -> Comparison | None:
    lead, copy = stories[0], stories[at]
    if max(len(lead.text), len(copy.text)) > _LONGEST:
        return None
    return compared(lead, copy, changes(lead, copy), claim(copy, stories))


def summed(copy: tuple[Member, Comparison | None]) -> dict[str, Any]:
    member, found = copy
    changed = {"changes": list(found.changes.kinds) if found else [], "kept": found.changes.kept if found else None}
    return {**member._asdict(), **changed}


def part(asked: Asked) -> Answer:
    """To the card of an event or quote in the reader."""
    record, wanted = record_of(asked), asked.inside["part"]
    for letter, values in (("e", [e.id for e in record.events]), ("q", [q.id for q in record.attributions])):
        for n, id in enumerate(values, 1):
            if id == wanted:
                return Answer(to=f"/story/{asked.inside['key']}#card-{letter}{n}")
    raise NotFound("the story has no such event or quote", where=asked.here.path[:200])


PAGES = (
    Page(
        name="story",
        path="/story/{key}",
        title="Story",
        summary="A story with all that was coded in it, its copies and what each publisher changed.",
        template="read.html.j2",
        answer=read,
        inside=(KEY,),
        params=(HIDE,),
        schema=of_object({"record": {"type": "object"}, "copies": of_list(of_object(COPY))}),
        twins=("json",),
    ),
    Page(
        name="story_part",
        path="/story/{key}/{part}",
        title="Story",
        summary="Leads to an event or a quote of a story.",
        template="read.html.j2",
        answer=part,
        inside=(KEY, PART),
        schema={},
        twins=(),
    ),
)
