"""PETRARCH and TABARI actor and agent dictionaries, read as they are.

Comes in: the lines of a dictionary.  Goes out: `Entry` values and warnings.  Read are: primary phrases, ``+`` synonym
lines, codes in brackets on the phrase's own or on following lines, date restrictions ``<date``, ``>date`` and
``date-date`` with dates of six or eight digits, agents ``[~COP]`` and ``[NGO~]`` with ``{plural}``, ``!SET!``
substitutions, ``;`` and ``#`` comments and XML comments.  Restrictions that come first win, so they are handed out
last (a later `Entry` takes precedence).  Unknown codes, bad dates and half-open brackets give a warning and cost
their own code only; a synonym or restriction that belongs to no phrase is malformed.
Syntax: PETRARCH2 documentation, "Dictionary Formats"; TABARI 0.8 manual, chapter 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from nutgraf.errors import InputMalformed
from nutgraf.resolve.who import cameo, lexicon
from nutgraf.resolve.who.entities import Entry
from nutgraf.resolve.who.sectors import plural

BRACKET = re.compile(r"\[([^\]\}\[]*)[\]\}]?")
PLURAL = re.compile(r"\{([^}]*)\}?")
DATE = re.compile(r"^(?:\d{6}|\d{8})$")
SUBSTITUTION = re.compile(r"^!(\w+)!\s*=\s*(.+)$")
MARKER = re.compile(r"!(\w+)!")
COLLECTIVE = lexicon.words("collective")


@dataclass
class Block:
    """One record of a dictionary: a primary phrase, its synonyms, its codes with their dates."""

    line: int
    phrase: str
    plural: str | None
    synonyms: list[str] = field(default_factory=list)
    codes: list[tuple[int, str, str, str]] = field(default_factory=list)


def read(lines: Iterable[str], where: str) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """(entries, warnings). Raises InputMalformed with ``where`` and the line."""
    warnings: list[str] = []
    sets: dict[str, list[str]] = {}
    entries: list[Entry] = []
    for block in _blocks(_uncommented(lines), where, sets, warnings):
        entries.extend(_entries(block, sets, where, warnings))
    return tuple(entries), tuple(warnings)


def _uncommented(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """(line number, text) without comments and blank lines."""
    inside = False
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\r\n").lstrip("\ufeff")
        if inside:
            if "-->" not in line:
                continue
            line, inside = line.split("-->", 1)[1], False
        line = re.sub(r"<!--.*?-->", "", line)
        if "<!--" in line:
            line, inside = line.split("<!--", 1)[0], True
        line = re.split(r"[;#]", line, maxsplit=1)[0]
        if line.strip() and not re.fullmatch(r"\s*<\w+>\s*", line):
            yield number, line


def _blocks(
    lines: Iterable[tuple[int, str]], where: str, sets: dict[str, list[str]], warnings: list[str]
) -> Iterator[Block]:
    block: Block | None = None
    for number, line in lines:
        text = line.strip()
        named = SUBSTITUTION.match(text)
        if named:
            sets[named[1].upper()] = [item.strip() for item in named[2].split(",") if item.strip()]
            continue
        if text[0] in "+[":
            if block is None:
                what = "a synonym" if text[0] == "+" else "a code"
                raise InputMalformed(f"{what} that belongs to no actor: {text[:60]!r}", where=f"{where}:{number}")
            if text[0] == "+":
                block.synonyms.append(_phrase(text[1:]))
            _codes(text, number, block, where, warnings)
            continue
        if block is not None:
            yield block
        phrase = _phrase(text)
        if not phrase:
            raise InputMalformed(f"no phrase before the code: {text[:60]!r}", where=f"{where}:{number}")
        many = PLURAL.search(text)
        block = Block(number, phrase, many[1].strip() if many else None)
        _codes(text, number, block, where, warnings)
    if block is not None:
        yield block


def _phrase(text: str) -> str:
    """The words before the first bracket or brace, underscores as blanks."""
    return " ".join(re.split(r"[\[{]", text, maxsplit=1)[0].replace("_", " ").split())


def _codes(text: str, number: int, block: Block, where: str, warnings: list[str]) -> None:
    if "[" in text and not re.search(r"\[[^\[\]]*\]", text):
        warnings.append(f"{where}:{number}: a bracket is not closed: {text[:60]!r}")
    for found in BRACKET.finditer(text):
        code, _, restriction = found[1].strip().partition(" ")
        dates = _dates(restriction.strip())
        if dates is None:
            warnings.append(f"{where}:{number}: no date restriction: {restriction.strip()!r}")
            continue
        block.codes.append((number, code, *dates))


def _dates(restriction: str) -> tuple[str, str] | None:
    """(from, to) as ISO dates, empty for open; None where it cannot be read."""
    compact = restriction.replace(" ", "")
    if not compact:
        return "", ""
    if compact[0] in "<>":
        day = _iso(compact[1:])
        return None if day is None else ("", day) if compact[0] == "<" else (day, "")
    start, _, end = compact.partition("-")
    first, last = _iso(start), _iso(end)
    return None if first is None or last is None else (first, last)


def _iso(digits: str) -> str | None:
    """``930120`` and ``19930120`` are 1993-01-20; two-digit years up to 30 are of this century."""
    if not DATE.match(digits):
        return None
    if len(digits) == 6:
        digits = ("20" if int(digits[:2]) <= 30 else "19") + digits
    month, day = int(digits[4:6]), int(digits[6:])
    if not 0 <= month <= 12 or not 0 <= day <= 31:
        return None
    return f"{digits[:4]}-{max(month, 1):02d}-{max(day, 1):02d}"


def _entries(block: Block, sets: dict[str, list[str]], where: str, warnings: list[str]) -> Iterator[Entry]:
    """Defaults first, then the restrictions, the first of them last."""
    names = _names(block, sets, where, warnings)
    if not names:
        return
    kept = []
    for number, code, start, end in block.codes:
        if not code.strip("~-"):
            continue
        read = cameo.read(code)
        if read is None:
            warnings.append(f"{where}:{number}: no country or role in the code {code!r}")
        else:
            kept.append((start, end, read, "~" in code))
    plain = [one for one in kept if not (one[0] or one[1])]
    dated = [one for one in kept if one[0] or one[1]]
    for start, end, read, agent in (*plain[:1], *reversed(dated)):
        person = (
            not agent
            and bool(start or end or read.sector == "ELI")
            and not COLLECTIVE & set(block.phrase.lower().split())
        )
        yield Entry(
            name=names[0], aliases=tuple(names[1:]), country=read.country, sector=read.sector, from_=start, to=end,
            kind="group" if agent else "person" if person else "organisation",
        )  # fmt: skip


def _names(block: Block, sets: dict[str, list[str]], where: str, warnings: list[str]) -> list[str]:
    agent = any("~" in code for _, code, _, _ in block.codes)
    out: list[str] = []
    for phrase in (block.phrase, *block.synonyms):
        for full in _expanded(phrase, sets, f"{where}:{block.line}", warnings):
            out.append(full.lower() if agent else _title(full))
            if agent and block.plural is None and "!" not in phrase:
                out.extend(filter(None, [plural(full.lower())]))
    if agent and block.plural:
        out.append(_phrase(block.plural).lower())
    return list(dict.fromkeys(out))


def _expanded(phrase: str, sets: dict[str, list[str]], at: str, warnings: list[str]) -> list[str]:
    found = MARKER.search(phrase)
    if not found:
        return [phrase]
    items = sets.get(found[1].upper())
    if items is None:
        warnings.append(f"{at}: no substitution set !{found[1]}!")
        return []
    whole = [f"{phrase[: found.start()]}{item}{phrase[found.end() :]}" for item in items]
    return [done for one in whole for done in _expanded(one, sets, at, warnings)]


def _title(phrase: str) -> str:
    """``HUSNI AL-KADIR`` as a story writes it: ``Husni Al-Kadir``; a short lone word stays an acronym."""
    words, small = phrase.split(), lexicon.words("small")
    if len(words) == 1 and (len(phrase) <= 3 or not set(phrase) & set("AEIOUY")):
        return phrase
    spelt = [word.lower() if word.lower() in small else "-".join(map(_capital, word.split("-"))) for word in words]
    return " ".join([_capital(words[0]), *spelt[1:]]) if words[0].lower() in small else " ".join(spelt)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:].lower()
