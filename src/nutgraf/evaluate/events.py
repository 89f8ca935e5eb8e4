"""Events: who did what to whom, against gold in JSON lines, document by document.

Comes in: lines of ``{"id", "text", "published", "sentences": [[start, end]], "events": [...]}`` and coded records.
Goes out: micro figures in per cent. A predicted and a gold event are paired one to one inside a sentence, best first:

- trigger: the triggers overlap, whatever the type;
- type: the triggers overlap or both parties agree, and the type is the same;
- tuple: of those, both sides are right: the main figure;
- argument: a point for each party found with its role in an event of the right type;
- status, mode: accuracy over the pairs of the right type; claimed_by, place, time: F1 over those given.

A side is right when it is empty in both, or when half of its members or more are covered either way. The two sides of
the symmetric types (CONSULT, AGREE, COOPERATE) are pooled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nutgraf.errors import InputMalformed
from nutgraf.evaluate.gold import Bounds, lines, overlap
from nutgraf.evaluate.task import Counts, Figures, Task, prf, share
from nutgraf.records import Event, Record, Span, Value

SYMMETRIC = frozenset(("CONSULT", "AGREE", "COOPERATE"))
GIVEN = ("claimed_by", "place", "time")
TRIGGER, PARTIES = 2, 3  # points of a pair of one type


class GoldParty(Value, frozen=True, kw_only=True):
    span: Bounds
    country: str | None = None
    sector: str | None = None


class GoldEvent(Value, frozen=True, kw_only=True):
    type: str
    trigger: Bounds
    actor: tuple[GoldParty, ...]
    recipient: tuple[GoldParty, ...]
    mode: str | None = None
    status: str | None = None
    claimed_by: Bounds | None = None
    place: Bounds | None = None
    time: Bounds | None = None


class GoldStory(Value, frozen=True, kw_only=True):
    id: str
    text: str
    sentences: tuple[Bounds, ...]
    events: tuple[GoldEvent, ...]
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A gold or predicted event in one shape: bare bounds."""

    type: str
    mode: str | None
    status: str | None
    trigger: Bounds
    actor: tuple[Bounds, ...]
    recipient: tuple[Bounds, ...]
    given: dict[str, Bounds | None]


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence: its gold and predicted events, and the pairs of one type."""

    bounds: Bounds
    gold: list[Told]
    predicted: list[Told]
    paired: list[tuple[Told, Told]]


def read(path: Path) -> list[GoldStory]:
    """The gold stories of a file. Raises `InputMissing`, `InputMalformed`, also for a span outside its text."""
    stories = lines(path, GoldStory)
    for story in stories:
        for event in story.events:
            spans = [event.trigger, *(p.span for p in (*event.actor, *event.recipient))]
            if any(not 0 <= a < b <= len(story.text) for a, b in spans):
                raise InputMalformed(f"a span of {story.id} lies outside its text", where=str(path))
    return stories


def given(story: GoldStory) -> dict[str, str | None]:
    """What a coder gets of a gold story."""
    return {"id": story.id, "published": story.published, "text": story.text}


def passages(story: GoldStory, record: Record | None) -> Iterator[Passage]:
    """The sentences of a story with their events. A record that is missing has none."""
    gold = [_gold(e) for e in story.events]
    predicted = [_predicted(e) for e in record.events] if record else []
    for lo, hi in story.sentences:
        here, there = ([e for e in events if lo <= e.trigger[0] < hi] for events in (gold, predicted))
        yield Passage((lo, hi), here, there, pairs(here, there, typed))


def counts(story: GoldStory, record: Record | None) -> Counts:
    n: Counter[str] = Counter(documents=1)
    for passage in passages(story, record):
        gold, predicted = passage.gold, passage.predicted
        n["gold"] += len(gold)
        n["predicted"] += len(predicted)
        n["trigger"] += len(pairs(gold, predicted, lambda g, p: int(overlap(g.trigger, p.trigger))))
        n["type"] += len(passage.paired)
        n["argument gold"] += sum(len(g.actor) + len(g.recipient) for g in gold)
        n["argument predicted"] += sum(len(p.actor) + len(p.recipient) for p in predicted)
        for g, p in passage.paired:
            n["tuple"] += parties_agree(g, p)
            n["argument"] += _arguments(g, p)
            n["status"] += g.status == p.status
            n["mode"] += g.mode == p.mode
            for name in GIVEN:
                n[f"{name} gold"] += g.given[name] is not None
                n[f"{name} predicted"] += p.given[name] is not None
                n[name] += overlap(g.given[name], p.given[name])
    return n


def figures(n: Counts) -> Figures:
    gold, predicted, typed = n["gold"], n["predicted"], n["type"]
    out: Figures = {"documents": n["documents"], "gold events": gold, "predicted events": predicted}
    out |= {name: prf(n[name], predicted, gold) for name in ("trigger", "type", "tuple")}
    hits = min(n["argument"], n["argument predicted"])  # one prediction may cover two gold parties
    out["argument"] = prf(hits, n["argument predicted"], n["argument gold"])
    out |= {f"{name} accuracy": share(n[name], typed) for name in ("status", "mode")}
    return out | {name: prf(n[name], n[f"{name} predicted"], n[f"{name} gold"]) for name in GIVEN}


def pairs(
    gold: Sequence[Told], predicted: Sequence[Told], points: Callable[[Told, Told], int]
) -> list[tuple[Told, Told]]:
    """Greedy pairs, one to one, most points first; without a point two events are no pair."""
    grid = sorted((-points(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted))
    left_gold, left = set(range(len(gold))), set(range(len(predicted)))
    out = []
    for score, i, j in grid:
        if score < 0 and i in left_gold and j in left:
            left_gold.remove(i)
            left.remove(j)
            out.append((gold[i], predicted[j]))
    return out


def typed(g: Told, p: Told) -> int:
    """Points of two events of one type for their triggers and their parties."""
    if g.type != p.type:
        return 0
    return TRIGGER * overlap(g.trigger, p.trigger) + PARTIES * parties_agree(g, p)


def parties_agree(g: Told, p: Told) -> bool:
    """Whether both sides are right."""
    if g.type in SYMMETRIC:
        return _side(g.actor + g.recipient, p.actor + p.recipient)
    return _side(g.actor, p.actor) and _side(g.recipient, p.recipient)


def _side(gold: Sequence[Bounds], predicted: Sequence[Bounds]) -> bool:
    if not gold or not predicted:
        return not gold and not predicted
    covered = sum(any(overlap(g, p) for p in predicted) for g in gold)
    covering = sum(any(overlap(g, p) for g in gold) for p in predicted)
    return 2 * covered >= len(gold) and 2 * covering >= len(predicted)


def _arguments(g: Told, p: Told) -> int:
    pool = p.actor + p.recipient
    pooled = g.type in SYMMETRIC
    return sum(
        any(overlap(span, other) for other in (pool if pooled else there))
        for here, there in ((g.actor, p.actor), (g.recipient, p.recipient))
        for span in here
    )


def _gold(e: GoldEvent) -> Told:
    actor, recipient = (tuple(p.span for p in side) for side in (e.actor, e.recipient))
    spans: dict[str, Bounds | None] = {name: getattr(e, name) for name in GIVEN}
    return Told(e.type, e.mode, e.status, e.trigger, actor, recipient, spans)


def _predicted(e: Event) -> Told:
    def bounds(span: Span | None) -> Bounds | None:
        return (span.start, span.end) if span else None

    actor, recipient = (tuple((r.start, r.end) for r in side) for side in (e.actor, e.recipient))
    spans = {name: bounds(getattr(e, name)) for name in GIVEN}
    return Told(e.type, e.mode, e.status, (e.trigger.start, e.trigger.end), actor, recipient, spans)


def disagreements(story: GoldStory, record: Record | None) -> Iterator[str]:
    """A readable paragraph for each sentence in which an event has no partner of its type."""
    text = story.text
    for passage in passages(story, record):
        if len(passage.paired) == max(len(passage.gold), len(passage.predicted)):
            continue
        out = [f"{story.id}: {' '.join(text[slice(*passage.bounds)].split())}"]
        out += [f"  {tag:9} {_line(e, text)}" for tag, es in _sides(passage) for e in es]
        yield "\n".join(out)


def _sides(passage: Passage) -> tuple[tuple[str, list[Told]], ...]:
    matched_gold, matched = [id(g) for g, _ in passage.paired], [id(p) for _, p in passage.paired]
    return (
        ("both", [g for g, _ in passage.paired]),
        ("gold", [g for g in passage.gold if id(g) not in matched_gold]),
        ("predicted", [p for p in passage.predicted if id(p) not in matched]),
    )


def _line(e: Told, text: str) -> str:
    actor, recipient = ("; ".join(text[a:b] for a, b in side) or "nobody" for side in (e.actor, e.recipient))
    kind = f"{e.type}/{e.mode}" if e.mode else e.type
    return f"{kind} '{text[slice(*e.trigger)]}' {actor} -> {recipient}, {e.status}"


TASK = Task(
    "events",
    read,
    given,
    counts,
    figures,
    ("trigger f1", "type f1", "tuple f1", "argument f1", "status accuracy", "mode accuracy"),
)
