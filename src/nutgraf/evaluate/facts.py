"""What a careful reader finds in one story, as facts, and whether a record of it says the same.

Comes in: a story and, beside it, a file of facts in JSON lines (``story.txt`` and ``story.facts.jsonl``).  Goes out:
each fact and whether it holds. A fact has a ``kind`` and names words of the story, never offsets: `docs/evaluation.md`
lists the fields. Besides the facts written down, every span of the record must lie inside the text. Refused: words that
do not stand in the story, since such a fact could never hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from nutgraf.errors import InputMalformed, InputMissing
from nutgraf.evaluate.gold import lines
from nutgraf.records import Actor, Event, Record, Reference, Span, Value

LONG = 40  # characters from which a part of the words quoted is enough


class Document(Value, frozen=True, kw_only=True, tag_field="kind", tag="document"):
    """``published`` is given to the coder; the others must come out."""

    published: str | None = None
    publisher: str | None = None
    agency: str | None = None
    syndicated: bool | None = None


class BlockFact(Value, frozen=True, kw_only=True, tag_field="kind", tag="block"):
    """A block of kind ``block`` holds the words."""

    block: str
    words: str


class QuoteFact(Value, frozen=True, kw_only=True, tag_field="kind", tag="quote"):
    words: str
    speaker: str


class ActorFact(Value, frozen=True, kw_only=True, tag_field="kind", tag="actor"):
    """One actor has all ``mentions``: pairs of a context and the word in it."""

    mentions: tuple[tuple[str, str], ...]
    country: str | None = None
    sectors: tuple[str, ...] = ()


class PlaceFact(Value, frozen=True, kw_only=True, tag_field="kind", tag="place"):
    context: str
    word: str
    geonames: int


class TimeFact(Value, frozen=True, kw_only=True, tag_field="kind", tag="time"):
    """``value``: what the TIMEX3 value begins with; ``near``: words in which the expression stands."""

    words: str
    value: str
    near: str | None = None


class EventFact(Value, frozen=True, kw_only=True, tag_field="kind", tag="event"):
    """An event of one of the ``types`` begins within ``near``. A side is named when it says one of its names.

    ``either``: the two sides may be read in either order or together.
    """

    near: str
    types: tuple[str, ...]
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    either: bool = False


class NoEventFact(Value, frozen=True, kw_only=True, tag_field="kind", tag="no-event"):
    """No event begins within these words."""

    near: str


Fact = Document | BlockFact | QuoteFact | ActorFact | PlaceFact | TimeFact | EventFact | NoEventFact


def beside(path: Path) -> tuple[Path, Path]:
    """The story and its facts, whichever of the two is named. Raises `InputMissing`."""
    if path.name.endswith(".facts.jsonl"):
        stem = path.name.removesuffix(".facts.jsonl")
        stories = [p for p in path.parent.glob(f"{stem}.*") if p != path]
        story, facts = next(iter(sorted(stories)), path.with_name(f"{stem}.txt")), path
    else:
        story, facts = path, path.with_name(f"{path.stem}.facts.jsonl")
    for one in (story, facts):
        if not one.is_file():
            raise InputMissing("there is no such file", where=str(one), hint="facts stand beside their story")
    return story, facts


def read(path: Path) -> list[Fact]:
    """The facts of a file. Raises `InputMissing`, `InputMalformed`."""
    found: list[Fact] = lines(path, Fact)  # type: ignore[arg-type]
    if not found:
        raise InputMalformed("no fact stands in it", where=str(path))
    return found


def check(record: Record, facts: Sequence[Fact]) -> list[tuple[str, bool]]:
    """Each fact in words, and whether it holds. Raises `InputMalformed` for words that are not in the story."""
    checker = _Checker(record)
    held = [(name, ok) for fact in facts for name, ok in checker.holds(fact)]
    length = len(record.document.text)
    inside = all(0 <= s.start < s.end <= length for s in record.spans())
    return [*held, ("every span lies inside the text", inside)]


class _Checker:
    def __init__(self, record: Record) -> None:
        self.record, self.text = record, record.document.text
        self.actors: dict[str | None, Actor] = {a.id: a for a in record.actors}

    def holds(self, fact: Fact) -> Iterator[tuple[str, bool]]:
        if isinstance(fact, Document):
            yield from self._document(fact)
            return
        test: Any = getattr(self, "_" + type(fact).__name__.removesuffix("Fact").lower())
        yield _named(fact), bool(test(fact))

    def _document(self, fact: Document) -> Iterator[tuple[str, bool]]:
        for name in ("publisher", "agency", "syndicated"):
            wanted = getattr(fact, name)
            if wanted is not None:
                yield f"document: {name} is {wanted}", getattr(self.record.document, name) == wanted

    def _block(self, fact: BlockFact) -> bool:
        self._at(fact.words)
        return any(b.kind == fact.block and fact.words in b.of(self.text) for b in self.record.document.blocks)

    def _quote(self, fact: QuoteFact) -> bool:
        self._at(fact.words)
        for said in self.record.attributions:
            parts = [c.of(self.text) for c in said.content]
            if any(fact.words in part or (part in fact.words and len(part) > LONG) for part in parts):
                source = (said.source,) if said.source else ()
                if fact.speaker in self._names(source):
                    return True
        return False

    def _actor(self, fact: ActorFact) -> bool:
        spots = [self._word(context, word) for context, word in fact.mentions]
        return any(
            fact.country in (None, a.country)
            and (not fact.sectors or a.sector in fact.sectors)
            and all(any(m.covers(spot) for m in a.mentions) for spot in spots)
            for a in self.record.actors
        )

    def _place(self, fact: PlaceFact) -> bool:
        start = self._word(fact.context, fact.word).start
        return any(
            p.geonames == fact.geonames and any(m.start <= start < m.end for m in p.mentions)
            for p in self.record.places
        )

    def _time(self, fact: TimeFact) -> bool:
        near = self._at(fact.near) if fact.near else Span(start=0, end=len(self.text))
        return any(
            fact.words in t.of(self.text) and near.start <= t.start < near.end and t.value.startswith(fact.value)
            for t in self.record.times
        )

    def _event(self, fact: EventFact) -> bool:
        return any(
            e.type in fact.types and (not fact.status or e.status in fact.status) and self._parties(e, fact)
            for e in self._events(fact.near)
        )

    def _noevent(self, fact: NoEventFact) -> bool:
        return not list(self._events(fact.near))

    def _events(self, near: str) -> Iterator[Event]:
        at = self._at(near)
        return (e for e in self.record.events if at.start <= e.trigger.start < at.end)

    def _parties(self, event: Event, fact: EventFact) -> bool:
        who, whom = self._names(event.actor), self._names(event.recipient)
        if fact.either:
            return all(
                not side or any(name in f"{who} {whom}" for name in side) for side in (fact.actor, fact.recipient)
            )
        return all(
            not side or any(name in said for name in side) for side, said in ((fact.actor, who), (fact.recipient, whom))
        )

    def _names(self, references: Sequence[Reference]) -> str:
        """All that is said of some parties: their words, and the name, country and sector of the actors they are."""
        out = []
        for one in references:
            actor = self.actors.get(one.id)
            out += [one.of(self.text), *((actor.name, actor.country, actor.sector) if actor else ())]
        return " ".join(out)

    def _at(self, words: str) -> Span:
        start = self.text.find(words)
        if start < 0:
            raise InputMalformed(f"the story does not say {words!r}", hint="facts name words of the story")
        return Span(start=start, end=start + len(words))

    def _word(self, context: str, word: str) -> Span:
        at = self._at(context)
        inner = context.find(word)
        if inner < 0:
            raise InputMalformed(f"{word!r} does not stand in {context!r}")
        return Span(start=at.start + inner, end=at.start + inner + len(word))


def _named(fact: Fact) -> str:
    """The fact in one line, from its own fields."""
    fields = {k: v for k, v in msgspec.to_builtins(fact).items() if v not in (None, [], (), False)}
    kind = fields.pop("kind")
    return f"{kind}: " + ", ".join(f"{name} {_words(value)}" for name, value in fields.items())


def _words(value: Any) -> str:
    if isinstance(value, list | tuple):
        return " / ".join(_words(v) if not isinstance(v, list | tuple) else v[-1] for v in value)
    return str(value)
