"""What every scorer gives, so that one loop reads, codes, counts, resamples and prints for all of them.

Comes in: nothing; this module declares.  A task reads gold documents, says what a coder gets of each, turns one
document and its record into counts, and summed counts into figures.  Counts add up over documents, which is what
makes a bootstrap over documents cheap (Efron and Tibshirani, 1993).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from nutgraf.records import Record

Counts = Mapping[str, int]
Figures = dict[str, Any]  # a name to a number, or to {"p", "r", "f1"}
Gold = TypeVar("Gold")


@dataclass(frozen=True, slots=True)
class Task(Generic[Gold]):
    """One way to score. ``main``: the figures that a floor holds, named as `flat` names them.

    ``input`` gives ``id``, ``text`` and ``published`` of a document, as `nutgraf code` reads JSON lines.
    ``counts`` gets None where a document has no record; it then counts as empty.
    """

    name: str
    read: Callable[[Path], Sequence[Gold]]
    input: Callable[[Gold], dict[str, str | None]]
    counts: Callable[[Gold, Record | None], Counts]
    figures: Callable[[Counts], Figures]
    main: tuple[str, ...]


def flat(figures: Figures) -> dict[str, float]:
    """Every number under one name: ``{"tuple": {"f1": 30.1}}`` gives ``{"tuple f1": 30.1}``; the rest is left out."""
    out: dict[str, float] = {}
    for name, value in figures.items():
        if isinstance(value, Mapping):
            out |= {f"{name} {k}": float(v) for k, v in value.items() if isinstance(v, int | float)}
        elif isinstance(value, int | float):
            out[name] = float(value)
    return out


def prf(hit: int, predicted: int, gold: int) -> dict[str, float]:
    """Precision, recall and F1 in per cent, one decimal; nought where nothing stands below the line."""
    p, r = hit / predicted if predicted else 0.0, hit / gold if gold else 0.0
    f1 = 200 * p * r / (p + r) if p + r else 0.0
    return {"p": round(100 * p, 1), "r": round(100 * r, 1), "f1": round(f1, 1)}


def share(part: int, whole: int) -> float:
    """Per cent, one decimal; nought of nothing."""
    return round(100 * part / max(1, whole), 1)
