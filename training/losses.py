"""Losses, each over the words and samples whose layer is annotated."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from training.labels import RELATIONS, SPANS, TYPES

# which label columns each layer annotates
SPAN_LAYERS = {
    "mentions": [i for i, s in enumerate(SPANS) if "-" in s],
    "said": [SPANS.index(s) for s in ("source", "cue", "content")],
    "events": [SPANS.index(s) for s in ("trigger", "argument")],
}
LINK_LAYERS = {
    "mentions": [RELATIONS.index("coreference")],
    "said": [RELATIONS.index(s) for s in ("cue-source", "cue-content")],
    "events": [RELATIONS.index(s) for s in ("actor", "recipient", "claimed_by", "place", "time")],
}


def pairs(scores: Tensor, gold: Tensor, valid: Tensor) -> Tensor:
    """Multi-label loss with a threshold at 0 (ZLPR, Su et al. 2022) over the pairs of each sample and label.

    ``scores``: (batch, labels, n, n), made minus infinite in place where not ``valid`` (batch, 1, n, n);
    ``gold``: (count, 4) indices of the true pairs. Returns (batch, labels).
    """
    shape = scores.shape[:2]
    scores = scores.masked_fill(~valid, -1e4)
    true = scores[tuple(gold.T)]
    where = gold[:, 0] * shape[1] + gold[:, 1]
    negative = torch.logsumexp(
        scores.flatten(2).index_put(
            (gold[:, 0], gold[:, 1], gold[:, 2] * scores.shape[3] + gold[:, 3]), torch.tensor(-1e4)
        ),
        -1,
    )
    positive = torch.zeros(shape[0] * shape[1]).index_add(0, where, torch.exp(-true.clamp(-30, 30))).view(shape)
    return F.softplus(negative) + torch.log1p(positive)


def types(logits: Tensor, gold: Tensor, begin: Tensor, mask: Tensor) -> Tensor:
    """Type of every word (0: no trigger) and where a trigger begins; ``mask`` (batch, n)."""
    k = len(TYPES) + 1
    kind = F.cross_entropy(logits[..., :k].transpose(1, 2), gold, reduction="none", label_smoothing=0.02)
    start = F.binary_cross_entropy_with_logits(logits[..., k], begin, reduction="none")
    weight = mask * (1 + 1.0 * (gold > 0))
    return ((kind + start) * weight).sum()
