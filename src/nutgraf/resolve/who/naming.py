"""Whether two names can be names of one: persons by given name and surname, others by words and acronym.

Method: the name sieves of rule-based coreference (Lee et al. 2013), with edit distance for spellings of one name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from nutgraf.resolve.who import lexicon

SMALL = lexicon.words("small")


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """Lower case, without accents, periods, hyphens and apostrophes: the key that names are compared by."""
    folded = unicodedata.normalize("NFKD", name.lower().replace("ı", "i").replace("ø", "o").replace("ł", "l"))
    kept = (" " if c == "-" else c for c in folded if not unicodedata.combining(c) and c not in ".'’`")
    return " ".join("".join(kept).split())


def acronyms(words: Sequence[str]) -> tuple[str, ...]:
    """Initials of the capitalised words, and of all words: ("WTO",) for World Trade Organization."""
    parts = [part for word in words for part in word.split("-") if part]
    short = "".join(part[0] for part in parts if part[0].isupper() and part.lower() not in SMALL)
    full = "".join(part[0].upper() for part in parts if part.lower() != "the")
    return tuple(dict.fromkeys(letters for letters in (short, full) if len(letters) > 1))


def is_acronym(word: str) -> bool:
    letters = word.replace(".", "")
    return (
        2 <= len(letters) <= 8 and letters[0].isupper() and sum(c.isupper() for c in letters) >= 2 and " " not in word
    )


def expands(short: str, long: Sequence[str]) -> bool:
    """``short`` is made of the initials of ``long``, in order; syllables are allowed ("ECOWAS", "Interpol" is not)."""
    letters = short.replace(".", "").upper()
    if letters in acronyms(long):
        return True
    parts = [part.upper() for word in long for part in word.split("-") if part and part.lower() not in SMALL]
    return len(parts) > 1 and len(letters) > len(parts) and _syllables(letters, parts)


def _syllables(letters: str, parts: Sequence[str]) -> bool:
    """Every part gives one to three of its first letters, in order, and nothing is left over."""
    if not parts:
        return not letters
    return any(letters.startswith(parts[0][:size]) and _syllables(letters[size:], parts[1:]) for size in (1, 2, 3))


def same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Given names and surname agree as far as both are given: "Zelensky" and "Volodymyr Zelenskyy"."""
    a, b = plain(" ".join(one)).split(), plain(" ".join(other)).split()
    if not a or not b:
        return False
    if a == b:
        return True
    if len(a) > len(b):
        a, b = b, a
    if len(a) == 1:
        return alike(a[0], b[-1]) or (len(b) > 2 and a[0] == b[-2]) or a[0] == b[0]
    if not alike(a[-1], b[-1]):
        return a == b[: len(a)] or (len(a) < len(b) and all(word in b for word in a))
    return alike(a[0], b[0], 4) or a[0] == b[0][:1] or a[0][:1] == b[0] or a[0] in b


@lru_cache(maxsize=4096)
def alike(one: str, other: str, least: int = 5) -> bool:
    """The same word in two spellings: edit distance 1 from ``least`` letters on, 2 from nine, first letter kept."""
    if one == other:
        return True
    size = min(len(one), len(other))
    if size < least or one[0] != other[0] or abs(len(one) - len(other)) > 2:
        return False
    return distance(one, other) <= (2 if size >= 9 else 1)


def distance(one: str, other: str) -> int:
    """Levenshtein distance."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]
