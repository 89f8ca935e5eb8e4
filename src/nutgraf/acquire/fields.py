"""The named fields of a story in JSON lines and tables: one mapping row in, one raw item out.

Only ``text`` is required.  It is kept as it stands, so that offsets the caller holds stay true.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from nutgraf.acquire.dates import iso
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading
from nutgraf.errors import InputEmpty, InputMalformed

_SURROGATE = re.compile("[\ud800-\udfff]")
FIELDS = ("id", "text", "published", "title", "url", "publisher", "byline", "agency", "language")


def from_row(row: Mapping[str, Any], where: str, reading: Reading, form: str, encoding: str | None) -> RawItem:
    """A raw item from named values. Raises `InputMalformed` or `InputEmpty` where ``text`` will not do."""
    names = {field: reading.columns.get(field, field) for field in FIELDS}
    text = row.get(names["text"])
    if text is None:
        found = ", ".join(sorted(str(name) for name in row)[:8]) or "nothing"
        hint = "name the column with --column text=NAME"
        raise InputMalformed(f"there is no field {names['text']!r}; there is {found}", where=where, hint=hint)
    if not isinstance(text, str):
        raise InputMalformed(f"the field {names['text']!r} is {type(text).__name__}, not text", where=where)
    if not text.strip():
        raise InputEmpty(f"the field {names['text']!r} is empty", where=where)
    if not text.isascii() and _SURROGATE.search(text):
        raise InputMalformed("the text holds half a surrogate pair, which is no character", where=where)
    values = {field: _plain(row.get(names[field])) for field in FIELDS if field != "text"}
    notes: tuple[str, ...] = ()
    if values["published"]:
        given, values["published"] = values["published"], iso(values["published"])
        if values["published"] is None:
            notes = (f"published: {given[:60]!r} is no date that we know",)
    limits = reading.limits
    limits.check_chars(text, where)
    return RawItem(text=text, where=where, format=form, encoding=encoding, notes=notes, **values)  # type: ignore[arg-type]


def _plain(value: Any) -> str | None:
    if value is None or isinstance(value, dict | list):
        return None
    return str(value.isoformat() if hasattr(value, "isoformat") else value).strip() or None
