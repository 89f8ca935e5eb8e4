"""A chain: mentions that stand for one, with what they say together.  Filled by `coreference`, read by `actors`."""

from __future__ import annotations

from collections.abc import Iterable

from nutgraf.resolve.who.known import EntityLike
from nutgraf.resolve.who.naming import plain, same_person
from nutgraf.resolve.who.phrase import Phrase


class Chain:
    """Phrases of one identity, in text order once `coreference.chains` hands it out."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrases: list[Phrase] = []
        self.entity: EntityLike | None = None
        self.state: str | None = None
        self.names: tuple[str, ...] = ()
        self.nouns: set[str] = set()
        self.words: set[str] = set()
        self.cores: set[str] = set()
        self.kinds: set[str] = set()
        self.genders: set[str] = set()
        self.numbers: set[str] = set()
        self.country: str | None = None
        self.sector: str | None = None
        self.learned: set[int] = set()
        self.force = phrase.force
        self.add(phrase)

    def add(self, phrase: Phrase) -> None:
        self.phrases.append(phrase)
        self.learned.add(phrase.mention.chain)
        if phrase.pronoun:
            if phrase.gender:
                self.genders.add(phrase.gender)
            return
        if self.entity is None and phrase.entity is not None:
            self.entity = phrase.entity
            if phrase.entity.role:
                self.words.update(plain(phrase.entity.role).split())
        entity = self.entity
        self.state = self.state or phrase.state
        if len(phrase.names) > len(self.names):
            self.names = phrase.names
        self.nouns.add(phrase.noun)
        self.cores.add(phrase.core.lower())
        self.words.update([word.low for word in phrase.words])
        kind = phrase.mention.kind
        self.kinds.add(entity.kind if entity and kind != "place" else kind)
        if phrase.gender:
            self.genders.add(phrase.gender)
        if phrase.number:
            self.numbers.add(phrase.number)
        if entity:
            self.sector, self.country = entity.sector, entity.country
        else:
            self.country = self.country or phrase.country
            self.sector = self.sector or (phrase.sector[0] if phrase.sector else None)

    def take(self, phrases: Iterable[Phrase]) -> None:
        for phrase in phrases:
            self.add(phrase)

    @property
    def person(self) -> bool:
        return "person" in self.kinds

    @property
    def several(self) -> bool:
        """Its first phrase names several together: "police and residents"."""
        return not self.names and not self.entity and any(word.low == "and" for word in self.phrases[0].words)

    @property
    def name_key(self) -> str:
        return plain(self.entity.name) if self.entity else ""

    def contradicts(self, other: Chain) -> bool:
        """Two names that cannot be one: another entity, another state, another personal name."""
        if self.force != other.force:
            return True
        if self.entity and other.entity:
            return self.name_key != other.name_key
        if self.state and other.state:
            return self.state != other.state
        if self.names and other.names:
            return not same_person(self.names, other.names)
        if self.person != other.person and (self.names or other.names):
            return True
        return bool(self.genders and other.genders and not self.genders & other.genders)
