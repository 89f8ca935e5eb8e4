"""Made-up wire stories at scale: as many as asked for, the same for the same seed.

Comes in: a number.  Goes out: dicts ``{"id", "title", "text", "published", "publisher", "topic"}``.  Stories with the
same topic share people, places, offices and things, so that they look alike in their words without being copies.  The
sentences mean little; what counts is that words and phrases recur as in news, or more: eighteen sentence patterns,
every name with its office, every topic with words of its own.  Invented words stand in for the breadth of a
real vocabulary.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

LISTS: dict[str, Any] = json.loads(Path(__file__).with_name("newswire.json").read_text("utf-8"))
ON_TOPIC = 12  # stories to one topic
_ENDINGS = {"verb": "ed", "acted": "ised", "adjective": "al", "thing": "age", "unit": "s"}


def name(rng: Random) -> str:
    """An invented surname or place name."""
    return "".join(rng.choices(LISTS["syllables"], k=rng.choice((2, 2, 3)))).capitalize()


def _word(slot: str, rng: Random) -> str:
    """A word for a slot: from the list, or in half of the cases invented (one of some thousands a slot)."""
    if slot not in _ENDINGS or rng.random() < 0.5:
        return str(rng.choice(LISTS[slot]))
    return "".join(rng.choices(LISTS["syllables"], k=2)) + _ENDINGS[slot]


def topic(number: int) -> dict[str, list[str]]:
    """People, bodies, places and things that the stories of one topic share."""
    rng = Random(f"topic {number}")
    places = [name(rng) for _ in range(3)]
    people = [f"{rng.choice(LISTS['first'])} {name(rng)}" for _ in range(4)]
    offices = [f"the {rng.choice(LISTS['field'])} {rng.choice(LISTS['office'])}" for _ in people]
    bodies = [f"the {place} {rng.choice(LISTS['field'])} {rng.choice(LISTS['body'])}" for place in places]
    return {
        "places": places,
        "people": people,
        "offices": offices,
        "bodies": bodies,
        "things": [_word("thing", rng) for _ in range(4)],
    }


def story(number: int) -> dict[str, Any]:
    """Story ``number``: eight to twenty-six sentences in paragraphs of one to three."""
    rng = Random(f"story {number}")
    about = topic(number // ON_TOPIC)
    sentences = [sentence(rng, about) for _ in range(rng.randint(8, 26))]
    paragraphs = []
    while sentences:
        size = rng.choice((1, 1, 2, 2, 3))
        paragraphs.append(" ".join(sentences[:size]))
        del sentences[:size]
    published = datetime(2024, 1, 1) + timedelta(minutes=rng.randint(0, 500_000))
    return {
        "id": f"s{number}",
        "title": _fill(rng.choice(LISTS["headline"]), rng, about),
        "text": "\n".join(paragraphs),
        "published": published.isoformat(),
        "publisher": f"{name(rng)} Post",
        "topic": number // ON_TOPIC,
    }


def sentence(rng: Random, about: dict[str, list[str]]) -> str:
    """One sentence on a topic."""
    return _fill(rng.choice(LISTS["sentence"]), rng, about)


def _fill(pattern: str, rng: Random, about: dict[str, list[str]]) -> str:
    pick = rng.choice
    who = rng.sample(range(4), 3)
    values = {
        slot: _word(slot, rng) for slot in ("verb", "acted", "adjective", "time", "manner", "reason", "unit", "group")
    }
    people = [
        about["people"][n] if rng.random() < 0.5 else f"{about['offices'][n]}, {about['people'][n]}," for n in who
    ]
    filled = pattern.format(
        A=people[0],
        B=people[1],
        C=people[2],
        D=pick(about["bodies"]),
        thing1=pick(about["things"]),
        thing2=_word("thing", rng),
        place1=about["places"][0],
        place2=pick(about["places"]),
        body=pick(LISTS["body"]),
        adjective2=pick(LISTS["adjective"]),
        surname=about["people"][who[0]].split()[1],
        number=f"{rng.randint(2, 9800):,}",
        **values,
    )
    return filled[0].upper() + filled[1:]
