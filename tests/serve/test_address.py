"""Addresses: the same letters as the standard library writes, and changes that leave the rest alone."""

from urllib.parse import parse_qsl, urlencode

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.serve.address import Address

WORDS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12)
PAIRS = st.lists(st.tuples(st.sampled_from(["type", "place", "after", "from"]), WORDS), max_size=6)


@given(PAIRS)
def test_a_query_is_written_as_the_standard_library_writes_it(pairs: list[tuple[str, str]]) -> None:
    here = Address("/events", tuple(pairs))
    assert here.query == urlencode(pairs)
    assert parse_qsl(here.query, keep_blank_values=True) == pairs


@given(PAIRS, WORDS)
def test_one_value_more_and_it_is_gone_again(pairs: list[tuple[str, str]], word: str) -> None:
    here = Address("/events", tuple(pairs)).minus("place", word)
    more = here.plus("place", word)
    assert more.pairs == (*here.pairs, ("place", word))
    assert more.minus("place", word) == here
    assert not more.has("after", word)
    assert more.only("place", word).all("place") == [word]
