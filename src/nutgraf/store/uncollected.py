"""Work during which Python does not look for cyclic garbage.

Among the hundred thousands of rows and records of a batch there is none, and looking for it took a sixth of the time.
Several threads may work so at once: it is looked for again when the last of them is done, if it was before the first.
"""

from __future__ import annotations

import gc
import threading
from contextlib import AbstractContextManager
from types import TracebackType


class _Uncollected:
    """A context, for all threads together."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._working = 0
        self._was = False

    def __enter__(self) -> None:
        with self._lock:
            if not self._working:
                self._was = gc.isenabled()
                gc.disable()
            self._working += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._working -= 1
            if self._was and not self._working:
                if not gc.get_freeze_count():
                    gc.freeze()  # what was made meanwhile counts as old, without being looked through now
                    gc.unfreeze()
                gc.enable()


_all_threads = _Uncollected()


def uncollected() -> AbstractContextManager[None]:
    """A context without garbage collection."""
    return _all_threads
