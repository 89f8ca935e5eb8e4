"""Identities, countries, sectors and roles, on short stories of our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.records import Place, Span
from nutgraf.resolve.who.actors import actors
from nutgraf.resolve.who.entities import Entry
from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.spans import FoundMention
from tests.resolve.who.story import marked, resolve


def test_one_state_in_all_its_forms():
    _, said = resolve(
        "[state metonym|Beijing] protested on Monday.\n"
        "[organisation nominal|The Chinese government] recalled its envoy, and [state name|China] closed a consulate.\n"
        "[person name|Chinese Foreign Minister Lin Qiu] flew home."
    )
    assert said["Beijing"] == said["The Chinese government"] == said["China"]
    assert (said["China"].country, said["China"].sector, said["China"].kind) == ("CHN", "GOV", "state")
    minister = said["Chinese Foreign Minister Lin Qiu"]
    assert minister.kind == "person"
    assert (minister.name, minister.country, minister.sector) == ("Lin Qiu", "CHN", "GOV")
    assert minister.role == "Foreign Minister"


def test_seat_and_capital_are_one_state():
    _, said = resolve(
        "[state metonym|The Kremlin] dismissed the report.\n"
        "[state metonym|Moscow] had no comment, [state name|Russia] said."
    )
    assert said["The Kremlin"] == said["Moscow"] == said["Russia"]
    assert said["Russia"].country == "RUS"


def test_a_place_is_no_actor():
    found, _ = resolve("[person name|Ana Silva] spoke in [place name|Lisbon].")
    assert [actor.name for actor in found.actors] == ["Ana Silva"]
    assert len(found.by_mention) == 1


def test_full_name_surname_title_and_pronoun():
    _, said = resolve(
        "[person name|Opposition MP Ana Silva] rejected the budget in [place name|Lisbon].\n"
        "[person name|Silva] said [person pronoun|she] would resign."
    )
    assert said["Opposition MP Ana Silva"] == said["Silva"] == said["she"]
    assert said["Silva"].name == "Ana Silva"
    assert said["Silva"].country == "PRT"


def test_two_persons_of_one_surname_stay_two():
    _, said = resolve(
        "[person name|Marta Kovac] sued [person name|Ivan Kovac] over the mine.\n"
        "[person name|Mrs Kovac] won; [person name|Mr Kovac] appealed."
    )
    assert said["Marta Kovac"] != said["Ivan Kovac"]
    assert said["Mrs Kovac"] == said["Marta Kovac"]
    assert said["Mr Kovac"] == said["Ivan Kovac"]


def test_two_spellings_are_one_person():
    _, said = resolve("[person name|Oleh Hrytsenko] arrived.\n[person name|Oleg Hritsenko] left an hour later.")
    assert said["Oleh Hrytsenko"] == said["Oleg Hritsenko"]


def test_an_acronym_joins_its_expansion():
    _, said = resolve(
        "[organisation name|the Lake Basin Farmers Front] ([organisation name|LBFF]) struck.\n"
        "[organisation name|LBFF] leaders met."
    )
    assert said["LBFF"] == said["the Lake Basin Farmers Front"]
    assert said["LBFF"].name == "Lake Basin Farmers Front"


def test_a_nominal_points_back():
    _, said = resolve(
        "[organisation name|The Energy Ministry] fined [organisation name|Volta Gas] on Friday.\n"
        "[organisation nominal|The ministry] said [organisation nominal|the company] had cut supplies."
    )
    assert said["The ministry"] == said["The Energy Ministry"]
    assert said["the company"] == said["Volta Gas"]


@pytest.mark.parametrize(
    ("source", "words", "country", "sector"),
    [
        ("[group nominal|Ukrainian forces] fired on the depot.", "Ukrainian forces", "UKR", "MIL"),
        ("[organisation nominal|Nairobi police] cleared the road.", "Nairobi police", "KEN", "COP"),
        ("[group nominal|Police] in Harare fired tear gas.", "Police", "ZWE", "COP"),
        ("Traders in Kenya blamed [organisation nominal|overseas banks].", "overseas banks", "UNK", "BUS"),
        ("[person nominal|a Labour MP] left Doha.", "a Labour MP", "GBR", "LEG"),
        ("[group nominal|US-backed fighters] took the Syrian town.", "US-backed fighters", "SYR", "REB"),
        ("[person nominal|a former Peruvian minister] fled.", "a former Peruvian minister", "PER", "ELI"),
        ("[group name|Algerians] marched.", "Algerians", "DZA", "CVL"),
        ("[person nominal|the UN envoy] flew to Aden.", "the UN envoy", "IGO", "IGO"),
    ],
)
def test_country_and_sector_by_the_words(source, words, country, sector):
    found, said = resolve(source)
    assert (said[words].country, said[words].sector) == (country, sector), found.reasons


def test_the_dateline_answers_where_the_words_do_not():
    found, said = resolve(
        "[group nominal|Police] detained [group nominal|twelve students].", context_countries=("GEO",)
    )
    assert said["Police"].country == said["twelve students"].country == "GEO"
    assert "filed from" in found.reasons[said["Police"].id]


def test_places_of_the_story_answer_by_offset():
    source = "[group nominal|Police] in Gori stopped a bus."
    at = "Police in Gori".index("Gori")
    gori = Place(id="p1", name="Gori", country="GEO", level="city", mentions=(Span(start=at, end=at + 4),))
    _, said = resolve(source, places=(gori,))
    assert said["Police"].country == "GEO"


def test_the_users_dictionary_comes_first():
    entry = Entry(name="Nadir Front", aliases=("the Front",), country="TCD", sector="OPP", role=None)
    knowledge = Knowledge.load().with_dictionary([entry])
    found, said = resolve("[organisation name|The Nadir Front] took Faya.", knowledge=knowledge)
    assert (said["The Nadir Front"].country, said["The Nadir Front"].sector) == ("TCD", "OPP")
    assert "dictionary" in found.reasons[said["The Nadir Front"].id]


def test_agents_of_the_dictionary_give_the_sector_only():
    agent = Entry(name="harbour guard", aliases=("harbour guards",), country="UNK", sector="MIL", kind="group")
    knowledge = Knowledge.load().with_dictionary([agent])
    _, said = resolve("[group nominal|Six Kenyan harbour guards] boarded the ferry.", knowledge=knowledge)
    actor = said["Six Kenyan harbour guards"]
    assert (actor.country, actor.sector) == ("KEN", "MIL")


def test_office_at_the_date():
    source = "[person name|Joe Biden] spoke."
    _, then = resolve(source, on="2022-03-01")
    _, later = resolve(source, on="2025-06-01")
    assert then["Joe Biden"].sector == "GOV"
    assert later["Joe Biden"].sector == "ELI"


def test_i_in_a_quote_is_the_speaker_and_we_is_not():
    source = (
        "“[person pronoun|I] will not sign; [group pronoun|we] were promised more,” "
        "said [person name|Governor Ruth Ade]."
    )
    text, _, mentions = marked(source)
    content = Span(start=1, end=text.index("”"))
    speaker = Span(start=mentions[-1].start, end=mentions[-1].end)
    _, said = resolve(source, speakers=[(content, speaker)])
    assert said["I"] == said["Governor Ruth Ade"]
    assert said["we"] != said["Governor Ruth Ade"]
    assert said["we"].sector == said["Governor Ruth Ade"].sector == "GOV"


def test_learned_chains_join_unless_names_contradict():
    text, sentences, mentions = marked(
        "[person name|Ana Silva] met [person name|Rui Costa].\n[person nominal|The poet] smiled."
    )
    linked = [FoundMention(**{f: getattr(m, f) for f in m.__struct_fields__} | {"chain": 1}) for m in mentions]
    found = actors(text, sentences, linked, knowledge=Knowledge.load(), on=None)
    names = {text[lo:hi]: name for (lo, hi), name in found.by_mention.items()}
    assert names["Ana Silva"] != names["Rui Costa"]
    assert names["The poet"] == names["Ana Silva"]


def test_ids_count_first_mentions_and_mentions_are_sorted():
    found, _ = resolve(
        "[state name|Chad] and [state name|Niger] agreed; [state name|Chad] signed.\n[state name|Niger] signed too."
    )
    assert [actor.id for actor in found.actors] == ["a1", "a2"]
    firsts = [actor.mentions[0].start for actor in found.actors]
    assert firsts == sorted(firsts)
    for actor in found.actors:
        starts = [mention.start for mention in actor.mentions]
        assert starts == sorted(starts)


PIECES = ["[state name|Chad]", "[person name|Ana Silva]", "[person pronoun|he]", "[group nominal|the rebels]",
          "[place name|Lagos]", "[organisation nominal|the ministry]", "[person name|Silva’s]", "said", "\n",
          "é—"]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14))
def test_every_mention_but_places_has_one_actor_and_its_own_offsets(pieces):
    text, sentences, mentions = marked(" ".join(pieces))
    found = actors(text, sentences, mentions, knowledge=Knowledge.load(), on=None)
    spans = [(m.start, m.end) for actor in found.actors for m in actor.mentions]
    assert sorted(spans) == sorted(set(spans)) == sorted((m.start, m.end) for m in mentions if m.kind != "place")
    assert set(found.reasons) == {actor.id for actor in found.actors}
    assert all(0 <= lo < hi <= len(text) for lo, hi in spans)
