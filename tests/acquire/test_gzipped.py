"""A crawl with damaged gzip members loses those records and no others; each is one error with its place."""

from __future__ import annotations

import gzip
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.acquire.gzipped import Members
from nutgraf.acquire.streams import DamagedMember
from tests.acquire.made import http, outcomes, warc_record

COUNT = 40


def page(number: int) -> bytes:
    """A page of some 5 KB whose text packs badly, so that a crawl of them is longer than one read."""
    noise = " ".join(f"{number * 7919 % 9973 + step * step}" for step in range(700))
    return f"<html><body><article><h1>Report {number}</h1><p>The clerk of court {number} read out {noise}.</p></article></body></html>".encode()


def members() -> list[bytes]:
    return [gzip.compress(warc_record(http(page(n)), url=f"https://post.example/{n}")) for n in range(COUNT)]


def clerks(data: bytes) -> tuple[list[int], list[str]]:
    items, errors = outcomes(data)
    said = [re.search(r"clerk of court (\d+)", item.text) for item in items]
    return [int(found[1]) for found in said if found], [f"{error.where} {error.what}" for error in errors]


def spoilt(member: bytes, how: str) -> bytes:
    middle = len(member) // 2
    return {
        "bytes": member[:middle] + bytes(64) + member[middle + 64 :],
        "cut": member[:middle],
        "header": b"\x1f\x8b\x09" + member[3:],
        "checksum": member[:-8] + b"\1\2\3\4" + member[-4:],
        "gone": b"?" * 300,
    }[how]


@pytest.mark.parametrize("which", [0, 1, 20, COUNT - 1])
@pytest.mark.parametrize("how", ["bytes", "cut", "header", "checksum", "gone"])
def test_one_damaged_member_costs_one_record(which: int, how: str) -> None:
    if which == 0 and how in ("header", "gone"):
        pytest.skip("then it is no gzip file")
    packed = members()
    offset = sum(map(len, packed[:which]))
    packed[which] = spoilt(packed[which], how)
    found, errors = clerks(b"".join(packed))
    assert [n for n in found if n != which] == [n for n in range(COUNT) if n != which]
    assert len(errors) == 1
    number = f"!{which + 1}" if which else "(!1)?"  # before the first good member nothing is known to be a crawl
    assert re.match(rf"stream{number} the gzip member at byte {offset:,} is damaged", errors[0])


def test_several_damaged_members_are_several_errors() -> None:
    packed = [spoilt(one, "bytes") if n in (3, 4, 30) else one for n, one in enumerate(members())]
    found, errors = clerks(b"".join(packed))
    assert found == [n for n in range(COUNT) if n not in (3, 4, 30)]
    assert [error.split()[0] for error in errors] == ["stream!4", "stream!5", "stream!31"]


def test_members_and_padding_are_one_stream() -> None:
    packed = gzip.compress(b"first ") + bytes(600) + gzip.compress(b"second") + bytes(3)
    source = io.BufferedReader(io.BytesIO(packed))  # type: ignore[arg-type]
    reader = Members(source)
    assert b"".join(iter(lambda: reader.read(4), b"")) == b"first second"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=3000), min_size=1, max_size=5), st.data())
def test_any_damage_ends_and_whole_streams_stay_whole(parts: list[bytes], data: st.DataObject) -> None:
    packed = bytearray(b"".join(gzip.compress(part, mtime=0) for part in parts))
    reader = Members(io.BytesIO(packed))
    assert b"".join(iter(lambda: reader.read(1000), b"")) == b"".join(parts)
    for at in data.draw(st.lists(st.integers(0, len(packed) - 1), max_size=4)):
        packed[at] ^= 0x55
    reader, ended, damaged = Members(io.BytesIO(packed)), False, 0
    while not ended:
        try:
            ended = not reader.read(1000)
        except DamagedMember:
            damaged += 1
    assert damaged <= len(packed)
