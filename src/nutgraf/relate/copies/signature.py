"""Word hashes to a signature: a small sample of the text's shingles that survives cutting and damage.

A shingle is three content words in a row, hashed.  The signature keeps the shingles whose hash is below a threshold:
MinHash in its scaled form (FracMinHash: Irber et al. 2022, after Broder's "mod s" sketch of 1997).  Plain MinHash
estimates the Jaccard index, which a cut to a half already halves; a scaled sample estimates containment, so what is
left of a cut story is found as surely as before.  A text of more than ``FULL`` distinct shingles has a threshold in
proportion, so that every longer text has about ``FULL`` keys; seen from a short text, the sample of a long one is the
same sample at a lower threshold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from nutgraf.relate.copies.shingles import U32, Words, mix

Counts = npt.NDArray[np.int64]

WIDTH = 3  # content words in a shingle
FULL = 64  # a text with more distinct shingles than this is sampled
_TOGETHER = 500  # texts that are signed together
_A, _B = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)


class Signatures(NamedTuple):
    """Keys of many texts on one string; those of text ``i`` are ``keys[bounds[i]:bounds[i + 1]]``, rising."""

    keys: U32
    bounds: npt.NDArray[np.int64]


def sign(words: Words) -> Signatures:
    """The signature of each text; texts of fewer than `WIDTH` content words have an empty one."""
    hashes, bounds = words
    count = bounds.size - 1
    owner = np.repeat(np.arange(count, dtype=np.uint64), np.diff(bounds))
    if hashes.size < WIDTH:
        return Signatures(np.zeros(0, np.uint32), np.zeros(count + 1, np.int64))
    wide = hashes.astype(np.uint64)
    shingle = mix((mix(wide[:-2] * _A + wide[1:-1]) ^ wide[2:]) * _B) >> np.uint64(32)
    whole = owner[:-2] == owner[2:]
    tagged = np.sort((owner[:-2][whole] << np.uint64(32)) | shingle[whole])  # numpy's unique is several times slower
    tagged = tagged[np.append(True, tagged[1:] != tagged[:-1])] if tagged.size else tagged
    whose = (tagged >> np.uint64(32)).astype(np.int64)
    key = tagged & np.uint64(0xFFFFFFFF)
    distinct = np.bincount(whose, minlength=count)
    limit = np.uint64(FULL << 32) // np.maximum(distinct, FULL).astype(np.uint64)
    kept = key < limit[whose]
    sizes = np.bincount(whose[kept], minlength=count)
    return Signatures(key[kept].astype(np.uint32), np.concatenate(([0], np.cumsum(sizes))).astype(np.int64))


def signed(texts: Iterable[U32]) -> Iterator[U32]:
    """The keys of text after text, worked out for many at once; ``texts`` are their word hashes."""
    texts = iter(texts)
    while some := list(islice(texts, _TOGETHER)):
        keys, bounds = sign(Words(np.concatenate(some), np.cumsum([0, *(words.size for words in some)])))
        yield from np.split(keys, bounds[1:-1])


def enough_each(one: Counts, other: Counts) -> Counts:
    """Common keys from which texts of so many shingles are worth comparing, pair by pair.

    A sixth of the keys that they would share if the shorter stood in the longer whole: 5 % damaged characters leave
    about a half, and a text whose other half was reworded a quarter.
    """
    short, long = np.minimum(one, other), np.maximum(one, other)
    least: Counts = np.maximum(np.where(long > FULL, short * FULL // np.maximum(long, 1), short) // 6, 1)
    return least


def enough(one: int, other: int) -> int:
    """The same for one pair."""
    short, long = (one, other) if one < other else (other, one)
    return max((short * FULL // long if long > FULL else short) // 6, 1)
