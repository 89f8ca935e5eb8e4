"""Scores for time expressions against public gold: TimeML, WikiWars (TIMEX2), and the Recognizers specifications.

Comes in: a path and a coder, a function from (text, day of publication or None) to `Time` values.
Goes out: a dict of figures. Which gold it is, the path says: a folder of ``.tml`` files is TimeML, of ``.key.xml``
files WikiWars, a ``.json`` file a Recognizers specification.
Figures as in TempEval-3 (UzZaman et al., 2013): strict F1 (the same span), relaxed F1 (overlap), value F1 (overlap
and the same value); the document's own date is not counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from nutgraf.errors import InputMissing
from nutgraf.evaluate import recognizers, timeml, wikiwars
from nutgraf.evaluate.resample import total
from nutgraf.evaluate.task import Counts, Figures, Task
from nutgraf.evaluate.timeml import GoldDocument, GoldTime
from nutgraf.records import Record, Time

MEASURES = ("strict f1", "relaxed f1", "value f1")
Coder = Callable[[str, str | None], tuple[Time, ...]]


def evaluate(path: Path, coder: Coder) -> dict[str, Any]:
    """Score ``coder`` on the gold at ``path``. Raises `InputMissing` where there is no gold of a known kind."""
    if path.is_file() and path.suffix == ".json":
        return recognizers.score(path, coder)
    documents = read(path)
    return score(documents, coder)


def read(path: Path) -> list[GoldDocument]:
    """The gold documents of a folder, in name order."""
    if tml := sorted(path.glob("*.tml")):
        return [timeml.read(file) for file in tml]
    if keys := sorted(path.glob("*.key.xml")):
        return [wikiwars.read(file) for file in keys]
    raise InputMissing(
        "no time gold found", where=str(path), hint="a folder of .tml or .key.xml files, or a .json file"
    )


def score(documents: Iterable[GoldDocument], coder: Coder) -> Figures:
    """Strict, relaxed and value F1 (per cent, one decimal) over ``documents``."""
    return figures(total([counted(one, coder(one.text, one.published)) for one in documents]))


def counted(document: GoldDocument, predicted: Sequence[Time]) -> Counts:
    """Matching is greedy in gold order, one prediction for one gold expression, as TempEval-3 does it."""
    n = Counter(documents=1, gold=len(document.times), predicted=len(predicted))
    n["strict f1"] = len({(g.start, g.end) for g in document.times} & {(p.start, p.end) for p in predicted})
    for gold, time in pairs(document.times, predicted):
        if gold is not None and time is not None:
            n["relaxed f1"] += 1
            n["value f1"] += gold.value == time.value
    return n


def figures(n: Counts) -> Figures:
    both = n["gold"] + n["predicted"]
    out: Figures = {name: n[name] for name in ("documents", "gold", "predicted")}
    return out | {name: round(200 * n[name] / both, 1) if both else 0.0 for name in MEASURES}


def given(document: GoldDocument) -> dict[str, str | None]:
    """What a coder gets of a gold document."""
    return {"id": document.id, "published": document.published, "text": document.text}


def counts(document: GoldDocument, record: Record | None) -> Counts:
    return counted(document, record.times if record else ())


def pairs(gold: Iterable[GoldTime], predicted: Iterable[Time]) -> list[tuple[GoldTime | None, Time | None]]:
    """Gold and predicted expressions that overlap, then the misses (None on the right) and false hits (on the left)."""
    left, used = list(predicted), set[int]()
    out: list[tuple[GoldTime | None, Time | None]] = []
    for one in gold:
        for index, time in enumerate(left):
            if index not in used and time.start < one.end and one.start < time.end:
                used.add(index)
                out.append((one, time))
                break
        else:
            out.append((one, None))
    out.extend((None, time) for index, time in enumerate(left) if index not in used)
    return out


TASK = Task("times", read, given, counts, figures, MEASURES)
