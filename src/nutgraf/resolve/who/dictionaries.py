"""A user's own actors, read from a file: CSV of ours, or a PETRARCH / TABARI dictionary as it is.

CSV: a header with ``name`` and any of ``aliases`` (``a|b``), ``country``, ``sector``, ``role``, ``from``, ``to``,
``id``; UTF-8, a BOM is fine.  Country is ISO 3166-1 alpha-3 or IGO, NGO, MNC, UNK; sector one of the codebook's.
Goes out: `Entry` values for `Knowledge.with_dictionary`.  Refuses, with file and line, what it cannot read.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from nutgraf.errors import InputEmpty, InputEncoding, InputMalformed, InputMissing
from nutgraf.resolve.who import cameo, lexicon, petrarch
from nutgraf.resolve.who.entities import Entry

COLUMNS = ("name", "aliases", "country", "sector", "role", "from", "to", "id")
NO_COUNTRY = frozenset(("IGO", "NGO", "MNC", "UNK"))
SECTORS = lexicon.words("sectors")
ISO_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class Dictionary:
    """``warnings``: what was tolerated, each with file and line."""

    entries: tuple[Entry, ...]
    warnings: tuple[str, ...] = ()


def read(path: Path | str) -> tuple[Entry, ...]:
    """The entries of a dictionary file; see `load` for what was tolerated on the way."""
    return load(path).entries


def load(path: Path | str) -> Dictionary:
    """Entries and warnings. Raises InputMissing, InputEmpty, InputEncoding or InputMalformed (with the line)."""
    path = Path(path)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise InputMissing("no such actor dictionary", where=str(path)) from None
    if not raw.strip():
        raise InputEmpty("the actor dictionary is empty", where=str(path))
    text, warnings = _decoded(raw, path)
    first = next(line for line in text.splitlines() if line.strip())
    heads = {cell.strip().strip('"').lower() for cell in first.split(",")}
    if path.suffix.lower() == ".csv" or ("name" in heads and len(heads & set(COLUMNS)) > 1):
        return Dictionary(_csv(text, str(path)), warnings)
    entries, met = petrarch.read(text.splitlines(), str(path))
    if not entries:
        raise InputMalformed(
            "no actor with a code in it", where=str(path), hint="a CSV with a header, or a PETRARCH dictionary"
        )
    return Dictionary(entries, warnings + met)


def _decoded(raw: bytes, path: Path) -> tuple[str, tuple[str, ...]]:
    try:
        return raw.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        if path.suffix.lower() == ".csv":
            raise InputEncoding("the actor dictionary is not UTF-8", where=f"{path}: byte {error.start}") from None
        return raw.decode("latin-1"), (f"{path}: not UTF-8, read as Latin-1",)


def _csv(text: str, where: str) -> tuple[Entry, ...]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    names = [name.strip().lower() for name in reader.fieldnames or ()]
    if "name" not in names:
        raise InputMalformed("the header has no column 'name'", where=f"{where}:1", hint=", ".join(COLUMNS))
    unknown = [name for name in names if name not in COLUMNS]
    if unknown:
        raise InputMalformed(f"unknown column {unknown[0]!r}", where=f"{where}:1", hint=", ".join(COLUMNS))
    reader.fieldnames = names
    out = []
    for row in reader:
        at = f"{where}:{reader.line_num}"
        if None in row:
            raise InputMalformed("more cells than the header has", where=at, hint="quote cells that hold a comma")
        cells = {key: (value or "").strip() for key, value in row.items()}
        if any(cells.values()):
            out.append(_entry(cells, at))
    return tuple(out)


def _entry(cells: dict[str, str], at: str) -> Entry:
    country = cells.get("country", "").upper() or "UNK"
    sector = cells.get("sector", "").upper() or "UNK"
    if not cells["name"]:
        raise InputMalformed("no name", where=at)
    if country not in NO_COUNTRY and country not in cameo.countries():
        raise InputMalformed(f"unknown country {country!r}", where=at, hint="ISO 3166-1 alpha-3, IGO, NGO, MNC or UNK")
    if sector not in SECTORS:
        raise InputMalformed(f"unknown sector {sector!r}", where=at, hint=" ".join(sorted(SECTORS)))
    for key in ("from", "to"):
        if cells.get(key) and not ISO_DATE.fullmatch(cells[key]):
            raise InputMalformed(f"no ISO date: {cells[key]!r}", where=at, hint="2016-07-04, 2016-07 or 2016")
    role = cells.get("role") or None
    return Entry(
        name=cells["name"],
        aliases=tuple(alias.strip() for alias in cells.get("aliases", "").split("|") if alias.strip()),
        country=country,
        sector=sector,
        role=role,
        from_=cells.get("from", ""),
        to=cells.get("to", ""),
        id=cells.get("id") or None,
        kind="person" if role else "organisation",
    )
