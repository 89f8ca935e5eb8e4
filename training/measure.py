"""Figures of a network on the development sets, through the decoder that ships."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
import torch

from nutgraf.detect.decode import Decoder
from nutgraf.detect.scores import Floats, Labels, Scores, Thresholds, sigmoid
from nutgraf.detect.words import Encoded, Window, windows
from training import sets
from training.labels import MODES, PAIR_TYPES, RELATIONS, SPANS, STATUSES, TYPES
from training.sample import Sample
from training.tensors import pair_item, prepare

LABELS = Labels(tuple(TYPES), tuple(STATUSES), tuple(MODES), tuple(SPANS), tuple(RELATIONS))


def scores(net: Any, w: Window) -> Scores:
    device = next(net.parameters()).device
    ids, case, first = (torch.as_tensor(x, device=device)[None] for x in (w.ids, w.case, w.first))
    with torch.inference_mode():
        words = net.words(net.states(ids, case, None), first)
        heads = net.heads(words)

    def look(lo: int, hi: int, a: int, b: int, hint: Floats) -> tuple[Floats, Floats]:
        where = (torch.tensor([x - lo], device=device) for x in (a, b))
        with torch.inference_mode():
            out = net.look(words[:, lo:hi], *where, torch.as_tensor(hint, device=device)[None])
        return out[0][0].cpu().numpy(), out[1][0].cpu().numpy()

    return Scores(**{k: v[0].float().cpu().numpy() for k, v in heads.items()}, look=look)


def read(net: Any, doc: Encoded) -> Iterator[tuple[Window, Scores]]:
    for w in windows(doc):
        if w.hi > w.lo:
            yield w, scores(net, w)


def readings(net: Any, prepared: list[Any]) -> list[tuple[Any, list[tuple[Window, Scores]]]]:
    return [(p, list(read(net, p.words))) for p in prepared]


@cache
def tool(name: str) -> Any:
    """A scorer that stands beside the data."""
    path = sets.SHARED.parent / "tools" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def spans_of(doc: Encoded, base: int, x: tuple[int, int] | None) -> dict[str, int] | None:
    return {"start": int(doc.starts[base + x[0]]), "end": int(doc.ends[base + x[1]])} if x else None


def record(sample: Sample, doc: Encoded, read_windows: list[tuple[Window, Scores]], decoder: Decoder) -> dict[str, Any]:
    """A record with the fields the scorers read."""
    out: dict[str, Any] = {
        "document": {"id": sample.id, "text": sample.text},
        "events": [],
        "attributions": [],
        "mentions": [],
        "sure": [],
    }
    for w, s in read_windows:
        sp = lambda x, w=w: spans_of(doc, w.lo, x)  # noqa: E731
        own = lambda i, w=w: w.own_lo <= w.lo + i < w.own_hi  # noqa: E731
        for e in decoder.events(s, doc.sentence[w.lo : w.hi], doc.lettered(w.lo, w.hi)):
            if own(e.trigger[0]):
                out["events"].append(
                    {
                        "type": e.type,
                        "mode": e.mode,
                        "status": e.status,
                        "trigger": sp(e.trigger),
                        "actor": [sp(x) for x in e.actor],
                        "recipient": [sp(x) for x in e.recipient],
                        "claimed_by": sp(e.claimed_by),
                        "place": sp(e.place),
                        "time": sp(e.time),
                        "confidence": e.probability,
                    }
                )
        for a in decoder.attributions(s):
            if own(a.cue[0]):
                out["attributions"].append(
                    {
                        "source": sp(a.source),
                        "cue": sp(a.cue),
                        "content": [sp(c) for c in a.content],
                        "confidence": a.probability,
                    }
                )
        for m in decoder.mentions(s):
            if own(m.span[0]):
                out["mentions"].append((m.label, *sp(m.span).values()))
                out["sure"].append(float(sigmoid(m.score)))
    return out


@cache
def development_sets(tokenizer: Any) -> dict[str, list[Any]]:
    return {
        "events": [prepare(s, tokenizer) for s in sets.events("dev")],
        "corpus": [prepare(s, tokenizer) for s in sets.corpus("dev")],
        "polnear": [prepare(s, tokenizer) for s in sets.polnear("dev")],
        "gum": [prepare(s, tokenizer) for s in sets.gum(True)],
        "plv": [prepare(s, tokenizer) for s in sets.plv(True)],
    }


def development(
    net: Any, tokenizer: Any, thresholds: Thresholds | None = None, trained: tuple[str, ...] = ("polnear", "gum", "plv")
) -> dict[str, Any]:
    net.eval()
    data = development_sets(tokenizer)
    decoder = Decoder(LABELS, thresholds)
    out: dict[str, Any] = {}
    for name in ("events", "corpus"):
        if data[name]:
            gold = sets.lines(sets.SHARED / "events" / "dev.jsonl") if name == "events" else corpus_gold()
            pred = {p.sample.id: record(p.sample, p.words, list(read(net, p.words)), decoder) for p in data[name]}
            r = tool("score_events").score(gold, pred)
            prefix = "" if name == "events" else "corpus "
            out |= {f"{prefix}{k}": r[k]["f1"] for k in ("trigger", "type", "tuple", "argument")}
            out |= {f"{prefix}status": r["status accuracy"], f"{prefix}mode": r["mode accuracy"]}
            if name == "events":
                out |= {k: r[k]["f1"] for k in ("claimed_by", "place", "time")}
    out |= attributions(readings(net, data["polnear"]), decoder) if "polnear" in trained else {}
    out |= mentions(readings(net, data["gum"]), decoder) if "gum" in trained else {}
    out |= pairs(data["plv"], net) if "plv" in trained else {}
    return out


def corpus_gold() -> list[dict[str, Any]]:
    from corpus.story import read_corpus

    return [s for s in read_corpus() if s["split"] == "dev"]


def attributions(data: list[Any], decoder: Decoder) -> dict[str, float]:
    n: dict[str, list[int]] = {k: [0, 0, 0] for k in ("source", "cue", "content", "linked")}
    for p, windows_read in data:
        r = record(p.sample, p.words, windows_read, decoder)
        as_lists = lambda x: [(x["start"], x["end"])] if x else []  # noqa: E731
        said = [
            {
                "source": as_lists(a["source"]),
                "cue": as_lists(a["cue"]),
                "content": [(c["start"], c["end"]) for c in a["content"]],
            }
            for a in r["attributions"]
        ]
        gold = [
            {k: [tuple(x) for x in getattr(a, k)] for k in ("source", "cue", "content")} for a in p.sample.said or []
        ]
        for k in ("source", "cue", "content"):
            g, q = {x for a in gold for x in a[k]}, {x for a in said for x in a[k]}
            n[k] = [n[k][0] + len(g & q), n[k][1] + len(q), n[k][2] + len(g)]
        chars = lambda spans: {c for a, b in spans for c in range(a, b)}  # noqa: E731
        used: set[int] = set()
        for a in said:
            pc, ps = chars(a["content"]), chars(a["source"])
            for j, b in enumerate(gold):
                gc, gs = chars(b["content"]), chars(b["source"])
                if (
                    j not in used
                    and pc
                    and gc
                    and 2 * len(pc & gc) >= len(pc | gc)
                    and ((not ps and not gs) or ps & gs)
                ):
                    used.add(j)
                    break
        n["linked"] = [n["linked"][0] + len(used), n["linked"][1] + len(said), n["linked"][2] + len(gold)]
    return {k: f1(*v) for k, v in n.items()}


def mentions(data: list[Any], decoder: Decoder) -> dict[str, float]:
    """F1 of named person, organisation and place mentions, and of all mentions."""
    n = {"named": [0, 0, 0], "mentions": [0, 0, 0]}
    for p, windows_read in data:
        r = record(p.sample, p.words, windows_read, decoder)
        gold = {(m.label, *m.span) for m in p.sample.mentions or []}
        pred = set(map(tuple, r["mentions"]))
        for key, pick in (("named", lambda m: m[0].endswith("-name")), ("mentions", bool)):
            g, q = {m for m in gold if pick(m)}, {m for m in pred if pick(m)}
            n[key] = [n[key][0] + len(g & q), n[key][1] + len(q), n[key][2] + len(g)]
    return {k: f1(*v) for k, v in n.items()}


def pairs(data: list[Any], net: Any) -> dict[str, float]:
    device = next(net.parameters()).device
    gold, guess = [], []
    for p in data:
        item = pair_item(p)
        with torch.inference_mode():
            states = net.states(*(torch.as_tensor(x, device=device)[None] for x in (item.ids, item.case)), None)
            guess.append(int(net.pair(states[:, 0])[0].argmax()))
        gold.append(item.pair)
    g, q = np.asarray(gold), np.asarray(guess)
    per = [
        f1(int(((g == k) & (q == k)).sum()), int((q == k).sum()), int((g == k).sum()))
        for k in range(len(PAIR_TYPES))
        if (g == k).any()
    ]
    return {"plv": round(float(np.mean(per)), 1), "plv accuracy": round(100 * float((g == q).mean()), 1)}


def f1(hit: int, pred: int, gold: int) -> float:
    return round(200 * hit / (pred + gold), 1) if pred + gold else 100.0
