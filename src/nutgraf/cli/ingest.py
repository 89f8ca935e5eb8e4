"""`nutgraf ingest`: stories in any form, or stories that are coded already, into an archive."""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from nutgraf import __version__
from nutgraf.cli.progress import Progress
from nutgraf.errors import BadOption, ExtraMissing, InputMissing, ModelDamaged, NutgrafError

if TYPE_CHECKING:
    from nutgraf.acquire import RawItem
    from nutgraf.store import Archive


@click.command("ingest", short_help="Code stories and keep them in an archive.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--archive", "where", required=True, metavar="FILE|URL", help="A SQLite file, or postgresql://...")
@click.option("--coded", "ready", is_flag=True, help="The inputs are what nutgraf code wrote: keep it as it is.")
@click.option("--published", metavar="DATE", help="When the stories were published: 2024-05-15.")
@click.option("--publisher", help="Who published them.")
@click.option(
    "--input-format", "form", default="auto", show_default=True, metavar="FORM", help="auto, text, jsonl, html, ..."
)
@click.option("--actors", multiple=True, type=click.Path(path_type=Path), help="Your own actors.")
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 256), help="Processes to code with.")
@click.option("--recode", is_flag=True, help="Code stories again that this version has coded.")
@click.option("--copies/--no-copies", "grouping", default=True, show_default=True, help="Group wire copies.")
def command(
    inputs: tuple[str, ...],
    where: str,
    ready: bool,
    published: str | None,
    publisher: str | None,
    form: str,
    actors: tuple[Path, ...],
    jobs: int,
    recode: bool,
    grouping: bool,
) -> None:
    """Code stories and keep them in an archive, where events, quotes, actors and stories can be asked for.

    \b
    Examples:
      nutgraf ingest stories/ --archive news.db
      nutgraf ingest stories.jsonl --archive news.db --jobs 4
      nutgraf ingest coded.jsonl --coded --archive postgresql://me@localhost/news

    Interrupted, call it again: stories that are in the archive are not coded a second time.
    """
    from nutgraf.coder import iso_day
    from nutgraf.store import Archive
    from nutgraf.store.batches import ingest

    iso_day(published, where="--published")
    given = {"published": iso_day(published), "publisher": publisher}
    count: Counter[str] = Counter()
    with Archive(where, copies=grouping) as archive, Progress(shown=sys.stderr.isatty()) as progress:
        known: _Known | None = None
        if ready:
            lines = _read(inputs)
        else:
            from nutgraf.cli.pool import coded

            known = None if recode or actors else _Known(archive, given, count)
            lines = coded(inputs, form=form, given=given, actors=actors, jobs=jobs, known=known)
        run = archive.run()
        for outcome in ingest(archive, _vital(lines)):
            if isinstance(outcome, NutgrafError):
                count["failed"] += 1
                run.note("failed", outcome)
                progress.clear()
                click.echo(msgspec.json.encode(outcome.record()).decode(), err=True)
                continue
            count[outcome.fate] += 1
            run.note(outcome.fate)
            progress.step()
        run.end(unchanged=known.skipped if known else 0)
    said = ", ".join(f"{number:,} {fate}" for fate, number in count.items() if number)
    click.echo(f"{where.rpartition('@')[2]}: {said or 'nothing to keep'}", err=True)
    if count["failed"]:
        sys.exit(3 if count.total() > count["failed"] else 1)


class _Known:
    """Whether the archive has a story as this version codes it; such a one counts as unchanged."""

    def __init__(self, archive: Archive, given: dict[str, str | None], count: Counter[str]) -> None:
        from nutgraf.detect import default_model

        self.archive, self.given, self.count = archive, given, count
        self.skipped = 0
        self.model = default_model().sha256

    def __call__(self, item: RawItem) -> bool:
        from nutgraf.coder import iso_day

        sha256 = hashlib.sha256(item.text.removeprefix("\ufeff").encode("utf-8", "surrogatepass")).hexdigest()
        try:
            day = self.given["published"] or iso_day(item.published)
        except BadOption:
            return False
        publisher = self.given["publisher"] or item.publisher
        for row in self.archive.coded(sha256, __version__):
            same = (row.story, row.published, row.url) == (item.id or sha256[:16], day, item.url)
            if same and row.model in (self.model, None) and publisher in (row.publisher, None):
                self.count["unchanged"] += 1
                self.skipped += 1
                return True
        return False


def _vital(lines: Iterator[bytes | NutgrafError]) -> Iterator[bytes | NutgrafError]:
    """Errors that every story would meet end the run."""
    for line in lines:
        if isinstance(line, (BadOption, ModelDamaged, ExtraMissing)):
            raise line
        yield line


def _read(inputs: Sequence[str]) -> Iterator[bytes | NutgrafError]:
    for name in inputs:
        if name == "-":
            yield from (line for line in sys.stdin.buffer if line.strip())
            continue
        try:
            with Path(name).open("rb") as file:
                yield from (line for line in file if line.strip())
        except OSError as error:
            yield InputMissing(f"cannot be read: {error.strerror}", where=name)
