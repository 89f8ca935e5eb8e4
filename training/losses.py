"""Losses, each over the words and samples whose layer is annotated."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from training.distil import Opinion
from training.labels import RELATIONS, SPANS, TYPES

# which label columns each layer annotates
SPAN_LAYERS = {
    "mentions": [i for i, s in enumerate(SPANS) if "-" in s],
    "names": [i for i, s in enumerate(SPANS) if s.endswith("-name")],
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


SUSPECT = 0.15  # a word that the type head gives this much is looked at again, in training and after
MOST = 48  # of the words that are no trigger, in one batch


def looks(net: Any, words: Tensor, b: dict[str, Tensor], said: Opinion | None = None) -> tuple[Tensor, Tensor]:
    """The second look at the gold triggers of a batch, and at words that the type head takes for triggers and are none.

    Returns the loss, and what parts the looks from the teachers' (0 without any).
    """
    k = len(TYPES) + 1
    belief = net.kind(words).detach().float()[..., :k].softmax(-1)
    wrong = (belief[..., 0] < 1 - SUSPECT) & (b["type"] == 0) & b["words"] & b["has_events"][:, None]
    where = wrong.nonzero()
    where = where[torch.randperm(len(where), device=where.device)[:MOST]]
    sentence = b["sentence"][where[:, 0]]
    same = sentence == torch.gather(sentence, 1, where[:, 1:])
    begins, ends = same.long().argmax(1), same.sum(1)
    none = torch.zeros_like(begins)
    extra = torch.stack((where[:, 0], where[:, 1], where[:, 1], begins, begins + ends, none, none - 100), 1)
    rows = torch.cat((b["looks"], extra))
    nothing = words.sum() * 0
    if not len(rows):
        return nothing, nothing
    batch, first, last, lo, hi, kind, status = rows.T
    place = torch.arange(int((hi - lo).max()), device=words.device)[None]
    mask = place < (hi - lo)[:, None]
    at = (lo[:, None] + place).clamp(max=words.shape[1] - 1)
    inside = (at >= first[:, None]) & (at <= last[:, None])

    def ask(one: Any, states: Tensor, types: Tensor) -> tuple[Tensor, Tensor]:
        hints = (types[batch[:, None], at] * inside[..., None]).sum(1) / inside.sum(1, keepdim=True).clamp(min=1)
        roles, verdict = one.look(states[batch[:, None], at], first - lo, last - lo, hints, mask)
        return roles, verdict

    roles, verdict = ask(net, words, belief)
    gold = torch.zeros_like(roles)
    for look, role, a, c in b["look_roles"].tolist():
        gold[look, a - int(lo[look]) : c + 1 - int(lo[look]), role] = 1
    real = mask & (kind > 0)[:, None]
    loss = (
        F.binary_cross_entropy_with_logits(roles, gold, reduction="none")[real].sum()
        + 2 * F.cross_entropy(verdict[:, :k], kind, reduction="sum")
        + 2 * F.cross_entropy(verdict[:, k:], status, reduction="sum", ignore_index=-100)
    )
    if said is None:
        return loss, nothing
    with torch.no_grad():
        theirs = [ask(*one) for one in zip(said.teachers, said.states, said.types, strict=True)]
        wanted = torch.stack([r.sigmoid() for r, _ in theirs]).mean(0)
        types = torch.stack([v[:, :k].softmax(-1) for _, v in theirs]).mean(0)
        statuses = torch.stack([v[:, k:].softmax(-1) for _, v in theirs]).mean(0)
    soft = (
        F.binary_cross_entropy_with_logits(roles, wanted, reduction="none")[real].sum()
        + 2 * F.cross_entropy(verdict[:, :k], types, reduction="sum")
        + 2 * F.cross_entropy(verdict[:, k:], statuses, reduction="none")[kind > 0].sum()
    )
    return loss, soft
