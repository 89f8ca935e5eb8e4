"""What can be counted, remembered: the archive's short columns as arrays, so that any filter is a few passes over them.

Comes in: a connection, and what was remembered before.  Goes out: `Columns`, immutable, of one moment of the archive; a
later moment takes over all rows but those that `changes` names.  About 250 MB and half a minute for a million events
in 200,000 stories; an archive of more than `MOST` events is not remembered.  Rows themselves and texts stay in the
database.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy import Connection, text

from nutgraf.query.arranged import Numbers, Part, Vocabulary, arranged
from nutgraf.store.archive import uncollected

MOST = 10_000_000  # events
_PIECE = 20_000  # rows that are fetched at a time
_ASK = 500


class _Kind(NamedTuple):
    """``columns``: by name how a value is kept: a dtype or the name of a vocabulary."""

    query: str
    document: str
    columns: dict[str, Any]


_I32, _I16, _F64, _BIT = np.int32, np.int16, np.float64, np.bool_
# A place as one word: number, country, division, level, name.
_SPOT = (
    "coalesce(CAST(p.geonames AS TEXT), '0') || '\t' || coalesce(p.country, '') || '\t' || coalesce(p.admin1, '') "
    "|| '\t' || p.level || '\t' || p.name"
)
PARTS: dict[str, _Kind] = {
    "documents": _Kind(
        "SELECT id, day, publisher, language, lead = key FROM documents",
        "id",
        {"doc": _I32, "date": "day", "publisher": "publisher", "language": "language", "leads": _BIT},
    ),
    "events": _Kind(
        "SELECT e.document_id, e.n, e.event, e.day, coalesce(e.latest, e.day), e.type, e.mode, e.quad, e.status, e.score, "
        f"e.confidence, p.folded, p.country, {_SPOT} FROM events e "
        "LEFT JOIN places p ON p.document_id = e.document_id AND p.place = e.place",
        "e.document_id",
        {
            **{
                "doc": _I32,
                "n": _I16,
                "name": "event",
                "date": "day",
                "end": "day",
                "type": "type",
                "mode": "mode",
                "quad": "quad",
            },
            **{"status": "status", "score": _F64, "confidence": _F64, "place": "place", "place_country": "country"},
            "spot": "spot",
        },
    ),
    "parties": _Kind(
        "SELECT document_id, event, role, coalesce(identity_id, 0), country, sector FROM event_parties",
        "document_id",
        {"doc": _I32, "name": "event", "role": "role", "identity": _I32, "country": "country", "sector": "sector"},
    ),
    "quotes": _Kind(
        "SELECT document_id, id, coalesce(source_id, 0), kind, confidence FROM attributions",
        "document_id",
        {"doc": _I32, "id": np.int64, "identity": _I32, "kind": "kind", "confidence": _F64},
    ),
    "actors": _Kind(
        "SELECT document_id, identity_id, country, sector, name, role FROM actors",
        "document_id",
        {"doc": _I32, "identity": _I32, "country": "country", "sector": "sector", "name": "called", "office": "called"},
    ),
    "places": _Kind(
        f"SELECT p.document_id, p.folded, p.country, {_SPOT}, p.lat, p.lon FROM places p",
        "p.document_id",
        {"doc": _I32, "place": "place", "place_country": "country", "spot": "spot", "lat": _F64, "lon": _F64},
    ),
}

_PEOPLE = _Kind(
    "SELECT id, country, sector, named FROM identities",
    "id",
    {"id": _I32, "country": "country", "sector": "sector", "named": _BIT},
)


@dataclass(frozen=True)
class Columns:
    """One moment of the archive. Rows of every part lie by document; those of ``events`` by their place in it as well.

    ``days``: the dates that occur, rising; a ``day`` is a place in it.  ``row``: by document id its row.
    ``derived``: what `arranged` makes of the parts.
    """

    generation: int
    parts: dict[str, Part]
    words: dict[str, Vocabulary]
    people: Part
    days: list[str]
    derived: dict[str, Numbers]

    def size(self) -> int:
        """Bytes."""
        held = [*self.derived.values(), *self.people.values()]
        held += [column for part in self.parts.values() for column in part.values()]
        return sum(column.nbytes for column in held)


def load(connection: Connection, before: Columns | None = None) -> Columns | None:
    """The columns of this moment; None where the archive is too large to be remembered."""
    now = connection.scalar(text("SELECT value FROM state WHERE name = 'generation'")) or 0
    if before is None:
        if (connection.scalar(text("SELECT count(*) FROM events")) or 0) > MOST:
            return None
        words: dict[str, Vocabulary] = {}
        with uncollected():
            parts = {name: _fetch(connection, kind, "", words) for name, kind in PARTS.items()}
        return _settled(now, parts, words, _people(connection, words, 0, ()))
    if now == before.generation:
        return before
    gone, became = _changed(connection, before.generation)
    last = int(before.parts["documents"]["doc"].max(initial=0))
    renewed = _lists(sorted(d for d in gone if d <= last))
    parts = {}
    for name, kind in PARTS.items():
        old = {column: before.parts[name][column] for column in kind.columns}
        if gone:
            kept = ~np.isin(old["doc"], np.fromiter(gone, np.int32))
            old = {column: values[kept] for column, values in old.items()}
        if "identity" in old:
            old["identity"] = _merged(old["identity"], became)
        wheres = [f" WHERE {kind.document} > {last}", *(f" WHERE {kind.document} IN ({r})" for r in renewed)]
        new = [_fetch(connection, kind, where, before.words) for where in wheres]
        parts[name] = {column: np.concatenate([old[column], *(n[column] for n in new)]) for column in kind.columns}
    highest = int(before.people["id"].max(initial=0))
    people = _people(connection, before.words, highest, [lost for lost, _ in became])
    known = {column: np.concatenate([before.people[column], people[column]]) for column in people}
    return _settled(now, parts, before.words, known)


def _settled(generation: int, parts: dict[str, Part], words: dict[str, Vocabulary], people: Part) -> Columns:
    days, parts, derived = arranged(parts, words)
    return Columns(generation, parts, words, people, days, derived)


def _lists(ids: Sequence[int]) -> list[str]:
    return [", ".join(map(str, ids[at : at + _ASK])) for at in range(0, len(ids), _ASK)]


def _changed(connection: Connection, since: int) -> tuple[set[int], list[tuple[int, int]]]:
    asked = text("SELECT document_id, identity_id, became FROM changes WHERE generation > :since ORDER BY generation")
    rows = connection.execute(asked, {"since": since}).all()
    return {r[0] for r in rows if r[0] is not None}, [(r[1], r[2]) for r in rows if r[1] is not None]


def _merged(identity: Numbers, became: Iterable[tuple[int, int]]) -> Numbers:
    identity = identity.copy()
    for lost, kept in became:
        identity[identity == lost] = kept
    return identity


def _people(connection: Connection, words: dict[str, Vocabulary], last: int, again: Sequence[int]) -> Part:
    """Country, sector and whether they are named of the identities beyond the last and of those asked for again."""
    wheres = [f" WHERE id > {last}", *(f" WHERE id IN ({r})" for r in _lists([n for n in again if n <= last]))]
    found = [_fetch(connection, _PEOPLE, where, words) for where in wheres]
    return {column: np.concatenate([f[column] for f in found]) for column in _PEOPLE.columns}


def _fetch(connection: Connection, kind: _Kind, where: str, words: dict[str, Vocabulary]) -> Part:
    gathered: dict[str, list[Numbers]] = {column: [] for column in kind.columns}
    streamed: Any = connection.execution_options(stream_results=True).exec_driver_sql(kind.query + where)
    if connection.dialect.name == "sqlite":
        streamed = streamed.cursor  # bare tuples come at twice the speed
    while rows := streamed.fetchmany(_PIECE):
        for (column, how), values in zip(kind.columns.items(), zip(*rows, strict=True), strict=True):
            known = words.setdefault(how, Vocabulary()).codes(values) if isinstance(how, str) else np.array(values, how)
            gathered[column].append(known)
    for how in kind.columns.values():
        if isinstance(how, str):
            words.setdefault(how, Vocabulary())
    empty = {column: np.zeros(0, np.int8 if isinstance(how, str) else how) for column, how in kind.columns.items()}
    return {column: np.concatenate([empty[column], *pieces]) for column, pieces in gathered.items()}
