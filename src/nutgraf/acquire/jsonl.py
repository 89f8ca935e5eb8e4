"""JSON lines and JSON documents -> raw items, told apart object by object.

An object is a ninjs story, a JSON Feed, a coded record (its document is the story, its coding is not read), or our own
fields (``text`` and what goes with it).  Lines stream: memory
does not grow with their number.  A line that cannot be read gives an error value ``path#line`` and the rest goes on.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from nutgraf.acquire import jsonfeed, ninjs
from nutgraf.acquire.decode import decode
from nutgraf.acquire.fields import from_row
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.acquire.streams import head, lines, whole
from nutgraf.errors import InputEmpty, InputMalformed, NutgrafError

_CODED = "nutgraf/"  # how the schema of a coded record begins
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """Every story of a JSON file, whichever of the two layouts it has."""
    first = head(stream)
    if reading.form == "json" or first.startswith(_WIDE) or (reading.form is None and _over_lines(first)):
        yield from _document(stream, where, reading)
        return
    found = False
    for number, line in lines(stream, reading.limits.max_line, where):
        place = f"{where}#{number}"
        if isinstance(line, NutgrafError):
            yield line
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield from _one(line.removeprefix(b"\xef\xbb\xbf"), place, reading)
        else:
            continue
        found = True
    if not found:
        yield InputEmpty("there is no line with an object", where=where)


def _over_lines(first: bytes) -> bool:
    from nutgraf.acquire.sniff import _as_text, _of_json

    return _of_json(_as_text(first).lstrip()) == "json"


def _document(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    data = whole(stream, reading.limits.max_document_bytes, where)
    text = decode(data, where).text
    try:
        value = json.loads(text)
    except ValueError as error:
        if text.lstrip().startswith("{") and text.count("\n") and _some_line(text):
            yield from documents(io.BufferedReader(io.BytesIO(text.encode())), where, _as_lines(reading))
            return
        line = getattr(error, "lineno", 1)
        yield InputMalformed(f"no JSON: {error}", where=f"{where}#{line}")
        return
    except RecursionError:
        yield InputMalformed("the JSON is nested too deep", where=where)
        return
    if isinstance(value, list):
        for number, entry in enumerate(value, 1):
            yield from _shaped(entry, f"{where}[{number}]", reading, "json")
    else:
        yield from _shaped(value, where, reading, "json")


def _some_line(text: str) -> bool:
    """Whether a file that is no JSON document looks like lines, of which the first was spoilt."""
    return any(line.startswith("{") and line.rstrip().endswith("}") for line in text.splitlines()[:5])


def _as_lines(reading: Reading) -> Reading:
    return replace(reading, form="jsonl")


def _one(line: bytes, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    try:
        value = json.loads(line.decode("utf-8").strip())
    except UnicodeDecodeError as error:
        yield InputMalformed(f"the line is not UTF-8, as JSON must be (byte {error.start + 1})", where=where)
    except ValueError as error:
        at = getattr(error, "colno", 1)
        yield InputMalformed(f"no JSON at column {at}: {getattr(error, 'msg', error)}", where=where)
    except RecursionError:
        yield InputMalformed("the JSON is nested too deep", where=where)
    else:
        yield from _shaped(value, where, reading, "jsonl")


def _shaped(value: Any, where: str, reading: Reading, form: str) -> Iterator[RawItem | NutgrafError]:
    try:
        if not isinstance(value, dict):
            raise InputMalformed(f"expected an object, found {type(value).__name__}", where=where)
        if jsonfeed.is_feed(value):
            yield from jsonfeed.items(value, where, reading)
        elif str(value.get("schema")).startswith(_CODED) and isinstance(value.get("document"), dict):
            yield from_row(value["document"], where, replace(reading, columns={}), form, "utf-8")
        elif reading.columns.get("text", "text") not in value and ninjs.is_ninjs(value):
            yield from ninjs.items(value, where, reading)
        else:
            yield from_row(value, where, reading, form, "utf-8")
    except NutgrafError as error:
        yield error
    except (TypeError, ValueError, AttributeError, KeyError, IndexError) as error:
        yield InputMalformed(f"the object is not shaped as its form says: {error}", where=where)
