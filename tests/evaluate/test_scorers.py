"""The scorers on small gold of our own, and on the public gold to the digit of the other scorers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from nutgraf.cli.evaluate import command
from nutgraf.errors import InputMalformed, InputMissing
from nutgraf.evaluate import attributions, events, facts, plv, run
from nutgraf.evaluate.resample import standard_errors, total
from tests.evaluate.norland import EVENTS, RIGHT, TEXT, WRONG, event, record, span

SHARED = Path(os.environ.get("NUTGRAF_SHARED") or Path(__file__).parents[2].parent / "shared")


def test_all_right(gold: Path) -> None:
    story = events.read(gold)
    found = run.outcome(events.TASK, story, {"d1": record(events=RIGHT)}).figures
    assert all(found[name]["f1"] == 100.0 for name in ("trigger", "type", "tuple", "argument", "place", "time"))
    assert (found["status accuracy"], found["mode accuracy"]) == (100.0, 100.0)
    assert list(events.disagreements(story[0], record(events=RIGHT))) == []


def test_wrong_sides_and_types(gold: Path) -> None:
    story = events.read(gold)
    found = run.outcome(events.TASK, story, {"d1": record(events=WRONG)}).figures
    assert found["trigger"] == {"p": 100.0, "r": 100.0, "f1": 100.0}
    assert found["type"]["f1"] == 50.0
    assert found["tuple"]["f1"] == found["argument"]["f1"] == found["status accuracy"] == 0.0
    (listed,) = events.disagreements(story[0], record(events=WRONG))
    assert "CONSULT 'met' Estria; Norland -> nobody" in listed
    assert "predicted AID 'met'" in listed


def test_a_document_without_record_is_empty(gold: Path) -> None:
    result = run.outcome(events.TASK, events.read(gold), {})
    assert result.missing == ["d1"]
    assert result.figures["tuple"] == {"p": 0.0, "r": 0.0, "f1": 0.0}


def test_another_text_is_refused(gold: Path) -> None:
    with pytest.raises(InputMalformed, match="not the text of the gold"):
        run.outcome(events.TASK, events.read(gold), {"d1": record("Something else.")})


def test_bad_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputMissing):
        events.read(tmp_path / "none")
    path = tmp_path / "bad.jsonl"
    path.write_text('\n{"id": 1}\n', encoding="utf-8")
    with pytest.raises(InputMalformed, match=r"bad\.jsonl:2"):
        events.read(path)
    outside = {**EVENTS, "text": "short"}
    path.write_text(json.dumps(outside), encoding="utf-8")
    with pytest.raises(InputMalformed, match="outside"):
        events.read(path)


SAID = "The port is closed, the mayor said. “We wait,” she added."
ATTRIBUTIONS = [
    {"source": [[20, 29]], "cue": [[30, 34]], "content": [[0, 18]]},
    {"source": [[47, 50]], "cue": [[51, 56]], "content": [[36, 46]]},
]


def test_attributions(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "d1", "text": SAID, "attributions": ATTRIBUTIONS}), encoding="utf-8")
    said = [
        {"id": "q1", "kind": "indirect", "source": span(24, 29), "cue": span(30, 34), "content": [span(0, 19)]},
        {"id": "q2", "kind": "direct", "source": None, "cue": span(51, 56), "content": [span(36, 46)]},
    ]
    found = record(SAID, attributions=[{**s, "confidence": 0.5} for s in said])
    figures = run.outcome(attributions.TASK, attributions.read(path), {"d1": found}).figures
    assert figures["cue exact"] == 100.0
    assert figures["source exact"] == 0.0
    assert figures["content exact"] == 50.0
    assert figures["source token"] == 50.0
    assert figures["linked"] == 50.0


def test_relation_types(tmp_path: Path) -> None:
    lines = [
        {"marked": "<s>Norland</s> condemned <t>Estria</t>.", "root": "ACCUSE", "penta": "3"},
        {"marked": "<t>Estria</t> was freed by <s>Norland</s>.", "root": "YIELD"},
        {"marked": "<s>Norland</s> slept.", "root": "AID"},
    ]
    path = tmp_path / "plv.jsonl"
    path.write_text("\n".join(json.dumps(x) for x in lines), encoding="utf-8")
    first, second = plv.read(path)
    assert (first.text, first.actor, first.recipient) == ("Norland condemned Estria.", (0, 7), (18, 24))
    assert second.quad == "material-cooperation"
    counts = total([plv.counts(first, "ACCUSE"), plv.counts(second, "AID")])
    assert plv.figures(counts) == {"sentences": 2, "macro f1": 33.3, "accuracy": 50.0, "quad accuracy": 100.0}
    assert plv.by_type(counts) == {"ACCUSE": 100.0, "YIELD": 0.0}
    assert len(plv.read(path, only_held_out=True)) == sum(plv.held_out(s.text) for s in (first, second))


def test_standard_errors_are_seeded_and_fall_with_size() -> None:
    few = [{"a": i % 2, "n": 1} for i in range(20)]

    def figure(n: Any) -> dict[str, Any]:
        return {"share": 100 * n["a"] / n["n"]}

    first = standard_errors(few, figure, 300)
    assert first == standard_errors(few, figure, 300)
    assert first["share"] == pytest.approx(11.2, abs=2)
    assert standard_errors(few * 4, figure, 300)["share"] < first["share"]
    assert standard_errors(few, figure, 0) == {}


def test_command_writes_input_and_scores_predictions(tmp_path: Path, gold: Path) -> None:
    written = CliRunner().invoke(command, ["events", str(gold), "--write-input"])
    assert json.loads(written.output) == {"id": "d1", "published": "2024-05-15", "text": TEXT}
    predicted = tmp_path / "predicted.jsonl"
    predicted.write_bytes(record(events=RIGHT).json() + b"\n")
    args = ["events", str(gold), "--predictions", str(predicted), "--bootstrap", "10"]
    result = json.loads(CliRunner().invoke(command, args).output)
    assert result["tuple"]["f1"] == 100.0
    assert result["standard error"]["tuple f1"] == 0.0
    table = CliRunner().invoke(command, [*args, "--format", "table"]).output
    assert "tuple" in table
    assert "±" in table


def test_commands_of_times_and_places(tmp_path: Path) -> None:
    tml = (
        '<TimeML><DCT><TIMEX3 value="2024-05-15">x</TIMEX3></DCT><TEXT>He left on '
        '<TIMEX3 value="2024-05-14">Tuesday</TIMEX3>.</TEXT></TimeML>'
    )
    (tmp_path / "a.tml").write_text(tml, encoding="utf-8")
    written = CliRunner().invoke(command, ["times", str(tmp_path), "--write-input"])
    assert json.loads(written.output) == {"id": "a.tml", "published": "2024-05-15", "text": "He left on Tuesday."}
    time = {"id": "t1", "type": "DATE", "value": "2024-05-14", **span(11, 18)}
    predicted = tmp_path / "predicted.jsonl"
    predicted.write_bytes(record("He left on Tuesday.", "a.tml", times=[time]).json())
    found = CliRunner().invoke(command, ["times", str(tmp_path), "--predictions", str(predicted)])
    assert json.loads(found.output)["value f1"] == 100.0
    xml = (
        "<articles><article docid='d1'><text>Rome fell.</text><toponym><start>0</start><end>4</end><lat>41.9</lat>"
        "<lon>12.5</lon></toponym></article></articles>"
    )
    corpus = tmp_path / "c.xml"
    corpus.write_text(xml, encoding="utf-8")
    rome = {"id": "p1", "name": "Rome", "country": "ITA", "lat": 41.9, "lon": 12.5, "level": "city"}
    predicted.write_bytes(record("Rome fell.", places=[{**rome, "mentions": [span(0, 4)]}]).json())
    found = CliRunner().invoke(command, ["places", str(corpus), "--predictions", str(predicted)])
    assert json.loads(found.output)["acc@161 end to end"] == 100.0


def test_recognizers_cases_take_no_predictions(tmp_path: Path) -> None:
    path = tmp_path / "spec.json"
    result = {"Text": "on friday", "TypeName": "datetimeV2.date", "Resolution": {"values": [{"timex": "XXXX-WXX-5"}]}}
    result["Resolution"]["values"][0]["value"] = "2024-05-17"  # type: ignore[index]
    case = {"Input": "back on Friday", "Context": {"ReferenceDateTime": "2024-05-15T00:00:00"}, "Results": [result]}
    path.write_text(json.dumps([case]), encoding="utf-8")
    found = json.loads(CliRunner().invoke(command, ["times", str(path), "--bootstrap", "5"]).output)
    assert (found["cases"], found["expressible"]) == (1, 1)
    assert "right %" in found["standard error"]
    assert CliRunner().invoke(command, ["times", str(path), "--write-input"]).exit_code == 1


def test_actors_command(tmp_path: Path, gold: Path) -> None:
    full = json.loads(gold.read_text(encoding="utf-8"))
    for one in full["events"]:
        for party in (*one["actor"], *one["recipient"]):
            party |= {"country": "UNK", "sector": "GOV"}
    gold.write_text(json.dumps(full), encoding="utf-8")
    actor = {"id": "a1", "name": "Norland", "kind": "state", "country": "UNK", "sector": "GOV", "mentions": []}
    told = json.loads(json.dumps(RIGHT))
    told[0]["actor"][0]["id"] = "a1"
    predicted = tmp_path / "predicted.jsonl"
    predicted.write_bytes(record(events=told, actors=[actor]).json())
    found = CliRunner().invoke(command, ["actors", str(gold), "--predictions", str(predicted)])
    figures = json.loads(found.output)
    assert (figures["participants"], figures["country accuracy"]) == (4, 25.0)
    alone = CliRunner().invoke(command, ["actors", str(gold), "--gold-spans", "--format", "table"])
    assert alone.exit_code == 0
    assert "country accuracy" in alone.output


STORY = Path(__file__).parent / "fixtures" / "ferry.txt"


def test_facts_of_a_story() -> None:
    story, file = facts.beside(STORY)
    assert facts.beside(file) == (story, file)
    text = story.read_text(encoding="utf-8")
    wanted = facts.read(file)
    nothing = facts.check(record(text), wanted)
    assert [ok for name, ok in nothing if name.startswith("no-event")] == [True]
    assert sum(ok for _, ok in nothing) == 2
    start = text.index("condemned")
    who, whom = text.index("Norland's government"), text.index("Estria", start)
    one = event("ACCUSE", (start, start + 9), [(who, who + 20)], [(whom, whom + 6)])
    times = [
        {
            "id": "t1",
            "type": "DATE",
            "value": "2024-05-15",
            **span(text.index("Wednesday"), text.index("Wednesday") + 9),
        }
    ]
    held = dict(facts.check(record(text, events=[one], times=times), wanted))
    assert [name for name, ok in held.items() if name.startswith(("event", "time")) and not ok] == []


def test_a_fact_about_words_that_do_not_stand_there_is_refused() -> None:
    with pytest.raises(InputMalformed, match="does not say"):
        facts.check(record(), [facts.QuoteFact(words="never said", speaker="Nobody")])


@pytest.mark.shared
@pytest.mark.skipif(not (SHARED / "tools").exists(), reason="the gold data does not lie beside the checkout")
@pytest.mark.parametrize(
    ("name", "file", "scorer"),
    [("events", "events/dev.jsonl", "score_events.py"), ("attributions", "polnear/dev.jsonl", "score_attributions.py")],
)
def test_as_the_other_scorers_have_it(tmp_path: Path, name: str, file: str, scorer: str) -> None:
    from nutgraf.coder import Coder
    from nutgraf.evaluate.sets import TASKS

    path, task = SHARED / "data" / file, TASKS[name]
    golds = task.read(path)[:20]
    part, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    part.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:20]))
    records = run.coded(map(task.input, golds), Coder())
    predicted.write_bytes(b"".join(r.json() + b"\n" for r in records.values()))
    line = [sys.executable, str(SHARED / "tools" / scorer), str(part), str(predicted), "--json"]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == run.outcome(task, golds, run.read_records(predicted)).figures
