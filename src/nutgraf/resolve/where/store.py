"""The gazetteer on disk: one little-endian file of columns and a hashed name index, mapped, not read.

Comes in: `data/gazetteer/gazetteer.bin`, built by `tools/build_gazetteer.py` from GeoNames, and its manifest.
Goes out: `Gazetteer.candidates(name)`.  Refuses a file whose SHA-256 is not the manifest's (`ModelDamaged`).

Entries stand in the order countries, admin1, admin2, other, cities, so that a town points at its divisions with
16 bits.  A name's key is hashed to 48 bits: the upper 16 choose a bucket in ``first``, the lower 32 are searched
for in it; ``post`` is the entry, or where in ``lists`` the entries of an ambiguous name stand.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import struct
import sys
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from nutgraf.errors import ModelDamaged
from nutgraf.records import PlaceLevel
from nutgraf.resolve.where.keys import digest, key

DATA = Path(__file__).resolve().parents[2] / "data" / "gazetteer"
MAGIC = b"NUTGAZ1\0"
LEVELS = ("country", "admin1", "admin2", "other", "city", "capital")
LIST, ALIAS, NOTHING = 1 << 31, 1 << 30, -(1 << 31)
_KINDS: dict[str, Literal["I", "i", "H", "B"]] = {
    "gid": "I", "lat": "i", "lon": "i", "pop": "I", "adm1": "H", "adm2": "H", "land": "B", "lvl": "B", "at": "I",
    "first": "I", "low": "I", "post": "I", "lists": "I",
}  # fmt: skip
LONGEST = 80  # characters; no name of the file is longer
REMEMBERED = 16384  # names whose entries are kept decoded
VAST = 40_000_000  # people: a division that large (England, Sichuan) says little of where in it
MOST = 120  # candidates of one name; no name of the file has as many that matter


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A place of the gazetteer under one of its names.

    ``number`` orders entries in the file; ``land``, ``admin1``, ``admin2`` are the numbers of the country and the
    divisions it lies in (-1: none); a country's ``land`` is its own number.  ``alias``: the name asked for is a
    by-name (a foreign or former spelling).  ``lat``/``lon``: degrees, WGS 84, None where a point would mislead.
    """

    number: int
    geonames: int | None
    name: str
    lat: float | None
    lon: float | None
    population: int
    land: int
    admin1: int
    admin2: int
    level: PlaceLevel
    capital: bool  # bears the name of its country's capital; the largest that does is it
    alias: bool


class Gazetteer:
    """Names to places, from a file that is mapped and shared between processes."""

    def __init__(self, mapped: mmap.mmap | bytes) -> None:
        if mapped[: len(MAGIC)] != MAGIC or sys.byteorder != "little":
            raise ModelDamaged("the gazetteer has a form this version does not read", hint="reinstall nutgraf")
        (count,) = struct.unpack_from("<I", mapped, len(MAGIC))
        view = memoryview(mapped)
        parts: dict[str, memoryview] = {}
        for i in range(count):
            raw, start, length = struct.unpack_from("<8sII", mapped, len(MAGIC) + 4 + 16 * i)
            parts[raw.rstrip(b"\0").decode()] = view[start : start + length]
        columns = {name: parts[name].cast(kind) for name, kind in _KINDS.items()}
        self._gid, self._lat, self._lon, self._pop = (columns[c] for c in ("gid", "lat", "lon", "pop"))
        self._adm1, self._adm2, self._land, self._lvl = (columns[c] for c in ("adm1", "adm2", "land", "lvl"))
        self._at, self._names = columns["at"], parts["names"]
        self._first, self._low, self._post, self._lists = (columns[c] for c in ("first", "low", "post", "lists"))
        about = json.loads(bytes(parts["meta"]))["countries"]
        self._iso3: list[str] = [iso3 for _, iso3, *_ in about]
        numbers = {iso2: i for i, (iso2, *_) in enumerate(about)}
        self._numbers = numbers | {iso3: i for i, iso3 in enumerate(self._iso3)}
        self._neighbours = [tuple(numbers[n] for n in around.split(",") if n in numbers) for *_, around in about]
        parts_of_world = sorted({continent for _, _, continent, _ in about})
        self._continents = [-2 - parts_of_world.index(continent) for _, _, continent, _ in about]
        first = len(self._iso3)
        self.vast = frozenset(i for i in range(first, first + 5000) if self._lvl[i] == 1 and self._pop[i] > VAST)
        self._known: dict[str, tuple[Entry, ...]] = {}

    @classmethod
    def load(cls, folder: Path = DATA) -> Gazetteer:
        """Map the gazetteer in ``folder``; raises `ModelDamaged` where it is absent or not what the manifest says."""
        path = folder / "gazetteer.bin"
        try:
            manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
            with path.open("rb") as file:
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as fault:
            raise ModelDamaged(
                f"the gazetteer cannot be read: {fault}", where=str(path), hint="reinstall nutgraf"
            ) from fault
        if hashlib.sha256(mapped).hexdigest() != manifest["sha256"]:
            raise ModelDamaged(
                "the gazetteer is not the one of its manifest", where=str(path), hint="reinstall nutgraf"
            )
        return cls(mapped)

    def candidates(self, name: str) -> Sequence[Entry]:
        """Every place of that name, own names before by-names, countries first, then by population; () for none."""
        if len(name) > LONGEST:
            return ()
        found = self._known.get(name)
        if found is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            found = self._known[name] = self._look_up(name)
        return found

    def entry(self, number: int) -> Entry:
        """The entry with that number, under its own name."""
        return self._decode(number)

    def iso3(self, land: int) -> str | None:
        """ISO 3166-1 alpha-3 of a country's number; None for -1."""
        return self._iso3[land] if land >= 0 else None

    def land(self, code: str) -> int:
        """The number of the country with that ISO 3166-1 code, alpha-2 or alpha-3; -1 for none."""
        return self._numbers.get(code, -1)

    def neighbours(self, land: int) -> tuple[int, ...]:
        """The countries that share a land border with that one."""
        return self._neighbours[land]

    def continent(self, land: int) -> int:
        """The number of that country's continent, below -1: no entry has it."""
        return self._continents[land]

    def __len__(self) -> int:
        return len(self._gid)

    def _look_up(self, name: str) -> tuple[Entry, ...]:
        filed = key(name)
        if len(filed) < 2:
            return ()
        h = digest(filed)
        bucket, wanted = h >> 32, h & 0xFFFFFFFF
        end = self._first[bucket + 1]
        i = bisect_left(self._low, wanted, self._first[bucket], end)
        if i == end or self._low[i] != wanted:
            return ()
        post = self._post[i]
        if post & LIST:
            at = post & ~LIST
            return tuple([self._decode(p) for p in self._lists[at + 1 : at + 1 + min(self._lists[at], MOST)]])
        return (self._decode(post),)

    def _decode(self, post: int) -> Entry:
        i = post & (ALIAS - 1)
        kind = LEVELS[self._lvl[i]]
        lat, lon, adm1, adm2, land = self._lat[i], self._lon[i], self._adm1[i], self._adm2[i], self._land[i]
        level: PlaceLevel = "city" if kind == "capital" else kind  # type: ignore[assignment]
        return Entry(
            i,
            self._gid[i] or None,
            bytes(self._names[self._at[i] : self._at[i + 1] - 1]).decode(),
            None if lat == NOTHING else lat / 100_000,
            None if lon == NOTHING else lon / 100_000,
            self._pop[i],
            -1 if land == 0xFF else land,
            -1 if adm1 == 0xFFFF else adm1,
            -1 if adm2 == 0xFFFF else adm2,
            level,
            kind == "capital",
            bool(post & ALIAS),
        )


@cache
def shared() -> Gazetteer:
    """The shipped gazetteer, loaded once a process."""
    return Gazetteer.load()
