"""Name -> key: the one spelling under which the gazetteer files a name.

Comes in: a name as a story or a gazetteer spells it.  Goes out: lower-case ASCII words with single
blanks ("Saint-Étienne" and "ST. ETIENNE" -> "saint etienne").  A name with no Latin letter gives "".
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b

_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "AE",
        "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H",
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "ʻ": "'", "‐": "-", "‑": "-", "–": "-",
    }
)  # fmt: skip
_BREAKS = re.compile(r"[-\s/]+")
_DROPPED = re.compile(r"[.'\",]")
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "pt": "point", "&": "and"}
HASH_BYTES = 6


def key(name: str) -> str:
    """The filing key of ``name``; two names with one key are one name to the gazetteer."""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore").decode()
    name = name.lower()
    if not name.isalpha():
        name = _BREAKS.sub(" ", _DROPPED.sub("", name)).strip()
    words = name.split(" ")
    if len(words) > 1:
        if words[0] == "the":
            del words[0]
        return " ".join([_SHORT.get(word, word) for word in words])
    return name


def digest(filed: str) -> int:
    """48 bits of BLAKE2b of a key: the order of the name index."""
    return int.from_bytes(blake2b(filed.encode(), digest_size=HASH_BYTES).digest(), "big")
