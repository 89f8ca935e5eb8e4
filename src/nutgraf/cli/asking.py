"""What the commands that ask an archive have in common: one question, filters, a layout."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from nutgraf.errors import OutputFailed

MOST = 1000  # rows unless --limit says otherwise

_HELP = """{what}

\b
A FILTER is key=value; a key given again means or:
  from to          days, months or years, both included: from=2024-05
  type quad mode status       of an event: type=ASSAULT
  actor recipient  a name, a name with *, or a Wikidata item: actor=Q1065
  country sector   of a party: country=KEN sector=MIL
  place publisher  a name, a name with *; a place also a country: place=KEN
  confidence       the least: confidence=0.7
  text             words, "a phrase", -without, A OR B
  copies           all, or collapsed: one story of each group of wire copies
  by               day, month or year, for a timeline

\b
Examples:
  nutgraf {name} --archive news.db
  nutgraf {name} from=2024-05 to=2024-06 country=KEN --archive news.db --format csv
"""


def asking(name: str, what: str) -> click.Command:
    """The command of one question."""

    @click.command(name, help=_HELP.format(what=what, name=name), short_help=what)
    @click.argument("terms", nargs=-1, metavar="[FILTER]...")
    @click.option("--archive", "where", required=True, metavar="FILE|URL", help="What nutgraf ingest filled.")
    @click.option(
        "--format",
        "layout",
        type=click.Choice(["csv", "jsonl", "parquet", "table"]),
        help="Default: a table on a terminal, else jsonl.",
    )
    @click.option("--limit", type=click.IntRange(0), default=MOST, show_default=True, help="Most rows; 0 for all.")
    @click.option("--seconds", type=click.FloatRange(0.001), default=10.0, show_default=True, help="Time for a page.")
    @click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write there.")
    def command(
        terms: tuple[str, ...], where: str, layout: str | None, limit: int, seconds: float, output: Path | None
    ) -> None:
        from nutgraf.query import Filters, Reader
        from nutgraf.query.export import write

        layout = layout or ("table" if output is None and sys.stdout.isatty() else "jsonl")
        filters = Filters.parse(terms)
        with Reader(where, seconds=seconds) as reader:
            pages = reader.rows(name, filters, limit=limit or None)
            try:
                if output is None:
                    count = write(pages, layout, name, sys.stdout.buffer)
                    sys.stdout.buffer.flush()
                else:
                    with output.open("wb") as file:
                        count = write(pages, layout, name, file)
            except OSError as error:
                raise OutputFailed(f"cannot be written: {error.strerror}", where=str(output or "-")) from None
        if limit and count == limit:
            click.echo(f"{count:,} rows; there may be more: --limit 0 gives all", err=True)

    return command
