"""The archive: coded stories in, whole or not at all.

Comes in: lines of record JSON, in batches.  Goes out: for each what became of it.  A batch is one transaction: after a
crash at any moment every story that was reported is there with all its rows, and no other has any.  The same record
again changes nothing; a record of a newer coder takes the place of the older one, never the other way round.
Several writers may work at once: a count of batches in the archive tells each when another was there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, Row, delete, func, select, update
from sqlalchemy.exc import DataError, DBAPIError

from nutgraf.errors import NutgrafError, RecordRefused
from nutgraf.records import Record
from nutgraf.relate.copies import Copies, Story
from nutgraf.relate.copies.batch import Batch
from nutgraf.relate.copies.batch import prepare as read_words
from nutgraf.store.connect import Closing, engine, failed
from nutgraf.store.door import admit
from nutgraf.store.identities import Identities
from nutgraf.store.journal import Run
from nutgraf.store.load import load
from nutgraf.store.migrations import migrate
from nutgraf.store.search import index
from nutgraf.store.shelf import ArchiveShelf, note_changed
from nutgraf.store.tables import WRITTEN, attributions, documents, state, texts
from nutgraf.store.uncollected import uncollected
from nutgraf.store.unfold import Rows, key_of, packed, unfold, unpacked, version_key

__all__ = ["Archive", "Coming", "Fate", "Kept", "Words", "prepare", "record_of", "uncollected"]

Fate = Literal["added", "replaced", "unchanged", "older"]
_T = TypeVar("_T")
Words = Sequence[Batch]  # of `_PART` stories each

_ASK = 500
_PART = 500  # stories of a batch that are unfolded together, and placed together among the copies


class Kept(NamedTuple):
    """What became of one story. ``key``: its name in the archive."""

    key: str
    story: str
    fate: Fate


class Coming(NamedTuple):
    """A story that passed the door. ``data``: its record as it is kept."""

    key: str
    record: Record
    data: bytes


class Stored(NamedTuple):
    """What must be known of a story that is there already."""

    id: int
    lead: str
    coder: str
    data: bytes


class Archive(Closing):
    """An archive open for writing; made and brought to the newest schema when it is opened. Use as a context.

    ``where``: the path of a SQLite file or a ``postgresql://`` URL; ``copies``: group wire copies as stories come in.
    Raises `ArchiveFailed` where it cannot be opened, or was made by a newer nutgraf.
    """

    def __init__(self, where: str | Path, *, copies: bool = True) -> None:
        self._where = where
        self._engine = engine(where, write=True)
        self._reading: Engine | None = None
        self._grouping = copies
        self._copies: Copies | None = None
        self._shelf: ArchiveShelf | None = None
        self._identities = Identities()
        self._generation = -1
        try:
            with self._engine.begin() as connection:
                migrate(connection)
        except DBAPIError as error:
            self.close()
            raise failed(error, where) from None
        except BaseException:
            self.close()
            raise
        self._engine.dispose()
        # `_insert` gives every number that a row refers to itself; to look up all of them again is a fifteenth of the work
        self._engine = engine(where, write=True, checked=False)

    def close(self) -> None:
        self._engine.dispose()
        if self._reading is not None:
            self._reading.dispose()

    def run(self) -> Run:
        """What is done from now on, as a run that the archive remembers."""
        return Run(self._engine)

    def add(self, lines: Iterable[bytes | str]) -> list[Kept | NutgrafError]:
        """Keep a batch in one transaction; what is refused gives its error in its place and the rest is kept."""
        return self.keep([prepare(line) for line in lines])

    def read(self, batch: Sequence[Coming | NutgrafError]) -> Words:
        """The words by which copies are known, read ahead of `keep`; none where copies are not grouped."""
        stories = [_story(c) for c in batch if isinstance(c, Coming)] if self._grouping else []
        return [read_words(some) for some in _parts(stories)]

    def keep(self, batch: Sequence[Coming | NutgrafError], words: Words = ()) -> list[Kept | NutgrafError]:
        """The same for what was prepared before, perhaps in another thread; ``words``: what `read` made of it."""
        with uncollected():
            kept = iter(self._try([c for c in batch if isinstance(c, Coming)], words))
            return [one if isinstance(one, NutgrafError) else next(kept) for one in batch]

    def _try(self, coming: Sequence[Coming], words: Words = ()) -> Sequence[Kept | NutgrafError]:
        """One transaction; a batch that holds a value the database refuses is tried again in two halves."""
        try:
            with self._engine.begin() as connection:
                return self._write(connection, coming, words)
        except DataError as error:
            self._drift()
            if len(coming) == 1:
                return [RecordRefused(str(failed(error, self._where).what), where=coming[0].record.document.id)]
            half = len(coming) // 2
            return [*self._try(coming[:half]), *self._try(coming[half:])]
        except DBAPIError as error:
            self._drift()
            raise failed(error, self._where) from None
        except BaseException:
            self._drift()
            raise

    def _drift(self) -> None:
        """What is in memory may no longer be what is in the archive: read it again before the next batch."""
        self._generation = -1

    def _write(self, connection: Connection, coming: Sequence[Coming], words: Words) -> list[Kept]:
        self._catch_up(connection)
        known = _known(connection, {c.key for c in coming})
        fates = list(_fates(coming, known))
        last = {c.key: c for c, fate in zip(coming, fates, strict=True) if fate in ("added", "replaced")}
        if last:
            gone = [known[key].id for key in last if key in known]
            note_changed(connection, documents.c.id, gone)
            _delete(connection, gone)
            self._insert(connection, list(last.values()), known, words)
        return [Kept(c.key, c.record.document.id, fate) for c, fate in zip(coming, fates, strict=True)]

    def _catch_up(self, connection: Connection) -> None:
        """Count this batch; where another writer was here since the last one, read again what is in memory."""
        connection.execute(update(state).where(state.c.name == "generation").values(value=state.c.value + 1))
        now = connection.scalar(select(state.c.value).where(state.c.name == "generation")) or 0
        if now != self._generation + 1:
            self._identities.forget()
            if self._grouping:
                self._shelf = ArchiveShelf(connection)
                self._copies = Copies(shelf=self._shelf)
        self._generation = now

    def _insert(self, connection: Connection, coming: Sequence[Coming], known: dict[str, Stored], words: Words) -> None:
        leads = self._place(coming, known, words)
        people = [actor for c in coming for actor in c.record.actors]
        numbers = iter(self._identities.of(connection, people))
        number = connection.scalar(select(func.coalesce(func.max(documents.c.id), 0))) or 0
        quote = connection.scalar(select(func.coalesce(func.max(attributions.c.id), 0))) or 0
        first = number + 1, quote + 1
        for some in _parts(coming):
            rows: Rows = defaultdict(list)
            for c in some:
                number += 1
                who = {actor.id: next(numbers) for actor in c.record.actors}
                lead = leads.get(c.key, c.key)
                unfold(
                    rows, c.record, number=number, key=c.key, lead=lead, data=c.data, quote=quote + 1, identities=who
                )
                quote += len(c.record.attributions)
            for table in WRITTEN:
                load(connection, table, rows[table.name])
        index(connection, *first)
        if self._shelf is not None:
            self._shelf.write(connection, {c.key for c in coming})

    def _place(self, coming: Sequence[Coming], known: dict[str, Stored], words: Words) -> dict[str, str]:
        """The copy group of each story. One that is coded again keeps its own: its text is the same."""
        leads = {key: row.lead for key, row in known.items()}
        if self._copies is None or self._shelf is None:
            return leads
        new = [c for c in coming if c.key not in self._copies]
        if [row.id for part in words for row in part.rows] != [c.key for c in new]:
            words = [read_words([_story(c) for c in some]) for some in _parts(new)]
        for part in words:
            self._copies.place(part)
        return leads | {c.key: lead for c in coming if (lead := self._shelf.lead(c.key))}

    def coded(self, sha256: str, version: str) -> list[Row[Any]]:
        """What is there of a text, coded by this version or a newer one: story, publisher, published, url, model."""
        columns = ("key", "story", "publisher", "published", "url", "coder", "model")
        asked = select(*(documents.c[name] for name in columns)).where(documents.c.sha256 == sha256)
        with self._read() as connection:
            return [row for row in connection.execute(asked) if version_key(row.coder) >= version_key(version)]

    def _read(self) -> Connection:
        """A connection that never takes the writer's lock."""
        if self._reading is None:
            self._reading = engine(self._where, write=False)
        return self._reading.connect()

    def record(self, key: str) -> Record:
        """The record that was kept under a key. Raises `KeyError`."""
        with self._read() as connection:
            return record_of(connection, key)


def prepare(line: bytes | str) -> Coming | NutgrafError:
    """Read and check one line, and make it small: the part of the work that needs no archive."""
    try:
        record = admit(line)
    except NutgrafError as error:
        return error
    return Coming(key_of(record), record, packed(record))


def _parts(stories: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (stories[at : at + _PART] for at in range(0, len(stories), _PART))


def _story(c: Coming) -> Story:
    return msgspec.structs.replace(Story.of(c.record.document), id=c.key)


def record_of(connection: Connection, key: str) -> Record:
    """The record of a key over any connection. Raises `KeyError`."""
    asked = select(texts.c.record, texts.c.text).join(documents, documents.c.id == texts.c.document_id)
    row = connection.execute(asked.where(documents.c.key == key)).one_or_none()
    if row is None:
        raise KeyError(key)
    return unpacked(bytes(row.record), row.text)


def _delete(connection: Connection, numbers: Sequence[int]) -> None:
    """Take documents away with all their rows."""
    for at in range(0, len(numbers), _ASK):
        for table in reversed(WRITTEN):
            column = documents.c.id if table is documents else table.c.document_id
            connection.execute(delete(table).where(column.in_(numbers[at : at + _ASK])))


def _known(connection: Connection, keys: set[str]) -> dict[str, Stored]:
    found: dict[str, Stored] = {}
    whole = sorted(keys)
    d = documents.c
    every = select(d.key, d.id, d.lead, d.coder, texts.c.record).join(texts, texts.c.document_id == d.id)
    for at in range(0, len(whole), _ASK):
        asked = every.where(d.key.in_(whole[at : at + _ASK]))
        for key, number, lead, coder, data in connection.execute(asked):
            found[key] = Stored(number, lead, coder, bytes(data))
    return found


def _fates(coming: Sequence[Coming], known: dict[str, Stored]) -> Iterator[Fate]:
    now = {key: (row.coder, row.data) for key, row in known.items()}
    for c in coming:
        there, version = now.get(c.key), c.record.coder.version
        if there and version_key(version) < version_key(there[0]):
            yield "older"
        elif there and (version, c.data) == there:
            yield "unchanged"
        else:
            now[c.key] = (version, c.data)
            yield "replaced" if there else "added"
