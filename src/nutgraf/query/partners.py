"""With whom an actor has to do: partners with their events by direction and quad class, and the ties between them.

Comes in: filters in which ``actor`` names the actor, and the dialect.  Goes out: selects.  An event counts once for a
partner, however often either is named in it.  Those who act together ("A and B met") are partners too.
Without ``actor`` there are none.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, case, false, func, select

from nutgraf.query.conditions import known_as, of_event
from nutgraf.query.filters import Filters
from nutgraf.store.tables import documents, events, identities, parties


def partners(f: Filters, dialect: str, tally: list[Any]) -> Select[Any]:
    """A row for each partner: what it receives, what it does, what both do together; ``tally``: what is counted."""
    own, other = parties.alias("own"), parties.alias("other")
    ours = own.c.identity_id.in_(known_as(f.actor)) if f.actor else false()
    met = (
        select(own.c.document_id, own.c.event, other.c.identity_id, own.c.role.label("does"), other.c.role.label("is"))
        .join_from(
            own,
            other,
            (other.c.document_id == own.c.document_id)
            & (other.c.event == own.c.event)
            & (other.c.identity_id != own.c.identity_id),
        )
        .where(ours, own.c.role != "claimant", other.c.role != "claimant")
        .where((own.c.role == "actor") | (other.c.role == "actor"))
        .distinct()
        .subquery("met")
    )
    i = identities.c
    # a partner that is on both sides of one event is counted on the side of the recipient
    to, by = (
        func.max(case((met.c["is"] == "recipient", 1), else_=0)),
        func.max(case((met.c.does == "recipient", 1), else_=0)),
    )
    once = (
        select(met.c.document_id, met.c.event, met.c.identity_id, to.label("receives"), by.label("acts"))
        .group_by(met.c.document_id, met.c.event, met.c.identity_id)
        .subquery("once")
    )
    receives, acts = once.c.receives, once.c.acts * (1 - once.c.receives)
    return (
        select(
            *(i.id, i.name, i.kind, i.country, i.sector, i.wikidata),
            func.sum(receives).label("as_recipient"),
            func.sum(acts).label("as_actor"),
            func.sum((1 - receives) * (1 - acts)).label("together"),
            *tally,
            func.min(events.c.day).label("first_day"),
            func.max(events.c.day).label("last_day"),
        )
        .join_from(once, events, (events.c.document_id == once.c.document_id) & (events.c.event == once.c.event))
        .join(documents, documents.c.id == events.c.document_id)
        .join(identities, i.id == once.c.identity_id)
        .where(*of_event(dataclasses.replace(f, actor=()), dialect))
        .group_by(i.id, i.name, i.kind, i.country, i.sector, i.wikidata)
    )


def ties(numbers: Sequence[int], f: Filters, dialect: str) -> Select[Any]:
    """Pairs of these identities, the lower number first, with their events of cooperation and of conflict."""
    one, two = parties.alias("one"), parties.alias("two")
    met = (
        select(one.c.document_id, one.c.event, one.c.identity_id.label("a"), two.c.identity_id.label("b"))
        .join_from(one, two, (two.c.document_id == one.c.document_id) & (two.c.event == one.c.event))
        .where(one.c.identity_id.in_(numbers), two.c.identity_id.in_(numbers), one.c.identity_id < two.c.identity_id)
        .where(one.c.role != "claimant", two.c.role != "claimant")
        .where((one.c.role == "actor") | (two.c.role == "actor"))
        .distinct()
        .subquery("met")
    )
    peaceful = events.c.quad.in_(["verbal-cooperation", "material-cooperation"])
    return (
        select(
            met.c.a,
            met.c.b,
            func.sum(case((peaceful, 1), else_=0)).label("cooperation"),
            func.sum(case((peaceful, 0), else_=1)).label("conflict"),
        )
        .join_from(met, events, (events.c.document_id == met.c.document_id) & (events.c.event == met.c.event))
        .join(documents, documents.c.id == events.c.document_id)
        .where(*of_event(dataclasses.replace(f, actor=()), dialect))
        .group_by(met.c.a, met.c.b)
        .order_by(met.c.a, met.c.b)
    )
