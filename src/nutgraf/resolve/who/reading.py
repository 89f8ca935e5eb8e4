"""One mention read by itself: what it names, and the country and the owner that its words say.

Comes in: the text, a mention and a knowledge base.  Goes out: a `Phrase`; nothing of other mentions enters here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from weakref import WeakKeyDictionary

import msgspec

from nutgraf.resolve.who import areas, lexicon
from nutgraf.resolve.who.described import ALIGNED, read_names, read_number, read_sector
from nutgraf.resolve.who.known import EntityLike, KnowledgeLike
from nutgraf.resolve.who.phrase import Phrase
from nutgraf.resolve.who.words import ARTICLES, STOPS, Word, core_of, head_index, sent, words_of
from nutgraf.spans import FoundMention

KOREAS = {"North": "PRK", "South": "KOR"}
LONGEST = 4  # words of a body's name that are looked up inside a mention
RULERS = lexicon.words("rulers")
PLURAL, MANY_STATES = lexicon.words("plural"), lexicon.words("plural_states")
INTERSTATE = lexicon.words("interstate")
PARTS = lexicon.words("parts")  # of a state, in space or in time
FORCE, AFTER = lexicon.words("force_nouns"), re.compile(r"[a-z]+")
THE = ("the ", "The ")


class Cache:
    """What one knowledge base answered before: names come back from story to story. Emptied when it is full."""

    FULL = 20_000

    def __init__(self) -> None:
        self.countries: dict[str, tuple[str, str] | None] = {}
        self.found: dict[tuple[str, str | None], EntityLike | None] = {}
        self.sectors: dict[str, tuple[str, str, bool] | None] = {}

    def trim(self) -> None:
        for held in (self.countries, self.found, self.sectors):
            if len(held) >= self.FULL:
                held.clear()


_CACHES: WeakKeyDictionary[KnowledgeLike, Cache] = WeakKeyDictionary()


class Reading:
    """Reads phrases with one knowledge base at one date; equal words are looked up once.

    ``divided``: a story of both Koreas, in which "the North" and "the South" are states; ``union``: one of the European
    Union, in which "Brussels" is the Union and not Belgium.  ``places``: start offset of a
    place name -> ISO3 of the country it lies in.  ``named``: the countries that the story names, when asked.
    """

    def __init__(self, knowledge: KnowledgeLike, on: str | None, places: Mapping[int, str] | None = None) -> None:
        self.knowledge, self.on, self.places = knowledge, on, dict(places or {})
        self.named: Callable[[], Set[str]] = frozenset
        self.divided = self.union = False
        self._cache = _CACHES.setdefault(knowledge, Cache())

    def country(self, words: str) -> tuple[str, str] | None:
        """(ISO3, form) of words that name a country in some form."""
        cache = self._cache.countries
        if words not in cache:
            self._cache.trim()
            cache[words] = self.knowledge.country_of(words)
        return cache[words]

    def find(self, name: str) -> EntityLike | None:
        cache, key = self._cache.found, (name, self.on)
        if key not in cache:
            self._cache.trim()
            cache[key] = self.knowledge.find(name, self.on)
        return cache[key]

    def sector(self, words: str) -> tuple[str, str, bool] | None:
        """(sector, kind, is a person) of a noun phrase."""
        cache = self._cache.sectors
        if words not in cache:
            self._cache.trim()
            cache[words] = self.knowledge.sector_of(words)
        return cache[words]

    def phrase(self, at: int, text: str, mention: FoundMention) -> Phrase:
        """Read the ``at``-th mention."""
        words = words_of(text, mention.start, mention.end)
        raw = text[mention.start : mention.end]
        if not words:
            return Phrase(at, mention, raw, words, 0, raw)
        pronoun = lexicon.pronouns().get(words[0].low) if len(words) == 1 else None
        if pronoun and not (words[0].text.isupper() and words[0].low == "us"):
            return Phrase(
                at, mention, raw, words, 0, raw, pronoun=pronoun, number=pronoun.number, gender=pronoun.gender
            )
        head = head_index(words, mention.head_start, mention.head_end)
        phrase = Phrase(at, mention, raw, words, head, core_of(words))
        phrase.article = text[max(0, mention.start - 4) : mention.start] in THE
        if mention.kind != "place":
            self._units(phrase)
        self._identity(phrase)
        if not phrase.entity and mention.kind not in ("place", "person"):
            self._region(phrase, words[0].low == "the" or text[max(0, mention.start - 4) : mention.start] in THE)
        self._country(phrase)
        if mention.kind == "person" or phrase.mention.form == "name":
            read_names(phrase, self)
        read_sector(phrase, self)
        read_number(phrase)
        return phrase

    def _identity(self, phrase: Phrase) -> None:
        """A state in any of its forms, or somebody the knowledge base knows under exactly these words."""
        mention, words = phrase.mention, phrase.words
        if self.knowledge.has_dictionary and mention.kind != "place" and self._own(phrase):
            return
        upto = core_of(words[: phrase.head + 1]) if phrase.head + 1 < len(words) else phrase.core
        if mention.kind != "person":
            country = self.country(phrase.core) or self.country(upto) or self._qualified(phrase)
            if country is None and self.divided and phrase.core in KOREAS:
                country = (KOREAS[phrase.core], "name")
            if (country and (country[1] != "demonym" or mention.kind == "state") and mention.kind != "place") or (
                country and country[1] in ("name",)
            ):
                phrase.state = country[0]
            elif phrase.noun in RULERS and phrase.head > 0 and mention.kind != "place":
                ruled = self.country(core_of(words[: phrase.head]))
                after = words[phrase.head + 1 :]
                if not ruled and len(after) > 1 and after[0].low == "of":
                    ruled = self.country(core_of(after[1:]))
                if ruled and ruled[1] != "demonym":
                    phrase.state = ruled[0]
        if phrase.core == "Brussels" and self.union and mention.kind != "place":
            phrase.state, phrase.entity = None, self.find("European Union")
        elif phrase.state and mention.kind != "place":
            phrase.entity = self.knowledge.state(phrase.state, self.on)
        elif not phrase.state and any(word.capital for word in words):
            phrase.entity = self.find(phrase.core) or (self.find(upto) if upto != phrase.core else None)
            phrase.entity = phrase.entity or self._owned(phrase)

    def _qualified(self, phrase: Phrase) -> tuple[str, str] | None:
        """ "new North Korea", "nuclear-armed Pakistan": a state by its name behind adjectives that name no part of it."""
        words = phrase.words[: phrase.head + 1]
        at = next((n for n, word in enumerate(words) if word.capital and n), 0)
        front = [word.low for word in words[:at] if word.low not in ARTICLES]
        if (
            not front
            or any(low.endswith("ern") for low in front)
            or not PARTS.isdisjoint(front)
            or not STOPS.isdisjoint(front)
        ):
            return None
        found = self.country(core_of(words[at:]))
        return found if found and found[1] == "name" else None

    def _owned(self, phrase: Phrase) -> EntityLike | None:
        """ "Russia's Gazprom", "the bloc ECOWAS": who is known behind its state or a word for what it is.

        It is a body even where the reader saw a person; behind its state it is of that state.
        """
        words = phrase.words[: phrase.head + 1]
        at = next((n for n in range(len(words) - 1, 0, -1) if words[n - 1].possessive or not words[n - 1].capital), 0)
        found = self.find(core_of(words[at:])) if at and words[at].capital else None
        if not found:
            return None
        if words[at - 1].possessive:
            owner = self.country(core_of(words[:at]))
            if not owner or owner[0] != found.country:
                return None
        elif found.kind in ("person", "state") or not STOPS.isdisjoint(word.low for word in words[:at]):
            return None  # "the ambassador to the UN" is not the UN
        if found.kind != "person":
            phrase.mention = msgspec.structs.replace(phrase.mention, kind="organisation")
        return found

    def force(self, phrase: Phrase, text: str) -> None:
        """A state that attacks, in the form of an adjective: its armed forces ("Turkish shelling", "US airstrikes").

        27 of 33 adjectives of the training events; a state by its name stays the government (79 of 85). "US" is an
        adjective before a word of force.
        """
        said = self.country(phrase.core)
        if said is None or not phrase.state:
            return
        if phrase.core in ("US", "U.S."):
            after = AFTER.findall(text[phrase.mention.end : phrase.mention.end + 40])[:2]
            if text[phrase.mention.end : phrase.mention.end + 1] not in (" ", "-") or not FORCE & set(after):
                return
        elif said[1] != "adjective":
            return
        phrase.force, phrase.modifier, phrase.state, phrase.entity = True, True, None, None
        phrase.mention = msgspec.structs.replace(phrase.mention, kind="organisation")
        phrase.sector, phrase.sector_why = ("MIL", "organisation"), f"“{phrase.core}” attacks: its armed forces"

    def _units(self, phrase: Phrase) -> None:
        """Note the federal units that the words name, where no place was resolved: "Texas lawmakers".

        In a person's name only before a title or after "of": "Virginia Raggi" is no state.
        """
        words, known, openings = phrase.words, areas.units(), areas.openings()
        for at, word in enumerate(words):
            if word.text not in openings or word.start in self.places:
                continue
            for size in range(min(areas.LONGEST, len(words) - at), 0, -1):
                iso3 = known.get(word.text if size == 1 else " ".join(w.text for w in words[at : at + size]))
                if iso3 is None:
                    continue
                after = words[at + size] if at + size < len(words) else None
                titled = after is not None and (not after.capital or after.low in lexicon.titles())
                if phrase.mention.kind != "person" or titled or (at > 0 and words[at - 1].low in ("of", "from")):
                    self.places[word.start] = iso3
                break

    def _region(self, phrase: Phrase, article: bool) -> None:
        """The West, Europe, the Gulf: many states, or their body."""
        found = areas.region(phrase.core, article)
        if found is None or self.country(phrase.core):
            return
        phrase.region, phrase.country, phrase.country_why = True, found.country, f"“{phrase.core}” is a region"
        if found.form == "demonym" and phrase.words[0].low != "the":
            phrase.sector, phrase.sector_why = ("CVL", "group"), f"the people of {found.name}"
        else:
            phrase.sector, phrase.sector_why = (
                (found.sector, "group"),
                f"the region “{phrase.core}” acts: its authorities",
            )

    @staticmethod
    def _regional(phrase: Phrase, ethnic: bool) -> bool:
        """Many of a region, "African leaders": of no one country.  One of them may be of the story's country.

        ``ethnic``: "Arab states" are of the region, "Arab tribes" of the story's country.
        """
        noun = phrase.noun
        if phrase.mention.kind == "person" and phrase.words[phrase.head].capital:
            return False
        if ethnic:
            return noun in INTERSTATE
        return noun in PLURAL or noun in MANY_STATES or (noun.endswith("s") and not noun.endswith("ss"))

    def _own(self, phrase: Phrase) -> bool:
        """The user's dictionary: an actor under exactly these words, or an agent's role as their last words."""
        own = self.find(phrase.core)
        if own and own.source == "dictionary" and own.country != "UNK":
            phrase.entity = own
            return True
        words = [word.text for word in phrase.words[: phrase.head + 1]]
        for first in range(max(0, len(words) - 4), len(words)):
            role = self.find(" ".join(words[first:]))
            if role and role.source == "dictionary" and role.country == "UNK":
                phrase.sector, phrase.sector_why = (role.sector, role.kind), f"“{role.name}” in the dictionary given"
                break
        return False

    def _country(self, phrase: Phrase) -> None:
        if phrase.region:
            return
        if phrase.state:
            phrase.country, phrase.country_why = phrase.state, f"“{phrase.core}” names it"
            return
        words = phrase.words[: sent(phrase.words)]
        found = self._scan(words[: phrase.head + 1], phrase) or self._scan(words[phrase.head + 1 :], phrase)
        if found:
            phrase.country, phrase.country_why = found
        elif phrase.owner:
            phrase.country, phrase.country_why = "UNK", f"{phrase.owner.name} is of no one country"

    def _body(self, words: Sequence[Word], phrase: Phrase) -> EntityLike | None:
        for size in range(len(words), 1, -1):
            if all(word.capital for word in words[:size]):
                said = " ".join(word.text for word in words[:size])
                found = self.find(said) if said != phrase.core else None
                if found and found.kind not in ("person", "state"):
                    return found
        return None

    def _scan(self, words: Sequence[Word], phrase: Phrase) -> tuple[str, str] | None:
        """The first country the words say, longest form first; notes a known owner on the way."""
        named = phrase.mention.kind == "person" and phrase.mention.form == "name"
        bearer = phrase.words[phrase.head] if named else None  # "Iván Lima" is not of Peru
        at = 0
        while at < len(words):
            word = words[at]
            if phrase.owner is None and word.start in self.places and word.capital:
                # "Sudan Liberation Movement leader": the body's name goes before the place in it
                body = self._body(words[at : at + LONGEST], phrase)
                if body:
                    phrase.owner = body
                    if body.country not in ("UNK", ""):
                        return body.country, f"{body.name} is of it"
            backed = word.low.endswith(ALIGNED)  # "US-backed forces" are not American
            if (
                word.start in self.places
                and not backed
                and not (phrase.mention.kind == "person" and word.start == phrase.words[phrase.head].start)
            ):
                return self.places[word.start], f"“{word.text}” lies there"
            if word.capital:
                for size in (4, 3, 2, 1):
                    if at + size > len(words) or not words[at + size - 1].capital:
                        continue
                    said = " ".join(w.text for w in words[at : at + size])
                    country = self.country(said)
                    surname = bearer is not None and at > 0 and words[at + size - 1].start == bearer.start
                    if country and not (surname and country[1] not in ("adjective", "demonym")):
                        return country[0], f"“{said}”"
                    if areas.region(said):
                        if self._regional(phrase, said.endswith("Arab")):
                            return "UNK", f"“{said}” is a region"
                        at += size - 1  # "Latin American minister" is not American
                        break
                    if "-" in word.text and size == 1:
                        part = word.text.split("-")[0]
                        country = self.country(part)
                        if country and not word.low.endswith(ALIGNED):
                            return country[0], f"“{word.text}”"
                        if country:
                            continue
                        owner = self.find(part) if not word.low.endswith(ALIGNED) else None
                    else:
                        whole = size == len(phrase.words) or said == phrase.core
                        owner = None if whole or (size == 1 and word.low in lexicon.titles()) else self.find(said)
                    if owner and phrase.owner is None and (size > 1 or owner.kind != "person" or word.possessive):
                        phrase.owner = owner
                        if owner.country not in ("UNK", ""):
                            return owner.country, f"“{said}” is {owner.name}"
            at += 1
        return None
