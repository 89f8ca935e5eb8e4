"""Mentions and chains against a GUM document of our own: smallest phrases, kinds and forms, figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from nutgraf.errors import BadOption
from nutgraf.evaluate import gum, mentions
from nutgraf.evaluate.sets import MAIN, TASKS, Scorers
from nutgraf.resolve.who.knowledge import Knowledge
from nutgraf.spans import Findings, FoundMention

# "The mayor of Lakeside, who resigned, and Ana Silva met." with a person, a place and a coordination.
ROWS = [
    ("1", "The", "DET", "2", "det", "Entity=(3-person-new(1-person-new"),
    ("2", "mayor", "NOUN", "11", "nsubj", "_"),
    ("3", "of", "ADP", "4", "case", "_"),
    ("4", "Lakeside", "PROPN", "2", "nmod", "Entity=(2-place-new)|SpaceAfter=No"),
    ("5", ",", "PUNCT", "7", "punct", "_"),
    ("6", "who", "PRON", "7", "nsubj", "Entity=(1-person-giv)"),
    ("7", "resigned", "VERB", "2", "acl:relcl", "Entity=1)"),
    ("8", "and", "CCONJ", "9", "cc", "_"),
    ("9", "Ana", "PROPN", "2", "conj", "Entity=(4-person-new"),
    ("10", "Silva", "PROPN", "9", "flat", "Entity=4)3)"),
    ("11", "met", "VERB", "0", "root", "SpaceAfter=No"),
    ("12", ".", "PUNCT", "11", "punct", "_"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    body = "\n".join("\t".join((n, w, w, t, "_", "_", h, r, "_", m)) for n, w, t, h, r, m in ROWS)
    file = tmp_path / "own.conllu"
    file.write_text(f"# newdoc id = own\n# text = x\n{body}\n\n", encoding="utf-8")
    return file


def said(document: gum.Document, *phrases: tuple[str, str, str]) -> Findings:
    out = []
    for words, kind, form in phrases:
        start = document.text.index(words)
        end = start + len(words)
        out.append(
            FoundMention(
                start=start, end=end, kind=kind, form=form, sentence=0, head_start=start, head_end=end,  # type: ignore[arg-type]
                chain=len(out), confidence=1.0,
            )
        )  # fmt: skip
    return Findings(mentions=tuple(out))


def test_the_smallest_phrase_ends_at_the_head_and_is_nobody_elses(path: Path) -> None:
    (document,) = gum.read(path)
    least = {document.text[a:b]: document.text[slice(*document.smallest[a, b])] for a, b in document.smallest}
    assert least["The mayor of Lakeside, who resigned"] == "The mayor"
    assert (
        least["The mayor of Lakeside, who resigned and Ana Silva"]
        == "The mayor of Lakeside, who resigned and Ana Silva"
    )
    assert least["Ana Silva"] == "Ana Silva"
    assert len(set(document.smallest.values())) == len(document.smallest)


def test_figures_of_what_was_found(path: Path) -> None:
    (document,) = gum.read(path)
    found = said(
        document, ("The mayor", "person", "nominal"), ("Lakeside", "place", "name"), ("who", "person", "pronoun")
    )
    out = mentions.score([document], lambda _: found, Knowledge.load(), samples=3)
    assert out.figures["mentions"] == {"p": 100.0, "r": 75.0, "f1": 85.7}  # a coordination is no mention of its own
    assert out.figures["named"] == {"p": 100.0, "r": 50.0, "f1": 66.7}
    assert out.figures["muc"]["p"] == 100.0
    assert set(mentions.MAIN) <= {"conll f1", *(f"{name} f1" for name in out.figures)}
    assert out.errors["conll f1"] == 0.0


def test_chains_that_are_the_gold_score_hundred(path: Path) -> None:
    (document,) = gum.read(path)
    chains = [[document.smallest[span] for span in chain] for chain in document.chains.values()]
    figures = mentions.figures(mentions.counts(document, document.mentions, chains))
    assert figures["conll f1"] == 100.0
    whole = mentions.figures(mentions.counts(document, document.mentions, list(document.chains.values())))
    assert whole["whole conll f1"] == 100.0
    assert whole["conll f1"] < 100.0


def test_actors_and_coreference_are_sets_of_the_floors() -> None:
    assert MAIN["coreference"] == mentions.MAIN
    assert TASKS["actors"].main == ("country accuracy", "sector accuracy")
    with pytest.raises(BadOption):
        Scorers().score("nothing", Path("x"))
