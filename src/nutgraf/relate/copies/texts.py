"""The distinct texts that have been read, as word hashes, four bytes a content word.

Comes in: word-hash arrays.  Goes out: a number for each distinct text, and its words again by number.  Stories with
the same words share a text, so a million identical copies cost one.
"""

from __future__ import annotations

from array import array
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from nutgraf.relate.copies.shingles import U32

_CHUNK = 1 << 20


class Texts:
    """Numbered from 0 in order of arrival. Equality is of all words, so a hash collision joins nothing."""

    def __init__(self) -> None:
        self._chunks: list[U32] = [np.zeros(_CHUNK, np.uint32)]
        self._used = 0
        self._chunk, self._start, self._size = array("I"), array("I"), array("I")
        self._by_digest: dict[bytes, int] = {}

    def __len__(self) -> int:
        return len(self._size)

    def sizes(self, numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """How many words each of the texts has."""
        return np.frombuffer(self._size, np.uint32)[numbers].astype(np.int64)

    def size(self, number: int) -> int:
        """How many words a text has."""
        return self._size[number]

    def words(self, number: int) -> U32:
        start = self._start[number]
        return self._chunks[self._chunk[number]][start : start + self._size[number]]

    def find(self, words: U32, digest: bytes) -> int | None:
        """The number of the text with exactly these words."""
        number = self._by_digest.get(digest)
        return number if number is not None and np.array_equal(self.words(number), words) else None

    def add(self, words: U32, digest: bytes | None) -> int:
        """Keep ``words`` as a new text; ``digest`` of them if later stories with the same words are to share it."""
        if self._used + words.size > self._chunks[-1].size:
            self._chunks.append(np.zeros(max(_CHUNK, words.size), np.uint32))
            self._used = 0
        chunk, start = len(self._chunks) - 1, self._used
        self._chunks[chunk][start : start + words.size] = words
        self._used += words.size
        number = len(self)
        self._chunk.append(chunk)
        self._start.append(start)
        self._size.append(words.size)
        if digest is not None:
            self._by_digest.setdefault(digest, number)
        return number


def digest_of(words: U32) -> bytes:
    """Eight bytes by which these words are looked up."""
    return blake2b(words.tobytes(), digest_size=8).digest()
