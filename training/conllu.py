"""CoNLL-U documents with what the reader learns from: forms, heads, relations, tags, entities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ENTITY = re.compile(r"\((?P<open>\d+)-(?P<type>\w+)(?P<rest>[^()]*)(?P<single>\))?|(?P<close>\d+)\)")


@dataclass(slots=True)
class Token:
    """``surface`` is written to the text when the token ``closes`` its orthographic word; ``offset`` is relative to it."""

    form: str
    tag: str
    xpos: str
    head: int
    relation: str
    surface: str
    closes: bool
    offset: int
    entities: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Sentence:
    tokens: list[Token]
    new_paragraph: bool


def documents(path: Path) -> Iterator[tuple[str, list[Sentence]]]:
    """(document name, sentences) in file order."""
    name, sentences, rows, paragraph = "", [], [], False
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line.startswith("# newdoc id = "):
            if sentences:
                yield name, sentences
            name, sentences = line[14:].strip(), []
        elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
            paragraph = True
        elif line.startswith("#"):
            continue
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            sentences.append(Sentence(_tokens(rows), paragraph))
            rows, paragraph = [], False
    if sentences:
        yield name, sentences


def _tokens(rows: list[list[str]]) -> list[Token]:
    out: list[Token] = []
    whole, until, at, space = "", 0, 0, " "
    for row in rows:
        if "-" in row[0]:
            until = int(row[0].split("-")[1])
            whole, at = row[1], 0
            space = "" if "SpaceAfter=No" in row[9] else " "
            continue
        if "." in row[0]:
            continue
        number, form = int(row[0]), row[1]
        if number <= until:
            found = whole.find(form, at)
            offset = found if found >= 0 else at
            form = whole[offset : offset + len(form)] or form
            at = offset + len(form)
            surface, closes = whole + space, number == until
        else:
            offset, closes = 0, True
            surface = form + ("" if "SpaceAfter=No" in row[9] else " ")
        token = Token(form, row[3], row[4], int(row[6]) if row[6].isdigit() else 0, row[7], surface, closes, offset)
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if entity:
            for m in ENTITY.finditer(entity[1]):
                if m["open"]:
                    token.entities.append(("open", m["open"], m["type"]))
                    if m["single"]:
                        token.entities.append(("close", m["open"], m["type"]))
                else:
                    token.entities.append(("close", m["close"], ""))
        out.append(token)
    return out
