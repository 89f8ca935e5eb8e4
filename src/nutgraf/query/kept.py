"""Answers that are kept for the same question, bounded by what they hold and not by their number.

Comes in: keys and answers.  Goes out: the answer to a key, if it is still there.  The oldest asked go first.  A list of
days holds thousands of points where a count holds one number, so a bound on the number of answers bounds no memory.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable, Sized
from typing import Any

MOST = 200_000  # rows, points and buckets of all kept answers together


class Kept:
    """Safe for many threads. ``most``: entries of all answers; one that is a fourth of it or more is not kept."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._answers: OrderedDict[Hashable, tuple[int, Any]] = OrderedDict()
        self._weight = 0
        self._lock = threading.Lock()

    @property
    def weight(self) -> int:
        """Entries that are held, a few for each answer itself."""
        return self._weight

    def get(self, key: Hashable) -> Any:
        """The answer, or None."""
        with self._lock:
            found = self._answers.get(key)
            if found is None:
                return None
            self._answers.move_to_end(key)
            return found[1]

    def put(self, key: Hashable, answer: Any) -> None:
        weight = _weight(answer)
        if weight * 4 > self._most:
            return
        with self._lock:
            old = self._answers.pop(key, None)
            self._answers[key] = (weight, answer)
            self._weight += weight - (old[0] if old else 0)
            while self._weight > self._most:
                self._weight -= self._answers.popitem(last=False)[1][0]

    def clear(self) -> None:
        with self._lock:
            self._answers.clear()
            self._weight = 0


def _weight(answer: Any) -> int:
    """Entries of an answer: of its parts where it has several lists. Each answer and its key weigh ten more."""
    if isinstance(answer, dict):
        return 10 + sum(map(_weight, answer.values()))
    if isinstance(answer, tuple):
        return 10 + sum(len(part) for part in answer if isinstance(part, Sized))
    return 10 + (len(answer) if isinstance(answer, Sized) else 0)
