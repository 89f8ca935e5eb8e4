"""What the words of one mention say, before any other mention is looked at; filled by `reading`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.known import EntityLike
from nutgraf.resolve.who.words import DEFINITE, INDEFINITE, PARTICLES, Word
from nutgraf.spans import FoundMention

Deed = tuple[str, str]


@dataclass(slots=True)
class Phrase:
    """What the words of one mention say.

    ``names``: the personal name, given names first.  ``state``: ISO3 when the phrase stands for a state itself.
    ``country`` with ``country_why``: read from the words.  ``owner``: somebody known named before the head
    ("Hamas leader").  ``sector``: (sector, kind) from the words of the head and what stands before it.
    ``deeds``: (event type, actor or recipient) of the events that it is a party to.
    ``force``: a state's adjective that attacks ("Turkish shelling"): its armed forces.
    ``region``: it names a region of many states ("the West").  ``modifier``: it stands inside a larger mention, not as its head ("Russian" in "Russian forces").
    ``article``: "the" stands before it.
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
    force: bool = False
    region: bool = False
    modifier: bool = False
    article: bool = False
    deeds: Sequence[Deed] = ()

    @property
    def noun(self) -> str:
        """The head word in lower case."""
        return self.words[self.head].low if self.words else self.text.lower()

    @property
    def definite(self) -> bool:
        return self.article or (bool(self.words) and (self.words[0].low in DEFINITE or self.words[0].possessive))

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
