"""Floors rise on an update, hold within the error and fail below it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from nutgraf.cli.evaluate import command
from nutgraf.errors import InputMalformed, InputMissing
from nutgraf.evaluate import floors
from nutgraf.evaluate.run import Outcome
from nutgraf.evaluate.task import flat
from tests.evaluate.norland import WRONG, FakeCoder


def scored(value: float, error: float = 1.0) -> floors.Score:
    figures: dict[str, dict[str, float] | float] = {
        **{name: {"f1": value} for name in ("trigger", "type", "tuple", "argument")},
        **dict.fromkeys(("status accuracy", "mode accuracy"), value),
    }
    return lambda one, path, samples: Outcome(figures, dict.fromkeys(flat(figures), error))


def test_floors_rise_hold_and_fall(tmp_path: Path, gold: Path) -> None:
    path = tmp_path / "floors.json"
    sets = {"mine": {"task": "events", "path": gold.name}, "away": {"task": "events", "path": "none.jsonl"}}
    path.write_text(json.dumps({"sets": sets}), encoding="utf-8")
    known = floors.read(path)
    found = list(floors.findings(known, tmp_path, scored(50.0)))
    assert [f.figure for f in found if f.set == "away"] == [""]
    assert not any(f.fell for f in found)
    floors.write(path, floors.updated(known, found))
    known = floors.read(path)
    assert known.sets["mine"].figures["tuple f1"] == floors.Floor(value=50.0, error=1.0)
    assert known.sets["away"].figures == {}
    for value, fell in ((50.0, False), (49.0, False), (48.9, True), (60.0, False)):
        assert any(f.fell for f in floors.findings(known, tmp_path, scored(value))) is fell


def test_bad_floors_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    with pytest.raises(InputMissing):
        floors.read(path)
    path.write_text('{"sets": {"x": {"task": "nonsense", "path": "x"}}}', encoding="utf-8")
    with pytest.raises(InputMalformed, match="nonsense"):
        floors.read(path)


def test_floors_command_fails_on_a_fall(tmp_path: Path, gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.coder.Coder", lambda: FakeCoder(events=WRONG))
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"sets": {"mine": {"task": "events", "path": gold.name}}}), encoding="utf-8")
    args = ["floors", str(path), "--gold", str(tmp_path), "--format", "table"]
    assert CliRunner().invoke(command, [*args, "--update"]).exit_code == 0
    assert CliRunner().invoke(command, args).exit_code == 0
    monkeypatch.setattr("nutgraf.coder.Coder", lambda: FakeCoder(events=[]))
    failed = CliRunner().invoke(command, args)
    assert failed.exit_code == 1
    assert "FELL" in failed.output
