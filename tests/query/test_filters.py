"""The language of filters: what it means, that it survives a URL, and what it refuses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import BadOption
from nutgraf.ontology import event_types
from nutgraf.query.filters import KEYS, Filters


def test_the_same_for_the_command_line_and_the_url() -> None:
    terms = ["type=assault", "type=PROTEST", "from=2024-02", "to=2024-02", "copies=collapsed", "actor=O'Brien & Sons"]
    filters = Filters.parse(terms)
    assert filters.type == ("ASSAULT", "PROTEST")
    assert (filters.since, filters.until) == ("2024-02-01", "2024-02-29")
    assert filters.collapsed
    assert Filters.from_url("?" + filters.url()) == filters
    assert Filters.from_url("actor=&type=ASSAULT").type == ("ASSAULT",)


@pytest.mark.parametrize(
    ("given_", "since", "until"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2023-12", "2023-12-01", "2023-12-31"),
        ("2024-02-29", *["2024-02-29"] * 2),
    ],
)
def test_a_date_may_be_a_year_a_month_or_a_day(given_: str, since: str, until: str) -> None:
    filters = Filters.parse([f"from={given_}", f"to={given_}"])
    assert (filters.since, filters.until) == (since, until)


@pytest.mark.parametrize(
    ("term", "says"),
    [
        ("colour=red", "no filter 'colour'"),
        ("type", "no filter"),
        ("type=", "no value"),
        ("type=WAR", "unknown"),
        ("from=2024-02-30", "no date"),
        ("to=yesterday", "no date"),
        ("from=0000", "no date"),
        ("confidence=much", "0 to 1"),
        ("confidence=nan", "0 to 1"),
        ("copies=some", "unknown"),
        ("actor=" + "x" * 501, "no value"),
        ("actor=a\0b", "no value"),
    ],
)
def test_what_cannot_be_asked_is_refused(term: str, says: str) -> None:
    with pytest.raises(BadOption, match=says):
        Filters.parse([term])


def test_dates_in_the_wrong_order_and_twice_are_refused() -> None:
    with pytest.raises(BadOption, match="is after"):
        Filters.parse(["from=2024-03", "to=2024-02"])
    with pytest.raises(BadOption, match="given twice"):
        Filters.parse(["from=2024-03", "from=2024-02"])


_words = st.text(alphabet="aZé&=%+*\"'; -#?/\n", max_size=12)
_value = {
    "from": st.dates().map(str),
    "type": st.sampled_from(sorted(event_types())),
    "confidence": st.floats(0, 1).map(str),
    "copies": st.sampled_from(["all", "collapsed"]),
    "by": st.sampled_from(["day", "week", "month", "year"]),
    "actor": _words,
    "publisher": _words,
    "text": _words,
}


@given(st.lists(st.sampled_from(sorted(_value)).flatmap(lambda k: st.tuples(st.just(k), _value[k])), max_size=6))
def test_any_filters_survive_their_url(pairs: list[tuple[str, str]]) -> None:
    try:
        filters = Filters.of(pairs)
    except BadOption:
        return
    assert Filters.from_url(filters.url()) == filters
    assert Filters.of(filters.pairs()) == filters


def test_every_key_fills_a_field() -> None:
    assert {field for field, _ in KEYS.values()} == set(Filters.__dataclass_fields__)
