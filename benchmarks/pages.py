"""Made-up news pages of many layouts, for speed and memory measurements: a seed in, HTML bytes out."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta

ACTORS = (
    "the minister|the president|the union|police|the coast guard|the opposition|the envoy|the army|the court|the bank"
)
VERBS = "criticised|met|praised|arrested|refused to meet|threatened|invited|sued|thanked|warned|visited|accused"
OBJECTS = "the shipowners|its neighbours|the council|the rebels|two journalists|the governor|foreign workers|the crews"
TAILS = (
    "on Wednesday|after nine hours of talks|in the harbour town|before the vote|for the third time this year|"
    "at a news conference|officials said|according to a statement|as prices rose|in spite of protests|"
    "near the border|without giving a reason"
)
PLACES = "Oslo|Gdansk|Bergen|Tallinn|Porto|Izmir|Accra|Lima|Busan|Cebu"


def sentence(rng: random.Random) -> str:
    actor, verb, what, tail, more = (rng.choice(x.split("|")) for x in (ACTORS, VERBS, OBJECTS, TAILS, TAILS))
    number = rng.randint(2, 900)
    last = rng.choice(TAILS.split("|"))
    return f"{actor.capitalize()} {verb} {what} {tail}, {more}, and {number} people were told to wait {last}."


def paragraph(rng: random.Random) -> str:
    text = " ".join(sentence(rng) for _ in range(rng.randint(1, 4)))
    if rng.random() < 0.2:
        text += f" &ldquo;{sentence(rng)}&rdquo;"
    return text


def _head(rng: random.Random, title: str, day: date) -> str:
    parts = [f"<title>{title} | The Harbour Post</title>", '<meta charset="utf-8">']
    kind = rng.randrange(4)
    if kind in (0, 1):
        about = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": f"{day}T08:00:00+02:00",
            "author": {"@type": "Person", "name": "Ida Holm"},
            "publisher": {"@type": "Organization", "name": "The Harbour Post"},
        }
        parts.append(f'<script type="application/ld+json">{json.dumps(about)}</script>')
    if kind in (1, 2):
        parts.append(
            f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="The Harbour Post">'
        )
        parts.append(f'<meta property="article:published_time" content="{day}T06:00:00Z">')
    parts.extend(
        f"<script>window.config{n} = {json.dumps({'a': list(range(60))})};</script>" for n in range(rng.randint(2, 8))
    )
    parts.append("<style>" + ".c{margin:0;padding:1px}" * rng.randint(20, 200) + "</style>")
    return "<head>" + "".join(parts) + "</head>"


def _menu(rng: random.Random) -> str:
    links = "".join(f'<li><a href="/s/{n}">Section {n}</a></li>' for n in range(rng.randint(10, 60)))
    return f'<nav class="menu"><ul>{links}</ul></nav>'


def _aside(rng: random.Random) -> str:
    teasers = "".join(
        f'<div class="teaser"><a href="/t/{n}"><h4>{sentence(rng)[:60]}</h4></a></div>'
        for n in range(rng.randint(4, 25))
    )
    return f'<aside class="related"><h3>Most read</h3>{teasers}</aside>'


def page(seed: int) -> bytes:
    """One page of 10 to 80 KB; the same seed gives the same bytes."""
    rng = random.Random(seed)
    day = date(2024, 1, 1) + timedelta(days=rng.randrange(365))
    title = sentence(rng)[:70].rsplit(" ", 1)[0]
    body = [paragraph(rng) for _ in range(rng.randint(5, 30))]
    body[0] = f"{rng.choice(PLACES.split('|')).upper()}, {day:%B} {day.day} - {body[0]}"
    layout = rng.randrange(4)
    marked = "".join(f"<p>{text}</p>" for text in body) if layout != 3 else "<br><br>".join(body)
    marked = marked.replace("</p><p>", '</p><div class="ad">Advertisement</div><p>', 1)
    marked += '<p>Read more: another story</p><div class="share"><a href="#">Share</a></div>'
    holder = (
        f"<article><h1>{title}</h1>{marked}</article>",
        f'<main><div class="article-body"><h1>{title}</h1>{marked}</div></main>',
        f'<div id="content"><div class="post"><h2>{title}</h2><div class="entry-content">{marked}</div></div></div>',
        f'<table><tr><td><h1>{title}</h1><div class="story">{marked}</div></td><td>{_menu(rng)}</td></tr></table>',
    )[layout]
    foot = f"<footer>{_menu(rng)}<p>Copyright The Harbour Post</p></footer>"
    inner = f"{_menu(rng)}{holder}{_aside(rng)}{foot}"
    return f'<!doctype html><html lang="en">{_head(rng, title, day)}<body>{inner}</body></html>'.encode()
