"""Text to word hashes, the letters from which copies are recognised.

Comes in: texts, each with the half-open spans that count as body.  Goes out: for each text the hashes of its
*content words*, in order.  A content word has four letters or more, or opens with a digit, or is one ideograph; short
words carry little and would triple the work.  A word is read as its first five letters, folded: case, accents,
and letters that scans confuse (``data/copies/folds.json``) are levelled, so that one word in five instead of one in
three is lost to 5 % damaged characters.  Everything is done on whole batches with numpy; hashes are plain 64-bit
arithmetic (splitmix64), the same on every machine and version.  Characters beyond the basic plane count as spaces.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from nutgraf.records import Span

U32 = npt.NDArray[np.uint32]
U64 = npt.NDArray[np.uint64]

LETTERS = 5  # of a word that are read
SHORTEST = 4  # letters a content word has
_GONE = 0xFFFF  # code of characters that vanish (combining marks, soft hyphens) instead of parting words
_IDEOGRAPHS = ((0x3040, 0x3100), (0x3400, 0xA000), (0xF900, 0xFB00))


class Words(NamedTuple):
    """Word hashes of many texts on one string; those of text ``i`` are ``hashes[bounds[i]:bounds[i + 1]]``."""

    hashes: U32
    bounds: npt.NDArray[np.int64]


class Folds(NamedTuple):
    """By code point: the folded letter (0 parts words), whether it is a digit, whether it is a word by itself."""

    code: U32
    digit: npt.NDArray[np.bool_]
    alone: npt.NDArray[np.bool_]


@cache
def folds() -> Folds:
    """The folding tables of the basic plane, built once."""
    confused = json.loads(files("nutgraf").joinpath("data/copies/folds.json").read_text("utf-8"))["letters"]
    code = np.zeros(0x10000, np.uint32)
    digit = np.zeros(0x10000, np.bool_)
    alone = np.zeros(0x10000, np.bool_)
    for low, high in _IDEOGRAPHS:
        alone[low:high] = True
    for point in range(0x10000):
        char = chr(point)
        kind = unicodedata.category(char)
        if kind[0] == "M" or kind == "Cf":
            code[point] = _GONE
        elif kind[0] in "LN":
            base = unicodedata.normalize("NFKD", char)[0].lower()[0]
            code[point] = ord(confused.get(base, base))
            digit[point] = kind[0] == "N"
    alone &= code != 0
    return Folds(code, digit, alone)


def read_words(texts: Sequence[str], bodies: Sequence[Sequence[Span]]) -> Words:
    """The content words of each text inside its body spans; ``bodies[i]`` belongs to ``texts[i]``."""
    table = folds()
    lengths = np.fromiter((len(text) + 1 for text in texts), np.int64, len(texts))
    edges = np.concatenate(([0], np.cumsum(lengths)))
    points = np.frombuffer("\n".join([*texts, ""]).encode("utf-32-le", "surrogatepass"), np.uint32)
    points = np.where(points < 0x10000, points, np.uint32(0x20))
    keep = np.zeros(points.size + 1, np.int8)
    for at, body in zip(edges.tolist(), bodies, strict=False):
        for span in body:
            keep[at + span.start] += 1
            keep[at + span.end] -= 1
    code = table.code[points]
    code[np.cumsum(keep[:-1], dtype=np.int8) <= 0] = 0
    place = None
    if (code == _GONE).any():
        place = np.flatnonzero(code != _GONE)
        code, points = code[place], points[place]
    inside = code != 0
    alone = table.alone[points] & inside
    opens = inside.copy()
    opens[1:] &= ~inside[:-1] | alone[1:] | alone[:-1]
    starts = np.flatnonzero(opens)
    if not starts.size:
        return Words(np.zeros(0, np.uint32), np.zeros(len(texts) + 1, np.int64))
    stops = np.append(starts[1:], code.size)
    shuts = np.flatnonzero(inside & ~np.append(inside[1:], False)) + 1
    ends = np.minimum(stops, shuts[np.searchsorted(shuts, starts, side="right")])
    size = ends - starts
    content = (size >= SHORTEST) | table.digit[points[starts]] | alone[starts]
    starts, size = starts[content], size[content]
    hashes = _hash(code, starts, size)
    where = starts if place is None else place[starts]
    return Words(hashes, np.searchsorted(where, edges).astype(np.int64))


def _hash(code: U32, starts: npt.NDArray[np.int64], size: npt.NDArray[np.int64]) -> U32:
    padded = np.concatenate((code, np.zeros(LETTERS, np.uint32)))
    value = np.zeros(starts.size, np.uint64)
    for nth in range(LETTERS):
        letter = np.where(size > nth, padded[starts + nth], np.uint32(0)).astype(np.uint64)
        value = value * np.uint64(0x100000001B3) + letter
    return (mix(value) >> np.uint64(32)).astype(np.uint32)


def mix(value: U64) -> U64:
    """Scatter 64-bit values evenly (the finaliser of splitmix64: Steele, Lea and Flood, 2014)."""
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return value ^ (value >> np.uint64(31))
