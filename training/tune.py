"""Choose the decoder's thresholds and the confidence's calibration on the development sets, for one trained run.

    python -m training.tune --run runs/a --base DIR

Every threshold is swept with the others at their defaults; the sweep is printed, so that a value in
`nutgraf/detect/decode.py` can be traced to its figures.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nutgraf.detect.decode import Decoder
from nutgraf.detect.scores import Thresholds
from training import measure, sets
from training.trained import asked

SWEEPS: dict[str, tuple[str, tuple[float, ...]]] = {
    "trigger": ("events", (0.15, 0.2, 0.3, 0.4, 0.5)),
    "event": ("events", (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)),
    "argument": ("events", (-1.5, -1.0, -0.5, 0.0, 0.5)),
    "last_resort": ("events", (-6.0, -4.0, -2.0, -1.0, 0.0)),
    "setting": ("events", (-1.5, -1.0, -0.5, 0.0, 0.5)),
    "source": ("polnear", (-1.0, -0.5, 0.0, 0.5, 1.0)),
    "cue": ("polnear", (-1.0, -0.5, 0.0, 0.5, 1.0)),
    "content": ("polnear", (-1.5, -1.0, -0.5, 0.0, 0.5, 1.0)),
    "link": ("polnear", (-4.0, -2.0, -1.0, 0.0)),
    "mention": ("gum", (-1.0, -0.5, 0.0, 0.5, 1.0)),
}


def main() -> None:
    _, net, tokenizer = asked()
    data = measure.development_sets(tokenizer)
    read = {k: [(p, list(measure.read(net, p.words))) for p in data[k]] for k in ("events", "corpus", "polnear", "gum")}
    for name, (which, values) in SWEEPS.items():
        for value in values:
            decoder = Decoder(measure.LABELS, replace(Thresholds(), **{name: value}))
            print(f"{name} {value:5} {figures(which, read, decoder)}", flush=True)


def figures(which: str, read: dict[str, Any], decoder: Decoder) -> dict[str, float]:
    if which == "polnear":
        return measure.attributions(read["polnear"], decoder)
    if which == "gum":
        return measure.mentions(read["gum"], decoder)
    out: dict[str, float] = {}
    for name, gold in (("events", sets.lines(sets.SHARED / "events" / "dev.jsonl")), ("corpus", measure.corpus_gold())):
        pred = {p.sample.id: measure.record(p.sample, p.words, w, decoder) for p, w in read[name]}
        r = measure.tool("score_events").score(gold, pred)
        out |= {f"{name} {k}": r[k]["f1"] for k in ("trigger", "type", "tuple")}
        out |= {f"{name} precision": r["type"]["p"], f"{name} recall": r["type"]["r"]}
    return out


if __name__ == "__main__":
    main()
