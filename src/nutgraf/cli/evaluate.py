"""`nutgraf evaluate`: figures against gold data, one command a kind of gold."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
import msgspec

from nutgraf.cli.progress import Progress
from nutgraf.errors import BadOption

if TYPE_CHECKING:
    from nutgraf.evaluate.floors import Finding
    from nutgraf.evaluate.run import Outcome

SHOWN = 3  # ids of documents without a record that are named
Function = TypeVar("Function", bound=Callable[..., Any])

GOLD = click.argument("path", type=click.Path(path_type=Path))
LAYOUT = click.option(
    "--format", "layout", type=click.Choice(["json", "table"]), help="Default: a table on a terminal, else JSON."
)
PREDICTIONS = click.option(
    "--predictions", type=click.Path(path_type=Path), metavar="FILE", help="Score these JSON lines, code nothing."
)
INPUT = click.option("--write-input", is_flag=True, help="Print the documents as JSON lines, for coding elsewhere.")
BOOTSTRAP = click.option(
    "--bootstrap", "samples", type=click.IntRange(0), default=0, metavar="N", help="Standard errors from N resamples."
)


def _with(*options: Callable[[Function], Function]) -> Callable[[Function], Function]:
    def decorate(function: Function) -> Function:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


@click.group("evaluate")
def command() -> None:
    """Score what nutgraf finds against gold data.

    \b
    Examples:
      nutgraf evaluate events gold.jsonl --bootstrap 200
      nutgraf evaluate events gold.jsonl --write-input > in.jsonl
      nutgraf evaluate events gold.jsonl --predictions coded.jsonl --errors 20
      nutgraf evaluate floors
    """


@command.command()
@_with(GOLD, LAYOUT, PREDICTIONS, INPUT, BOOTSTRAP)
@click.option("--errors", default=0, type=click.IntRange(0), metavar="N", help="List the first N disagreements.")
def events(
    *, path: Path, layout: str | None, predictions: Path | None, write_input: bool, samples: int, errors: int
) -> None:
    """Events: JSON lines with sentences and events."""
    _task("events", path, layout, predictions=predictions, write_input=write_input, samples=samples, errors=errors)


@command.command()
@_with(GOLD, LAYOUT, PREDICTIONS, INPUT, BOOTSTRAP)
def attributions(path: Path, layout: str | None, predictions: Path | None, write_input: bool, samples: int) -> None:
    """Quotes: JSON lines with source, cue and content."""
    _task("attributions", path, layout, predictions=predictions, write_input=write_input, samples=samples)


@command.command()
@_with(GOLD, LAYOUT, PREDICTIONS, INPUT, BOOTSTRAP)
def places(path: Path, layout: str | None, predictions: Path | None, write_input: bool, samples: int) -> None:
    """Places: an XML corpus of articles and toponyms."""
    _task("places", path, layout, predictions=predictions, write_input=write_input, samples=samples)


@command.command()
@_with(GOLD, LAYOUT, PREDICTIONS, INPUT, BOOTSTRAP)
def times(path: Path, layout: str | None, predictions: Path | None, write_input: bool, samples: int) -> None:
    """Times: a folder of .tml or .key.xml files, or a .json file of Recognizers cases."""
    if path.suffix != ".json":
        _task("times", path, layout, predictions=predictions, write_input=write_input, samples=samples)
        return
    if predictions or write_input:
        raise BadOption("Recognizers cases are phrases, read by the time stage alone", hint="give the path only")
    from nutgraf.evaluate.sets import phrases

    _need(path)
    _print(phrases(path, samples)[0], layout)


@command.command()
@_with(GOLD, LAYOUT, PREDICTIONS, INPUT, BOOTSTRAP)
@click.option("--held-out", is_flag=True, help="Only the fixed fifth that was never trained on.")
def plv(
    *, path: Path, layout: str | None, predictions: Path | None, write_input: bool, samples: int, held_out: bool
) -> None:
    """Relation types: sentences whose actor and recipient are marked."""
    from nutgraf.evaluate.plv import answers, predict, read
    from nutgraf.evaluate.sets import Scorers, relations

    sentences = read(path, only_held_out=held_out)
    if write_input:
        _lines(msgspec.to_builtins(one) | {"type": None, "quad": None} for one in sentences)
        return
    found = answers(predictions) if predictions else predict(sentences, Scorers().model)
    _print(relations(sentences, found, samples), layout)


@command.command()
@_with(GOLD, LAYOUT, BOOTSTRAP)
@click.option("--held-out", is_flag=True, help="Only the fixed fifth that was never trained on.")
def coreference(path: Path, layout: str | None, samples: int, held_out: bool) -> None:
    """Mentions and their chains: a CoNLL-U file with GUM's Entity column."""
    from nutgraf.evaluate.sets import Scorers

    _need(path)
    with Progress(shown=sys.stderr.isatty()) as progress:
        found = Scorers().coreference(path, samples, held_out=held_out, step=progress.step)
    _print(found, layout)


@command.command()
@_with(GOLD, LAYOUT, PREDICTIONS)
@click.option("--gold-spans", is_flag=True, help="The resolver alone: the gold parties are its mentions.")
def actors(path: Path, layout: str | None, predictions: Path | None, gold_spans: bool) -> None:
    """Country and sector of the parties: event gold as for `events`."""
    from nutgraf.evaluate.actors import from_gold_spans, from_records, read
    from nutgraf.evaluate.events import TASK
    from nutgraf.evaluate.run import Outcome, coded, read_records
    from nutgraf.evaluate.sets import Scorers

    _need(path)
    golds = read(path)
    if gold_spans:
        from nutgraf.resolve.who.knowledge import Knowledge

        figures = from_gold_spans(golds, Knowledge.load())
    elif predictions:
        figures = from_records(golds, read_records(predictions))
    else:
        with Progress(shown=sys.stderr.isatty()) as progress:
            records = coded(map(TASK.input, TASK.read(path)), Scorers().coder, progress.step)
        figures = from_records(golds, records)
    _print(Outcome(figures), layout)


@command.command()
@_with(GOLD, LAYOUT)
def seed(path: Path, layout: str | None) -> None:
    """One story against the facts beside it (story.txt, story.facts.jsonl). Exit 1 where one does not hold."""
    from nutgraf.coder import Coder
    from nutgraf.evaluate.facts import Document, beside, check, read

    story, file = beside(path)
    facts = read(file)
    published = next((f.published for f in facts if isinstance(f, Document)), None)
    held = check(Coder().code(story.read_text("utf-8-sig"), published=published), facts)
    good = sum(ok for _, ok in held)
    if _table(layout):
        click.echo("\n".join(f"{'ok  ' if ok else 'MISS'} {name}" for name, ok in held))
        click.echo(f"{good} of {len(held)} facts hold")
    else:
        _lines([{"facts": len(held), "hold": good, "missed": [name for name, ok in held if not ok]}])
    if good < len(held):
        sys.exit(1)


@command.command()
@click.argument("path", type=click.Path(path_type=Path), default="floors.json")
@click.option(
    "--gold",
    type=click.Path(path_type=Path),
    default=lambda: Path(os.environ.get("NUTGRAF_SHARED") or "../shared"),
    help="The folder the paths start from. Default: $NUTGRAF_SHARED, else ../shared.",
)
@click.option("--update", is_flag=True, help="Write what is found as the new floors.")
@LAYOUT
def floors(path: Path, gold: Path, update: bool, layout: str | None) -> None:
    """Every set of floors.json again. Exit 1 where a figure fell by more than its standard error."""
    from nutgraf.evaluate.floors import findings, read, updated, write
    from nutgraf.evaluate.sets import Scorers

    known, scorers = read(path), Scorers()
    with Progress(shown=sys.stderr.isatty()) as progress:
        found = list(
            findings(
                known,
                gold,
                lambda one, where, samples: scorers.score(
                    one.task, where, samples, held_out=one.held_out, step=progress.step
                ),
            )
        )
    for one in found:
        if not one.figure:
            click.echo(f"{one.set}: its gold data is missing, skipped", err=True)
    _findings([one for one in found if one.figure], layout)
    if update:
        write(path, updated(known, found))
        click.echo(f"written: {path}", err=True)
    elif any(one.fell for one in found):
        sys.exit(1)


def _task(
    name: str,
    path: Path,
    layout: str | None,
    *,
    predictions: Path | None,
    write_input: bool,
    samples: int,
    errors: int = 0,
) -> None:
    """Score one of the tasks that compare records."""
    from nutgraf.evaluate.run import coded, outcome, read_records
    from nutgraf.evaluate.sets import TASKS, Scorers

    _need(path)
    task = TASKS[name]
    golds = task.read(path)
    if write_input:
        _lines(map(task.input, golds))
        return
    if predictions:
        records = read_records(predictions)
    else:
        with Progress(shown=sys.stderr.isatty()) as progress:
            records = coded(map(task.input, golds), Scorers().coder, progress.step)
    result = outcome(task, golds, records, samples)
    if errors:
        from itertools import islice

        from nutgraf.evaluate.events import disagreements

        listed = (line for gold in golds for line in disagreements(gold, records.get(gold.id)))
        click.echo("\n".join(islice(listed, errors)), err=True)
    _print(result, layout)


def _need(path: Path) -> None:
    from nutgraf.errors import InputMissing

    if not path.exists():
        raise InputMissing("there is no such gold", where=str(path))


def _table(layout: str | None) -> bool:
    return (layout or ("table" if sys.stdout.isatty() else "json")) == "table"


def _lines(values: Iterable[Any]) -> None:
    for value in values:
        click.echo(msgspec.json.encode(value))


def _print(result: Outcome, layout: str | None) -> None:
    if result.missing:
        names = ", ".join(result.missing[:SHOWN])
        click.echo(f"{len(result.missing)} documents have no record and count as empty: {names}", err=True)
    if not _table(layout):
        extra = {"standard error": result.errors} if result.errors else {}
        _lines([{**result.figures, **extra}])
        return
    for name, value in result.figures.items():
        if isinstance(value, dict) and {"p", "r", "f1"} <= value.keys():
            shown = f"P {value['p']:5.1f}  R {value['r']:5.1f}  F1 {value['f1']:5.1f}"
            error = result.errors.get(f"{name} f1")
        elif isinstance(value, dict):
            shown, error = ", ".join(f"{k} {v}" for k, v in value.items()), None
        else:
            shown = f"{value:,}" if isinstance(value, int) else f"{value:.1f}"
            error = result.errors.get(name) if isinstance(value, float) else None
        click.echo(f"{name:22} {shown}" + (f"  ± {error:.2f}" if error is not None else ""))


def _findings(found: list[Finding], layout: str | None) -> None:
    if not _table(layout):
        _lines(msgspec.to_builtins(one) | {"fell": one.fell} for one in found)
        return
    for one in found:
        before = f"{one.floor.value:.1f} ± {one.floor.error:.2f}" if one.floor else "none"
        word = "FELL" if one.fell else "ok" if one.floor else "new"
        click.echo(f"{one.set:16} {one.figure:24} {one.now:6.1f}  floor {before:14} {word}")
