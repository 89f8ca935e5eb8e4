"""Contexts of a passage by its words. Closed vocabulary in, context names out; the lists are a data file.

Coded per sentence: the manual warns that a whole article's context is not that of each event in it.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain, pairwise


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


@lru_cache(64)  # a sentence tells several events
def contexts_of(passage: str) -> tuple[str, ...]:
    """Names of the contexts whose words stand in the passage, in the codebook's order."""
    order = _vocabulary()[2]
    found: set[str] = set()
    words = _WORD.findall(passage.lower())
    for word, follower in pairwise([*words, ""]):
        found |= _contexts_of_form(word)
        if follower:
            found |= _contexts_of_form(f"{word}-{follower}")
    return tuple([c for c in order if c in found])


@lru_cache(20_000)  # news says the same words again and again
def _contexts_of_form(form: str) -> frozenset[str]:
    whole, stems, _ = _vocabulary()
    starts = (stems.get(form[:size], ()) for size in range(SHORTEST_STEM, len(form) + 1))
    return frozenset(chain(whole.get(form, ()), *starts))
