"""The reader: one encoder pass over a window, all heads on its word states.

Spans and relations are scored by a global pointer (Su et al. 2022, "Global Pointer: Novel Efficient Span-based Approach
for Named Entity Recognition"): every label has a query and a key per word, rotated by position (Su et al. 2021, RoPE).
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nutgraf.detect.words import CASES
from training.labels import MODES, PAIR_TYPES, RELATIONS, SPANS, STATUSES, TYPES


class Pointer(nn.Module):
    """Scores (batch, labels, words, words) of pairs (i, j) of words."""

    def __init__(self, hidden: int, labels: int, size: int) -> None:
        super().__init__()
        self.labels, self.size = labels, size
        self.project = nn.Linear(hidden, 2 * labels * size)
        self.edge = nn.Linear(hidden, 2 * labels)
        inverse = 10000 ** (-torch.arange(0, size, 2).float() / size)
        self.register_buffer("inverse", inverse, persistent=False)

    def forward(self, states: Tensor, pick: list[int] | None = None) -> Tensor:
        """``pick``: the labels to score, all of them when None."""
        b, n, h = states.shape
        rows = torch.arange(self.labels) if pick is None else torch.as_tensor(pick)
        count = len(rows)
        if pick is None:
            projected, edge = self.project(states), self.edge(states)
        else:
            weight = self.project.weight.view(2, self.labels, self.size, h)[:, rows].reshape(-1, h)
            bias = self.project.bias.view(2, self.labels, self.size)[:, rows].reshape(-1)
            projected = F.linear(states, weight, bias)
            edge = F.linear(
                states,
                self.edge.weight.view(2, self.labels, h)[:, rows].reshape(-1, h),
                self.edge.bias.view(2, self.labels)[:, rows].reshape(-1),
            )
        x = projected.view(b, n, 2, count, self.size)
        angle = torch.arange(n, device=states.device, dtype=torch.float32)[:, None] * self.inverse[None]
        sin, cos = angle.sin()[None, :, None, None], angle.cos()[None, :, None, None]
        u, v = x.float().chunk(2, dim=-1)
        x = torch.cat((u * cos - v * sin, u * sin + v * cos), dim=-1)
        q, k = x[:, :, 0].permute(0, 2, 1, 3), x[:, :, 1].permute(0, 2, 3, 1)
        edge = edge.float().view(b, n, 2, count)
        return (
            q @ k / self.size**0.5
            + edge[:, :, 0].permute(0, 2, 1).unsqueeze(-1)
            + edge[:, :, 1].permute(0, 2, 1).unsqueeze(-2)
        )


def perceptron(inside: int, hidden: int, out: int, dropout: float) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inside, hidden), nn.GELU(), nn.Dropout(dropout), nn.Linear(hidden, out))


class Network(nn.Module):
    """``encoder`` is a BERT-like model of the transformers library; ``relations`` the number of dependency labels."""

    def __init__(self, encoder: Any, relations: int, dropout: float = 0.1, size: int = 48) -> None:
        super().__init__()
        h = encoder.config.hidden_size
        self.encoder = encoder
        self.case = nn.Embedding(CASES, h)
        nn.init.zeros_(self.case.weight)
        self.dropout = nn.Dropout(dropout)
        self.spans = Pointer(h, len(SPANS), size)
        self.links = Pointer(h, len(RELATIONS), size)
        self.kind = perceptron(h, 256, len(TYPES) + 2, dropout)  # none, types, begin
        self.status = perceptron(h, 128, len(STATUSES) + 1, dropout)  # statuses, factuality
        self.mode = perceptron(h, 192, len(MODES), dropout)
        self.pair = perceptron(h, 256, len(PAIR_TYPES), dropout)
        self.arcs = Pointer(h, 1, 96)
        self.relation = perceptron(2 * h, 192, relations, dropout)

    def states(self, ids: Tensor, case: Tensor, mask: Tensor | None) -> Tensor:
        words = self.encoder.get_input_embeddings()(ids) + self.case(case)
        out: Tensor = self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state
        return out

    def words(self, states: Tensor, first: Tensor) -> Tensor:
        return self.dropout(torch.gather(states, 1, first.unsqueeze(-1).expand(-1, -1, states.shape[-1])))

    def heads(self, words: Tensor) -> dict[str, Tensor]:
        return {
            "spans": self.spans(words),
            "links": self.links(words),
            "type": self.kind(words).float(),
            "status": self.status(words).float(),
            "mode": self.mode(words).float(),
        }
