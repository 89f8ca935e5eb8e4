"""Other networks' opinion as a second set of labels: on every text, also for layers that its set does not annotate.

Hinton et al. 2015, "Distilling the Knowledge in a Neural Network". The teachers read the same windows: earlier runs,
and a run over a larger encoder, MPNet (Song et al. 2020), whose vocabulary holds the same pieces under other numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from training.labels import SPANS, STATUSES, TYPES
from training.network import Network

SOFT_SPANS = [i for i, name in enumerate(SPANS) if "-" in name or name in ("trigger", "argument")]
SPECIAL = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>"}


def numbers(tokenizer: Tokenizer, vocabulary: Path) -> Tensor:
    """(pieces,) the number that each piece of ``tokenizer`` has in ``vocabulary``, a file of a piece a line."""
    there = {piece: i for i, piece in enumerate(vocabulary.read_text(encoding="utf-8").split("\n"))}
    own = tokenizer.get_vocab()
    out = torch.zeros(max(own.values()) + 1, dtype=torch.long)
    for piece, i in own.items():
        out[i] = there[SPECIAL.get(piece, piece)]
    return out


class Teacher(Network):
    """The reader's heads over an encoder whose pieces have other numbers; ``numbers`` (pieces,) translates."""

    def __init__(self, encoder: Any, relations: int, numbers: Tensor, dropout: float = 0.1) -> None:
        super().__init__(encoder, relations, dropout)
        self.register_buffer("numbers", numbers, persistent=False)

    def states(self, ids: Tensor, case: Tensor, mask: Tensor | None) -> Tensor:
        return super().states(self.numbers[ids], case, mask)


def large(folder: Path, tokenizer: Tokenizer, relations: int, dropout: float = 0.1) -> Teacher:
    """An untrained teacher over the encoder in ``folder``, which reads the pieces of ``tokenizer``."""
    from transformers import AutoModel

    encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False)
    return Teacher(encoder, relations, numbers(tokenizer, folder / "vocab.txt"), dropout)


def load(run: Path, folder: Path, tokenizer: Tokenizer) -> Network:
    """What ``run`` trained over the encoder in ``folder``, to be asked and not to be trained."""
    from transformers import AutoModel

    saved = torch.load(run / "last.pt")
    relations = max(len(saved["relations"]), 1)
    own = Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab() == tokenizer.get_vocab()
    out = (
        Network(AutoModel.from_pretrained(folder, add_pooling_layer=False), relations)
        if own
        else large(folder, tokenizer, relations)
    )
    out.load_state_dict(saved["net"])
    return out.eval().requires_grad_(False)


@dataclass(slots=True)
class Opinion:
    """What teachers make of a batch: probabilities of spans, types and statuses, the mean of all, and the word states
    and types of each."""

    teachers: list[Network]
    states: list[Tensor]
    types: list[Tensor]
    spans: Tensor
    type: Tensor
    status: Tensor


@torch.no_grad()
def opinion(teachers: list[Network], b: dict[str, Tensor]) -> Opinion:
    """Ask every teacher."""
    states = [t.words(t.states(b["ids"], b["case"], b["attention"]), b["first"]) for t in teachers]
    each = list(zip(teachers, states, strict=True))
    types = [t.kind(words).float()[..., : len(TYPES) + 1].softmax(-1) for t, words in each]
    return Opinion(
        teachers,
        states,
        types,
        spans=_mean([t.spans(words, SOFT_SPANS).sigmoid() for t, words in each]),
        type=_mean(types),
        status=_mean([t.status(words).float()[..., : len(STATUSES)].softmax(-1) for t, words in each]),
    )


def agreement(net: Network, words: Tensor, spans: Tensor, area: Tensor, real: Tensor, said: Opinion) -> Tensor:
    """Sum of cross-entropies with the teachers' spans, types and, where they see events, statuses.

    ``spans`` (batch, soft spans, n, n): the student's scores; ``area``: which pairs count; ``real`` (batch, n): words.
    """
    loss = F.binary_cross_entropy_with_logits(spans, said.spans, reduction="none").masked_fill(~area, 0).sum()
    eventful = real * (1 - said.type[..., 0])
    kind = net.kind(words).float()[..., : len(TYPES) + 1]
    status = net.status(words).float()[..., : len(STATUSES)]
    return loss + (_cross(kind, said.type) * (real + eventful)).sum() + (_cross(status, said.status) * eventful).sum()


def _cross(logits: Tensor, target: Tensor) -> Tensor:
    return -(target * logits.log_softmax(-1)).sum(-1)


def _mean(each: list[Tensor]) -> Tensor:
    return torch.stack(each).mean(0)
