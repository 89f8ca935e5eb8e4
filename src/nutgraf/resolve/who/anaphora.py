"""Nominals and pronouns to the chain that they point back to.

Comes in: the phrases of a document with the names already in chains.  Goes out: every phrase in a chain, those that
point nowhere in one of their own.  Definite nominals look back for their own noun, then for an office, then for the
nearest that their head can stand for; pronouns look back five sentences, by number, gender and kind, and prefer what
is near, what stands first in its sentence and what is spoken of often (after Lappin and Leass 1994).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from nutgraf.records import Span
from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.chains import Chain
from nutgraf.resolve.who.phrase import Phrase
from nutgraf.resolve.who.reading import RULERS, Reading
from nutgraf.resolve.who.words import ARTICLES, DEFINITE

WINDOW = 5
NOMINAL_WINDOW = 12
# Sentences in which the same bare noun ("rebels", "city") is the same, as GUM's training documents have it.
BARE_WINDOW = {"one": 10, "many": 2, "": 2}
THIRD = 3
# What may stand between "the mayor" and its "who": a blank, a comma, "of Lakeside,".
BETWEEN = re.compile(r"[^\w;:]{0,3}|\s(?:of|in|from|for)\s[^,;:.]{1,40},?\s")
PLACES_POINTED_AT = frozenset(("there", "here"))
PASSING, NOW = lexicon.words("passing"), lexicon.words("now")
ISLANDS = lexicon.words("islands")
OBJECTS, CLAUSE = frozenset(("him", "them")), 5  # blanks between a subject and its object
BREAKS = re.compile(
    r"[^\w\s'’-]|\b(?:and|as|because|but|if|of|or|said|say|says|so|that|to|when|where|which|while|who|with)\b"
)
COPULA = frozenset((" is ", " was ", " became ", " remains ", " who is ", ", who is ", ", who was ", " , "))


class Anaphora:
    """One document's back references."""

    def __init__(
        self,
        text: str,
        phrases: Sequence[Phrase],
        of: dict[int, Chain],
        reading: Reading,
        speakers: Sequence[tuple[Span, Span]],
    ) -> None:
        self.text, self.phrases, self.of, self.reading = text, phrases, of, reading
        self.quotes = sorted(speakers, key=lambda pair: pair[0].start)
        self.learned: dict[int, Chain] = {}
        self.first: dict[int, int] = {}
        self.counts: dict[int, int] = defaultdict(int)

    def link(self) -> None:
        """Give every phrase a chain, from left to right."""
        for phrase in self.phrases:
            self.first.setdefault(phrase.mention.sentence, phrase.at)
            chain = self.of.get(phrase.at)
            if chain is None:
                chain = self._find(phrase)
                if chain is None:
                    chain = Chain(phrase)
                else:
                    chain.add(phrase)
                self.of[phrase.at] = chain
            self.learned.setdefault(phrase.mention.chain, chain)
            self.counts[id(chain)] += 1
        self._speakers()

    def _find(self, phrase: Phrase) -> Chain | None:
        linked = self.learned.get(phrase.mention.chain)
        if linked is not None and self._agrees(phrase, linked) and not self._its_subject(phrase, linked):
            return self._titled(phrase, linked) or linked
        if phrase.pronoun:
            return self._pronoun(phrase)
        return self._apposition(phrase) or self._before_a_name(phrase) or self._there(phrase) or self._nominal(phrase)

    def _titled(self, phrase: Phrase, linked: Chain) -> Chain | None:
        """ "The general" is the one who was called general, where the reader took another for him."""
        if phrase.named or phrase.pronoun or phrase.noun in linked.words or phrase.noun not in lexicon.titles():
            return None
        others = (self.of[other.at] for other in self._before(phrase, NOMINAL_WINDOW))
        return next((c for c in others if c.person and c.names and phrase.noun in c.words and not c.entity), None)

    def _before_a_name(self, phrase: Phrase) -> Chain | None:
        """ "his brother Ana", "the chief, Ana Silva,": one noun right before a name, which is already in its chain."""
        for other in self.phrases[phrase.at + 1 : phrase.at + 3]:
            chain = self.of.get(other.at)
            gap = self.text[phrase.mention.end : other.mention.start]
            if gap in (" ", ", ") and chain is not None and other.named and not phrase.named:
                alike = other.mention.kind == phrase.mention.kind and phrase.number == other.number
                if gap == ", ":  # no list: "the minister, Ana Silva and John Doe"
                    closes = self.text[other.mention.end : other.mention.end + 5]
                    alike = alike and phrase.number == "one" and closes[:1] in (",", ".") and ", and" not in closes
                return chain if alike and not chain.contradicts(Chain(phrase)) else None
        return None

    def _there(self, phrase: Phrase) -> Chain | None:
        """ "there" and "here": the place named last."""
        if phrase.noun not in PLACES_POINTED_AT or len(phrase.words) > 1:
            return None
        for other in self._before(phrase, WINDOW):
            if other.mention.kind == "place":
                return self.of[other.at]
        return None

    def _agrees(self, phrase: Phrase, chain: Chain) -> bool:
        if phrase.gender and chain.genders and phrase.gender not in chain.genders:
            return False
        if phrase.pronoun and phrase.pronoun.who == "person" and phrase.pronoun.number == "one":
            return not chain.kinds or "person" in chain.kinds or not chain.kinds & {"state", "organisation", "place"}
        if not self._country_fits(phrase, chain):
            return False
        return phrase.mention.kind == "place" or not chain.kinds or chain.kinds != {"place"}

    def _before(self, phrase: Phrase, window: int) -> Iterator[Phrase]:
        """Earlier phrases, nearest first, without those around this one."""
        earliest, end, of = phrase.mention.sentence - window, phrase.mention.end, self.of
        for at in range(phrase.at - 1, -1, -1):
            other = self.phrases[at]
            if other.mention.sentence < earliest:
                return
            if other.mention.end < end and at in of:  # one that ends later is around this one
                yield other

    def _apposition(self, phrase: Phrase) -> Chain | None:
        """ "Ana Silva, the minister" and "the minister, Ana Silva": a comma apart, one named, both persons."""
        for other in self._before(phrase, 0):
            gap = self.text[other.mention.end : phrase.mention.start]
            if len(gap) > 10:
                return None
            if gap != ", " and gap not in COPULA:
                continue
            kinds = {phrase.mention.kind, other.mention.kind}
            opens = phrase.words[0].low in ARTICLES or phrase.words[0].low in DEFINITE
            nominal = not phrase.named and (opens or phrase.titles or phrase.number == "one")
            if len(kinds) == 1 and nominal and (other.named or other.pronoun) and phrase.number != "many":
                closes = self.text[phrase.mention.end : phrase.mention.end + 5]
                if gap != ", " or not closes.startswith((" and", ", and", " or ")):
                    return self.of[other.at]
            return None
        return None

    def _nominal(self, phrase: Phrase) -> Chain | None:
        head = lexicon.heads().get(phrase.noun)
        collective = head is not None and head.collective
        if phrase.indefinite:
            return None
        bare = not (phrase.definite or phrase.titles)
        window = 10**6 if collective or phrase.definite else BARE_WINDOW[phrase.number] if bare else NOMINAL_WINDOW
        modifiers, core, noun = self._modifiers(phrase), phrase.core.lower(), phrase.noun
        for other in self._before(phrase, window):
            chain = self.of[other.at]
            if noun not in chain.nouns and noun not in chain.words:
                continue
            if not self._kind_fits(phrase, chain, head) or not self._country_fits(phrase, chain):
                continue
            if (bare or chain.several) and core not in chain.cores:
                continue  # "residents" are not "police and residents"
            titled = chain.person and noun in lexicon.titles()  # "General Ana Silva", "the general"
            if (noun in chain.nouns or chain.entity or titled) and modifiers - NOW <= chain.words:
                return chain
        return self._class(phrase, head, modifiers) if phrase.definite or collective else None

    def _modifiers(self, phrase: Phrase) -> set[str]:
        return {
            word.low
            for word in phrase.words[: phrase.head]
            if word.low not in DEFINITE and not (phrase.country and self.reading.country(word.text))
        }

    def _class(self, phrase: Phrase, head: lexicon.Head | None, modifiers: set[str]) -> Chain | None:
        """ "the group", "the country", "the president": the nearest that the head can stand for."""
        if head is None or not head.kinds or len(modifiers) > 1:
            return None
        if phrase.noun in RULERS and not phrase.country and modifiers <= PASSING:
            return self._ruling(phrase)
        for other in self._before(phrase, 2):
            chain = self.of[other.at]
            if not other.named and not chain.entity and not chain.names:
                continue
            if not chain.kinds & head.kinds or phrase.number not in chain.numbers:
                continue
            if not self._kind_fits(phrase, chain, head) or not self._country_fits(phrase, chain):
                continue
            if head.kinds == {"person"} and not head.gender and phrase.noun not in chain.words:
                continue
            if head.sectors and (chain.sector or "UNK") not in head.sectors:
                continue
            if phrase.noun == "island" and chain.state and chain.state not in ISLANDS:
                continue
            return chain
        return None

    def _ruling(self, phrase: Phrase) -> Chain | None:
        """ "the government" after a state of the story that was named: its government."""
        for other in self._before(phrase, 2):
            chain = self.of[other.at]
            if chain.state and "place" not in chain.kinds:
                return chain
        return None

    def _kind_fits(self, phrase: Phrase, chain: Chain, head: lexicon.Head | None) -> bool:
        if phrase.gender and chain.genders and phrase.gender not in chain.genders:
            return False
        kind = phrase.mention.kind
        return kind in chain.kinds or bool(head and head.kinds & chain.kinds) or not chain.kinds

    def _country_fits(self, phrase: Phrase, chain: Chain) -> bool:
        return not phrase.country or not chain.country or phrase.country == chain.country

    def _pronoun(self, phrase: Phrase) -> Chain | None:
        pronoun = phrase.pronoun
        if pronoun is None or pronoun.use == "other":
            return None
        if pronoun.person < THIRD:
            return self._in_the_talk(phrase, pronoun.person)
        if pronoun.use == "relative":
            return self._relative(phrase, pronoun)
        best: tuple[float, Chain] | None = None
        for rank, other in enumerate(self._before(phrase, WINDOW)):
            chain = self.of[other.at]
            points = self._fit(phrase, pronoun, other, chain)
            if points is None or self._its_subject(phrase, chain):
                continue
            points -= 1.5 * (phrase.mention.sentence - other.mention.sentence) + 0.1 * rank
            if best is None or points > best[0]:
                best = points, chain
        return best[1] if best else None

    def _its_subject(self, phrase: Phrase, chain: Chain) -> bool:
        """ "Sikorski accused him": an object is not the subject of its own clause."""
        last = next((p for p in reversed(chain.phrases) if p.mention.end <= phrase.mention.start), None)
        if phrase.noun not in OBJECTS or last is None or last.mention.sentence != phrase.mention.sentence:
            return False
        between = self.text[last.mention.end : phrase.mention.start]
        return not last.modifier and between.count(" ") <= CLAUSE and not BREAKS.search(between)

    def _fit(self, phrase: Phrase, pronoun: lexicon.Pronoun, other: Phrase, chain: Chain) -> float | None:
        """How well a pronoun could stand for ``other``; None where it cannot."""
        if pronoun.gender and chain.genders and pronoun.gender not in chain.genders:
            return None
        if other.modifier and not other.named and not other.pronoun:
            return None
        points = 0.0
        if pronoun.number == "one" and pronoun.who == "person":
            if "person" not in chain.kinds or "many" in chain.numbers:
                return None
            points += 0.6 * bool(chain.names) + 0.3 * bool(chain.genders)
        elif pronoun.who == "thing":
            if "person" in chain.kinds or chain.numbers == {"many"} or not chain.kinds:
                return None
            points += 0.4 * ("place" not in chain.kinds) - 0.8 * other.modifier
        else:
            if other.number == "one" and "person" in chain.kinds:
                return None
            points += 1.0 * ("many" in chain.numbers or "many" in other.number) - 0.6 * ("place" in chain.kinds)
        subject = self.first.get(other.mention.sentence) == other.at
        points += 0.5 * subject + 0.15 * min(self.counts[id(chain)], 5) + 0.2 * bool(other.pronoun)
        if pronoun.use == "personal" and subject and pronoun.number == "one" and phrase.noun in ("him", "her", "them"):
            points -= 0.9 * (other.mention.sentence == phrase.mention.sentence)
        return points

    def _relative(self, phrase: Phrase, pronoun: lexicon.Pronoun) -> Chain | None:
        """ "who", "which" and "that" right after what they stand for."""
        for other in self._before(phrase, 0):
            if not BETWEEN.fullmatch(self.text, other.mention.end, phrase.mention.start):
                continue
            chain = self.of[other.at]
            if pronoun.who == "person" and not chain.kinds & {"person", "group", "organisation"}:
                continue
            if pronoun.who == "thing" and chain.kinds == {"person"}:
                continue
            return chain
        return None

    def _in_the_talk(self, phrase: Phrase, person: int) -> Chain | None:
        """I, we and you: the same before in the same quote; a speaker of a quote is joined at the end."""
        quote = self._quote(phrase)
        for other in self._before(phrase, WINDOW if quote is not None else 10**6):
            same = other.pronoun and other.pronoun.person == person and other.number == phrase.number
            if same and self._quote(other) == quote:
                return self.of[other.at]
        return None

    def _quote(self, phrase: Phrase) -> int | None:
        for at, (content, _) in enumerate(self.quotes):
            if content.covers(phrase.mention):
                return at
        return None

    def _speakers(self) -> None:
        """ "I" in a quote is its speaker; "we" the state or body that speaks, or an own actor of the person's side."""
        from nutgraf.resolve.who.coreference import join

        for phrase in self.phrases:
            if not phrase.pronoun or phrase.pronoun.person != 1 or len(self.of[phrase.at].kinds):
                continue
            quote = self._quote(phrase)
            source = self.quotes[quote][1] if quote is not None else None
            best = None
            for other in self.phrases:
                if source is not None and other.mention.overlaps(source) and not other.modifier:
                    best = best or other
            if best is None:
                continue
            speaker = self.of[best.at]
            if phrase.number == "one" and not speaker.person:
                continue
            if phrase.number == "many" and speaker.person and "one" in speaker.numbers:
                self.of[phrase.at].country, self.of[phrase.at].sector = speaker.country, speaker.sector
                continue
            join(speaker, self.of[phrase.at], self.of)
