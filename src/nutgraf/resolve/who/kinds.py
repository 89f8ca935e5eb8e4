"""What kind of actor some words stand for, where the knowledge base can tell better than the reader.

Comes in: words with no mention of their own, or mentions as the reader labelled them.  Goes out: a kind.  The reader
takes "Washington" or "Likud" for a person now and then; a name that the tables know as a state or a body, and that no
person of the story bears, is one.  Nothing else is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from nutgraf.records import Form
from nutgraf.resolve.who import areas, lexicon
from nutgraf.resolve.who.known import KnowledgeLike
from nutgraf.resolve.who.words import Word, core_of, words_of
from nutgraf.spans import FoundMention, MentionKind

LONGEST_NAME = 4


def kind_of(words: str, knowledge: KnowledgeLike) -> tuple[MentionKind, Form]:
    """Kind and form of a phrase that no mention covers: "Putin" person, "Turks" group, "rebels" group."""
    pronoun = lexicon.pronouns().get(words.lower())
    if pronoun and words != "US":
        return ("person" if pronoun.who == "person" or pronoun.person < 3 else "organisation"), "pronoun"
    country = knowledge.country_of(words)
    if country:
        return ("group" if country[1] == "demonym" else "state"), "name"
    if words in areas.units() or areas.region(words):
        return "group", "name"
    parts = words.split()
    form: Form = "name" if parts and parts[-1][:1].isupper() else "nominal"
    if form == "name":
        known = knowledge.find(words)
        if known:
            return known.kind, form
        if len(parts) == 1 and knowledge.surname(words):
            return "person", form
    for cut in range(3 if form == "name" else 1):
        role = knowledge.sector_of(" ".join(parts[: len(parts) - cut])) if len(parts) > cut else None
        if role:
            return ("person" if role[2] else "organisation" if role[1] == "organisation" else "group"), form
    bears = form == "name" and len(parts) <= LONGEST_NAME and all(part[:1].isupper() for part in parts)
    return ("person" if bears else "group"), form


def settled(text: str, mentions: Sequence[FoundMention], knowledge: KnowledgeLike) -> list[FoundMention]:
    """The mentions, with states and bodies that were taken for persons set right."""
    borne = bearers(text, mentions)
    out = []
    for mention in mentions:
        kind = None
        if mention.kind == "person" and mention.form != "pronoun":
            kind = _known(words_of(text, mention.start, mention.end), borne, knowledge)
        out.append(msgspec.structs.replace(mention, kind=kind) if kind else mention)
    return out


def bearers(text: str, mentions: Iterable[FoundMention]) -> set[str]:
    """The last words of persons' full names, in lower case."""
    named = (m for m in mentions if m.kind == "person" and m.form == "name")
    full = (words_of(text, m.start, m.end) for m in named)
    return {words[-1].low for words in full if len(words) > 1 and words[-2].capital}


def _known(words: Sequence[Word], borne: set[str], knowledge: KnowledgeLike) -> MentionKind | None:
    if not words or not words[-1].capital or len(words) > LONGEST_NAME:
        return None
    core = core_of(words)
    if " " not in core and words[-1].low in borne:
        return None
    country = knowledge.country_of(core)
    if country:
        return "group" if country[1] == "demonym" else "state"
    known = knowledge.find(core)
    if not known and (core in areas.units() or areas.region(core, article=words[0].low == "the")):
        return "group"
    return known.kind if known and known.kind != "person" else None
