"""The countries that stand around a mention: right after it, in its sentence, in the story, in the dateline.

Comes in: the text with its sentences, the phrases, and the countries that the caller puts first (dateline, places).
Goes out: a country with the reason in words.  Sentences are scanned only when a phrase needs them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from nutgraf.records import Span
from nutgraf.resolve.who.described import ALIGNED
from nutgraf.resolve.who.phrase import Phrase
from nutgraf.resolve.who.reading import Reading
from nutgraf.resolve.who.words import POSSESSIVE

AFTER = re.compile(r"\s*(?:of|in|from|at|near|across|inside|outside)\s+(?:the\s+)?|\s*,\s+|\s*\(")

UPPER = "[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я]"
# The first letter first, then what stands before it: the scanner skips all else.
CAPITAL = re.compile(rf"{UPPER}(?<!\w\w)(?:\.(?:{UPPER}\.)+|\w*(?:[-'’.&/]\w+)*)")
LONGEST = 3  # words of a country's name
HARM = 0.25  # off a country that attacks in the sentence, for the attacked: chosen on the training events
NOWHERE = frozenset(("IGO", "NGO", "MNC", "UNK"))
SAME, BEFORE, BESIDE, SHARE, FIRST = 0.2, 0.6, 0.4, 2.0, 0.25
FILED = 1.0  # for the dateline's country: the training sentences have no datelines, so this is set and not fitted


class Context:
    """Looks around mentions of one document."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        phrases: Sequence[Phrase],
        reading: Reading,
        countries: Sequence[str] = (),
        filed: str | None = None,
    ) -> None:
        self.text, self.sentences, self.reading = text, sentences, reading
        self.filed = filed
        self.first = next((one for one in countries if one), None)
        self._attacking = [p for p in phrases if p.country and ("ASSAULT", "actor") in p.deeds]
        self._scans: dict[int, list[tuple[int, str, str]]] = {}
        self.tally: Counter[str] = Counter(countries)
        self._known = {phrase.entity.country for phrase in phrases if phrase.entity}
        self.tally.update(phrase.country for phrase in phrases if phrase.country and len(phrase.country) == 3)

    def beside(self, phrase: Phrase) -> tuple[str, str] | None:
        """ "police in Harare": a country, capital or known place right after the mention."""
        found = AFTER.match(self.text, phrase.mention.end)
        if not found or found[0].strip() in (",", "("):
            return None
        start = found.end()
        for at, iso3, said in self.scan(phrase.mention.sentence):
            if start <= at <= start + 25 and self.text[start:at].count(" ") <= 2:
                return iso3, f"“{found[0].strip()} {said}” after it"
        return None

    def around(self, phrase: Phrase) -> tuple[str, str] | None:
        """The country that the sentences around name, else the story's or the dateline's.

        A sum over what names a country: 0.2 in the sentence, 0.6 more before the mention, 0.4 in the three sentences
        before or the one after, twice its share of the story, and 1 for the dateline's; for the attacked, 0.25 less for
        who attacks there. The weights are those of a softmax over the countries of the training events, rounded.
        """
        here = phrase.mention.sentence
        near: dict[str, float] = {}
        said: dict[str, str] = {}
        for sentence in (here, here - 1, here + 1, here - 2, here - 3):
            for at, iso3, words in self.scan(sentence):
                own = SAME + BEFORE * (at < phrase.mention.start)
                weight = own if sentence == here else BESIDE
                near[iso3] = near.get(iso3, 0.0) + weight
                said.setdefault(iso3, words)
        total = sum(self._story.values())
        if total:
            against = self._attackers(phrase)
            points = {
                one: near.get(one, 0.0)
                + SHARE * count / total
                + FIRST * (one == self.first)
                + FILED * (one == self.filed)
                - HARM * (one in against)
                for one, count in self._story.items()
            }
            iso3 = max(points, key=lambda one: points[one])
            return iso3, f"“{said[iso3]}” near it" if iso3 in said else "the country most named in the story"
        if self.first:
            return self.first, "the country the story is filed from or about"
        common = [one for one, _ in self.tally.most_common() if one not in NOWHERE]
        return (common[0], "the country most named in the story") if common else None

    def _attackers(self, phrase: Phrase) -> set[str | None]:
        """Countries that attack in the sentence of somebody attacked."""
        if ("ASSAULT", "recipient") not in phrase.deeds:
            return set()
        here = phrase.mention.sentence
        return {p.country for p in self._attacking if p.mention.sentence == here}

    @cached_property
    def named(self) -> frozenset[str]:
        """Every country that the story names: in words, by its places, by somebody known, or in the dateline."""
        return frozenset((*self.tally, *self._known, *self._story)) - NOWHERE

    @cached_property
    def _story(self) -> Counter[str]:
        """How often the story names each country."""
        count = Counter(iso3 for at in range(len(self.sentences)) for _, iso3, _ in self.scan(at))
        if self.filed:
            count[self.filed] += 1
        return count

    def scan(self, sentence: int) -> list[tuple[int, str, str]]:
        """(offset, ISO3, words) of each country, capital or known place in a sentence."""
        if not 0 <= sentence < len(self.sentences):
            return []
        if sentence not in self._scans:
            self._scans[sentence] = self._read(self.sentences[sentence])
        return self._scans[sentence]

    def _read(self, sentence: Span) -> list[tuple[int, str, str]]:
        places, country = self.reading.places, self.reading.country
        words = [
            (found.start(), found.end(), found[0])
            for found in CAPITAL.finditer(self.text, sentence.start, sentence.end)
        ]
        out, at = [], 0
        while at < len(words):
            start, end, word = words[at]
            step = 1
            if start in places and not word.lower().endswith(ALIGNED):
                out.append((start, places[start], POSSESSIVE.sub("", word)))
            else:
                size = 1
                while size < LONGEST and at + size < len(words) and words[at + size][0] == end + 1:
                    end = words[at + size][1]
                    size += 1
                while size:
                    said = POSSESSIVE.sub("", self.text[start : words[at + size - 1][1]])
                    found = country(said)
                    if found:
                        out.append((start, found[0], said))
                        step = size
                        break
                    size -= 1
            at += step
        return out
