"""Role words: heads, weak heads and their modifiers, overruling modifiers, names after titles."""

from __future__ import annotations

import pytest

from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.resolve.who.sectors import plural


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("police spokesman", ("COP", "person", True)),
        ("a spokeswoman for the army", ("MIL", "person", True)),
        ("opposition lawmakers", ("LEG", "group", True)),
        ("five members of the opposition", ("OPP", "group", False)),
        ("dozens of soldiers", ("MIL", "group", True)),
        ("the former interior minister", ("ELI", "person", True)),
        ("ex-president", ("ELI", "person", True)),
        ("rebel commander Jan Novak", ("REB", "person", True)),
        ("police officer Maria Silva", ("COP", "person", True)),
        ("UN peacekeepers", ("MIL", "group", True)),
        ("UN officials", ("IGO", "group", True)),
        ("EU countries", ("GOV", "state", False)),
        ("the state prosecutor’s office", ("JUD", "organisation", False)),
        ("government forces", ("MIL", "group", False)),
        ("Kurdish-led forces", ("REB", "group", False)),
        ("trade union leaders", ("LAB", "group", True)),
        ("migrant children", ("REF", "group", False)),
        ("the bishop", ("REL", "person", True)),
        ("tribal elders", ("ELI", "group", True)),
        ("a drug cartel", ("CRM", "organisation", False)),
        ("spy agency", ("SPY", "organisation", False)),
        ("aid workers", ("NGO", "group", True)),
        ("head of state", ("GOV", "person", True)),
        ("the group", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_sector_of(phrase: str, expected: tuple[str, str, bool] | None) -> None:
    found = Knowledge.load().sector_of(phrase)
    if expected is None:
        assert found is None
    else:
        assert found is not None
        assert (found[0], found[2]) == (expected[0], expected[2])


@pytest.mark.parametrize(
    ("one", "many"),
    [("soldier", "soldiers"), ("deputy", "deputies"), ("policeman", "policemen"), ("child", "children"),
     ("coach", "coaches"), ("boss", "bosses"), ("boy", "boys"), ("troops", None)],
)  # fmt: skip
def test_plural(one: str, many: str | None) -> None:
    assert plural(one) == many
