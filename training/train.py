"""Train the reader on every set at once; resumes from its last checkpoint.

    python -m training.train --out runs/a --epochs 12 [--sets events,polnear=0.5,...] [--base DIR]

Two cores and bfloat16 are enough; on a GPU it runs unchanged. Figures on the development sets go to ``OUT/log.jsonl``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from training import distil, losses, measure, sets
from training.batch import batches, collate
from training.labels import STATUSES
from training.network import Network
from training.rename import Renamer
from training.tensors import Item, Prepared, items, prepare

# set -> (reader, how often each of its windows is read in one epoch, on average)
SETS: dict[str, tuple[Any, float]] = {
    "events": (lambda: sets.events("train"), 2),
    "corpus": (lambda: sets.corpus("train"), 2),
    "standoff": (sets.standoff, 1.5),
    "names": (sets.names, 1),
    "polnear": (lambda: sets.polnear("train"), 0.5),
    "gum": (sets.gum, 2),
    "ewt": (lambda: sets.ewt("train"), 0.5),
    "factuality": (lambda: sets.factuality("train"), 0.25),
    "plv": (sets.plv, 1),
}
WEIGHTS = {
    "type": 1.0,
    "look": 1.0,
    "tag": 0.1,
    "spans": 1.0,
    "links": 1.0,
    "status": 1.0,
    "mode": 0.3,
    "facts": 0.2,
    "arcs": 0.5,
    "pair": 1.0,
    "soft": 1.0,
}


def load_base(folder: Path) -> tuple[Any, Tokenizer]:
    from transformers import AutoModel

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return AutoModel.from_pretrained(folder, add_pooling_layer=False), tokenizer


def loss_of(net: Network, b: dict[str, torch.Tensor], teachers: list[Network] | None = None) -> dict[str, torch.Tensor]:
    states = net.states(b["ids"], b["case"], b["attention"])
    if (b["pair"] >= 0).all():
        return {
            "pair": F.cross_entropy(
                net.pair(net.dropout(states[:, 0])).float(), b["pair"], reduction="sum", label_smoothing=0.05
            )
        }
    words = net.words(states, b["first"])
    valid = b["words"][:, None, :, None] & b["words"][:, None, None, :]
    upper = torch.ones(valid.shape[-2:], dtype=torch.bool, device=valid.device).triu()
    out = {}
    said = distil.opinion(teachers, b) if teachers else None
    if len(b["links_pick"]):
        out["links"] = losses.pairs(net.links(words, b["links_pick"].tolist()), b["links"], valid).sum()
    picked = b["spans_pick"].tolist()
    asked = sorted({*picked, *(distil.SOFT_SPANS if said else [])})
    if asked:
        spans = net.spans(words, asked)
        if picked:
            out["spans"] = losses.pairs(spans[:, [asked.index(k) for k in picked]], b["spans"], valid & upper).sum()
        if said:
            soft = spans[:, [asked.index(k) for k in distil.SOFT_SPANS]]
            out["soft"] = distil.agreement(net, words, soft, valid & upper, b["words"], said)
    status = net.status(words).float()
    mask = (b["words"] & b["has_events"][:, None]).float()
    if mask.any():
        out["type"] = losses.types(net.kind(words).float(), b["type"], b["begin"], mask)
        k = len(STATUSES)
        out["status"] = F.cross_entropy(
            status[..., :k].transpose(1, 2), b["status"], reduction="sum", ignore_index=-100
        )
        out["mode"] = F.cross_entropy(
            net.mode(words).float().transpose(1, 2), b["mode"], reduction="sum", ignore_index=-100
        )
        out["look"], apart = losses.looks(net, words, b, said)
        if said:
            out["soft"] = out["soft"] + apart
    known = ~torch.isnan(b["facts"])
    if known.any():
        out["facts"] = F.smooth_l1_loss(status[..., -1][known], b["facts"][known], reduction="sum")
    if (b["arcs"] >= 0).any():
        out["tag"] = F.cross_entropy(
            net.tag(words).float().transpose(1, 2), b["tags"], reduction="sum", ignore_index=-100
        )
        arcs = net.arcs(words)[:, 0].masked_fill(~b["words"][:, None, :], -1e4)
        out["arcs"] = F.cross_entropy(arcs.transpose(1, 2), b["arcs"], reduction="sum", ignore_index=-100)
        gold = b["arcs"].clamp(min=0).unsqueeze(-1).expand(-1, -1, words.shape[-1])
        relation = net.relation(torch.cat((words, torch.gather(words, 1, gold)), -1)).float()
        out["arcs"] = (
            out["arcs"] + F.cross_entropy(relation.transpose(1, 2), b["relations"], reduction="sum", ignore_index=-100)
        ) * 0.1
    return out


def within(ident: str, share: float) -> bool:
    """Whether a document is of the first ``share`` of its set, in an order by hash: larger shares hold the smaller."""
    return hashlib.sha256(ident.encode()).digest()[0] < 256 * share


def relation_ids(prepared: list[Prepared]) -> dict[str, int]:
    names = sorted({arc[2] for p in prepared for arc in p.arcs})
    return {name: i for i, name in enumerate(names)}


def main() -> None:
    args = argparse.ArgumentParser()
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--base", type=Path, required=True)
    args.add_argument("--epochs", type=int, default=12)
    args.add_argument(
        "--sets", default=",".join(SETS), help="SET or SET=HOW OFTEN each window is read in an epoch, ..."
    )
    args.add_argument("--budget", type=int, default=2048)
    args.add_argument("--lr", type=float, default=2e-4)
    args.add_argument("--head-lr", type=float, default=1e-3)
    args.add_argument("--dropout", type=float, default=0.15)
    args.add_argument("--seed", type=int, default=7)
    args.add_argument("--every", type=int, default=1, help="measure on the development sets every so many epochs")
    args.add_argument("--stop-after", type=int, help="epochs after which to stop, the learning rate's plan unchanged")
    args.add_argument("--freeze-words", action=argparse.BooleanOptionalAction, default=True)
    args.add_argument("--threads", type=int, default=2, help="1 is faster where the other core has work of its own")
    args.add_argument("--part", default="", help="SET=SHARE: only a fixed share of a set's documents (learning curves)")
    args.add_argument("--rename", type=float, default=0.3, help="share of the texts with names that get other names")
    args.add_argument("--start", type=Path, help="weights of an earlier run to start from")
    args.add_argument("--large", type=Path, help="train a teacher: this encoder over the pieces of --base")
    args.add_argument(
        *("--teacher", "-t"), type=Path, nargs=2, action="append", default=[], metavar=("RUN", "ENCODER"),
        help="a run to agree with, and its encoder; several times for the mean of several",
    )  # fmt: skip
    o = args.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(o.threads)
    random.seed(o.seed), np.random.seed(o.seed), torch.manual_seed(o.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    base, tokenizer = load_base(o.base)
    teachers = [distil.load(run, encoder, tokenizer).to(device) for run, encoder in o.teacher]
    often = {
        name: float(times) if times else SETS[name][1]
        for name, _, times in (part.partition("=") for part in o.sets.split(","))
    }
    names = list(often)
    share = {name: float(x) for name, _, x in (part.partition("=") for part in o.part.split(",") if part)}
    pools = {
        name: [prepare(s, tokenizer) for s in SETS[name][0]() if within(s.id, share.get(name, 1.0))] for name in names
    }
    named = [name for name in names if name in ("gum", "names")]
    renamer = Renamer(p.sample for name in named for p in pools[name])
    ids = relation_ids([p for pool in pools.values() for p in pool])
    net = (
        distil.large(o.large, tokenizer, max(len(ids), 1), o.dropout)
        if o.large
        else Network(base, max(len(ids), 1), o.dropout)
    ).to(device)
    if o.start:
        own = net.state_dict()
        known = torch.load(o.start)["net"]
        net.load_state_dict({k: v for k, v in known.items() if k in own and own[k].shape == v.shape}, strict=False)
    if o.freeze_words:
        net.encoder.get_input_embeddings().weight.requires_grad_(False)
    encoder = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": o.lr, "base": o.lr}, {"params": heads, "lr": o.head_lr, "base": o.head_lr}],
        weight_decay=0.01,
        fused=True,
    )

    def epoch_items(epoch: int) -> list[Item]:
        rng = random.Random(o.seed * 1000 + epoch)
        out: list[Item] = []
        for name in names:
            whole, part = divmod(often[name], 1)
            for p in pools[name]:
                for _ in range(int(whole) + (rng.random() < part)):
                    other = name in named and rng.random() < o.rename
                    out.extend(items(prepare(renamer(p.sample, rng), tokenizer) if other else p, ids, rng))
        return out

    steps = o.epochs * len(list(batches(epoch_items(0), o.budget, random.Random(0))))
    state = {"epoch": 0, "step": 0}
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    last = o.out / "last.pt"
    if last.exists():
        saved = torch.load(last)
        net.load_state_dict(saved["live"]), optimiser.load_state_dict(saved["optimiser"])
        average, state = saved["net"], saved["state"]
    print(
        f"{steps} steps, {sum(p.numel() for p in net.parameters()):,} parameters, from epoch {state['epoch']}",
        flush=True,
    )
    for epoch in range(state["epoch"], o.stop_after or o.epochs):
        net.train()
        begun, sums, seen = time.time(), dict.fromkeys(WEIGHTS, 0.0), 0
        rng = random.Random(o.seed + epoch)
        for group in batches(epoch_items(epoch), o.budget, rng):
            share = state["step"] / steps
            factor = min(1.0, share / 0.06) * max(0.0, 1 - max(0.0, share - 0.06) / 0.94)
            for g in optimiser.param_groups:
                g["lr"] = g["base"] * max(factor, 0.01)
            b = {k: v.to(device) for k, v in collate(group).items()}
            with torch.autocast(device.type, dtype=torch.bfloat16):
                parts = loss_of(net, b, teachers)
            loss = sum(WEIGHTS[k] * v for k, v in parts.items()) / len(group)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            state["step"] += 1
            decay = min(0.998, state["step"] / (state["step"] + 20))
            with torch.no_grad():
                for k, v in net.state_dict().items():
                    if v.is_floating_point() and not k.startswith("encoder.embeddings.word"):
                        average[k].lerp_(v, 1 - decay)
            for k, v in parts.items():
                sums[k] += float(v.detach())
            seen += len(group)
        state["epoch"] = epoch + 1
        torch.save(
            {
                "net": average,
                "live": net.state_dict(),
                "optimiser": optimiser.state_dict(),
                "state": state,
                "relations": ids,
            },
            o.out / "last.tmp",
        )
        (o.out / "last.tmp").rename(last)
        line = {
            "epoch": epoch + 1,
            "minutes": round((time.time() - begun) / 60, 2),
            **{f"loss {k}": round(v / seen, 3) for k, v in sums.items()},
        }
        if (epoch + 1) % o.every == 0 or epoch + 1 == o.epochs:
            live = {k: v.detach().clone() for k, v in net.state_dict().items()}
            net.load_state_dict(average)
            line |= measure.development(net, tokenizer, trained=tuple(names))
            net.load_state_dict(live)
        print(json.dumps(line), flush=True)
        with (o.out / "log.jsonl").open("a") as f:
            f.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
