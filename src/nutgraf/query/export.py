"""Pages of rows as a file: CSV, JSON lines, Parquet, or a table for the eye.

Comes in: pages with the same columns.  Goes out: bytes, piece by piece, so that a long answer needs no memory.
Refuses Parquet without pyarrow (`ExtraMissing`).
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

import msgspec

from nutgraf.errors import ExtraMissing
from nutgraf.query.reader import Page

# columns of the table for the eye, with their widths; files hold every column
_SHOWN: dict[str, dict[str, int]] = {
    "events": {"day": 10, "type": 10, "status": 12, "actors": 28, "recipients": 28, "trigger_words": 18, "story": 16},
    "quotes": {"day": 10, "source": 26, "cue": 12, "content": 54, "story": 16},
    "actors": {
        **{"name": 30, "country": 7, "sector": 6, "total": 7, "as_actor": 8},
        **{"as_recipient": 12, "quotes": 7, "stories": 7},
    },
    "stories": {"day": 10, "title": 50, "publisher": 20, "events": 6, "quotes": 6, "story": 16},
    "dyads": {"actor": 28, "actor_country": 13, "recipient": 28, "recipient_country": 17, "events": 7, "score": 6},
    "partners": {
        **{"name": 30, "country": 7, "sector": 6, "events": 7, "as_recipient": 12, "as_actor": 8, "together": 8},
        **{"score": 6},
    },
    "places": {"name": 30, "country": 7, "admin1": 20, "level": 8, "lat": 8, "lon": 8, "events": 7, "score": 6},
    "timeline": {
        **{"period": 10, "events": 7, "score": 6, "verbal_cooperation": 18, "material_cooperation": 20},
        **{"verbal_conflict": 15, "material_conflict": 17},
    },
}


def write(pages: Iterable[Page], layout: str, question: str, out: IO[bytes]) -> int:
    """Write all pages in a layout (``csv``, ``jsonl``, ``parquet``, ``table``); how many rows there were."""
    count = 0

    def counted() -> Iterator[Page]:
        nonlocal count
        for page in pages:
            count += len(page.rows)
            yield page

    if layout == "parquet":
        _parquet(counted(), out)
    else:
        for piece in pieces(counted(), layout, question):
            out.write(piece)
    return count


def pieces(pages: Iterable[Page], layout: str, question: str) -> Iterator[bytes]:
    """The bytes of ``csv``, ``jsonl`` or ``table``, a page at a time: for files and for web answers alike."""
    for number, page in enumerate(pages):
        yield _LAYOUTS[layout](page, question, number == 0)


def _jsonl(page: Page, _question: str, _first: bool) -> bytes:
    return b"".join(msgspec.json.encode(row) + b"\n" for row in page.rows)


def _csv(page: Page, _question: str, first: bool) -> bytes:
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\n")
    if first:
        writer.writerow(page.columns)
    writer.writerows([row[c] for c in page.columns] for row in page.rows)
    return held.getvalue().encode("utf-8")


def _table(page: Page, question: str, first: bool) -> bytes:
    shown = _SHOWN[question]
    lines = [_line({c: c.upper() for c in shown}, shown)] if first else []
    lines += [_line(row, shown) for row in page.rows]
    return "".join(lines).encode("utf-8")


def _line(row: dict[str, Any], shown: dict[str, int]) -> str:
    return "  ".join(_cell(row[name], width) for name, width in shown.items()).rstrip() + "\n"


def _cell(value: Any, width: int) -> str:
    """Cut to the column; a story's control characters and line ends never reach the terminal."""
    words = "-" if value is None or value == "" else f"{value:.2f}" if isinstance(value, float) else str(value)
    plain = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in words)
    return (plain if len(plain) <= width else plain[: width - 1] + "…").ljust(width)


_LAYOUTS: dict[str, Callable[[Page, str, bool], bytes]] = {"csv": _csv, "jsonl": _jsonl, "table": _table}

_NUMBERS = frozenset(["score", "lat", "lon", "confidence"])
_COUNTS = frozenset(
    [
        *("document_id", "n", "id", "actor_id", "recipient_id", "trigger_start", "trigger_end", "total", "as_actor"),
        *("as_recipient", "stories", "verbal_cooperation", "material_cooperation", "verbal_conflict"),
        *("material_conflict", "events", "quotes", "copies", "together", "geonames"),
    ]
)


def _parquet(pages: Iterator[Page], out: IO[bytes]) -> None:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise ExtraMissing("Parquet needs pyarrow", hint="pip install 'nutgraf[tables]'") from None
    writer = None
    for page in pages:
        schema = pa.schema([(c, _type(pa, c)) for c in page.columns])
        writer = writer or pq.ParquetWriter(out, schema)
        writer.write_table(pa.Table.from_pylist(page.rows, schema))
    if writer is not None:
        writer.close()


def _type(pa: Any, column: str) -> Any:
    if column in _NUMBERS:
        return pa.float64()
    if column in _COUNTS:
        return pa.int64()
    return pa.bool_() if column == "syndicated" else pa.string()
