"""CoNLL-U documents: text, sentences, trees and, where an ``Entity=`` column stands, the phrases that are mentions.

Comes in: a file of Universal Dependencies; in GUM's form its last column opens and closes entities.  Goes out:
`Tree`s, whose tokens and mentions are spans of a text put together again: paragraphs on lines of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

BRACKET = re.compile(r"\((?P<open>\d+)-(?P<type>\w+)[^()]*(?P<single>\))?|(?P<close>\d+)\)")


@dataclass(slots=True)
class Token:
    """A syntactic word: ``start`` and ``end`` are code points of the text, ``head`` a ``number`` or 0 for the root."""

    start: int
    end: int
    number: int
    head: int
    tag: str
    relation: str


@dataclass(slots=True)
class Phrase:
    """An entity's tokens from ``first`` to ``last``, indices into the sentence, both inclusive."""

    first: int
    last: int
    type: str
    chain: str


@dataclass(slots=True)
class Sentence:
    start: int
    end: int
    tokens: list[Token]
    phrases: list[Phrase]


@dataclass(slots=True)
class Tree:
    """One document of a treebank."""

    name: str
    text: str = ""
    sentences: list[Sentence] = field(default_factory=list)


def documents(path: Path) -> Iterator[Tree]:
    """The documents of a file, in order."""
    tree, rows, paragraph = Tree(""), [], False
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line.startswith("# newdoc id = "):
            if tree.sentences:
                yield _done(tree)
            tree = Tree(line[14:].strip())
        elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
            paragraph = True
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            _sentence(rows, paragraph, tree)
            rows, paragraph = [], False
    if tree.sentences:
        yield _done(tree)


def _done(tree: Tree) -> Tree:
    tree.text = tree.text.rstrip()
    return tree


def _sentence(rows: list[list[str]], paragraph: bool, tree: Tree) -> None:
    tree.text += ("\n" if paragraph else " ") if tree.text else ""
    start = len(tree.text)
    tokens: list[Token] = []
    phrases: list[Phrase] = []
    opened: dict[str, list[tuple[int, str]]] = {}
    whole, until, at = "", 0, 0
    for row in rows:
        space = "" if "SpaceAfter=No" in row[9] else " "
        if "." in row[0]:
            continue
        if "-" in row[0]:  # the parts of a contraction share its characters in order
            whole, until, at = row[1], int(row[0].split("-")[1]), 0
            base = len(tree.text)
            tree.text += whole + space
            continue
        number, form = int(row[0]), row[1]
        if number <= until:
            found = whole.find(form, at)
            begun = found if found >= 0 else at
            at = begun + len(whole[begun : begun + len(form)] or form)
            bounds = base + begun, base + at
        else:
            bounds = len(tree.text), len(tree.text) + len(form)
            tree.text += form + space
        tokens.append(Token(*bounds, number, int(row[6]) if row[6].isdigit() else 0, row[3], row[7]))
        column = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for bracket in BRACKET.finditer(column[1] if column else ""):
            if bracket["open"]:
                opened.setdefault(bracket["open"], []).append((len(tokens) - 1, bracket["type"]))
            chain = bracket["open"] if bracket["single"] else bracket["close"]
            if chain and opened.get(chain):
                first, kind = opened[chain].pop()
                phrases.append(Phrase(first, len(tokens) - 1, kind, chain))
    tree.sentences.append(Sentence(start, len(tree.text.rstrip()), tokens, phrases))
