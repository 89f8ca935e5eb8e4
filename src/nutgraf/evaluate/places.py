"""How well places are found and resolved, on geoparsing corpora in XML (LGL, TR-News, GeoWebNews).

Comes in: an `articles` file (article/text, toponym/start, end and coordinates) and a coder from a document to its
places.  Goes out: the figures of Gritta et al. (2018): found (a predicted mention overlaps a gold one that has
coordinates), accuracy within 161 km of those found and of all, and the share of predicted mentions that overlap any
gold toponym.  A gold toponym without coordinates counts only for precision.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nutgraf.errors import InputMalformed, InputMissing
from nutgraf.evaluate.resample import total
from nutgraf.evaluate.task import Counts, Figures, Task, share
from nutgraf.records import Place, Record
from nutgraf.resolve.where.distance import kilometres

NEAR = 161.0  # km, 100 miles: the field's threshold


@dataclass(frozen=True, slots=True)
class Toponym:
    """A gold mention; ``lat``/``lon`` in degrees, None where the corpus gives none."""

    start: int
    end: int
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class Article:
    """One document: ``input`` is what a coder gets (id, published, text)."""

    input: dict[str, Any]
    gold: tuple[Toponym, ...]


def articles(path: Path) -> Iterator[Article]:
    """The documents of a corpus in order. Raises `InputMissing`, `InputMalformed`."""
    try:
        root = ET.parse(path).getroot()
    except OSError as fault:
        raise InputMissing(f"the corpus cannot be read: {fault}", where=str(path)) from fault
    except ET.ParseError as fault:
        raise InputMalformed(f"the corpus is no XML: {fault}", where=str(path)) from fault
    for i, article in enumerate(root.iter("article")):
        gold = tuple(_toponym(t, path) for t in article.iter("toponym"))
        published = (article.findtext("dltime") or "")[:10] or None
        name = article.get("docid") or str(i)
        yield Article({"id": name, "published": published, "text": article.findtext("text") or ""}, gold)


def evaluate(path: Path, coder: Callable[[dict[str, Any]], Sequence[Place]]) -> Figures:
    """The figures for ``coder`` on the corpus at ``path``, in per cent with one decimal.

    Of two articles with one id the later prediction is scored against both, as predictions are kept by id.
    """
    corpus = list(articles(path))
    predicted = {a.input["id"]: coder(a.input) for a in corpus}
    return figures(total([counted(a, predicted[a.input["id"]]) for a in corpus]))


def counted(article: Article, predicted: Sequence[Place]) -> Counts:
    """The first mention in record order that overlaps a toponym answers for it."""
    spans = [(m.start, m.end, p.lat, p.lon) for p in predicted for m in p.mentions]
    n = Counter(documents=1, mentions=len(spans))
    n["good"] = sum(any(s[0] < t.end and t.start < s[1] for t in article.gold) for s in spans)
    for t in article.gold:
        if t.lat is None or t.lon is None:
            continue
        n["gold"] += 1
        hit = next((s for s in spans if s[0] < t.end and t.start < s[1]), None)
        if hit is not None:
            n["found"] += 1
            _, _, lat, lon = hit
            n["near"] += lat is not None and lon is not None and kilometres(t.lat, t.lon, lat, lon) <= NEAR
    return n


def figures(n: Counts) -> Figures:
    return {
        "documents": n["documents"],
        "gold with coordinates": n["gold"],
        "found": share(n["found"], n["gold"]),
        "acc@161 of found": share(n["near"], n["found"]),
        "acc@161 end to end": share(n["near"], n["gold"]),
        "precision of mentions": share(n["good"], n["mentions"]),
    }


def counts(article: Article, record: Record | None) -> Counts:
    return counted(article, record.places if record else ())


def _toponym(element: ET.Element, path: Path) -> Toponym:
    try:
        start, end = int(element.findtext("start") or ""), int(element.findtext("end") or "")
    except ValueError as fault:
        raise InputMalformed("a toponym has no offsets", where=str(path)) from fault
    lat, lon = _number(element, "lat", "gaztag/lat", "latitude"), _number(element, "lon", "gaztag/lon", "longitude")
    return Toponym(start, end, lat, lon)


def _number(element: ET.Element, *names: str) -> float | None:
    for name in names:
        try:
            return float(element.findtext(name) or "")
        except ValueError:
            continue
    return None


TASK = Task(
    "places",
    lambda path: list(articles(path)),
    lambda article: article.input,
    counts,
    figures,
    ("found", "acc@161 of found", "acc@161 end to end", "precision of mentions"),
)
