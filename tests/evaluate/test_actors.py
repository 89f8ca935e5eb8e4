"""The scorer of countries and sectors, and floors on the gold data beside the checkout."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from nutgraf.evaluate import actors as scorer
from nutgraf.evaluate import gum
from nutgraf.records import Actor, CoderInfo, Document, Event, EventDate, Record, Reference, Span
from nutgraf.resolve.who.knowledge import Knowledge

SHARED = Path(os.environ.get("NUTGRAF_SHARED") or Path(__file__).resolve().parents[3] / "shared") / "data"
needs_gold = pytest.mark.skipif(not SHARED.exists(), reason="the gold data is not beside the checkout")
TEXT = "Chad condemned Niger."
GOLD = {
    "id": "d", "published": None, "text": TEXT, "sentences": [[0, len(TEXT)]],
    "events": [{"type": "ACCUSE", "trigger": [5, 14], "actor": [{"span": [0, 4], "country": "TCD", "sector": "GOV"}],
                "recipient": [{"span": [15, 20], "country": "NER", "sector": "GOV"}]}],
}  # fmt: skip


def record(kind: str, country: str) -> Record:
    event = Event(
        id="e1", type=kind, mode=None, quad="verbal-conflict", score=-3.0, contexts=(), trigger=Span(start=5, end=14),
        actor=(Reference(start=0, end=4, id="a1"),), recipient=(Reference(start=15, end=20, id=None),), status="actual",
        status_cue=None, claimed_by=None, time=None, date=EventDate(earliest=None, latest=None, basis="unknown"),
        place=None, confidence=1.0, why="",
    )  # fmt: skip
    return Record(
        document=Document(id="d", sha256="", text=TEXT, language="en"), sentences=(Span(start=0, end=21),),
        actors=(Actor(id="a1", name="Chad", kind="state", country=country, sector="GOV"),), events=(event,),
        coder=CoderInfo(version="0", model=None),
    )  # fmt: skip


def test_records_are_scored_where_type_and_role_match():
    figures = scorer.from_records([GOLD], {"d": record("ACCUSE", "TCD")})
    assert (figures["participants"], figures["country accuracy"], figures["sector accuracy"]) == (2, 50.0, 50.0)
    assert scorer.from_records([GOLD], {"d": record("ACCUSE", "SDN")})["both"] == 0.0
    assert scorer.from_records([GOLD], {"d": record("REJECT", "TCD")})["participants"] == 0
    assert scorer.from_records([GOLD], {})["participants"] == 0


def test_gold_spans_serve_as_mentions():
    figures = scorer.from_gold_spans([GOLD], Knowledge.load())
    assert (figures["participants"], figures["both"]) == (2, 100.0)


def test_gum_reader(tmp_path):
    path = tmp_path / "own.conllu"
    rows = [
        ("1", "Ana", "PROPN", "3", "nsubj", "Entity=(1-person-new"), ("2", "Silva", "PROPN", "1", "flat", "Entity=1)"),
        ("3", "saw", "VERB", "0", "root", "_"), ("4", "her", "PRON", "5", "nmod", "Entity=(2-place-new(1-person-giv)"),
        ("5", "town", "NOUN", "3", "obj", "Entity=2)|SpaceAfter=No"), ("6", ".", "PUNCT", "3", "punct", "_"),
    ]  # fmt: skip
    body = "\n".join("\t".join((n, w, w, t, "_", "_", h, r, "_", m)) for n, w, t, h, r, m in rows)
    path.write_text(f"# newdoc id = own\n# text = x\n{body}\n\n", encoding="utf-8")
    (document,) = gum.read(path)
    assert document.text.strip() == "Ana Silva saw her town."
    said = {name: [document.text[lo:hi] for lo, hi in chain] for name, chain in document.chains.items()}
    assert said == {"1": ["Ana Silva", "her"], "2": ["her town"]}
    assert gum.resolved(document, document.mentions, Knowledge.load())[0] == document.chains["1"]


@needs_gold
@pytest.mark.shared
def test_floors_on_the_gold_data():
    figures = scorer.from_gold_spans(scorer.read(SHARED / "events" / "dev.jsonl"), Knowledge.load())
    assert figures["country accuracy"] >= 79.0
    assert figures["sector accuracy"] >= 79.0
    held = [document for document in gum.read(SHARED / "gum" / "train.conllu") if document.held_out]
    assert len(held) == 33
    knowledge = Knowledge.load()
    assert gum.figures(held, lambda d: gum.resolved(d, d.mentions, knowledge))["conll f1"] >= 79.0
