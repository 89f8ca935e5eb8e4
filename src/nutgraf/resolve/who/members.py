"""A coordination that was read as one party, "Britain, France and Germany", taken apart into its members.

Comes in: findings with the text and a knowledge base.  Goes out: the same findings, in which every member is a party of
its own.  Refused: a whole that is one name ("Bosnia and Herzegovina", "Ministry of Trade and Industry"), and a
coordination of which any part is neither known nor a mention by itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

import msgspec

from nutgraf.records import Span
from nutgraf.resolve.who.known import KnowledgeLike
from nutgraf.spans import Findings

_JOINT = re.compile(r"\s*,\s*(?:and|or|as well as)\s+|\s*,\s+|\s+(?:and|or|as well as)\s+|\s+&\s+")
_ARTICLE = re.compile(r"(?:both|the)\s+", re.IGNORECASE)


def members(span: Span, text: str, mentions: Collection[tuple[int, int]], knowledge: KnowledgeLike) -> list[Span]:
    """The members of a coordinated span, in text order; empty where it is no coordination.

    ``mentions``: (start, end) of everything that was found to stand for somebody by itself.
    """
    said = span.of(text)
    joints = list(_JOINT.finditer(said))
    if not joints or not any(joint[0].strip(" ,") for joint in joints):
        return []
    if knowledge.country_of(said) or knowledge.find(said):
        return []
    starts = [0, *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(said)]
    out = []
    for start, end in zip(starts, ends, strict=True):
        article = _ARTICLE.match(said, start, end)
        bare = said[article.end() if article else start : end]
        whole = (span.start + start, span.start + end)
        if not bare or not (
            whole in mentions
            or (whole[1] - len(bare), whole[1]) in mentions
            or (bare[0].isupper() and (knowledge.country_of(bare) or knowledge.find(bare)))
        ):
            return []
        out.append(Span(start=whole[0], end=whole[1]))
    return out


def apart(found: Findings, text: str, knowledge: KnowledgeLike) -> Findings:
    """The findings with coordinated actors and recipients as one span a member, and no mention that is several."""
    spans = {(m.start, m.end) for m in found.mentions}

    def each(parties: Sequence[Span]) -> tuple[Span, ...]:
        held: Iterable[Span] = (
            one for party in parties for one in (members(party, text, spans, knowledge) or (party,))
        )
        return tuple(dict.fromkeys(held))

    events = [msgspec.structs.replace(e, actor=each(e.actor), recipient=each(e.recipient)) for e in found.events]
    several = [m for m in found.mentions if members(m, text, spans - {(m.start, m.end)}, knowledge)]
    mentions = [m for m in found.mentions if m not in several]
    return msgspec.structs.replace(found, events=tuple(events), mentions=tuple(mentions))
