"""Words and windows: words lie in the text, each is answered for once, and what is far away changes nothing."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf.clean.sentences import sentences
from nutgraf.detect import default_model, read
from nutgraf.detect.pairs import ACTOR_CLOSE, ACTOR_OPEN, RECIPIENT_CLOSE, RECIPIENT_OPEN, pair_ids, words_at
from nutgraf.detect.words import CLS, SEP, WINDOW, encode, windows
from nutgraf.records import Span

QUIET = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]) | st.sampled_from("ab .\n"), max_size=300)
FIRST = "Norland's president condemned Estria on Monday after patrol boats seized a ferry. “We will answer,” he said. "
FILLER = "The harbour was quiet and the boats lay at their moorings as the rain went on. "
OTHER = "Police arrested forty strikers in Vell and the union called the raid a disgrace. "


def tokenizer() -> object:
    return default_model().tokenizer


def bounds(text: str) -> list[tuple[int, int]]:
    return [(s.start, s.end) for s in sentences(text, 0, len(text))]


@given(TEXT)
@QUIET
def test_words_lie_in_their_sentence_and_in_order(text: str) -> None:
    within = bounds(text)
    doc = encode(tokenizer(), text, within)
    assert len(doc.starts) == len(doc.ends) == len(doc.first) == len(doc.sentence)
    assert len(doc.pieces) == len(doc.case) == doc.bounds[-1]
    for a, b, s in zip(doc.starts, doc.ends, doc.sentence, strict=True):
        assert within[s][0] <= a < b <= within[s][1]
        assert not text[a:b].isspace()
    assert all(a <= b for a, b in pairwise(doc.starts))


@given(st.lists(st.integers(1, 700), min_size=1, max_size=12))
@QUIET
def test_own_parts_cover_every_word_once(lengths: list[int]) -> None:
    text, within = "", []
    for n in lengths:
        start = len(text)
        text += "port " * n
        within.append((start, len(text) - 1))
    doc = encode(tokenizer(), text, within)
    owned: list[int] = []
    for w in windows(doc):
        assert len(w.ids) == len(w.case) <= WINDOW
        assert w.ids[0] == CLS
        assert w.ids[-1] == SEP
        assert w.lo <= w.own_lo <= w.own_hi <= w.hi
        assert np.array_equal(w.ids[w.first], doc.pieces[doc.first[w.lo : w.hi]])
        owned.extend(range(w.own_lo, w.own_hi))
    assert owned == list(range(len(doc.first)))


def found(text: str, end: int) -> list[tuple[object, ...]]:
    """What is found before ``end``, without the numbers of chains, which depend on the whole."""
    spans = list(sentences(text, 0, len(text)))
    result = read(default_model(), text, spans, [True] * len(spans))
    out: list[tuple[object, ...]] = [("event", e.trigger, e.type, e.actor, e.recipient) for e in result.events]
    out += [("said", a.cue or Span(start=0, end=1), a.source, a.content) for a in result.attributions]
    out += [("mention", Span(start=m.start, end=m.end), m.kind, m.form) for m in result.mentions]
    return [x for x in out if isinstance(x[1], Span) and x[1].start < end]


def test_what_follows_far_away_changes_nothing() -> None:
    head = FIRST + FILLER * 24
    alone, followed = found(head + FILLER * 24, len(FIRST)), found(head + OTHER * 24, len(FIRST))
    assert alone == followed
    assert any(kind == "event" for kind, *_ in alone)


def test_brackets_stand_around_the_parties() -> None:
    text = "Norland condemned Estria."
    words = encode(tokenizer(), text, [(0, len(text))])
    actor, recipient = words_at(words, (0, 7)), words_at(words, (18, 24))
    ids, case = pair_ids(words, actor, recipient)
    marks = [int(i) for i in ids if i in (1, 2, 3, 4)]
    assert marks == [ACTOR_OPEN, ACTOR_CLOSE, RECIPIENT_OPEN, RECIPIENT_CLOSE]
    assert [i for i in ids if i not in (1, 2, 3, 4)] == [CLS, *words.pieces, SEP]
    assert len(ids) == len(case)
    assert list(case[np.isin(ids, (1, 2, 3, 4))]) == [0, 0, 0, 0]
    swapped, _ = pair_ids(words, recipient, actor)
    assert [int(i) for i in swapped if i in (1, 2, 3, 4)] == [3, 4, 1, 2]
