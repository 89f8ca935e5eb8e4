"""A record for a person at a terminal: the story with its marks, then events, quotes and actors.

Comes in: a record, whether colour may be used, and the width in columns.  Goes out: text to print.
Without colour only the event triggers are marked in the text, as [trigger e1].  Control and direction characters
of a story never reach the terminal: a story must not be able to move the cursor or to reorder a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import click

from nutgraf.reader.cards import interval
from nutgraf.reader.marks import Paragraph, Segment, keyed, paragraphs
from nutgraf.records import Attribution, Event, Record, Reference
from nutgraf.rows import Lookup

NARROWEST = 20
COLUMN = 78  # a story is set no wider, whatever the terminal

Look = tuple[tuple[str, Any], ...]  # arguments of click.style
Cell = tuple[str, Look]  # one character and how it looks

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LOOKS: dict[str, dict[str, Any]] = {
    "events": {"fg": "red", "bold": True, "underline": True},
    "actors": {"fg": "cyan", "underline": True},
    "places": {"fg": "green", "underline": True},
    "times": {"fg": "magenta", "underline": True},
    "quotes": {"italic": True},
}
_FURNITURE = ("caption", "notice", "other", "byline")
_PLAIN: Look = ()
_HEADING: Look = (("bold", True),)
_FAINT: Look = (("dim", True),)


def show(record: Record, *, colour: bool, width: int) -> str:
    """The record as lines no wider than ``width`` columns, each ended by a newline."""
    wide = max(width, NARROWEST)
    lines: list[str] = []
    for paragraph in paragraphs(record):
        if paragraph.segments:
            lines += [*_set(_story_cells(paragraph, colour), min(wide, COLUMN), colour=colour), ""]
    for title, entries in _tables(record):
        lines += _set(_cells(title, _HEADING), wide, colour=colour)
        for entry in entries:
            lines += _set(entry, wide, indent=5, colour=colour)
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _tables(record: Record) -> Iterator[tuple[str, list[list[Cell]]]]:
    look = Lookup(record)
    tables = {
        "EVENTS": [_event(key, x, look) for key, x in keyed("e", record.events)],
        "QUOTES": [_quote(key, x, look) for key, x in keyed("q", record.attributions)],
        "ACTORS": [
            _entry(key, x.name, f"{x.country} {x.sector}", _counted(len(x.mentions), "mention"))
            for key, x in keyed("a", record.actors)
        ],
    }
    for title, entries in tables.items():
        yield f"{title} ({len(entries)})", entries


def _event(key: str, x: Event, look: Lookup) -> list[Cell]:
    kind = f"{x.type}/{x.mode}" if x.mode else x.type
    whom = f" -> {_names(x.recipient, look)}" if x.recipient else ""
    claim = f"according to {look.name(x.claimed_by)}" if x.claimed_by else ""
    place = f"at {look.name(x.place)}" if x.place else ""
    day = interval(x.date.earliest, x.date.latest) or "date unknown"
    return _entry(key, f"{kind}: {_names(x.actor, look)}{whom}", x.status, day, place, claim, f"{x.confidence:.2f}")


def _quote(key: str, x: Attribution, look: Lookup) -> list[Cell]:
    said = " ... ".join(look.words(s) or "" for s in x.content)
    return _entry(key, f"{look.name(x.source) or 'speaker not named'}: {said}", f"{x.confidence:.2f}")


def _names(references: Iterable[Reference], look: Lookup) -> str:
    return ", ".join(look.name(r) or "" for r in references) or "(not said)"


def _counted(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"


def _entry(key: str, main: str, *rest: str) -> list[Cell]:
    tail = "; ".join(r for r in rest if r)
    return [*_cells(f"{key:<4}", _FAINT, keep=True), *_cells(f" {main}", _PLAIN), *_cells(f"; {tail}", _FAINT)]


def _cells(text: str, look: Look, *, keep: bool = False) -> list[Cell]:
    """Characters in one look; white space becomes a plain space, or with ``keep`` one that no line breaks at."""
    return [("\u00a0" if keep and c == " " else " " if c.isspace() else c, look) for c in _UNSAFE.sub("\ufffd", text)]


def _story_cells(paragraph: Paragraph, colour: bool) -> list[Cell]:
    base = dict(_HEADING) if paragraph.kind == "headline" else dict(_FAINT) if paragraph.kind in _FURNITURE else {}
    head = _cells(f"[{paragraph.kind}] ", _look(base)) if paragraph.kind in _FURNITURE else []
    return head + [cell for s in paragraph.segments for cell in _segment(s, base, colour)]


def _segment(s: Segment, base: dict[str, Any], colour: bool) -> list[Cell]:
    look = dict(base)
    for mark in s.marks:
        look |= _LOOKS[mark.layer]
    triggers = [m for m in s.marks if m.layer == "events"]
    opening = "".join("[" for m in triggers if m.start == s.start)
    closing = "".join(f" {m.key}]" for m in reversed(triggers) if m.end == s.end)
    if colour:
        opening, closing = "", closing.replace("]", "")
    note = _look(base | {"fg": "red"})
    return [*_cells(opening, note), *_cells(s.text, _look(look)), *_cells(closing, note)]


def _look(settings: dict[str, Any]) -> Look:
    return tuple(sorted(settings.items()))


def _set(cells: list[Cell], width: int, *, indent: int = 0, colour: bool) -> list[str]:
    """Break cells into lines at spaces; a word longer than a line is cut."""
    lines: list[list[Cell]] = [[]]
    used = 0
    for word in _words(cells):
        size = sum(columns(c) for c, _ in word)
        gap = 1 if used > (indent if len(lines) > 1 else 0) else 0
        if gap and used + gap + size > width:
            lines.append(_cells(" " * indent, _PLAIN))
            used, gap = indent, 0
        if gap:
            lines[-1].append((" ", _shared(lines[-1][-1][1], word[0][1])))
            used += 1
        for cell in word:
            if used + columns(cell[0]) > width:
                lines.append(_cells(" " * indent, _PLAIN))
                used = indent
            lines[-1].append(cell)
            used += columns(cell[0])
    return [_paint(line, colour) for line in lines if line]


def _shared(before: Look, after: Look) -> Look:
    """A space between two words is styled only where both are."""
    return before if before == after else _PLAIN


def _words(cells: list[Cell]) -> Iterator[list[Cell]]:
    for space, word in groupby(cells, key=lambda cell: cell[0] == " "):
        if not space:
            yield list(word)


def _paint(line: list[Cell], colour: bool) -> str:
    out = []
    for look, run in groupby(line, key=lambda cell: cell[1]):
        text = "".join(c for c, _ in run).replace("\u00a0", " ")
        out.append(click.style(text, **dict(look)) if colour and look else text)
    return "".join(out).rstrip()


def columns(char: str) -> int:
    """Columns a character takes on a terminal: 2 for wide ones, 0 for combining ones (UAX #11)."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
