"""`nutgraf fetch`: WARC out, error records, exit codes, and going on where it stopped."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.acquire.fetch.server import Server, response
from tests.acquire.fetch.test_manners import feed
from tests.acquire.made import FIXTURES, PAGE, outcomes

pytest.importorskip("httpcore2")

from nutgraf.cli.fetch import command
from nutgraf.errors import InputMissing


def run(*args: object) -> Result:
    return CliRunner().invoke(command, [*map(str, args), "--allow-private", "--delay", "0", "--max-seconds", "5"])


def test_the_output_is_read_by_our_reader(server: Server) -> None:
    server.paths["/p"] = response(gzip.compress(PAGE), Content_Encoding="gzip")
    result = run(server.base + "/p")
    assert result.exit_code == 0
    items, errors = outcomes(result.stdout_bytes)
    assert not errors
    assert items[0].title == "Harbour workers end strike in Gdansk"
    assert items[0].url == "https://courier.example/2024/05/15/harbour-strike-ends"
    assert "1 fetched, 0 unchanged, 0 failed" in result.stderr


def test_chunked_answers_are_kept_readable(server: Server) -> None:
    chunks = b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    server.paths["/p"] = head + chunks
    data = gzip.decompress(run(server.base + "/p").stdout_bytes)
    assert b"X-Archive-Orig-transfer-encoding: chunked" in data.replace(b"Transfer-Encoding", b"transfer-encoding")
    assert outcomes(data)[0][0].title == "Harbour workers end strike in Gdansk"


def test_every_record_is_a_member_and_other_readers_agree(server: Server, tmp_path: Path) -> None:
    warc = pytest.importorskip("fastwarc.warc")
    server.paths["/p"] = response(PAGE)
    out = tmp_path / "c.warc.gz"
    run(server.base + "/p", "-o", out)
    with out.open("rb") as stream:
        records = [
            (record.headers["WARC-Type"], record.verify_block_digest())
            for record in warc.ArchiveIterator(stream, parse_http=False)
        ]
    assert records == [("warcinfo", True), ("response", True), ("request", True)]


def test_errors_are_records(server: Server) -> None:
    server.paths["/p"] = response(PAGE)
    result = run(server.base + "/none", server.base + "/p", "ftp://a.example/")
    assert result.exit_code == 3
    errors = [json.loads(line) for line in result.stderr.splitlines() if line.startswith("{")]
    assert [error["error"] for error in errors] == ["fetch-failed", "fetch-refused"]


def test_going_on_after_an_interruption(server: Server, tmp_path: Path) -> None:
    out = tmp_path / "crawl.warc.gz"
    server.paths |= {"/feed": response(feed(server, "/a", "/b")), "/a": response(PAGE)}
    server.paths["/b"] = response(b"", "403 Forbidden")
    assert run(server.base + "/feed", "-o", out).exit_code == 3
    with out.open("ab") as stream:
        stream.write(b"\x1f\x8b half a record")
    server.paths["/b"] = response(PAGE)
    server.asked.clear()
    result = run(server.base + "/feed", "-o", out)
    assert "/a" not in server.asked
    assert result.exit_code == 0
    items, errors = outcomes(out.read_bytes())
    assert not errors
    assert [item.title for item in items] == ["Harbour workers end strike in Gdansk"] * 2
    assert [item.url for item in items] == ["https://courier.example/2024/05/15/harbour-strike-ends"] * 2


def test_feeds_whose_pages_were_not_fetched_are_stories_themselves(server: Server) -> None:
    server.paths |= {"/feed": response((FIXTURES / "rss1.rdf").read_bytes())}
    items, errors = outcomes(run(server.base + "/feed", "--no-follow").stdout_bytes)
    assert not errors
    assert [item.title for item in items] == ["Envoy leaves"]


def test_watch_goes_round(server: Server, tmp_path: Path) -> None:
    server.paths |= {"/feed": response(feed(server, "/a")), "/a": response(PAGE)}
    result = run(server.base + "/feed", "-o", tmp_path / "d", "--watch", "--interval", "0", "--rounds", "3")
    assert server.asked.count("/feed") == 3
    assert server.asked.count("/a") == 1
    assert result.exit_code == 0
    assert (tmp_path / "d" / "fetch.state").exists()
    assert len(list((tmp_path / "d").glob("nutgraf-*.warc.gz"))) == 1


def test_an_opml_file(server: Server, tmp_path: Path) -> None:
    server.paths |= {"/feed": response(feed(server, "/a")), "/a": response(PAGE)}
    opml = tmp_path / "f.opml"
    opml.write_text(
        f'<?xml version="1.0"?><opml version="1.0"><body><outline xmlUrl="{server.base}/feed"/></body></opml>'
    )
    assert run(opml, "-o", tmp_path / "x.warc.gz").exit_code == 0
    assert server.asked == ["/robots.txt", "/feed", "/a"]


def test_what_is_neither_address_nor_list(tmp_path: Path) -> None:
    assert isinstance(run("nothing-here").exception, InputMissing)
    (tmp_path / "a.txt").write_text("plain")
    assert isinstance(run(tmp_path / "a.txt").exception, InputMissing)
