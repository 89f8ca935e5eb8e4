"""Actor dictionaries: CSV, PETRARCH actors and agents, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from nutgraf.errors import InputEmpty, InputEncoding, InputMalformed, InputMissing
from nutgraf.resolve.who import cameo, dictionaries
from nutgraf.resolve.who.knowledge import Knowledge

HERE = Path(__file__).parent / "dictionaries"


def test_csv_with_a_bom():
    front, ade, mills = dictionaries.read(HERE / "own.csv")
    assert (front.name, front.aliases, front.country, front.sector) == (
        "Nadir Front",
        ("the Front", "FN"),
        "TCD",
        "OPP",
    )
    assert (ade.role, ade.from_, ade.to, ade.id, ade.kind) == ("Governor", "2019-05-29", "2023-05-28", "Q1", "person")
    assert mills.name == "Mills, Sons and Ade"


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        ("title,country\nA,TCD\n", 1, "name"),
        ("name,colour\nA,red\n", 1, "colour"),
        ("name,country\nA,TCD\nB,ZZZ\n", 3, "ZZZ"),
        ("name,sector\nA,KING\n", 2, "KING"),
        ("name,from\nA,03/04/2020\n", 2, "03/04/2020"),
        ("name,country\nA,TCD,GOV\n", 2, "more cells"),
        ("name,country\n,TCD\n", 2, "no name"),
    ],
)
def test_a_malformed_csv_names_file_and_line(tmp_path, content, line, what):
    path = tmp_path / "bad.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputMalformed) as caught:
        dictionaries.read(path)
    assert caught.value.where == f"{path}:{line}"
    assert what in str(caught.value)


def test_missing_empty_and_undecodable_files(tmp_path):
    with pytest.raises(InputMissing):
        dictionaries.read(tmp_path / "none.csv")
    (tmp_path / "empty.csv").write_bytes(b" \n")
    with pytest.raises(InputEmpty):
        dictionaries.read(tmp_path / "empty.csv")
    (tmp_path / "latin.csv").write_bytes("name\nJosé\n".encode("latin-1"))
    with pytest.raises(InputEncoding):
        dictionaries.read(tmp_path / "latin.csv")


def test_petrarch_actors_with_synonyms_and_dates():
    entries = dictionaries.read(HERE / "small.actors.txt")
    state = next(entry for entry in entries if entry.name == "Druvia")
    assert (state.aliases, state.country, state.sector) == (("Druvian Republic",), "LVA", "GOV")
    terms = [(e.sector, e.from_, e.to) for e in entries if e.name == "Ruta Osk"]
    assert terms == [("OPP", "2001-01-21", ""), ("GOV", "1993-01-20", "2001-01-20"), ("ELI", "", "1993-01-20")]
    assert next(e for e in entries if e.name == "Ruta Osk").aliases == ("R. Osk", "Osk the Younger")
    front = next(entry for entry in entries if entry.name == "Lake Basin Farmers Front")
    assert (front.country, front.sector, front.kind) == ("TCD", "REB", "organisation")
    union = [(e.country, e.sector) for e in entries if e.name == "World Tool Union"]
    assert union == [("IGO", "IGO"), ("NGO", "NGO")]
    assert not any(entry.name == "Tarpaulin" for entry in entries)


def test_the_first_restriction_that_holds_wins_in_the_knowledge_base():
    knowledge = Knowledge.load().with_dictionary(dictionaries.read(HERE / "small.actors.txt"))
    for on, sector in (("1990-06-01", "ELI"), ("1999-06-01", "GOV"), ("2010-06-01", "OPP")):
        entity = knowledge.find("Ruta Osk", on)
        assert entity is not None
        assert (entity.country, entity.sector) == ("LVA", sector)


def test_mess_is_tolerated_with_file_and_line():
    found = dictionaries.load(HERE / "small.actors.txt")
    assert any(entry.name == "Half Open Office" for entry in found.entries)
    assert [warning.split(":")[-2] for warning in found.warnings if "code 'XQZ'" in warning]
    numbers = {int(part) for w in found.warnings for part in w.split(":") if part.isdigit()}
    assert numbers == {18, 19, 20}


def test_agents_with_plurals_and_substitutions():
    found = dictionaries.load(HERE / "small.agents.txt")
    names = {entry.name: (entry.sector, entry.aliases) for entry in found.entries}
    assert names["riot police"] == ("COP", ())
    assert names["harbour guard"] == ("COP", ("harbour guards",))
    assert names["chief of harbour"] == ("GOV", ("chiefs of harbour",))
    assert names["ferryman"] == ("LAB", ("ferrymen", "ferrywoman"))
    assert names["relief body"][0] == "NGO"
    assert any("!NOUN!" in warning for warning in found.warnings)


@pytest.mark.parametrize("content", ["+ALONE_\n", "\t[USAGOV 930120-010120]\n"])
def test_lines_that_belong_to_no_actor_are_malformed(tmp_path, content):
    path = tmp_path / "bad.actors.txt"
    path.write_text("# comment\n" + content, encoding="utf-8")
    with pytest.raises(InputMalformed) as caught:
        dictionaries.read(path)
    assert caught.value.where == f"{path}:2"


@pytest.mark.parametrize(
    ("code", "country", "sector"),
    [
        ("USAGOV", "USA", "GOV"), ("AFG", "AFG", "GOV"), ("IGOUNO", "IGO", "IGO"), ("~COP", "UNK", "COP"),
        ("NGO~", "NGO", "NGO"),
        ("FRAGOVMIL", "FRA", "GOV"), ("PALINSHMS", "PSE", "REB"), ("CHNMED", "CHN", "JRN"), ("GBRHLH", "GBR", "MED"),
        ("MNCUSABUS", "MNC", "BUS"), ("KURREB", "UNK", "REB"), ("CHRCTH", "UNK", "REL"),
    ],
)  # fmt: skip
def test_cameo_codes(code, country, sector):
    read = cameo.read(code)
    assert read is not None
    assert (read.country, read.sector) == (country, sector)


@pytest.mark.parametrize("code", ["---", "", "12", "XQZ"])
def test_codes_that_say_nothing(code):
    assert cameo.read(code) is None
