"""Whatever the bytes, reading yields items and our own error values, each with a place, and raises nothing."""

from __future__ import annotations

import gzip
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf.acquire import Limits, RawItem, read
from nutgraf.acquire.sniff import FORMS
from nutgraf.errors import NutgrafError
from tests.acquire.made import FIXTURES, PAGE, SMALL, http, parquet_bytes, warc_record, zipped

SAMPLES = {path.name: path.read_bytes() for path in sorted(FIXTURES.iterdir())}
SAMPLES["crawl.warc"] = warc_record(http(PAGE)) + warc_record(http(PAGE[:700]))
SAMPLES["crawl.warc.gz"] = gzip.compress(SAMPLES["crawl.warc"])
SAMPLES["bundle.zip"] = zipped({"a.html": PAGE, "b.xml": SAMPLES["rss2.xml"]})
FUZZ = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check(data: bytes, form: str | None = None, limits: Limits = SMALL) -> None:
    for outcome in read(io.BytesIO(data), limits=limits, form=form):
        if isinstance(outcome, NutgrafError):
            assert outcome.where
            assert outcome.code != "error"
            assert "Traceback" not in str(outcome)
        else:
            assert isinstance(outcome, RawItem)
            assert outcome.text.strip()
            assert outcome.where
            outcome.text.encode("utf-8")


@FUZZ
@given(st.binary(max_size=600), st.sampled_from([None, *FORMS]))
def test_random_bytes(data: bytes, form: str | None) -> None:
    check(data, form)


@FUZZ
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_truncated(name: str, data: st.DataObject) -> None:
    sample = SAMPLES[name]
    check(sample[: data.draw(st.integers(0, len(sample)))], limits=Limits())


@FUZZ
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_flipped_bits(name: str, data: st.DataObject) -> None:
    sample = bytearray(SAMPLES[name])
    for place in data.draw(st.lists(st.integers(0, len(sample) * 8 - 1), min_size=1, max_size=12)):
        sample[place // 8] ^= 1 << place % 8
    check(bytes(sample), limits=Limits())


@FUZZ
@given(st.sampled_from(sorted(SAMPLES)), st.sampled_from(FORMS))
def test_every_sample_as_every_other_form(name: str, form: str) -> None:
    check(SAMPLES[name], form)


@FUZZ
@given(st.sampled_from(sorted(SAMPLES)), st.data(), st.binary(max_size=40))
def test_spliced(name: str, data: st.DataObject, put: bytes) -> None:
    sample = SAMPLES[name]
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, min(len(sample), start + 200)))
    check(sample[:start] + put + sample[end:], limits=Limits())


@FUZZ
@given(st.data())
def test_damaged_parquet(data: st.DataObject) -> None:
    pytest.importorskip("pyarrow")
    sample = bytearray(parquet_bytes({"text": ["The envoy left.", "Talks went on."], "id": ["1", "2"]}))
    for place in data.draw(st.lists(st.integers(0, len(sample) - 1), min_size=1, max_size=6)):
        sample[place] = data.draw(st.integers(0, 255))
    check(bytes(sample))


@pytest.mark.parametrize("depth", [300, 5_000, 100_000])
def test_deep_nesting(depth: int) -> None:
    for data in (
        b"<html><body>" + b"<div>" * depth + b"The court sat on Monday, an official said.",
        b"<nitf>" + b"<p>" * depth,
        b'{"text": ' * depth,
        b"[" * depth,
        b'<rss version="2.0"><channel>' + b"<item>" * depth,
    ):
        check(data, limits=Limits())
