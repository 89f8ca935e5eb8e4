"""One reading of a document: sentences in, `Findings` out.

The text is read in windows of whole sentences; each window answers for its own words only, the sentences around them
are context. What the decoder says in words is said here in code points.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np

from nutgraf.detect.contexts import contexts_of
from nutgraf.detect.decode import Decoder
from nutgraf.detect.events import WordEvent
from nutgraf.detect.model import Model
from nutgraf.detect.repeats import repeats
from nutgraf.detect.scores import Calibration, Thresholds, sigmoid
from nutgraf.detect.words import Encoded, Window, encode, windows
from nutgraf.records import Form, Span, Status
from nutgraf.spans import Findings, FoundAttribution, FoundEvent, FoundMention, MentionKind


def read(
    model: Model, text: str, sentences: Sequence[Span], coded: Sequence[bool], *, thresholds: Thresholds | None = None
) -> Findings:
    """Read the ``coded`` sentences of a text."""
    numbers = [i for i, on in enumerate(coded) if on]
    if not numbers:
        return Findings()
    doc = encode(model.tokenizer, text, [(sentences[i].start, sentences[i].end) for i in numbers])
    reading = _Reading(text, doc, numbers, Decoder(model.labels, thresholds), model.calibration)
    for window in windows(doc):
        if window.own_hi > window.own_lo:
            reading.add(window, model)
    return reading.findings()


class _Reading:
    def __init__(self, text: str, doc: Encoded, numbers: list[int], decoder: Decoder, calibration: Calibration) -> None:
        self.text, self.doc, self.numbers, self.decoder, self.calibration = text, doc, numbers, decoder, calibration
        self.events: list[FoundEvent] = []
        self.attributions: list[FoundAttribution] = []
        self.mentions: dict[tuple[int, int], tuple[str, float]] = {}
        self.antecedents: list[tuple[tuple[int, int], int]] = []

    def add(self, window: Window, model: Model) -> None:
        scores = model.scores(window)
        lo = window.lo
        for event in self.decoder.events(scores, self.doc.sentence[lo : window.hi], self.doc.lettered(lo, window.hi)):
            if window.own_lo <= lo + event.trigger[0] < window.own_hi:
                self.events.append(self._event(event, lo))
        for said in self.decoder.attributions(scores):
            if window.own_lo <= lo + said.cue[0] < window.own_hi:
                self.attributions.append(
                    FoundAttribution(
                        source=self._span(said.source, lo) if said.source else None,
                        cue=self._span(said.cue, lo),
                        content=tuple(self._span(c, lo) for c in said.content),
                        confidence=self.calibration.of("attribution", said.probability),
                    )
                )
        for mention in self.decoder.mentions(scores):
            a, b = lo + mention.span[0], lo + mention.span[1]
            if window.own_lo <= a < window.own_hi:
                self.mentions[a, b] = (mention.label, mention.score)
                if mention.antecedent is not None:
                    self.antecedents.append(((a, b), lo + mention.antecedent))

    def _span(self, words: tuple[int, int], lo: int) -> Span:
        return Span(start=int(self.doc.starts[lo + words[0]]), end=int(self.doc.ends[lo + words[1]]))

    def _event(self, e: WordEvent, lo: int) -> FoundEvent:
        number = int(self.doc.sentence[lo + e.trigger[0]])
        trigger = self._span(e.trigger, lo)
        within = self.doc.sentence == number
        around = self.text[int(self.doc.starts[within][0]) : int(self.doc.ends[within][-1])]
        said = f"'{trigger.of(self.text)}' reads as {e.type}" + (f"/{e.mode}" if e.mode else "")
        confidence = self.calibration.of("event", e.probability)
        return FoundEvent(
            trigger=trigger,
            sentence=self.numbers[number],
            type=e.type,
            mode=e.mode,
            status=cast(Status, e.status),
            status_cue=None,
            actor=tuple(self._span(x, lo) for x in e.actor),
            recipient=tuple(self._span(x, lo) for x in e.recipient),
            claimed_by=self._span(e.claimed_by, lo) if e.claimed_by else None,
            place=self._span(e.place, lo) if e.place else None,
            time=self._span(e.time, lo) if e.time else None,
            contexts=contexts_of(around),
            confidence=confidence,
            why=f"{said} ({confidence:.0%}), the parties {e.role_probability:.0%}, status {e.status}",
        )

    def findings(self) -> Findings:
        """Everything in text order, mentions with their chains."""
        words = [self.text[a:b] for a, b in zip(self.doc.starts, self.doc.ends, strict=True)]
        self.mentions |= repeats(words, self.mentions)
        spans = sorted(self.mentions)
        chain = {span: i for i, span in enumerate(spans)}
        by_last: dict[int, tuple[int, int]] = {}
        for span in spans:
            by_last.setdefault(span[1], span)
        for span, last in sorted(self.antecedents):
            other = by_last.get(last)
            if other and chain[other] != chain[span]:
                keep, drop = sorted((chain[other], chain[span]))
                for key, value in chain.items():
                    if value == drop:
                        chain[key] = keep
        return Findings(
            mentions=tuple(self._mention(span, chain[span]) for span in spans),
            attributions=tuple(sorted(self.attributions, key=lambda a: (a.content[0].start, a.content[0].end))),
            events=tuple(sorted(self.events, key=lambda e: (e.trigger.start, e.trigger.end))),
        )

    def _mention(self, words: tuple[int, int], chain: int) -> FoundMention:
        label, score = self.mentions[words]
        kind, _, form = label.partition("-")
        span = self._span(words, 0)
        head = words[1]
        inner = self.text[span.start : span.end]
        for link in (" of ", " for "):
            at = inner.find(link)
            if at > 0:
                head = int(np.searchsorted(self.doc.ends, span.start + at, side="left"))
                break
        return FoundMention(
            start=span.start,
            end=span.end,
            kind=cast(MentionKind, "organisation" if kind == "other" else kind),
            form=cast(Form, form),
            sentence=self.numbers[int(self.doc.sentence[words[0]])],
            head_start=int(self.doc.starts[head]),
            head_end=int(self.doc.ends[head]),
            chain=chain,
            confidence=self.calibration.of("mention", float(sigmoid(score))),
        )
