"""GUM documents as gold coreference: text, sentences, and the person, organisation and place chains.

Comes in: a CoNLL-U file with the ``Entity=`` column of GUM.  Goes out: `Document`s; held out are those whose name's
first SHA-256 byte is a multiple of five, which training, that reads them from here, leaves alone.  Every mention has two spans: the whole phrase
as GUM has it, clauses and appositions included, and the smallest full noun phrase, as nutgraf's records have it (the
idea of MUC's MIN, here read from the tree).  `mentions` scores what the reader finds.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nutgraf.evaluate import conllu
from nutgraf.evaluate.conllu import Token
from nutgraf.evaluate.coreference import score
from nutgraf.evaluate.gold import Bounds
from nutgraf.records import Form, Span
from nutgraf.resolve.who.coreference import chains
from nutgraf.resolve.who.known import KnowledgeLike
from nutgraf.resolve.who.reading import Reading
from nutgraf.spans import FoundMention, MentionKind

LOOSE = frozenset((
    "acl", "acl:relcl", "appos", "parataxis", "punct", "advcl", "advcl:relcl", "conj", "cc", "dep", "orphan", "list",
))  # fmt: skip
NAMED = ("flat", "compound", "goeswith", "nummod")
LONGEST_OF = 3  # arcs from the head of a name to the last word of its "of" phrase
KINDS: dict[str, MentionKind] = {"person": "person", "organization": "organisation", "place": "place"}


@dataclass
class Document:
    """``chains``: gold chains as lists of (start, end), code points of ``text``; ``mentions``: all of them.

    ``smallest``: whole span -> smallest full noun phrase. No two mentions share one: of a coordination and its
    first member the member keeps it, and the coordination, one of the ``joint`` spans, stays whole.
    """

    name: str
    text: str = ""
    sentences: list[Span] = field(default_factory=list)
    mentions: list[FoundMention] = field(default_factory=list)
    chains: dict[str, list[Bounds]] = field(default_factory=lambda: defaultdict(list))
    smallest: dict[Bounds, Bounds] = field(default_factory=dict)
    joint: set[Bounds] = field(default_factory=set)

    @property
    def held_out(self) -> bool:
        return hashlib.sha256(self.name.encode()).digest()[0] % 5 == 0


def read(path: Path) -> Iterator[Document]:
    """The documents of a file, in order."""
    yield from map(document, conllu.documents(path))


def document(tree: conllu.Tree) -> Document:
    """A document of a treebank with its person, organisation and place mentions."""
    out = Document(tree.name, tree.text)
    for sentence in tree.sentences:
        out.sentences.append(Span(start=sentence.start, end=sentence.end))
        for phrase in sentence.phrases:
            if phrase.type in KINDS:
                _mention(sentence.tokens[phrase.first : phrase.last + 1], KINDS[phrase.type], phrase.chain, out)
    _settle(out)
    return out


def _mention(tokens: list[Token], kind: MentionKind, chain: str, document: Document) -> None:
    inside = {token.number for token in tokens}
    tops = [token for token in tokens if token.head not in inside]  # several where the phrase is no subtree
    head = next((token for token in tops if token.tag in ("PROPN", "NOUN", "PRON")), tops[0])
    named = head.tag == "PROPN" or _named_after(tokens, head) is not None
    form: Form = "pronoun" if head.tag in ("PRON", "DET") else "name" if named else "nominal"
    span = (tokens[0].start, tokens[-1].end)
    if span in {(m.start, m.end) for m in document.mentions[-8:]}:
        return
    document.chains[chain].append(span)
    document.smallest[span] = _smallest(tokens, head)
    document.mentions.append(
        FoundMention(
            start=span[0], end=span[1], kind=kind, form=form, sentence=len(document.sentences) - 1,
            head_start=head.start, head_end=head.end, chain=len(document.mentions), confidence=1.0,
        )
    )  # fmt: skip


def _named_after(tokens: list[Token], head: Token) -> Token | None:
    """The name behind a noun that the tree makes the head, "coauthor Ana Silva": the phrase is a name all the same."""
    if head.tag != "NOUN":
        return None
    after = next((t for t in tokens if t.number > head.number and t.tag == "PROPN" and t.head == head.number), None)
    if after is None or after.relation.split(":")[0] not in ("flat", "appos"):
        return None
    between = [t for t in tokens if head.number < t.number < after.number]
    return None if any(t.tag in ("PUNCT", "CCONJ") for t in between) else after


def _smallest(tokens: list[Token], head: Token) -> Bounds:
    """The head with what stands before it, the rest of a name and its "of" phrase; no clause, no apposition."""
    by_number = {token.number: token for token in tokens}
    after = _named_after(tokens, head)
    kept = {head.number}
    for token in tokens:
        path: list[Token] = []
        at = token
        while at.number != head.number and at.head in by_number and len(path) < len(tokens):
            path.append(at)
            at = by_number[at.head]
        if at.number != head.number or not path:
            continue
        if (path[-1] is after and all(t.relation not in LOOSE for t in path[:-1])) or _belongs(path, head):
            kept.add(token.number)
    first, last = min(kept), head.number
    while last + 1 in kept:
        last += 1
    while first < last and by_number[first].tag == "PUNCT":
        first += 1
    return by_number[first].start, by_number[last].end


def _belongs(path: list[Token], head: Token) -> bool:
    """Whether the branch ``path``, from a word up to the one below the head, is of the smallest phrase."""
    top = path[-1]
    if top.number < head.number:
        return top.relation not in ("punct", "cc", "parataxis", "discourse")
    of = top.relation.startswith("nmod") and head.tag == "PROPN" and len(path) <= LONGEST_OF
    return top.relation.startswith(NAMED) or (of and all(token.relation not in LOOSE for token in path))


def _settle(document: Document) -> None:
    """Of two mentions with one smallest phrase the shorter keeps it."""
    owner: dict[Bounds, Bounds] = {}
    for whole in sorted(document.smallest, key=lambda span: (span[1] - span[0], span)):
        least = document.smallest[whole]
        if owner.setdefault(least, whole) != whole:
            document.smallest[whole] = whole
            document.joint.add(whole)


def resolved(document: Document, mentions: Iterable[FoundMention], knowledge: KnowledgeLike) -> list[list[Bounds]]:
    """The resolver's chains over these mentions, places included."""
    reading = Reading(knowledge, None)
    ordered = sorted({(m.start, m.end): m for m in mentions}.values(), key=lambda m: (m.start, -m.end))
    phrases = [reading.phrase(at, document.text, mention) for at, mention in enumerate(ordered)]
    found = chains(document.text, phrases, reading)
    return [[(p.mention.start, p.mention.end) for p in chain.phrases] for chain in found]


def figures(
    documents: Iterable[Document],
    predict: Callable[[Document], list[list[Bounds]]],
    *,
    singletons: bool = True,
) -> dict[str, Any]:
    """CoNLL figures of ``predict`` over the documents; without ``singletons`` lone mentions do not count."""
    least = 1 if singletons else 2
    pairs = []
    for document in documents:
        gold = [chain for chain in document.chains.values() if len(chain) >= least]
        pairs.append((gold, [chain for chain in predict(document) if len(chain) >= least]))
    return score(pairs)


def main(path: str) -> None:
    """Print the held-out figures with gold mentions and no learned links."""
    from nutgraf.resolve.who.knowledge import Knowledge

    knowledge = Knowledge.load()
    held = [document for document in read(Path(path)) if document.held_out]
    out = {"documents": len(held)} | {
        name: figures(held, lambda d: resolved(d, d.mentions, knowledge), singletons=kept)
        for name, kept in (("with singletons", True), ("without singletons", False))
    }
    sys.stdout.write(json.dumps(out, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
