"""Every form of input gives the story and the metadata that it carries."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest

from nutgraf.acquire import RawItem
from tests.acquire.made import FIXTURES, PAGE, http, one, outcomes, parquet_bytes, tarred, warc_record, zipped


def fixture(name: str, **options: object) -> tuple[list[RawItem], list[object]]:
    items, errors = outcomes(FIXTURES / name, **options)
    return items, [(error.code, (error.where or "").removeprefix(str(FIXTURES) + "/")) for error in errors]


def test_plain_text_is_the_decoded_input_untouched() -> None:
    data = (FIXTURES / "story.txt").read_bytes()
    item = one(FIXTURES / "story.txt")
    assert item.text == data.decode()
    assert (item.format, item.encoding, item.headline_in_text) == ("text", "utf-8", None)
    assert one(b"\xef\xbb\xbf" + data).text == item.text
    assert one(data.replace(b"\n", b"\r\n")).text == item.text.replace("\n", "\r\n")


def test_html_page() -> None:
    item = one(FIXTURES / "story.html")
    assert item.title == "Harbour workers end strike in Gdansk"
    assert item.byline == "Marta Lis, AFP"
    assert (item.publisher, item.agency) == ("The Baltic Courier", "AFP")
    assert item.published == "2024-05-15T08:10:00+02:00"
    assert item.url == "https://courier.example/2024/05/15/harbour-strike-ends"
    assert item.language == "en"
    assert item.captions == ("Cranes stood still for nine days.",)
    assert item.headline_in_text is False
    paragraphs = item.text.split("\n\n")
    assert [p.split()[0] for p in paragraphs] == ["GDANSK,", "The", "The", "Economists"]
    assert "“both sides have shown goodwill”" in paragraphs[1]
    assert "city about" in paragraphs[3]


def test_live_blog_by_its_structured_data() -> None:
    items, errors = fixture("live.html")
    assert not errors
    assert [item.title for item in items] == ["Polls close", "Opposition claims victory"]
    assert [item.published for item in items] == ["2024-06-09T20:00:00+02:00", "2024-06-09T22:15:00+02:00"]
    assert items[1].text.count("\n\n") == 1
    assert items[1].url == "https://post.example/live#p2"
    assert items[1].where.endswith("live.html#2")


def test_live_blog_by_its_markup() -> None:
    items, errors = fixture("live-markup.html")
    assert not errors
    assert [item.title for item in items] == ["River rises", "Army sent", "Bridge closed"]
    assert items[0].text.startswith("The river rose")
    assert items[2].published == "2024-07-01T12:00:00Z"


def test_a_page_with_dated_teasers_is_one_story() -> None:
    text = "A teaser text of some length about another matter altogether."
    teaser = f'<div class="t"><time datetime="2024-01-01">1 Jan</time><p>{text}</p></div>'
    page = PAGE.replace(b"<footer>", b"<div>" + teaser.encode() * 4 + b"</div><footer>")
    assert one(page).title == "Harbour workers end strike in Gdansk"


def test_rss_2_with_full_content_summary_and_bare_headline() -> None:
    items, errors = fixture("rss2.xml")
    assert errors == [("input-empty", "rss2.xml#3")]
    first, second = items
    assert first.title == "Fishermen block port & road"
    assert first.text == (
        "Fishermen blocked the port on Wednesday in protest at new quotas, the coast guard said.\n\n"
        "The minister refused to meet them."
    )
    assert (first.id, first.byline, first.publisher, first.language) == ("post-1", "Ida Holm", "Harbour Post", "en")
    assert first.published == "2024-05-15T08:30:00+02:00"
    assert any("summary only" in note for note in second.notes)


def test_rss_1() -> None:
    item = one(FIXTURES / "rss1.rdf")
    assert (item.title, item.published, item.url) == ("Envoy leaves", "2024-05-17T12:00:00Z", "https://wire.example/a")


def test_rss_091() -> None:
    feed = (
        b'<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x/rss.dtd">'
        b'<rss version="0.91"><channel><title>Old</title><item><title>T</title><link>http://x.example/1</link>'
        b"<description>The ministers met on Monday.</description></item></channel></rss>"
    )
    item = one(feed)
    assert (item.title, item.text) == ("T", "The ministers met on Monday.")


def test_atom() -> None:
    item = one(FIXTURES / "atom.xml")
    assert item.title == "Judge frees editor"
    assert item.published == "2024-05-17T11:00:00+02:00"
    assert item.text.split("\n\n")[1] == "Prosecutors said that they would appeal against the ruling."
    assert (item.byline, item.url) == ("Per Dahl", "https://court.example/1")


def test_json_feed() -> None:
    items, errors = fixture("jsonfeed.json")
    assert errors == [("input-empty", "jsonfeed.json#3")]
    assert items[0].text == "Engineers opened the dam on Wednesday.\n\nVillages below it had been warned."
    assert (items[0].byline, items[0].publisher) == ("Lea Roth", "River Gazette")
    assert items[1].text == "The ministry denied that the dam was unsafe."


def test_newsml_g2_message() -> None:
    items, errors = fixture("newsml.xml")
    assert errors == [("input-empty", "newsml.xml!2")]
    first, third = items
    assert first.title == "Parliament rejects budget"
    assert (first.byline, first.dateline, first.agency) == ("Ola Berg", "OSLO, May 15", "AFP")
    assert (first.publisher, first.published, first.language) == ("Nordic Wire", "2024-05-15T09:00:00Z", "en")
    assert first.text.count("\n\n") == 1
    assert "publication status stat:canceled" in third.notes


def test_nitf() -> None:
    item = one(FIXTURES / "story.nitf")
    assert item.title == "Coast guard frees crew of trawler"
    assert (item.byline, item.dateline, item.agency) == ("Eva Lind", "Bergen, May 15", "Reuters")
    assert item.captions == ("The trawler at the quay.",)
    assert item.published == "2024-05-15T07:30:00Z"
    assert item.text.split("\n\n")[1] == "The captain thanked the coast guard and accused the owner of neglect."


def test_nitf_inside_newsml() -> None:
    nitf = (FIXTURES / "story.nitf").read_text().split("<nitf>")[1]
    wrapped = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g"><itemMeta><itemClass qcode="ninat:text"/>'
        '</itemMeta><contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">'
        f"{nitf}</inlineXML></contentSet></newsItem>"
    )
    item = one(wrapped.encode())
    assert (item.id, item.title, item.format) == ("g", "Coast guard frees crew of trawler", "newsml-g2")


def test_ninjs_1() -> None:
    items, errors = fixture("ninjs1.json")
    assert not errors
    main, side = items
    assert main.text == "BERGEN - The union accepted the offer on Wednesday.\n\nIts members must still vote on it."
    assert (main.byline, main.dateline) == ("Nils Aas", "Bergen")
    assert main.captions == ("Union leaders after the talks.",)
    assert side.where.endswith("ninjs1.json!side")


def test_ninjs_3() -> None:
    item = one(FIXTURES / "ninjs3.json")
    assert item.title == "Council imposes sanctions on shipowner"
    assert (item.byline, item.agency, item.published) == ("Siri Moe", "AFP", "2024-05-16T07:00:00+02:00")
    assert "publication status canceled" in item.notes


def test_ninjs_as_lines() -> None:
    line = (FIXTURES / "ninjs3.json").read_text().replace("\n", "").encode()
    items, errors = outcomes(line + b"\n" + line)
    assert [item.where for item in items] == ["stream#1", "stream#2"]
    assert not errors


def test_json_lines_keep_text_and_name_the_line_of_each_error() -> None:
    items, errors = fixture("stories.jsonl")
    assert errors == [
        ("input-empty", "stories.jsonl#3"),
        ("input-malformed", "stories.jsonl#4"),
        ("input-malformed", "stories.jsonl#5"),
    ]
    assert items[0].id == "a1"
    assert items[1].text == "  Spaces and a soft\u00adhyphen stay.  "
    assert items[2].published is None
    assert "sometime in May" in items[2].notes[0]


def test_csv_with_a_column_map() -> None:
    columns = {"text": "body", "published": "date", "publisher": "outlet"}
    items, errors = fixture("stories.csv", columns=columns)
    assert errors == [("input-malformed", "stories.csv#4")]
    assert items[0].text == "Police fired tear gas at the crowd, witnesses said.\r\nTwo people were hurt."
    assert (items[0].published, items[0].publisher) == ("2024-05-03", "X Wire")
    assert items[1].published is None


def test_tsv() -> None:
    items, errors = fixture("stories.tsv")
    assert not errors
    assert [item.text for item in items] == ["The envoy met the president.", "Talks went on."]


def test_parquet() -> None:
    pytest.importorskip("pyarrow")
    from datetime import date

    data = parquet_bytes(
        {"body": ["The envoy left.", None, "Talks went on."], "published": [date(2024, 5, 1)] * 3, "x": [1, 2, 3]}
    )
    items, errors = outcomes(data, columns={"text": "body"})
    assert [(item.text, item.published) for item in items] == [
        ("The envoy left.", "2024-05-01"),
        ("Talks went on.", "2024-05-01"),
    ]
    assert [error.where for error in errors] == ["stream#2"]


def test_newsletter() -> None:
    item = one(FIXTURES / "newsletter.eml")
    assert item.title == "Strike ends – and more"
    assert item.text == "The strike ended on Wednesday, the union said.\n\nThe port welcomed the end of the strike."
    assert (item.publisher, item.published, item.id) == (
        "The Harbour Post",
        "2024-05-15T06:00:00+02:00",
        "n1@post.example",
    )


def test_mbox_joins_broken_lines() -> None:
    items, errors = fixture("letters.mbox")
    assert not errors
    assert items[0].text.split("\n\n")[1] == "From next week ships will be sent to the new quay."
    assert "close the old harbour for a year" in items[0].text
    assert items[1].where.endswith("letters.mbox!2")


def test_warc_passes_over_what_is_no_story() -> None:
    crawl = b"".join(
        [
            warc_record(b"software: test\r\n", kind="warcinfo"),
            warc_record(http(PAGE)),
            warc_record(http(b"\x89PNG", kind="image/png")),
            warc_record(http(b"gone", status="404 Not Found")),
            warc_record(http(gzip.compress(PAGE), extra="Content-Encoding: gzip\r\n")),
            warc_record(
                http(b"5\r\nThe c\r\n9\r\nourt sat.\r\n0\r\n\r\n", "text/plain", extra="Transfer-Encoding: chunked\r\n")
            ),
        ]
    )
    for data in (crawl, gzip.compress(crawl)):
        items, errors = outcomes(data)
        assert not errors
        assert [item.where for item in items] == ["stream!2", "stream!5", "stream!6"]
        assert items[0].text == items[1].text
        assert (items[2].text, items[2].url) == ("The court sat.", "https://post.example/1")


def test_archives_in_archives() -> None:
    zstandard = pytest.importorskip("zstandard")
    story = (FIXTURES / "story.txt").read_bytes()
    packed = zipped({"a.txt": story, "b/feed.gz": gzip.compress((FIXTURES / "rss1.rdf").read_bytes()), ".hidden": b"x"})
    items, errors = outcomes(packed)
    assert not errors
    assert [item.where for item in items] == ["stream!a.txt", "stream!b/feed.gz#1"]
    assert one(zstandard.compress(story)).text == story.decode()
    items, errors = outcomes(tarred({"one.txt": story, "two.html": PAGE}))
    assert [item.where for item in items] == ["stream!one.txt", "stream!two.html"]


def test_folder_in_sorted_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/x.txt", ".hidden"):
        (tmp_path / name).write_text(f"Story of {name}.")
    items, errors = outcomes(tmp_path)
    assert not errors
    assert [Path(item.where).relative_to(tmp_path).as_posix() for item in items] == ["a.txt", "b/x.txt", "c.txt"]


def test_a_stream_that_cannot_seek() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self, data: bytes) -> None:
            super().__init__()
            self.data = io.BytesIO(data)

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            piece = self.data.read(7)
            buffer[: len(piece)] = piece  # type: ignore[index]
            return len(piece)

    for data in (PAGE, zipped({"p.html": PAGE}), gzip.compress(PAGE)):
        assert one(Pipe(data)).title == "Harbour workers end strike in Gdansk"


def test_a_dateline_that_the_form_keeps_apart_opens_the_text() -> None:
    nitf = (
        "<nitf><body><body.head><hedline><hl1>Dockers vote</hl1></hedline><dateline>Gdansk, Poland, May 15 -</dateline>"
        "</body.head><body.content><p>{first}</p><p>They meet again on Friday.</p></body.content></body></nitf>"
    )
    told = one(nitf.format(first="Dockers voted to strike.").encode())
    assert told.text == "GDANSK, Poland, May 15 - Dockers voted to strike.\n\nThey meet again on Friday."
    assert told.dateline == "Gdansk, Poland, May 15 -"
    assert one(nitf.format(first="GDANSK - Dockers voted.").encode()).text.startswith("GDANSK - Dockers")


def test_captions_of_a_page_are_not_in_its_text() -> None:
    story = (
        "Dockers in the harbour of Gdansk voted to strike after nine hours of talks with the owners, who left early. "
    )
    told = "Cranes stand still in the harbour of Gdansk on a long Monday morning"
    page = (
        f"<html><body><article><h1>Dockers vote</h1><figure><img src='a.jpg'/><figcaption>{told}</figcaption></figure>"
        f"<p>{story * 2}</p><p>{told}</p>" + "".join(f"<p>Statement {n}. {story}</p>" for n in range(6)) + "</article>"
    )
    item = one(page.encode())
    assert item.captions == (told,)
    assert item.captions[0] not in item.text
    assert item.text.startswith("Dockers in the harbour")
