"""What publishers, and scanners, do to a wire story.

Comes in: a story as a dict with ``title`` and ``text`` (paragraphs on lines), a `Random`. Goes out: the edited
story as a new dict with the same id. `EDITS` names them all; `KEEP_HALF` are those that leave half of the text or
more in place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Any

from benchmarks.newswire import LISTS, name, sentence, topic

Story = dict[str, Any]
_SENTENCE = re.compile(r"(?<=[.!?\"”]) (?=[A-Z\"“])")
_NUMBER = re.compile(r"\d[\d,]*")
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")


def headline(story: Story, rng: Random) -> Story:
    return {**story, "title": sentence(rng, topic(rng.randrange(10**9))).rstrip(".")}


def trim(share: float) -> Callable[[Story, Random], Story]:
    """Cut ``share`` of the text from its end, at the end of a sentence."""

    def cut(story: Story, _: Random) -> Story:
        units = _units(story["text"])
        keep, size, room = [], 0, (1 - share) * len(story["text"])
        for unit in units:
            if keep and size + len(unit) / 2 > room:
                break
            keep.append(unit)
            size += len(unit) + 1
        return {**story, "text": _join(keep)}

    return cut


def insert(story: Story, rng: Random) -> Story:
    """A paragraph of the publisher's own at a random place."""
    paragraphs = story["text"].split("\n")
    own = topic(rng.randrange(10**9))
    paragraphs.insert(rng.randint(0, len(paragraphs)), " ".join(sentence(rng, own) for _ in range(rng.randint(1, 3))))
    return {**story, "text": "\n".join(paragraphs)}


def update(story: Story, rng: Random) -> Story:
    """Every number new, and one name in three replaced throughout."""
    text = _NUMBER.sub(lambda found: f"{int(found[0].replace(',', '')) + rng.randint(1, 400):,}", story["text"])
    names = sorted(set(_NAME.findall(text)))
    new = {old: name(rng) for old in rng.sample(names, len(names) // 3)}
    return {**story, "text": _NAME.sub(lambda found: new.get(found[0], found[0]), text)}


def reword(share: float) -> Callable[[Story, Random], Story]:
    """Say sentences otherwise, at most ``share`` of the text: clauses turned, half of the longer words changed."""

    def edit(story: Story, rng: Random) -> Story:
        units = _units(story["text"])
        room = share * len(story["text"])
        for nth in rng.sample(range(len(units)), len(units)):
            if len(units[nth]) <= room:
                room -= len(units[nth])
                units[nth] = _reword(units[nth], rng)
        return {**story, "text": _join(units)}

    return edit


def boilerplate(story: Story, rng: Random) -> Story:
    """The publisher's own lines before, in and after the story."""
    paragraphs = story["text"].split("\n")
    for line in rng.sample(LISTS["boilerplate"], 3):
        paragraphs.insert(rng.choice((0, len(paragraphs), rng.randint(0, len(paragraphs)))), line)
    return {**story, "text": "\n".join(paragraphs)}


def scan(share: float, confused: float = 0.5) -> Callable[[Story, Random], Story]:
    """Damage ``share`` of the characters: ``confused`` of them by look-alikes, the rest at random, lost or doubled."""

    def edit(story: Story, rng: Random) -> Story:
        return {
            **story,
            "text": "".join(_damage(c, rng, confused) if rng.random() < share else c for c in story["text"]),
        }

    return edit


def chain(*edits: Callable[[Story, Random], Story]) -> Callable[[Story, Random], Story]:
    """One edit after the other."""

    def edit(story: Story, rng: Random) -> Story:
        for step in edits:
            story = step(story, rng)
        return story

    return edit


EDITS: dict[str, Callable[[Story, Random], Story]] = {
    "headline": headline,
    "trim 30 %": trim(0.3),
    "trim 50 %": trim(0.5),
    "trim 70 %": trim(0.7),
    "insert": insert,
    "update": update,
    "reword 25 %": reword(0.25),
    "reword 50 %": reword(0.5),
    "boilerplate": boilerplate,
    "scan 1 %": scan(0.01),
    "scan 3 %": scan(0.03),
    "scan 5 %": scan(0.05),
    "scan 5 %, all at random": scan(0.05, confused=0.0),
    "trim 50 % and scan 5 %": chain(trim(0.5), scan(0.05)),
    "trim 30 %, insert, boilerplate, headline": chain(trim(0.3), insert, boilerplate, headline),
}
KEEP_HALF = [kind for kind in EDITS if kind != "trim 70 %"]


def _units(text: str) -> list[str]:
    """Sentences; the last of a paragraph keeps its line end."""
    return [unit for line in text.splitlines(keepends=True) for unit in _SENTENCE.split(line)]


def _join(units: list[str]) -> str:
    return "".join(unit if unit.endswith("\n") else unit + " " for unit in units).strip()


def _reword(unit: str, rng: Random) -> str:
    end = "\n" if unit.endswith("\n") else ""
    clauses = unit.strip().rstrip(".").split(", ")
    rng.shuffle(clauses)
    words = ", ".join([*clauses, rng.choice(LISTS["rewording"])]).split(" ")
    for nth, word in enumerate(words):
        if len(word) > 3 and word[0].islower() and rng.random() < 0.5:
            words[nth] = rng.choice(LISTS[rng.choice(("verb", "acted", "adjective", "thing"))])
    return " ".join(words) + "." + end


def _damage(char: str, rng: Random, confused: float) -> str:
    if char == "\n":
        return char
    if rng.random() < confused:
        return str(LISTS["confusion"].get(char, char if char == " " else "."))
    kind = rng.random()
    other = rng.choice("abcdefghijklmnopqrstuvwxyz0123456789 .,")
    return other if kind < 0.6 else "" if kind < 0.8 else char + other
