"""The root type of an event whose two parties are given: the relation classification of Hu et al. (2024).

Comes in: lines of ``{"sentence", "marked", "root", "penta"}`` where the marked sentence has its actor in ``<s>..</s>``
and its recipient in ``<t>..</t>``, and the pair head.  Goes out: macro-F1 and accuracy over the 15 types (YIELD is
CONCEDE or RETREAT) and accuracy over the four quad classes. A party that is marked more than once counts where it
stands first; a line that marks only one party is left out. The held-out part is a fixed fifth, by hash of the
sentence: the shipped weights never saw it.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nutgraf.evaluate.gold import Bounds, lines
from nutgraf.evaluate.task import Counts, Figures, share
from nutgraf.ontology import event_types
from nutgraf.records import Value

if TYPE_CHECKING:
    from nutgraf.detect.model import Model

MAIN = ("macro f1", "accuracy", "quad accuracy")
QUADS = {"1": "verbal-cooperation", "2": "material-cooperation", "3": "verbal-conflict", "4": "material-conflict"}
_MARK = re.compile(r"(</?[st]>)")


class GoldLine(Value, frozen=True, kw_only=True):
    """A line of the file; ``penta``: the quad class as a digit, where the set gives it.

    ``sentence``: the text as the set prints it without marks, by which the held-out part is chosen.
    """

    marked: str
    root: str
    sentence: str | None = None
    penta: str | None = None


class Sentence(Value, frozen=True, kw_only=True):
    id: str
    text: str
    actor: Bounds
    recipient: Bounds
    type: str
    quad: str


class Answer(Value, frozen=True, kw_only=True):
    """A prediction made elsewhere."""

    id: str
    type: str


def held_out(sentence: str) -> bool:
    """Whether a sentence is of the fifth that was never trained on."""
    return hashlib.sha256(" ".join(sentence.split()).encode()).digest()[0] % 5 == 0


def quad_of(root: str) -> str:
    """The quad class of a root type. YIELD counts as material cooperation, as the set has it."""
    return "material-cooperation" if root == "YIELD" else event_types()[root].quad


def read(path: Path, *, only_held_out: bool = False) -> list[Sentence]:
    """The sentences, named by their line among those read. Raises `InputMissing`, `InputMalformed`."""
    found = [(line, _sentence(number, line)) for number, line in enumerate(lines(path, GoldLine), 1)]
    return [one for line, one in found if one and (not only_held_out or held_out(line.sentence or one.text))]


def _sentence(number: int, line: GoldLine) -> Sentence | None:
    text, at = "", dict[str, list[int]]()
    for part in _MARK.split(line.marked):
        if _MARK.fullmatch(part):
            at.setdefault(part, []).append(len(text))
        else:
            text += part
    bounds = [at.get(mark, []) for mark in ("<s>", "</s>", "<t>", "</t>")]
    if not all(bounds):
        return None
    a, b, c, d = (places[0] for places in bounds)
    if not (a < b and c < d):
        return None
    quad = QUADS.get(line.penta or "") or quad_of(line.root)
    return Sentence(id=str(number), text=text, actor=(a, b), recipient=(c, d), type=line.root, quad=quad)


def predict(sentences: Sequence[Sentence], model: Model) -> dict[str, str]:
    """The best type of each sentence, by id."""
    from nutgraf.detect.pairs import pair_ids, words_at
    from nutgraf.detect.words import encode

    labels, out = model.manifest["pair_types"], {}
    for one in sentences:
        words = encode(model.tokenizer, one.text, [(0, len(one.text))])
        ids, case = pair_ids(words, words_at(words, one.actor), words_at(words, one.recipient))
        out[one.id] = str(labels[int(model.pair(ids, case).argmax())])
    return out


def counts(sentence: Sentence, predicted: str | None) -> Counts:
    """``None``: nothing was predicted, which is wrong."""
    n = Counter({"sentences": 1, f"gold {sentence.type}": 1})
    if predicted is not None:
        n[f"predicted {predicted}"] = 1
        n[f"right {sentence.type}"] = int(predicted == sentence.type)
        n["quad"] = int(predicted in _roots() and quad_of(predicted) == sentence.quad)
    return n


def _roots() -> set[str]:
    return {*event_types(), "YIELD"}


def figures(n: Counts) -> Figures:
    """Macro-F1 is over the types that stand in the gold or among the predictions."""
    types = sorted({name.split(" ", 1)[1] for name, k in n.items() if k and name.startswith(("gold ", "predicted "))})
    f1 = [_f1(n, name) for name in types]
    right = sum(k for name, k in n.items() if name.startswith("right "))
    return {
        "sentences": n["sentences"],
        "macro f1": round(100 * sum(f1) / len(f1), 1) if f1 else 0.0,
        "accuracy": share(right, n["sentences"]),
        "quad accuracy": share(n["quad"], n["sentences"]),
    }


def by_type(n: Counts) -> Mapping[str, float]:
    """F1 of each gold type in per cent."""
    types = [name.removeprefix("gold ") for name in sorted(n) if name.startswith("gold ")]
    return {name: round(100 * _f1(n, name), 1) for name in types}


def _f1(n: Counts, name: str) -> float:
    both = n.get(f"gold {name}", 0) + n.get(f"predicted {name}", 0)
    return 2 * n.get(f"right {name}", 0) / both if both else 0.0


def answers(path: Path) -> dict[str, str]:
    """Predictions of another system: lines of ``{"id", "type"}``. Raises `InputMissing`, `InputMalformed`."""
    return {one.id: one.type for one in lines(path, Answer)}
