"""What goes in comes out; what was there is not written twice; a newer coder's word counts."""

from __future__ import annotations

import msgspec
import pytest
from sqlalchemy import create_engine, func, select

from nutgraf.errors import ArchiveFailed, NutgrafError, RecordRefused
from nutgraf.records import Actor, Mention, Record
from nutgraf.store import KNOWN, Archive, Kept
from nutgraf.store.connect import engine
from nutgraf.store.migrations import migrate
from nutgraf.store.tables import WRITTEN, actors, attributions, copies, documents, events, identities, parties, versions
from tests.archives import market


def _fates(outcomes: list[Kept | NutgrafError]) -> list[str]:
    return [outcome.fate if isinstance(outcome, Kept) else outcome.code for outcome in outcomes]


def _counts(where: str) -> dict[str, int]:
    reading = engine(where, write=False)
    with reading.connect() as connection:
        counts = {t.name: connection.scalar(select(func.count()).select_from(t)) or 0 for t in WRITTEN}
    reading.dispose()
    return counts


def test_a_record_comes_back_as_it_was(where: str) -> None:
    record = market()
    with Archive(where) as archive:
        (kept,) = archive.add([record.json()])
        assert isinstance(kept, Kept)
        assert archive.record(kept.key) == record
        assert archive.record(kept.key).json() == record.json()
        with pytest.raises(KeyError):
            archive.record("nothing")


def test_every_part_has_its_rows(where: str) -> None:
    record = market()
    with Archive(where) as archive:
        archive.add([record.json()])
    counts = _counts(where)
    assert counts["documents"] == 1
    assert counts["actors"] == len(record.actors)
    assert counts["mentions"] == sum(len(a.mentions) for a in record.actors)
    assert counts["place_mentions"] == sum(len(p.mentions) for p in record.places)
    assert counts["attributions"] == len(record.attributions)
    assert counts["events"] == len(record.events)
    assert counts["event_parties"] == sum(len(e.actor) + len(e.recipient) + bool(e.claimed_by) for e in record.events)


def test_the_same_again_changes_nothing(where: str) -> None:
    lines = [market(n).json() for n in range(3)]
    with Archive(where) as archive:
        assert _fates(archive.add(lines)) == ["added"] * 3
        before = _counts(where)
        assert _fates(archive.add([*lines, lines[0]])) == ["unchanged"] * 4
    assert _counts(where) == before


def test_a_newer_coder_replaces_and_an_older_does_not(where: str) -> None:
    new = msgspec.structs.replace(market(version="0.10.0"), events=market().events[:2])
    with Archive(where) as archive:
        assert _fates(archive.add([market(version="0.9.0").json()])) == ["added"]
        (kept,) = archive.add([new.json()])
        assert isinstance(kept, Kept)
        assert kept.fate == "replaced"
        assert _fates(archive.add([market(version="0.9.0").json()])) == ["older"]
        assert archive.record(kept.key) == new
    counts = _counts(where)
    assert (counts["documents"], counts["events"]) == (1, 2)


def test_twice_in_one_batch_the_newer_stays(where: str) -> None:
    lines = [market(version=v).json() for v in ("0.1.0", "0.2.0", "0.1.5")]
    with Archive(where) as archive:
        outcomes = archive.add(lines)
        assert _fates(outcomes) == ["added", "replaced", "older"]
        assert isinstance(outcomes[0], Kept)
        assert archive.record(outcomes[0].key).coder.version == "0.2.0"
    assert _counts(where)["documents"] == 1


def test_one_text_of_two_publishers_is_two_stories_in_one_group(where: str) -> None:
    pair = [
        market(0, publisher=p, published=day) for p, day in (("The Lake", "2024-03-05"), ("The Hill", "2024-03-06"))
    ]
    with Archive(where) as archive:
        archive.add([pair[1].json()])
        archive.add([pair[0].json()])  # the earlier one leads, though it comes later
    reading = engine(where, write=False)
    with reading.connect() as connection:
        rows = {r.publisher: r for r in connection.execute(select(documents))}
        assert connection.scalar(select(func.count()).select_from(copies)) == 2
    reading.dispose()
    assert rows["The Hill"].lead == rows["The Lake"].lead == rows["The Lake"].key


def test_copy_groups_go_on_where_they_stopped(where: str) -> None:
    lines = [market(n, publisher=f"Paper {n}", published=f"2024-03-{20 - n}").json() for n in range(6)]
    for batch in (lines[:3], lines[3:]):
        with Archive(where) as archive:
            archive.add(batch)
    reading = engine(where, write=False)
    with reading.connect() as connection:
        leads = set(connection.scalars(select(documents.c.lead)))
        last = connection.scalar(select(documents.c.key).where(documents.c.story == "market-5"))
    reading.dispose()
    assert leads == {last}  # the earliest came last and leads them all


def test_two_writers_at_once_agree(where: str) -> None:
    with Archive(where) as one, Archive(where) as two:
        assert _fates(one.add([market(0).json()])) == ["added"]
        assert _fates(two.add([market(0).json(), market(1).json()])) == ["unchanged", "added"]
        assert _fates(one.add([market(1).json(), market(2).json()])) == ["unchanged", "added"]
    assert _counts(where)["documents"] == 3
    reading = engine(where, write=False)
    with reading.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(identities)) == len(market().actors)
        assert len(set(connection.scalars(select(documents.c.lead)))) == 1
    reading.dispose()


def test_what_is_refused_leaves_the_rest(where: str) -> None:
    record = market()
    outside = msgspec.structs.replace(record, sentences=(msgspec.structs.replace(record.sentences[0], end=9999),))
    with Archive(where) as archive:
        outcomes = archive.add([b"{", outside.json(), record.json()])
    assert _fates(outcomes) == ["input-malformed", "record-refused", "added"]


def test_a_failed_batch_leaves_nothing(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Archive(where) as archive:
        archive.add([market(0).json()])
        before = _counts(where)
        monkeypatch.setattr("nutgraf.store.shelf.ArchiveShelf.write", _broken)
        with pytest.raises(RuntimeError):
            archive.add([market(1).json(), market(0, version="0.2").json()])
        assert _counts(where) == before
        monkeypatch.undo()
        assert _fates(archive.add([market(1).json()])) == ["added"]


def _broken(*_: object) -> None:
    raise RuntimeError("in the middle of a batch")


def _with_actor(number: int, **known: str) -> Record:
    record = market(number)
    plain = {"kind": "person", "country": "VAR", "sector": "GOV", "name": "Ilse Marran"}
    extra = Actor(id="b1", mentions=(Mention(start=0, end=5, form="name"),), **(plain | known))  # type: ignore[arg-type]
    return msgspec.structs.replace(record, actors=(*record.actors, extra))


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_an_item_and_a_name_that_are_one_become_one(where: str, order: tuple[int, ...]) -> None:
    told = [
        _with_actor(0, wikidata="Q900001", sector="CVL"),
        _with_actor(1),
        _with_actor(2, wikidata="Q900001", name="ilse  marran"),
    ]
    with Archive(where) as archive:
        for n in order:
            archive.add([told[n].json()])
        archive.add([_with_actor(3, wikidata="Q900002").json(), _with_actor(4).json()])
    reading = engine(where, write=False)
    with reading.connect() as connection:
        of = dict(
            connection.execute(
                select(documents.c.story, actors.c.identity_id)
                .join(documents, documents.c.id == actors.c.document_id)
                .where(actors.c.actor == "b1")
            ).all()
        )
        lost = connection.scalar(
            select(func.count()).select_from(parties).where(parties.c.identity_id.not_in(select(identities.c.id)))
        )
    reading.dispose()
    assert of["market-0"] == of["market-1"] == of["market-2"] == of["market-4"]
    assert of["market-3"] != of["market-0"]
    assert lost == 0


def test_a_newer_schema_is_refused(where: str) -> None:
    Archive(where).close()
    writing = engine(where, write=True)
    with writing.begin() as connection:
        connection.execute(versions.insert().values(version=KNOWN + 1, applied="2031-01-01"))
    writing.dispose()
    with pytest.raises(ArchiveFailed, match="schema version"):
        Archive(where)


def test_steps_run_once_in_order_and_a_broken_one_leaves_no_trace(where: str) -> None:
    ran: list[int] = []
    writing = engine(where, write=True)
    steps = [lambda _c: ran.append(1), lambda _c: ran.append(2)]
    with writing.begin() as connection:
        assert migrate(connection, steps[:1]) == 1
    with writing.begin() as connection:
        assert migrate(connection, steps) == 1
    with writing.begin() as connection:
        assert migrate(connection, steps) == 0
    assert ran == [1, 2]
    with pytest.raises(RuntimeError), writing.begin() as connection:
        migrate(connection, [*steps, _broken])
    with writing.begin() as connection:
        assert migrate(connection, steps) == 0
    writing.dispose()


def test_views_read_as_they_are(where: str) -> None:
    with Archive(where) as archive:
        archive.add([market().json()])
    plain = create_engine(
        f"sqlite:///{where}" if "://" not in where else where.replace("postgresql:", "postgresql+psycopg:")
    )
    with plain.connect() as connection:
        seen = {
            v: connection.exec_driver_sql(f"SELECT * FROM {v}").mappings().all()
            for v in ("v_events", "v_quotes", "v_dyads")
        }
        stored = connection.scalar(select(func.count()).select_from(events))
        said = connection.scalar(select(func.count()).select_from(attributions))
    plain.dispose()
    assert len(seen["v_events"]) == stored
    assert len(seen["v_quotes"]) == said
    assert {(r["actor"], r["recipient"], r["type"]) for r in seen["v_dyads"]} == {
        ("Varna", "unnamed UNK MIL", "ACCUSE"),
        ("Varna", "Tirava", "SANCTION"),
        ("Varna", "United Nations", "REQUEST"),
        ("Ilse Marran", "Oke Danso", "AGREE"),
    }


def test_refusals_carry_what_and_where(where: str) -> None:
    record = market()
    wrong = msgspec.structs.replace(record, document=msgspec.structs.replace(record.document, sha256="0" * 64))
    with Archive(where) as archive:
        (error,) = archive.add([wrong.json()])
    assert isinstance(error, RecordRefused)
    assert error.where == "market-0"
    assert "sha256" in error.what
