"""Memory stays flat however many stories a file holds, and one item is there before the next is read."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator

import pytest

from nutgraf.acquire import read
from tests.acquire.made import PAGE, http, warc_record


class Endless(io.RawIOBase):
    """A stream made while it is read; ``given`` counts its bytes."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self.pieces = pieces
        self.left = b""
        self.given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        if not self.left:
            self.left = next(self.pieces, b"")
        piece, self.left = self.left[: len(buffer)], self.left[len(buffer) :]  # type: ignore[arg-type]
        buffer[: len(piece)] = piece  # type: ignore[index]
        self.given += len(piece)
        return len(piece)


def pieces(form: str, count: int) -> Iterator[bytes]:
    for number in range(count):
        if form == "warc":
            yield warc_record(http(PAGE), url=f"https://post.example/{number}")
        elif form == "jsonl":
            yield b'{"id": %d, "text": "%s"}\n' % (number, b"The court sat. " * 200)
        elif form == "csv":
            yield (b"id,text\n" if number == 0 else b"") + b"%d,%s\n" % (number, b"The court sat. " * 200)
        else:
            yield b"From a@b Wed May 15 06:00:00 2024\nSubject: s\n\n" + b"The court sat on Monday.\n" * 100 + b"\n"


@pytest.mark.parametrize(("form", "count"), [("warc", 300), ("jsonl", 2000), ("csv", 2000), ("mbox", 500)])
def test_memory_is_flat(form: str, count: int) -> None:
    tracemalloc.start()
    try:
        early = 0
        for number, item in enumerate(read(Endless(pieces(form, count)))):
            assert not isinstance(item, Exception)
            if number == count // 10:
                tracemalloc.reset_peak()
                early = tracemalloc.get_traced_memory()[0]
        assert number >= count - 1
        assert tracemalloc.get_traced_memory()[1] - early < 3_000_000
    finally:
        tracemalloc.stop()


def test_the_first_item_does_not_wait_for_the_last() -> None:
    stream = Endless(pieces("jsonl", 100_000))
    assert next(iter(read(stream)))
    assert stream.given < 300_000
