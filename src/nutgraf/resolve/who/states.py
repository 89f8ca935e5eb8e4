"""States: names, adjectives, demonyms, capitals and seats of government to ISO 3166-1 alpha-3 codes.

Comes in: words as a story writes them, or a code and a date.  Goes out: the code and which form the words have, or
the state as an entity.  A state that is gone ("Soviet Union") is met only where no living one claims the word.
Words without a capital are refused: "turkey" is no state.
"""

from __future__ import annotations

from nutgraf.resolve.who.entities import CountryForm, Entity
from nutgraf.resolve.who.names import capitalised, sought, stored
from nutgraf.resolve.who.tables import holds, listed, rows

_ARTICLE_STARTS = ("United ", "Republic ", "Democratic ", "Central African ")
_ARTICLE_ENDS = (" Republic", " Islands", " Union", " Emirates")
_ARTICLE = frozenset({"Netherlands", "Philippines", "Maldives", "Gambia", "Bahamas", "Comoros"})


def with_article(name: str) -> str:
    """A state's name as running text has it after "of": "the United States", "France"."""
    needs = name in _ARTICLE or name.startswith(_ARTICLE_STARTS) or name.endswith(_ARTICLE_ENDS)
    return f"the {name}" if needs else name


class States:
    """The table `countries`, by word and by code."""

    def __init__(self) -> None:
        self._words: dict[str, tuple[str, CountryForm]] = {}
        self._by_code: dict[str, list[tuple[Entity, str, str]]] = {}
        for row in rows("countries"):
            name, code, start, end = row[0], row[2], row[14], row[15]
            entity = Entity(
                name=name, kind="state", country=code, sector="GOV", wikidata=row[16] or None, source="countries"
            )
            self._by_code.setdefault(code, []).append((entity, start, end))
            forms: list[tuple[CountryForm, list[str]]] = [
                ("name", [name, *listed(row[7]), *listed(row[8])]),
                ("adjective", listed(row[9])),
                ("demonym", listed(row[10])),
                ("capital", listed(row[11])),
                ("seat", listed(row[12])),
            ]
            for form, words in forms:
                for word in words:
                    self._words.setdefault(stored(word), (code, form))

    def country_of(self, words: str) -> tuple[str, CountryForm] | None:
        """Code and form of the words, None where they stand for no state."""
        if not capitalised(words):
            return None
        return next((self._words[k] for k in sought(words) if k in self._words), None)

    def state(self, code: str, on: str | None = None) -> Entity:
        """The state with this code, or the predecessor of that date. KeyError for a code that no row has."""
        held = self._by_code[code]
        gone = (e for e, start, end in held if end and holds(start, end, on))
        return next(gone, held[0][0])

    def codes(self) -> frozenset[str]:
        """Every ISO 3166-1 alpha-3 code the table knows, living or withdrawn."""
        return frozenset(self._by_code)
