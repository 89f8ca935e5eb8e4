"""Contexts of a passage by its words. Closed vocabulary in, context names out; the lists are a data file.

Coded per sentence: the manual warns that a whole article's context is not that of each event in it.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files


@cache
def _vocabulary() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Whole words, stems (by their first four letters) and the order of the contexts."""
    table = tomllib.loads((files("nutgraf.data") / "ontology" / "contexts.toml").read_text("utf-8"))
    whole: dict[str, list[str]] = {}
    stems: dict[str, list[str]] = {}
    for context, words in table.items():
        for word in words.split():
            (stems if word.endswith("*") else whole).setdefault(word.rstrip("*"), []).append(context)
    freeze = {k: tuple(v) for k, v in whole.items()}, {k: tuple(v) for k, v in stems.items()}
    return *freeze, tuple(table)


_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SHORTEST_STEM = 2


def contexts_of(passage: str) -> tuple[str, ...]:
    """Names of the contexts whose words stand in the passage, in the codebook's order."""
    whole, stems, order = _vocabulary()
    found: set[str] = set()
    words = _WORD.findall(passage.lower())
    for i, word in enumerate(words):
        pair = f"{word}-{words[i + 1]}" if i + 1 < len(words) else word
        for form in (word, pair):
            found.update(whole.get(form, ()))
            for size in range(SHORTEST_STEM, len(form) + 1):
                found.update(stems.get(form[:size], ()))
    return tuple(c for c in order if c in found)
