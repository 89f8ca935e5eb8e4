"""One training document: text, sentences and whichever annotation layers its set carries.

A layer that is None was not annotated and costs nothing; an empty layer says "there is none here".
Spans are code points of the text, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(slots=True)
class EventLabel:
    trigger: Span
    type: str
    mode: str | None
    status: str
    actor: list[Span]
    recipient: list[Span]
    claimed_by: Span | None
    place: Span | None
    time: Span | None


@dataclass(slots=True)
class SaidLabel:
    source: list[Span]
    cue: list[Span]
    content: list[Span]


@dataclass(slots=True)
class MentionLabel:
    span: Span
    label: str  # e.g. person-name
    chain: int


@dataclass(slots=True)
class SyntaxLabel:
    span: Span
    head: int | None  # index into the sample's syntax list; None for the root
    relation: str
    tag: str  # universal part of speech


@dataclass(slots=True)
class Sample:
    id: str
    source: str
    text: str
    sentences: list[Span]
    events: list[EventLabel] | None = None
    said: list[SaidLabel] | None = None
    mentions: list[MentionLabel] | None = None
    names: list[MentionLabel] | None = None  # of mentions, names alone, in no chain
    syntax: list[SyntaxLabel] | None = None
    factuality: list[tuple[Span, float]] | None = None
    pair: tuple[Span, Span, str] | None = None
