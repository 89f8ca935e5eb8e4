"""Which place of that name: each name of a story is read so that its places make sense together.

Comes in: sightings with their candidates, some fixed by containment.  Goes out: for each sighting one candidate or
none, with the reason in words, or None where the phrase is no place at all.  A candidate is worth its population (the
prior), plus the company it keeps: other names of the story with candidates in the same country, first- or
second-level division, each counted by how likely those are, over a few rounds that trust their scores more and more
(the minimality of Leidner 2007 and the local lexicon of Lieberman et al. 2010, done as votes).  One name has one
sense in a story unless the text says otherwise.  Too close a call is left unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log2, log10

from nutgraf.records import PlaceLevel
from nutgraf.resolve.where.distance import kilometres
from nutgraf.resolve.where.keys import key
from nutgraf.resolve.where.sighting import THRESHOLD, Sighting
from nutgraf.resolve.where.store import Entry, Gazetteer

MOST = 25  # candidates of one name that are compared
SHARP = (0.7, 1.1, 1.8)  # how far each round trusts its scores
# What the company of other places is worth: in the same country, division, district; in a neighbouring country; on
# the same continent.  Chosen on the even-numbered documents of LGL and our own sentences (docs/places.md).
LAND, ADMIN1, ADMIN2, AROUND, CONTINENT = 0.8, 1.6, 1.1, 0.6, 0.3
CAPITAL = 1.0  # what a country's capital is worth over a town of its size
NATION = 0.5  # and for each tenfold of its country above ten million: Washington is more than its size
SPOKEN = 2.0  # and what it gains where the story speaks of its country; LGL gives the same from 1.2 to 2.5
WORLD = 1.0  # what each tenfold above a million people adds: London is London until a story says much else
NEAR = 161.0  # km: candidates closer than this are one answer
CLOSE, KNOWN = 0.15, 200_000  # a lead below CLOSE is no answer, unless the leader has KNOWN people
# Countries whose first-level divisions English news names as readily as towns.
STATES = ("USA", "CAN", "AUS", "GBR", "IND", "MEX", "BRA", "CHN")


@dataclass(slots=True)
class Group:
    """All sightings of one name at one level, and what its candidates are worth."""

    name: str
    hint: PlaceLevel | None
    sightings: list[Sighting] = field(default_factory=list)
    candidates: Sequence[Entry] = ()
    seats: Sequence[Entry] = ()  # the capitals among the candidates
    fixed: Entry | None = None
    weight: float = 1.0
    places: list[tuple[int, ...]] = field(default_factory=list)  # of each candidate: what it lies in
    priors: list[float] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)
    mine: dict[int, float] = field(default_factory=dict)  # the votes this name gave in the last round
    best: int = -1


@dataclass(frozen=True, slots=True)
class Answer:
    entry: Entry | None
    why: str


class Resolver:
    def __init__(self, gazetteer: Gazetteer, lands: Mapping[int, float]) -> None:
        """``lands``: votes that the story's adjectives, style and publisher give to countries."""
        self.gazetteer, self.lands = gazetteer, lands
        self.states = frozenset(gazetteer.land(code) for code in STATES)
        self.counted: dict[int, float] = {}

    def resolve(self, sightings: Sequence[Sighting]) -> list[Answer | None]:
        """One answer for each sighting, in order; None for what is no place: a weak sighting without support."""
        groups = self._group(sightings)
        for sharp in SHARP:
            self._vote(groups, sharp)
        for group in groups:
            if group.candidates:
                group.best = max(range(len(group.candidates)), key=lambda i: (group.scores[i], -i))
        answers: dict[int, Answer | None] = {}
        for group in groups:
            answer = self._decide(group, groups)
            support = self._support(group, answer.entry)
            last: Answer | None = None
            for s in group.sightings:
                if s.fixed is not None:
                    last = Answer(s.fixed, s.why)
                real = s.fixed is not None or s.strength + support >= THRESHOLD
                answers[s.start] = (last or answer) if real else None
        return [answers[s.start] for s in sightings]

    def _group(self, sightings: Sequence[Sighting]) -> list[Group]:
        groups: dict[tuple[str, PlaceLevel | None], Group] = {}
        fixed: dict[str, list[Entry]] = {}
        for s in sightings:
            filed = key(s.name)
            groups.setdefault((filed, s.hint), Group(s.name, s.hint)).sightings.append(s)
            if s.fixed is not None:
                fixed.setdefault(filed, []).append(s.fixed)
        for (filed, hint), group in groups.items():
            own = next((s.fixed for s in group.sightings if s.fixed is not None), None)
            group.fixed = own or next((e for e in fixed.get(filed, ()) if e.level in (hint, "city")), None)
            self._prepare(group)
        held = list(groups.values())
        first = next((g for g in held if g.candidates and g.candidates[0].level == "city"), None)
        if first is not None:
            first.weight += 0.5  # a story starts where it happens
        return held

    def _prepare(self, group: Group) -> None:
        seen = group.sightings
        candidates = [group.fixed] if group.fixed else list(seen[0].candidates[:MOST])
        group.candidates = candidates
        group.seats = _seats(candidates)
        group.places = [self._places(e) for e in candidates]
        group.priors = [9.0] if group.fixed else self._priors(group, any(s.local for s in seen))
        group.scores = list(group.priors)
        if group.fixed:
            group.weight = 1.5
        elif all(s.strength < THRESHOLD for s in seen):
            group.weight = 0.2
        group.weight += 0.25 * min(4, len(seen) - 1) + (1.0 if any(s.dateline for s in seen) else 0.0)

    def _places(self, entry: Entry) -> tuple[int, ...]:
        """The country, divisions and continent of an entry, and for a division itself."""
        held = [n for n in (entry.land, entry.admin1, entry.admin2) if n >= 0]
        if entry.land >= 0:
            held.append(self.gazetteer.continent(entry.land))
        return tuple(dict.fromkeys(held))

    def _priors(self, group: Group, local: bool) -> list[float]:
        candidates, hint = group.candidates, group.hint
        towns = {(e.land, e.admin1) for e in candidates if e.level == "city"}
        capitals = {e.land: e for e in group.seats}
        own = any(e.level == "city" and not e.alias for e in candidates)
        values = []
        for e in candidates:
            people, level = log10(e.population + 60), e.level
            if level in ("country", "other"):
                value = (9.0 if level == "country" else 8.0) - (3.0 if local else 0.0)
            elif level == "admin1":
                value = people + (0.5 if e.land in self.states else -0.5)
                value -= 2.0 if (e.land, e.number) in towns or e.land in capitals else 0.0
            elif level == "admin2":
                value = people - 1.5
            else:
                value = people + WORLD * max(0.0, people - 6.0)
                if capitals.get(e.land) is e:
                    nation = log10(self.gazetteer.entry(e.land).population + 60)
                    value += CAPITAL + NATION * max(0.0, nation - 7.0)
            if e.alias:
                value -= 3.0 if own else 0.5 if e.population >= 1_000_000 else 1.5
            if hint is not None:
                value += 2.5 if level == hint else -1.0
            values.append(value)
        return values

    def _vote(self, groups: Sequence[Group], sharp: float) -> None:
        """One round: count what each division is worth, then score each candidate without its own name's votes."""
        counted = dict(self.lands)
        for group in groups:
            mine: dict[int, float] = {}
            for inside, share in zip(group.places, _shares(group.scores, sharp), strict=True):
                if share > 0.02:
                    vote = share * group.weight
                    for number in inside:
                        mine[number] = mine.get(number, 0.0) + vote
            group.mine = mine
            for number, vote in mine.items():
                counted[number] = counted.get(number, 0.0) + vote
        self.counted = counted
        for group in groups:
            if len(group.candidates) > 1:
                self._score(group)

    def _score(self, group: Group) -> None:
        counted, mine, vast = self.counted, group.mine, self.gazetteer.vast
        gains: dict[int, float] = {-1: 0.0}
        for inside in group.places:
            for number in inside:
                if number not in gains:
                    gains[number] = log2(1 + max(0.0, counted.get(number, 0.0) - mine.get(number, 0.0)))
        scores = []
        for e, prior in zip(group.candidates, group.priors, strict=True):
            value = prior
            if e.land >= 0:
                value += min(2.5, LAND * gains[e.land]) + CONTINENT * gains[self.gazetteer.continent(e.land)]
                if e in group.seats and gains[e.land] > 0.7:
                    value += SPOKEN
                if e.level == "country":
                    around = sum([counted.get(n, 0.0) for n in self.gazetteer.neighbours(e.land)])
                    value += min(1.5, AROUND * log2(1 + around))
            value += min(4.0, (ADMIN1 if e.admin1 not in vast else ADMIN1 / 3) * gains[e.admin1])
            scores.append(value + min(2.0, ADMIN2 * gains[e.admin2]))
        group.scores = scores

    def _support(self, group: Group, entry: Entry | None) -> float:
        """What the story's other places add to a name that the words around it leave in doubt."""
        if entry is None or entry.level == "country":
            return 0.0
        held = [n for n in (entry.admin1, entry.admin2) if n >= 0]
        return min(2.0, 0.7 * sum(self.counted.get(n, 0.0) - group.mine.get(n, 0.0) for n in held))

    def _decide(self, group: Group, groups: Sequence[Group]) -> Answer:
        name, number, best = group.name, len(group.candidates), group.best
        known = len(group.sightings[0].candidates)
        if not number:
            return Answer(None, f"no place named {name} in the gazetteer")
        entry = group.candidates[best]
        if group.fixed is not None:
            why = next((s.why for s in group.sightings if s.fixed is not None), f"{name}: placed elsewhere in the text")
            return Answer(entry, why)
        if number == 1:
            return Answer(entry, f"the only place named {name}")
        rivals = [i for i in range(number) if i != best and _apart(entry, group.candidates[i])]
        if rivals and entry.population < KNOWN:
            lead = group.scores[best] - max(group.scores[i] for i in rivals)
            if lead < CLOSE:
                return Answer(None, f"one of {known} places named {name}; nothing in the text tells them apart")
        why = f"of {known} places named {name}, " + (
            "the most prominent" if group.priors[best] == max(group.priors) else "not the most prominent"
        )
        if group.scores[best] - group.priors[best] > 1.0:
            why += self._company(entry, group, groups)
        return Answer(entry, why)

    def _company(self, entry: Entry, group: Group, groups: Iterable[Group]) -> str:
        """ ", but in Ohio like Dayton and Toledo": who speaks for this candidate."""
        for number in (entry.admin1, entry.land):
            if number < 0:
                continue
            with_it = [
                g.name
                for g in groups
                if g is not group
                and g.best >= 0
                and number in g.places[g.best]
                and g.candidates[g.best].number != entry.number
            ]
            if with_it:
                return f"; in {self.gazetteer.entry(number).name}, like {' and '.join(dict.fromkeys(with_it[:2]))}"
        return "; fits the story's other places"


def _seats(candidates: Iterable[Entry]) -> list[Entry]:
    """The capitals among the candidates: of a country's towns that bear its capital's name the largest."""
    largest: dict[int, Entry] = {}
    for e in candidates:
        if e.capital and (e.land not in largest or e.population > largest[e.land].population):
            largest[e.land] = e
    return list(largest.values())


def _apart(a: Entry, b: Entry) -> bool:
    if a.lat is None or b.lat is None:
        return True
    return kilometres(a.lat, a.lon or 0.0, b.lat, b.lon or 0.0) > NEAR


def _shares(scores: Sequence[float], sharp: float) -> list[float]:
    if len(scores) == 1:
        return [1.0]
    top = max(scores, default=0.0)
    raw = [exp(sharp * (s - top)) for s in scores]
    total = sum(raw)
    return [r / total for r in raw]
