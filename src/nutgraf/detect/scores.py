"""What the model says of one window, in numbers, and how candidates are drawn from them.

Thresholds are parameters with the values that the development sets chose (`training/tune.py`).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
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
    """Above these a candidate is kept. ``trigger`` (a word is looked at again) and ``event`` are probabilities, the
    others are log-odds; ``setting``: who claims it, place and time."""

    trigger: float = 0.3
    event: float = 0.45
    argument: float = 0.0
    last_resort: float = -2.0
    setting: float = 0.0
    mention: float = -0.5
    source: float = 0.0
    cue: float = -0.5
    content: float = -1.0
    link: float = 0.0
    coreference: float = 0.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """Platt's (scale, shift) of the log-odds of each kind of finding, so that of those said with 0.7 seven in ten are
    right (Platt 1999). What *right* is, `training/calibrate.py` says."""

    event: tuple[float, float] = (1.0, 0.0)
    attribution: tuple[float, float] = (1.0, 0.0)
    mention: tuple[float, float] = (1.0, 0.0)

    def of(self, kind: str, probability: float) -> float:
        scale, shift = getattr(self, kind)
        p = min(max(probability, 1e-6), 1 - 1e-6)
        return round(float(sigmoid(scale * math.log(p / (1 - p)) + shift)), 3)


@dataclass(frozen=True, slots=True)
class Scores:
    """``type`` (n, types + 2): none, types, begin; ``status`` (n, statuses + 1); ``mode`` (n, modes);
    ``spans`` (labels, n, n) first x last word; ``links`` (relations, n, n) from x to.

    ``look`` reads a sentence again with one trigger in view: (first and one past the last word of the sentence, first
    and last word of the trigger, what the type head makes of it (types + 1,)) -> roles (words of the sentence, roles)
    and a verdict (types + 1 + statuses,), both in log-odds.
    """

    type: Floats
    status: Floats
    mode: Floats
    spans: Floats
    links: Floats
    look: Callable[[int, int, int, int, Floats], tuple[Floats, Floats]]


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
    return ranked(table[first, last], first, last)


def ranked(scores: Floats, first: NDArray[np.int64], last: NDArray[np.int64]) -> list[tuple[float, int, int]]:
    """(score, first, last), best first, `MOST` at most; ties in text order."""
    best = np.lexsort((last, first, -scores))[:MOST]
    return list(zip(scores[best].tolist(), first[best].tolist(), last[best].tolist(), strict=True))


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
