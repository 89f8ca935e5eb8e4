"""What `detect` hands to `resolve`: spans found in one document, with no meaning given to them yet.

Spans are code points of ``Document.text``; ``sentence`` is an index into the record's sentences.
"""

from __future__ import annotations

from typing import Literal

from nutgraf.records import Form, Span, Status, Value

MentionKind = Literal["person", "organisation", "state", "group", "place"]


class FoundMention(Span, frozen=True, kw_only=True):
    """A phrase that stands for somebody or somewhere.

    ``head_start``/``head_end``: the head word; ``chain``: mentions with the same number corefer (document-wide);
    """

    kind: MentionKind
    form: Form
    sentence: int
    head_start: int
    head_end: int
    chain: int
    confidence: float


class FoundAttribution(Value, frozen=True, kw_only=True):
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    confidence: float


class FoundEvent(Value, frozen=True, kw_only=True):
    trigger: Span
    sentence: int
    type: str
    mode: str | None
    status: Status
    status_cue: Span | None
    actor: tuple[Span, ...]
    recipient: tuple[Span, ...]
    claimed_by: Span | None
    place: Span | None
    time: Span | None
    contexts: tuple[str, ...]
    confidence: float
    why: str


class Findings(Value, frozen=True, kw_only=True):
    """All that one reading of a document found."""

    mentions: tuple[FoundMention, ...] = ()
    attributions: tuple[FoundAttribution, ...] = ()
    events: tuple[FoundEvent, ...] = ()
