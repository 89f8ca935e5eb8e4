"""Events of coded stories as lines of a table for the eye; machines read jsonl."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from nutgraf.records import Record, Reference

# column -> width; the last may run on
COLUMNS = {
    "story": 16,
    "date": 10,
    "type": 10,
    "mode": 12,
    "status": 12,
    "who": 30,
    "whom": 30,
    "trigger": 20,
    "conf": 4,
}


def table(record: Record, *, header: bool) -> Iterator[str]:
    """One line an event; column heads before the first story's."""
    if header:
        yield _line({k: k.upper() for k in COLUMNS})
    names = {a.id: f"{a.name} ({a.country} {a.sector})" for a in record.actors}
    text = record.document.text

    def party(members: tuple[Reference, ...]) -> str:
        return "; ".join(names.get(m.id or "", m.of(text)) for m in members) or "-"

    for e in record.events:
        yield _line(
            {
                "story": record.document.id,
                "date": e.date.earliest or "-",
                "type": e.type,
                "mode": e.mode or "-",
                "status": e.status,
                "who": party(e.actor),
                "whom": party(e.recipient),
                "trigger": e.trigger.of(text),
                "conf": f"{e.confidence:.2f}",
            }
        )


def _line(cells: dict[str, str]) -> str:
    return "  ".join(_fit(cells[name], width) for name, width in COLUMNS.items()).rstrip() + "\n"


def _fit(words: str, width: int) -> str:
    """Cut to the column; a story's control characters and line ends never reach the terminal."""
    plain = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in words.replace("\n", " "))
    return (plain if len(plain) <= width else plain[: width - 1] + "…").ljust(width)
