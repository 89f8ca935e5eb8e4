"""The knowledge base: who a name, a title or a role word stands for.

Comes in: words as a story writes them, with the story's ISO date (None: the latest that the tables know).  Goes out:
entities, country codes and sectors, each with the table it is from.  It knows what its tables say and nothing of
context: which of two Clintons a story means, and whether "the Senate" is Manila's, is for the resolver to decide.
A name it does not know is None, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from nutgraf.resolve.who.entities import CountryForm, Entity, Entry
from nutgraf.resolve.who.names import capitalised, sought, stored
from nutgraf.resolve.who.organisations import Organisations
from nutgraf.resolve.who.people import People
from nutgraf.resolve.who.sectors import Sectors
from nutgraf.resolve.who.states import States
from nutgraf.resolve.who.tables import holds

__all__ = ["Entity", "Entry", "Knowledge"]


class Knowledge:
    """States, organisations, persons and role words, with a user's dictionary on top."""

    def __init__(
        self, states: States, organisations: Organisations, people: People, sectors: Sectors,
        entries: dict[str, tuple[Entry, ...]] | None = None,
    ) -> None:  # fmt: skip
        self._states = states
        self._organisations = organisations
        self._people = people
        self._sectors = sectors
        self._entries = entries or {}

    @classmethod
    def load(cls) -> Knowledge:
        """The shipped tables, read at the first call and shared afterwards."""
        return _shipped()

    def find(self, name: str, on: str | None = None) -> Entity | None:
        """The entity a full name, alias, acronym or state's name stands for at ``on``, None if unknown.

        The user's dictionary first, then states, organisations that hold at the date, persons, and last
        organisations of another time. A person outside all terms is "former ..." (see `people`).
        """
        keys = sought(name)
        for word in keys:
            entity = self._entry(word, on)
            if entity:
                return entity
        if not capitalised(name):
            return next((self._organisations.find(w, on) for w in keys if w in self._organisations.lower), None)
        country = self._states.country_of(name)
        if country and country[1] == "name":
            return self._states.state(country[0], on)
        for word in keys:
            entity = self._organisations.find(word, on) or self._person(word, on)
            if entity:
                return entity
        return None

    def surname(self, word: str, on: str | None = None) -> tuple[Entity, ...]:
        """Persons with this surname, best first: in office at the date, weight of the office, nearness in time."""
        return self._people.surname(word, on) if capitalised(word) else ()

    def country_of(self, words: str) -> tuple[str, CountryForm] | None:
        """(ISO 3166-1 alpha-3 code, form) of a state's name, adjective, demonym, capital or seat of government."""
        return self._states.country_of(words)

    def state(self, iso3: str, on: str | None = None) -> Entity:
        """The state with this code. KeyError for a code the table does not have."""
        return self._states.state(iso3, on)

    def office(self, country: str, title: str, on: str | None = None) -> Entity | None:
        """Who holds "president", "foreign minister", ... of the country at the date, None if unknown."""
        return self._people.office(country, title, on)

    def members(self, organisation: str, on: str | None = None) -> tuple[str, ...]:
        """Codes of the member states of an organisation, by any of its names, at the date."""
        entity = next((e for w in sought(organisation) if (e := self._organisations.find(w, on))), None)
        return self._organisations.members(entity.name, on) if entity else ()

    def sector_of(self, phrase: str) -> tuple[str, str, bool] | None:
        """(PLOVER sector, kind, is a person's role) of a noun phrase, None where it has no word of the table."""
        return self._sectors.sector_of(phrase)

    @property
    def has_dictionary(self) -> bool:
        """True if a user's entries lie on top of the shipped tables."""
        return bool(self._entries)

    def with_dictionary(self, entries: Iterable[Entry]) -> Knowledge:
        """A knowledge base in which ``entries`` take precedence over the shipped tables, and later over earlier."""
        filed = {word: list(held) for word, held in self._entries.items()}
        for entry in entries:
            for word in {stored(n) for n in (entry.name, *entry.aliases)}:
                filed.setdefault(word, []).insert(0, entry)
        merged = {word: tuple(held) for word, held in filed.items()}
        return Knowledge(self._states, self._organisations, self._people, self._sectors, merged)

    def _entry(self, word: str, on: str | None) -> Entity | None:
        for entry in self._entries.get(word, ()):
            if holds(entry.from_, entry.to, on):
                return Entity(
                    name=entry.name,
                    kind=entry.kind,
                    country=entry.country,
                    sector=entry.sector,
                    role=entry.role,
                    wikidata=entry.id,
                    source="dictionary",
                )
        return None

    def _person(self, word: str, on: str | None) -> Entity | None:
        held = self._people.by_name.get(word)
        if not held:
            return None
        return self._people.entity(min(held, key=lambda p: self._people.weight(p, on)), on)


@cache
def _shipped() -> Knowledge:
    states = States()
    return Knowledge(states, Organisations(), People(states), Sectors())
