"""CSV and TSV -> raw items: a header line, then one story a row (RFC 4180, with other separators allowed).

The separator is told from the header.  Rows stream; a row that cannot be read gives an error value ``path#line``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from nutgraf.acquire.decode import decode
from nutgraf.acquire.fields import FIELDS, from_row
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.streams import head, lines
from nutgraf.errors import InputEmpty, InputEncoding, InputMalformed, NutgrafError

SEPARATORS = "\t,;|"
_CELL = 40


def header_of(text: str, reading: Reading) -> tuple[list[str], str] | None:
    """The column names and the separator, where the first line is a header that names our text column."""
    first = text.lstrip("\ufeff").split("\n", 1)[0].rstrip("\r")
    if len(first) > 4096:
        return None
    wanted = reading.columns.get("text", "text")
    for separator in SEPARATORS:
        try:
            cells = [cell.strip() for cell in next(csv.reader([first], delimiter=separator), [])]
        except csv.Error:
            continue
        if wanted in cells and len(cells) > 1 and all(len(cell) <= _CELL for cell in cells):
            return cells, separator
    return None


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """Every row of the table as a story."""
    csv.field_size_limit(max(csv.field_size_limit(), reading.limits.max_line))
    text, encoding, note = decode(_to_line_end(head(stream)), where)
    header = header_of(text, reading)
    if header is None:
        wanted = reading.columns.get("text", "text")
        raise InputMalformed(
            f"the first line is no header with a column {wanted!r}", where=f"{where}#1", hint="use --column text=NAME"
        )
    names, separator = header
    if encoding.startswith(("utf-16", "utf-32")):
        raise InputEncoding(f"tables in {encoding} are not read", where=where, hint="convert it to UTF-8")
    rows = _Rows(stream, where, reading, encoding)
    reader = csv.reader(rows, delimiter=separator, strict=True)
    count = 0
    while True:
        start = rows.number + 1
        place = f"{where}#{start}"
        try:
            cells = next(reader)
            if start == 1 or not cells:
                continue
            count += 1
            if len(cells) != len(names):
                raise InputMalformed(f"the row has {len(cells)} cells, the header {len(names)}", where=place)
            item = from_row(_filled(names, cells), place, reading, "csv", encoding)
            yield item if note is None else _noted(item, note)
        except StopIteration:
            break
        except NutgrafError as error:
            yield error
        except csv.Error as error:
            count += 1
            yield InputMalformed(f"no CSV: {error}", where=place)
            reader = csv.reader(rows, delimiter=separator, strict=True)
    if not count:
        yield InputEmpty("the table has no rows", where=where)


class _Rows:
    """Decoded lines for `csv.reader`, with the number of the last line given out."""

    def __init__(self, stream: io.BufferedReader, where: str, reading: Reading, encoding: str) -> None:
        self.lines = lines(stream, reading.limits.max_line, where)
        self.where = where
        self.encoding = encoding
        self.number = 0

    def __iter__(self) -> _Rows:
        return self

    def __next__(self) -> str:
        self.number, line = next(self.lines)
        if isinstance(line, NutgrafError):
            raise line
        if self.number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        try:
            return line.decode(self.encoding)
        except UnicodeDecodeError as error:
            place = f"{self.where}#{self.number}"
            raise InputEncoding(f"byte {error.start + 1} of the line is not {self.encoding}", where=place) from None


def _filled(names: list[str], cells: list[str]) -> dict[str, str]:
    return {name: cell for name, cell in zip(names, cells, strict=True) if cell or name in FIELDS}


def _noted(item: RawItem, note: str) -> RawItem:
    import msgspec

    return msgspec.structs.replace(item, notes=(note, *item.notes))


def _to_line_end(data: bytes) -> bytes:
    """The head without a last line that may stop inside a character."""
    cut = data.rfind(b"\n")
    return data if cut < 0 else data[: cut + 1]
