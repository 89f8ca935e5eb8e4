"""Scores of one window into spans: mentions, attributions and, by `detect.events`, events.

Comes in: `Scores`, arrays over the words of a window.  Goes out: word-index tuples, before they become code points.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nutgraf.detect.events import EventDecoder
from nutgraf.detect.scores import Labels, Scores, Thresholds, disjoint, found, ranked, sigmoid


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


class Decoder:
    """Reads windows' scores with one label set and one set of thresholds."""

    def __init__(self, labels: Labels, thresholds: Thresholds | None = None) -> None:
        self.labels = labels
        self.t = thresholds or Thresholds()
        self.span = {name: i for i, name in enumerate(labels.spans)}
        self.link = {name: i for i, name in enumerate(labels.links)}
        self.mention_labels = [(i, s) for i, s in enumerate(labels.spans) if "-" in s]
        rows = [i for i, _ in self.mention_labels]
        self.mention_rows: slice | list[int] = rows
        if rows and rows == list(range(rows[0], rows[0] + len(rows))):
            self.mention_rows = slice(rows[0], rows[0] + len(rows))  # a view, where a list would copy
        self.events = EventDecoder(labels, self.t)

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
        table = s.spans[self.mention_rows]
        # what all labels together give a span is at most their number times the best: most spans need no second thought
        first, last = np.nonzero(np.triu(table.max(axis=0) > self.t.mention - np.log(len(table))))
        each = table[:, first, last]
        nothing = -np.logaddexp(0, each).sum(axis=0)  # log-probability that no label fits
        some = np.log(-np.expm1(np.minimum(nothing, -1e-9))) - nothing
        sure = some > self.t.mention
        first, last = first[sure], last[sure]
        best = dict(
            zip(zip(first.tolist(), last.tolist(), strict=True), each.argmax(axis=0)[sure].tolist(), strict=True)
        )
        out = [
            WordMention((a, b), self.mention_labels[best[a, b]][1], score)
            for score, a, b in disjoint(ranked(some[sure], first, last), nested=True)
        ]
        out.sort(key=lambda m: (m.span[0], -m.span[1]))
        if out:
            ends = np.asarray([m.span[1] for m in out], dtype=np.int64)
            lasts = np.unique(ends)
            links = s.links[self.link["coreference"]][ends[:, None], lasts]
            links[lasts >= ends[:, None]] = -np.inf  # an antecedent ends before
            tops = links.argmax(axis=1)
            for m, top, score in zip(out, lasts[tops].tolist(), links.max(axis=1).tolist(), strict=True):
                if score > self.t.coreference:
                    m.antecedent = top
        return out
