"""Whether a bare surname is that of somebody in the public eye: only where the story speaks for it.

Comes in: the text and the phrases of one story, and the look-ups.  Goes out: the known person that a bare surname
stands for, or None.  Refused: a person whom nothing in the story supports, and one whose given name is not that of the
fuller person of the same surname in the story.  A link without support is worse than none: a "Paz" in Honduras is not
the president of Bolivia.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.known import EntityLike
from nutgraf.resolve.who.naming import plain, same_person
from nutgraf.resolve.who.phrase import Phrase
from nutgraf.resolve.who.reading import Reading

UNMISTAKABLE = lexicon.words("unmistakable")
SUPRANATIONAL = frozenset(("IGO", "NGO", "MNC", "UNK"))
_SHORTEST = 3
_OPENING = lexicon.words("opening")
_EMPTY = lexicon.words("passing") | {"dr", "sir"}
NICKNAMES = lexicon.words("nicknames")
_REACH = 60  # characters of given names
_GIVEN = re.compile(r"(?<![\w.])([^\W\d_a-z][\w'’-]*\.?(?: [^\W\d_a-z][\w'’-]*\.?){0,2}) $")


class PublicEye:
    """Looks surnames of one story up among the known persons."""

    def __init__(self, text: str, phrases: Sequence[Phrase], reading: Reading) -> None:
        self.text, self.phrases, self.reading = text, phrases, reading
        self._fuller: dict[str, list[tuple[str, ...]]] = {}

    def person(self, phrase: Phrase) -> EntityLike | None:
        """The known person with this surname whom the country of the words, the story or a title supports."""
        knowledge = self.reading.knowledge
        known = [one for one in knowledge.surname(phrase.surname, self.reading.on) if one.kind == "person"]
        if phrase.country:
            known = [one for one in known if one.country == phrase.country]
        known = [one for one in known if self._fits(phrase, one)]
        if not known or phrase.country:
            return known[0] if known else None
        named = self.reading.named()
        famous = plain(phrase.surname) in UNMISTAKABLE
        supported = (
            next((one for one in known if one.country in named), None)
            or next((one for one in known if one.country in SUPRANATIONAL and self._body(one)), None)
            or next((one for one in known if _titled(phrase, one)), None)
        )
        return supported or (known[0] if famous else None)

    def _body(self, known: EntityLike) -> bool:
        """The body that a person of no country serves is named in the story: "UN", "European"."""
        return any(word[0].isupper() and word in self.text for word in (known.role or "").split())

    def contradicted(self, phrase: Phrase) -> bool:
        """A surname that the tables give one person, in a story that names another one in full."""
        return phrase.entity is not None and phrase.entity.source == "leaders" and not self._fits(phrase, phrase.entity)

    def _fits(self, phrase: Phrase, known: EntityLike) -> bool:
        """No fuller person of this surname in the story, or one of them can be the known one."""
        fuller = self.fuller(phrase.surname)
        return not fuller or any(self._one(names, known) for names in fuller)

    def _one(self, names: tuple[str, ...], known: EntityLike) -> bool:
        found = self.reading.find(" ".join(names))
        own = plain(known.name).split()
        given = plain(names[0])
        return (
            (found is not None and found.name == known.name)
            or same_person(names, own)
            or any(f"{given}={word}" in NICKNAMES for word in own)
        )

    def fuller(self, surname: str) -> list[tuple[str, ...]]:
        """The names with a given name before this surname: of persons mentioned, else as the text has them."""
        found = self._fuller.get(surname)
        if found is None:
            key = plain(surname)
            found = [p.names for p in self.phrases if len(p.names) > 1 and plain(p.names[-1]) == key.split()[-1]]
            found = found or self._written(surname)
            self._fuller[surname] = found
        return found

    def _written(self, surname: str) -> list[tuple[str, ...]]:
        """Full names that no mention covers, as the text has them."""
        out, at = [], self.text.find(surname)
        while at >= 0:
            end = at + len(surname)
            match = _GIVEN.search(self.text, max(0, at - _REACH), at)
            whole = not self.text[end : end + 1].isalnum()
            at = self.text.find(surname, end)
            if not match or not whole:
                continue
            given: list[str] = []
            for word in reversed(match[1].split()):
                if not self._given(word):
                    break
                given.insert(0, word)
            if given:
                out.append((*given, surname))
        return out

    def _given(self, word: str) -> bool:
        """A word that can be a given name: "Lucía", and no title, country, role or function word."""
        low, reading = word.rstrip(".").lower(), self.reading
        if low in lexicon.given_names():
            return True
        if low in lexicon.titles() or low in lexicon.words("stops") or low in lexicon.words("definite"):
            return False
        if low.endswith("ly") or low in _OPENING or low in lexicon.pronouns() or len(low) < _SHORTEST:
            return False
        return not (reading.country(word) or reading.find(word) or reading.sector(word))


def _titled(phrase: Phrase, known: EntityLike) -> bool:
    """The office in the words is the office held: "Prime Minister Modi", not "Mr Modi"."""
    titles = lexicon.titles()
    said = {word.rstrip(".") for word in phrase.titles if titles.get(word) == ""} - _EMPTY
    role = plain(known.role or "").split()
    return bool(said) and "former" not in role and said <= set(role)
