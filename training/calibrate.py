"""Fit what the reader's confidences mean, on the development sets, and say how far off they are.

    python -m training.calibrate --run runs/a --base DIR      prints the error and writes RUN/calibration.json

Right is: an event whose type is right in the sense of `score_events.py`; an attribution whose content covers half of a
gold one and half of it is covered; a mention with exact span and label. Platt's two numbers a kind are fitted by
Newton's method, drawn a little to (1, 0). The expected calibration error has ten bins of equal width.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from nutgraf.detect.decode import Decoder
from training import measure, sets
from training.trained import asked


def pairs_of(net: Any, tokenizer: Any) -> dict[str, list[tuple[float, bool]]]:
    """(probability, right) of every finding on the development sets."""
    decoder, data = Decoder(measure.LABELS), measure.development_sets(tokenizer)
    out: dict[str, list[tuple[float, bool]]] = {"event": [], "attribution": [], "mention": []}
    score = measure.tool("score_events")
    for name, gold in (("events", sets.lines(sets.SHARED / "events" / "dev.jsonl")), ("corpus", measure.corpus_gold())):
        records = {
            p.sample.id: measure.record(p.sample, p.words, list(measure.read(net, p.words)), decoder)
            for p in data[name]
        }
        for d in gold:
            out["event"] += events(score, d, records[d["id"]]["events"])
    for p in data["polnear"]:
        contents = [{c for a, b in s.content for c in range(a, b)} for s in p.sample.said or []]
        for said in measure.record(p.sample, p.words, list(measure.read(net, p.words)), decoder)["attributions"]:
            mine = {c for span in said["content"] for c in range(span["start"], span["end"])}
            right = any(2 * len(mine & g) >= len(mine | g) for g in contents)
            out["attribution"].append((said["confidence"], right))
    for p in data["gum"]:
        known = {(m.label, *m.span) for m in p.sample.mentions or []}
        r = measure.record(p.sample, p.words, list(measure.read(net, p.words)), decoder)
        out["mention"] += [(c, tuple(m) in known) for m, c in zip(r["mentions"], r["sure"], strict=True)]
    return out


def events(score: Any, gold: dict[str, Any], found: list[dict[str, Any]]) -> list[tuple[float, bool]]:
    def typed(g: Any, p: Any) -> int:
        if g["type"] != p["type"]:
            return 0
        return 2 * bool(score.over(g["trigger"], p["trigger"])) + 3 * bool(score.parties(g, p))

    out = []
    for lo, hi in gold["sentences"]:
        theirs = [score.bare(e) for e in gold["events"] if lo <= e["trigger"][0] < hi]
        mine = [{**score.plain(e), "at": i} for i, e in enumerate(found) if lo <= e["trigger"]["start"] < hi]
        right = {p["at"] for _, p in score.pairs(theirs, mine, typed)}
        out += [(found[p["at"]]["confidence"], p["at"] in right) for p in mine]
    return out


def fit(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
    p = np.clip([x for x, _ in pairs], 1e-6, 1 - 1e-6)
    x, y = np.stack((np.log(p / (1 - p)), np.ones(len(p))), 1), np.asarray([r for _, r in pairs], float)
    w = np.asarray([1.0, 0.0])
    for _ in range(200):
        q = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        step = np.linalg.solve((x * (q * (1 - q))[:, None]).T @ x + np.eye(2), x.T @ (y - q) - w + (1.0, 0.0))
        w += step * min(1.0, 0.5 / np.linalg.norm(step))  # short steps: the first are often far too long
    return round(float(w[0]), 3), round(float(w[1]), 3)


def error(pairs: list[tuple[float, bool]]) -> float:
    """Expected calibration error in percent."""
    p, y = np.asarray([x for x, _ in pairs]), np.asarray([r for _, r in pairs], float)
    bins = np.minimum((p * 10).astype(int), 9)
    return round(100 * sum(abs(p[bins == k].mean() - y[bins == k].mean()) * (bins == k).mean() for k in set(bins)), 1)


def main() -> None:
    o, net, tokenizer = asked()
    fitted = {}
    for kind, pairs in pairs_of(net, tokenizer).items():
        fitted[kind] = a, b = fit(pairs)
        after = [(float(1 / (1 + np.exp(-(a * np.log(p / (1 - p)) + b)))), r) for p, r in pairs if 0 < p < 1]
        print(f"{kind:12} {len(pairs):6} findings  error {error(pairs)} % before, {error(after)} % after  {a} {b}")
    (o.run / "calibration.json").write_text(json.dumps(fitted) + "\n")


if __name__ == "__main__":
    main()
