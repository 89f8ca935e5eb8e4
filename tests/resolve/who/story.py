"""Marked-up stories for the actor tests: ``[person name|Ana Silva]`` is a mention."""

from __future__ import annotations

import re

from nutgraf.records import Actor, Span
from nutgraf.resolve.who.actors import Resolved, actors
from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.resolve.who.words import head_index, words_of
from nutgraf.spans import FoundMention

MARK = re.compile(r"\[(\w+) (\w+)\|([^\]]+)\]")


def marked(source: str) -> tuple[str, list[Span], list[FoundMention]]:
    """Plain text, its sentences (one a line) and its mentions, each with a chain number of its own."""
    text, spans, at = "", [], 0
    for found in MARK.finditer(source):
        text += source[at : found.start()]
        spans.append((len(text), len(text) + len(found[3]), found[1], found[2]))
        text += found[3]
        at = found.end()
    text += source[at:]
    sentences, start = [], 0
    for line in text.split("\n"):
        sentences.append(Span(start=start, end=start + len(line)))
        start += len(line) + 1
    mentions = []
    for number, (lo, hi, kind, form) in enumerate(spans):
        words = words_of(text, lo, hi)
        head = words[head_index(words)]
        mentions.append(
            FoundMention(
                start=lo, end=hi, kind=kind, form=form, sentence=text[:lo].count("\n"),
                head_start=head.start, head_end=head.end, chain=number, confidence=1.0,
            )
        )  # fmt: skip
    return text, sentences, mentions


def resolve(source: str, on: str | None = "2024-05-15", **more) -> tuple[Resolved, dict[str, Actor]]:
    """The actors of a marked story, and the actor of each mention's words (the last one, where words repeat)."""
    text, sentences, mentions = marked(source)
    knowledge = more.pop("knowledge", Knowledge.load())
    found = actors(text, sentences, mentions, knowledge=knowledge, on=on, **more)
    by_id = {actor.id: actor for actor in found.actors}
    said = {text[lo:hi]: by_id[name] for (lo, hi), name in found.by_mention.items()}
    return found, said
