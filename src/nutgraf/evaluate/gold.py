"""Gold in JSON lines: typed on the way in, refused with its line where it does not hold what it must.

Comes in: a file and the type of its lines.  Goes out: the values in file order. Fields that the type does not name
are passed over. Spans are ``[start, end]`` in code points of the text.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from nutgraf.errors import InputMalformed, InputMissing

Line = TypeVar("Line")
Bounds = tuple[int, int]


def lines(path: Path, kind: type[Line]) -> list[Line]:
    """Every line that is not blank. Raises `InputMissing` and `InputMalformed`."""
    decoder = msgspec.json.Decoder(kind)
    out: list[Line] = []
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    out.append(_decoded(decoder, line, f"{path}:{number}"))
    except OSError as error:
        raise InputMissing(f"cannot be read: {error.strerror}", where=str(path)) from None
    return out


def _decoded(decoder: msgspec.json.Decoder[Line], line: bytes, where: str) -> Line:
    try:
        return decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputMalformed(f"no such line is known: {error}", where=where) from None


def overlap(a: Bounds | None, b: Bounds | None) -> bool:
    """Whether both are there and share a character."""
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]
