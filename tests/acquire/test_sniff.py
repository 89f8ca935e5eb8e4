"""The form is told from the bytes, never from the name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.acquire.limits import Reading
from nutgraf.acquire.sniff import CONTAINERS, FORMS, sniff
from nutgraf.errors import NutgrafError
from tests.acquire.made import FIXTURES

EXPECTED = {
    "atom.xml": "feed",
    "jsonfeed.json": "json",
    "letters.mbox": "mbox",
    "live.html": "html",
    "newsletter.eml": "eml",
    "newsml.xml": "newsml-g2",
    "ninjs1.json": "json",
    "ninjs3.json": "json",
    "rss1.rdf": "feed",
    "rss2.xml": "feed",
    "stories.jsonl": "jsonl",
    "stories.tsv": "csv",
    "story.html": "html",
    "story.nitf": "nitf",
    "story.txt": "text",
}


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_fixtures(name: str, encoding: str) -> None:
    if encoding == "utf-16" and name in ("letters.mbox", "newsletter.eml", "stories.tsv"):
        pytest.skip("these forms are ASCII by their specification, or refused in UTF-16")
    text = (FIXTURES / name).read_bytes().decode("utf-8")
    assert sniff(text.encode(encoding), "x", Reading()) == EXPECTED[name]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Plain words, with a comma, and text.", "text"),
        ("text, said the minister, is cheap,\nand so on", "text"),
        ("From our own correspondent in Oslo\n\nThe king left.", "text"),
        ("Note: the minister left.\nFrom: nobody\n", "text"),
        ("<REUTERS> OSLO, May 3 - The king left.", "text"),
        ("[Oslo] The king left.", "text"),
        ("{Correction} The king left.", "text"),
        ("<p>The king left.</p>", "html"),
        ("<!-- c -->\n<!DOCTYPE html>\n<html>", "html"),
        ('<?xml version="1.0"?><!DOCTYPE html PUBLIC "a" "b"><html xmlns="c">', "html"),
        ('<x:newsItem xmlns:x="http://iptc.org/std/nar/2006-10-01/">', "newsml-g2"),
        ("id;text;url\n1;a;b\n", "csv"),
        ('"id","text"\n', "csv"),
        ('{"text": "a"}', "jsonl"),
        ('[{"text": "a"}]', "json"),
        ('{\n "text": "a"\n}', "json"),
    ],
)
def test_told_apart(text: str, form: str) -> None:
    assert sniff(text.encode(), "x", Reading()) == form


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes(data: bytes) -> None:
    try:
        form = sniff(data, "x", Reading())
    except NutgrafError:
        return
    assert form in (*FORMS, *CONTAINERS)
