"""Scores of one window into events: triggers that the type head suspects, each looked at a second time.

Comes in: `Scores`.  Goes out: `WordEvent`, in word indices.  The type is what both looks make of it together; the
parties are the words that the second look gives a role, widened to the phrase in which they stand.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nutgraf.detect.scores import Floats, Labels, Scores, Thresholds, disjoint, found, runs, sigmoid, softmax

ROLES = ("actor", "recipient", "claimed_by", "place", "time")
Words = tuple[int, int]


@dataclass(slots=True)
class WordEvent:
    """Word indices are inclusive pairs; ``probability`` that there is an event here and its type is right."""

    trigger: Words
    type: str
    mode: str | None
    status: str
    probability: float
    actor: list[Words] = field(default_factory=list)
    recipient: list[Words] = field(default_factory=list)
    claimed_by: Words | None = None
    place: Words | None = None
    time: Words | None = None
    role_probability: float = 1.0


class EventDecoder:
    """Reads windows' scores with one label set and one set of thresholds."""

    def __init__(self, labels: Labels, thresholds: Thresholds) -> None:
        self.labels, self.t = labels, thresholds
        self.argument = labels.spans.index("argument")
        self.modes = {
            t: [(i, m.split("/")[1]) for i, m in enumerate(labels.modes) if m.split("/")[0] == t] for t in labels.types
        }

    def __call__(self, s: Scores, sentence: NDArray[np.int64], lettered: NDArray[np.bool_]) -> list[WordEvent]:
        """``sentence`` (n,) numbers the sentence of each word: parties stand in the trigger's; ``lettered`` (n,): no
        trigger begins or ends with a word that is a mark."""
        if not len(s.type):
            return []
        belief = softmax(s.type[:, : len(self.labels.types) + 1])
        arguments: list[tuple[float, int, int]] | None = None
        out: list[WordEvent] = []
        for i, j in self._suspects(s, belief, sentence, lettered):
            if arguments is None:
                arguments = disjoint(found(s.spans[self.argument], 0.0), nested=True)
            event = self._event(s, belief, i, j, sentence, arguments)
            if event and event.probability >= self.t.event:
                out.append(event)
        return _once(out, sentence)

    def _suspects(
        self, s: Scores, belief: Floats, sentence: NDArray[np.int64], lettered: NDArray[np.bool_]
    ) -> list[Words]:
        """Runs of words of one type; a word that begins a trigger parts two."""
        on = belief[:, 0] < 1 - self.t.trigger
        kind = belief[:, 1:].argmax(axis=1)
        begin = s.type[:, len(self.labels.types) + 1] > 0
        parted = (kind[1:] != kind[:-1]) | begin[1:] | (sentence[1:] != sentence[:-1])
        out: list[Words] = []
        for a, b in runs(on):
            i = a
            for j in range(a, b + 1):
                if j == b or parted[j]:
                    named = np.flatnonzero(lettered[i : j + 1])
                    if len(named):
                        out.append((i + int(named[0]), i + int(named[-1])))
                    i = j + 1
        return out

    def _event(
        self,
        s: Scores,
        belief: Floats,
        i: int,
        j: int,
        sentence: NDArray[np.int64],
        arguments: list[tuple[float, int, int]],
    ) -> WordEvent | None:
        k = len(self.labels.types) + 1
        lo, hi = int(np.searchsorted(sentence, sentence[i])), int(np.searchsorted(sentence, sentence[i], side="right"))
        hint = belief[i : j + 1].mean(axis=0)
        roles, verdict = s.look(lo, hi, i, j, hint)
        both = (hint + softmax(verdict[:k])) / 2
        t = int(both[1:].argmax())
        kind = self.labels.types[t]
        near = s.status[i : j + 1, : len(self.labels.statuses)].mean(axis=0)
        status = self.labels.statuses[int((softmax(near) + softmax(verdict[k:])).argmax())]
        event = WordEvent((i, j), kind, self._mode(s, i, j, kind), status, float(both[t + 1]))
        roles[i - lo : j + 1 - lo] -= 2.0  # a trigger seldom names its own party
        for column, role in enumerate(ROLES[:2]):
            setattr(event, role, self._members(roles[:, column], lo, arguments, self.t.argument))
        if not event.actor and not event.recipient:
            column = int(roles[:, :2].max(axis=0).argmax())
            top = float(roles[:, column].max())
            if top < self.t.last_resort:
                return None
            setattr(event, ROLES[column], self._members(roles[:, column], lo, arguments, top - 1e-6))
        sure = [
            float(sigmoid(roles[a - lo : b + 1 - lo, column].max()))
            for column, role in enumerate(ROLES[:2])
            for a, b in getattr(event, role)
        ]
        event.role_probability = min(sure)
        for column, role in enumerate(ROLES[2:], 2):
            members = self._members(roles[:, column], lo, arguments if role == "claimed_by" else [], self.t.setting)
            if members:
                best = max(members, key=lambda m, c=column: float(roles[m[0] - lo : m[1] + 1 - lo, c].max()))  # type: ignore[misc]
                setattr(event, role, best)
        return event

    def _mode(self, s: Scores, i: int, j: int, kind: str) -> str | None:
        if not self.modes[kind]:
            return None
        mean = s.mode[i : j + 1].mean(axis=0)
        best = max(self.modes[kind], key=lambda m: float(mean[m[0]]))[1]
        return None if best == "-" else best

    def _members(self, row: Floats, lo: int, arguments: list[tuple[float, int, int]], threshold: float) -> list[Words]:
        """Runs of words in a role, widened to the argument phrase that they stand in."""
        out: list[Words] = []
        for left, right in runs(row > threshold):
            a, b = left + lo, right + lo
            inside = [(s, c, d) for s, c, d in arguments if c <= b and a <= d and lo <= c and d < lo + len(row)]
            span = max(inside, key=lambda x: (_overlap((a, b), x[1:]), x[0]))[1:] if inside else (a, b)
            if not any(span[0] <= d and c <= span[1] for c, d in out):
                out.append(span)
        return out


def _once(events: list[WordEvent], sentence: NDArray[np.int64]) -> list[WordEvent]:
    """Without what a sentence tells twice, "criticised ... a disgrace": of one type, no party that the surer one lacks."""
    kept: list[WordEvent] = []
    for event in sorted(events, key=lambda e: -e.probability):
        told = (
            k.type == event.type
            and sentence[k.trigger[0]] == sentence[event.trigger[0]]
            and set(event.actor) <= set(k.actor)
            and set(event.recipient) <= set(k.recipient)
            for k in kept
        )
        if not any(told):
            kept.append(event)
    return sorted(kept, key=lambda e: e.trigger)


def _overlap(a: Words, b: tuple[int, ...]) -> float:
    """Words shared over words covered."""
    shared = min(a[1], b[1]) - max(a[0], b[0]) + 1
    return shared / (max(a[1], b[1]) - min(a[0], b[0]) + 1)
