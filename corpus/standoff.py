"""Standoff annotations: events laid over news that is not ours to ship. Offsets, labels and a hash, never the text.

    python corpus/standoff.py print polnear 0 20      documents 0..19 of a set, sentences numbered, to be annotated
    python corpus/standoff.py print polnear 0 20 14   the same documents from their fifteenth sentence on
    python corpus/standoff.py print ewt 0 5 0 40      their first forty sentences
    python corpus/standoff.py build FILE.ann ...      annotations written over them -> corpus/standoff/*.jsonl
    python corpus/standoff.py check                   every file against the texts, where they are there

An ``.ann`` file is work in progress and stays out of the repository: ``@SET ID`` opens a document, ``FIRST-LAST`` says
which sentences were read, and each event is a line ``NUMBER> TYPE/mode trigger: actors -> recipients ; key value`` in the
grammar of `corpus/story.py`. A sentence that was read and has no line has no event.

What comes out, a line a document: ``{"set", "id", "sha256", "sentences": [[start, end]], "events": [...]}``, events in the
shape of the gold sets, spans into the text whose hash is given. Only the sentences that were read are listed.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "src")]

from corpus.story import event_line  # noqa: E402

from nutgraf.clean import anatomy  # noqa: E402

OUT = HERE / "standoff"
SHARED = Path(os.environ.get("NUTGRAF_SHARED") or HERE.parents[1] / "shared") / "data"
_SPACE = re.compile(r"\s+")


def documents(name: str) -> Iterator[dict[str, Any]]:
    """Documents of a set in a fixed shuffled order, those with text of the development set left out."""
    barred = {
        _plain(d["text"][a:b]) for d in _lines(SHARED / "events" / "dev.jsonl") for a, b in d["sentences"] if b - a > 40
    }
    rows = []
    for number, d in enumerate(SETS[name]()):
        ident = d.get("id") or str(number)
        spans = [(s.start, s.end) for s, on in zip(*_read(d["text"]), strict=True) if on]
        if not any(_plain(d["text"][a:b]) in barred for a, b in spans):
            rows.append(
                {"set": name, "id": ident, "published": d.get("published"), "text": d["text"], "sentences": spans}
            )
    rows.sort(key=lambda d: hashlib.sha256(d["id"].encode()).digest())
    yield from rows


@cache
def _known(name: str) -> dict[str, dict[str, Any]]:
    return {d["id"]: d for d in documents(name)}


def _read(text: str) -> tuple[tuple[Any, ...], tuple[bool, ...]]:
    parts = anatomy(text)
    return parts.sentences, parts.coded


def _plain(words: str) -> str:
    return _SPACE.sub(" ", words).strip().lower()


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as f:
        yield from (json.loads(line) for line in f if line.strip())


def _treebank(name: str) -> Iterator[dict[str, Any]]:
    from training import sets

    yield from ({"id": s.id, "text": s.text} for s in (sets.gum() if name == "gum" else sets.ewt("train")))


def _wars() -> Iterator[dict[str, Any]]:
    from nutgraf.evaluate import wikiwars

    for path in sorted((SHARED / "times" / "wikiwars").glob("*.xml")):
        yield {"id": path.name.partition(".")[0], "text": wikiwars.read(path).text}


SETS: dict[str, Callable[[], Iterator[dict[str, Any]]]] = {
    "polnear": lambda: _lines(SHARED / "polnear" / "train.jsonl"),
    "happenings": lambda: _lines(SHARED / "stories" / "happenings.jsonl"),
    "synthetic": lambda: _lines(SHARED / "synthetic" / "stories.jsonl"),
    "ewt": lambda: _treebank("ewt"),
    "gum": lambda: _treebank("gum"),
    "wikiwars": _wars,
}


def show(name: str, start: int, count: int, first: int = 0, most: int = 14) -> None:
    for d in list(documents(name))[start : start + count]:
        print(f"@{name} {d['id']}   published {d['published']}")
        for i, (a, b) in list(enumerate(d["sentences"]))[first : first + most]:
            print(f"{i} {_SPACE.sub(' ', d['text'][a:b])}")
        print()


def build(paths: list[Path]) -> int:
    """Compile ``.ann`` files; returns how many lines could not be read."""
    return compiled(paths, OUT, "events", r"(\d+)(> .*)", _event)


def _event(line: str, text: str, sentence: tuple[int, int]) -> list[dict[str, Any]]:
    event = event_line(line, text, list(sentence))
    for member in (*event["actor"], *event["recipient"]):
        member.pop("name", None)
    return [event]


def compiled(
    paths: list[Path], out: Path, what: str, form: str, read: Callable[[str, str, tuple[int, int]], list[Any]]
) -> int:
    """Compile work in progress, a file each to ``out``; returns how many lines could not be read, each said on standard error.

    ``what``: the key of what is annotated.  A line of ``form`` holds a sentence's number and what ``read`` makes it of,
    with the text and the bounds of the sentence.
    """
    wrong = 0
    out.mkdir(exist_ok=True)
    for path in paths:
        rows: list[dict[str, Any]] = []
        doc: dict[str, Any] = {}
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                if line.startswith("@"):
                    name, ident = line[1:].split()[:2]
                    doc = _known(name)[ident]
                    sha256 = hashlib.sha256(doc["text"].encode()).hexdigest()
                    about = {"set": name, "id": ident, "published": doc["published"], "sha256": sha256}
                    rows.append({**about, "sentences": [], what: []})
                elif match := re.fullmatch(r"(\d+)-(\d+)", line.strip()):
                    rows[-1]["sentences"] = [list(s) for s in doc["sentences"][int(match[1]) : int(match[2]) + 1]]
                elif match := re.fullmatch(form, line):
                    span = doc["sentences"][int(match[1])]
                    found = read(match[2], doc["text"], span)
                    if list(span) not in rows[-1]["sentences"]:
                        raise ValueError("the sentence is not among those read")
                    rows[-1][what] += found
                elif line.strip():
                    raise ValueError(f"neither @SET ID, FIRST-LAST nor NUMBER> {what}")
            except (ValueError, KeyError, IndexError) as error:
                wrong += 1
                print(f"{path}:{number}: {error}: {line[:120]}", file=sys.stderr)
        (out / f"{path.stem}.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), "utf-8")
        sentences, marked = (sum(len(r[k]) for r in rows) for k in ("sentences", what))
        print(f"{path.stem}: {len(rows)} documents, {sentences} sentences, {marked} {what}")
    return wrong


def unchanged(folder: Path = OUT) -> Iterator[dict[str, Any]]:
    """Every annotated document of a folder with its text. Those whose text is not there or has changed are left out."""
    if not SHARED.exists():
        return
    for path in sorted(folder.glob("*.jsonl")):
        for row in _lines(path):
            doc = _known(row["set"]).get(row["id"])
            if doc and hashlib.sha256(doc["text"].encode()).hexdigest() == row["sha256"]:
                yield {**row, "text": doc["text"]}


def check() -> int:
    """Spans in order and, where the texts are there, hashes that match; returns the number of faults."""
    faults = 0
    for path in sorted(OUT.glob("*.jsonl")):
        for number, row in enumerate(_lines(path), 1):
            inside = [tuple(s) for s in row["sentences"]]
            for event in row["events"]:
                if not any(a <= event["trigger"][0] < event["trigger"][1] <= b for a, b in inside):
                    print(f"{path.name}:{number}: a trigger outside the sentences read", file=sys.stderr)
                    faults += 1
    if SHARED.exists():
        there = sum(1 for _ in unchanged())
        listed = sum(1 for path in OUT.glob("*.jsonl") for _ in _lines(path))
        print(f"{there} of {listed} documents have their text beside the checkout")
        faults += there != listed
    return faults


def main(argv: list[str]) -> int:
    if argv[:1] == ["print"]:
        show(argv[1], *map(int, argv[2:6]))
        return 0
    if argv[:1] == ["build"]:
        return min(1, build([Path(p) for p in argv[1:]]))
    return min(1, check())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
