"""Samples to arrays: windows of word pieces with the targets of every layer that the sample carries."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nutgraf.detect.pairs import pair_ids, words_at
from nutgraf.detect.words import Encoded, Window, cut, encode
from training.labels import MODES, PAIR_TYPES, RELATIONS, ROLES, SPANS, STATUSES, TAGS, TYPES
from training.sample import Sample, Span

S = {name: i for i, name in enumerate(SPANS)}
R = {name: i for i, name in enumerate(RELATIONS)}


@dataclass(slots=True)
class Prepared:
    """A sample with its words and its targets in word indices."""

    sample: Sample
    words: Encoded
    spans: dict[str, list[tuple[int, int, int]]] = field(default_factory=dict)  # layer -> (label, first, last)
    links: dict[str, list[tuple[int, int, int]]] = field(default_factory=dict)  # layer -> (relation, from, to)
    triggers: list[tuple[int, int, int, int, int]] = field(default_factory=list)  # first, last, type, status, mode
    facts: list[tuple[int, float]] = field(default_factory=list)
    looks: list[list[tuple[int, int, int]]] = field(default_factory=list)  # a trigger's (role, first, last)
    arcs: list[tuple[int, int, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Item:
    """One window ready for a batch."""

    ids: Any
    case: Any
    first: Any
    layers: frozenset[str]
    spans: list[tuple[int, int, int]]
    links: list[tuple[int, int, int]]
    type: Any
    begin: Any
    status: Any
    mode: Any
    facts: Any
    arcs: Any
    relations: Any
    tags: Any
    sentence: Any
    looks: list[tuple[int, ...]]  # first, last, sentence from, to, type, status
    roles: list[tuple[int, int, int, int]]  # look, role, first, last
    pair: int = -1


def prepare(sample: Sample, tokenizer: Any) -> Prepared:
    p = Prepared(sample, encode(tokenizer, sample.text, sample.sentences))
    w = p.words

    def at(span: Span) -> tuple[int, int] | None:
        lo = int(np.searchsorted(w.ends, span[0], side="right"))
        hi = int(np.searchsorted(w.starts, span[1], side="left")) - 1
        return (lo, hi) if lo <= hi else None

    if sample.events is not None:
        spans, links = p.spans.setdefault("events", []), p.links.setdefault("events", [])
        for e in sample.events:
            t = at(e.trigger)
            if not t:
                continue
            mode = MODES.index(f"{e.type}/{e.mode or '-'}") if f"{e.type}/{e.mode or '-'}" in MODES else -1
            p.triggers.append((*t, TYPES.index(e.type) + 1, STATUSES.index(e.status), mode))
            spans.append((S["trigger"], *t))
            roles = [("actor", x) for x in e.actor] + [("recipient", x) for x in e.recipient]
            roles += [(k, x) for k, x in (("claimed_by", e.claimed_by), ("place", e.place), ("time", e.time)) if x]
            look: list[tuple[int, int, int]] = []
            p.looks.append(look)
            for role, x in roles:
                b = at(x)
                if not b:
                    continue
                look.append((ROLES.index(role), *b))
                if role in ("actor", "recipient", "claimed_by"):
                    spans.append((S["argument"], *b))
                links.extend((R[role], i, j) for i in range(t[0], t[1] + 1) for j in range(b[0], b[1] + 1))
    if sample.said is not None:
        spans, links = p.spans.setdefault("said", []), p.links.setdefault("said", [])
        for said in sample.said:
            parts = {k: [b for b in map(at, getattr(said, k)) if b] for k in ("source", "cue", "content")}
            spans.extend((S[k], *b) for k, bs in parts.items() for b in bs)
            for cue in parts["cue"][:1]:
                links.extend((R["cue-source"], cue[0], b[0]) for b in parts["source"])
                links.extend((R["cue-content"], cue[0], b[0]) for b in parts["content"])
    if sample.mentions is not None:
        spans, links = p.spans.setdefault("mentions", []), p.links.setdefault("mentions", [])
        chains: dict[int, list[int]] = {}
        for m in sorted(sample.mentions, key=lambda m: m.span):
            b = at(m.span)
            if b:
                spans.append((S[m.label], *b))
                before = chains.setdefault(m.chain, [])
                links.extend((R["coreference"], b[1], i) for i in before if i != b[1])
                before.append(b[1])
    if sample.names is not None:
        p.spans["names"] = [(S[m.label], *b) for m in sample.names if (b := at(m.span))]
    if sample.factuality is not None:
        p.facts = [(b[1], score) for span, score in sample.factuality if (b := at(span))]
    if sample.syntax is not None:
        where = {int(s): i for i, s in enumerate(w.starts)}
        mapped = [where.get(t.span[0]) for t in sample.syntax]
        for t, i in zip(sample.syntax, mapped, strict=True):
            j = i if t.head is None else mapped[t.head]
            if i is not None and j is not None:
                p.arcs.append((i, j, t.relation.split(":")[0], t.tag))
    return p


def items(p: Prepared, relation_ids: dict[str, int], rng: random.Random | None, own: int = 200) -> Iterator[Item]:
    """Windows of a sample, without context of their own; a random size and start where ``rng`` is given."""
    if p.sample.pair:
        yield pair_item(p)
        return
    bounds, i, n = p.words.bounds, 0, len(p.words.bounds) - 1
    size = rng.choice((90, 140, 200, 230)) if rng else own
    first = rng.randrange(1, 4) if rng and n > 3 else 0
    while i < n:
        j = i + 1
        while j < n and bounds[j + 1] - bounds[i] + (j + 1 - i) <= size and not (i == 0 and first and j >= first):
            j += 1
        a, b = int(bounds[i]), min(int(bounds[j]), int(bounds[i]) + 500)
        if b > a:
            yield window_item(p, cut(p.words, a, b, a, b), relation_ids)
        i = j


def window_item(p: Prepared, w: Window, relation_ids: dict[str, int]) -> Item:
    n, lo, hi = w.hi - w.lo, w.lo, w.hi
    kind = np.zeros(n, np.int64)
    begin = np.zeros(n, np.float32)
    status = np.full(n, -100, np.int64)
    mode = np.full(n, -100, np.int64)
    looks: list[tuple[int, ...]] = []
    roles: list[tuple[int, int, int, int]] = []
    for (a, b, t, st, mo), parts in zip(p.triggers, p.looks, strict=True):
        if lo <= a and b < hi:
            begins, ends = (
                int(x) for x in np.searchsorted(p.words.sentence, (p.words.sentence[a], p.words.sentence[a] + 1))
            )
            begins, ends = max(begins, lo), min(ends, hi)
            roles.extend(
                (len(looks), r, max(c, begins) - lo, min(d, ends - 1) - lo)
                for r, c, d in parts
                if c < ends and d >= begins
            )
            looks.append((a - lo, min(b, ends - 1) - lo, begins - lo, ends - lo, t, st))
            kind[a - lo : b - lo + 1] = t
            begin[a - lo] = 1
            status[a - lo : b - lo + 1] = st
            if mo >= 0:
                mode[a - lo : b - lo + 1] = mo
    facts = np.full(n, np.nan, np.float32)
    for i, score in p.facts:
        if lo <= i < hi:
            facts[i - lo] = score
    arcs, relations, tags = (np.full(n, -100, np.int64) for _ in range(3))
    for i, j, r, tag in p.arcs:
        if lo <= i < hi and lo <= j < hi:
            tags[i - lo] = TAGS.index(tag) if tag in TAGS else -100
            arcs[i - lo] = j - lo
            relations[i - lo] = relation_ids.get(r, -100)
    inside = lambda a, b: lo <= a < hi and lo <= b < hi  # noqa: E731
    layers = set(p.spans)
    if p.facts:
        layers.add("facts")
    if p.arcs:
        layers.add("arcs")
    return Item(
        w.ids,
        w.case,
        w.first,
        frozenset(layers),
        [(k, a - lo, b - lo) for xs in p.spans.values() for k, a, b in xs if inside(a, b)],
        [(k, a - lo, b - lo) for xs in p.links.values() for k, a, b in xs if inside(a, b)],
        kind,
        begin,
        status,
        mode,
        facts,
        arcs,
        relations,
        tags,
        p.words.sentence[lo:hi],
        looks,
        roles,
    )


def pair_item(p: Prepared) -> Item:
    assert p.sample.pair
    a, r, label = p.sample.pair
    w = p.words
    ids, case = pair_ids(w, words_at(w, a), words_at(w, r))
    none = np.zeros(1, np.int64)
    return Item(
        *(ids, case, none, frozenset({"pair"}), [], [], *[none] * 9, [], []),
        pair=PAIR_TYPES.index(label),
    )
