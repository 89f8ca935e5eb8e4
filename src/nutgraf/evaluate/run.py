"""One loop for every task that scores records: read the gold, code it or read what was coded, count, resample.

Comes in: a task, a path and a coder or a file of records.  Goes out: `Outcome`. Records are matched by document id; a
gold document without one counts as empty and is named in ``missing``. Refused: a record whose text is not the gold's
text, since its offsets would say nothing, and a span outside the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from nutgraf.errors import InputEmpty, InputMalformed
from nutgraf.evaluate.gold import lines
from nutgraf.evaluate.resample import standard_errors, total
from nutgraf.evaluate.task import Counts, Figures, Task
from nutgraf.records import Record

Gold = TypeVar("Gold")


class CodesStories(Protocol):
    """`nutgraf.coder.Coder`, or a stand-in."""

    def code(self, text: str, *, id: str | None = None, published: str | None = None) -> Record: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """``errors``: a standard error for each figure, empty where none were asked for."""

    figures: Figures
    errors: Mapping[str, float] = field(default_factory=dict)
    missing: Sequence[str] = ()


def coded(
    inputs: Iterable[Mapping[str, str | None]], coder: CodesStories, step: Callable[[], None] | None = None
) -> dict[str, Record]:
    """Records by id. A document without text has none; of two with one id the later one stays."""
    out: dict[str, Record] = {}
    for one in inputs:
        name = one["id"] or ""
        try:
            out[name] = coder.code(one["text"] or "", id=name, published=one.get("published"))
        except InputEmpty:
            out.pop(name, None)
        if step:
            step()
    return out


def read_records(path: Path) -> dict[str, Record]:
    """Records of a JSON lines file by document id. Raises `InputMissing`, `InputMalformed`."""
    records = lines(path, Record)
    for record in records:
        length = len(record.document.text)
        if any(not 0 <= s.start < s.end <= length for s in record.spans()):
            raise InputMalformed(f"a span of {record.document.id} lies outside its text", where=str(path))
    return {record.document.id: record for record in records}


def outcome(task: Task[Gold], golds: Sequence[Gold], records: Mapping[str, Record], samples: int = 0) -> Outcome:
    """The figures of a task, with standard errors from ``samples`` resamples. Raises `InputMalformed`."""
    counts: list[Counts] = []
    missing: list[str] = []
    texts = {one["id"] or "": one["text"] or "" for one in map(task.input, golds)}
    for gold in golds:
        name = task.input(gold)["id"] or ""
        record = records.get(name)
        if record is None:
            missing.append(name)
        elif record.document.text != texts[name]:
            raise InputMalformed(
                "document.text is not the text of the gold", where=name, hint="code what --write-input writes"
            )
        counts.append(task.counts(gold, record))
    return Outcome(task.figures(total(counts)), standard_errors(counts, task.figures, samples), missing)
