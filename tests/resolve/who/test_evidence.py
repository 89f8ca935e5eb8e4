"""The last evidence: kinds set right, deeds, role nouns that open a sentence, the country around, links in the talk."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from nutgraf.records import Place, Span
from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.actors import actors
from nutgraf.resolve.who.kinds import kind_of, settled
from nutgraf.resolve.who.knowledge import Knowledge
from tests.resolve.who.story import marked, resolve

SECTORS = lexicon.words("sectors")


@pytest.mark.parametrize(
    ("words", "kind", "form"),
    [
        ("Ankara", "state", "name"),
        ("Turks", "group", "name"),
        ("we", "person", "pronoun"),
        ("they", "organisation", "pronoun"),
        ("Zelensky", "person", "name"),
        ("Ana Silva", "person", "name"),
        ("the rebels", "group", "nominal"),
    ],
)
def test_kind_of_words_without_a_mention(words, kind, form):
    assert kind_of(words, Knowledge.load()) == (kind, form)


def test_a_state_taken_for_a_person_is_set_right_unless_somebody_bears_the_name():
    text, _, mentions = marked("[person name|Washington] and [person name|Hezbollah] rejected it.")
    assert [m.kind for m in settled(text, mentions, Knowledge.load())] == ["state", "group"]
    text, _, mentions = marked("[person name|Ana Washington] left.\n[person name|Washington] rejected it.")
    assert [m.kind for m in settled(text, mentions, Knowledge.load())] == ["person", "person"]


def test_deeds_speak_where_no_word_does():
    source = "[person name|Okello Baraza] met the delegation."
    name = (0, len("Okello Baraza"))
    assert resolve(source)[1]["Okello Baraza"].sector == "CVL"
    assert resolve(source, deeds={name: [("CONSULT", "actor")]})[1]["Okello Baraza"].sector == "GOV"
    both = [("CONSULT", "actor"), ("COERCE", "recipient")]
    assert resolve(source, deeds={name: both})[1]["Okello Baraza"].sector == "CVL"
    said = resolve("[person name|Nurse Okello Baraza] met them.", deeds={(0, 19): [("CONSULT", "actor")]})[1]
    assert said["Nurse Okello Baraza"].sector == "MED"


def test_every_deed_names_a_sector_and_a_type():
    from nutgraf.ontology import event_types

    assert lexicon.deeds()
    for (what, role, type_), sector in lexicon.deeds().items():
        assert what in ("person", "place", "group", "somebody", "allies")
        assert role in ("actor", "recipient")
        assert type_ in event_types()
        assert sector in SECTORS


def test_role_nouns_that_open_a_sentence_are_no_names():
    _, said = resolve("[person name|Teachers] marched in [place name|Lima].")
    assert said["Teachers"].sector == "EDU"
    _, said = resolve("[person name|Gen. Omar Tall] fled.")
    assert (said["Gen. Omar Tall"].name, said["Gen. Omar Tall"].sector) == ("Omar Tall", "MIL")


def test_a_people_with_the_article_acts_as_its_government():
    assert resolve("[group name|The Russians] accepted.")[1]["The Russians"].sector == "GOV"
    assert resolve("[group name|Dozens of Russians] fled.")[1]["Dozens of Russians"].sector == "CVL"


def test_the_country_comes_from_the_story_around():
    _, said = resolve(
        "Crowds filled squares in Peru.\n[group nominal|Protesters] burned tyres, and Peru closed the road.\n"
        "A bank in Chile was shut."
    )
    assert said["Protesters"].country == "PER"


def test_the_bodys_name_goes_before_the_place_in_it():
    text = "A Hamas leader in Gaza met Free Syrian Army leader Adel Tal."
    at = text.index("Free")
    place = Place(
        name="Free", lat=1.0, lon=1.0, country="ZAF", level="city", mentions=(Span(start=at, end=at + 4),), id="p1",
    )  # fmt: skip
    _, said = resolve(
        text.replace("Free Syrian Army leader Adel Tal", "[person name|Free Syrian Army leader Adel Tal]"),
        places=[place],
    )
    assert (said["Free Syrian Army leader Adel Tal"].country, said["Free Syrian Army leader Adel Tal"].sector) == (
        "SYR",
        "REB",
    )


def test_a_body_named_after_its_state_goes_by_its_own_name():
    _, said = resolve(
        "[person name|Russia's Gazprom] cut supplies. [organisation name|Kenya's Blue Lake Movement] objected. "
        "[organisation name|St. Mark's Relief] sent tents. [person name|Russia's Ana Silva] sang."
    )
    gazprom = said["Russia's Gazprom"]
    assert (gazprom.name, gazprom.kind, gazprom.sector) == ("Gazprom", "organisation", "BUS")
    movement = said["Kenya's Blue Lake Movement"]
    assert (movement.name, movement.country) == ("Blue Lake Movement", "KEN")
    assert said["St. Mark's Relief"].name == "St. Mark's Relief"
    assert (said["Russia's Ana Silva"].name, said["Russia's Ana Silva"].kind) == ("Ana Silva", "person")


def test_the_paper_is_the_newspaper():
    source = "[organisation name|The Nairobi Daily] blamed him. [organisation nominal|The German paper] agreed."
    assert resolve(source)[1]["The German paper"].sector == "JRN"


def test_where_an_envoy_is_sent_says_not_whose_he_is():
    _, said = resolve(
        "[person name|The Kenyan ambassador to Uganda] left. [person name|the ambassador to Peru Ana Silva] spoke."
    )
    assert said["The Kenyan ambassador to Uganda"].country == "KEN"
    assert said["the ambassador to Peru Ana Silva"].country != "PER"


def test_a_body_before_a_name_is_no_part_of_it():
    _, said = resolve(
        "His ambassador to [person name|the United Nations Ana Silva] refused. "
        "[person name|World Bank economist John Doe] agreed."
    )
    assert said["the United Nations Ana Silva"].name == "Ana Silva"
    economist = said["World Bank economist John Doe"]
    assert (economist.name, economist.country, economist.sector) == ("John Doe", "IGO", "IGO")


def test_a_word_before_a_known_name_is_no_part_of_it():
    _, said = resolve("[organisation name|the West African bloc ECOWAS] agreed with [organisation name|ECOWAS].")
    assert said["the West African bloc ECOWAS"].id == said["ECOWAS"].id
    _, said = resolve("[organisation name|the envoy to the ECOWAS] agreed with [organisation name|ECOWAS].")
    assert said["the envoy to the ECOWAS"].id != said["ECOWAS"].id


def test_a_foreign_minister_is_of_the_country_of_the_story():
    source = (
        "[state name|Mali] protested. [person name|Foreign Minister Ana Silva] spoke to [person nominal|foreign banks]."
    )
    _, said = resolve(source)
    assert (said["Foreign Minister Ana Silva"].country, said["foreign banks"].country) == ("MLI", "UNK")


def test_an_office_with_its_holders_name_after_a_comma_is_one():
    _, said = resolve("[person nominal|the rights chief], [person name|Ana Silva], spoke.")
    assert said["the rights chief"].id == said["Ana Silva"].id
    _, said = resolve("[person nominal|the rights chief], [person name|Ana Silva], and [person name|John Doe] spoke.")
    assert said["the rights chief"].id != said["Ana Silva"].id


def test_the_ruling_junta_is_the_junta():
    _, said = resolve("[organisation nominal|Mali junta] won.\n[organisation nominal|Mali's ruling junta] spoke.")
    assert said["Mali junta"].id == said["Mali's ruling junta"].id


def test_a_name_after_an_office_with_of_is_the_name():
    _, said = resolve("[person name|the Secretary of State Ana Silva] spoke. [person name|The Prince of Wales] left.")
    assert said["the Secretary of State Ana Silva"].name == "Ana Silva"
    assert said["The Prince of Wales"].kind == "person"


def test_a_first_name_alone_is_nobody_who_comes_later():
    _, said = resolve("[person name|his brother Mahinda] fled. [person name|Mahinda Yapa Silva] stayed.")
    assert said["his brother Mahinda"].id != said["Mahinda Yapa Silva"].id
    _, said = resolve("[person name|Mahinda Yapa Silva] stayed. [person name|Mahinda] fled.")
    assert said["Mahinda"].id == said["Mahinda Yapa Silva"].id


def test_a_body_goes_by_the_last_word_of_its_name():
    _, said = resolve(
        "[organisation name|The IMF] spoke. [organisation name|the European Commission] left. "
        "[organisation name|The Fund] met [organisation nominal|the Commission]."
    )
    assert said["The Fund"].id == said["The IMF"].id
    assert said["the Commission"].id == said["the European Commission"].id


def test_the_island_is_a_state_that_is_one():
    source = "[state name|Sri Lanka] owed money to [state name|India].\n[group nominal|The island] refused."
    _, said = resolve(source)
    assert said["The island"].id == said["Sri Lanka"].id


def test_one_of_several_is_not_all_of_them():
    source = "[person nominal|police and residents] spoke.\n[person nominal|Residents] marched."
    _, said = resolve(source)
    assert said["Residents"].id != said["police and residents"].id


def test_a_surname_that_is_a_capital_too_says_no_country():
    assert resolve("[state name|Bolivia] wept. [person name|Ana Lima] left.")[1]["Ana Lima"].country == "BOL"
    assert resolve("[person name|Lima Mayor Rosa Paz] came.")[1]["Lima Mayor Rosa Paz"].country == "PER"


def test_brussels_is_the_union_in_a_story_of_the_union():
    _, said = resolve("[organisation name|The EU] met. [state metonym|Brussels] accused [state name|China].")
    assert said["Brussels"].id == said["The EU"].id
    assert resolve("[state metonym|Brussels] accused [state name|China].")[1]["Brussels"].country == "BEL"


def test_an_object_is_not_the_subject_of_its_clause():
    source = "[person name|John Doe] spoke. [person name|Peter Paz] accused [person pronoun|him] of blackmail."
    _, said = resolve(source)
    assert said["him"].id == said["John Doe"].id


def test_her_forces_are_of_her_country():
    source = (
        "[state name|Uganda] wept.\n[person name|Kenyan President Ana Silva] met [state name|Uganda].\n"
        "[organisation nominal|Her forces] left [state name|Uganda]."
    )
    text, sentences, mentions = marked(source)
    forces = next(m for m in mentions if m.of(text) == "Her forces")
    her = replace(forces, end=forces.start + 3, kind="person", form="pronoun", head_start=forces.start, chain=9)
    found = actors(text, sentences, [*mentions, her], knowledge=Knowledge.load(), on="2024-05-15")
    by_id = {actor.id: actor for actor in found.actors}
    assert by_id[found.by_mention[forces.start, forces.end]].country == "KEN"


def test_the_general_is_who_was_called_so_whoever_the_reader_took_for_him():
    source = "[person name|General Ana Silva] fled. [person name|Rosa Paz] stayed.\n[person nominal|The general] spoke."
    text, sentences, mentions = marked(source)
    linked = [*mentions[:2], replace(mentions[2], chain=mentions[1].chain)]
    found = actors(text, sentences, linked, knowledge=Knowledge.load(), on="2024-05-15")
    assert found.by_mention[mentions[2].start, mentions[2].end] == found.by_mention[mentions[0].start, mentions[0].end]


def test_you_and_we_in_the_talk_stay_one():
    _, said = resolve("[person pronoun|You] know this.\nNobody else does.\n\n\n\n[person pronoun|your] turn.", on=None)
    assert said["You"] == said["your"]


def test_a_noun_before_a_name_is_the_name():
    _, said = resolve("[person nominal|Her mother] [person name|Lina Haddad] left.")
    assert said["Her mother"] == said["Lina Haddad"]


def test_bare_nouns_are_the_same_within_two_sentences():
    _, said = resolve("[group nominal|rebels] fled.\n[group nominal|rebels] came back.")
    assert len({actor.id for actor in said.values()}) == 1
    found, _ = resolve("[group nominal|young visitors] left.\n[group nominal|old visitors] came.")
    assert len(found.actors) == 2


def test_the_north_is_a_state_in_a_story_of_korea():
    _, said = resolve("South Korea said [organisation name|the North] fired a missile.")
    assert (said["the North"].country, said["the North"].sector) == ("PRK", "GOV")
    _, said = resolve("Italy said [organisation name|the North] was rich.")
    assert said["the North"].country == "ITA"


def test_a_title_of_state_goes_before_a_candidacy():
    _, said = resolve("[person name|President-elect Donald Trump] named a chief of staff.", on="2016-11-20")
    assert said["President-elect Donald Trump"].sector == "GOV"
    _, said = resolve("[person name|Donald Trump] held a rally.", on="2016-05-20")
    assert said["Donald Trump"].sector == "PTY"


def test_a_states_adjective_that_attacks_is_its_armed_forces():
    source = (
        "[state name|Turkish] shelling went on. [state name|Turkey] bombed it. [state name|US] airstrikes followed."
    )
    attack = [("ASSAULT", "actor")]
    deeds = {(m.start, m.end): attack for m in marked(source)[2]}
    said = resolve(source, deeds=deeds)[1]
    assert [(said[w].country, said[w].sector) for w in ("Turkish", "Turkey", "US")] == [
        ("TUR", "MIL"), ("TUR", "GOV"), ("USA", "MIL"),
    ]  # fmt: skip
    source = "[state name|US] officials said the [state name|US] would bomb it."
    deeds = {(m.start, m.end): attack for m in marked(source)[2]}
    assert {a.sector for a in resolve(source, deeds=deeds)[0].actors} == {"GOV"}
    assert resolve("[state name|Turkish] demands went on.")[1]["Turkish"].sector == "GOV"


@pytest.mark.parametrize(
    ("words", "role", "type_", "sector"),
    [
        ("the driver", "actor", "ASSAULT", "UAF"),
        ("the driver", "recipient", "ASSAULT", "CVL"),
        ("their allies", "actor", "ASSAULT", "MIL"),
        ("their allies", "recipient", "ASSAULT", "GOV"),
        ("a suicide bomber", "actor", "ASSAULT", "UAF"),
        ("Taliban suicide bombers", "actor", "ASSAULT", "REB"),
    ],
)
def test_what_is_done_tells_men_and_allies_apart(words, role, type_, sector):
    source = f"[group nominal|{words}] in Kabul."
    assert resolve(source, "2018-01-01", deeds={(0, len(words)): [(type_, role)]})[1][words].sector == sector


@pytest.mark.parametrize(
    ("on", "sector"), [(None, "REB"), ("2000-01-01", "GOV"), ("2018-01-01", "REB"), ("2023-01-01", "GOV")]
)
def test_a_group_that_came_to_govern_is_armed_without_a_date(on, sector):
    assert resolve("[organisation name|The Taliban] rejected it.", on)[1]["The Taliban"].sector == sector


def test_civilians_are_rather_not_of_the_power_that_bombs_them():
    source = "[state name|Oman] shelled a port in Qatar and hit [group nominal|civilians]."
    attacker, civilians = ((m.start, m.end) for m in marked(source)[2])
    deeds = {civilians: [("ASSAULT", "recipient")]}
    assert resolve(source, deeds=deeds)[1]["civilians"].country == "OMN"
    deeds[attacker] = [("ASSAULT", "actor")]
    assert resolve(source, deeds=deeds)[1]["civilians"].country == "QAT"


def test_a_state_behind_an_adjective_is_the_state_but_a_part_of_it_is_not():
    _, said = resolve("[state name|A nuclear-armed North Korea] protested; [state name|southern Yemen] did not.")
    assert (said["A nuclear-armed North Korea"].name, said["A nuclear-armed North Korea"].country) == (
        "North Korea",
        "PRK",
    )
    assert said["southern Yemen"].name != "Yemen"


def test_two_states_stay_two_though_the_reader_took_them_for_one():
    text, sentences, mentions = marked("[state name|Peru] warned.\n[organisation name|new Chile] waited.")
    linked = [replace(m, chain=0) for m in mentions]
    found = actors(text, sentences, linked, knowledge=Knowledge.load(), on="2024-05-15")
    assert len({*found.by_mention.values()}) == len(linked)
