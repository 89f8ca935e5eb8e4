"""The front door: a path, a folder, a stream or ``-`` in; raw items and error values out, one by one.

The form is told from the bytes, never from the file name.  A part that cannot be read gives an error *value* with
its place and the rest goes on; nothing is raised but what Python itself raises on interruption.
"""

from __future__ import annotations

import io
import sys
import zlib
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Limits, Reading
from nutgraf.acquire.sniff import CONTAINERS, FORMS, sniff
from nutgraf.acquire.streams import DamagedMember, buffered, head
from nutgraf.errors import BadOption, InputEmpty, InputMalformed, InputMissing, NutgrafError

Outcome = RawItem | NutgrafError

# form -> module of this package whose `documents` reads it
READERS = {
    "text": "plain",
    "html": "page",
    "feed": "feeds",
    "newsml-g2": "newsml",
    "nitf": "nitf",
    "jsonl": "jsonl",
    "json": "jsonl",
    "csv": "table",
    "parquet": "parquet",
    "mbox": "mail",
    "eml": "mail",
    "warc": "warc",
    "zip": "archive",
    "gzip": "archive",
    "zstd": "archive",
    "tar": "archive",
}


def read(
    source: str | Path | BinaryIO,
    *,
    limits: Limits | None = None,
    columns: Mapping[str, str] | None = None,
    form: str | None = None,
) -> Iterator[Outcome]:
    """Read ``source`` as a stream of raw items; what cannot be read comes as an error value in its place.

    ``source``: a path, a folder (read recursively in sorted order; names that begin with a dot are passed over), an
    open binary stream, or ``"-"`` for standard input.  ``columns`` maps our field names (id, text, published, title,
    url, publisher, byline, agency, language) to the names used in JSON lines and tables.  ``form`` overrides the
    sniffed form of every leaf (`FORMS`); archives are opened all the same.

    Raises `BadOption` for a form or field that does not exist.
    """
    from nutgraf.acquire.fields import FIELDS

    if form is not None and form not in FORMS:
        raise BadOption(f"no input format {form!r}", hint="one of " + ", ".join(FORMS))
    if unknown := set(columns or {}) - set(FIELDS):
        raise BadOption(f"no field {min(unknown)!r} in the column map", hint="one of " + ", ".join(FIELDS))
    reading = Reading(limits or Limits(), dict(columns or {}), form)
    if isinstance(source, str) and source == "-":
        return documents(buffered(sys.stdin.buffer), "-", reading)
    if isinstance(source, str | Path):
        return _path(Path(source), reading)
    return documents(buffered(source), str(getattr(source, "name", "stream")), reading)


def _path(path: Path, reading: Reading) -> Iterator[Outcome]:
    try:
        if path.is_dir():
            for below in sorted(path.iterdir(), key=lambda p: p.name):
                if not below.name.startswith(".") and not (below.is_symlink() and below.is_dir()):
                    yield from _path(below, reading)
            return
        if not path.exists():
            yield InputMissing("there is no such file", where=str(path), hint="check the path")
            return
        if not path.is_file():
            yield InputMissing("not a regular file", where=str(path), hint="use - to read a pipe")
            return
        stream = path.open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        yield InputMissing(f"cannot be opened: {reason}", where=str(path))
        return
    with stream:
        yield from documents(stream, str(path), reading)


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[Outcome]:
    """One stream of any form, containers included. Never raises for what is in the stream."""
    form = "unknown"
    try:
        first, damaged = b"", 0
        while not first:
            try:
                first = head(stream)
            except DamagedMember as error:
                damaged += 1
                yield InputMalformed(f"{error}; it is skipped", where=where)
                continue
            if not first:
                if not damaged:
                    yield InputEmpty("the input is empty", where=where)
                return
        form = sniff(first, where, reading)
        if form in CONTAINERS:
            reading = reading.deeper(where)
        module = import_module(f"nutgraf.acquire.{READERS[form]}")
        yield from cast(Iterator[Outcome], module.documents(stream, where, reading))
    except NutgrafError as error:
        yield placed(error, where)
    except (EOFError, OSError, zlib.error) as error:
        yield InputMalformed(f"the data breaks off or is damaged: {str(error)[:160]}", where=where)
    except Exception as error:  # the parsers below are other people's: whatever they raise is this input's fault
        yield InputMalformed(f"cannot be read as {form}: {type(error).__name__}: {str(error)[:200]}", where=where)


def placed(error: NutgrafError, where: str) -> NutgrafError:
    """``error`` with its place filled in where it has none."""
    if error.where is None:
        error.where = where
    return error
