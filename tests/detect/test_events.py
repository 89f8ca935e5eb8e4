"""Events out of scores made by hand: one sentence of eight words, one or two triggers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from nutgraf.detect.events import EventDecoder
from nutgraf.detect.scores import Labels, Scores, Thresholds

LABELS = Labels(
    types=("AGREE", "ACCUSE"),
    statuses=("actual", "negated"),
    modes=("ACCUSE/-", "ACCUSE/allege"),
    spans=("argument",),
    links=(),
)
N = 8
SENTENCE = np.zeros(N, np.int64)
WORDS = np.ones(N, bool)


def scores(triggers: dict[int, int], parties: dict[int, dict[int, int]], **more: Any) -> Scores:
    """``triggers``: word -> type column; ``parties``: trigger -> word -> role column; the second look agrees."""
    kind = np.zeros((N, 4), np.float32)
    kind[:, 0], kind[:, 3] = 6, -6
    for word, column in triggers.items():
        kind[word] = [0, 0, 0, more.get("begin", 6)]
        kind[word, column + 1] = 6
    spans = np.full((1, N, N), -6, np.float32)
    for a, b in more.get("phrases", ()):
        spans[0, a, b] = 4
    mode = np.zeros((N, 2), np.float32)
    mode[:, more.get("mode", 0)] = 3

    def look(lo: int, hi: int, first: int, last: int, hint: Any) -> Any:
        roles = np.full((hi - lo, 5), -5, np.float32)
        for word, role in parties.get(first, {}).items():
            roles[word - lo, role] = 3
        verdict = np.zeros(5, np.float32)
        verdict[int(hint.argmax())] = more.get("agrees", 6)
        verdict[3 + more.get("status", 0)] = 4
        return roles, verdict

    return Scores(kind, np.zeros((N, 3), np.float32), mode, spans, np.zeros((0, N, N), np.float32), look)


def read(s: Scores, *, sentence: Any = SENTENCE, words: Any = WORDS, **thresholds: float) -> Any:
    return EventDecoder(LABELS, Thresholds(**thresholds))(s, sentence, words)


def test_a_trigger_its_parties_mode_and_status() -> None:
    (event,) = read(scores({3: 1}, {3: {1: 0, 5: 1, 6: 3, 7: 4}}, mode=1, status=1))
    assert (event.type, event.mode, event.status) == ("ACCUSE", "allege", "negated")
    assert (event.trigger, event.actor, event.recipient) == ((3, 3), [(1, 1)], [(5, 5)])
    assert (event.place, event.time, event.claimed_by) == ((6, 6), (7, 7), None)
    assert event.probability > 0.95


def test_a_party_is_the_whole_phrase() -> None:
    (event,) = read(scores({3: 1}, {3: {1: 0}}, phrases=[(0, 2)]))
    assert event.actor == [(0, 2)]


def test_two_parties_side_by_side_stay_two() -> None:
    (event,) = read(scores({7: 0}, {7: {0: 0, 2: 0}}, phrases=[(0, 0), (2, 2)]))
    assert event.actor == [(0, 0), (2, 2)]


def test_what_the_second_look_refuses_is_no_event() -> None:
    assert read(scores({3: 1}, {3: {1: 0}}, agrees=-6), event=0.6) == []


def test_an_event_keeps_its_likeliest_party_or_goes() -> None:
    nobody = scores({3: 1}, {})
    assert read(nobody, last_resort=-4.0) == []
    (event,) = read(nobody, last_resort=-6.0)
    assert event.actor
    assert event.recipient == []


def test_a_mark_is_never_a_trigger() -> None:
    words = WORDS.copy()
    words[3] = False
    assert read(scores({3: 1}, {3: {1: 0}}), words=words) == []
    (event,) = read(scores({3: 1, 4: 1}, {4: {1: 0}}, begin=-6), words=words)
    assert event.trigger == (4, 4)


@pytest.mark.parametrize(("begin", "count"), [(6, 2), (-6, 1)])
def test_a_begin_parts_two_triggers(begin: int, count: int) -> None:
    found = read(scores({3: 1, 4: 1}, {3: {1: 0}, 4: {2: 0}}, begin=begin))
    assert len(found) == count


def test_triggers_do_not_cross_sentences() -> None:
    sentence = np.asarray([0, 0, 0, 0, 1, 1, 1, 1])
    first, second = read(scores({3: 1, 4: 1}, {3: {1: 0}, 4: {6: 0}}, begin=-6), sentence=sentence)
    assert (first.trigger, second.trigger) == ((3, 3), (4, 4))
    assert (first.actor, second.actor) == ([(1, 1)], [(6, 6)])


def test_what_a_sentence_tells_twice_is_one_event() -> None:
    parties = {1: {0: 0, 3: 1}, 5: {0: 0}}
    (event,) = read(scores({1: 1, 5: 1}, parties))
    assert (event.trigger, event.actor, event.recipient) == ((1, 1), [(0, 0)], [(3, 3)])
    assert len(read(scores({1: 1, 5: 0}, parties))) == 2  # another type
    assert len(read(scores({1: 1, 5: 1}, {1: {0: 0, 3: 1}, 5: {0: 0, 7: 1}}))) == 2  # another party
    apart = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    assert len(read(scores({1: 1, 5: 1}, {1: {0: 0}, 5: {4: 0}}), sentence=apart)) == 2  # another sentence
