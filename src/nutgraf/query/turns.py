"""Turns: so many at a time, in the order in which they came.

Comes in: threads that want to work.  Goes out: leave, to the one that has waited longest.  `threading.Semaphore` gives
it to whoever runs when it is free, which lets some wait very long.
"""

from __future__ import annotations

from collections import deque
from threading import Lock
from types import TracebackType


class Turns:
    """``many``: threads at a time. Use as a context; not to be entered twice by one thread."""

    def __init__(self, many: int) -> None:
        self._free = many
        self._lock = Lock()
        self._waiting: deque[Lock] = deque()

    def __enter__(self) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            gate = Lock()
            gate.acquire()
            self._waiting.append(gate)
        gate.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._free += 1
