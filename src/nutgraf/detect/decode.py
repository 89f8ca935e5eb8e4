"""Scores of one window into spans: mentions, attributions, events.

Comes in: `Scores`, arrays over the words of a window.  Goes out: word-index tuples, before they become code points.
Thresholds are parameters with the values that the development sets chose (`training/tune.py`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Labels:
    """Label sets, from the model's manifest, in the order of the columns."""

    types: tuple[str, ...]
    statuses: tuple[str, ...]
    modes: tuple[str, ...]  # "TYPE/mode", "TYPE/-" for none
    spans: tuple[str, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Above these a candidate is kept. ``trigger`` and ``event`` are probabilities, the others are scores around 0."""

    trigger: float = 0.5
    event: float = 0.0
    argument: float = 0.0
    last_resort: float = -2.0
    mention: float = 0.0
    source: float = 0.0
    cue: float = 0.0
    content: float = 0.0
    link: float = 0.0
    coreference: float = 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """``type`` (n, types + 2): none, types, begin; ``status`` (n, statuses + 1); ``mode`` (n, modes);
    ``spans`` (labels, n, n) first x last word; ``links`` (relations, n, n) from x to."""

    type: Floats
    status: Floats
    mode: Floats
    spans: Floats
    links: Floats


@dataclass(slots=True)
class WordEvent:
    """Word indices are inclusive pairs; ``probability`` that the trigger and its type are right."""

    trigger: tuple[int, int]
    type: str
    mode: str | None
    status: str
    probability: float
    actor: list[tuple[int, int]] = field(default_factory=list)
    recipient: list[tuple[int, int]] = field(default_factory=list)
    claimed_by: tuple[int, int] | None = None
    place: tuple[int, int] | None = None
    time: tuple[int, int] | None = None
    role_probability: float = 1.0

    @property
    def confidence(self) -> float:
        """Trigger and type right, and the parties; the parties weigh half: they are right more often than they are sure."""
        return self.probability * math.sqrt(self.role_probability)


@dataclass(slots=True)
class WordAttribution:
    cue: tuple[int, int]
    source: tuple[int, int] | None
    content: list[tuple[int, int]]
    probability: float


@dataclass(slots=True)
class WordMention:
    span: tuple[int, int]
    label: str
    score: float
    antecedent: int | None = None  # last word of the antecedent's span


def softmax(x: Floats) -> Floats:
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    out: Floats = e / e.sum(axis=-1, keepdims=True)
    return out


def sigmoid(x: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


MOST = 120  # candidates of one label in one window: more is noise, and overlap checks are quadratic


def found(table: Floats, threshold: float) -> list[tuple[float, int, int]]:
    """(score, first, last) above the threshold with first <= last, best first, `MOST` at most; ties in text order."""
    first, last = np.nonzero(np.triu(table > threshold))
    if len(first) > MOST:
        best = np.argsort(-table[first, last], kind="stable")[:MOST]
        first, last = first[best], last[best]
    out = [(float(table[a, b]), int(a), int(b)) for a, b in zip(first, last, strict=True)]
    out.sort(key=lambda x: (-x[0], x[1], x[2]))
    return out


def disjoint(candidates: list[tuple[float, int, int]], *, nested: bool = False) -> list[tuple[float, int, int]]:
    """Best first without overlaps; with ``nested`` only crossing spans are refused."""
    out: list[tuple[float, int, int]] = []
    for s, a, b in candidates:
        clash = False
        for _, c, d in out:
            if a <= d and c <= b and not (nested and ((a <= c and d <= b) or (c <= a and b <= d))):
                clash = True
                break
        if not clash:
            out.append((s, a, b))
    return out


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Inclusive runs of true."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.view(np.int8), [0]))))
    return [(int(a), int(b) - 1) for a, b in edges.reshape(-1, 2)]


class Decoder:
    """Reads windows' scores with one label set and one set of thresholds."""

    def __init__(self, labels: Labels, thresholds: Thresholds | None = None) -> None:
        self.labels = labels
        self.t = thresholds or Thresholds()
        self.span = {name: i for i, name in enumerate(labels.spans)}
        self.link = {name: i for i, name in enumerate(labels.links)}
        self.modes = {
            t: [(i, m.split("/")[1]) for i, m in enumerate(labels.modes) if m.split("/")[0] == t] for t in labels.types
        }
        self.mention_labels = [(i, s) for i, s in enumerate(labels.spans) if "-" in s]

    def events(self, s: Scores, sentence: NDArray[np.int64]) -> list[WordEvent]:
        """Events of a window; ``sentence`` (n,) numbers the sentence of each word: arguments stay in the trigger's."""
        k = len(self.labels.types) + 1
        if not len(s.type):
            return []
        p = softmax(s.type[:, :k])
        on = p[:, 0] < 1 - self.t.trigger
        if not on.any():
            return []
        kind = p[:, 1:].argmax(axis=1)
        begin = s.type[:, k] > 0
        out: list[WordEvent] = []
        n, i = len(on), 0
        arguments = disjoint(found(s.spans[self.span["argument"]], self.t.argument), nested=True)
        while i < n:
            if not on[i]:
                i += 1
                continue
            j = i
            while (
                j + 1 < n
                and on[j + 1]
                and kind[j + 1] == kind[i]
                and not begin[j + 1]
                and sentence[j + 1] == sentence[i]
            ):
                j += 1
            event = self._event(s, p, i, j, sentence, arguments)
            if event and event.confidence >= self.t.event:
                out.append(event)
            i = j + 1
        return out

    def _event(
        self,
        s: Scores,
        p: Floats,
        i: int,
        j: int,
        sentence: NDArray[np.int64],
        arguments: list[tuple[float, int, int]],
    ) -> WordEvent | None:
        weights = p[i : j + 1, 1:].sum(axis=0)
        t = int(weights.argmax())
        kind = self.labels.types[t]
        status = self.labels.statuses[int(s.status[i : j + 1, : len(self.labels.statuses)].mean(axis=0).argmax())]
        mode = None
        if self.modes[kind]:
            mean = s.mode[i : j + 1].mean(axis=0)
            best = max(self.modes[kind], key=lambda m: float(mean[m[0]]))[1]
            mode = None if best == "-" else best
        event = WordEvent((i, j), kind, mode, status, float(weights[t] / (j + 1 - i)))
        lo, hi = int(np.searchsorted(sentence, sentence[i])), int(np.searchsorted(sentence, sentence[i], side="right"))
        rows = {
            name: s.links[self.link[name], i : j + 1, lo:hi].mean(axis=0)
            for name in ("actor", "recipient", "claimed_by", "place", "time")
        }
        for rows_ in rows.values():
            rows_[i - lo : j + 1 - lo] -= 2.0 if j > i else 0.0
        event.actor = self._members(rows["actor"], lo, arguments)
        event.recipient = self._members(rows["recipient"], lo, arguments)
        scores = [
            float(rows[r][a - lo : b + 1 - lo].max()) for r in ("actor", "recipient") for a, b in getattr(event, r)
        ]
        if not scores:
            role = max(("actor", "recipient"), key=lambda r: float(rows[r].max()))
            top = float(rows[role].max())
            if top < self.t.last_resort:
                return None
            setattr(event, role, self._members(rows[role], lo, arguments, at_least=top - 1e-6))
            scores = [top]
        event.role_probability = float(sigmoid(min(scores)))
        for name in ("claimed_by", "place", "time"):
            members = self._members(rows[name], lo, arguments if name == "claimed_by" else [])
            if members:
                setattr(event, name, max(members, key=lambda m: float(rows[name][m[0] - lo : m[1] + 1 - lo].max())))
        return event

    def _members(
        self, row: Floats, lo: int, arguments: list[tuple[float, int, int]], at_least: float | None = None
    ) -> list[tuple[int, int]]:
        """Runs of words linked to a trigger, widened to the argument phrase that they stand in."""
        threshold = self.t.argument if at_least is None else at_least
        out: list[tuple[int, int]] = []
        for left, right in runs(row > threshold):
            a, b = left + lo, right + lo
            inside = [(s, c, d) for s, c, d in arguments if c <= b and a <= d]
            span = max(inside, key=lambda x: (_overlap((a, b), x[1:]), x[0]))[1:] if inside else (a, b)
            if not any(span[0] <= d and c <= span[1] for c, d in out):
                out.append(span)
        return out

    def attributions(self, s: Scores) -> list[WordAttribution]:
        """Cues with the source and contents linked to each; a cue without content is dropped."""
        t = self.t
        cues = disjoint(found(s.spans[self.span["cue"]], t.cue))
        sources = disjoint(found(s.spans[self.span["source"]], t.source), nested=True)
        contents = disjoint(found(s.spans[self.span["content"]], t.content), nested=True)
        to_source, to_content = s.links[self.link["cue-source"]], s.links[self.link["cue-content"]]
        out: dict[tuple[int, int], WordAttribution] = {}
        for score, a, b in cues:
            out[a, b] = WordAttribution((a, b), None, [], float(sigmoid(score)))
            linked = [(float(to_source[a, c]), c, d) for _, c, d in sources if not (c <= b and a <= d)]
            if linked and max(linked)[0] > t.link:
                out[a, b].source = max(linked)[1:]
        for score, c, d in contents:
            ranked = sorted(((float(to_content[a, c]), a, b) for a, b in out if not (c <= b and a <= d)), reverse=True)
            for rank, (link, a, b) in enumerate(ranked):
                if any(x <= d and c <= y for x, y in out[a, b].content):
                    continue  # one saying has no content twice: the better scored came first
                if link > t.link or (rank == 0 and link > t.link - 4):
                    out[a, b].content.append((c, d))
                    out[a, b].probability = min(out[a, b].probability, float(sigmoid(score)))
        for said in out.values():
            said.content.sort()
        return [out[k] for k in sorted(out) if out[k].content]

    def mentions(self, s: Scores) -> list[WordMention]:
        """Mentions, nested where the reader says so, one label a span."""
        best: dict[tuple[int, int], tuple[float, str]] = {}
        for i, label in self.mention_labels:
            for score, a, b in found(s.spans[i], self.t.mention):
                if (a, b) not in best or score > best[a, b][0]:
                    best[a, b] = (score, label)
        ranked = sorted(((score, a, b) for (a, b), (score, _) in best.items()), key=lambda x: (-x[0], x[1], x[2]))
        out = [WordMention((a, b), best[a, b][1], score) for score, a, b in disjoint(ranked, nested=True)]
        out.sort(key=lambda m: (m.span[0], -m.span[1]))
        lasts = np.asarray(sorted({m.span[1] for m in out}), dtype=np.int64)
        table = s.links[self.link["coreference"]]
        for m in out:
            before = lasts[lasts < m.span[1]]
            if len(before):
                row = table[m.span[1], before]
                top = int(row.argmax())
                if row[top] > self.t.coreference:
                    m.antecedent = int(before[top])
        return out


def _overlap(a: tuple[int, int], b: tuple[int, ...]) -> float:
    """Words shared over words covered."""
    shared = min(a[1], b[1]) - max(a[0], b[0]) + 1
    return shared / (max(a[1], b[1]) - min(a[0], b[0]) + 1)
