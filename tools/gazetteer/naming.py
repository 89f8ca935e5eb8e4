"""Which of a place's many names an English story could print, and in which form.

Comes in: names as GeoNames has them, in all languages, without a mark of which.  Goes out: the ones worth filing.
"""

from __future__ import annotations

import re

from nutgraf.resolve.where.keys import key

ARTICLE = re.compile(r"^(?:Al|Ar|As|Ash|At|Ad|An|Az|El|Ath|Adh)[ -](?=\w{4})", re.IGNORECASE)
_KIND = re.compile(
    r"^(?:State of|Province of|Region of|Provincia di|Provincia de|Province de|City of|Governorate of|County of) (.+)$"
    r"|^(.+?)\s+(?:Province|Oblast|Oblast'|Region|Governorate|State|County|Parish|District|Department|Prefecture"
    r"|Sheng|Shi|Raion|Borough|Municipality|Republic|Division|Voivodeship|Krai|Emirate|Canton)$"
)
_ENGLISH_KIND = re.compile(r"^(.+?) (?:Province|Governorate|Region|State|Oblast|Krai|Prefecture|County)$")
_LOCAL_KIND = (" Sheng", " Shi")


def latin(name: str) -> bool:
    """Is the name in Latin letters, with whatever marks?"""
    return all(c < "\u0250" or "\u1e00" <= c <= "\u1eff" or c in "’‘ʻʼ" for c in name)


def plain(names: list[str]) -> list[str]:
    """Names that an English story could print: Latin, capitalised, no codes, no sentences."""
    return [
        name
        for name in names
        if 4 <= len(name) <= 40
        and name[0].isupper()
        and not name.isupper()
        and latin(name)
        and name.count(" ") <= 3
        and not any(c in name for c in "()[],;:/0123456789")
    ]


def skeleton(name: str) -> str:
    """The consonants of a name: one for most transliterations of it ("Basrah", "Basra"; "Jenin", "Janin")."""
    filed = key(ARTICLE.sub("", name)).translate(str.maketrans("qcw", "kkv")).replace("kh", "k")
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyjh' ]", "", filed))


def variants(name: str) -> list[str]:
    """Shorter forms of a division's name: without its kind, without the Arabic article."""
    found = []
    match = _KIND.match(name)
    if match:
        found.append(match.group(1) or match.group(2))
    if name.startswith("County "):
        found += [name[7:] + " County", name[7:]]
    return found + [ARTICLE.sub("", form) for form in [name, *found] if ARTICLE.match(form)]


def division_name(name: str, others: list[str], voted: str | None) -> str:
    """A division's name as English news has it: GeoNames' English one where it is still current, without its kind."""
    forms = [name, *others]
    known = {key(n) for n in forms} | {key(v) for n in forms for v in variants(n)}
    if voted and key(voted) in known and not voted.endswith(_LOCAL_KIND) and not voted.startswith("Muhafazat"):
        return voted
    for form in others:
        match = _ENGLISH_KIND.match(form)
        if match:
            return match.group(1)
    for form in forms:
        if form.endswith(_LOCAL_KIND):
            return form.rsplit(" ", 1)[0]
    return name if plain([name]) or not others else others[0]
