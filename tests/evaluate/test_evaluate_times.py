"""The scorers read each kind of gold and count as they say; with the gold at hand, floors hold."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from nutgraf.errors import InputMissing
from nutgraf.evaluate.recognizers import score as score_recognizers
from nutgraf.evaluate.times import evaluate, read
from nutgraf.evaluate.wikiwars import read as read_wikiwars
from nutgraf.evaluate.wikiwars import timex3
from nutgraf.records import Time
from nutgraf.resolve.when import times

SHARED = Path(os.environ.get("NUTGRAF_SHARED") or Path(__file__).parents[2].parent / "shared")
GOLD = SHARED / "data" / "times"
needs_gold = pytest.mark.skipif(not GOLD.exists(), reason="the gold data beside the checkout is absent")

TML = """<?xml version="1.0"?><TimeML><DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-05-15">2024-05-15</TIMEX3></DCT>
<TEXT>He <EVENT eid="e1">arrived</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-05-14">Tuesday</TIMEX3> &amp; left
<TIMEX3 tid="t2" type="DATE" value="2024-05-15">the next day</TIMEX3>.</TEXT></TimeML>"""
KEY = """<DOC><DOCID>a</DOCID><DATETIME><TIMEX2 val="2009-12-19T17:00:00">2009-12-19</TIMEX2></DATETIME>
<TEXT>
It took <TIMEX2 val="P4W">four weeks of fighting since <TIMEX2 val="1916-08-09">9 August</TIMEX2></TIMEX2>,
<TIMEX2 val="XXXX-XX-XX">daily</TIMEX2>, in <TIMEX2>that period</TIMEX2>.
</TEXT></DOC>"""


def coder(text: str, published: str | None) -> tuple[Time, ...]:
    return times(text, [], published=published)


def nothing(text: str, published: str | None) -> tuple[Time, ...]:
    return ()


def test_timeml(tmp_path: Path) -> None:
    (tmp_path / "a.tml").write_text(TML, encoding="utf-8")
    (document,) = read(tmp_path)
    assert document.published == "2024-05-15"
    assert [(document.text[g.start : g.end], g.value) for g in document.times] == [
        ("Tuesday", "2024-05-14"),
        ("the next day", "2024-05-15"),
    ]
    assert evaluate(tmp_path, coder) == {
        "documents": 1,
        "gold": 2,
        "predicted": 2,
        "strict f1": 100.0,
        "relaxed f1": 100.0,
        "value f1": 100.0,
    }
    assert evaluate(tmp_path, nothing)["value f1"] == 0.0


def test_wikiwars_nesting_sets_and_missing_values(tmp_path: Path) -> None:
    path = tmp_path / "a.key.xml"
    path.write_text(KEY, encoding="utf-8")
    document = read_wikiwars(path)
    assert [(document.text[g.start : g.end], g.value) for g in document.times] == [
        ("four weeks of fighting since", "P4W"),
        ("9 August", "1916-08-09"),
        ("daily", "P1D"),
        ("that period", ""),
    ]


def test_timex2_values() -> None:
    assert timex3("XXXX-XX-XX", "the day") == "XXXX-XX-XX"
    assert timex3("XXXX-XX", "per month") == "P1M"
    assert timex3("P.5CE", "half a century") == "P0.5CE"


def case(text: str, span: str, kind: str, *values: dict[str, str]) -> dict[str, object]:
    result = {"Text": span, "TypeName": f"datetimeV2.{kind}", "Resolution": {"values": list(values)}}
    return {"Input": text, "Context": {"ReferenceDateTime": "2024-05-15T00:00:00"}, "Results": [result]}


def test_recognizers(tmp_path: Path) -> None:
    cases = [
        case(
            "back on Friday",
            "on friday",
            "date",
            {"timex": "XXXX-WXX-5", "value": "2024-05-10"},
            {"value": "2024-05-17"},
        ),
        case("away since August", "since august", "daterange", {"timex": "XXXX-08", "start": "2023-08-01"}),
        case("from May to June", "from may to june", "daterange", {"timex": "(XXXX-05-01,XXXX-06-01,P1M)"}),
        case(
            "in 5 minutes", "in 5 minutes", "datetime", {"timex": "2024-05-15T00:05:00", "value": "2024-05-15 00:05:00"}
        ),
        {"Input": "This may be.", "Context": {"ReferenceDateTime": "2024-05-15T00:00:00"}, "Results": []},
    ]
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(cases), encoding="utf-8")
    figures = score_recognizers(path, coder)
    assert (figures["cases"], figures["expressible"], figures["right"]) == (5, 3, 3)
    assert figures["not expressible"] == {"a range with two ends": 1, "offset in hours or minutes": 1}


def test_no_gold_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputMissing):
        evaluate(tmp_path, coder)


@pytest.mark.shared
@needs_gold
def test_floor_wikiwars() -> None:
    assert evaluate(GOLD / "wikiwars", coder)["value f1"] >= 80


@pytest.mark.shared
@needs_gold
def test_floor_recognizers() -> None:
    assert evaluate(GOLD / "recognizers" / "DateTimeModel.json", coder)["right %"] >= 78
