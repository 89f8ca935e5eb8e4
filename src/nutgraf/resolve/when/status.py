"""When an event was, and whether it was: its date, the word that speaks for its status, and what is still to come.

Comes in: an event as it was read, the time it names, the day of publication.  Goes out: the parts of a record's event
that hang on them.
"""

from __future__ import annotations

import re

import msgspec

from nutgraf.records import EventDate, Span, Status, Time
from nutgraf.spans import FoundEvent

_PLANNED = frozenset(("CONSULT", "SUPPORT", "COOPERATE", "AID"))
_CUES: dict[Status, re.Pattern[str]] = {
    "future": re.compile(
        r"\b(?:will|shall|won't|to|plans?|planned|planning|expected|due|set|ahead|next|upcoming|soon)\b", re.I
    ),
    "hypothetical": re.compile(
        r"\b(?:if|could|may|might|would|should|can|possible|possibly|unless|whether|potential|perhaps)\b", re.I
    ),
    "negated": re.compile(
        r"\b(?:not|no|never|n't|n’t|denied|denies|deny|without|neither|nor|refused|failed|false)\b|n['’]t\b", re.I
    ),
    "historical": re.compile(
        r"\b(?:had|since|in \d{4}|ago|last|former|earlier|previously|during|after|before|years?|decades?|\d{4})\b", re.I
    ),
}


def date_of(e: FoundEvent, time: Time | None, published: str | None) -> EventDate:
    """Of the time that the text gives it; of the day of publication where it happened and no time is named."""
    if time and time.earliest:
        return EventDate(earliest=time.earliest, latest=time.latest, basis="text")
    if e.status == "actual" and published and not e.time:
        return EventDate(earliest=published, latest=published, basis="publication")
    return EventDate(earliest=None, latest=None, basis="unknown")


def as_planned(e: FoundEvent, date: EventDate, published: str | None) -> FoundEvent:
    """A meeting, praise, cooperation or aid that is still to come is agreed and not done: AGREE, as the codebook says.

    It is to come where the text puts it in the future, or where its date lies after the day of publication.
    """
    if e.type not in _PLANNED or e.status not in ("actual", "future"):
        return e
    dated = date.basis == "text" and published and date.earliest and date.earliest > published[:10]
    if e.status == "future" or dated:
        return msgspec.structs.replace(e, type="AGREE", mode=None, status="actual")
    return e


def cue_of(e: FoundEvent, text: str, sentence: Span) -> Span | None:
    """The word nearest before the trigger (else after it) in its sentence that speaks for a status other than actual."""
    pattern = _CUES.get(e.status)
    if not pattern:
        return None
    before = list(pattern.finditer(text, sentence.start, e.trigger.start))
    match = before[-1] if before else pattern.search(text, e.trigger.end, sentence.end)
    return Span(start=match.start(), end=match.end()) if match else None
