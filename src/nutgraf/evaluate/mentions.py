"""Mentions that the reader finds, and the chains that the resolver makes of them, against GUM.

Comes in: GUM documents and a model.  Goes out: counts that add up over documents, and their figures: F1 of the
mentions with their kind and form, all and named only, each member of a coordination and not the whole, and MUC, B-cubed, CEAF-e and their mean over predicted mentions,
once by the smallest noun phrase, which is what records hold, and once by the whole phrase as GUM has it.  Lone
mentions count as chains of one, as the release marks them.  The sentences are given; nothing else is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from nutgraf.evaluate import coreference
from nutgraf.evaluate.gold import Bounds
from nutgraf.evaluate.gum import Document, resolved
from nutgraf.evaluate.resample import standard_errors, total
from nutgraf.evaluate.run import Outcome
from nutgraf.evaluate.task import Counts, Figures, prf
from nutgraf.resolve.who.known import KnowledgeLike
from nutgraf.spans import Findings, FoundMention

if TYPE_CHECKING:
    from nutgraf.detect.model import Model

MAIN = ("conll f1", "mentions f1", "named f1")
WHOLE = "whole "


def reader(model: Model) -> Callable[[Document], Findings]:
    """The reading of a document whose sentences are given, all of them read."""
    from nutgraf.detect import read

    return lambda one: read(model, one.text, one.sentences, [True] * len(one.sentences))


def score(
    documents: Sequence[Document],
    read: Callable[[Document], Findings],
    knowledge: KnowledgeLike,
    samples: int = 0,
    step: Callable[[], None] | None = None,
) -> Outcome:
    """Figures of the documents, with standard errors from ``samples`` resamples of them."""
    counted: list[Counts] = []
    for one in documents:
        found = read(one).mentions
        counted.append(counts(one, found, resolved(one, found, knowledge)))
        if step:
            step()
    return Outcome(figures(total(counted)), standard_errors(counted, figures, samples))


def counts(document: Document, found: Sequence[FoundMention], chains: Sequence[Sequence[Bounds]]) -> Counts:
    """What one document adds."""
    least = document.smallest
    single = (m for m in document.mentions if (m.start, m.end) not in document.joint)
    gold = {(_label(m), *least[m.start, m.end]) for m in single}
    said = {(_label(m), m.start, m.end) for m in found}
    out: dict[str, int] = {}
    for name, form in (("mentions", ""), ("named", "name")):
        g, s = ({one for one in pool if one[0].endswith(form)} for pool in (gold, said))
        out |= {f"{name} hit": len(g & s), f"{name} said": len(s), f"{name} gold": len(g)}
    smallest = [[least[span] for span in chain] for chain in document.chains.values()]
    for prefix, golden in (("", smallest), (WHOLE, list(document.chains.values()))):
        out |= {f"{prefix}{name}": n for name, n in coreference.counts(golden, chains).items()}
    return out


def figures(n: Counts) -> Figures:
    """P, R and F1 of every measure in per cent; ``conll f1`` is the mean of the three F1."""
    out: Figures = {name: prf(n[f"{name} hit"], n[f"{name} said"], n[f"{name} gold"]) for name in ("mentions", "named")}
    for prefix in ("", WHOLE):
        own = {name.removeprefix(prefix): value for name, value in n.items() if name.startswith(prefix)}
        out |= {f"{prefix}{name}": value for name, value in coreference.figures(own).items() if name != "mentions"}
    return out


def _label(mention: FoundMention) -> str:
    """Kind and form, as the reader labels them: of pronouns only whether they stand for persons."""
    kind = "organisation" if mention.form == "pronoun" and mention.kind != "person" else mention.kind
    return f"{kind}-{mention.form}"
