"""Coreference scores: MUC, B-cubed, CEAF-e, and their mean, the CoNLL F1.

Comes in: for each document the gold and the predicted chains, as collections of hashable mentions.  Goes out:
precision, recall and F1 in percent, pooled over the documents.  Method: Vilain et al. 1995 (MUC), Bagga and Baldwin
1998 (B-cubed), Luo 2005 (CEAF, phi 4, with an exact assignment by shortest augmenting paths); mean as in the
CoNLL-2012 shared task.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Chains = Sequence[Collection[Hashable]]


MEASURES = ("muc", "b3", "ceafe")
UNIT = 1_000_000  # counts are whole numbers of millionths, so that they add up exactly


@dataclass
class Sums:
    """Numerators and denominators of precision and recall."""

    hit_precision: float = 0.0
    all_precision: float = 0.0
    hit_recall: float = 0.0
    all_recall: float = 0.0


def counts(gold: Chains, said: Chains) -> dict[str, int]:
    """What one document adds to each measure, in millionths, under ``"<measure> <part of Sums>"``."""
    out: dict[str, int] = {}
    for name, add in (("mentions", _mentions), ("muc", _muc), ("b3", _b_cubed), ("ceafe", _ceaf)):
        sums = Sums()
        add(gold, said, sums)
        out |= {f"{name} {part}": round(UNIT * value) for part, value in vars(sums).items()}
    return out


def figures(n: Mapping[str, int]) -> dict[str, dict[str, float] | float]:
    """P, R and F1 of each measure in per cent from summed counts, and the mean of the three F1."""

    def part(name: str) -> dict[str, float]:
        p, r = (
            n[f"{name} hit_{side}"] / n[f"{name} all_{side}"] if n[f"{name} all_{side}"] else 0.0
            for side in ("precision", "recall")
        )
        return {"p": round(100 * p, 1), "r": round(100 * r, 1), "f1": round(200 * p * r / (p + r), 1) if p + r else 0.0}

    parts = {name: part(name) for name in MEASURES}
    return {"mentions": part("mentions"), **parts, "conll f1": round(sum(x["f1"] for x in parts.values()) / 3, 1)}


def score(documents: Iterable[tuple[Chains, Chains]]) -> dict[str, dict[str, float] | float]:
    """Figures of (gold, predicted) chains, pooled over the documents."""
    summed: Counter[str] = Counter()
    for gold, said in documents:
        summed.update(counts(gold, said))
    return figures(summed)


def _owner(chains: Chains) -> dict[Hashable, int]:
    return {mention: at for at, chain in enumerate(chains) for mention in chain}


def _mentions(gold: Chains, said: Chains, sums: Sums) -> None:
    a, b = set(_owner(gold)), set(_owner(said))
    sums.hit_precision += len(a & b)
    sums.hit_recall += len(a & b)
    sums.all_precision += len(b)
    sums.all_recall += len(a)


def _muc(gold: Chains, said: Chains, sums: Sums) -> None:
    def links(chains: Chains, others: Chains) -> tuple[int, int]:
        owner = _owner(others)
        kept = total = 0
        for chain in chains:
            parts = {owner.get(mention, ("alone", mention)) for mention in chain}
            kept += len(chain) - len(parts)
            total += len(chain) - 1
        return kept, total

    for hit, whole, one, other in (
        ("hit_recall", "all_recall", gold, said),
        ("hit_precision", "all_precision", said, gold),
    ):
        kept, total = links(one, other)
        setattr(sums, hit, getattr(sums, hit) + kept)
        setattr(sums, whole, getattr(sums, whole) + total)


def _b_cubed(gold: Chains, said: Chains, sums: Sums) -> None:
    shared = _overlaps(gold, said)
    for (i, j), n in shared.items():
        sums.hit_recall += n * n / len(gold[i])
        sums.hit_precision += n * n / len(said[j])
    sums.all_recall += sum(map(len, gold))
    sums.all_precision += sum(map(len, said))


def _ceaf(gold: Chains, said: Chains, sums: Sums) -> None:
    shared = _overlaps(gold, said)
    alike = {(i, j): 2 * n / (len(gold[i]) + len(said[j])) for (i, j), n in shared.items()}
    best = sum(_assignment(part) for part in _components(alike))
    sums.hit_recall += best
    sums.hit_precision += best
    sums.all_recall += len(gold)
    sums.all_precision += len(said)


def _overlaps(gold: Chains, said: Chains) -> dict[tuple[int, int], int]:
    owner = _owner(said)
    out: dict[tuple[int, int], int] = defaultdict(int)
    for i, chain in enumerate(gold):
        for mention in chain:
            if mention in owner:
                out[i, owner[mention]] += 1
    return out


def _components(alike: dict[tuple[int, int], float]) -> list[dict[tuple[int, int], float]]:
    """Split the bipartite graph: chains that share nothing need no common assignment."""
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for i, j in alike:
        parent[root(("gold", i))] = root(("said", j))
    groups: dict[tuple[str, int], dict[tuple[int, int], float]] = defaultdict(dict)
    for (i, j), points in alike.items():
        groups[root(("gold", i))][i, j] = points
    return list(groups.values())


def _assignment(alike: dict[tuple[int, int], float]) -> float:
    """The best total of a one-to-one matching (the Hungarian method with potentials, O(n^2 m))."""
    rows, columns = sorted({i for i, _ in alike}), sorted({j for _, j in alike})
    if len(rows) > len(columns):
        alike = {(j, i): points for (i, j), points in alike.items()}
        rows, columns = columns, rows
    cost = [[-alike.get((i, j), 0.0) for j in columns] for i in rows]
    n, m = len(rows), len(columns)
    u, v, match = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1)
    for row in range(1, n + 1):
        match[0], column = row, 0
        least, way, used = [float("inf")] * (m + 1), [0] * (m + 1), [False] * (m + 1)
        while match[column]:
            used[column] = True
            here, delta, following = match[column], float("inf"), 0
            for j in range(1, m + 1):
                if not used[j]:
                    reduced = cost[here - 1][j - 1] - u[here] - v[j]
                    if reduced < least[j]:
                        least[j], way[j] = reduced, column
                    if least[j] < delta:
                        delta, following = least[j], j
            for j in range(m + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            column = following
        path = [column]
        while column:
            column = way[column]
            path.append(column)
        for this, before in pairwise(path):
            match[this] = match[before]
    return sum(-cost[match[j] - 1][j - 1] for j in range(1, m + 1) if match[j])
