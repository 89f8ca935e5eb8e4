"""`nutgraf code`: stories in any form in, one coded record a line out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from shutil import get_terminal_size
from typing import IO

import click
import msgspec

from nutgraf.cli.progress import Progress
from nutgraf.errors import BadOption, ExtraMissing, InputEmpty, ModelDamaged, NutgrafError, OutputFailed
from nutgraf.records import Record

WIDEST = 120  # columns
PAGE = 200  # stories that one page of --html shows at the most


@click.command("code")
@click.argument("inputs", nargs=-1, metavar="[FILE|DIR|-]...")
@click.option("--published", metavar="DATE", help="When the stories were published: 2024-05-15.")
@click.option("--publisher", help="Who published them.")
@click.option("--title", help="The headline, where the text does not begin with it.")
@click.option("--url", help="Where the story stands.")
@click.option(
    "--format",
    "layout",
    type=click.Choice(["jsonl", "json", "table"]),
    help="Default: a view for people on a terminal, else jsonl.",
)
@click.option(
    "--input-format", "form", default="auto", show_default=True, metavar="FORM", help="auto, text, jsonl, html, ..."
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write there, not to standard output.")
@click.option(
    "--html",
    "page",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write the annotated stories as one page.",
)
@click.option(
    "--actors", multiple=True, type=click.Path(path_type=Path), help="Your own actors: CSV or a PETRARCH dictionary."
)
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 256), help="Processes to code with.")
def command(
    inputs: tuple[str, ...],
    published: str | None,
    publisher: str | None,
    title: str | None,
    url: str | None,
    layout: str | None,
    form: str,
    output: Path | None,
    page: Path | None,
    actors: tuple[Path, ...],
    jobs: int,
) -> None:
    """Code stories: who did what to whom, who said what, where, when, how sure.

    \b
    Examples:
      nutgraf code story.txt --published 2024-05-15
      nutgraf code story.txt --html story.html
      nutgraf code stories/ --format jsonl --output coded.jsonl
      cat stories.jsonl | nutgraf code --input-format jsonl - > coded.jsonl

    Each input is a file, a folder, or - for standard input; its form is told from the bytes. A story that cannot be
    read or coded is an error record on standard error, the rest goes on, and the exit code is 3.
    """
    from nutgraf.cli.pool import coded
    from nutgraf.coder import iso_day

    if not inputs:
        if sys.stdin.isatty():
            raise BadOption("no input", hint="give a file, a folder, or - for standard input")
        inputs = ("-",)
    iso_day(published, where="--published")
    given = {"published": published, "publisher": publisher, "title": title, "url": url}
    people = layout is None and output is None and sys.stdout.isatty()
    done = failed = 0
    shown: list[Record] = []
    with ExitStack() as stack:
        out = _open(output, stack)
        progress = stack.enter_context(Progress(shown=not people and sys.stderr.isatty()))
        writer = _Writer(out, "people" if people else layout or "jsonl")
        for outcome in coded(inputs, form=form, given=given, actors=actors, jobs=jobs):
            if isinstance(outcome, (BadOption, ModelDamaged, ExtraMissing)):
                raise outcome
            if isinstance(outcome, NutgrafError):
                failed += 1
                progress.clear()
                _complain(outcome)
                continue
            done += 1
            writer.write(outcome)
            if page and len(shown) < PAGE:
                shown.append(msgspec.json.decode(outcome, type=Record))
            progress.step()
        writer.close()
    if page and shown:
        _page(page, shown, done)
    if not done and not failed and any(Path(source).is_dir() for source in inputs):
        raise InputEmpty("no story stands in it", where=", ".join(inputs), hint="give a folder with stories in it")
    if failed:
        sys.exit(3 if done else 1)


def _open(output: Path | None, stack: ExitStack) -> IO[bytes]:
    if output is None:
        return sys.stdout.buffer
    try:
        return stack.enter_context(output.open("wb"))
    except OSError as error:
        raise OutputFailed(
            f"cannot be written: {error.strerror}", where=str(output), hint="choose another --output"
        ) from None


def _complain(error: NutgrafError) -> None:
    """A sentence on a terminal, a JSON object otherwise."""
    line = f"nutgraf: {error}" if sys.stderr.isatty() else msgspec.json.encode(error.record()).decode()
    click.echo(line, err=True)


def _page(path: Path, shown: list[Record], done: int) -> None:
    from nutgraf.reader import page

    try:
        path.write_text(page(shown), encoding="utf-8", errors="replace")
    except OSError as error:
        raise OutputFailed(
            f"cannot be written: {error.strerror}", where=str(path), hint="choose another --html"
        ) from None
    more = f" (the first {len(shown)} of {done})" if done > len(shown) else ""
    click.echo(f"page: {path}{more}", err=True)


class _Writer:
    """Records in one of the layouts, flushed story by story: what was coded is not lost when the rest fails."""

    def __init__(self, out: IO[bytes], layout: str) -> None:
        self.out, self.layout, self.count = out, layout, 0

    def write(self, line: bytes) -> None:
        try:
            for part in self._parts(line):
                self.out.write(part)
            self.out.flush()
        except BrokenPipeError:
            raise OutputFailed("the reader of the output went away") from None
        except OSError as error:
            raise OutputFailed(f"cannot be written: {error.strerror}") from None
        self.count += 1

    def _parts(self, line: bytes) -> Iterator[bytes]:
        if self.layout == "jsonl":
            yield line + b"\n"
        elif self.layout == "json":
            yield b"[\n" if self.count == 0 else b",\n"
            yield msgspec.json.format(line, indent=1)
        else:
            record = msgspec.json.decode(line, type=Record)
            if self.layout == "people":
                from nutgraf.terminal import show

                width = min(get_terminal_size().columns, WIDEST)
                yield show(record, colour="NO_COLOR" not in os.environ, width=width).encode("utf-8", "replace") + b"\n"
            else:
                from nutgraf.cli.table import table

                yield "".join(table(record, header=self.count == 0)).encode("utf-8", "replace")

    def close(self) -> None:
        if self.layout == "json":
            try:
                self.out.write(b"\n]\n" if self.count else b"[]\n")
                self.out.flush()
            except OSError:
                raise OutputFailed("the reader of the output went away") from None
