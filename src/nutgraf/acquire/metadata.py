"""What a page says about itself: title, byline, date, publisher, address, language.

Comes in: the page's tree, walked once.  Goes out: `PageFacts`.  Five witnesses are heard, in this order: JSON-LD
(schema.org), Open Graph and article ``meta`` tags, microdata (``itemprop``), other ``meta`` and ``link`` tags, and the
page itself (``title``, ``h1``, ``time``, its address).  **A value that two witnesses give wins over one that stands
alone; otherwise the earlier witness is believed.**  A dispute about date, publisher or byline is said in a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from nutgraf.acquire import jsonld
from nutgraf.acquire.dates import day, iso
from nutgraf.acquire.tidy import one_line

WITNESSES = ("json-ld", "open graph", "microdata", "meta", "page")
_META = {
    "og:title": ("open graph", "title"),
    "twitter:title": ("meta", "title"),
    "dc.title": ("meta", "title"),
    "headline": ("meta", "title"),
    "article:published_time": ("open graph", "published"),
    "og:article:published_time": ("open graph", "published"),
    "og:published_time": ("open graph", "published"),
    "date": ("meta", "published"),
    "pubdate": ("meta", "published"),
    "publishdate": ("meta", "published"),
    "publish-date": ("meta", "published"),
    "parsely-pub-date": ("meta", "published"),
    "sailthru.date": ("meta", "published"),
    "dc.date": ("meta", "published"),
    "dc.date.issued": ("meta", "published"),
    "dcterms.created": ("meta", "published"),
    "article:author": ("open graph", "byline"),
    "og:article:author": ("open graph", "byline"),
    "author": ("meta", "byline"),
    "byl": ("meta", "byline"),
    "parsely-author": ("meta", "byline"),
    "dc.creator": ("meta", "byline"),
    "sailthru.author": ("meta", "byline"),
    "og:site_name": ("open graph", "publisher"),
    "application-name": ("meta", "publisher"),
    "dc.publisher": ("meta", "publisher"),
    "publisher": ("meta", "publisher"),
    "og:url": ("open graph", "url"),
    "og:locale": ("open graph", "language"),
    "content-language": ("meta", "language"),
    "dc.language": ("meta", "language"),
}
_ITEMPROPS = {
    "headline": "title",
    "datepublished": "published",
    "author": "byline",
    "publisher": "publisher",
    "inlanguage": "language",
}
_BY = re.compile(r"^(?:written )?by:?\s+", re.IGNORECASE)
_URL_DAY = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")
_TITLE_TAIL = re.compile(r"\s+[|»–—-]\s+[^|»–—]{2,40}$")
_TOLD = ("published", "publisher", "byline")


@dataclass(slots=True)
class PageFacts:
    """The decided values, the article node of the JSON-LD, all its nodes, and notes on disputes."""

    title: str | None = None
    byline: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    encoding: str | None = None
    captions: list[str] = field(default_factory=list)
    article: dict[str, Any] | None = None
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Testimony:
    """field -> witness -> the first value it gave."""

    said: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, witness: str, about: str, value: str | None) -> None:
        if value:
            self.said.setdefault(about, {}).setdefault(witness, value)


def page_facts(tree: Any, url: str | None) -> PageFacts:
    """Hear the witnesses and decide. ``url`` is where the page was fetched from, if that is known."""
    heard = _Testimony()
    scripts: list[str] = []
    canonical: str | None = None
    times: list[str] = []
    for node in tree.iter("title", "meta", "link", "script", "h1", "time"):
        tag, get = node.tag, node.get
        if tag == "meta":
            _meta(node, heard)
        elif tag == "script":
            if "ld+json" in (get("type") or "").lower():
                scripts.append(node.text or "")
        elif tag == "link":
            if (get("rel") or "").lower() == "canonical" and canonical is None:
                canonical = _address(get("href"), url)
        elif tag == "time":
            if get("datetime") and get("itemprop") != "datePublished":
                times.append(get("datetime"))
        else:
            heard.add("page", "h1" if tag == "h1" else "head title", one_line("".join(node.itertext())))
    for node in tree.xpath("//*[@itemprop]"):
        _microdata(node, heard)
    found = jsonld.nodes(scripts)
    heard.add("meta", "url", canonical)
    article = jsonld.article(found, canonical or url)
    if article:
        _structured(article, heard)
    _page(tree, heard, times, canonical or url)
    return _decided(heard, article, url)


def _meta(node: Any, heard: _Testimony) -> None:
    content = node.get("content")
    if not content:
        return
    for key in (node.get("property"), node.get("name"), node.get("http-equiv")):
        if key and (place := _META.get(key.lower())):
            heard.add(*place, one_line(content))


def _microdata(node: Any, heard: _Testimony) -> None:
    for prop in node.get("itemprop").split():
        about = _ITEMPROPS.get(prop.lower())
        if about is None or _of_comment(node):
            continue
        inner = node.xpath('.//*[@itemprop="name"]') if about in ("byline", "publisher") else ()
        holder = inner[0] if inner else node
        value = holder.get("content") or (node.get("datetime") if about == "published" else None)
        heard.add("microdata", about, one_line(value or "".join(holder.itertext())))


def _of_comment(node: Any) -> bool:
    return any("/Comment" in (above.get("itemtype") or "") for above in node.iterancestors())


def _structured(article: dict[str, Any], heard: _Testimony) -> None:
    heard.add("json-ld", "title", one_line(jsonld.text(article.get("headline") or article.get("name"))))
    heard.add("json-ld", "byline", one_line(jsonld.names(article.get("author") or article.get("creator"))))
    heard.add("json-ld", "published", jsonld.text(article.get("datePublished")))
    heard.add("json-ld", "publisher", one_line(jsonld.text(article.get("publisher"))))
    heard.add("json-ld", "url", jsonld.identifier(article.get("url") or article.get("mainEntityOfPage")))
    heard.add("json-ld", "language", jsonld.text(article.get("inLanguage")))


def _page(tree: Any, heard: _Testimony, times: list[str], url: str | None) -> None:
    h1 = heard.said.get("h1", {}).get("page")
    title = heard.said.get("head title", {}).get("page")
    heard.add("page", "title", h1 or (_TITLE_TAIL.sub("", title) if title else None))
    heard.add("page", "published", next((given for given in times if iso(given)), None))
    if url and (match := _URL_DAY.search(url)):
        year, month, number = match.groups()
        heard.add("page", "published", f"{year}-{month:0>2}-{number:0>2}")
    heard.add("page", "language", tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"))


def _decided(heard: _Testimony, article: dict[str, Any] | None, url: str | None) -> PageFacts:
    facts = PageFacts(article=article)
    said = heard.said
    said["published"] = {who: when for who, value in said.get("published", {}).items() if (when := iso(value))}
    said["byline"] = {who: name for who, value in said.get("byline", {}).items() if (name := _byline(value))}
    said["url"] = {who: full for who, value in said.get("url", {}).items() if (full := _address(value, url))}
    for about in ("title", "byline", "published", "publisher", "url", "language"):
        value, dispute = _decide(about, said.get(about, {}))
        setattr(facts, about, value)
        if dispute and about in _TOLD:
            facts.notes.append(dispute)
    facts.url = facts.url or url
    return facts


def _decide(about: str, said: dict[str, str]) -> tuple[str | None, str | None]:
    """The value believed, and the dispute in words where witnesses that speak plainly differ."""
    ranked = [(who, said[who]) for who in WITNESSES if who in said]
    if not ranked:
        return None, None
    sames = [_same(about, value) for _, value in ranked]
    seconded = next((index for index, same in enumerate(sames) if sames.count(same) > 1), 0)
    believed = ranked[seconded]
    against = [(who, value) for (who, value), same in zip(ranked, sames, strict=True) if same != sames[seconded]]
    against = [(who, value) for who, value in against if who != "page"]
    if not against:
        return believed[1], None
    others = "; ".join(f"{who} says {value[:60]}" for who, value in against)
    return believed[1], f"{about}: took {believed[1][:60]} ({believed[0]}); {others}"


def _same(about: str, value: str) -> str:
    """What makes two values one: the day for dates, letters and digits for the rest."""
    if about == "published":
        return day(value) or ""
    if about == "language":
        return value[:2].lower()
    return re.sub(r"\W+", "", value.casefold())


def _byline(value: str | None) -> str | None:
    value = _BY.sub("", value or "").strip(" ,;|")
    return None if not value or "://" in value or len(value) > 200 else value


def _address(value: str | None, base: str | None) -> str | None:
    """An absolute http(s) address, or None."""
    try:
        full = urljoin(base or "", (value or "").strip())
        parts = urlsplit(full)
    except ValueError:
        return None
    return full if parts.scheme in ("http", "https") and parts.netloc and len(full) < 2048 else None


def address(values: Iterable[str | None]) -> str | None:
    """The first absolute http(s) address among ``values``."""
    return next((full for value in values if (full := _address(value, None))), None)
