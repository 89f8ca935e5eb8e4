"""Names as keys: two spellings of one name give the same key.

Comes in: a name as a story writes it.  Goes out: keys to look it up by, case-, accent-, possessive- and
"the"-tolerant.  Acronyms are kept apart from words, so that "US" is a state and "us" is not: an acronym of two or
three letters is met only in capitals, a longer one also with one capital as British papers write it ("Nato").
A name without any capital is refused, unless the table itself writes it so ("peshmerga").
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ı": "i", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae", "ð": "d",
     "Þ": "Th", "þ": "th", "ə": "e", "’": "'", "‘": "'", "`": "'", "ʿ": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-",
     "—": "-", "‑": "-"}
)  # fmt: skip
_PUNCTUATION = re.compile(r"[.\",()]")
_GAPS = re.compile(r"[\s\-/]+")
_POSSESSIVE = re.compile(r"'s?$")
_LEADING = re.compile(r"^(?:the|The|THE)\s+(?=\S)")
_ACRONYM = re.compile(r"^(?=.*[A-Z])[A-Z0-9&+]{2,7}$")
_PARTICLES = frozenset((
    "al", "el", "bin", "ben", "ibn", "abu", "de", "da", "di", "do", "dos", "das", "del", "della", "la", "le",
    "van", "von", "der", "den", "ter", "ten", "st", "san", "santa", "ould", "mac",
))  # fmt: skip
_FAMILY_FIRST = frozenset({"CHN", "KOR", "PRK", "TWN", "VNM"})
_GIVEN_PAIR = re.compile(r"^[A-Z][a-z]+-[a-z]+$")
_GENERATION = frozenset({"jr", "sr", "ii", "iii", "iv", "v", "vi", "x", "xiv", "xvi"})


def plain(text: str) -> str:
    """``text`` without accents and typographic quotes, case kept."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(c for c in text if not unicodedata.combining(c))


def bare(name: str) -> str:
    """``name`` without a leading "the" and a trailing possessive, accents gone, spaces single."""
    name = _LEADING.sub("", plain(name).strip())
    return _POSSESSIVE.sub("", name)


def key(name: str) -> str:
    """The key of a name that is written in words: lower case, no full stops, hyphens as spaces."""
    return _GAPS.sub(" ", _PUNCTUATION.sub("", bare(name))).strip().lower().replace("'", "")


def acronym(name: str) -> str | None:
    """The acronym that ``name`` is ("U.S." gives "US"), None where it is no acronym."""
    word = bare(name).replace(".", "")
    return word if _ACRONYM.match(word) else None


def stored(name: str) -> str:
    """The one key under which a table's name is filed: acronyms after "=", everything else as :func:`key`."""
    short = acronym(name)
    return f"={short}" if short else key(name)


def sought(name: str) -> tuple[str, ...]:
    """The keys to try for a name met in a story, best first; empty where it cannot be a name."""
    word = bare(name).replace(".", "")
    words = key(name)
    if not words:
        return ()
    if _ACRONYM.match(word):
        return (f"={word}", words)
    if len(word) >= 4 and word.isalpha() and word[0].isupper() and word[1:].islower():
        return (words, f"={word.upper()}")
    return (words,)


def capitalised(name: str) -> bool:
    """True if ``name`` has a capital letter beyond a leading "The"."""
    return any(c.isupper() for c in bare(name))


def surnames(name: str, country: str) -> tuple[str, ...]:
    """Keys of the words a paper uses for a person on second mention, from the full name.

    Chinese, Korean and Vietnamese names, and names whose last word is a hyphenated given pair ("Jae-in"), put the
    family name first.  Particles go with the last word in a second form: "Mistura" and "de Mistura".
    """
    parts = [p for p in plain(name).replace(",", " ").split() if key(p) not in _GENERATION]
    if len(parts) < 2:
        return (key(name),)
    if country in _FAMILY_FIRST or _GIVEN_PAIR.match(parts[-1]):
        return (key(parts[0]), key(name))
    found = [key(parts[-1])]
    if parts[-1].lower().startswith(("al-", "el-")):
        found.append(key(parts[-1][3:]))
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in _PARTICLES:
        start -= 1
        found.append(key(" ".join(parts[start:])))
    return tuple(found)
