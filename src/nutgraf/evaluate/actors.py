"""Are the country and the sector of actors and recipients right?  Scored against event gold.

Comes in: gold documents (`{"id", "text", "published", "sentences", "events"}`, spans as `[start, end]`), and either
coded records or nothing but a resolver and a knowledge base, when the gold spans themselves serve as mentions.
Goes out: a flat dict of counts and percentages.  Events of records are paired with gold ones inside a sentence by
type, best first: triggers that overlap count 2, parties that agree 3; in a pair, a gold participant is matched by
the first participant of the same role that overlaps it (both roles for the symmetric types).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from nutgraf.evaluate.resample import total
from nutgraf.evaluate.task import Counts, Figures, Task, share
from nutgraf.records import Event, Form, Place, Record, Span
from nutgraf.resolve.who.actors import Resolved, actors
from nutgraf.resolve.who.kinds import kind_of
from nutgraf.resolve.who.known import KnowledgeLike
from nutgraf.resolve.who.words import head_index, words_of
from nutgraf.spans import FoundMention, MentionKind

SYMMETRIC = frozenset(("CONSULT", "AGREE", "COOPERATE"))
ROLES = ("actor", "recipient")
Gold = Mapping[str, Any]
Locate = Callable[[str, Sequence[Span]], Sequence[Place]]


def read(path: Path) -> list[Gold]:
    """The gold documents of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def gold_mentions(gold: Gold, knowledge: KnowledgeLike) -> list[FoundMention]:
    """The participants of the gold events as mentions, each with a chain number of its own (so: no evidence)."""
    spans = {tuple(one["span"]) for event in gold["events"] for role in ROLES for one in event[role]}
    out = []
    for number, (start, end) in enumerate(sorted(spans)):
        words = words_of(gold["text"], start, end)
        if not words:
            continue
        head = words[head_index(words)]
        sentence = next(
            (at for at, (lo, hi) in enumerate(gold["sentences"]) if lo <= start < hi), len(gold["sentences"]) - 1
        )
        kind, form = _kind(gold["text"][start:end], knowledge)
        out.append(
            FoundMention(
                start=start, end=end, kind=kind, form=form, sentence=sentence,
                head_start=head.start, head_end=head.end, chain=number, confidence=1.0,
            )
        )  # fmt: skip
    return out


def _kind(said: str, knowledge: KnowledgeLike) -> tuple[MentionKind, Form]:
    """The kind and form that a mention head would give these words."""
    bare = said.removesuffix("'s").removesuffix("’s").removeprefix("the ").removeprefix("The ")
    return kind_of(bare, knowledge)


def from_gold_spans(golds: Iterable[Gold], knowledge: KnowledgeLike, locate: Locate | None = None) -> dict[str, Any]:
    """Country and sector accuracy of the resolver alone: the gold participants are its mentions.

    ``locate`` gives the places of a text, as the coder would have them by then.
    """
    tally = Tally()
    for gold in golds:
        found = resolve(gold, knowledge, locate)
        by_id = {actor.id: actor for actor in found.actors}
        for event in gold["events"]:
            for role in ROLES:
                for one in event[role]:
                    name = found.by_mention.get(tuple(one["span"]))
                    if name is not None:
                        tally.add(one, by_id[name].country, by_id[name].sector)
                    else:
                        tally.add(one, None, None)
    return figures(tally.counts)


def resolve(gold: Gold, knowledge: KnowledgeLike, locate: Locate | None = None) -> Resolved:
    """The resolver over one gold document's participants."""
    sentences = [Span(start=lo, end=hi) for lo, hi in gold["sentences"]]
    mentions = gold_mentions(gold, knowledge)
    places = locate(gold["text"], sentences) if locate else ()
    deeds: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for event in gold["events"]:
        for role in ROLES:
            for one in event[role]:
                deeds.setdefault(tuple(one["span"]), []).append((event["type"], role))
    return actors(
        gold["text"], sentences, mentions, knowledge=knowledge, on=gold.get("published"), places=places, deeds=deeds
    )


def from_records(golds: Iterable[Gold], records: Mapping[str, Record]) -> dict[str, Any]:
    """Country and sector accuracy over the participants that coded records found, and how many they found."""
    return figures(total([counts(gold, records.get(gold["id"])) for gold in golds]))


def counts(gold: Gold, record: Record | None) -> Counts:
    """What one document adds: nothing without a record, for then no participant was found."""
    tally = Tally()
    for lo, hi in gold["sentences"] if record else ():
        there = [event for event in gold["events"] if lo <= event["trigger"][0] < hi]
        coded = [event for event in record.events if lo <= event.trigger.start < hi] if record else []
        for event, match in _pairs(there, coded):
            by_id = {actor.id: actor for actor in record.actors} if record else {}
            for role, one in [(name, one) for name in ROLES for one in event[name]]:
                pool = getattr(match, role) if event["type"] not in SYMMETRIC else match.actor + match.recipient
                reference = next((r for r in pool if _over(one["span"], r)), None)
                if reference is not None:
                    actor = by_id.get(reference.id or "")
                    tally.add(one, actor.country if actor else None, actor.sector if actor else None)
    return tally.counts


def _over(span: Sequence[int], other: Span) -> bool:
    return bool(span[0] < other.end and other.start < span[1])


def _side(gold: Sequence[Sequence[int]], coded: Sequence[Span]) -> bool:
    if not gold or not coded:
        return not gold and not coded
    covered = sum(any(_over(g, c) for c in coded) for g in gold)
    covering = sum(any(_over(g, c) for g in gold) for c in coded)
    return 2 * covered >= len(gold) and 2 * covering >= len(coded)


def _parties(gold: Gold, coded: Event) -> bool:
    actor, recipient = ([one["span"] for one in gold[role]] for role in ROLES)
    if gold["type"] in SYMMETRIC:
        return _side(actor + recipient, coded.actor + coded.recipient)
    return _side(actor, coded.actor) and _side(recipient, coded.recipient)


def _pairs(golds: Sequence[Gold], coded: Sequence[Event]) -> list[tuple[Gold, Event]]:
    """Greedy one-to-one pairs of one type, best first."""
    grid = []
    for i, gold in enumerate(golds):
        for j, event in enumerate(coded):
            if gold["type"] == event.type:
                points = 2 * _over(gold["trigger"], event.trigger) + 3 * _parties(gold, event)
                grid.append((-points, i, j))
    used_gold: set[int] = set()
    used: set[int] = set()
    out = []
    for points, i, j in sorted(grid):
        if points < 0 and i not in used_gold and j not in used:
            used_gold.add(i)
            used.add(j)
            out.append((golds[i], coded[j]))
    return out


class Tally:
    """Counts of participants whose country, sector, or both are right."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def add(self, gold: Gold, country: str | None, sector: str | None) -> None:
        right = gold["country"] == country, gold["sector"] == sector
        self.counts["all"] += 1
        self.counts["country"] += right[0]
        self.counts["sector"] += right[1]
        self.counts["both"] += all(right)
        self.counts[f"of {gold['sector']}"] += 1
        self.counts[f"right {gold['sector']}"] += right[1]


def figures(n: Counts) -> Figures:
    """Accuracies in per cent; by gold sector with how many there are."""
    sectors = sorted((name[3:] for name in n if name.startswith("of ")), key=lambda name: (-n[f"of {name}"], name))
    return {
        "participants": n.get("all", 0),
        "country accuracy": share(n.get("country", 0), n.get("all", 0)),
        "sector accuracy": share(n.get("sector", 0), n.get("all", 0)),
        "both": share(n.get("both", 0), n.get("all", 0)),
        "sector accuracy by gold sector": {
            name: (share(n[f"right {name}"], n[f"of {name}"]), n[f"of {name}"]) for name in sectors
        },
    }


TASK: Task[Gold] = Task(
    name="actors",
    read=read,
    input=lambda gold: {"id": gold["id"], "text": gold["text"], "published": gold.get("published")},
    counts=counts,
    figures=figures,
    main=("country accuracy", "sector accuracy"),
)


def main(path: str) -> None:
    """Print the figures of the shipped knowledge base with gold spans as mentions."""
    from nutgraf.resolve.who.knowledge import Knowledge

    sys.stdout.write(json.dumps(from_gold_spans(read(Path(path)), Knowledge.load()), indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
