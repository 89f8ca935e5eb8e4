"""Filters to masks over remembered columns: the same language as `conditions`, a few passes over arrays.

Comes in: columns, a way to ask the database what arrays do not hold (words in texts, names of actors and places).  Goes
out: for each event, quote or story of the columns whether it matches.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from nutgraf.query.arranged import Numbers, Part
from nutgraf.query.columns import Columns
from nutgraf.query.conditions import COUNTRY, GEONAMES, asks_events, known_as, pattern
from nutgraf.query.filters import Filters
from nutgraf.store.search import finding
from nutgraf.store.unfold import folded

Mask = npt.NDArray[np.bool_]
_KEPT = 24  # masks that are kept for the next question of the same page
_TABLES = 24  # of up to a megabyte each
FEW = 500  # identities that are looked up one by one; beyond that all rows are passed over

T = TypeVar("T")


class Masks:
    """What matches in one moment of the archive. ``c``: its columns."""

    def __init__(self, c: Columns) -> None:
        self.c = c
        self._kept: OrderedDict[tuple[str, Filters], Mask] = OrderedDict()
        self._tables: OrderedDict[Hashable, Any] = OrderedDict()

    def of(self, name: str, f: Filters, connection: Connection) -> Mask:
        """The mask of ``events``, ``quotes``, ``stories``, or ``told`` (events by which a story is found)."""
        f = dataclasses.replace(f, by="day", order="oldest")
        found = self._kept.get((name, f))
        if found is None:
            make = {"events": self._events, "quotes": self._quotes, "stories": self._stories, "told": self._told}[name]
            found = make(f, connection)
            self._kept[name, f] = found
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return found

    def table(self, key: Hashable, make: Callable[[], T]) -> T:
        """Something small that several questions of a page are answered from."""
        found: T | None = self._tables.get(key)
        if found is None:
            found = make()
            self._tables[key] = found
            if len(self._tables) > _TABLES:
                self._tables.popitem(last=False)
        return found

    def filed(self, name: str, numbers: Iterable[int]) -> Numbers:
        """The rows that are filed under any of the numbers, see `arranged`."""
        rows, begin = self.c.derived[name], self.c.derived[f"{name}:from"]
        return np.concatenate([rows[:0], *(rows[begin[n] : begin[n + 1]] for n in numbers if n < begin.size - 1)])

    def _events(self, f: Filters, connection: Connection) -> Mask:
        e, days = self.c.parts["events"], self.c.days
        mask = self._event_itself(f, connection)
        if f.publisher or f.collapsed:
            mask &= self._documents(f)[e["row"]]
        if f.since:
            mask &= e["last"] >= bisect_left(days, f.since)
        if f.until:
            mask &= (e["day"] < bisect_right(days, f.until)) & self._dated(e)
        if f.text:
            mask &= self._told_of(f.text, connection)[e["row"]]
        return mask

    def _quotes(self, f: Filters, connection: Connection) -> Mask:
        q = self.c.parts["quotes"]
        mask = np.ones(q["row"].size, np.bool_)
        if f.publisher or f.collapsed or f.since or f.until:
            mask &= (self._documents(f) & self._published(f))[q["row"]]
        if f.actor:
            mask &= self.known_as(f.actor, connection)[q["identity"]]
        if f.country or f.sector:
            mask &= self._people(f)[q["identity"]]
        if f.confidence:
            mask &= q["confidence"] >= f.confidence
        if f.text:
            mask &= np.isin(q["id"], self._found("attributions", f.text, connection))
        asked = Filters(type=f.type, quad=f.quad, mode=f.mode, status=f.status, recipient=f.recipient)
        asked = dataclasses.replace(asked, actor_country=f.actor_country, recipient_country=f.recipient_country)
        if asked != Filters():
            mask &= self._with_event(self._event_itself(asked, connection))[q["row"]]
        if f.place:
            mask &= self._placed(f.place)[q["row"]]
        return mask

    def _stories(self, f: Filters, connection: Connection) -> Mask:
        mask = self._documents(f) & self._published(f)
        if f.text:
            mask &= self._told_of(f.text, connection)
        if asks_events(f):
            return mask & self._with_event(self._event_itself(f, connection))
        if f.actor or f.country or f.sector:
            mask &= self._naming(f, connection)
        if f.place:
            mask &= self._placed(f.place)
        return mask

    def _naming(self, f: Filters, connection: Connection) -> Mask:
        """Stories in which one is named who is that actor, of that country and sector."""
        a, size = self.c.parts["actors"], self.c.parts["documents"]["doc"].size
        asked = [f.actor, f.country, f.sector]
        if sum(map(bool, asked)) == 1:  # the rows lie together
            if not f.actor:
                column, values = ("country", f.country) if f.country else ("sector", f.sector)
                return self._scattered(self.filed(f"stories:{column}", self.c.words[column].numbers(values)), size)
            numbers = self.numbers_of(f.actor, connection)
            if numbers.size <= FEW:
                return self._scattered(a["row"][self.filed("actors:identity", numbers.tolist())], size)
        named = self._chosen(a, (("country", f.country), ("sector", f.sector)))
        if f.actor:
            named &= self.known_as(f.actor, connection)[a["identity"]]
        return self._scattered(a["row"][named], size)

    def _told(self, f: Filters, connection: Connection) -> Mask:
        mask = self._documents(f) & self._published(f)
        if f.text:
            mask &= self._told_of(f.text, connection)
        return self._event_itself(f, connection) & mask[self.c.parts["events"]["row"]]

    def _event_itself(self, f: Filters, connection: Connection) -> Mask:
        e, p = self.c.parts["events"], self.c.parts["parties"]
        mask = self._chosen(e, (("type", f.type), ("quad", f.quad), ("mode", f.mode), ("status", f.status)))
        if f.confidence:
            mask &= e["confidence"] >= f.confidence
        for role, names, countries in (
            ("actor", f.actor, f.actor_country),
            ("recipient", f.recipient, f.recipient_country),
        ):
            if names:
                mask &= self._named(role, names, connection)
            if countries:
                rows = self.filed(f"{role}:country", self.c.words["country"].numbers(countries))
                mask &= self._scattered(rows, mask.size)
        if bool(f.country) != bool(f.sector):
            column, values = ("country", f.country) if f.country else ("sector", f.sector)
            mask &= self._scattered(self.filed(f"events:{column}", self.c.words[column].numbers(values)), mask.size)
        elif f.country:
            wanted = self._chosen(p, (("country", f.country), ("sector", f.sector)))
            mask &= self._by_party(~self._role("claimant") & wanted)
        if f.place:
            mask &= self._somewhere(e, f.place)
        return mask

    def _named(self, role: str, names: Sequence[str], connection: Connection) -> Mask:
        """Events in which one of those is a party of that role."""
        p, numbers = self.c.parts["parties"], self.numbers_of(names, connection)
        if numbers.size > FEW:
            return self._by_party(self._role(role) & self.known_as(names, connection)[p["identity"]])
        rows = self.filed("parties:identity", numbers.tolist())
        return self._scattered(p["event"][rows[self._role(role)[rows]]], self.c.parts["events"]["doc"].size)

    def _documents(self, f: Filters) -> Mask:
        d = self.c.parts["documents"]
        mask = d["leads"].copy() if f.collapsed else np.ones(d["doc"].size, np.bool_)
        if f.publisher:
            mask &= self._alike("publisher", [v.lower() for v in f.publisher], _lower)[d["publisher"]]
        return mask

    def _published(self, f: Filters) -> Mask:
        d, days = self.c.parts["documents"], self.c.days
        mask = np.ones(d["doc"].size, np.bool_)
        if f.since:
            mask &= d["day"] >= bisect_left(days, f.since)
        if f.until:
            mask &= (d["day"] < bisect_right(days, f.until)) & self._dated(d)
        return mask

    def _dated(self, part: Part) -> Mask:
        dated: Mask = part["day"] >= bisect_right(self.c.days, "")
        return dated

    def _chosen(self, part: Part, wanted: Sequence[tuple[str, Sequence[str]]]) -> Mask:
        """Rows of a part whose columns hold one of the words that are wanted of each."""
        mask = np.ones(next(iter(part.values())).size, np.bool_)
        for column, values in wanted:
            if values:
                mask &= self.c.words[column].chosen(values)[part[column]]
        return mask

    def _role(self, role: str) -> Mask:
        found: Mask = self.c.derived[f"role:{role}"]
        return found

    def _by_party(self, parties: Mask) -> Mask:
        return self._scattered(self.c.parts["parties"]["event"][parties], self.c.parts["events"]["doc"].size)

    def _with_event(self, events: Mask) -> Mask:
        return self._scattered(self.c.parts["events"]["row"][events], self.c.parts["documents"]["doc"].size)

    @staticmethod
    def _scattered(rows: Numbers, size: int) -> Mask:
        mask = np.zeros(size, np.bool_)
        mask[rows] = True
        return mask

    def _people(self, f: Filters) -> Mask:
        """By identity, whether it is of that country and sector."""
        known = self.c.people
        mask = self.identities()
        mask[known["id"][self._chosen(known, (("country", f.country), ("sector", f.sector)))]] = True
        return mask

    def identities(self) -> Mask:
        """By identity: none of them."""
        return np.zeros(self.table("highest", self._highest) + 1, np.bool_)

    def _highest(self) -> int:
        columns = [p["identity"] for p in self.c.parts.values() if "identity" in p]
        return max(int(column.max(initial=0)) for column in (*columns, self.c.people["id"]))

    def members(self, names: Sequence[str], countries: Sequence[str], connection: Connection) -> Mask:
        """Identities by name, item or number, and of countries: those of `profile.members`."""
        mask = self._people(Filters(country=tuple(countries))) if countries else ~self.identities()
        return mask & self.known_as(names, connection) if names else mask

    def known_as(self, values: Sequence[str], connection: Connection) -> Mask:
        mask = self.identities()
        numbers = self.numbers_of(values, connection)
        mask[numbers[numbers < mask.size]] = True
        return mask

    @staticmethod
    def numbers_of(values: Sequence[str], connection: Connection) -> Numbers:
        """The identities that go by one of these names, items or numbers."""
        return np.array(connection.scalars(known_as(values)).all(), np.int64)

    def _placed(self, values: Sequence[str]) -> Mask:
        w = self.c.parts["places"]
        return self._scattered(w["row"][self._somewhere(w, values)], self.c.parts["documents"]["doc"].size)

    def _somewhere(self, part: Part, values: Sequence[str]) -> Mask:
        countries = [v for v in values if COUNTRY.match(v)]
        numbers = tuple([f"{v}\t" for v in values if GEONAMES.match(v)])
        named = [folded(v) for v in values if not COUNTRY.match(v) and not GEONAMES.match(v)]
        mask = np.zeros(part["place"].size, np.bool_)
        if countries:
            mask |= self.c.words["country"].chosen(countries)[part["place_country"]]
        if named:
            mask |= self._alike("place", named, str)[part["place"]]
        if numbers:
            words = self.c.words["spot"].words
            mask |= np.array([word.startswith(numbers) for word in words], np.bool_)[part["spot"]]
        return mask

    def _alike(self, column: str, values: Sequence[str], fold: Callable[[str], str]) -> Mask:
        """By number of a word, whether it is like one of the patterns; the absent word is like none."""
        likes = [pattern(v) for v in values]
        words = self.c.words[column].words
        table = np.array([any(like(fold(word)) for like in likes) for word in words], np.bool_)
        table[0] = False
        return table

    def _told_of(self, words: str, connection: Connection) -> Mask:
        """By row of a document, whether its text holds the words."""
        found = self._found("documents", words, connection)
        row = self.c.derived["row"]
        rows = row[found[found < row.size]]
        return self._scattered(rows[rows >= 0], self.c.parts["documents"]["doc"].size)

    def _found(self, table: str, words: str, connection: Connection) -> Numbers:
        """Numbers of stories or quotes, fetched as one string: many times faster than as rows."""
        said = connection.scalar(finding(connection.dialect.name, table, words))
        return np.fromstring(said, np.int64, sep=",") if said else np.zeros(0, np.int64)


def _lower(word: str) -> str:
    return word.lower()
