"""Names exchanged: the same text told of other people and places.

Comes in: a sample whose names are annotated.  Goes out: a copy in which some of the names' own words are those of other
names of their kind, the same all through the text, and every span moved along.  So the reader learns a name from the
words around it and from its form, and not by heart.  Words that are also written small somewhere ("president",
"river") stay as they are: they say what is named.
"""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from training.sample import MentionLabel, Sample, Span

_WORD = re.compile(r"[^\W\d_]{2,}")
SHARE = 0.5  # of the words of a text's names


class Renamer:
    """Knows the words of all names in ``samples``, by what they name."""

    def __init__(self, samples: Iterable[Sample]) -> None:
        samples = list(samples)
        self._small = {w[0] for s in samples for w in _WORD.finditer(s.text) if w[0].islower()}
        pools: dict[str, set[str]] = {}
        for sample in samples:
            for word, kind in self._own(sample).values():
                pools.setdefault(kind, set()).add(word)
        self._pools = {kind: sorted(words) for kind, words in pools.items()}

    def __call__(self, sample: Sample, dice: random.Random) -> Sample:
        own = self._own(sample)
        chosen: dict[str, str] = {}
        for word, kind in own.values():
            if word not in chosen:
                chosen[word] = dice.choice(self._pools[kind]) if dice.random() < SHARE else word
        return _moved(sample, {span: chosen[word] for span, (word, _) in own.items() if chosen[word] != word})

    def _own(self, sample: Sample) -> dict[Span, tuple[str, str]]:
        """Where a word stands that is a name's own: the word, and its kind by the shortest name that holds it."""
        out: dict[Span, tuple[str, str]] = {}
        names = [m for m in (sample.mentions or sample.names or []) if m.label.endswith("-name")]
        for name in sorted(names, key=lambda m: m.span[0] - m.span[1]):
            words = [
                w for w in _WORD.finditer(sample.text, *name.span) if w[0].istitle() and w[0].lower() not in self._small
            ]
            for w in words:
                kind = name.label.partition("-")[0]
                out[w.span()] = (w[0], f"{kind} last" if kind == "person" and w is words[-1] else kind)
        return out


def _moved(sample: Sample, words: dict[Span, str]) -> Sample:
    """The sample with other words in some places."""
    text, at, ends, shifts = "", 0, [0], [0]
    for (start, end), word in sorted(words.items()):
        text += sample.text[at:start] + word
        at = end
        ends.append(end)
        shifts.append(len(text) - end)
    text += sample.text[at:]

    def to(span: Span) -> Span:
        a, b = (bisect_right(ends, x) - 1 for x in span)
        return span[0] + shifts[a], span[1] + shifts[b]

    def mentions(found: list[MentionLabel] | None) -> list[MentionLabel] | None:
        return None if found is None else [replace(m, span=to(m.span)) for m in found]

    return replace(
        sample,
        text=text,
        sentences=[to(s) for s in sample.sentences],
        mentions=mentions(sample.mentions),
        names=mentions(sample.names),
        syntax=None if sample.syntax is None else [replace(t, span=to(t.span)) for t in sample.syntax],
    )
