"""One story of ours, its gold, a right and a wrong reading of it, and a coder that answers what it is told."""

from __future__ import annotations

import json
from typing import Any

from nutgraf.records import Record

TEXT = "Norland condemned Estria on Monday. Envoys of Estria and Norland met in Vell."
EVENTS = {
    "id": "d1",
    "published": "2024-05-15",
    "text": TEXT,
    "sentences": [[0, 35], [36, 77]],
    "events": [
        {
            "type": "ACCUSE",
            "mode": "disapprove",
            "trigger": [8, 17],
            "actor": [{"span": [0, 7], "country": "UNK", "sector": "GOV"}],
            "recipient": [{"span": [18, 24], "country": "UNK", "sector": "GOV"}],
            "status": "actual",
            "claimed_by": None,
            "place": None,
            "time": [28, 34],
        },
        {
            "type": "CONSULT",
            "mode": None,
            "trigger": [65, 68],
            "actor": [{"span": [46, 52]}, {"span": [57, 64]}],
            "recipient": [],
            "status": "actual",
            "claimed_by": None,
            "place": [72, 76],
            "time": None,
        },
    ],
}


def span(start: int, end: int) -> dict[str, int]:
    return {"start": start, "end": end}


def event(kind: str, trigger: tuple[int, int], actor: list[Any], recipient: list[Any], **more: Any) -> dict[str, Any]:
    base = {"id": "e1", "type": kind, "mode": None, "quad": "verbal-conflict", "score": 0.0, "contexts": []}
    base |= {"trigger": span(*trigger), "status": "actual", "status_cue": None, "claimed_by": None, "time": None}
    base |= {"actor": [span(*a) for a in actor], "recipient": [span(*a) for a in recipient], "place": None}
    base |= {"date": {"earliest": None, "latest": None, "basis": "unknown"}, "confidence": 0.5, "why": ""}
    return base | more


def record(text: str = TEXT, name: str = "d1", **lists: Any) -> Record:
    document = {"id": name, "sha256": "", "text": text, "language": "en"}
    whole = {"document": document, "coder": {"version": "0", "model": None}, **lists}
    return Record.from_json(json.dumps(whole))


class FakeCoder:
    """Answers with what it was made with; counts the stories."""

    def __init__(self, **lists: Any) -> None:
        self.lists, self.count = lists, 0

    def code(self, text: str, *, id: str | None = None, published: str | None = None) -> Record:
        self.count += 1
        return record(text, id or "", **self.lists)


RIGHT = [
    event("ACCUSE", (8, 17), [(0, 7)], [(18, 24)], mode="disapprove", time=span(28, 34)),
    event("CONSULT", (65, 68), [(57, 64)], [(36, 52)], place=span(72, 76)),
]
WRONG = [event("ACCUSE", (8, 17), [(18, 24)], [(0, 7)], status="negated"), event("AID", (65, 68), [(0, 7)], [])]
