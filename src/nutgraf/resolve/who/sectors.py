"""Role words to PLOVER sectors: "police spokesman" is COP, "members of the opposition" OPP.

Comes in: a noun phrase as it stands in the story.  Goes out: sector, kind and whether one person is meant, or None.
The head decides, by its longest match in the table `sectors`; a weak head ("leader", "group", "forces") takes the
sector of what stands before it, then of what follows its "of"; some modifiers overrule ("former", "rebel", "UN").
A head the table does not know is passed over to the left, so that a name after its title does no harm.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nutgraf.resolve.who.names import plain
from nutgraf.resolve.who.tables import rows

_LONGEST = 5
_TOKEN = re.compile(r"[a-z0-9&][a-z0-9&\-]*|,")
_STOPS = frozenset((
    "of", "in", "from", "at", "for", "on", "with", "who", "which", "that", "against", "near", "by", "to",
    "loyal", "seeking", "fleeing", "outside", "inside", "across", "under", "around", "along", "trying", "after",
    "during", ",", "and", "or",
))  # fmt: skip
_QUANTITIES = frozenset((
    "dozens", "hundreds", "thousands", "scores", "tens", "millions", "number", "numbers", "handful", "majority",
    "most", "some", "all", "many", "any", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "several", "half", "part", "parts", "rest", "both", "each", "none", "couple", "pair",
    "group", "groups", "team", "crowd", "crowds", "wave", "waves", "thirds",
))  # fmt: skip
_FORMER = "ELI"
_FORMERLY = frozenset({"GOV", "LEG", "COP", "JUD", "IGO"})
_REBELLED = frozenset({"MIL", "GOV", "OPP", "UAF", "CVL", "COP", "UNK", "PTY"})
_LENT = frozenset({"GOV", "CVL", "LAB", "UNK", "EDU", "BUS", "NGO"})
_OVERRULED = {"ELI": _FORMERLY, "REB": _REBELLED, "IGO": _LENT, "REF": frozenset({"CVL", "UNK"})}
_FORCES = frozenset({"MIL", "COP", "REB", "UAF", "SPY", "OPP", "CRM", "IGO"})
_IRREGULAR = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "wife": "wives",
    "thief": "thieves",
}


class Role(NamedTuple):
    """One row of the table, ready for the match."""

    sector: str
    kind: str
    person: bool
    weak: bool


def plural(word: str) -> str | None:
    """The regular English plural of the last word, None where it is one already."""
    for one, many in _IRREGULAR.items():
        if word == one or word.endswith((f" {one}", f"-{one}")) or (one in {"man", "woman"} and word.endswith(one)):
            return word[: -len(one)] + many
    if word.endswith("ss") or word.endswith(("ch", "sh", "x")):
        return f"{word}es"
    if word.endswith("s") or word.endswith("men"):
        return None
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


def tokens(phrase: str) -> list[str]:
    """Lower-case words of a phrase, without accents and full stops, possessives as the bare word."""
    text = plain(phrase).lower().strip()
    text = re.sub(r"'s?(?=\s|$)", "", text).replace("'", "").replace(".", "").replace("ex-", "ex ")
    return _TOKEN.findall(text)


class Sectors:
    """The table `sectors`: heads, weak heads, modifiers and overruling modifiers."""

    def __init__(self) -> None:
        self._heads: dict[str, Role] = {}
        self._modifiers: dict[str, str] = {}
        self._over: dict[str, str] = {}
        for words, sector, kind, person, use in rows("sectors"):
            key = " ".join(tokens(words))
            if use == "modifier":
                self._modifiers.setdefault(key, sector)
            elif use == "over":
                self._over.setdefault(key, sector)
            else:
                self._heads[key] = Role(sector, kind, person == "1", use == "weak")
        for key, role in list(self._heads.items()):
            many = plural(key)
            if many:
                self._heads.setdefault(many, role._replace(kind="group" if role.person else role.kind))

    def sector_of(self, phrase: str) -> tuple[str, str, bool] | None:
        """(sector, kind, is a person's role) by the most specific match, None where no word is known."""
        return self._of(tokens(phrase))

    def _of(self, words: list[str], depth: int = 0) -> tuple[str, str, bool] | None:
        if not words or depth > 4:
            return None
        cut = self._cut(words)
        core, tail = words[:cut], words[cut + 1 :]
        if tail and words[cut] == "of" and core[-1] in _QUANTITIES:
            inner = self._of(tail, depth + 1)
            if inner:
                return inner
        found = self._head(core)
        if found is None:
            sector = self._modifier(core)
            if sector:
                return sector, "group", False
            return self._of(tail, depth + 1) if tail else None
        role, start = found
        sector = role.sector
        if role.weak:
            sector = self._modifier(core[:start], _FORCES if role.sector == "MIL" else None) or ""
            if not sector and tail:
                inner = self._of(tail, depth + 1)
                sector = inner[0] if inner else ""
            sector = sector or role.sector
        if role.kind != "state":
            sector = self._overruled(core[:start], sector)
        if role.weak and sector == "UNK":
            return None
        return sector, role.kind, role.person

    def _cut(self, words: list[str]) -> int:
        """Where the noun phrase's core ends: before the first word that opens a complement of a known head."""
        for i in range(1, len(words)):
            if words[i] in _STOPS and (words[i] not in {"and", "or", ","} or self._head(words[:i])):
                joined = next((n for n in range(2, _LONGEST + 1) if self._spans(words, i, n)), 0)
                if not joined:
                    return i
        return len(words)

    def _spans(self, words: list[str], at: int, length: int) -> bool:
        """True if a table phrase of this length runs across position ``at`` ("head of state")."""
        first = max(0, at - length + 1)
        return any(" ".join(words[s : s + length]) in self._heads for s in range(first, at) if s + length > at)

    def _head(self, core: list[str]) -> tuple[Role, int] | None:
        for end in range(len(core), 0, -1):
            for start in range(max(0, end - _LONGEST), end):
                role = self._heads.get(" ".join(core[start:end]))
                if role is None and end - start == 1 and "-" in core[start]:
                    role = self._heads.get(core[start].rsplit("-", 1)[1])
                if role is not None:
                    return role, start
        return None

    def _modifier(self, before: list[str], fit: frozenset[str] | None = None) -> str | None:
        """The sector of the modifier nearest to the head, longest match first, of those that ``fit`` the head."""
        for end in range(len(before), 0, -1):
            for start in range(max(0, end - _LONGEST), end):
                words = " ".join(before[start:end])
                sector = self._modifiers.get(words)
                if sector is None:
                    role = self._heads.get(words)
                    sector = role.sector if role and not role.weak and role.sector != "UNK" else None
                if sector is not None and (fit is None or sector in fit):
                    return sector
        return None

    def _overruled(self, before: list[str], sector: str) -> str:
        for start in range(len(before)):
            for end in range(min(len(before), start + 3), start, -1):
                over = self._over.get(" ".join(before[start:end]))
                if over and sector in _OVERRULED[over]:
                    return over
        return sector
