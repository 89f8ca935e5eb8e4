"""`nutgraf read`: news in any form in, clean documents out, one JSON object a line."""

from __future__ import annotations

import sys
from dataclasses import fields, replace

import click
import msgspec

from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Limits
from nutgraf.errors import BadOption, NutgrafError, OutputFailed

SIZES = {"k": 1_000, "m": 1_000_000, "g": 1_000_000_000}


@click.command("read")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "--format", "layout", type=click.Choice(["jsonl", "text"]), default="jsonl", help="How to print documents."
)
@click.option("--input-format", "form", metavar="FORM", help="Do not tell the form from the bytes: it is FORM.")
@click.option(
    "--column", "columns", multiple=True, metavar="FIELD=NAME", help="The name of a field in JSON lines or tables."
)
@click.option("--max-chars", metavar="N", help="Characters of one story.")
@click.option("--max-document-bytes", metavar="N", help="Bytes of one page, feed, wire file or mail.")
@click.option("--max-line", metavar="N", help="Bytes of one line of JSON lines or of a table.")
@click.option("--max-decompressed", metavar="N", help="Bytes that one compressed file may unfold to.")
@click.option("--max-ratio", metavar="N", help="Unfolded bytes for each compressed byte.")
@click.option("--max-members", metavar="N", help="Files in an archive, entries in a feed.")
@click.option("--max-depth", metavar="N", help="Archives in archives.")
@click.option("--max-seconds", metavar="N", help="Processor time that one page may take.")
def command(
    inputs: tuple[str, ...], layout: str, form: str | None, columns: tuple[str, ...], **bounds: str | None
) -> None:
    """Read news in any form and print the clean documents.

    \b
    Examples:
      nutgraf read story.html
      nutgraf read crawl.warc.gz feed.xml wires/ > stories.jsonl
      nutgraf read archive.csv --column text=body --column published=date
      curl -s https://example.org/feed | nutgraf read - --format text

    INPUT is a file, a folder, or - for standard input. The form is told from the bytes: plain text, HTML, RSS, Atom,
    JSON Feed, NewsML-G2, ninjs, NITF, JSON lines, CSV, TSV, Parquet, mail, WARC, and zip, tar, gzip or Zstandard of
    these. What cannot be read is an error record on standard error, the rest goes on, and the exit code is 3. Sizes
    take k, m and g.
    """
    from nutgraf.acquire.reading import read

    limits = limits_of(bounds)
    mapped = dict(pair(column) for column in columns)
    failed = 0
    out = sys.stdout.buffer
    first = True
    for source in inputs:
        for outcome in read(source, limits=limits, columns=mapped, form=form):
            if isinstance(outcome, NutgrafError):
                failed += 1
                click.echo(msgspec.json.encode(outcome.record()), err=True)
                continue
            try:
                out.write(printed(outcome, layout, first))
                out.flush()
            except BrokenPipeError:
                raise OutputFailed("the reader of the output went away") from None
            first = False
    if failed:
        sys.exit(3)


def printed(item: RawItem, layout: str, first: bool) -> bytes:
    """One document for standard output: a JSON line, or text with a form feed between documents."""
    if layout == "jsonl":
        return msgspec.json.encode(item) + b"\n"
    title = f"{item.title}\n\n" if item.title else ""
    return ("" if first else "\f\n").encode() + f"{title}{item.text.rstrip()}\n".encode("utf-8", "replace")


def limits_of(bounds: dict[str, str | None]) -> Limits:
    """The default limits with those that the command line names changed. Raises `BadOption` for what is no size."""
    known = {limit.name for limit in fields(Limits)}
    return replace(
        Limits(), **{name: size(value) for name, value in bounds.items() if value is not None and name in known}
    )


def size(value: str) -> int:
    """``2000000``, ``2m``, ``16g`` as a number."""
    number = value.strip().lower().replace("_", "").replace(",", "")
    scale = SIZES.get(number[-1:], 1)
    digits = number[:-1] if scale > 1 else number
    if not digits.isdecimal() or int(digits) == 0:
        raise BadOption(f"{value!r} is no size", hint="a number above zero, with k, m or g")
    return int(digits) * scale


def pair(column: str) -> tuple[str, str]:
    """``text=body`` as field and column name."""
    field, equals, name = column.partition("=")
    if not equals or not field or not name:
        raise BadOption(f"--column {column!r} is not FIELD=NAME", hint="for example --column text=body")
    return field, name
