"""What is remembered answers as the database does: every question, with any filters, also after the archive changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from benchmarks.made import World
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf.errors import BadOption
from nutgraf.query import QUESTIONS, Filters, Reader
from nutgraf.query.company import Side
from nutgraf.query.facets import FACETS
from nutgraf.query.series import SPLITS
from nutgraf.records import Record
from nutgraf.store import Archive
from tests.archives import market

TERMS = [
    *("type=ASSAULT", "type=AGREE", "type=ACCUSE", "quad=verbal-conflict", "status=actual", "status=negated"),
    *("from=2019-03", "from=2024-03-04", "to=2024-03-05", "to=2022-06", "confidence=0.5", "copies=collapsed"),
    *("actor=State USA", "actor=*Marran", "actor=Q3", "actor=#2", "recipient=State *", "recipient=United Nations"),
    *("actor-country=USA", "recipient-country=RUS", "country=USA", "country=UNK", "sector=GOV", "sector=MIL"),
    *(
        "place=Geneva",
        "place=KEN",
        "place=*ville",
        "place=2964574",
        "place=184745",
        "publisher=Paper 1",
        "publisher=*hill",
        "text=fire OR ab",
    ),
    *("text=lantern", "order=newest", "by=week", "by=month", "by=year", "mode=expel"),
]


def _stories() -> list[Record]:
    own = [
        market(0, publisher="The Lake", published="2024-03-05"),
        market(1, publisher="The Hill", published="2024-03-06"),
        market(3, published="2024-04-01", tail="The lanterns of the harbour were lit again. " * 20),
    ]
    undated = market(5, publisher="The Moor")
    undated = msgspec.structs.replace(undated, document=msgspec.structs.replace(undated.document, published=None))
    return [*own, undated, *World(60, seed=4).records()]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> str:
    pytest.importorskip("sqlalchemy", reason="the archive extra is not installed")
    where = str(tmp_path_factory.mktemp("remembered") / "news.db")
    with Archive(where) as archive:
        archive.add([record.json() for record in _stories()])
    return where


@pytest.fixture(scope="module")
def both(filled: str) -> Iterator[tuple[Reader, Reader]]:
    with Reader(filled) as plain, Reader(filled, remember=True) as remembering:
        assert remembering.remembered(wait=True) > 0
        yield plain, remembering


def _filters(terms: list[str]) -> Filters | None:
    try:
        return Filters.parse(terms)
    except BadOption:
        return None


def _same(plain: Reader, remembering: Reader, f: Filters, size: int = 7) -> None:
    for name in QUESTIONS:
        one = plain.page(name, f, limit=10_000)
        other = remembering.page(name, f, limit=10_000)
        assert other.columns == one.columns
        assert [_rounded(row) for row in other.rows] == [_rounded(row) for row in one.rows], (name, f)
        first = remembering.page(name, f, limit=size)
        assert first == plain.page(name, f, limit=size) or name in ("dyads", "timeline", "places")
        assert (first.after is None) == (len(one.rows) <= size)
        if first.after:
            assert [_rounded(r) for r in remembering.page(name, f, limit=size, after=first.after).rows] == [
                _rounded(r) for r in one.rows[size : 2 * size]
            ], (name, f)
    assert remembering.located(f) == plain.located(f)
    assert remembering.ties(range(1, 40), f) == plain.ties(range(1, 40), f)
    for name in FACETS:
        assert remembering.count(name, f) == plain.count(name, f), (name, f)
        assert remembering.facets(name, f, most=5) == plain.facets(name, f, most=5), (name, f)
        for split in (None, *SPLITS[name]):
            points = [[_rounded(p._asdict()) for p in r.series(name, f, split=split)] for r in (plain, remembering)]
            assert points[0] == points[1], (name, split, f)


def _rounded(row: dict[str, Any]) -> dict[str, Any]:
    return {k: round(v, 6) if isinstance(v, float) else v for k, v in row.items()}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(terms=st.lists(st.sampled_from(TERMS), max_size=4, unique=True))
def test_any_filters_give_the_same(both: tuple[Reader, Reader], terms: list[str]) -> None:
    f = _filters(terms)
    if f is not None:
        _same(*both, f)


@pytest.mark.parametrize("term", TERMS)
def test_each_filter_gives_the_same(both: tuple[Reader, Reader], term: str) -> None:
    _same(*both, Filters.parse([term]))


@pytest.mark.parametrize("about", [(("State USA",), ()), ((), ("USA",)), (("#2",), ("USA", "UNK")), (("*",), ())])
@pytest.mark.parametrize("by", [None, ((), ("RUS", "USA")), (("*a*",), ())])
def test_what_is_said_of_somebody_is_the_same(both: tuple[Reader, Reader], about: Side, by: Side | None) -> None:
    plain, remembering = (r.quotes_about(about, by=by, most=30) for r in both)
    assert remembering == plain
    if about[0] == ("*",) and by is None:
        assert plain


def test_what_somebody_is_called_is_the_same(both: tuple[Reader, Reader]) -> None:
    plain, remembering = ([r.called(number, most=3) for number in range(60)] for r in both)
    assert remembering == plain
    assert any(len(names) > 1 for names, _ in plain)
    assert any(roles for _, roles in plain)


@pytest.mark.parametrize("term", ["actor=State *", "recipient=#2", "country=USA"])
def test_many_identities_are_looked_up_another_way(filled: str, monkeypatch: pytest.MonkeyPatch, term: str) -> None:
    monkeypatch.setattr("nutgraf.query.masks.FEW", 0)
    monkeypatch.setattr("nutgraf.query.company.FEW", 0)
    with Reader(filled) as plain, Reader(filled, remember=True) as remembering:
        assert remembering.remembered(wait=True) > 0
        _same(plain, remembering, Filters.parse([term]))
        one, other = (r.quotes_about(((), ("USA",)), by=(("*a*",), ()), most=30) for r in (plain, remembering))
        assert other == one


def test_periods_without_a_table_by_date(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.query.bydate._MOST", 0)
    with Reader(filled) as plain, Reader(filled, remember=True) as remembering:
        assert remembering.remembered(wait=True) > 0
        _same(plain, remembering, Filters.parse(["by=month", "copies=collapsed"]))


def test_what_changes_is_seen(where: str) -> None:
    """Added, coded anew, moved to another copy group, joined identities: on both databases, step by step."""
    records = _stories()
    anew = msgspec.structs.replace(records[1], events=records[1].events[:2], coder=market(version="0.3.0").coder)
    early = market(7, publisher="The First", published="2024-03-01")  # leads the group from now on
    item = records[10].actors[0]
    joined = msgspec.structs.replace(
        records[10],
        actors=(msgspec.structs.replace(item, wikidata="Q900001"), *records[10].actors[1:]),
        coder=market(version="0.3.0").coder,
    )
    last = msgspec.structs.replace(records[-1], coder=market(version="0.4.0").coder, attributions=())
    with Archive(where) as archive:
        archive.add([record.json() for record in records[:40]])
        with Reader(where) as plain, Reader(where, remember=True) as remembering:
            remembering.remembered(wait=True)
            for batch in ([anew], [early], records[40:], [joined], [last], [records[-1], anew]):
                archive.add([record.json() for record in batch])
                remembering.remembered(wait=True)
                for terms in ((), ("copies=collapsed",), ("country=USA", "order=newest"), ("text=lantern",)):
                    _same(plain, remembering, Filters.parse(terms))


def test_an_empty_archive_and_places_that_are_none(where: str) -> None:
    Archive(where).close()
    with Reader(where) as plain, Reader(where, remember=True) as remembering:
        remembering.remembered(wait=True)
        _same(plain, remembering, Filters())
        for bad in ("WzEsMiwzXQ", "WyIyMDI0IiwiYSIsMV0"):
            with pytest.raises(BadOption, match="after="):
                remembering.page("events", Filters(), after=bad)
