"""Which language a text is in, from its script and its commonest words; ISO 639-1.

Comes in: text.  Goes out: a code, or None where there are too few signs.  The words are in
``data/acquire/function_words.txt``.  Cheap (some four hundred words looked up) and meant for news prose: it tells the
languages of that table apart and does not know others.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib import resources

_SAMPLE = 2500
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# script -> the language that it is almost always used for in news, or None where words must decide
_SCRIPTS: tuple[tuple[str, int, int, str | None], ...] = (
    ("latin", 0x41, 0x24F, None),
    ("greek", 0x370, 0x3FF, "el"),
    ("cyrillic", 0x400, 0x52F, None),
    ("armenian", 0x530, 0x58F, "hy"),
    ("hebrew", 0x590, 0x5FF, "he"),
    ("arabic", 0x600, 0x77F, None),
    ("devanagari", 0x900, 0x97F, "hi"),
    ("bengali", 0x980, 0x9FF, "bn"),
    ("gurmukhi", 0xA00, 0xA7F, "pa"),
    ("gujarati", 0xA80, 0xAFF, "gu"),
    ("tamil", 0xB80, 0xBFF, "ta"),
    ("telugu", 0xC00, 0xC7F, "te"),
    ("kannada", 0xC80, 0xCFF, "kn"),
    ("malayalam", 0xD00, 0xD7F, "ml"),
    ("sinhala", 0xD80, 0xDFF, "si"),
    ("thai", 0xE00, 0xE7F, "th"),
    ("lao", 0xE80, 0xEFF, "lo"),
    ("burmese", 0x1000, 0x109F, "my"),
    ("georgian", 0x10A0, 0x10FF, "ka"),
    ("ethiopic", 0x1200, 0x137F, "am"),
    ("khmer", 0x1780, 0x17FF, "km"),
    ("kana", 0x3040, 0x30FF, "ja"),
    ("han", 0x3400, 0x9FFF, "zh"),
    ("hangul", 0xAC00, 0xD7AF, "ko"),
)
_LETTERS = (
    ("cyrillic", "uk", "іїєґ"),
    ("cyrillic", "sr", "ђћјљњџ"),
    ("cyrillic", "ru", "ыэё"),
    ("arabic", "ur", "ٹڈڑےں"),
    ("arabic", "fa", "پچژگ"),
)


def detect(text: str) -> str | None:
    """The language of ``text``, or None."""
    sample = text[:_SAMPLE].lower()
    script, alone = _script(sample)
    if script is None:
        return None
    if alone:
        return alone
    words = _WORD.findall(sample)
    if script in ("cyrillic", "arabic"):
        return _by_letters(script, sample) or _by_words(words) or ("ar" if script == "arabic" else None)
    return _by_words(words)


def primary(tag: str | None) -> str | None:
    """``en`` for ``en-GB``, ``en_US`` or ``EN``; None for what is no language tag."""
    match = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_][\w-]+)?", (tag or "").strip())
    return match.group(1).lower() if match else None


def decide(text: str, declared: str | None) -> tuple[str | None, str | None]:
    """The language, and a note where what the page declares and what the text shows disagree."""
    said = primary(declared)
    if said and _bears_out(text, said):
        return said, None
    seen = detect(text)
    if seen and said and seen != said and not (said == "no" and seen in ("nb", "nn", "no")):
        return seen, f"language declared {said}, the text is {seen}"
    return seen or said, None


def _bears_out(text: str, language: str) -> bool:
    """Whether one word in six is a function word of the declared language: then there is nothing to find out."""
    words = text[:_SAMPLE].lower().split()
    known = _words_of(language)
    return len(words) >= 20 and sum(word in known for word in words) * 6 >= len(words)


def _script(sample: str) -> tuple[str | None, str | None]:
    if sample.isascii():
        return "latin", None
    counts: Counter[str] = Counter()
    alone: dict[str, str | None] = {}
    for char, number in Counter(sample).items():
        if not char.isalpha():
            continue
        point = ord(char)
        for script, low, high, language in _SCRIPTS:
            if low <= point <= high:
                counts[script] += number
                alone[script] = language
                break
    if not counts or counts.total() < 3:
        return None, None
    if counts["kana"] > 0.05 * counts.total():
        return "kana", "ja"
    script = counts.most_common(1)[0][0]
    return script, alone[script]


def _by_letters(script: str, sample: str) -> str | None:
    letters = sum(char.isalpha() for char in sample)
    counts = Counter(sample)
    for of_script, language, marks in _LETTERS:
        if of_script == script and sum(counts[mark] for mark in marks) > 0.004 * letters:
            return language
    return None


def _by_words(words: list[str]) -> str | None:
    if len(words) < 8:
        return None
    scores: Counter[str] = Counter()
    table = _function_words()
    for word, number in Counter(words).items():
        for language in table.get(word, ()):
            scores[language] += number / len(table[word]) ** 0.5
    if not scores:
        return None
    (best, score), *rest = scores.most_common(2)
    runner = rest[0][1] if rest else 0.0
    return best if score >= 0.06 * len(words) and score > 1.1 * runner else None


@cache
def _words_of(language: str) -> frozenset[str]:
    return frozenset(word for word, languages in _function_words().items() if language in languages)


@cache
def _function_words() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    rows = resources.files("nutgraf.data.acquire").joinpath("function_words.txt").read_text("utf-8").splitlines()
    for row in rows:
        if row and not row.startswith("#"):
            language, _, words = row.partition(":")
            for word in words.split():
                table.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in table.items()}
