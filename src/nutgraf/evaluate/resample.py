"""Standard errors by resampling documents with replacement (the bootstrap: Efron and Tibshirani, 1993).

Comes in: the counts of every document and the function from summed counts to figures.  Goes out: for each figure the
standard deviation over the resamples. Seeded: the same counts give the same errors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from nutgraf.evaluate.task import Counts, Figures, flat

SEED = 20240515


def total(counts: Sequence[Counts]) -> Counter[str]:
    """The sum over documents; a name that a document lacks counts nought."""
    out: Counter[str] = Counter()
    for one in counts:
        out.update(one)
    return out


def standard_errors(
    counts: Sequence[Counts], figures: Callable[[Counts], Figures], samples: int, *, seed: int = SEED
) -> dict[str, float]:
    """One standard error a figure, in the figure's unit, two decimals; none for fewer than two ``samples``."""
    if samples < 2 or not counts:
        return {}
    names = sorted({name for one in counts for name in one})
    table = np.asarray([[one.get(name, 0) for name in names] for one in counts], dtype=np.int64)
    drawn = np.random.default_rng(seed)
    found: dict[str, list[float]] = {}
    for _ in range(samples):
        rows = drawn.integers(0, len(table), len(table))
        sums = table[rows].sum(axis=0)
        for name, value in flat(figures(Counter(dict(zip(names, map(int, sums), strict=True))))).items():
            found.setdefault(name, []).append(value)
    return {name: round(float(np.std(values, ddof=1)), 2) for name, values in found.items()}
