"""Items to padded tensors, batches of like lengths under a budget of pieces."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from training.losses import LINK_LAYERS, SPAN_LAYERS
from training.tensors import Item

LAYERS = ("events", "said", "mentions", "facts", "arcs", "pair")


def batches(pool: Sequence[Item], budget: int, rng: random.Random) -> Iterator[list[Item]]:
    """Shuffled batches of one layer set each, ``budget`` pieces with padding."""
    order = sorted(range(len(pool)), key=lambda i: (sorted(pool[i].layers), len(pool[i].ids) + rng.random() * 24))
    out: list[list[Item]] = []
    for i in order:
        item = pool[i]
        if out and out[-1][0].layers == item.layers:
            longest = max(len(x.ids) for x in [item, *out[-1]])
            if longest * (len(out[-1]) + 1) <= budget:
                out[-1].append(item)
                continue
        out.append([item])
    rng.shuffle(out)
    yield from out


def collate(group: list[Item]) -> dict[str, Tensor]:
    b, length, n = len(group), max(len(x.ids) for x in group), max(len(x.first) for x in group)

    def pad(name: str, width: int, fill: float, dtype: torch.dtype) -> Tensor:
        out = torch.full((b, width), fill, dtype=dtype)
        for i, x in enumerate(group):
            values = np.asarray(getattr(x, name))
            out[i, : len(values)] = torch.as_tensor(values, dtype=dtype)
        return out

    ids = pad("ids", length, 0, torch.long)
    out = {
        "ids": ids,
        "case": pad("case", length, 0, torch.long),
        "attention": (torch.arange(length)[None] < torch.tensor([len(x.ids) for x in group])[:, None]).long(),
        "first": pad("first", n, 0, torch.long),
        "words": (torch.arange(n)[None] < torch.tensor([len(x.first) for x in group])[:, None]),
        "pair": torch.tensor([x.pair for x in group]),
    }
    if group[0].pair >= 0:
        return out
    for name, fill, dtype in (
        ("type", 0, torch.long),
        ("begin", 0, torch.float32),
        ("status", -100, torch.long),
        ("mode", -100, torch.long),
        ("facts", float("nan"), torch.float32),
        ("arcs", -100, torch.long),
        ("relations", -100, torch.long),
        ("tags", -100, torch.long),
        ("sentence", -1, torch.long),
    ):
        out[name] = pad(name, n, fill, dtype)
    layers = group[0].layers
    for name, tables in (("spans", SPAN_LAYERS), ("links", LINK_LAYERS)):
        pick = [column for layer, columns in tables.items() if layer in layers for column in columns]
        place = {column: i for i, column in enumerate(pick)}
        gold = {(i, place[k], a, c) for i, x in enumerate(group) for k, a, c in getattr(x, name) if k in place}
        out[name] = torch.tensor(sorted(gold), dtype=torch.long).view(-1, 4)
        out[f"{name}_pick"] = torch.tensor(pick, dtype=torch.long)
    base = np.cumsum([0] + [len(x.looks) for x in group])
    out["looks"] = torch.tensor([(i, *look) for i, x in enumerate(group) for look in x.looks], dtype=torch.long).view(
        -1, 7
    )
    out["look_roles"] = torch.tensor(
        [(int(base[i]) + r[0], *r[1:]) for i, x in enumerate(group) for r in x.roles], dtype=torch.long
    ).view(-1, 4)
    for layer in LAYERS:
        out[f"has_{layer}"] = torch.tensor([layer in x.layers for x in group])
    return out
