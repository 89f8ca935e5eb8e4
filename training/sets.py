"""Readers: every training set as `Sample` lists. Nothing of their text enters the repository.

The held-out parts (a fifth of PLV, a fifth of GUM by document name) are chosen here, once, for every script.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path
from typing import Any

from nutgraf.evaluate.plv import held_out
from training.conllu import Sentence, Token, documents
from training.sample import EventLabel, MentionLabel, SaidLabel, Sample, Span, SyntaxLabel

SHARED = Path(os.environ.get("NUTGRAF_SHARED") or Path(__file__).resolve().parents[2] / "shared") / "data"
ABBREVIATIONS = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Gov|Sen|Sens|Rep|Reps|Rev|Hon|St|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|"
    r"Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|"
    r"Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)|\b[A-Z]|[A-Z]\.[A-Z])\.$"
)


def held_out_gum(name: str) -> bool:
    """A fixed fifth of the GUM documents, by hash of the name."""
    return hashlib.sha256(name.encode()).digest()[0] % 5 == 0


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
    docs = documents(SHARED / "gum" / "train.conllu")
    return [treebank(name, "gum", sents) for name, sents in docs if held_out_gum(name) == held_out]


def ewt(split: str) -> list[Sample]:
    return [treebank(name, "ewt", sents) for name, sents in documents(SHARED / "ewt" / f"{split}.conllu")]


def treebank(name: str, source: str, sentences: list[Sentence]) -> Sample:
    """Text, trees and, where `Entity=` stands, mentions of one document."""
    text, spans, syntax, mentions = "", [], [], []
    open_mentions: dict[str, list[tuple[int, str]]] = {}
    for sentence in sentences:
        text += ("\n" if sentence.new_paragraph else " ") if text else ""
        start, base = len(text), len(syntax)
        offsets: list[Span] = []
        for token in sentence.tokens:
            a = len(text) + token.offset
            offsets.append((a, a + len(token.form)))
            if token.closes:
                text += token.surface
        text = text.rstrip() if not sentence.tokens else text
        spans.append((start, len(text.rstrip())))
        for token, span in zip(sentence.tokens, offsets, strict=True):
            syntax.append(SyntaxLabel(span, base + token.head - 1 if token.head else None, token.relation, token.tag))
        for i, token in enumerate(sentence.tokens):
            for kind, ident, etype in token.entities:
                if kind == "open":
                    open_mentions.setdefault(ident, []).append((i, etype))
                elif open_mentions.get(ident):
                    first, label = open_mentions[ident].pop()
                    mention = _mention(sentence.tokens, offsets, first, i, label, int(ident))
                    if mention:
                        mentions.append(mention)
        open_mentions.clear()
    layer = mentions if source == "gum" else None
    return Sample(name, source, text.rstrip(), spans, syntax=syntax, mentions=layer)


KINDS = {"person": "person", "organization": "organisation", "place": "place"}
# What follows the head and does not belong to the smallest full noun phrase.
LOOSE = {
    "acl",
    "acl:relcl",
    "appos",
    "parataxis",
    "punct",
    "advcl",
    "advcl:relcl",
    "conj",
    "cc",
    "dep",
    "orphan",
    "list",
}


def _mention(
    tokens: list[Token], offsets: list[Span], first: int, last: int, etype: str, chain: int
) -> MentionLabel | None:
    """The smallest full noun phrase of an entity: its head with pre-modifiers, 'of' phrases of names, no clauses."""
    if etype not in KINDS:
        return None
    inside = range(first, last + 1)
    heads = [i for i in inside if tokens[i].head - 1 not in inside]
    head = next((i for i in heads if tokens[i].tag in ("PROPN", "NOUN", "PRON")), heads[0])
    # "coauthor Ana Silva": the parse makes the noun the head, the phrase is a name all the same
    after = next((i for i in inside if i > head and tokens[i].tag == "PROPN" and tokens[i].head - 1 == head), head)
    titled = (
        tokens[head].tag == "NOUN"
        and after > head
        and tokens[after].relation.split(":")[0] in ("flat", "appos")
        and not any(tokens[i].tag in ("PUNCT", "CCONJ") for i in range(head + 1, after))
    )
    named = titled or tokens[head].tag == "PROPN"
    keep = {head}
    for i in inside:
        path, j = [], i
        while j in inside and j != head:
            path.append(j)
            j = tokens[j].head - 1
        if j != head:
            continue
        top = tokens[path[-1]] if path else tokens[head]
        if path and path[-1] > head:
            flat = top.relation.startswith(("flat", "compound", "goeswith", "nummod"))
            flat |= titled and path[-1] == after and all(tokens[k].relation not in LOOSE for k in path[:-1])
            of = (
                named
                and top.relation.startswith("nmod")
                and all(tokens[k].relation not in LOOSE for k in path)
                and len(path) <= 3
            )
            if not flat and not of:
                continue
        elif path and top.relation in ("punct", "cc", "parataxis", "discourse"):
            continue
        keep.add(i)
    lo, hi = min(keep), head
    while hi + 1 in keep:
        hi += 1
    if tokens[head].tag == "PRON" or tokens[head].xpos.startswith("PRP"):
        person = etype == "person"
        label = "person-pronoun" if person else "other-pronoun"
    else:
        label = f"{KINDS[etype]}-{'name' if named else 'nominal'}"
    while lo < hi and tokens[lo].tag == "PUNCT":
        lo += 1
    return MentionLabel((offsets[lo][0], offsets[hi][1]), label, chain)
