"""The tables themselves: codes, dates, sectors, no name claimed twice, checksums."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

import pytest

from nutgraf.errors import ModelDamaged
from nutgraf.resolve.who import manifest
from nutgraf.resolve.who.names import key, stored
from nutgraf.resolve.who.states import States
from nutgraf.resolve.who.tables import TABLES, listed, rows

DATE = re.compile(r"^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$")
SECTORS = {
    "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "UAF", "SPY", "BUS", "CVL", "EDU", "ELI", "JRN",
    "LAB", "MED", "REF", "CRM", "REL", "IGO", "NGO", "UNK",
}  # fmt: skip
BODIES = {"IGO", "NGO", "MNC", "UNK"}

# Two organisations that papers call by one name at one time: the first of the file is meant unless context says else.
SHARED = {"peoples democratic party"}

# Two men were sworn in as president after the Ivorian vote of 2010.
DISPUTED = {("CIV", "President")}


def ordered(start: str, end: str) -> bool:
    return bool(DATE.match(start) and DATE.match(end)) and (not start or not end or start[: len(end)] <= end)


def overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Closed intervals share more than the day on which one hands over to the other."""
    (a, b), (c, d) = one, other
    b, d = b or "9999", d or "9999"
    return (a or "0000")[: len(d)] < d and (c or "0000")[: len(b)] < b


@pytest.fixture(scope="module")
def codes() -> frozenset[str]:
    return States().codes()


def test_countries_are_well_formed(codes: frozenset[str]) -> None:
    living: dict[str, str] = {}
    for row in rows("countries"):
        assert len(row) == 17, row
        assert re.fullmatch(r"[A-Z]{3}", row[2]), row
        assert re.fullmatch(r"[A-Z]{2}|", row[1]), row
        assert re.fullmatch(r"\d{3}|", row[3]), row
        assert ordered(row[14], row[15]), row
        if not row[15] and row[1]:
            assert row[2] not in living, row
            living[row[2]] = row[0]
    assert len(living) == 250  # the 249 of ISO 3166-1 and Kosovo
    assert len(codes) > len(living)


def test_no_word_stands_for_two_living_states() -> None:
    claimed: dict[str, set[str]] = defaultdict(set)
    for row in rows("countries"):
        if not row[15]:
            for cell in (row[0], *row[7:13]):
                for word in listed(cell):
                    claimed[stored(word)].add(row[2])
    assert {w: c for w, c in claimed.items() if len(c) > 1} == {}


@pytest.mark.parametrize(
    ("table", "cells"),
    [("leaders", (8, 2, 4, 5)), ("organisations", (8, 2, 3, 5)), ("members", (4, 1, None, 2))],
)
def test_rows_are_well_formed(table: str, cells: tuple[int, int, int | None, int], codes: frozenset[str]) -> None:
    width, country, sector, start = cells
    seen = set()
    for row in rows(table):
        assert len(row) == width, row
        assert row[0] == row[0].strip()
        assert row[0]
        assert row[country] in codes | BODIES, row
        assert sector is None or row[sector] in SECTORS, row
        assert ordered(row[start], row[start + 1]), row
        if width == 8:
            assert re.fullmatch(r"Q\d+|", row[7]), row
        assert tuple(row) not in seen, row
        seen.add(tuple(row))


def test_members_belong_to_known_organisations() -> None:
    known = {row[0] for row in rows("organisations")}
    assert {row[0] for row in rows("members")} <= known


def test_no_name_is_claimed_by_two_organisations_at_one_time() -> None:
    claims = defaultdict(list)
    for row in rows("organisations"):
        for word in {stored(w) for w in (row[0], *listed(row[1]))}:
            claims[word].append((row[0], (row[5], row[6])))
    twice = {w for w, held in claims.items() for a, b in combinations(held, 2) if overlap(a[1], b[1])}
    assert twice == SHARED


def test_no_name_is_claimed_by_two_persons_at_one_time() -> None:
    claims: dict[str, set[str]] = defaultdict(set)
    terms = defaultdict(list)
    for row in rows("leaders"):
        terms[row[0]].append((row[5], row[6]))
        for word in (row[0], *listed(row[1])):
            claims[stored(word)].add(row[0])
    for word, people in claims.items():
        for one, other in combinations(sorted(people), 2):
            assert not any(overlap(a, b) for a in terms[one] for b in terms[other]), (word, one, other)


def test_one_person_does_not_hold_one_office_twice_at_one_time() -> None:
    held = defaultdict(list)
    for row in rows("leaders"):
        held[row[0], row[2], row[3]].append((row[5], row[6]))
    for office, terms in held.items():
        assert not any(overlap(a, b) for a, b in combinations(terms, 2)), office


def test_heads_do_not_overlap() -> None:
    single = {"President", "Prime Minister", "Chancellor", "King", "Secretary-General of the United Nations"}
    held = defaultdict(list)
    for row in rows("leaders"):
        if row[3] in single and (row[2], row[3]) not in DISPUTED:
            held[row[2], row[3]].append((row[5], row[6]))
    assert [office for office, terms in held.items() if any(overlap(a, b) for a, b in combinations(terms, 2))] == []


def test_offices_and_sectors_are_well_formed(codes: frozenset[str]) -> None:
    for title, country, _, head in rows("offices"):
        assert key(title)
        assert country in codes | BODIES | {""}
        assert head in {"0", "1"}
    seen = set()
    for words, sector, kind, person, use in rows("sectors"):
        assert sector in SECTORS
        assert kind in {"person", "organisation", "group", "state"}
        assert person in {"0", "1"}
        assert use in {"head", "weak", "modifier", "over"}
        place = words, use if use in {"modifier", "over"} else "head"
        assert place not in seen, place
        seen.add(place)


def test_manifest_names_every_table() -> None:
    manifest.verify()
    assert set(manifest.checksums()) == {f"{t}.csv" for t in TABLES}


def test_manifest_refuses_a_changed_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "checksums", lambda: {"leaders.csv": "0" * 64})
    with pytest.raises(ModelDamaged):
        manifest.verify()
