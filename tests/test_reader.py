import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import structs

from nutgraf.reader import fragment, page
from nutgraf.reader.marks import marks, paragraphs
from nutgraf.records import (
    Actor,
    Attribution,
    Block,
    CoderInfo,
    Document,
    Event,
    EventDate,
    Mention,
    Place,
    Record,
    Reference,
    Span,
    Time,
)
from tests.story_fixture import TEXT, story

VOID = {"meta", "link", "input", "br"}


class Reading(HTMLParser):
    """What a browser would make of the page: the story's characters, ids, links, and whether tags nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.story, self.open, self.ids, self.links = "", [], [], []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.depth: int | None = None
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.elements.append((tag, known))
        if "id" in known:
            self.ids.append(known["id"])
        if tag == "a":
            self.links.append(known["href"] or "")
        if tag not in VOID:
            self.open.append(tag)
        if tag == "div" and known.get("class") == "text":
            self.depth = len(self.open)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if self.depth is not None and len(self.open) < self.depth:
            self.depth = None

    def handle_data(self, data: str) -> None:
        if self.depth is not None:
            self.story += data


def test_story_text_stands_in_the_page_once_and_in_order() -> None:
    assert Reading(page([story()])).story == TEXT
    assert Reading(fragment(story())).story == TEXT


def test_every_link_in_the_page_leads_somewhere_and_ids_are_unique() -> None:
    for records in ([story()], [story(), story()]):
        read = Reading(page(records))
        assert len(read.ids) == len(set(read.ids))
        assert {link[1:] for link in read.links if link.startswith("#")} <= set(read.ids)


def test_three_events_of_one_sentence_have_marks_and_cards() -> None:
    html = page([story()])
    for key in ("e1", "e2", "e3", "e4"):
        assert f'id="card-{key}"' in html
        assert f'href="#card-{key}"' in html
        assert f'id="m-{key}-1"' in html


def test_an_unsure_event_and_one_that_did_not_happen_say_so_in_the_text() -> None:
    html = page([story()])
    assert 'data-n="ASSAULT negated"' in html
    doubtful = structs.replace(story().events[0], confidence=0.3)
    assert 'data-n="ACCUSE ?"' in page([structs.replace(story(), events=(doubtful,))])


def test_a_story_without_a_headline_gets_no_invented_one_on_show() -> None:
    record = _coded("Rebels left the town. " * 9, [(0, 0)] * 9, "x")
    bare = structs.replace(record, document=structs.replace(record.document, title=None))
    assert re.search(r'<h1 class="unseen"[^>]*>Rebels left the town[^<]*…</h1>', page([bare]))
    assert '<h1 class="given" dir="auto">x</h1>' in page([record])


def test_nested_marks_of_one_layer_get_their_own_depth() -> None:
    found = {(TEXT[m.start : m.end], m.layer): m.depth for m in marks(story())}
    assert found["the Tiravan army", "actors"] == 0
    assert found["Tiravan", "actors"] == 1
    assert found["'we will not fire first'", "quotes"] == 1


def test_furniture_says_what_it_is_and_the_dateline_runs_in() -> None:
    html = page([story()])
    assert 'class="block caption" data-kind="caption"' in html
    assert 'class="block notice" data-kind="notice"' in html
    lead = next(p for p in paragraphs(story()) if any(s.kind == "dateline" for s in p.segments))
    assert lead.kind == "body"


def test_policy_names_the_hash_of_every_script_and_style_and_no_address_is_loaded() -> None:
    html = page([story()])
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1].replace("&#39;", "'")
    for kind, body in re.findall(r"<(script|style)>(.*?)</\1>", html, re.DOTALL):
        digest = b64encode(sha256(body.encode()).digest()).decode()
        assert re.search(rf"{kind}-src [^;]*'sha256-{re.escape(digest)}'", policy)
    assert "unsafe" not in policy
    read = Reading(html)
    assert not [a for tag, a in read.elements if "src" in a or "style" in a or any(k.startswith("on") for k in a)]
    assert [a["href"] for tag, a in read.elements if tag == "link"] == ["data:,"]


def test_page_has_language_title_landmarks() -> None:
    html = page([story()])
    assert '<html lang="en">' in html
    assert "<title>Varna accuses Tirava of shelling a border market – nutgraf</title>" in html
    for tag in ("<main", "<header", "<aside", "<footer"):
        assert tag in html
    assert html.count("<h1") == 1


def test_fragment_has_no_script_and_no_ids() -> None:
    read = Reading(story()._repr_html_())
    assert not read.ids
    assert "script" not in {tag for tag, _ in read.elements}


def test_same_record_same_bytes_and_no_record_is_a_page_too() -> None:
    assert page([story()]) == page([story()])
    assert "0 coded stories" in page([])


def _colours(scheme: str) -> dict[str, str]:
    css = (files("nutgraf") / "data" / "reader" / "story.css").read_text(encoding="utf-8")
    light, dark = css.split("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", light))
    return found if scheme == "light" else found | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", dark))


def _contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2."""

    def luminance(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
        parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_labels_have_the_contrast_of_level_aa(scheme: str) -> None:
    colours = _colours(scheme)
    grounds = ["paper", "panel", "quotes-wash", "events-wash", "lit"]
    inks = ["actors", "quotes", "events", "times", "places"]
    weak = {
        (ink, ground): round(_contrast(colours[ink], colours[ground]), 2)
        for ground in grounds
        for ink in [*inks, "lit-ink" if ground == "lit" else "ink", *(["faint"] if ground in grounds[:3] else [])]
        if _contrast(colours[ink], colours[ground]) < 4.5
    }
    assert weak == {}


EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;&#13;\r\n{{7*7}}"


def test_hostile_words_anywhere_stay_words() -> None:
    html = page([_coded(EVIL, [(0, 4)] * 9, EVIL)])
    read = Reading(html)
    assert read.story == EVIL
    assert html.count("<script") == 1
    assert not [a for _, a in read.elements if "onerror" in a or "src" in a]
    assert "javascript:" not in html


SPANS = st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70)), min_size=9, max_size=9)


@given(st.text(max_size=60), SPANS, st.text(max_size=8))
@example("00\r", [(0, 0)] * 7 + [(2, 3)] + [(0, 0)] * 20, "")  # a mark on a line end is not drawn
def test_any_spans_over_any_text_keep_the_text(text: str, spans: list[tuple[int, int]], id: str) -> None:
    said = re.sub("[\x00\ud800-\udfff]", "\ufffd", text)
    record = _coded(text, spans, id)
    read = Reading(page([record]))
    assert read.story == said
    assert {link[1:] for link in read.links if link.startswith("#")} <= set(read.ids)
    assert len(read.ids) == len(set(read.ids))
    assert Reading(fragment(record)).story == said
    assert "".join("".join(s.text for s in p.segments) + p.tail for p in paragraphs(record)) == text


def _coded(text: str, spans: list[tuple[int, int]], words: str) -> Record:
    s = [Span(start=min(a, b), end=max(a, b)) for a, b in spans]
    r = [Reference(start=x.start, end=x.end, id=words) for x in s]
    mention = tuple(Mention(start=x.start, end=x.end, form="name") for x in s[:3])
    event = Event(
        id=words,
        type=words,
        mode=words,
        quad=words,
        score=0,
        contexts=(words,),
        trigger=s[3],
        actor=(r[4],),
        recipient=(r[5], r[0]),
        status="future",
        status_cue=s[6],
        claimed_by=None,
        time=r[7],
        date=EventDate(earliest=words, latest=None, basis="text"),
        place=r[8],
        confidence=0.5,
        why=words,
    )
    return Record(
        document=Document(
            id=words,
            sha256=words,
            text=text,
            language=words,
            title=words,
            publisher=words,
            url=f"javascript:{words}",
            blocks=(
                Block(kind="headline", start=s[0].start, end=s[0].end),
                Block(kind="dateline", start=s[1].start, end=s[1].end),
                Block(kind="body", start=s[2].start, end=s[2].end),
            ),
        ),
        sentences=(s[4],),
        actors=(Actor(id=words, name=words, kind="person", country=words, sector=words, role=words, mentions=mention),),
        places=(Place(id=words, name=words, country=words, level="city", why=words, mentions=(s[4], s[5])),),
        times=(Time(id=words, start=s[6].start, end=s[6].end, type="DATE", value=words),),
        attributions=(
            Attribution(id=words, kind="mixed", source=r[7], cue=s[8], content=(s[0], s[1]), confidence=1.0),
        ),
        events=(event, event),
        coder=CoderInfo(version=words, model=None),
    )
