"""Attributions: source, cue and content, against gold of the PolNeAR kind (Newell et al., 2018).

Comes in: lines of ``{"id", "text", "attributions": [{"source", "cue", "content": [[start, end], ...]}]}`` and coded
records.  Goes out: F1 in per cent. For source, cue and content: exact, over contiguous spans without the space around
them (how published figures count), and token, over words; and ``linked``: whole attributions, right when half or more
of the characters of both contents together are shared and the sources overlap or are absent in both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from nutgraf.evaluate.gold import Bounds, lines
from nutgraf.evaluate.task import Counts, Figures, Task
from nutgraf.records import Attribution, Record, Value

PARTS = ("source", "cue", "content")
_WORD = re.compile(r"\w+")


class GoldAttribution(Value, frozen=True, kw_only=True):
    """Each part a list of spans: discontinuous parts are allowed."""

    source: tuple[Bounds, ...]
    cue: tuple[Bounds, ...]
    content: tuple[Bounds, ...]


class GoldArticle(Value, frozen=True, kw_only=True):
    id: str
    text: str
    attributions: tuple[GoldAttribution, ...]
    published: str | None = None


def read(path: Path) -> list[GoldArticle]:
    """The gold articles of a file. Raises `InputMissing`, `InputMalformed`."""
    return lines(path, GoldArticle)


def given(article: GoldArticle) -> dict[str, str | None]:
    return {"id": article.id, "published": article.published, "text": article.text}


def counts(article: GoldArticle, record: Record | None) -> Counts:
    text, gold = article.text, article.attributions
    predicted = [_predicted(a) for a in record.attributions] if record else []
    words = [m.span() for m in _WORD.finditer(text)]
    n: Counter[str] = Counter(documents=1)
    for part in PARTS:
        here, there = ({_trimmed(text, s) for a in side for s in getattr(a, part)} for side in (gold, predicted))
        _add(n, f"{part} exact", here, there)
        _add(n, f"{part} token", _inside(words, here), _inside(words, there))
    n["linked"] = _linked(gold, predicted)
    n["linked gold"], n["linked predicted"] = len(gold), len(predicted)
    return n


def figures(n: Counts) -> Figures:
    names = [f"{part} {measure}" for part in PARTS for measure in ("exact", "token")]
    return {name: _f1(n[name], n[f"{name} predicted"], n[f"{name} gold"]) for name in (*names, "linked")}


def _f1(hit: int, predicted: int, gold: int) -> float:
    """Per cent; full where there is nothing to find and nothing was found."""
    return round(200 * hit / (predicted + gold), 1) if predicted + gold else 100.0


def _add(n: Counter[str], name: str, gold: set[Bounds], predicted: set[Bounds]) -> None:
    n[name] = len(gold & predicted)
    n[f"{name} gold"], n[f"{name} predicted"] = len(gold), len(predicted)


def _inside(words: Sequence[Bounds], spans: Iterable[Bounds]) -> set[Bounds]:
    return {(a, b) for s, e in spans for a, b in words if s <= a and b <= e}


def _linked(gold: Sequence[GoldAttribution], predicted: Sequence[GoldAttribution]) -> int:
    """How many predictions find a gold attribution of their own, in order."""
    left = [(_characters(g.source), _characters(g.content)) for g in gold]
    hits = 0
    for p in predicted:
        source, content = _characters(p.source), _characters(p.content)
        for i, (of, said) in enumerate(left):
            alike = content and said and 2 * len(content & said) >= len(content | said)
            if alike and ((not p.source and not of) or source & of):
                del left[i]
                hits += 1
                break
    return hits


def _characters(spans: Iterable[Bounds]) -> frozenset[int]:
    return frozenset(c for a, b in spans for c in range(a, b))


def _trimmed(text: str, span: Bounds) -> Bounds:
    a, b = span
    while a < b and text[a].isspace():
        a += 1
    while b > a and text[b - 1].isspace():
        b -= 1
    return a, b


def _predicted(a: Attribution) -> GoldAttribution:
    source, cue = (((s.start, s.end),) if s else () for s in (a.source, a.cue))
    return GoldAttribution(source=source, cue=cue, content=tuple((c.start, c.end) for c in a.content))


TASK = Task("attributions", read, given, counts, figures, ("source exact", "cue exact", "content exact", "linked"))
