"""One mention read by itself: its names, title, number, gender, and the country and sector its words say.

Comes in: the text, a mention and a knowledge base.  Goes out: a `Phrase`; nothing of other mentions enters here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.known import EntityLike, KnowledgeLike
from nutgraf.resolve.who.words import (
    ARTICLES,
    DEFINITE,
    INDEFINITE,
    PARTICLES,
    STOPS,
    Word,
    core_of,
    head_index,
    words_of,
)
from nutgraf.spans import FoundMention

RULERS = lexicon.words("rulers")
PLURAL = lexicon.words("plural")
FORMER = lexicon.words("former")
ARMED, INSURGENT = lexicon.words("armed"), lexicon.words("insurgent")
MEMBER_STATES = lexicon.words("member_states")
ALIGNED = tuple(sorted(lexicon.words("aligned")))


@dataclass(slots=True)
class Phrase:
    """What the words of one mention say.

    ``names``: the personal name, given names first.  ``state``: ISO3 when the phrase stands for a state itself.
    ``country`` with ``country_why``: read from the words.  ``owner``: somebody known named before the head
    ("Hamas leader").  ``sector``: (sector, kind) from the words of the head and what stands before it.
    ``modifier``: it stands inside a larger mention, not as its head ("Russian" in "Russian forces").
    """

    at: int
    mention: FoundMention
    text: str
    words: tuple[Word, ...]
    head: int
    core: str
    pronoun: lexicon.Pronoun | None = None
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    number: str = ""
    gender: str = ""
    state: str | None = None
    country: str | None = None
    country_why: str = ""
    owner: EntityLike | None = None
    entity: EntityLike | None = None
    sector: tuple[str, str] | None = None
    sector_why: str = ""
    modifier: bool = False

    @property
    def noun(self) -> str:
        """The head word in lower case."""
        return self.words[self.head].low if self.words else self.text.lower()

    @property
    def definite(self) -> bool:
        return bool(self.words) and self.words[0].low in DEFINITE

    @property
    def indefinite(self) -> bool:
        return bool(self.words) and (self.words[0].low in INDEFINITE or self.words[0].low[0].isdigit())

    @property
    def surname(self) -> str:
        """The name where it is a bare surname, particles with it ("de Mistura"); else the empty string."""
        weighty = [name for name in self.names if name.lower() not in PARTICLES]
        return " ".join(self.names) if len(weighty) == 1 else ""

    @property
    def named(self) -> bool:
        if self.entity is None and self.definite and len(self.words) == 2 and self.noun in lexicon.heads():
            return False
        return self.mention.form in ("name", "metonym") or self.entity is not None or self.state is not None


class Reading:
    """Reads phrases with one knowledge base at one date; equal words are looked up once.

    ``places``: start offset of a place name -> ISO3 of the country it lies in.
    """

    def __init__(self, knowledge: KnowledgeLike, on: str | None, places: Mapping[int, str] | None = None) -> None:
        self.knowledge, self.on, self.places = knowledge, on, places or {}
        self.spoken: set[str | None] = set()
        self._countries: dict[str, tuple[str, str] | None] = {}
        self._found: dict[str, EntityLike | None] = {}

    def country(self, words: str) -> tuple[str, str] | None:
        """(ISO3, form) of words that name a country in some form."""
        if words not in self._countries:
            self._countries[words] = self.knowledge.country_of(words)
        return self._countries[words]

    def find(self, name: str) -> EntityLike | None:
        if name not in self._found:
            self._found[name] = self.knowledge.find(name, self.on)
        return self._found[name]

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
        self._identity(phrase)
        self._country(phrase)
        if mention.kind == "person" or phrase.mention.form == "name":
            self._names(phrase)
        self._sector(phrase)
        self._number(phrase)
        self.spoken.add(phrase.country)
        return phrase

    def _identity(self, phrase: Phrase) -> None:
        """A state in any of its forms, or somebody the knowledge base knows under exactly these words."""
        mention, words = phrase.mention, phrase.words
        own = self.find(phrase.core) if any(word.capital for word in words) else None
        if own and own.source == "dictionary" and mention.kind != "place":
            phrase.entity = own
            return
        upto = core_of(words[: phrase.head + 1])
        if mention.kind != "person":
            country = self.country(phrase.core) or self.country(upto)
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
        if phrase.state and mention.kind != "place":
            phrase.entity = self.knowledge.state(phrase.state, self.on)
        elif not phrase.state and any(word.capital for word in words):
            phrase.entity = self.find(phrase.core) or (self.find(upto) if upto != phrase.core else None)

    def _country(self, phrase: Phrase) -> None:
        if phrase.state:
            phrase.country, phrase.country_why = phrase.state, f"“{phrase.core}” names it"
            return
        words = phrase.words
        found = self._scan(words[: phrase.head + 1], phrase) or self._scan(words[phrase.head + 1 :], phrase)
        if found:
            phrase.country, phrase.country_why = found
        elif phrase.owner:
            phrase.country, phrase.country_why = "UNK", f"{phrase.owner.name} is of no one country"

    def _scan(self, words: Sequence[Word], phrase: Phrase) -> tuple[str, str] | None:
        """The first country the words say, longest form first; notes a known owner on the way."""
        at = 0
        while at < len(words):
            word = words[at]
            if word.start in self.places and not (phrase.mention.kind == "person" and at + 1 == len(words)):
                return self.places[word.start], f"“{word.text}” lies there"
            if word.capital:
                for size in (4, 3, 2, 1):
                    if at + size > len(words) or not words[at + size - 1].capital:
                        continue
                    said = " ".join(w.text for w in words[at : at + size])
                    country = self.country(said)
                    if country:
                        return country[0], f"“{said}”"
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

    def _names(self, phrase: Phrase) -> None:
        """Split a person's mention into title words and the name itself."""
        if phrase.mention.kind != "person":
            return
        titles = lexicon.titles()
        words = phrase.words
        # The name is the run of capitals about the head, particles and initials included.
        start = end = phrase.head
        if not words[start].capital:
            phrase.titles = tuple(word.low for word in words[: phrase.head + 1])
            return
        while end + 1 < len(words) and words[end + 1].capital and words[end + 1].start - words[end].end <= 2:
            if words[end].possessive:
                break
            end += 1
        while start > 0:
            before = words[start - 1]
            joined = words[start].start - before.end <= 2 and not before.possessive
            if not joined or not (before.capital or before.low in PARTICLES):
                break
            start -= 1
        run = [*words[start : end + 1]]
        lead = [*words[:start]]
        while run:
            low = run[0].low
            if (
                low in titles
                or low in DEFINITE
                or low in STOPS
                or low.startswith(("ex-", "vice-"))
                or (len(run) > 1 and (self.country(run[0].text) or (self.country(f"{run[0].text} {run[1].text}"))))
                or (len(run) > 2 and any(word.low in titles for word in run[1:-1]))
            ):
                lead.append(run.pop(0))
            else:
                break
        phrase.names = tuple(word.text for word in run)
        phrase.titles = tuple(word.low for word in lead)
        if phrase.names and not phrase.entity and len(phrase.names) < len(words):
            phrase.entity = self.find(" ".join(phrase.names))
        if phrase.entity and phrase.entity.kind != "person":
            phrase.entity = None
        if not phrase.names and phrase.titles and phrase.country and not phrase.entity:
            phrase.entity = self.knowledge.office(phrase.country, " ".join(phrase.titles), self.on)

    def _sector(self, phrase: Phrase) -> None:
        if phrase.entity and phrase.state:
            phrase.sector, phrase.sector_why = ("GOV", "state"), f"“{phrase.core}” stands for the state"
            return
        said = phrase.core
        first = phrase.words[0].low in ARTICLES
        if phrase.words[first].start in self.places and phrase.head == len(phrase.words) - 1:
            alone = not phrase.text.islower() and not self.knowledge.sector_of(said)
            if alone and phrase.mention.kind != "person" and len(phrase.words) - first <= 3:
                phrase.sector, phrase.sector_why = ("GOV", "state"), f"the place “{said}” acts: its authorities"
                return
        if phrase.mention.kind == "person" and phrase.names:
            name = " ".join(phrase.names)
            said = phrase.text.replace(name, "").strip(" ,") if name != phrase.core else ""
        found = self.knowledge.sector_of(said) if said else None
        if not found and phrase.mention.kind != "person":
            people = self.country(phrase.words[phrase.head].text) if phrase.words[phrase.head].capital else None
            counted = phrase.indefinite or phrase.noun.endswith(("s", "ese", "ish", "ch"))
            said_so = people and (people[1] == "demonym" or (people[1] == "adjective" and counted))
            found = ("CVL", "group", False) if said_so else None
        if not found:
            return
        sector = found[0]
        if sector == "GOV" and phrase.noun in ARMED:
            sector = "MIL"
        elif sector == "GOV" and phrase.noun in INSURGENT and phrase.mention.kind != "person":
            sector = "REB"
        elif sector == "IGO" and phrase.noun in MEMBER_STATES:
            sector = "GOV"
        lows = {word.low for word in phrase.words[: phrase.head]} | set(phrase.titles)
        if sector == "GOV" and (lows & FORMER or phrase.noun.startswith("ex-") or any(w[:3] == "ex-" for w in lows)):
            sector = "ELI"
        elif sector == "MIL" and any(low.endswith(ALIGNED) for low in lows):
            sector = "REB"
        phrase.sector, phrase.sector_why = (sector, found[1]), f"“{said}”"

    def _number(self, phrase: Phrase) -> None:
        noun, titles = phrase.noun, lexicon.titles()
        head = lexicon.heads().get(noun)
        if phrase.mention.kind == "person" and phrase.names:
            phrase.number = "one"
        elif noun in PLURAL or (noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and not phrase.named):
            phrase.number = "many"
        else:
            phrase.number = "one"
        if phrase.mention.kind != "person":
            return
        for title in phrase.titles:
            if titles.get(title):
                phrase.gender = titles[title]
        if head and head.gender:
            phrase.gender = head.gender
        if not phrase.gender and phrase.names:
            phrase.gender = lexicon.given_names().get(phrase.names[0].lower(), "")
        if not phrase.gender and phrase.entity:
            phrase.gender = lexicon.given_names().get(phrase.entity.name.split()[0].lower(), "")
