from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from nutgraf.errors import InputMalformed, InputMissing
from nutgraf.evaluate.places import articles, evaluate
from nutgraf.records import Place, Span
from nutgraf.resolve.where import Gazetteer, places

SHARED = Path(os.environ.get("NUTGRAF_SHARED") or Path(__file__).parents[2].parent / "shared")
LGL = SHARED / "data" / "places" / "lgl.xml"

CORPUS = """<articles>
<article docid="a"><dltime>2009-03-20 12:24</dltime><text>Fire hit Paris and Main Street.</text><toponyms>
<toponym><start>9</start><end>14</end><gaztag><lat>33.66</lat><lon>-95.56</lon></gaztag></toponym>
<toponym><start>19</start><end>30</end></toponym></toponyms></article>
<article><text>Rome fell.</text><toponyms><toponym><start>0</start><end>4</end><lat>41.9</lat><lon>12.5</lon></toponym>
</toponyms></article></articles>"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "corpus.xml"
    path.write_text(CORPUS, encoding="utf-8")
    return path


def place(start: int, end: int, lat: float | None, lon: float | None) -> Place:
    spans = (Span(start=start, end=end),)
    return Place(id="p1", name="x", country=None, lat=lat, lon=lon, level="city", mentions=spans)


def test_articles_are_read_with_their_coordinates(corpus: Path) -> None:
    first, second = articles(corpus)
    assert first.input == {"id": "a", "published": "2009-03-20", "text": "Fire hit Paris and Main Street."}
    assert [(t.start, t.lat) for t in first.gold] == [(9, 33.66), (19, None)]
    assert second.input["id"] == "1"
    assert second.input["published"] is None
    assert second.gold[0].lon == 12.5


def test_figures(corpus: Path) -> None:
    def coder(document: dict[str, Any]) -> list[Place]:
        if document["id"] == "a":
            return [place(9, 14, 48.85, 2.35), place(19, 23, None, None), place(0, 4, 1.0, 1.0)]
        return [place(0, 4, 41.0, 12.0)]

    assert evaluate(corpus, coder) == {
        "documents": 2,
        "gold with coordinates": 2,
        "found": 100.0,
        "acc@161 of found": 50.0,
        "acc@161 end to end": 50.0,
        "precision of mentions": 75.0,
    }


def test_nothing_found_is_nought(corpus: Path) -> None:
    figures = evaluate(corpus, lambda document: ())
    assert figures["found"] == figures["acc@161 of found"] == figures["precision of mentions"] == 0.0


def test_a_bad_corpus_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputMissing):
        evaluate(tmp_path / "none.xml", lambda document: ())
    bad = tmp_path / "bad.xml"
    bad.write_text("<articles><article>", encoding="utf-8")
    with pytest.raises(InputMalformed):
        evaluate(bad, lambda document: ())
    bad.write_text("<articles><article><toponym><start>x</start></toponym></article></articles>", encoding="utf-8")
    with pytest.raises(InputMalformed):
        evaluate(bad, lambda document: ())


@pytest.mark.shared
@pytest.mark.skipif(not LGL.exists(), reason="the gold data does not lie beside the checkout")
def test_lgl_above_its_floor_and_as_the_other_scorer_has_it(tmp_path: Path) -> None:
    gazetteer = Gazetteer.load()
    coded: dict[str, tuple[Place, ...]] = {}

    def coder(document: dict[str, Any]) -> tuple[Place, ...]:
        text = document["text"]
        found = places(text, [Span(start=0, end=len(text))], None, gazetteer=gazetteer)
        coded[document["id"]] = found
        return found

    figures = evaluate(LGL, coder)
    assert figures["acc@161 of found"] >= 86.0
    assert figures["acc@161 end to end"] >= 72.0
    assert figures["precision of mentions"] >= 88.0
    scorer = SHARED / "tools" / "score_places.py"
    if not scorer.exists():
        pytest.skip("the other scorer does not lie beside the checkout")
    predicted = tmp_path / "predicted.jsonl"
    lines = [msgspec.json.encode({"document": {"id": name}, "places": found}) for name, found in coded.items()]
    predicted.write_bytes(b"\n".join(lines) + b"\n")
    command = [sys.executable, str(scorer), str(LGL), str(predicted), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert msgspec.json.decode(done.stdout) == figures
