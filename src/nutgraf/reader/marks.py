"""Cut a story at every boundary of every mark, so that nested and crossing spans can be drawn together.

Comes in: a record.  Goes out: paragraphs of segments; joined, ``segment.text`` and ``paragraph.tail`` give
``document.text`` exactly once and in order, whatever the spans are.  Spans that lie outside the text are clipped.
Keys ("e1", "a2") come from positions in the record, never from its ids, so they are safe in HTML and CSS.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from nutgraf.records import Event, Record, Span

# Drawing order, outermost first; the letter is the key that toggles the layer and the first of its keys.
LAYERS = {"quotes": "q", "events": "e", "actors": "a", "places": "p", "times": "t"}
_RANK = {layer: rank for rank, layer in enumerate(LAYERS)}
EVEN = 0.5  # an event less sure than this is marked with a question mark
DEEPEST = 3  # levels of one layer drawn apart

T = TypeVar("T")
Run = tuple[str, int, int]  # block kind, start, end

_BREAK = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]\s*")


@dataclass(frozen=True, slots=True)
class Mark:
    """One span to draw. ``part``: mention, trigger, source, cue, content; ``nth``: which span of its owner."""

    start: int
    end: int
    layer: str
    key: str
    part: str
    label: str
    nth: int = 1
    depth: int = 0
    dashed: bool = False

    @property
    def anchor(self) -> str:
        return f"m-{self.key}-{self.nth}"


@dataclass(frozen=True, slots=True)
class Role:
    """A span that plays a part in an event: did, who, whom, when, where, claimed by, status."""

    start: int
    end: int
    event: str
    part: str


S = TypeVar("S", Mark, Role)


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters between two neighbouring boundaries, under the same marks throughout."""

    start: int
    text: str
    kind: str
    marks: tuple[Mark, ...]
    roles: tuple[Role, ...]

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def chosen(self) -> Mark:
        """The mark a click means first: the shortest, an event before others."""
        return min(self.marks, key=lambda m: (m.layer == "quotes", m.layer != "events", m.end - m.start))

    @property
    def keys(self) -> list[str]:
        """Everything marked here, the chosen first, once each."""
        return list(dict.fromkeys([self.chosen.key, *(m.key for m in reversed(self.marks))])) if self.marks else []

    @property
    def opens(self) -> bool:
        return bool(self.marks) and self.chosen.start == self.start


@dataclass(frozen=True, slots=True)
class Paragraph:
    kind: str
    segments: tuple[Segment, ...]
    tail: str


def paragraphs(record: Record) -> list[Paragraph]:
    """The story as paragraphs of segments; a dateline runs into the paragraph it opens."""
    text = record.document.text
    drawn, roles = marks(record), event_roles(record)
    out: list[Paragraph] = []
    for runs, tail in _paragraph_runs(record):
        segments = [s for kind, a, b in runs for s in _segments(text, (kind, a, b), drawn, roles)]
        kind = max(runs, key=lambda r: r[2] - r[1])[0] if runs else "other"
        out.append(Paragraph(kind, tuple(segments), tail))
    return out


def marks(record: Record) -> list[Mark]:
    """Every mark of a record that covers at least one character, with the depth it is drawn at in its layer."""
    size = len(record.document.text)
    clipped = (_clip(m, size) for m in _all(record))
    order = sorted((m for m in clipped if m.start < m.end), key=lambda m: (m.start, -m.end, m.key))
    return _stacked(order)


def event_roles(record: Record) -> list[Role]:
    size = len(record.document.text)
    out = []
    for key, event in keyed("e", record.events):
        for part, span in parts_of(event):
            a, b = max(0, span.start), min(span.end, size)
            if a < b:
                out.append(Role(a, b, key, part))
    return out


def parts_of(event: Event) -> Iterator[tuple[str, Span]]:
    """The spans of an event, each with the word that says what it does there."""
    yield "did", event.trigger
    yield from (("who", r) for r in event.actor)
    yield from (("whom", r) for r in event.recipient)
    named = {"when": event.time, "where": event.place, "says": event.claimed_by, "status": event.status_cue}
    yield from ((part, span) for part, span in named.items() if span)


def keyed(letter: str, values: Sequence[T]) -> Iterator[tuple[str, T]]:
    """Values with their keys on the page: e1, e2, ..."""
    return ((f"{letter}{i}", value) for i, value in enumerate(values, 1))


def _all(record: Record) -> Iterator[Mark]:
    for key, said in keyed("q", record.attributions):
        parts = [("source", said.source), ("cue", said.cue), *(("content", s) for s in said.content)]
        found = sorted((s.start, s.end, part) for part, s in parts if s)
        for nth, (a, b, part) in enumerate(found, 1):
            yield Mark(a, b, "quotes", key, part, key if nth == 1 else "", nth)
    for key, event in keyed("e", record.events):
        status = "" if event.status == "actual" else f" {event.status}"
        label = f"{event.type}{status}{' ?' if event.confidence < EVEN else ''}"
        t = event.trigger
        yield Mark(t.start, t.end, "events", key, "trigger", label, dashed=bool(status))
    for key, actor in keyed("a", record.actors):
        yield from _mentions("actors", key, actor.mentions)
    for key, place in keyed("p", record.places):
        yield from _mentions("places", key, place.mentions)
    for key, time in keyed("t", record.times):
        yield Mark(time.start, time.end, "times", key, "mention", key)


def _mentions(layer: str, key: str, spans: Iterable[Span]) -> Iterator[Mark]:
    return (Mark(s.start, s.end, layer, key, "mention", key, nth) for nth, s in enumerate(spans, 1))


def _clip(mark: Mark, size: int) -> Mark:
    return replace(mark, start=max(0, mark.start), end=min(mark.end, size))


def _stacked(order: list[Mark]) -> list[Mark]:
    """Give overlapping marks of one layer different depths: interval colouring, smallest free depth first."""
    free_at: dict[str, list[int]] = {layer: [0] * DEEPEST for layer in LAYERS}
    out = []
    for mark in order:
        ends = free_at[mark.layer]
        depth = next((d for d, end in enumerate(ends) if end <= mark.start), DEEPEST - 1)
        ends[depth] = max(ends[depth], mark.end)
        out.append(replace(mark, depth=depth))
    return out


def _segments(text: str, run: Run, drawn: list[Mark], roles: list[Role]) -> Iterator[Segment]:
    kind, a, b = run
    here = [m for m in drawn if m.start < b and a < m.end]
    playing = [r for r in roles if r.start < b and a < r.end]
    edges = sorted({a, b} | {c for c in (*_ends(here), *_ends(playing)) if a < c < b})
    for (start, end), over, parts in zip(pairwise(edges), _over(here, edges), _over(playing, edges), strict=True):
        nested = sorted(over, key=lambda m: (_RANK[m.layer], m.depth, m.start, -m.end))
        yield Segment(start, text[start:end], kind, tuple(nested), tuple(parts))


def _ends(spans: Iterable[S]) -> Iterator[int]:
    return (c for x in spans for c in (x.start, x.end))


def _over(spans: Iterable[S], edges: list[int]) -> Iterator[list[S]]:
    """The spans over each stretch between two edges, in one sweep from left to right."""
    waiting = sorted(spans, key=lambda x: x.start, reverse=True)
    over: list[S] = []
    for start, _ in pairwise(edges):
        over = [x for x in over if x.end > start]
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        yield list(over)


def _paragraph_runs(record: Record) -> Iterator[tuple[list[Run], str]]:
    """Runs of one block kind, gathered into paragraphs, each with the white space that follows it."""
    text = record.document.text
    runs: list[Run] = []
    for kind, a, b in _runs(record):
        if kind == "gap" and (not runs or _BREAK.search(text, a, b)):
            yield runs, text[a:b]
            runs = []
        elif kind == "gap":
            runs.append((runs[-1][0], a, b))
        else:
            if runs and runs[-1][0] != "dateline" and runs[-1][0] != kind:
                yield runs, ""
                runs = []
            runs.append((kind, a, b))
    if runs:
        yield runs, ""


def _runs(record: Record) -> Iterator[Run]:
    """The whole text as (kind, start, end): blocks, and what lies between them as "gap" or "other"."""
    text, at = record.document.text, 0
    for block in sorted(record.document.blocks, key=lambda b: (b.start, b.end)):
        a, b = max(block.start, at), min(block.end, len(text))
        if a < b:
            yield from _between(text, at, a, "other")
            yield block.kind, a, b
            at = b
    yield from _between(text, at, len(text), "other" if record.document.blocks else "body")


def _between(text: str, a: int, b: int, kind: str) -> Iterator[Run]:
    """Text that no block claims, cut at its line ends."""
    at = a
    for cut in _BREAK.finditer(text, a, b):
        if at < cut.start():
            yield kind, at, cut.start()
        yield "gap", cut.start(), cut.end()
        at = cut.end()
    if at < b:
        yield ("gap" if text[at:b].isspace() else kind), at, b
