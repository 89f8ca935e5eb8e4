"""Floors: the figures a change must not lower, in one file beside the code.

Comes in: ``floors.json``, a folder of gold data and a way to score.  Goes out: `Finding`, one a figure: now, before,
the standard error that stood beside it, and whether it fell by more than that. A set whose gold is missing is said and
skipped; on an update it keeps its figures. The file:

    {"bootstrap": 200,
     "sets": {"events dev": {"task": "events", "path": "data/events/dev.jsonl", "held_out": false,
                             "figures": {"tuple f1": {"value": 30.1, "error": 2.0}}}}}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from nutgraf.errors import InputMalformed, InputMissing, OutputFailed
from nutgraf.evaluate.run import Outcome
from nutgraf.evaluate.sets import MAIN
from nutgraf.evaluate.task import flat
from nutgraf.records import Value

SAMPLES = 200


class Floor(Value, frozen=True, kw_only=True):
    """A figure and its standard error, in the unit of the figure."""

    value: float
    error: float


class GoldSet(Value, frozen=True, kw_only=True):
    """``path``: from the folder of gold data; ``figures``: empty before the first update."""

    task: str
    path: str
    held_out: bool = False
    figures: dict[str, Floor] = msgspec.field(default_factory=dict)


class Floors(Value, frozen=True, kw_only=True):
    sets: dict[str, GoldSet]
    bootstrap: int = SAMPLES


class Finding(Value, frozen=True, kw_only=True):
    """``now`` is None where the gold is missing or the figure is gone; ``floor`` is None for a figure without one."""

    set: str
    figure: str
    now: float | None
    floor: Floor | None
    error: float | None = None

    @property
    def fell(self) -> bool:
        if self.floor is None:
            return False
        return self.now is not None and self.now < round(self.floor.value - self.floor.error, 6)


Score = Callable[[GoldSet, Path, int], Outcome]


def read(path: Path) -> Floors:
    """Raises `InputMissing`, `InputMalformed`."""
    try:
        floors: Floors = msgspec.json.decode(path.read_bytes(), type=Floors)
    except OSError as error:
        raise InputMissing(
            f"cannot be read: {error.strerror}", where=str(path), hint="name the file of floors"
        ) from None
    except msgspec.DecodeError as error:
        raise InputMalformed(f"is no file of floors: {error}", where=str(path)) from None
    for name, one in floors.sets.items():
        if one.task not in MAIN:
            raise InputMalformed(f"{one.task!r} of set {name!r} is no task", where=str(path), hint=", ".join(MAIN))
    return floors


def write(path: Path, floors: Floors) -> None:
    """Raises `OutputFailed`."""
    try:
        path.write_bytes(msgspec.json.format(msgspec.json.encode(floors), indent=2) + b"\n")
    except OSError as error:
        raise OutputFailed(f"cannot be written: {error.strerror}", where=str(path)) from None


def findings(floors: Floors, gold: Path, score: Score) -> Iterator[Finding]:
    """Every main figure of every set, set by set; one finding without a figure where the gold is missing."""
    for name, one in floors.sets.items():
        path = gold / one.path
        if not path.exists():
            yield Finding(set=name, figure="", now=None, floor=None)
            continue
        found = score(one, path, floors.bootstrap)
        now = flat(found.figures)
        for figure in dict.fromkeys([*MAIN[one.task], *one.figures]):
            if figure not in now:
                raise InputMalformed(f"set {name!r} has no figure {figure!r}", hint=", ".join(now))
            yield Finding(
                set=name,
                figure=figure,
                now=now[figure],
                floor=one.figures.get(figure),
                error=found.errors.get(figure),
            )


def updated(floors: Floors, found: list[Finding]) -> Floors:
    """The floors with what was found in the place of what stood there."""
    sets = {}
    for name, one in floors.sets.items():
        new = {f.figure: Floor(value=f.now, error=f.error or 0.0) for f in found if f.set == name and f.now is not None}
        sets[name] = msgspec.structs.replace(one, figures=new or one.figures)
    return msgspec.structs.replace(floors, sets=sets)
