"""The tables of the archive, for SQLite and PostgreSQL alike; `docs/archive.md` describes every column.

Comes in: nothing; this module only declares.  Goes out: SQLAlchemy tables.  Rows of one document are found by
``document_id``; inside it they keep the ids of its record (``a1``, ``p1``, ``t1``, ``q1``, ``e1``).
Days are ISO dates as text, so that they sort and compare as they read; an unknown ``day`` is the empty string.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData()


def _document() -> Column[int]:
    return Column("document_id", ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True)


def _text(*names: str) -> list[Column[str]]:
    return [Column(name, Text) for name in names]


def _sure(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _span(name: str) -> list[Column[int]]:
    return [Column(f"{name}_start", Integer), Column(f"{name}_end", Integer)]


def _part(name: str, *columns: Column[str] | Column[int] | Column[float] | Column[bool]) -> Table:
    """A table whose rows belong to a document and lie beside each other in the file."""
    return Table(name, metadata, _document(), *columns, sqlite_with_rowid=False)


versions = Table("schema_version", metadata, Column("version", Integer, primary_key=True), *_sure("applied"))

state = Table("state", metadata, Column("name", Text, primary_key=True), Column("value", BigInteger, nullable=False))

documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    *_sure("story", "sha256", "day"),
    *_text("title", "byline", "agency", "publisher", "url", "published", "language"),
    Column("syndicated", Boolean, nullable=False),
    *_text("dateline_place", "dateline_date"),
    *_sure("lead", "coder"),
    *_text("model"),
    Index("documents_day", "day", "id"),
    Index("documents_sha256", "sha256"),
    Index("documents_lead", "lead"),
)

# apart from `documents`, whose rows are read by the hundred thousand and must be short
texts = Table(
    "texts",
    metadata,
    Column("document_id", ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    *_text("title"),
    *_sure("text"),
    Column("record", LargeBinary, nullable=False),
)

# what a reader that remembers must forget: documents that went or moved, identities that became another
changes = Table(
    "changes",
    metadata,
    Column("generation", BigInteger, nullable=False),
    Column("document_id", Integer),
    Column("identity_id", Integer),
    Column("became", Integer),
    Index("changes_generation", "generation"),
)

copies = Table(
    "copies",
    metadata,
    Column("story", Text, primary_key=True),
    Column("moment", BigInteger, nullable=False),
    *_text("publisher", "agency"),
    Column("words", LargeBinary, nullable=False),
    *_sure("lead"),
    Column("kin", Boolean, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    Column("id", Integer, primary_key=True),
    *_sure("name", "folded", "kind", "country", "sector"),
    Column("wikidata", Text, unique=True),
    Column("named", Boolean, nullable=False),
    Index("identities_folded", "folded"),
)

names = Table(
    "identity_names",
    metadata,
    Column("key", Text, primary_key=True),
    *_sure("folded"),
    Column("identity_id", ForeignKey("identities.id"), nullable=False),
    Index("identity_names_folded", "folded"),
    Index("identity_names_identity", "identity_id"),
)

actors = _part(
    "actors",
    Column("actor", Text, primary_key=True),
    Column("identity_id", ForeignKey("identities.id"), nullable=False),
    *_sure("name", "kind", "country", "sector"),
    *_text("role", "wikidata"),
    Column("named", Boolean, nullable=False),
)
Index("actors_identity", actors.c.identity_id)

mentions = _part(
    "mentions",
    Column("actor", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    *_sure("form"),
    *_span("span"),
)

places = _part(
    "places",
    Column("place", Text, primary_key=True),
    *_sure("name", "folded"),
    *_text("country", "admin1"),
    Column("geonames", BigInteger),
    Column("lat", Double),
    Column("lon", Double),
    *_sure("level"),
    *_text("why"),
)
Index("places_folded", places.c.folded)

place_mentions = _part(
    "place_mentions",
    Column("place", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    *_span("span"),
)

times = _part(
    "times",
    Column("time", Text, primary_key=True),
    *_sure("words", "type", "value"),
    *_text("earliest", "latest"),
    *_span("span"),
)

attributions = Table(
    "attributions",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("document_id", ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    *_sure("attribution", "kind"),
    *_text("source_actor"),
    Column("source_id", ForeignKey("identities.id")),
    *_text("source", "source_words"),
    *_span("source"),
    *_text("cue"),
    *_span("cue"),
    *_sure("content", "content_spans"),
    Column("confidence", Double, nullable=False),
    Index("attributions_document", "document_id"),
    Index("attributions_source", "source_id"),
)

events = _part(
    "events",
    Column("event", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    *_sure("day"),
    *_text("earliest", "latest"),
    *_sure("date_basis", "type"),
    *_text("mode"),
    *_sure("quad"),
    Column("score", Double, nullable=False),
    *_sure("contexts", "status"),
    *_text("status_cue"),
    *_span("status_cue"),
    *_sure("trigger_words"),
    *_span("trigger"),
    *_text("actors", "actor_countries", "actor_sectors", "recipients", "recipient_countries", "recipient_sectors"),
    *_text("claimed_by", "attribution", "time", "place", "place_name"),
    *_span("place"),
    Column("confidence", Double, nullable=False),
    *_sure("why"),
)
Index("events_day", events.c.day, events.c.document_id, events.c.n)
Index("events_type", events.c.type, events.c.day)

parties = _part(
    "event_parties",
    Column("event", Text, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    *_text("actor"),
    Column("identity_id", ForeignKey("identities.id")),
    *_sure("name"),
    *_text("country", "sector"),
    *_sure("words"),
    *_span("span"),
)
Index("event_parties_identity", parties.c.identity_id, parties.c.role)

# what people keep of the pages, and what each `nutgraf ingest` did: no part of any document
saved_views = Table(
    "saved_views",
    metadata,
    Column("id", Text, primary_key=True),
    *_sure("name", "page", "query", "created"),
)

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    *_sure("started"),
    *_text("ended"),
    *_sure("coder"),
    *(Column(name, Integer, nullable=False) for name in ("added", "replaced", "unchanged", "older", "failed")),
)

failures = Table(
    "failures",
    metadata,
    Column("run", ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    *_sure("code", "what"),
    *_text("input", "hint"),
    sqlite_with_rowid=False,
)

# what is written for each document, parents first
WRITTEN = (documents, texts, actors, mentions, places, place_mentions, times, attributions, events, parties)
