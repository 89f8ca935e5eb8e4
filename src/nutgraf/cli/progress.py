"""A line on standard error that counts stories and their rate; shown on a terminal only."""

from __future__ import annotations

import sys
import time
from types import TracebackType

EVERY = 0.2  # seconds between two drawings


class Progress:
    """Used as a context; `step` after each story. The number of stories is not known ahead: inputs are streams."""

    def __init__(self, *, shown: bool) -> None:
        self.shown, self.count, self.begun, self.drawn = shown, 0, time.monotonic(), 0.0

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def step(self) -> None:
        self.count += 1
        now = time.monotonic()
        if self.shown and now - self.drawn > EVERY and now - self.begun > 1:
            self.drawn = now
            rate = self.count / (now - self.begun)
            sys.stderr.write(f"\r{self.count:,} stories, {rate:.1f} a second\x1b[K")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away before something else is said."""
        if self.shown and self.drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
