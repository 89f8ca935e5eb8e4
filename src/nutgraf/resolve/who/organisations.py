"""Organisations by name, alias and acronym, and who belongs to which.

Comes in: keys and an ISO date (None: now).  Goes out: entities, and member states.  Where several organisations claim
a name ("Taliban": an armed group, then a government), the one that holds at the date is taken, else the first of the
file.
"""

from __future__ import annotations

from nutgraf.resolve.who.entities import Entity
from nutgraf.resolve.who.names import capitalised, stored
from nutgraf.resolve.who.tables import holds, listed, rows

_GROUPS = frozenset({"armed group", "crime group", "militia", "network", "opposition group"})


class Organisations:
    """The tables `organisations` and `members`."""

    def __init__(self) -> None:
        self.by_name: dict[str, list[tuple[Entity, str, str]]] = {}
        self.lower: set[str] = set()
        self._members: dict[str, list[tuple[str, str, str]]] | None = None
        for name, aliases, country, sector, kind, start, end, wikidata in rows("organisations"):
            entity = Entity(
                name=name,
                kind="group" if kind in _GROUPS else "organisation",
                country=country,
                sector=sector,
                wikidata=wikidata or None,
                source="organisations",
            )
            for word in (name, *listed(aliases)):
                filed = stored(word)
                held = self.by_name.setdefault(filed, [])
                if all(e is not entity for e, _, _ in held):
                    held.append((entity, start, end))
                if not capitalised(word):
                    self.lower.add(filed)

    def find(self, word: str, on: str | None) -> Entity | None:
        """The organisation filed under key ``word`` at the date, else the first of the file.

        Without a date a group that came to govern stays the armed group: so most that is written of it has it.
        """
        held = self.by_name.get(word)
        if not held:
            return None
        if on is None and len(held) > 1 and held[0][0].kind == "group" and held[0][0].name == held[-1][0].name:
            return held[0][0]
        return next((e for e, start, end in held if holds(start, end, on)), held[0][0])

    def members(self, name: str, on: str | None) -> tuple[str, ...]:
        """Codes of the states that belong to the organisation with this full name at the date."""
        if self._members is None:
            self._members = {}
            for organisation, country, start, end in rows("members"):
                self._members.setdefault(organisation, []).append((country, start, end))
        return tuple(c for c, start, end in self._members.get(name, []) if holds(start, end, on))
