"""Readers: every training set as `Sample` lists. Nothing of their text enters the repository.

The held-out parts (a fifth of PLV, a fifth of GUM by document name) are chosen here, once, for every script.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from nutgraf.evaluate import conllu
from nutgraf.evaluate.gum import Document, document
from nutgraf.evaluate.plv import held_out
from training.sample import EventLabel, MentionLabel, SaidLabel, Sample, Span, SyntaxLabel

SHARED = Path(os.environ.get("NUTGRAF_SHARED") or Path(__file__).resolve().parents[2] / "shared") / "data"
ABBREVIATIONS = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Gov|Sen|Sens|Rep|Reps|Rev|Hon|St|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|"
    r"Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|"
    r"Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)|\b[A-Z]|[A-Z]\.[A-Z])\.$"
)


def lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def event_label(e: dict[str, Any]) -> EventLabel:
    def span(x: list[int] | None) -> Span | None:
        return (x[0], x[1]) if x else None

    return EventLabel(
        trigger=(e["trigger"][0], e["trigger"][1]),
        type=e["type"],
        mode=e["mode"],
        status=e["status"],
        actor=[(a["span"][0], a["span"][1]) for a in e["actor"]],
        recipient=[(a["span"][0], a["span"][1]) for a in e["recipient"]],
        claimed_by=span(e["claimed_by"]),
        place=span(e["place"]),
        time=span(e["time"]),
    )


def events(split: str) -> list[Sample]:
    """End-to-end events; documents that are held-out PLV sentences are left out of train."""
    out = []
    for d in lines(SHARED / "events" / f"{split}.jsonl"):
        if d["id"].startswith("PLV") and held_out(d["text"]):
            continue
        sentences = [(s[0], s[1]) for s in d["sentences"]]
        source = "events-plv" if d["id"].startswith("PLV") else "events"
        out.append(Sample(d["id"], source, d["text"], sentences, events=[event_label(e) for e in d["events"]]))
    return out


def corpus(split: str) -> list[Sample]:
    """Our own corpus."""
    from corpus.story import read_corpus

    return [
        Sample(
            s["id"],
            "corpus",
            s["text"],
            [(a, b) for a, b in s["sentences"]],
            events=[event_label(e) for e in s["events"]],
        )
        for s in read_corpus()
        if s["split"] == split
    ]


def standoff() -> list[Sample]:
    """Our own annotations over news; documents that share a sentence with events/train, which stands first, are left out."""
    from corpus.standoff import unchanged

    plain = lambda words: " ".join(words.split()).lower()  # noqa: E731
    known = {
        plain(d["text"][a:b]) for d in lines(SHARED / "events" / "train.jsonl") for a, b in d["sentences"] if b - a > 40
    }
    out = []
    for d in unchanged():
        sentences = [(a, b) for a, b in d["sentences"]]
        if not any(plain(d["text"][a:b]) in known for a, b in sentences):
            out.append(Sample(d["id"], "standoff", d["text"], sentences, events=[event_label(e) for e in d["events"]]))
    return out


def names() -> list[Sample]:
    """Our own annotations of names over news."""
    from corpus.names import OUT
    from corpus.standoff import unchanged

    return [
        Sample(
            *(d["id"], "names", d["text"], [(a, b) for a, b in d["sentences"]]),
            names=[MentionLabel((a, b), f"{kind}-name", 0) for a, b, kind in d["names"]],
        )
        for d in unchanged(OUT)
    ]


def polnear(split: str) -> list[Sample]:
    out = []
    for d in lines(SHARED / "polnear" / f"{split}.jsonl"):
        said = [
            SaidLabel(*([(s[0], s[1]) for s in a[k]] for k in ("source", "cue", "content"))) for a in d["attributions"]
        ]
        out.append(Sample(d["id"], "polnear", d["text"], split_sentences(d["text"]), said=said))
    return out


def split_sentences(text: str) -> list[Span]:
    """A plain splitter for training text: paragraphs, then stops before a capital, quotes kept with their sentence."""
    out: list[Span] = []
    for block in re.finditer(r"[^\n]+", text):
        start = block.start()
        for stop in re.finditer(r"[.!?]+[”’\"')\]]*(?=\s+[“‘\"'(\[]?[A-Z0-9])", block[0]):
            end = block.start() + stop.end()
            if stop[0].startswith(".") and ABBREVIATIONS.search(text[start : block.start() + stop.start() + 1]):
                continue
            if text[start:end].strip():
                out.append((start, end))
            start = end
        if text[start : block.end()].strip():
            out.append((start, block.end()))
    trimmed = []
    for a, b in out:
        body = text[a:b]
        trimmed.append((a + len(body) - len(body.lstrip()), a + len(body.rstrip())))
    return trimmed


def plv(apart: bool = False) -> list[Sample]:
    out = []
    for d in lines(SHARED / "plv" / "train.jsonl"):
        if held_out(d["sentence"]) != apart:
            continue
        spans = {}
        text, marked = "", d["marked"]
        for part in re.split(r"(</?[st]>)", marked):
            if re.fullmatch(r"</?[st]>", part):
                key = part.strip("</>")
                spans.setdefault(key, []).append(len(text))
            else:
                text += part
        if sorted(spans) != ["s", "t"]:
            continue
        pair = ((spans["s"][0], spans["s"][1]), (spans["t"][0], spans["t"][1]), d["root"])
        out.append(Sample(f"plv{len(out)}", "plv", text, [(0, len(text))], pair=pair))
    return out


def factuality(split: str) -> list[Sample]:
    out = []
    for i, d in enumerate(lines(SHARED / "factuality" / f"uw_{split}.jsonl")):
        words, offsets, text = d["text"].split(), [], ""
        for w in words:
            text += " " if text else ""
            offsets.append((len(text), len(text) + len(w)))
            text += w
        marks = []
        for t in d["targets"]:
            a, b = t["span1"]
            if b <= len(offsets):
                marks.append(((offsets[a][0], offsets[b - 1][1]), float(t["label"])))
        out.append(Sample(f"uw{i}", "factuality", text, [(0, len(text))], factuality=marks))
    return out


def gum(held_out: bool = False) -> list[Sample]:
    trees = conllu.documents(SHARED / "gum" / "train.conllu")
    pairs = ((tree, document(tree)) for tree in trees)
    return [
        Sample(tree.name, "gum", tree.text, spans(tree), syntax=syntax(tree), mentions=labels(read))
        for tree, read in pairs
        if read.held_out == held_out
    ]


def ewt(split: str) -> list[Sample]:
    trees = conllu.documents(SHARED / "ewt" / f"{split}.conllu")
    return [Sample(tree.name, "ewt", tree.text, spans(tree), syntax=syntax(tree)) for tree in trees]


def spans(tree: conllu.Tree) -> list[Span]:
    return [(s.start, s.end) for s in tree.sentences]


def syntax(tree: conllu.Tree) -> list[SyntaxLabel]:
    out: list[SyntaxLabel] = []
    for sentence in tree.sentences:
        base = len(out)
        out.extend(
            SyntaxLabel((t.start, t.end), base + t.head - 1 if t.head else None, t.relation, t.tag)
            for t in sentence.tokens
        )
    return out


def labels(read: Document) -> list[MentionLabel]:
    """The smallest phrases of a document's mentions; a coordination has members, and is no mention of its own."""
    chain = {span: int(name) for name, spans in read.chains.items() for span in spans}
    out = []
    for m in read.mentions:
        span = (m.start, m.end)
        if span not in read.joint:
            kind = "other" if m.form == "pronoun" and m.kind != "person" else m.kind
            out.append(MentionLabel(read.smallest[span], f"{kind}-{m.form}", chain[span]))
    return out
