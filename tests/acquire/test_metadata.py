"""Which witness of a page is believed when they agree and when they do not."""

from __future__ import annotations

import json

from nutgraf.acquire import markup
from nutgraf.acquire.metadata import PageFacts, page_facts


def facts(head: str = "", body: str = "", url: str | None = None, **article: object) -> PageFacts:
    ld = json.dumps({"@type": "NewsArticle", **article}) if article else ""
    script = f'<script type="application/ld+json">{ld}</script>' if ld else ""
    return page_facts(markup.html(f"<html><head>{head}{script}</head><body>{body}<p>x</p></body></html>", "x"), url)


def test_two_that_agree_outvote_the_first() -> None:
    head = (
        '<meta property="article:published_time" content="2024-05-15"><meta name="date" content="2024-05-15T10:00:00Z">'
    )
    found = facts(head, datePublished="2023-01-01")
    assert found.published == "2024-05-15"
    assert found.notes == ["published: took 2024-05-15 (open graph); json-ld says 2023-01-01"]


def test_alone_against_alone_the_earlier_witness_wins() -> None:
    found = facts('<meta property="og:site_name" content="Post Online">', publisher={"name": "The Post"})
    assert found.publisher == "The Post"
    assert found.notes == ["publisher: took The Post (json-ld); open graph says Post Online"]


def test_microdata() -> None:
    body = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Envoy leaves</h1>'
        '<span itemprop="author" itemscope><b itemprop="name">Ida Holm</b></span>'
        '<time itemprop="datePublished" datetime="2024-05-15T08:00:00Z">May</time>'
        '<div itemscope itemtype="https://schema.org/Comment"><i itemprop="author">A reader</i></div></div>'
    )
    found = facts(body=body)
    assert (found.title, found.byline, found.published) == ("Envoy leaves", "Ida Holm", "2024-05-15T08:00:00Z")


def test_page_itself_is_the_last_witness() -> None:
    found = facts("<title>Envoy leaves | The Post</title>", url="https://post.example/2024/5/3/envoy")
    assert (found.title, found.published) == ("Envoy leaves", "2024-05-03")
    assert found.url == "https://post.example/2024/5/3/envoy"


def test_the_article_that_names_the_page_is_chosen() -> None:
    ld = [
        {"@type": "NewsArticle", "headline": "Another", "url": "https://p.example/other"},
        {
            "@type": ["Article", "NewsArticle"],
            "headline": "This",
            "mainEntityOfPage": {"@id": "https://www.p.example/this/"},
        },
    ]
    head = f'<script type="application/ld+json">{json.dumps(ld)}</script><link rel="canonical" href="/this">'
    assert facts(head, url="https://p.example/x").title == "This"


def test_broken_and_odd_structured_data_is_passed_over() -> None:
    for script in (
        "{",
        "[[[",
        "null",
        '{"@type": 3, "headline": []}',
        '{"@graph": {"@type": "NewsArticle", "author": 7}}',
    ):
        head = f'<title>Envoy leaves</title><script type="application/ld+json">{script}</script>'
        assert facts(head).title == "Envoy leaves"
    inner = '//<![CDATA[\n{"@type": "NewsArticle", "headline": "In\tCDATA"}\n//]]>'
    assert facts(f'<script type="application/ld+json">{inner}</script>').title == "In CDATA"


def test_bylines() -> None:
    assert facts('<meta name="author" content="By Ida Holm">').byline == "Ida Holm"
    assert facts('<meta property="article:author" content="https://facebook.example/post">').byline is None


def test_addresses_must_be_web_addresses() -> None:
    assert facts('<link rel="canonical" href="javascript:alert(1)">').url is None
    assert facts('<link rel="canonical" href="https://[bad">', url="https://a.example/").url == "https://a.example/"
