"""Stories for the tests of wire copies: made ones, and the edits that the benchmark knows."""

from __future__ import annotations

from random import Random
from typing import Any

from benchmarks.edits import EDITS
from benchmarks.newswire import story as made

from nutgraf.relate.copies import Story

NOTICE = (
    "(Except for the headline, this story has not been edited by our desk and is published from a syndicated feed.)"
)


def story(number: int, **fields: Any) -> Story:
    """Made story ``number``, each of a topic of its own, an hour after the one before."""
    row = made(number * 12)
    row["published"] = f"2024-05-{1 + number // 24:02}T{number % 24:02}:00:00"
    return Story(**{**{key: row[key] for key in ("id", "text", "title", "published", "publisher")}, **fields})


def edited(original: Story, kind: str, published: str, **fields: Any) -> Story:
    """A copy of a story after one of the benchmark's edits."""
    row = EDITS[kind]({"text": original.text, "title": original.title}, Random(f"{original.id} {kind}"))
    values = {"id": f"{original.id} {kind}", "publisher": f"{kind} Post", "agency": original.agency, **fields}
    return Story(text=row["text"], title=row["title"], published=published, **values)


def family(number: int, kinds: list[str]) -> list[Story]:
    """A made story and copies of it, the copies minutes apart, some before it."""
    original = story(number)
    hour = (original.published or "")[:14]
    return [original, *(edited(original, kind, f"{hour}{nth % 60:02}:00") for nth, kind in enumerate(kinds))]
