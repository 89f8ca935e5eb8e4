"""Training texts told of other people: every span still holds what it held."""

from __future__ import annotations

import random

from training.rename import Renamer
from training.sample import MentionLabel, Sample, SyntaxLabel

TEXT = "Envoy Ana Silva met Jon Berg in Lisbon. Silva thanked the Harbour Council, the envoy said."
NAMES = {
    "Envoy Ana Silva": "person",
    "Jon Berg": "person",
    "Lisbon": "place",
    "Silva": "person",
    "the Harbour Council": "organisation",
}
OTHERS = "Mira Okafor left Quito with Tomas Lund of the Meridian Bureau."
FURTHER = {"Mira Okafor": "person", "Quito": "place", "Tomas Lund": "person", "the Meridian Bureau": "organisation"}


def sample(text: str, names: dict[str, str]) -> Sample:
    mentions = []
    for words, kind in names.items():
        at = text.index(words) if words != "Silva" else text.index("Silva thanked")
        mentions.append(MentionLabel((at, at + len(words)), f"{kind}-name", len(mentions)))
    words = [(text.index(w), text.index(w) + len(w)) for w in ("met", "thanked") if w in text]
    syntax = [SyntaxLabel(span, None, "root", "VERB") for span in words]
    return Sample("made", "names", text, [(0, len(text))], mentions=mentions, syntax=syntax)


def test_spans_move_along_and_words_that_are_written_small_stay() -> None:
    rename = Renamer([sample(TEXT, NAMES), sample(OTHERS, FURTHER)])
    seen = set()
    for seed in range(40):
        told = rename(sample(TEXT, NAMES), random.Random(seed))
        words = [told.text[a:b] for a, b in (m.span for m in told.mentions or [])]
        seen.add(told.text)
        assert words[0].startswith("Envoy ")  # "envoy" is a word of its own
        assert words[0].split()[-1] == words[3]  # the same person in both sentences
        assert [told.text[a:b] for a, b in (t.span for t in told.syntax or [])] == ["met", "thanked"]
        assert told.sentences == [(0, len(told.text))]
    assert len(seen) > 20


def test_a_text_without_names_stays_as_it_is() -> None:
    plain = sample("Nothing happened here.", {})
    assert Renamer([plain])(plain, random.Random(0)) == plain
