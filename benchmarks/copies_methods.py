"""The scaled signature beside MinHash with banded look-up: which copies does each propose, and at what cost?

Comes in: made stories and one copy of each for every edit.  Goes out: a table of the share of copies that are proposed
with their original (before any alignment), and of the time to sign a story.  MinHash has 128 values, computed by rensa
(Rust) and by numpy, over the same shingles of three content words; bands of one row propose most, of eight least.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks import newswire
from benchmarks.edits import EDITS
from nutgraf.records import Span
from nutgraf.relate.copies.shingles import Words, mix, read_words
from nutgraf.relate.copies.signature import WIDTH, enough_each, sign

VALUES = 128
SHOWN = ["headline", "insert", "trim 30 %", "trim 50 %", "trim 70 %", "reword 50 %", "scan 1 %", "scan 3 %", "scan 5 %"]
SHOWN += ["trim 50 % and scan 5 %"]
Rows = npt.NDArray[np.uint32]


def compare(count: int) -> None:
    """Print the table for ``count`` stories."""
    originals = [newswire.story(n * newswire.ON_TOPIC) for n in range(count)]
    whole = words_of(originals)
    copies = {kind: words_of([EDITS[kind](row, Random(f"{kind} {row['id']}")) for row in originals]) for kind in SHOWN}
    print(f"{'':34}" + "".join(f"{kind.replace(' and ', '+').replace(' %', ''):>14}" for kind in SHOWN))
    print(f"{'scaled signature':34}" + "".join(f"{scaled(whole, copies[kind]):14.3f}" for kind in SHOWN))
    sets = shingles(whole)
    for name, minhash in (("numpy", numpy_minhash), ("rensa", rensa_minhash)):
        signed = {kind: minhash(shingles(copies[kind])) for kind in SHOWN}
        base = minhash(sets)
        for rows in (1, 2, 4, 8):
            share = [banded(base, signed[kind], rows) for kind in SHOWN]
            print(
                f"{f'MinHash, {name}, {VALUES // rows} bands of {rows}':34}" + "".join(f"{one:14.3f}" for one in share)
            )
    for name, work in (
        ("scaled signature", lambda: sign(whole)),
        ("MinHash, numpy", lambda: numpy_minhash(sets)),
        ("MinHash, rensa", lambda: rensa_minhash(sets)),
    ):
        print(f"{name}: {timed(work) / count * 1e6:.0f} microseconds a story")
    first, again = rensa_minhash(sets), rensa_minhash(sets)
    print(
        f"rensa gives the same twice: {bool((first == again).all())}; sum of all values {int(first.sum(dtype=np.uint64))}"
    )


def words_of(rows: list[dict[str, Any]]) -> Words:
    texts = [row["text"] for row in rows]
    return read_words(texts, [[Span(start=0, end=len(text))] for text in texts])


def shingles(words: Words) -> list[npt.NDArray[np.uint64]]:
    """The distinct shingles of each text, all of them."""
    found = []
    for start, end in zip(words.bounds[:-1], words.bounds[1:], strict=True):
        wide = words.hashes[start:end].astype(np.uint64)
        third = [wide[nth : max(nth, wide.size - WIDTH + 1 + nth)] for nth in range(WIDTH)]
        found.append(np.unique(mix(mix(third[0] * np.uint64(0x9E3779B97F4A7C15) + third[1]) ^ third[2])))
    return found


def numpy_minhash(sets: list[npt.NDArray[np.uint64]]) -> Rows:
    seeds = mix(np.arange(1, VALUES + 1, dtype=np.uint64))
    none = np.zeros(1, np.uint64)
    return np.stack(
        [
            (mix((keys if keys.size else none)[:, None] ^ seeds) >> np.uint64(32)).min(axis=0).astype(np.uint32)
            for keys in sets
        ]
    )


def rensa_minhash(sets: list[npt.NDArray[np.uint64]]) -> Rows:
    from rensa import RMinHash

    offsets = np.concatenate(([0], np.cumsum([keys.size for keys in sets]))).astype(np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(np.concatenate(sets), offsets, VALUES, 7)
    return np.array(matrix.to_rows(), np.uint32)


def banded(one: Rows, other: Rows, rows: int) -> float:
    same = (one == other).reshape(len(one), -1, rows).all(axis=2).any(axis=1)
    return float(same.mean())


def scaled(whole: Words, copies: Words) -> float:
    one, other = sign(whole), sign(copies)
    sizes = [np.maximum(np.diff(words.bounds) - WIDTH + 1, 1) for words in (whole, copies)]
    shared = [
        np.intersect1d(one.keys[a:b], other.keys[c:d]).size
        for a, b, c, d in zip(one.bounds[:-1], one.bounds[1:], other.bounds[:-1], other.bounds[1:], strict=True)
    ]
    return float((np.array(shared) >= enough_each(*sizes)).mean())


def timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
