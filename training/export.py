"""Export trained weights: ONNX, int8, with a parity check of every head and the manifest that the package verifies.

    python -m training.export --run runs/a --base DIR --out src/nutgraf/models

Weights of the linear layers and the word table become int8, one scale a column (or row of the table). Activations are
quantised inside each pass by ONNX Runtime's dynamic scheme. A pass reads one window of one document, never a batch, so
what stands beside a document cannot shift its scores.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from nutgraf.detect.words import cut, encode
from training import labels, sets
from training.network import Network
from training.tensors import pair_item, prepare
from training.trained import asked

# the second look finds what these say of triggers and their parties: they only help to train
SPANS = [i for i, name in enumerate(labels.SPANS) if name != "trigger"]
LINKS = [i for i, name in enumerate(labels.RELATIONS) if name not in labels.ROLES]
# what goes into this product ranges so widely that eight bits cost a point or two of every figure; it stays in float32
WIDE = "/layer.0/output/dense/MatMul"


class Whole(nn.Module):
    """ids, case (1, length), first (words,) -> the heads and the words' states without their batch axis."""

    def __init__(self, net: Network) -> None:
        super().__init__()
        self.net, self.spans, self.links = net, net.spans.only(SPANS), net.links.only(LINKS)

    def forward(self, ids: Tensor, case: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        states = self.net.states(ids, case, None)
        words = states[:, first]
        heads = {
            **{k: v.float() for k, v in self.net.tagged(words).items()},
            "spans": self.spans(words),
            "links": self.links(words),
        }
        return (*(heads[k][0] for k in HEADS), words[0], self.net.pair(states[:, 0])[0])


HEADS = ("type", "status", "mode", "spans", "links")
NAMES = [*HEADS, "words", "pair"]


def main() -> None:
    o, net, tokenizer = asked(out={"type": Path, "required": True})
    o.out.mkdir(parents=True, exist_ok=True)
    full, small = o.run / "reader.f32.onnx", o.out / "reader.onnx"
    example = (torch.tensor([[101, 2000, 2001, 102]]), torch.tensor([[0, 1, 1, 0]]), torch.tensor([1, 2]))
    axes: dict[str, dict[int, str]] = {
        "ids": {1: "length"},
        "case": {1: "length"},
        "first": {0: "count"},
        **{k: {0: "count"} for k in ("type", "status", "mode", "words")},
        **{k: {1: "count", 2: "count2"} for k in ("spans", "links")},
    }
    quantised(Whole(net), example, ["ids", "case", "first"], NAMES, axes, full, small)
    words = torch.zeros(1, 4, net.encoder.config.hidden_size)
    example = (words, torch.tensor([1]), torch.tensor([1]), torch.zeros(1, len(labels.TYPES) + 1))
    look = o.out / "look.onnx"
    axes = {"words": {1: "count"}, "roles": {1: "count"}}
    quantised(
        net.look, example, ["words", "first", "last", "hint"], ["roles", "verdict"], axes, o.run / "look.f32.onnx", look
    )
    (o.out / "tokenizer.json").write_bytes((o.base / "tokenizer.json").read_bytes())
    manifest: dict[str, Any] = {
        "name": "nutgraf reader",
        "files": {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in (small, look, o.out / "tokenizer.json")},
        "types": labels.TYPES,
        "statuses": labels.STATUSES,
        "modes": labels.MODES,
        "spans": [labels.SPANS[i] for i in SPANS],
        "links": [labels.RELATIONS[i] for i in LINKS],
        "pair_types": labels.PAIR_TYPES,
        "encoder": "all-MiniLM-L6-v2 (Apache-2.0), fine-tuned",
        "calibration": json.loads((o.run / "calibration.json").read_text()),
        "epochs": o.state["epoch"],
        "steps": o.state["step"],
        "parity": parity(full, small, tokenizer),
    }
    (o.out / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
    print(json.dumps(manifest["parity"], indent=1), small.stat().st_size)


def quantised(
    module: nn.Module,
    example: tuple[Tensor, ...],
    inputs: list[str],
    outputs: list[str],
    axes: dict[str, dict[int, str]],
    full: Path,
    small: Path,
) -> None:
    """A module as ONNX in float32 (``full``) and int8 (``small``)."""
    torch.onnx.export(
        module,
        example,
        str(full),
        input_names=inputs,
        output_names=outputs,
        opset_version=17,
        dynamo=False,
        dynamic_axes=axes,
    )
    quantize_dynamic(
        str(full),
        str(small),
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        nodes_to_exclude=[node for node in (n.name for n in onnx.load(str(full)).graph.node) if node.endswith(WIDE)],
    )


def parity(full: Path, small: Path, tokenizer: Any, documents: int = 12) -> dict[str, float]:
    """Share of decisions that int8 leaves as float32 made them, per head, on development documents."""
    sessions = [ort.InferenceSession(str(p), providers=["CPUExecutionProvider"]) for p in (full, small)]
    same: dict[str, list[float]] = {k: [] for k in NAMES if k != "words"}
    for sample in sets.events("dev")[:documents]:
        words = encode(tokenizer, sample.text, sample.sentences)
        end = int(words.bounds[min(len(words.bounds) - 1, 6)])
        w = cut(words, 0, end, 0, end)
        a, b = (s.run(NAMES, {"ids": w.ids[None], "case": w.case[None], "first": w.first}) for s in sessions)
        for name, x, y in zip(NAMES, a, b, strict=True):
            if name in ("spans", "links"):
                union = ((x > 0) | (y > 0)).sum()
                same[name].append(float(((x > 0) & (y > 0)).sum() / union) if union else 1.0)
            elif name not in ("pair", "words"):
                same[name].append(float((x.argmax(-1) == y.argmax(-1)).mean()))
    for sample in sets.plv(apart=True)[:100]:
        item = pair_item(prepare(sample, tokenizer))
        a, b = (
            s.run(["pair"], {"ids": item.ids[None], "case": item.case[None], "first": np.ones(1, np.int64)})[0]
            for s in sessions
        )
        same["pair"].append(float(a.argmax() == b.argmax()))
    return {k: round(float(np.mean(v)), 4) for k, v in same.items()}


if __name__ == "__main__":
    main()
