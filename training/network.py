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
from training.labels import MODES, PAIR_TYPES, RELATIONS, ROLES, SPANS, STATUSES, TAGS, TYPES


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

    def only(self, labels: list[int]) -> Pointer:
        """A pointer that scores some of the labels and knows no others."""
        out = Pointer(self.project.in_features, len(labels), self.size)
        for name in ("project", "edge"):
            mine, theirs = getattr(self, name), getattr(out, name)
            for part in ("weight", "bias"):
                rows = getattr(mine, part).view(2, self.labels, mine.out_features // (2 * self.labels), -1)[:, labels]
                getattr(theirs, part).data.copy_(rows.reshape(getattr(theirs, part).shape))
        return out


def perceptron(inside: int, hidden: int, out: int, dropout: float) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inside, hidden), nn.GELU(), nn.Dropout(dropout), nn.Linear(hidden, out))


class SecondLook(nn.Module):
    """One sentence read again with one trigger in view: is it an event, of which type and status, and who plays what.

    One small layer of attention over the word states that the encoder made, so that the parts of an event are chosen
    together and not pair by pair.
    """

    REACH = 32  # words from the trigger beyond which distance is not told apart

    def __init__(self, hidden: int, dropout: float, size: int = 192, heads: int = 6) -> None:
        super().__init__()
        self.heads = heads
        self.project = nn.Linear(hidden, size)
        self.flag, self.distance = nn.Embedding(2, size), nn.Embedding(2 * self.REACH + 1, size)
        for table in (self.flag, self.distance):
            nn.init.normal_(table.weight, std=0.02)
        self.hint = nn.Linear(len(TYPES) + 1, size)
        self.dropout = nn.Dropout(dropout)
        self.norms = nn.ModuleList(nn.LayerNorm(size) for _ in range(3))
        self.attend, self.gather = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.feed = perceptron(size, 512, size, dropout)
        self.role = perceptron(2 * size, size, len(ROLES), dropout)
        self.verdict = perceptron(size, size, len(TYPES) + 1 + len(STATUSES), dropout)

    def forward(
        self, words: Tensor, first: Tensor, last: Tensor, hint: Tensor, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """``words`` (b, n, hidden); ``first``/``last`` (b,) the trigger; ``hint`` (b, types + 1) what the type head says.

        Returns roles (b, n, roles) and the verdict (b, types + 1 + statuses).
        """
        place = torch.arange(words.shape[1], device=words.device)[None]
        before, after = (place - first[:, None]).clamp(max=0), (place - last[:, None]).clamp(min=0)
        away = (before + after).clamp(-self.REACH, self.REACH)
        flag = (away == 0).long()
        x = self.project(words) + self.flag(flag) + self.distance(away + self.REACH) + self.hint(hint)[:, None]
        x = self.dropout(self.norms[0](x))
        b, n, size = x.shape
        q, k, v = self.attend(x).view(b, n, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4)
        weights = (q @ k.transpose(-1, -2)).float() * (size // self.heads) ** -0.5
        if mask is not None:
            weights = weights.masked_fill(~mask[:, None, None, :], -1e4)
        mixed = (self.dropout(weights.softmax(-1)).to(v.dtype) @ v).transpose(1, 2).reshape(b, n, size)
        x = self.norms[1](x + self.dropout(self.gather(mixed)))
        x = self.norms[2](x + self.dropout(self.feed(x)))
        share = flag.to(x.dtype)
        trigger = (x * share[..., None]).sum(1) / share.sum(1, keepdim=True)
        roles = self.role(torch.cat((x, trigger[:, None].expand(-1, n, -1)), -1))
        return roles.float(), self.verdict(trigger).float()


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
        self.look = SecondLook(h, dropout)
        self.tag = nn.Linear(h, len(TAGS))
        self.arcs = Pointer(h, 1, 96)
        self.relation = perceptron(2 * h, 192, relations, dropout)

    def states(self, ids: Tensor, case: Tensor, mask: Tensor | None) -> Tensor:
        words = self.encoder.get_input_embeddings()(ids) + self.case(case)
        out: Tensor = self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state
        return out

    def words(self, states: Tensor, first: Tensor) -> Tensor:
        return self.dropout(torch.gather(states, 1, first.unsqueeze(-1).expand(-1, -1, states.shape[-1])))

    def heads(self, words: Tensor) -> dict[str, Tensor]:
        return {"spans": self.spans(words), "links": self.links(words), **self.tagged(words)}

    def tagged(self, words: Tensor) -> dict[str, Tensor]:
        return {
            "type": self.kind(words).float(),
            "status": self.status(words).float(),
            "mode": self.mode(words).float(),
        }
