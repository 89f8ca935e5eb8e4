"""One identity for the same actor in many stories: the same Wikidata item, or the same name, country and sector.

Comes in: actors of records.  Goes out: the number of each one's identity.  An actor known by both joins the two: where
an item and a name turn out to be one, the older identity stays and the rows of the other are given to it.  A name that
two items share stays with the first of them.  Nothing else is guessed.  Actors that their story does not name ("police",
"an appeals court") are one group for each country and sector: nobody can say whether two of them are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from sqlalchemy import Connection, delete, func, insert, select, update

from nutgraf.records import Actor
from nutgraf.store.tables import actors as actor_rows
from nutgraf.store.tables import attributions, changes, identities, names, parties, state
from nutgraf.store.unfold import folded, is_named

_ASK = 500  # keys a question


class Identities:
    """The identities of one archive within one transaction; what was looked up is remembered by the caller's object."""

    def __init__(self) -> None:
        self._items: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._item_of: dict[int, str | None] = {}
        self._lost: dict[int, int] = {}  # merged within this batch

    def forget(self) -> None:
        """Drop what is remembered: the transaction failed, or another writer was here."""
        self._items.clear()
        self._names.clear()
        self._item_of.clear()

    def of(self, connection: Connection, found: Sequence[Actor]) -> list[int]:
        """The identity of each actor, made where there is none."""
        keys = [name_key(actor) for actor in found]
        self._fetch(connection, found, keys)
        last = connection.scalar(select(func.coalesce(func.max(identities.c.id), 0))) or 0
        new: list[dict[str, object]] = []
        named: list[dict[str, object]] = []
        numbers = []
        self._lost.clear()
        for actor, key in zip(found, keys, strict=True):
            name = self._names.get(key)
            if name and not actor.wikidata:  # nearly always
                numbers.append(name)
                continue
            item = self._items.get(actor.wikidata or "")
            number = item or self._adopted(connection, actor, name, new)
            if number is None:
                number = last = last + 1
                new.append(_row(number, actor))
                self._item_of[number] = actor.wikidata
            elif item and name and item != name and self._item_of[name] is None:
                self._write(connection, new, named)
                number = self._merge(connection, min(item, name), max(item, name), actor.wikidata)
            if actor.wikidata:
                self._items[actor.wikidata] = number
            if key not in self._names:
                self._names[key] = number
                named.append({"key": key, "folded": key.partition("\x1f")[0], "identity_id": number})
            numbers.append(number)
        self._write(connection, new, named)
        return [self._settled(n) for n in numbers] if self._lost else numbers

    def _fetch(self, connection: Connection, found: Sequence[Actor], keys: Iterable[str]) -> None:
        items = {a.wikidata for a in found if a.wikidata}.difference(self._items)
        for part in _parts(items):
            rows = connection.execute(
                select(identities.c.id, identities.c.wikidata).where(identities.c.wikidata.in_(part))
            )
            for number, item in rows:
                self._items[item] = number
                self._item_of[number] = item
        for part in _parts(set(keys).difference(self._names)):
            known = connection.execute(
                select(names.c.key, identities.c.id, identities.c.wikidata)
                .join(identities, identities.c.id == names.c.identity_id)
                .where(names.c.key.in_(part))
            )
            for key, number, item in known:
                self._names[key] = number
                self._item_of[number] = item

    def _adopted(
        self, connection: Connection, actor: Actor, name: int | None, new: list[dict[str, object]]
    ) -> int | None:
        """The identity of that name, which takes the actor's item if it has none."""
        if name is None or not actor.wikidata:
            return name
        if self._item_of[name] is not None:
            return None
        self._item_of[name] = actor.wikidata
        for row in new:
            if row["id"] == name:
                row["wikidata"] = actor.wikidata
                return name
        connection.execute(update(identities).where(identities.c.id == name).values(wikidata=actor.wikidata))
        return name

    def _merge(self, connection: Connection, kept: int, lost: int, item: str | None) -> int:
        for table, column in (
            (actor_rows, "identity_id"),
            (attributions, "source_id"),
            (parties, "identity_id"),
            (names, "identity_id"),
        ):
            connection.execute(update(table).where(table.c[column] == lost).values({column: kept}))
        connection.execute(delete(identities).where(identities.c.id == lost))
        now = select(state.c.value).where(state.c.name == "generation").scalar_subquery()
        connection.execute(insert(changes).values(generation=now, identity_id=lost, became=kept))
        connection.execute(update(identities).where(identities.c.id == kept).values(wikidata=item))
        for memory in (self._items, self._names):
            memory.update({key: kept for key, number in memory.items() if number == lost})
        self._item_of[kept] = item
        self._lost[lost] = kept
        return kept

    def _settled(self, number: int) -> int:
        while number in self._lost:
            number = self._lost[number]
        return number

    @staticmethod
    def _write(connection: Connection, new: list[dict[str, object]], named: list[dict[str, object]]) -> None:
        if new:
            connection.execute(insert(identities), new)
        if named:
            connection.execute(insert(names), named)
        new.clear()
        named.clear()


def name_key(actor: Actor) -> str:
    """The key under which actors without an item are the same; all without a name are, of one country and sector."""
    return _key(actor.name if is_named(actor) else "", actor.country, actor.sector)


@lru_cache(1 << 16)
def _key(name: str, country: str, sector: str) -> str:
    return "\x1f".join((folded(name), country, sector))


def unnamed(country: str, sector: str) -> str:
    """What the group of unnamed actors of a country and sector is called."""
    return f"unnamed {country} {sector}"


def _row(number: int, actor: Actor) -> dict[str, object]:
    named = is_named(actor)
    name = actor.name if named else unnamed(actor.country, actor.sector)
    return {
        "id": number,
        "name": name,
        "folded": folded(name),
        "kind": actor.kind if named else "group",
        "country": actor.country,
        "sector": actor.sector,
        "wikidata": actor.wikidata,
        "named": named,
    }


def _parts(keys: Iterable[str]) -> Iterator[list[str]]:
    whole = sorted(keys)
    for at in range(0, len(whole), _ASK):
        yield whole[at : at + _ASK]
