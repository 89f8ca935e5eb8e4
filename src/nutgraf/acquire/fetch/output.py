"""Where fetched bytes go: a WARC file, a new WARC file in a folder, or standard output.

A file that an interrupted run left with a broken tail is cut back to the size that the state file vouches for.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from nutgraf.acquire.fetch.policy import Fetched
from nutgraf.acquire.fetch.state import State
from nutgraf.acquire.fetch.warcwriter import WarcWriter
from nutgraf.errors import OutputFailed


class Output:
    """Opens on the first record, so that a round in which nothing is new leaves no file."""

    def __init__(self, target: str, state: State) -> None:
        self.state = state
        self.path = _file(target)
        self._out: BinaryIO | None = None
        self._writer: WarcWriter | None = None

    def __enter__(self) -> Output:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._out is not None and self.path is not None:
            self._out.close()

    def keep(self, fetched: Fetched, *, followed: bool = True) -> None:
        """Write the exchanges of one address; ``followed``: what it lists is fetched too. Raises `OutputFailed`."""
        listing = followed and bool(fetched.found)
        try:
            writer = self._writer or self._opened()
            for answer in fetched.answers:
                writer.exchange(answer, listing=listing)
            if self.path is not None and self._out is not None:
                self.state.written(str(self.path.resolve()), self._out.tell())
        except BrokenPipeError:
            raise OutputFailed("the reader of the output went away") from None
        except OSError as error:
            raise OutputFailed(f"cannot be written: {error.strerror or error}", where=str(self.path or "-")) from None

    def _opened(self) -> WarcWriter:
        if self.path is None:
            self._out, fresh = sys.stdout.buffer, True
        else:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._out = self.path.open("ab")
            whole = self.state.size(str(self.path.resolve()))
            if whole is not None and whole < self._out.tell():
                self._out.truncate(whole)
                self._out.seek(whole)
            fresh = self._out.tell() == 0
        self._writer = WarcWriter(self._out, packed=self.path is None or self.path.suffix == ".gz")
        if fresh:
            self._writer.info()
        return self._writer


def _file(target: str) -> Path | None:
    if target == "-":
        return None
    path = Path(target)
    if path.name.endswith((".warc", ".warc.gz")):
        return path
    return path / f"nutgraf-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.warc.gz"


def state_path(target: str) -> Path | None:
    """Where the state file of an output lies: in the folder, or beside the file; none for standard output."""
    if target == "-":
        return None
    path = Path(target)
    if path.name.endswith((".warc", ".warc.gz")):
        return path.with_name(path.name + ".state")
    return path / "fetch.state"
