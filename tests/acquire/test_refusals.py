"""What is too large, binary, broken or hostile is refused by name, with its place, and the rest goes on."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import pytest

from nutgraf.acquire import Limits, read
from nutgraf.errors import BadOption, ExtraMissing
from tests.acquire.made import (
    FIXTURES,
    PAGE,
    SMALL,
    gzip_bomb,
    http,
    outcomes,
    parquet_bytes,
    refused,
    tarred,
    warc_record,
    zipped,
)


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"[]", b"{}\n"[:0] + b"\xef\xbb\xbf"])
def test_nothing_there(data: bytes) -> None:
    items, errors = outcomes(data)
    assert not items
    assert all(error.code in ("input-empty", "input-malformed") for error in errors)


def test_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.txt").code == "input-missing"
    assert refused("nul\0name").code == "input-missing"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 ...",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"\x00\x01\x02" * 50,
        bytes(range(256)) * 4,
        b"\x7fELF\x02",
    ],
)
def test_binary(data: bytes) -> None:
    assert refused(data).code in ("input-binary", "input-encoding")


def test_office_document() -> None:
    error = refused(zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}))
    assert error.code == "input-binary"


def test_story_over_the_character_limit() -> None:
    error = refused(b"The court sat. " * 1000, limits=SMALL)
    assert error.code == "input-too-large"
    assert "max_chars = 10,000" in error.what
    assert error.hint == "raise it with --max-chars"


def test_document_over_the_byte_limit() -> None:
    assert refused(PAGE + b" " * 30_000, limits=SMALL).code == "input-too-large"


def test_line_over_the_limit_is_one_error() -> None:
    lines = [json.dumps({"text": "First."}), json.dumps({"text": "x" * 6000}), json.dumps({"text": "Third."})]
    items, errors = outcomes("\n".join(lines).encode(), limits=SMALL)
    assert [item.text for item in items] == ["First.", "Third."]
    assert [(error.code, error.where) for error in errors] == [("input-too-large", "stream#2")]


def test_gzip_bomb_is_stopped_by_its_ratio() -> None:
    error = refused(gzip_bomb())
    assert error.code == "input-too-large"


@pytest.mark.parametrize("form", ["text", "jsonl", "warc", "mbox"])
def test_gzip_bomb_in_streaming_forms(form: str) -> None:
    _, errors = outcomes(gzip_bomb(50_000_000), form=form)
    assert "input-too-large" in {error.code for error in errors}


def test_zip_bomb_of_many_members_is_one_bomb() -> None:
    bomb = zipped({f"{n}.txt": b"a" * 60_000 for n in range(4)} | {"z.txt": b"The court sat."})
    items, errors = outcomes(bomb, limits=Limits(max_document_bytes=100_000, ratio_floor=100_000, max_ratio=50))
    assert errors[-1].code == "input-too-large"
    assert len(items) < 4


def test_gzip_quine_depth() -> None:
    data = b"The court sat."
    for _ in range(6):
        data = gzip.compress(data)
    error = refused(data)
    assert error.code == "input-too-large"
    assert "max_depth" in error.what


def test_too_many_members() -> None:
    many = {f"{n}.txt": b"x" for n in range(9)}
    assert "max_members" in refused(zipped(many), limits=SMALL).what
    _, errors = outcomes(tarred(many), limits=SMALL)
    assert "max_members" in errors[-1].what
    feed = {"version": "https://jsonfeed.org/version/1", "items": [{"content_text": "x"}] * 9}
    assert "max_members" in refused(json.dumps(feed).encode(), limits=SMALL).what


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("name", ["rss2.xml", "atom.xml", "newsml.xml", "story.nitf"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entity_declarations_are_refused(name: str, encoding: str) -> None:
    text = (FIXTURES / name).read_text()
    body = text.split("?>", 1)[1].replace('<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">', "")
    error = refused((f'<?xml version="1.0"?>\n{LAUGHS}' + body).encode(encoding))
    assert error.code == "input-malformed"
    assert "entities" in error.what
    assert error.where == "stream#2"


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    names = ("story.html", "rss2.xml", "story.nitf", "newsml.xml", "atom.xml")
    for name in names:
        outcomes(FIXTURES / name)  # libraries load here: some look at sockets when they are imported
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    for name in names:
        items, _ = outcomes(FIXTURES / name)
        assert items


@pytest.mark.parametrize(("name", "cut"), [("newsml.xml", 900), ("story.nitf", 700)])
def test_ill_formed_wires_name_the_line(name: str, cut: int) -> None:
    error = refused((FIXTURES / name).read_bytes()[:cut])
    assert error.code == "input-malformed"
    assert error.where
    assert error.where.startswith("stream#")
    assert int(error.where.partition("#")[2]) > 1


def test_ill_formed_feeds_are_read_as_far_as_they_go() -> None:
    whole = (FIXTURES / "rss2.xml").read_text()
    items, _ = outcomes(whole.replace("</channel></rss>", "").encode())
    assert items
    assert "ill-formed XML, read leniently" in items[0].notes
    assert refused(whole[:200].encode()).code in ("input-malformed", "input-empty")


def test_foreign_xml() -> None:
    error = refused(b'<?xml version="1.0"?><invoice><total>3</total></invoice>')
    assert "<invoice>" in error.what


def test_broken_json_documents() -> None:
    text = (FIXTURES / "ninjs1.json").read_bytes()
    error = refused(text[:300])
    assert error.code == "input-malformed"
    assert error.where
    assert error.where.startswith("stream#")
    assert refused(b"[" * 100_000 + b"{", form="json").code == "input-malformed"
    assert refused(b'{"text": {"a": 1}}').code == "input-malformed"
    assert refused(b'{"text": "half a pair: \\ud800"}').code == "input-malformed"


def test_wrongly_shaped_values_are_errors_with_a_place() -> None:
    for value in (
        {"version": "https://jsonfeed.org/version/1", "items": "none"},
        {
            "version": "https://jsonfeed.org/version/1",
            "items": [3, {"title": ["x"], "authors": [1], "content_html": 5}],
        },
        {"uri": "u", "headline": 3, "bodies": [{"value": {"a": 1}}, 4], "associations": [None]},
        {"uri": "u", "versioncreated": [], "body_text": None},
    ):
        items, errors = outcomes(json.dumps(value).encode())
        assert errors or items
        assert all(error.where and error.where.startswith("stream") for error in errors)


def test_broken_table_rows() -> None:
    data = b'id,text\n1,"open quote\n2,The court sat.\n'
    _, errors = outcomes(data)
    assert [(error.code, error.where) for error in errors] == [("input-malformed", "stream#2")]
    data = b"id,text\n1,Fine.\n2,caf\xe9 \xff\xfe bad\n3,Also fine.\n"
    items, errors = outcomes(data)
    assert [item.id for item in items][:1] == ["1"]
    assert len(items) + len(errors) == 3


def test_table_without_our_column() -> None:
    error = refused(b"a,b\n1,2\n", form="csv")
    assert error.where == "stream#1"
    assert error.hint == "use --column text=NAME"


def test_broken_parquet() -> None:
    pytest.importorskip("pyarrow")
    data = parquet_bytes({"text": ["The envoy left."]})
    assert refused(data[:-20]).code == "input-malformed"
    assert refused(b"PAR1" + b"\0" * 50).code == "input-malformed"


def test_broken_warc_records_do_not_stop_the_rest() -> None:
    crawl = b"".join(
        [
            warc_record(http(PAGE)),
            warc_record(http(PAGE), length=len(http(PAGE)) - 400),
            warc_record(http(PAGE)),
            warc_record(b"no http at all"),
            warc_record(http(b"\x1f\x8bbroken", extra="Content-Encoding: gzip\r\n")),
            b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n",
            warc_record(http(PAGE)),
            warc_record(http(PAGE))[:-2000],
        ]
    )
    items, errors = outcomes(crawl)
    assert [item.where for item in items] == ["stream!1", "stream!2", "stream!3", "stream!7"]
    assert [error.where for error in errors] == ["stream!3", "stream!4", "stream!5", "stream!6", "stream!8"]
    assert "breaks off" in errors[-1].what


def test_record_over_the_limit() -> None:
    crawl = warc_record(http(b"x" * 100_000)) + warc_record(http(PAGE))
    items, errors = outcomes(crawl, limits=SMALL)
    assert [error.code for error in errors] == ["input-too-large"]
    assert len(items) == 1


def test_body_that_unfolds_over_the_limit() -> None:
    crawl = warc_record(http(gzip_bomb(3_000_000), extra="Content-Encoding: gzip\r\n"))
    assert refused(crawl, limits=SMALL).code == "input-too-large"


def test_truncated_archives() -> None:
    story = b"The court sat. " * 500
    for data in (gzip.compress(story)[:-30], zipped({"a.txt": story})[:-30], tarred({"a.txt": story})[:-40]):
        errors = outcomes(data)[1]
        assert errors
        assert all(error.where for error in errors)
        assert all(error.code in ("input-malformed", "input-empty") for error in errors)


def test_encrypted_member() -> None:
    data = bytearray(zipped({"a.txt": b"The court sat.", "b.txt": b"The court sat."}))
    data[6] |= 1
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1
    items, errors = outcomes(bytes(data))
    assert [item.where for item in items] == ["stream!b.txt"]
    assert errors[0].where == "stream!a.txt"
    assert "encrypted" in errors[0].what


def test_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    error = refused((FIXTURES / "rss2.xml").read_bytes())
    assert isinstance(error, ExtraMissing)
    assert error.hint == 'pip install "nutgraf[web]"'


def test_bad_options() -> None:
    with pytest.raises(BadOption):
        read(io.BytesIO(b"x"), form="word")
    with pytest.raises(BadOption):
        read(io.BytesIO(b"x"), columns={"headline": "h"})
