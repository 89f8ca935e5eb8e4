"""The remembered archive of a long-lived reader: loaded beside it, brought up to date, asked in place of the database.

Comes in: questions and filters.  Goes out: pages and counts, or None where nothing is remembered yet and the database
must be asked.  A thread of its own looks for new batches every `FRESH` seconds; answers are as
old as its last look.  A row that was replaced in that time is left out of its page.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, Engine, Select, cast, select
from sqlalchemy.exc import SQLAlchemyError

from nutgraf.query import bydate, company, remembered, spots
from nutgraf.query.arranged import PLACES
from nutgraf.query.columns import load
from nutgraf.query.filters import Filters
from nutgraf.query.heap import give_back
from nutgraf.query.kept import Kept
from nutgraf.query.masks import Masks
from nutgraf.query.questions import QUESTIONS
from nutgraf.query.turns import Turns
from nutgraf.store.tables import attributions, documents, events, identities

FRESH = 2.0  # seconds between two looks for new batches


class Found(NamedTuple):
    """``place``: of the last row in the order, where more follow."""

    columns: tuple[str, ...]
    rows: list[dict[str, Any]]
    place: list[Any] | None


class Memory:
    """What one reader remembers. ``engine``: connections for loading, which no question's time bounds."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._masks: Masks | None = None
        self._kept = Kept()
        self._lock = threading.Lock()
        self._turns = Turns(max(2, os.cpu_count() or 2))
        self._own = threading.local()
        self._over = threading.Event()
        self.ready = threading.Event()
        self._thread = threading.Thread(target=self._stay, name="remembering", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Waits for a loading that is under way."""
        self._over.set()
        self._thread.join()

    def size(self) -> int:
        """Bytes that are remembered."""
        return self._masks.c.size() if self._masks else 0

    @property
    def generation(self) -> int | None:
        """The batch up to which everything is remembered; None before it is loaded."""
        masks = self._masks
        return masks.c.generation if masks else None

    def refresh(self) -> None:
        """Bring what is remembered up to date at once."""
        with self._lock, self._engine.connect() as connection:
            masks = self._masks
            columns = load(connection, masks.c if masks else None)
            if columns is None or masks is None or columns is not masks.c:
                self._masks = Masks(columns) if columns else None
                self._kept.clear()
                give_back()

    def _stay(self) -> None:
        """Load, then look for new batches now and then: askers never wait for either."""
        try:
            self.refresh()
        except SQLAlchemyError:
            return  # the questions go on to ask the database, and tell what is wrong with it
        finally:
            self.ready.set()
        while self._masks is not None and not self._over.wait(FRESH):
            with suppress(SQLAlchemyError):  # the next look may succeed
                self.refresh()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """As many questions at a time as there are processors: side by side they would only hinder each other."""
        stack: ExitStack | None = getattr(self._own, "stack", None)
        if self._masks is None:
            yield  # the database answers, which may take long
        elif stack is None:
            with self._turns:
                yield
        else:
            if not self._own.has:
                stack.enter_context(self._turns)
                self._own.has = True
            yield

    @contextmanager
    def one_turn(self) -> Iterator[None]:
        """Inside, the thread keeps the turn that its first question had: a page with ten of them waits once."""
        with ExitStack() as held:
            self._own.stack, self._own.has = held, False
            try:
                yield
            finally:
                self._own.stack = None

    def answer(self, key: Hashable, make: Callable[[Masks], Any]) -> Any:
        """What ``make`` makes of the columns, kept under a key for as long as they last; None without
        columns, or where they do not hold what is asked for."""
        masks = self._masks
        if masks is None:
            return None
        whole = (masks.c.generation, key)
        found = self._kept.get(whole)
        if found is None:
            found = make(masks)
            self._kept.put(whole, found)
        return found

    def page(self, name: str, f: Filters, connection: Connection, after: list[Any] | None, limit: int) -> Found | None:
        """A page of any question."""
        if name in remembered.LISTS:
            return self._listed(name, f, connection, after, limit)
        if name == "timeline":
            rows = self.answer((name, f), lambda m: bydate.timeline(m, f, connection))
            if rows is None:
                return None
            rows = [row for row in rows if after is None or row["period"] > after[0]]
            return self._found(name, rows[: limit + 1], limit, connection)
        if name == "places":
            asked = (name, f, tuple(after or ()), limit)
            rows = self.answer(asked, lambda m: spots.places(m, f, connection, after, limit + 1))
            return None if rows is None else self._found(name, rows, limit, connection)
        make = {"actors": remembered.actors, "dyads": remembered.dyads, "partners": company.partners}[name]
        asked = (name, f, tuple(after or ()), limit)
        rows = self.answer(asked, lambda m: make(m, f, connection, after, limit + 1))
        if rows is None:
            return None
        ids = {row[column] for row in rows for column in ("id", "actor_id", "recipient_id") if column in row}
        i = identities.c
        asked_people = select(i.id, i.name, i.kind, i.country, i.sector, i.wikidata).where(i.id.in_(ids))
        people = {row.id: row for row in connection.execute(asked_people)}
        named = []
        for row in rows:
            if name != "dyads":
                who = people.get(row["id"])
                named.append(row | (who._asdict() if who else {}))
                continue
            both: dict[str, Any] = {}
            for role in ("actor", "recipient"):
                who = people.get(row[f"{role}_id"])
                if who:
                    both |= {role: who.name, f"{role}_country": who.country, f"{role}_sector": who.sector}
            named.append(row | both)
        return self._found(name, named, limit, connection)

    def _found(self, name: str, rows: list[dict[str, Any]], limit: int, connection: Connection) -> Found:
        """Rows with all their columns in the order of the question; those that lost a part meanwhile are left out."""
        columns = _columns(name, connection.dialect.name)
        place = None
        if len(rows) > limit:
            place = [rows[limit - 1][c.removeprefix("-")] for c in QUESTIONS[name].order]
        whole = [{c: row[c] for c in columns} for row in rows[:limit] if row.keys() >= set(columns)]
        return Found(columns, whole, place)

    def _listed(
        self, name: str, f: Filters, connection: Connection, after: list[Any] | None, limit: int
    ) -> Found | None:
        asked = (name, f, tuple(after or ()), limit)
        make = lambda m: remembered.keys(m, name, f, connection, after, limit + 1)  # noqa: E731
        keys = self.answer(asked, make)
        if keys is None:
            return None
        column = {"events": events.c.document_id, "quotes": attributions.c.id, "stories": documents.c.id}[name]
        wanted = keys[:limit]
        plain = _plain(name, connection.dialect.name)
        plain = plain.where(column.in_({key[0] for key in wanted}))
        if name == "events":  # of these stories the events of the page alone
            place = cast(events.c.document_id, BigInteger) * (1 << PLACES) + events.c.n
            plain = plain.where(place.in_([(document << PLACES) + n for document, n in wanted]))
        result = connection.execute(plain)
        columns = tuple(result.keys())
        at = [columns.index(c) for c in (("document_id", "n") if name == "events" else ("id",))]
        rows = {tuple([row[c] for c in at]): row for row in result}
        whole = [dict(zip(columns, rows[key], strict=True)) for key in wanted if key in rows]
        more = len(keys) > limit and bool(whole)
        return Found(columns, whole, [whole[-1][c] for c in QUESTIONS[name].order] if more else None)


@cache
def _columns(name: str, dialect: str) -> tuple[str, ...]:
    return tuple(c.key or "" for c in _plain(name, dialect).selected_columns)


@cache
def _plain(name: str, dialect: str) -> Select[Any]:
    """The question without filters."""
    return QUESTIONS[name].rows(Filters(), dialect)
