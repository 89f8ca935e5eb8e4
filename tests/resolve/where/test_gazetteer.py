from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nutgraf.errors import ModelDamaged
from nutgraf.resolve.where import Gazetteer
from nutgraf.resolve.where.keys import digest, key
from nutgraf.resolve.where.store import DATA


@pytest.mark.parametrize(
    ("name", "filed"),
    [
        ("Saint-Étienne", "saint etienne"),
        ("ST. PETERSBURG", "saint petersburg"),
        ("Côte d’Ivoire", "cote divoire"),
        ("the Bahamas", "bahamas"),
        ("U.S.", "us"),
        ("Łódź", "lodz"),
        ("Xi'an", "xian"),
        ("北京", ""),
        ("", ""),
    ],
)
def test_a_name_is_filed_under_one_spelling(name: str, filed: str) -> None:
    assert key(name) == filed


def test_the_order_of_the_index_does_not_move() -> None:
    assert digest("paris") == int.from_bytes(hashlib.blake2b(b"paris", digest_size=6).digest(), "big")


@pytest.mark.parametrize(
    ("name", "geonames", "level", "country"),
    [
        ("Beijing", 1816670, "city", "CHN"),
        ("Kiev", 703448, "city", "UKR"),
        ("U.S.", 6252001, "country", "USA"),
        ("Ivory Coast", 2287781, "country", "CIV"),
        ("Texas", 4736286, "admin1", "USA"),
        ("Bavaria", 2951839, "admin1", "DEU"),
        ("Rapides Parish", 4338356, "admin2", "USA"),
        ("West Bank", 285153, "admin1", "PSE"),
        ("Crimea", 703883, "admin1", "UKR"),
        ("Fallujah", 99454, "city", "IRQ"),
        ("Middle East", 6269133, "other", None),
    ],
)
def test_places_of_every_level_are_there(
    gazetteer: Gazetteer, name: str, geonames: int, level: str, country: str | None
) -> None:
    found = [e for e in gazetteer.candidates(name) if e.geonames == geonames]
    assert [(e.level, gazetteer.iso3(e.land)) for e in found] == [(level, country)]


def test_a_name_of_many_places_gives_the_largest_first_and_by_names_last(gazetteer: Gazetteer) -> None:
    held = gazetteer.candidates("Springfield")
    towns = [e for e in held if e.level == "city" and not e.alias]
    assert len(towns) > 10
    assert [e.population for e in towns] == sorted((e.population for e in towns), reverse=True)
    flags = [e.alias for e in held]
    assert flags == sorted(flags)


@pytest.mark.parametrize("name", ["", "x", "Qwertyuiopolis", "12", "北京", "A" * 100_000, "\x00", "  "])
def test_what_is_no_name_gives_nothing(gazetteer: Gazetteer, name: str) -> None:
    assert list(gazetteer.candidates(name)) == []


def test_a_town_lies_in_its_divisions(gazetteer: Gazetteer) -> None:
    town = next(e for e in gazetteer.candidates("Bellefontaine") if e.population > 5000)
    inside = [gazetteer.entry(n).name for n in (town.admin2, town.admin1, town.land)]
    assert inside == ["Logan County", "Ohio", "United States"]


def test_every_entry_is_sound(gazetteer: Gazetteer) -> None:
    for number in range(0, len(gazetteer), 97):
        e = gazetteer.entry(number)
        assert e.name
        assert (e.lat is None) == (e.lon is None)
        assert e.lat is None or (-90 <= e.lat <= 90 and -180 <= (e.lon or 0.0) <= 180)
        assert e.admin1 < number or e.level == "admin1"


def test_the_manifest_names_source_and_licence() -> None:
    manifest = json.loads((DATA / "manifest.json").read_text(encoding="utf-8"))
    assert "CC BY 4.0" in manifest["licence"]
    assert "GeoNames" in manifest["attribution"]
    data = (DATA / manifest["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == manifest["sha256"]
    assert len(data) == manifest["bytes"] <= 15_000_000


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    for name in ("gazetteer.bin", "manifest.json"):
        shutil.copy(DATA / name, tmp_path / name)
    with (tmp_path / "gazetteer.bin").open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"\xff\x00\xff")
    with pytest.raises(ModelDamaged, match="manifest") as caught:
        Gazetteer.load(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_an_absent_file_and_an_empty_one_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelDamaged):
        Gazetteer.load(tmp_path)
    shutil.copy(DATA / "manifest.json", tmp_path / "manifest.json")
    (tmp_path / "gazetteer.bin").write_bytes(b"")
    with pytest.raises(ModelDamaged):
        Gazetteer.load(tmp_path)


def test_loading_and_looking_up_are_quick() -> None:
    """The best of several runs, so that a busy machine does not fail it: targets are 150 ms and 20 microseconds."""
    loads, looks = [], []
    for _ in range(5):
        start = time.process_time()
        fresh = Gazetteer.load()
        loads.append(time.process_time() - start)
        start = time.process_time()
        for i in range(200):
            fresh.candidates(f"Nowhere {i}")
        looks.append((time.process_time() - start) / 200)
    assert min(loads) < 0.15
    assert min(looks) < 20e-6


def test_memory_stays_small() -> None:
    """Anonymous memory of a fresh process that loads it and looks up many names; the file itself is mapped."""
    program = (
        "import resource\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "from nutgraf.resolve.where import Gazetteer\n"
        "g = Gazetteer.load()\n"
        "for i in range(60000): g.candidates(f'Nowhere {i}')\n"
        "for i in range(20000): g.candidates(g.entry(i * 13).name)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    env = {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env)
    assert int(done.stdout) < 60_000  # KiB
