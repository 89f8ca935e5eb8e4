"""A bound on the processor time that one document may take: no page may stop the reading of a crawl.

Comes in: a block of work.  Goes out: its result, or `InputTooLarge` naming ``max_seconds``.  The bound counts this
process's own processor time (the virtual interval timer of POSIX), so a busy machine does not shorten it, and timers
of the program around us are not touched.  It holds in the main thread of systems that have that timer; elsewhere the
work runs unbounded.  Work inside one call of a C library is stopped when that call returns.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from nutgraf.acquire.limits import too_large

_AGAIN = 0.25  # seconds after which the alarm is repeated, should somebody's ``except:`` have swallowed it


class _Over(BaseException):
    """Passes through the ``except Exception`` of the libraries below us."""


@contextmanager
def budget(seconds: int, where: str) -> Iterator[None]:
    """Run the block; `InputTooLarge` where it takes more than ``seconds`` of processor time. Not to be nested."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    armed = True

    def alarm(_number: int, _frame: Any) -> None:
        if armed:
            raise _Over

    before = signal.signal(signal.SIGVTALRM, alarm)
    try:
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
            yield
        finally:
            armed = False
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except _Over:
        armed = False
        raise too_large("the document takes more seconds to read", "max_seconds", seconds, where) from None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
