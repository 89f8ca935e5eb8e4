"""Coordinated parties are several actors."""

from __future__ import annotations

import pytest

from nutgraf.coder import Coder
from nutgraf.records import Span
from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.resolve.who.members import apart, members
from nutgraf.spans import Findings, FoundAttribution, FoundEvent, FoundMention


def split(words: str, *mentions: str) -> list[str]:
    text = f"{words} rejected the plan."
    spans = {(text.index(m), text.index(m) + len(m)) for m in mentions}
    found = members(Span(start=0, end=len(words)), text, spans, Knowledge.load())
    return [one.of(text) for one in found]


@pytest.mark.parametrize(
    ("words", "mentions", "expected"),
    [
        ("Britain, France and Germany", (), ["Britain", "France", "Germany"]),
        ("Britain, France, and Germany", (), ["Britain", "France", "Germany"]),
        ("the US and the European Union", (), ["the US", "the European Union"]),
        ("teachers and nurses", ("teachers", "nurses"), ["teachers", "nurses"]),
        ("teachers and nurses", ("teachers",), []),
        ("Bosnia and Herzegovina", (), []),
        ("Trinidad and Tobago", (), []),
        ("the ministry of trade and industry", (), []),
        ("France", (), []),
        ("Paris, France", (), []),
    ],
)
def test_members(words, mentions, expected):
    assert split(words, *mentions) == expected


def test_findings_come_apart():
    text = "Britain and France urged Iran to sign."
    whole = FoundMention(
        start=0, end=18, kind="group", form="name", sentence=0, head_start=12, head_end=18, chain=1, confidence=1.0
    )
    event = FoundEvent(
        trigger=Span(start=19, end=24), sentence=0, type="REQUEST", mode=None, status="actual", status_cue=None,
        actor=(Span(start=0, end=18),), recipient=(Span(start=25, end=29),), claimed_by=None, place=None, time=None,
        contexts=(), confidence=1.0, why="",
    )  # fmt: skip
    found = Findings(mentions=(whole,), events=(event,))
    out = apart(found, text, Knowledge.load())
    assert [s.of(text) for s in out.events[0].actor] == ["Britain", "France"]
    assert [s.of(text) for s in out.events[0].recipient] == ["Iran"]
    assert out.mentions == ()


def test_a_record_has_an_actor_for_each_of_several_speakers(monkeypatch):
    text = "Britain, France and Germany said on Monday that Iran should sign the deal."
    said = FoundAttribution(
        source=Span(start=0, end=27), cue=Span(start=28, end=32), content=(Span(start=48, end=len(text) - 1),),
        confidence=1.0,
    )  # fmt: skip
    coder = Coder()
    monkeypatch.setattr(coder, "detect", lambda text, parts: Findings(attributions=(said,)))
    monkeypatch.setattr(Coder, "model", type("Model", (), {"sha256": "0" * 64})())
    record = coder.code(text, published="2024-05-15")
    assert [actor.country for actor in record.actors] == ["GBR", "FRA", "DEU"]
    source = record.attributions[0].source
    assert (source.of(text), source.id) == ("Britain, France and Germany", record.actors[0].id)
