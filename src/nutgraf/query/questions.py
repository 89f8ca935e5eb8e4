"""The questions: what their rows hold and in which order they come.

Comes in: filters and the dialect.  Goes out: a select whose order is total, so that the same archive always answers in
the same order and a page can go on after any row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Date, Select, case, cast, func, literal, select, union_all

from nutgraf.errors import BadOption
from nutgraf.ontology import event_types
from nutgraf.query.conditions import of_event, of_quote, of_story
from nutgraf.query.filters import Filters, Step
from nutgraf.query.partners import partners
from nutgraf.query.places import located
from nutgraf.store.tables import attributions, documents, events, identities, parties, places

_STEPS = {"day": 10, "month": 7, "year": 4}


class Question(NamedTuple):
    """``order``: columns of the rows, with a minus before those that fall; together they are unique.

    ``dated``: the order is of time, and may be asked for the other way round.
    """

    rows: Callable[[Filters, str], Select[Any]]
    order: tuple[str, ...]
    dated: bool = False

    def order_of(self, f: Filters) -> list[tuple[str, bool]]:
        """Columns and whether they fall."""
        newest = self.dated and f.order == "newest"
        return [(column.removeprefix("-"), column.startswith("-") or newest) for column in self.order]


def question(name: str) -> Question:
    """Raises `BadOption` for a question that nobody asks."""
    if name not in QUESTIONS:
        raise BadOption(f"no question {name!r}", hint=f"ask for {', '.join(QUESTIONS)}")
    return QUESTIONS[name]


def _events(f: Filters, dialect: str) -> Select[Any]:
    e, d, p = events.c, documents.c, places.c
    return (
        select(
            *(e.day, e.document_id, e.n, e.event, e.type, e.mode, e.quad, e.score, e.status, e.contexts),
            *(e.actors, e.actor_countries, e.actor_sectors),
            *(e.recipients, e.recipient_countries, e.recipient_sectors),
            *(e.claimed_by, e.trigger_words, e.trigger_start, e.trigger_end),
            *(e.earliest, e.latest, e.date_basis, e.place_name),
            p.country.label("place_country"),
            *(p.lat, p.lon, e.confidence, e.why, d.key, d.story, d.publisher, d.published, d.title, d.url, d.lead),
        )
        .join_from(events, documents, d.id == e.document_id)
        .outerjoin(places, (p.document_id == e.document_id) & (p.place == e.place))
        .where(*of_event(f, dialect))
    )


def _quotes(f: Filters, dialect: str) -> Select[Any]:
    q, d, i = attributions.c, documents.c, identities.c
    return (
        select(
            *(d.day, q.document_id, q.id, q.attribution, q.kind, q.source),
            i.country.label("source_country"),
            i.sector.label("source_sector"),
            i.wikidata.label("source_wikidata"),
            *(q.source_words, q.cue, q.content, q.content_spans, q.confidence),
            *(d.key, d.story, d.publisher, d.published, d.title, d.url, d.lead),
        )
        .join_from(attributions, documents, d.id == q.document_id)
        .outerjoin(identities, i.id == q.source_id)
        .where(*of_quote(f, dialect))
    )


def _stories(f: Filters, dialect: str) -> Select[Any]:
    d = documents.c
    counts = [
        select(func.count()).where(table.c.document_id == d.id).correlate(documents).scalar_subquery().label(name)
        for table, name in ((events, "events"), (attributions, "quotes"))
    ]
    other = documents.alias("other")
    group = select(func.count()).where(other.c.lead == d.lead).correlate(documents).scalar_subquery()
    counts.append(group.label("copies"))
    return select(
        *(d.day, d.id, d.key, d.story, d.title, d.publisher, d.agency, d.byline, d.published, d.url, d.language),
        *(d.syndicated, d.lead, d.sha256, d.coder),
        *counts,
    ).where(*of_story(f, dialect))


def _actors(f: Filters, dialect: str) -> Select[Any]:
    """Who acts, is acted upon, and speaks, most often first."""
    happened = (
        select(
            parties.c.identity_id,
            parties.c.document_id,
            case((parties.c.role == "actor", 1), else_=0).label("acts"),
            case((parties.c.role == "recipient", 1), else_=0).label("receives"),
            literal(0).label("speaks"),
        )
        .join_from(events, parties, _same_event(parties))
        .join(documents, documents.c.id == events.c.document_id)
        .where(parties.c.identity_id.is_not(None), parties.c.role != "claimant", *of_event(f, dialect))
    )
    said = (
        select(attributions.c.source_id, attributions.c.document_id, literal(0), literal(0), literal(1))
        .join(documents, documents.c.id == attributions.c.document_id)
        .where(attributions.c.source_id.is_not(None), *of_quote(f, dialect))
    )
    found = union_all(happened, said).subquery("found")
    i, total = identities.c, func.count().label("total")
    asked = (
        select(
            *(i.id, i.name, i.kind, i.country, i.sector, i.wikidata, total),
            func.sum(found.c.acts).label("as_actor"),
            func.sum(found.c.receives).label("as_recipient"),
            func.sum(found.c.speaks).label("quotes"),
            func.count(found.c.document_id.distinct()).label("stories"),
        )
        .join_from(found, identities, i.id == found.c.identity_id)
        .where(i.named)
        .group_by(i.id, i.name, i.kind, i.country, i.sector, i.wikidata)
    )
    if f.country:
        asked = asked.where(i.country.in_(f.country))
    return asked.where(i.sector.in_(f.sector)) if f.sector else asked


def _dyads(f: Filters, dialect: str) -> Select[Any]:
    """Pairs of who and whom, with how many events of each quad class and their mean score."""
    doer, target = parties.alias("doer"), parties.alias("target")
    x, y = identities.alias("x"), identities.alias("y")
    who = [
        *(x.c.id.label("actor_id"), x.c.name.label("actor")),
        *(x.c.country.label("actor_country"), x.c.sector.label("actor_sector")),
        *(y.c.id.label("recipient_id"), y.c.name.label("recipient")),
        *(y.c.country.label("recipient_country"), y.c.sector.label("recipient_sector")),
    ]
    return (
        select(
            *who,
            *_tally(),
            func.min(events.c.day).label("first_day"),
            func.max(events.c.day).label("last_day"),
        )
        .join_from(events, documents, documents.c.id == events.c.document_id)
        .join(doer, _same_event(doer) & (doer.c.role == "actor"))
        .join(target, _same_event(target) & (target.c.role == "recipient"))
        .join(x, x.c.id == doer.c.identity_id)
        .join(y, y.c.id == target.c.identity_id)
        .where(*of_event(f, dialect))
        .group_by(x.c.id, x.c.name, x.c.country, x.c.sector, y.c.id, y.c.name, y.c.country, y.c.sector)
    )


def _timeline(f: Filters, dialect: str) -> Select[Any]:
    """Events a day, week, month or year; those without any date are left out."""
    period = period_of(events.c.day, f.by, dialect)
    return (
        select(period.label("period"), *_tally())
        .join_from(events, documents, documents.c.id == events.c.document_id)
        .where(events.c.day != "", *of_event(f, dialect))
        .group_by(period)
    )


def period_of(day: ColumnElement[str], step: Step, dialect: str) -> ColumnElement[str]:
    """The day, month or year in which a ``day`` lies, or the Monday of its week; empty where no day is known."""
    if step != "week":
        return func.substr(day, 1, _STEPS[step])
    if dialect == "sqlite":
        monday: ColumnElement[str] = func.date(day, "weekday 0", "-6 days")
    else:
        monday = func.to_char(func.date_trunc("week", cast(func.nullif(day, ""), Date)), "YYYY-MM-DD")
    return func.coalesce(monday, "")


def _partners(f: Filters, dialect: str) -> Select[Any]:
    return partners(f, dialect, _tally())


def _places(f: Filters, dialect: str) -> Select[Any]:
    return located(f, dialect, _tally())


def _tally() -> list[ColumnElement[Any]]:
    quads = sorted({kind.quad for kind in event_types().values()})
    return [
        func.count().label("events"),
        *(func.sum(case((events.c.quad == quad, 1), else_=0)).label(quad.replace("-", "_")) for quad in quads),
        func.avg(events.c.score).label("score"),
    ]


def _same_event(party: Any) -> ColumnElement[bool]:
    same: ColumnElement[bool] = (party.c.document_id == events.c.document_id) & (party.c.event == events.c.event)
    return same


QUESTIONS: dict[str, Question] = {
    "events": Question(_events, ("day", "document_id", "n"), dated=True),
    "quotes": Question(_quotes, ("day", "id"), dated=True),
    "actors": Question(_actors, ("-total", "id")),
    "stories": Question(_stories, ("day", "id"), dated=True),
    "dyads": Question(_dyads, ("-events", "actor_id", "recipient_id")),
    "timeline": Question(_timeline, ("period",)),
    "partners": Question(_partners, ("-events", "id")),
    "places": Question(_places, ("-events", "geonames", "name", "country", "admin1", "level")),
}
