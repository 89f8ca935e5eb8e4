"""Persons by name and surname, and the office that each holds at a date.

Comes in: keys of names and an ISO date (None: each person's latest term, held or not).  Goes out: entities.  In
office, the weightiest office of the date speaks: head of state or government, then other posts, then party and
candidacy.  After the last term the person is "former ..." and, if the post was one of state, of the political elite
(ELI) as the codebook's users code former officials.  Before the first term there is no role yet: PTY for those who
will head a government or sit in a parliament, ELI for other posts of state.
"""

from __future__ import annotations

from typing import NamedTuple

from nutgraf.resolve.who.entities import Entity
from nutgraf.resolve.who.names import key, stored, surnames
from nutgraf.resolve.who.states import States, with_article
from nutgraf.resolve.who.tables import holds, listed, rows

_LEFT = frozenset({"GOV", "LEG", "MIL", "SPY", "COP", "JUD", "IGO"})


class Term(NamedTuple):
    """One office of one person. ``rank``: 0 heads a state or government, 1 another post of state, 2 anything else."""

    country: str
    office: str
    sector: str
    start: str
    end: str
    rank: int


class Person:
    """A full name with its terms in file order."""

    __slots__ = ("name", "order", "terms", "wikidata")

    def __init__(self, name: str, order: int) -> None:
        self.name = name
        self.order = order
        self.terms: list[Term] = []
        self.wikidata: str | None = None


class Offices:
    """The table `offices`: which labels name a national office, and which titles ask for which label."""

    def __init__(self) -> None:
        self.heads: set[str] = set()
        self._labels: set[str] = set()
        self._asked: dict[tuple[str, str], list[str]] = {}
        for title, country, aliases, head in rows("offices"):
            label = key(title)
            if head == "1":
                self.heads.add(label)
            if " of the " not in title and " of nato" not in label:
                self._labels.add(label)
            for word in [title, *listed(aliases)]:
                self._asked.setdefault((country, key(word)), []).append(label)

    def is_national(self, office: str) -> bool:
        """True for a label that needs "of <country>" after it."""
        return key(office) in self._labels

    def labels(self, country: str, title: str) -> list[str]:
        """The office labels that ``title`` may mean in ``country``, best first."""
        asked = key(title)
        general = self._asked.get(("", asked), [])
        return [*self._asked.get((country, asked), []), asked, *general]


class People:
    """The table `leaders`."""

    def __init__(self, states: States) -> None:
        self._states = states
        self._offices = Offices()
        self.by_name: dict[str, list[Person]] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._by_office: dict[tuple[str, str], list[tuple[Person, Term]]] = {}
        people: dict[str, Person] = {}
        for name, aliases, country, office, sector, start, end, wikidata in rows("leaders"):
            person = people.get(name)
            if person is None:
                person = people[name] = Person(name, len(people))
                self._file(self.by_name, stored(name), person)
                for word in surnames(name, country):
                    self._file(self._by_surname, word, person)
            for alias in listed(aliases):
                self._file(self.by_name, stored(alias), person)
                for word in surnames(alias, country):
                    self._file(self._by_surname, word, person)
            label = key(office)
            rank = 0 if label in self._offices.heads else 1 if sector in _LEFT else 2
            term = Term(country, office, sector, start, end, rank)
            person.terms.append(term)
            person.wikidata = person.wikidata or wikidata or None
            self._by_office.setdefault((country, label), []).append((person, term))

    @staticmethod
    def _file(index: dict[str, list[Person]], word: str, person: Person) -> None:
        held = index.setdefault(word, [])
        if person not in held:
            held.append(person)

    def surname(self, word: str, on: str | None) -> tuple[Entity, ...]:
        """Persons with this surname, in office first, then by weight of the office and nearness."""
        ranked = sorted(self._by_surname.get(key(word), []), key=lambda p: self.weight(p, on))
        return tuple(self.entity(p, on) for p in ranked)

    def office(self, country: str, title: str, on: str | None) -> Entity | None:
        """Who holds the office at the date: the latest to take it where terms touch."""
        for label in self._offices.labels(country, title):
            holders = [h for h in self._by_office.get((country, label), []) if holds(h[1].start, h[1].end, on)]
            if holders:
                person, term = max(holders, key=lambda h: h[1].start)
                return self._entity(person, term, self.role(term), term.sector)
        return None

    def weight(self, person: Person, on: str | None) -> tuple[int, int, str, int]:
        """Sort key: in office, rank of the office, most recent first, order of the file."""
        term, tense = self.term(person, on)
        recency = "".join(chr(0x10FF - ord(c)) for c in (term.end or "9999"))
        return (0 if tense == "now" else 1, term.rank, recency, person.order)

    def term(self, person: Person, on: str | None) -> tuple[Term, str]:
        """The term that speaks at ``on`` and its tense: ``now``, ``past`` or ``coming``."""
        held = [t for t in person.terms if holds(t.start, t.end, on)]
        if not held and on is None:
            return max(person.terms, key=lambda t: t.end), "now"
        if held:
            lightest = min(t.rank for t in held)
            return max((t for t in held if t.rank == lightest), key=lambda t: t.start), "now"
        past = [t for t in person.terms if on and t.end and t.end[: len(on)] < on]
        if past:
            return max(past, key=lambda t: t.end), "past"
        return min(person.terms, key=lambda t: t.start), "coming"

    def role(self, term: Term) -> str:
        """The office in words: "President of France", "opposition leader"."""
        if term.country in self._states.codes() and self._offices.is_national(term.office):
            return f"{term.office} of {with_article(self._states.state(term.country, term.start or None).name)}"
        return term.office

    def entity(self, person: Person, on: str | None) -> Entity:
        """The person as of ``on``."""
        term, tense = self.term(person, on)
        if tense == "now":
            return self._entity(person, term, self.role(term), term.sector)
        if tense == "past":
            sector = "ELI" if term.sector in _LEFT else term.sector
            return self._entity(person, term, f"former {self.role(term)}", sector)
        sector = "PTY" if term.rank == 0 or term.sector == "LEG" else "ELI" if term.sector in _LEFT else term.sector
        return self._entity(person, term, None, sector)

    @staticmethod
    def _entity(person: Person, term: Term, role: str | None, sector: str) -> Entity:
        return Entity(
            name=person.name,
            kind="person",
            country=term.country,
            sector=sector,
            role=role,
            wikidata=person.wikidata,
            source="leaders",
        )
