"""Made-up records of the size and shape of news, always the same for a seed; no model is needed.

About 400 words, 14 actors, 42 mentions, 5 events and 3 quotes a story.  Words, actors, countries, publishers and event
types fall off as by Zipf's law; stories lie over six years, some events over weeks or a year; every tenth story is a
copy of a recent one at another publisher; one actor in six is not named.
"""

from __future__ import annotations

import datetime
import hashlib
import random
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from nutgraf.ontology import event_types
from nutgraf.records import (
    Actor,
    Attribution,
    Block,
    CoderInfo,
    Document,
    Event,
    EventDate,
    Mention,
    Place,
    Record,
    Reference,
    Span,
    Time,
)

WORDS = 400
COPIES = 10  # every so many stories
FIRST = datetime.date(2019, 1, 1)
DAYS = 6 * 365
COUNTRIES = (
    *("USA", "GBR", "RUS", "CHN", "FRA", "DEU", "ISR", "UKR", "IND", "KEN", "IGO", "BRA", "JPN", "IRN", "SYR", "ZAF"),
    *("NGA", "EGY", "TUR", "PAK", "MEX", "ETH", "COL", "UGA", "SDN", "TZA", "NGO", "MMR", "PHL", "UNK"),
)
SECTORS = ("GOV", "MIL", "CVL", "BUS", "COP", "OPP", "MED", "IGO")
STATUSES = ("actual", "actual", "actual", "actual", "future", "historical", "hypothetical", "negated")


class World:
    """What all stories draw from. ``stories``: how many the archive is to have; their days spread over all years."""

    def __init__(self, stories: int, seed: int = 1) -> None:
        self.dice = dice = random.Random(seed)
        self.stories = stories
        self.vocabulary = ["".join(dice.choices("abcdeghilmnoprstu", k=dice.randint(2, 9))) for _ in range(40_000)]
        self.weights = falling(len(self.vocabulary), 3)
        self.types = list(event_types().values())
        self.type_weights = falling(len(self.types), 2)
        self.paper_weights = falling(400, 4)
        self.town_weights = falling(3000, 5)
        self.people_weights = falling(len(self.people), 20)

    @cached_property
    def people(self) -> list[tuple[str, str, str, str | None]]:
        """Name, country, sector and item of 30,000 actors; the first hundreds are states and have items."""
        dice, weights = self.dice, falling(len(COUNTRIES), 2)
        out: list[tuple[str, str, str, str | None]] = []
        for n in range(30_000):
            country = COUNTRIES[n] if n < len(COUNTRIES) else dice.choices(COUNTRIES, cum_weights=weights)[0]
            name = f"State {country}" if n < len(COUNTRIES) else " ".join(dice.choices(self.vocabulary, k=2)).title()
            out.append(
                (name, country, "GOV" if n < len(COUNTRIES) else dice.choice(SECTORS), f"Q{n}" if n < 800 else None)
            )
        return out

    @cached_property
    def towns(self) -> list[tuple[str, str, float, float]]:
        dice = self.dice
        return [
            (
                dice.choice(self.vocabulary).title() + "ville",
                dice.choice(COUNTRIES),
                dice.uniform(-50, 65),
                dice.uniform(-120, 140),
            )
            for _ in range(3000)
        ]

    def records(self) -> Iterator[Record]:
        """The stories, from the oldest to the newest but for a few late ones."""
        past: list[str] = []
        for number in range(self.stories):
            if past and number % COPIES == 0:
                text = self.dice.choice(past) + " " + " ".join(self.dice.choices(self.vocabulary, k=3)) + "."
            else:
                drawn = self.dice.choices(self.vocabulary, cum_weights=self.weights, k=WORDS)
                text = ". ".join(" ".join(drawn[at : at + 20]).capitalize() for at in range(0, WORDS, 20)) + "."
                past = [*past[-200:], text]
            late = self.dice.randrange(30) if number % 50 == 0 else 0
            day = FIRST + datetime.timedelta(days=max(0, number * DAYS // self.stories - late))
            yield self._record(text, number, day)

    def _span(self, text: str) -> Span:
        start = int(self.dice.random() * (len(text) - 30))
        return Span(start=start, end=start + 4 + int(self.dice.random() * 26))

    def _pick(self, text: str, id: str) -> Reference:
        s = self._span(text)
        return Reference(start=s.start, end=s.end, id=id)

    def _record(self, text: str, number: int, day: datetime.date) -> Record:
        dice, today = self.dice, day.isoformat()
        spans = [self._span(text) for _ in range(20)]
        chosen = list(dict.fromkeys(dice.choices(range(len(self.people)), cum_weights=self.people_weights, k=14)))
        towns = list(dict.fromkeys(dice.choices(range(3000), cum_weights=self.town_weights, k=3)))
        return Record(
            document=Document(
                id=f"made-{number}",
                sha256=hashlib.sha256(text.encode()).hexdigest(),
                text=text,
                language="en",
                title=text[:50],
                publisher=f"Paper {dice.choices(range(400), cum_weights=self.paper_weights)[0]}",
                agency="Example Wire" if number % 3 == 0 else None,
                url=f"https://example.org/{number}",
                published=today,
                blocks=(Block(kind="body", start=0, end=len(text)),),
            ),
            sentences=tuple(spans),
            actors=tuple(self._actor(n, self.people[who], spans[n : n + 3]) for n, who in enumerate(chosen)),
            places=tuple(self._place(n, self.towns[at], spans[n]) for n, at in enumerate(towns)),
            times=tuple(
                Time(id=f"t{n}", type="DATE", value=today, earliest=today, latest=today, start=s.start, end=s.end)
                for n, s in enumerate(spans[:2])
            ),
            attributions=tuple(
                Attribution(
                    id=f"q{n}",
                    kind="direct" if n else "indirect",
                    source=self._pick(text, f"a{n}") if n < len(chosen) else None,
                    cue=spans[n],
                    content=(Span(start=s.start, end=min(len(text), s.end + 80)),),
                    confidence=round(dice.random(), 3),
                )
                for n, s in enumerate(spans[5:8])
            ),
            events=tuple(self._event(n, text, day, len(chosen), len(towns)) for n in range(5)),
            coder=CoderInfo(version="0.1.0", model=None),
        )

    def _actor(self, n: int, who: tuple[str, str, str, str | None], spans: list[Span]) -> Actor:
        form = "nominal" if who[3] is None and n % 5 == 4 else "name"
        return Actor(
            id=f"a{n}",
            name=who[0],
            kind="person",
            country=who[1],
            sector=who[2],
            wikidata=who[3],
            mentions=tuple(Mention(start=s.start, end=s.end, form=form) for s in spans),  # type: ignore[arg-type]
        )

    def _place(self, n: int, town: tuple[str, str, float, float], s: Span) -> Place:
        name, country, lat, lon = town
        return Place(id=f"p{n}", name=name, country=country, lat=lat, lon=lon, level="city", mentions=(s,))

    def _event(self, n: int, text: str, day: datetime.date, actors: int, towns: int) -> Event:
        dice = self.dice
        kind = dice.choices(self.types, cum_weights=self.type_weights)[0]
        first = day - datetime.timedelta(days=int(dice.expovariate(0.2)))
        long = dice.random()
        last = first + datetime.timedelta(days=365 if long < 0.01 else 30 if long < 0.05 else 0)
        return Event(
            id=f"e{n}",
            type=kind.name,
            mode=dice.choice(kind.modes) if kind.modes and n % 2 else None,
            quad=kind.quad,
            score=kind.score,
            contexts=("military",),
            trigger=self._span(text),
            actor=(self._pick(text, f"a{dice.randrange(actors)}"),),
            recipient=(self._pick(text, f"a{dice.randrange(actors)}"),) if n else (),
            status=dice.choice(STATUSES),  # type: ignore[arg-type]
            status_cue=None,
            claimed_by=None,
            time=self._pick(text, "t0"),
            date=EventDate(earliest=first.isoformat(), latest=last.isoformat(), basis="text"),
            place=self._pick(text, f"p{dice.randrange(towns)}") if n % 2 else None,
            confidence=round(dice.random(), 3),
            why="the verb and both noun phrases stand in one clause",
        )


def falling(count: int, flat: int) -> list[float]:
    """Running sums of Zipf's weights, the first ``flat`` of which are nearly equal."""
    return list(accumulate(1 / (n + flat) for n in range(count)))
