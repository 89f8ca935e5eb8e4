"""Names laid over news that is not ours to ship: persons, organisations and places by offset, never the text.

    python corpus/names.py build FILE.names ...      annotations -> corpus/names/*.jsonl
    python corpus/names.py check                     every file against the texts, where they are there

A ``.names`` file is work in progress and stays out of the repository. ``@SET ID`` opens a document (printed by
`corpus/standoff.py`), ``FIRST-LAST`` says which sentences were read, and a sentence's names stand on one line in the order
of the text: ``3> p former Senator Ana Silva; o the House of Commons; l Lisbon``. Every occurrence is written; a name inside
another follows it. A sentence that was read and has no line has no name.

What comes out, a line a document: ``{"set", "id", "published", "sha256", "sentences": [[start, end]], "names": [[start, end, kind]]}``.
A name is the smallest whole noun phrase, as in GUM: with its article, title and other words before the head, and with an
"of" phrase that belongs to it, but without clauses, appositions or a possessive 's.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "src")]

from corpus.standoff import compiled, unchanged  # noqa: E402

OUT = HERE / "names"
KINDS = {"p": "person", "o": "organisation", "l": "place"}


def names_of(line: str, text: str, sentence: tuple[int, int]) -> list[tuple[int, int, str]]:
    """The names of one sentence's line. Raises ValueError for words that are not there or out of order."""
    out: list[tuple[int, int, str]] = []
    at = sentence[0]
    for part in filter(None, (p.strip() for p in line.split(";"))):
        kind, _, words = part.partition(" ")
        if kind not in KINDS or not words.strip():
            raise ValueError(f"not 'p', 'o' or 'l' and words: {part!r}")
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)")
        found = pattern.search(text, at, sentence[1])
        while found and out and found.span() == out[-1][:2]:
            found = pattern.search(text, found.start() + 1, sentence[1])
        if not found:
            raise ValueError(f"not in the sentence after the name before it: {words!r}")
        out.append((*found.span(), KINDS[kind]))
        at = found.start()
    return out


def _names(line: str, text: str, sentence: tuple[int, int]) -> list[list[Any]]:
    return [list(name) for name in names_of(line, text, sentence)]


def main(argv: list[str]) -> int:
    if argv[:1] == ["build"]:
        return min(1, compiled([Path(p) for p in argv[1:]], OUT, "names", r"(\d+)>(.*)", _names))
    found = list(unchanged(OUT))
    listed = sum(1 for path in OUT.glob("*.jsonl") for line in path.open() if line.strip())
    stray = sum(not any(a <= n[0] < n[1] <= b for a, b in row["sentences"]) for row in found for n in row["names"])
    print(f"{len(found)} of {listed} documents have their text beside the checkout; {stray} names outside a sentence")
    return int(bool(stray) or (bool(found) and len(found) != listed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
