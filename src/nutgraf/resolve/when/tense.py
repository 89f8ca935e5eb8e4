"""Whether a sentence speaks of what lies behind or ahead, read from the verbs beside an expression.

Comes in: tokens and the stretch of the expression.  Goes out: -1 behind, 1 ahead, 0 no evidence.
The nearest verb decides, the words before the expression first: "said Tuesday it would close Friday".
"""

from __future__ import annotations

from nutgraf.resolve.when.lexicon import Verbs, verbs
from nutgraf.resolve.when.tokens import BREAK, Tokens

BACK, FORTH = 14, 10
CLAUSE = frozenset({",", ";", ":", "—", "(", "“", '"', "but", "and", "that"})
OPEN = frozenset({"before", "ahead"})


def direction(tokens: Tokens, start: int, end: int) -> int:
    """-1 behind, 1 ahead, 0 unknown, for the expression at tokens ``start`` to ``end``."""
    back, forth = range(start - 1, max(-1, start - 1 - BACK), -1), range(end, min(len(tokens.words), end + FORTH))
    for side in (forth, back) if _opens_clause(tokens, start) else (back, forth):
        for index in side:
            if tokens.marks[index] == BREAK:
                break
            if side is back and tokens.words[index] in OPEN and _order(tokens, index):
                return 0  # "before the vote on Friday": which way Friday lies is not said
            found = _verb(tokens, index, verbs())
            if found:
                return found
    return 0


def _order(tokens: Tokens, index: int) -> bool:
    """Whether "before" speaks of time: somebody appears "before a court" too."""
    return verbs().audience.isdisjoint(tokens.words[index + 1 : index + 5])


def _opens_clause(tokens: Tokens, start: int) -> bool:
    """For "..., but on Thursday, the party said": what follows decides."""
    index = start - 1
    if index >= 0 and tokens.words[index] in ("on", "in", "by", "at"):
        index -= 1
    return index < 0 or tokens.marks[index] == BREAK or tokens.words[index] in CLAUSE


def _verb(tokens: Tokens, index: int, known: Verbs) -> int:
    word, mark = tokens.words[index], tokens.marks[index]
    if word == "to":
        return _infinitive(tokens, index, known)
    if mark not in "xµ":
        return 0
    if word in known.behind:
        return -1 if word not in ("has", "have") or _perfect(tokens, index, known) else 0
    if word in known.ahead:
        if word in ("may", "might", "could", "would", "should", "can") and tokens.capital(index) and word == "may":
            return 0
        return 0 if _noun(tokens, index) else 1
    if word.endswith("ed") and len(word) > 3 and word not in known.plain:
        if tokens.capital(index):
            return 0
        return 0 if _attributive(tokens, index) else -1
    return 0


def _perfect(tokens: Tokens, index: int, known: Verbs) -> bool:
    after = tokens.words[index + 1 : index + 4]
    return any(word.endswith("ed") or (word in known.behind and word not in ("has", "have")) for word in after)


def _noun(tokens: Tokens, index: int) -> bool:
    """For "visits", "votes", "plans" after an article or adjective-like word are nouns."""
    return index > 0 and tokens.words[index - 1] in (
        "the",
        "a",
        "his",
        "her",
        "their",
        "its",
        "of",
        "'s",
        "two",
        "three",
        "several",
    )


def _attributive(tokens: Tokens, index: int) -> bool:
    """For "the proposed law": a participle between an article and a noun tells no tense."""
    return (
        index > 0
        and tokens.words[index - 1] in ("the", "a", "an", "its", "their", "his", "her")
        and tokens.marks[index + 1] == "x"
    )


def _infinitive(tokens: Tokens, index: int, known: Verbs) -> int:
    """For "to meet": ahead, unless a past verb that plans nothing governs it ("refused to meet")."""
    if index + 1 >= len(tokens.marks) or tokens.marks[index + 1] not in "xµ":
        return 0
    nxt = tokens.words[index + 1]
    if (
        nxt in ("a", "the", "his", "her", "their", "its", "this", "that")
        or tokens.capital(index + 1)
        or nxt.endswith("ing")
    ):
        return 0
    for back in range(index - 1, max(-1, index - 6), -1):
        word = tokens.words[back]
        if tokens.marks[back] == BREAK:
            break
        if word in known.planning or word in known.ahead:
            return 1
        if word in known.behind or (word.endswith("ed") and word not in known.plain):
            return -1
    return 1 if not nxt.endswith("s") else 0
