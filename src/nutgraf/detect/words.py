"""Text into words, word pieces and windows: what the encoder reads.

Comes in: a text and its sentences.  Goes out: `Encoded`, one array set a document, and windows over it.
A *word* is a run of letters and digits or a single other character (the BERT pre-tokenizer's unit); all spans the
reader finds begin and end at words. A sentence longer than a window is cut into pieces that overlap. Characters the
tokenizer drops (controls, lone marks) belong to no word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

CLS, SEP = 101, 102
WINDOW = 256  # pieces in one pass, [CLS] and [SEP]s included
OWN = 200  # pieces of a window whose findings count; the rest is context
LEFT, RIGHT = 32, 24  # context pieces asked for before and after

# How a word is written: an uncased vocabulary forgets it, names need it.
LOWER, TITLE, UPPER, MIXED, DIGIT, OTHER = range(1, 7)
CASES = 7


@dataclass(frozen=True, slots=True)
class Encoded:
    """One document as arrays. Pieces and words run through the document in text order.

    ``pieces``: vocabulary ids; ``case``: per piece; ``first``: per word its first piece;
    ``starts``/``ends``: per word code points of the text; ``sentence``: per word.
    ``bounds``: (sentences + 1,) first piece of each sentence.
    """

    pieces: Ints
    case: Ints
    first: Ints
    starts: Ints
    ends: Ints
    sentence: Ints
    bounds: Ints

    def lettered(self, lo: int, hi: int) -> NDArray[np.bool_]:
        """Which of the words ``lo..hi`` are letters or digits, and not a mark."""
        out: NDArray[np.bool_] = self.case[self.first[lo:hi]] != OTHER
        return out


@dataclass(frozen=True, slots=True)
class Window:
    """One encoder pass: ``ids`` and ``case`` with [CLS]/[SEP], ``first`` piece positions of words ``lo..hi``.

    ``own_lo..own_hi`` are the words whose findings this window answers for.
    """

    ids: Ints
    case: Ints
    first: Ints
    lo: int
    hi: int
    own_lo: int
    own_hi: int


def case_of(word: str) -> int:
    """How a word is written: LOWER, TITLE, UPPER, MIXED, DIGIT or OTHER."""
    if word.islower():
        return LOWER
    if word.isupper():
        return UPPER if len(word) > 1 else TITLE
    if word.istitle():
        return TITLE
    if word.isdigit():
        return DIGIT
    return MIXED if word.isalnum() else OTHER


def encode(tokenizer: Any, text: str, sentences: Sequence[tuple[int, int]]) -> Encoded:
    """Arrays for one document; ``tokenizer`` is a `tokenizers.Tokenizer` without special tokens, padding or truncation."""
    pieces: list[int] = []
    case: list[int] = []
    first: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    sentence: list[int] = []
    bounds = [0]
    encodings = tokenizer.encode_batch([text[a:b] for a, b in sentences], add_special_tokens=False)
    for number, ((begin, _), encoding) in enumerate(zip(sentences, encodings, strict=True)):
        base = len(pieces)
        pieces.extend(encoding.ids)
        last = None
        for i, (word, (a, b)) in enumerate(zip(encoding.word_ids, encoding.offsets, strict=True)):
            if word == last:
                ends[-1] = begin + b
            else:
                first.append(base + i)
                starts.append(begin + a)
                ends.append(begin + b)
                sentence.append(number)
                last = word
        bounds.append(len(pieces))
    counts = np.diff(np.asarray([*first, len(pieces)] if first else [0, 0][:1]))
    for a, b, n in zip(starts, ends, counts, strict=True):
        case.extend([case_of(text[a:b])] * int(n))
    return Encoded(*(np.asarray(x, dtype=np.int64) for x in (pieces, case, first, starts, ends, sentence, bounds)))


def windows(
    doc: Encoded, *, size: int = WINDOW, own: int = OWN, left: int = LEFT, right: int = RIGHT
) -> Iterator[Window]:
    """Windows whose own parts cover every word once. Whole sentences where they fit; context is whole sentences too."""
    for lo, hi in _parts(doc.bounds, size - 2, own):
        a, b = lo, hi
        room = size - 1 - _cost(doc.bounds, lo, hi)
        a = _reach(doc.bounds, lo, -1, min(left, room))
        room -= _cost(doc.bounds, a, lo)
        b = _reach(doc.bounds, hi, +1, min(right, room))
        yield cut(doc, a, b, lo, hi)


def cut(doc: Encoded, a: int, b: int, lo: int, hi: int) -> Window:
    """The window over pieces ``a..b`` of which ``lo..hi`` are its own; a [SEP] closes every sentence in it."""
    inner = doc.bounds[(doc.bounds > a) & (doc.bounds < b)]
    ids = np.insert(doc.pieces[a:b], inner - a, SEP)
    case = np.insert(doc.case[a:b], inner - a, 0)
    w = np.searchsorted(doc.first, [a, b, lo, hi])
    first = doc.first[w[0] : w[1]]
    return Window(
        ids=np.concatenate(([CLS], ids, [SEP])),
        case=np.concatenate(([0], case, [0])),
        first=first - a + 1 + np.searchsorted(inner, first, side="right"),
        lo=int(w[0]),
        hi=int(w[1]),
        own_lo=int(w[2]),
        own_hi=int(w[3]),
    )


def _cost(bounds: Ints, a: int, b: int) -> int:
    """Pieces of ``a..b`` with the [SEP] that closes each sentence."""
    return int(b - a + np.count_nonzero((bounds > a) & (bounds <= b)))


def _reach(bounds: Ints, at: int, step: int, room: int) -> int:
    """The farthest sentence bound from ``at`` whose sentences fit into ``room`` pieces."""
    i = int(np.searchsorted(bounds, at))
    if i == len(bounds) or bounds[i] != at:
        return at  # inside a cut sentence: its neighbours are its own rest
    best = at
    while 0 <= i + step < len(bounds):
        i += step
        far = int(bounds[i])
        if _cost(bounds, min(far, at), max(far, at)) > room:
            break
        best = far
    return best


def _parts(bounds: Ints, size: int, own: int) -> Iterator[tuple[int, int]]:
    """Own parts: runs of whole sentences up to ``own`` pieces; a longer sentence is cut at ``own`` pieces."""
    i, n = 0, len(bounds) - 1
    while i < n:
        j = i + 1
        if bounds[j] - bounds[i] > size:
            for at in range(int(bounds[i]), int(bounds[j]), own):
                yield at, min(at + own, int(bounds[j]))
        else:
            while j < n and _cost(bounds, int(bounds[i]), int(bounds[j + 1])) <= own:
                j += 1
            if bounds[j] > bounds[i]:
                yield int(bounds[i]), int(bounds[j])
        i = j
