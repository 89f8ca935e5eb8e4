"""Memory that was freed goes back to the system.

Columns of one moment after another, each a little longer than the last, leave holes in the heap of the C library that
none of the next ones fits into: a process that reads a growing archive would grow by several times what it remembers.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any


def give_back() -> bool:
    """Return free pages of the heap to the system; whether there were any. Only glibc has a way to ask for that."""
    trim = _trim()
    return trim is not None and bool(trim(0))


@cache
def _trim() -> Any:
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library, or another system
        return None
