"""Questions to an archive, answered page by page, bounded in rows and in time.

Comes in: the name of a question, filters, and where the last page ended.  Goes out: a `Page`.  Refuses (`BadOption`,
`ArchiveFailed`, `QueryTooLong`).  Pages go on after the last row's place in the order (keyset paging), so that the
thousandth page costs what the first did, and stories that come in meanwhile shift nothing.
"""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec
import numpy as np
from sqlalchemy import ColumnElement, Connection, Subquery, and_, or_, select
from sqlalchemy.exc import DBAPIError

from nutgraf.errors import ArchiveFailed, BadOption, QueryTooLong
from nutgraf.query import bydate, company, facets, remembered, series, spots
from nutgraf.query.company import Side
from nutgraf.query.facets import Bucket, Count
from nutgraf.query.filters import Filters
from nutgraf.query.masks import Masks
from nutgraf.query.memory import Memory
from nutgraf.query.partners import ties
from nutgraf.query.places import nowhere
from nutgraf.query.profile import About, Called, called, members, quotes_about, speaking_of, told
from nutgraf.query.questions import question
from nutgraf.query.series import Point
from nutgraf.query.status import generation
from nutgraf.records import Record
from nutgraf.store.archive import record_of
from nutgraf.store.connect import Closing, engine, failed
from nutgraf.store.migrations import KNOWN, version_of

MOST = 10_000  # rows of a page
PATIENCE = 10.0  # seconds for one page
_HEARD = 4_000  # quotes that are looked through for what is said of somebody
_T = TypeVar("_T")
_STEPS = 20_000  # instructions of SQLite between two looks at the clock


class Page(NamedTuple):
    """``after``: give it to `Reader.page` for the rows that follow; None on the last page."""

    columns: tuple[str, ...]
    rows: list[dict[str, Any]]
    after: str | None


class Reader(Closing):
    """An archive open for questions; it cannot write. Use as a context.

    ``seconds``: the time that one page may take; ``remember``: keep what can be counted in memory (see `memory`), for
    readers that live long: it is loaded beside the first questions, which the database answers.
    """

    def __init__(self, where: str | Path, *, seconds: float = PATIENCE, remember: bool = False) -> None:
        self._where, self._seconds = where, seconds
        self._memory: Memory | None = None
        self._engine = engine(where, write=False)
        try:
            with self.connected() as connection:
                version = version_of(connection)
            if version != KNOWN:
                hint = "install a newer nutgraf" if version > KNOWN else "open it once with nutgraf ingest"
                raise ArchiveFailed(f"the archive has schema version {version}, this nutgraf reads {KNOWN}", hint=hint)
            if remember:
                self._memory = Memory(self._engine)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        if self._memory:
            self._memory.close()
        self._engine.dispose()

    def remembered(self, *, wait: bool = False) -> int:
        """Bytes that are remembered; 0 before they are loaded. ``wait``: until all that is there now is."""
        if self._memory is None:
            return 0
        if wait:
            self._memory.ready.wait()
            if self._memory.generation is not None:
                self._memory.refresh()
        return self._memory.size()

    def page(self, name: str, filters: Filters, *, limit: int = 100, after: str | None = None) -> Page:
        """Up to ``limit`` rows of a question, after the place that ``after`` names."""
        if not 1 <= limit <= MOST:
            raise BadOption(f"a page has 1 to {MOST:,} rows, not {limit:,}")
        asked = question(name)
        order = asked.order_of(filters)
        place = None if after is None else _place(after, len(order))
        if self._memory:
            with self._memory.turn(), self.connected() as connection:
                try:
                    found = self._memory.page(name, filters, connection, place, limit)
                except TypeError:
                    raise _no_place() from None
            if found:
                return Page(found.columns, found.rows, _token(found.place) if found.place else None)
        inner = asked.rows(filters, self.dialect).subquery("rows")
        outer = select(inner).order_by(*(inner.c[c].desc() if down else inner.c[c] for c, down in order))
        if place is not None:
            outer = outer.where(_beyond(inner, order, place))
        with self.connected() as connection:
            result = connection.execute(outer.limit(limit + 1))
            columns = tuple(result.keys())
            rows = [dict(row) for row in result.mappings()]
        for row in rows:
            row.update({key: float(value) for key, value in row.items() if key == "score" and value is not None})
        more = len(rows) > limit
        del rows[limit:]
        return Page(columns, rows, _token([rows[-1][c] for c, _ in order]) if more else None)

    def rows(self, name: str, filters: Filters, *, limit: int | None = None, size: int = 1000) -> Iterator[Page]:
        """Page after page up to ``limit`` rows together (None: all); memory holds one page."""
        after, left = None, limit
        while True:
            page = self.page(name, filters, limit=size if left is None else min(size, left), after=after)
            yield page
            after = page.after
            left = None if left is None else left - len(page.rows)
            if after is None or left == 0:
                return

    def count(self, name: str, filters: Filters) -> Count:
        """How many events, quotes or stories match; counting stops where it would take long."""
        asked = facets.counted(name, filters, self.dialect)

        def plain(connection: Connection) -> Count:
            number = connection.scalar(asked) or 0
            return Count(min(number, facets.ENOUGH), number <= facets.ENOUGH)

        def known(m: Masks, connection: Connection) -> Count | None:
            number = remembered.count(m, name, filters, connection)
            return None if number is None else Count(number, True)

        return self._answered(("count", name, filters), known, plain)

    def facets(
        self, name: str, filters: Filters, keys: Sequence[str] | None = None, *, most: int = 20
    ) -> dict[str, list[Bucket]]:
        """For each key (None: all that ``facets.FACETS`` has for the question) its most frequent values.

        The filter on the key itself is left out for its own values, so that a bucket says what choosing it gives.
        """
        with self._turn(), self.connected() as connection:
            return {key: self._buckets(name, key, filters, most, connection) for key in facets.keys_of(name, keys)}

    def _buckets(self, name: str, key: str, filters: Filters, most: int, connection: Connection) -> list[Bucket]:
        if self._memory:
            known: list[Bucket] | None = self._memory.answer(
                ("facet", name, key, filters, most),
                lambda m: remembered.facet(m, name, key, filters, connection, most),
            )
            if known is not None:
                return known
        asked = facets.buckets(name, key, filters, connection.dialect.name).limit(most)
        return [Bucket(*row) for row in connection.execute(asked)]

    def series(self, name: str, filters: Filters, *, split: str | None = None) -> list[Point]:
        """Events, quotes or stories by ``filters.by``, perhaps ``split`` by one of ``series.SPLITS``; see `Point`."""
        series.check(name, split)

        def plain(connection: Connection) -> list[Point]:
            found, covered = series.points(name, filters, split, connection.dialect.name)
            whole = {row[0]: row[1] for row in connection.execute(covered)}
            return [
                Point(period, value, number, None if score is None else float(score), whole.get(period, number))
                for period, value, number, score in connection.execute(found)
            ]

        key = ("series", name, split, filters)
        return self._answered(key, lambda m, c: bydate.series(m, name, filters, split, c), plain)

    def located(self, filters: Filters) -> tuple[int, int]:
        """How many events match, and how many of them have a place."""

        def plain(connection: Connection) -> tuple[int, int]:
            row = connection.execute(nowhere(filters, self.dialect)).one()
            return row.events, row.located

        return self._answered(("located", filters), lambda m, c: spots.located(m, filters, c), plain)

    def called(self, number: int, *, most: int = 12) -> tuple[list[Called], list[Called]]:
        """The names of an identity and its offices and roles, those that most stories use first."""
        return self._answered(
            ("called", number, most),
            lambda m, _: company.called(m, number, most),
            lambda connection: called(connection, number, most=most),
        )

    def quotes_about(self, about: Side, *, by: Side | None = None, most: int = 10) -> list[About]:
        """What is said of one side, the newest first, perhaps only by another; nobody's words of themselves.

        A reader that remembers looks no further than the `_HEARD` newest quotes from stories in which the side stands.
        """
        return self._answered(
            ("about", about, by, most),
            lambda m, connection: _about(m, about, by, most, connection),
            lambda c: quotes_about(c, members(*about), by=None if by is None else members(*by), most=most),
        )

    def ties(self, numbers: Sequence[int], filters: Filters) -> list[tuple[int, int, int, int]]:
        """Pairs of these identities, the lower number first, with their events of cooperation and of conflict."""

        def plain(connection: Connection) -> list[tuple[int, int, int, int]]:
            found = connection.execute(ties(numbers, filters, self.dialect))
            return [(a, b, int(cooperation), int(conflict)) for a, b, cooperation, conflict in found]

        key = ("ties", tuple(numbers), filters)
        return self._answered(key, lambda m, c: company.ties(m, numbers, filters, c), plain)

    def _answered(
        self, key: Hashable, remember: Callable[[Masks, Connection], _T | None], ask: Callable[[Connection], _T]
    ) -> _T:
        """What is remembered, or else the database's answer."""
        with self._turn(), self.connected() as connection:
            known: _T | None = self._memory.answer(key, lambda m: remember(m, connection)) if self._memory else None
            return ask(connection) if known is None else known

    def one_turn(self) -> AbstractContextManager[None]:
        """Inside, all questions of this thread wait for their turn once, where a reader that remembers takes turns."""
        return self._memory.one_turn() if self._memory else nullcontext()

    def _turn(self) -> AbstractContextManager[None]:
        return self._memory.turn() if self._memory else nullcontext()

    def generation(self) -> int:
        """How many batches there are in what questions are answered from; an answer holds until this moves."""
        known = self._memory.generation if self._memory else None
        if known is not None:
            return known
        with self.connected() as connection:
            return generation(connection)

    def record(self, key: str) -> Record:
        """The coded record behind a row's ``key``. Raises `KeyError`."""
        with self.connected() as connection:
            return record_of(connection, key)

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self._engine.dialect.name

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """A connection that cannot write, whose questions stop when their time is over."""
        try:
            with self._engine.connect() as connection, self._bounded(connection):
                yield connection
        except DBAPIError as error:
            said = str(error.orig)
            if "interrupted" in said or "statement timeout" in said:
                raise QueryTooLong(
                    f"no answer within {self._seconds:g} seconds", hint="narrow it: dates, a type, an actor"
                ) from None
            raise failed(error, self._where) from None

    @contextmanager
    def _bounded(self, connection: Connection) -> Iterator[None]:
        if connection.dialect.name != "sqlite":
            connection.exec_driver_sql(f"SET LOCAL statement_timeout = {max(1, int(self._seconds * 1000))}")
            yield
            return
        raw: Any = connection.connection.driver_connection
        end = time.monotonic() + self._seconds
        raw.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
        try:
            yield
        finally:
            raw.set_progress_handler(None, 0)


def _about(m: Masks, about: Side, by: Side | None, most: int, connection: Connection) -> list[About]:
    """`Reader.quotes_about` from remembered columns."""
    who = m.members(*about, connection)
    numbers = frozenset(np.flatnonzero(who).tolist())
    found: list[int] = []
    looked = 0
    for quotes in company.heard(m, who, by, connection):
        found += speaking_of(connection, quotes, numbers)
        looked += len(quotes)
        if len(found) >= most or looked >= _HEARD:
            break
    return told(connection, found[:most])


def _beyond(rows: Subquery, order: list[tuple[str, bool]], place: list[Any]) -> ColumnElement[bool]:
    """Behind a place in an order in which some columns fall: the first that differs decides."""
    alternatives = []
    for at, (column, down) in enumerate(order):
        same = [rows.c[c] == value for (c, _), value in zip(order[:at], place, strict=False)]
        beyond = rows.c[column] < place[at] if down else rows.c[column] > place[at]
        alternatives.append(and_(*same, beyond))
    return or_(*alternatives)


def _token(place: list[Any]) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(place)).decode().rstrip("=")


def _place(token: str, length: int) -> list[Any]:
    try:
        place = msgspec.json.decode(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)), type=list[int | str])
    except (binascii.Error, msgspec.DecodeError, ValueError):
        place = []
    if len(place) != length:
        raise _no_place()
    return place


def _no_place() -> BadOption:
    return BadOption("after= is no place in this answer", hint="use the one that the page before gave")
