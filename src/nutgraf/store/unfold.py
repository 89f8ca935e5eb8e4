"""A checked record to the rows of its tables, as tuples in the order of their columns.

Comes in: a record, the numbers its document and quotes get, the identity of each of its actors, and its copy group.
Goes out: rows by table name, ready for a driver's executemany.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from nutgraf.records import Actor, Event, Record, Reference
from nutgraf.rows import Lookup

Rows = dict[str, list[tuple[Any, ...]]]

_NAMING = frozenset(("name", "metonym"))
_LEVEL = 1  # of zlib: records are written far more often than the few bytes more would matter


def key_of(record: Record) -> str:
    """What makes a story one and the same in the archive: its text, its id and who published it. 32 hex digits."""
    document = record.document
    whole = "\x1f".join((document.sha256, document.id, document.publisher or ""))
    return hashlib.blake2b(whole.encode("utf-8", "replace"), digest_size=16).hexdigest()


@lru_cache(1 << 16)
def folded(name: str) -> str:
    """A name as it is compared: case and runs of spaces do not count."""
    return " ".join(name.casefold().split())


def is_named(actor: Actor) -> bool:
    """Whether the story gives an actor a name. "Police" and "an appeals court" have none, and are not known again."""
    if actor.wikidata or actor.kind == "state" or not actor.mentions:
        return True
    return not _NAMING.isdisjoint([m.form for m in actor.mentions])


def packed(record: Record) -> bytes:
    """The record's JSON without its text (which stands in its own column), compressed with zlib."""
    bare = msgspec.structs.replace(record, document=msgspec.structs.replace(record.document, text=""))
    return zlib.compress(bare.json(), _LEVEL)


def unpacked(data: bytes, text: str) -> Record:
    """The record that `packed` made small, with its text put back."""
    record = Record.from_json(zlib.decompress(data))
    return msgspec.structs.replace(record, document=msgspec.structs.replace(record.document, text=text))


def version_key(version: str) -> tuple[int, ...]:
    """A coder's version as it is compared: 0.10 is newer than 0.9."""
    return tuple(int(n) for n in re.findall(r"\d+", version))


def unfold(
    rows: Rows,
    record: Record,
    *,
    number: int,
    key: str,
    lead: str,
    data: bytes,
    quote: int,
    identities: Mapping[str, int],
) -> None:
    """Append a record's rows. ``quote``: the number of its first quote; ``identities``: by actor id."""
    look = Lookup(record)
    d = record.document
    rows["documents"].append(_document(record, number, key, lead))
    rows["texts"].append((number, d.title, d.text, data))
    actors, mentions = rows["actors"], rows["mentions"]
    for a in record.actors:
        who = (number, a.id, identities[a.id], a.name, a.kind, a.country, a.sector, a.role, a.wikidata, is_named(a))
        actors.append(who)
        mentions.extend([(number, a.id, n, m.form, m.start, m.end) for n, m in enumerate(a.mentions)])
    for p in record.places:
        rows["places"].append(
            (number, p.id, p.name, folded(p.name), p.country, p.admin1, p.geonames, p.lat, p.lon, p.level, p.why)
        )
        rows["place_mentions"].extend([(number, p.id, n, m.start, m.end) for n, m in enumerate(p.mentions)])
    rows["times"].extend(
        [(number, t.id, look.words(t), t.type, t.value, t.earliest, t.latest, t.start, t.end) for t in record.times]
    )
    _quotes(rows, record, look, number, quote, identities)
    for n, event in enumerate(record.events):
        _event(rows, event, look, number, n, identities, record.document.published)


def _document(record: Record, number: int, key: str, lead: str) -> tuple[Any, ...]:
    d, filed = record.document, record.document.dateline
    return (
        number,
        key,
        d.id,
        d.sha256,
        d.published or "",
        d.title,
        d.byline,
        d.agency,
        d.publisher,
        d.url,
        d.published,
        d.language,
        d.syndicated,
        filed.place if filed else None,
        filed.date if filed else None,
        lead,
        record.coder.version,
        record.coder.model,
    )


def _quotes(rows: Rows, record: Record, look: Lookup, number: int, quote: int, identities: Mapping[str, int]) -> None:
    text = look.text
    for at, q in enumerate(record.attributions, quote):
        source, cue = q.source, q.cue
        rows["attributions"].append(
            (
                at,
                number,
                q.id,
                q.kind,
                source.id if source else None,
                identities.get(source.id) if source and source.id else None,
                look.name(source),
                look.words(source),
                source.start if source else None,
                source.end if source else None,
                look.words(cue),
                cue.start if cue else None,
                cue.end if cue else None,
                " … ".join([" ".join(text[s.start : s.end].split()) for s in q.content]),
                "[" + ",".join([f"[{s.start},{s.end}]" for s in q.content]) + "]",
                q.confidence,
            )
        )


def _event(
    rows: Rows,
    e: Event,
    look: Lookup,
    number: int,
    n: int,
    identities: Mapping[str, int],
    published: str | None,
) -> None:
    claim, place, cue = e.claimed_by, e.place, e.status_cue
    rows["events"].append(
        (
            number,
            e.id,
            n,
            e.date.earliest or published or "",
            e.date.earliest,
            e.date.latest,
            e.date.basis,
            e.type,
            e.mode,
            e.quad,
            e.score,
            "; ".join(e.contexts),
            e.status,
            look.words(cue),
            cue.start if cue else None,
            cue.end if cue else None,
            look.words(e.trigger),
            e.trigger.start,
            e.trigger.end,
            *_named(e.actor, look),
            *_named(e.recipient, look),
            look.name(claim),
            claim.attribution if claim else None,
            e.time.id if e.time else None,
            place.id if place else None,
            look.name(place),
            place.start if place else None,
            place.end if place else None,
            e.confidence,
            e.why,
        )
    )
    party, words, actors = rows["event_parties"], look.words, look.actors
    for role, who in (("actor", e.actor), ("recipient", e.recipient), ("claimant", (claim,) if claim else ())):
        for at, r in enumerate(who):
            said, id = words(r), r.id
            known = actors.get(id) if id else None
            named = (known.name, known.country, known.sector) if known else (said, None, None)
            party.append((number, e.id, role, at, id, identities[id] if id else None, *named, said, r.start, r.end))


def _named(who: Sequence[Reference], look: Lookup) -> tuple[str | None, str | None, str | None]:
    """Names, countries and sectors of one role; the n-th of each belong together."""
    if not who:
        return None, None, None
    if len(who) == 1:  # nearly always
        one = look.actor(who[0])
        name = one.name if one else look.words(who[0])
        return name or None, (one and one.country) or None, (one and one.sector) or None
    known = [look.actor(r) for r in who]
    return (
        _joined(a.name if a else look.words(r) for a, r in zip(known, who, strict=True)),
        _joined(a.country if a else "" for a in known),
        _joined(a.sector if a else "" for a in known),
    )


def _joined(parts: Iterable[str | None]) -> str | None:
    return "; ".join([p or "" for p in parts]) or None
