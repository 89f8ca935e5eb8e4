"""Every kind of gold by its name: one call from a task's name and a path to figures and standard errors.

Comes in: a name, a path, a coder.  Goes out: `Outcome`. Most tasks score records; the Recognizers cases are phrases and
no stories, so the time stage alone reads them; PLV gives the parties, so the pair head alone answers; and GUM gives
the sentences, so reader and resolver answer without the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nutgraf.errors import BadOption
from nutgraf.evaluate import actors, attributions, events, gum, mentions, places, plv, recognizers, times
from nutgraf.evaluate.resample import standard_errors, total
from nutgraf.evaluate.run import CodesStories, Outcome, coded, outcome
from nutgraf.evaluate.task import Counts, Figures, Task, share

if TYPE_CHECKING:
    from nutgraf.coder import Coder
    from nutgraf.detect.model import Model

TASKS: dict[str, Task[Any]] = {
    task.name: task for task in (events.TASK, attributions.TASK, times.TASK, places.TASK, actors.TASK)
}
MAIN = {
    **{name: task.main for name, task in TASKS.items()},
    "plv": plv.MAIN,
    "coreference": mentions.MAIN,
    "recognizers": ("right %",),
}


class Scorers:
    """Scores by name with one coder, loaded when it is first needed. Stand-ins may be given for coder and model."""

    def __init__(self, coder: CodesStories | None = None, model: Model | None = None) -> None:
        self._given, self._model = coder, model

    @cached_property
    def coder(self) -> CodesStories:
        return self._given or self._shipped

    @cached_property
    def _shipped(self) -> Coder:
        from nutgraf.coder import Coder

        return Coder()

    @property
    def model(self) -> Model:
        return self._model or self._shipped.model

    def score(
        self,
        name: str,
        path: Path,
        samples: int = 0,
        *,
        held_out: bool = False,
        step: Callable[[], None] | None = None,
    ) -> Outcome:
        """Raises `InputMissing`, `InputMalformed`, `BadOption` for a name that is none."""
        if name == "plv":
            sentences = plv.read(path, only_held_out=held_out)
            return relations(sentences, plv.predict(sentences, self.model), samples)
        if name == "recognizers" or (name == "times" and path.suffix == ".json"):
            return phrases(path, samples)[0]
        if name == "coreference":
            return self.coreference(path, samples, held_out=held_out, step=step)
        if name not in TASKS:
            raise BadOption(f"{name!r} is no set that is scored", hint=", ".join(list(MAIN)))
        task = TASKS[name]
        golds = task.read(path)
        return outcome(task, golds, coded(map(task.input, golds), self.coder, step), samples)

    def coreference(
        self, path: Path, samples: int = 0, *, held_out: bool = False, step: Callable[[], None] | None = None
    ) -> Outcome:
        """Mentions and chains of GUM documents by the shipped reader and resolver."""
        from nutgraf.resolve.who.knowledge import Knowledge

        documents = [one for one in gum.read(path) if one.held_out or not held_out]
        return mentions.score(documents, mentions.reader(self.model), Knowledge.load(), samples, step)


def relations(sentences: list[plv.Sentence], predicted: dict[str, str], samples: int = 0) -> Outcome:
    """PLV sentences against predicted types by id."""
    counts = [plv.counts(one, predicted.get(one.id)) for one in sentences]
    missing = [one.id for one in sentences if one.id not in predicted]
    sums = total(counts)
    figures = {**plv.figures(sums), "f1 by type": plv.by_type(sums)}
    return Outcome(figures, standard_errors(counts, plv.figures, samples), missing)


def phrases(path: Path, samples: int = 0) -> tuple[Outcome, list[dict[str, Any]]]:
    """The Recognizers cases, read by the time stage alone, and the cases that went wrong."""
    from nutgraf.resolve.when import times as stage

    found = recognizers.score(path, lambda text, day: stage(text, [], published=day))
    right, wrong = found["right"], found["expressible"] - found["right"]
    cases: list[Counts] = [Counter(expressible=1, right=1) for _ in range(right)]
    cases += [Counter(expressible=1)] * wrong
    cases += [Counter(cases=1)] * (found["cases"] - len(cases))
    figures = {k: v for k, v in found.items() if k not in ("left out", "wrong")}
    return Outcome(figures, standard_errors(cases, _right, samples)), found["wrong"]


def _right(n: Counts) -> Figures:
    return {"right %": share(n["right"], n["expressible"])}
