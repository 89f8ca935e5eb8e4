"""`nutgraf copies`: which of these stories are copies of one report, and what each publisher changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from nutgraf.cli.progress import Progress
from nutgraf.cli.spool import Spool
from nutgraf.errors import NutgrafError, OutputFailed
from nutgraf.records import Value
from nutgraf.relate.copies.changes import Changes, changes
from nutgraf.relate.copies.claim import Claim, claim
from nutgraf.relate.copies.groups import Copies
from nutgraf.relate.copies.placement import Group
from nutgraf.relate.copies.stream import place_all

_CLAIM_PEERS = 8  # other members a notice is held against
_MANY = 5000  # stories from which a second process pays


class Member(Value, frozen=True, kw_only=True):
    """One line of a group as it is printed: a story and what it changed (None for the lead)."""

    id: str
    publisher: str | None
    published: str | None
    title: str | None
    changes: Changes | None
    claim: Claim | None


class Found(Value, frozen=True, kw_only=True):
    """A group as it is printed."""

    group: str
    agency: str | None
    members: tuple[Member, ...]


@click.command(name="copies", short_help="Find copies of one report, and what each publisher changed.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "table"]), help="Default: a table on a terminal, else jsonl."
)
@click.option(
    "--html", type=click.Path(dir_okay=False, path_type=Path), help="Write the copies side by side to this page."
)
@click.option("--pair", nargs=2, metavar="ID ID", help="Show these two stories on the page, whatever their groups.")
@click.option("--at-least", type=click.IntRange(1), default=2, show_default=True, help="Smallest group to print.")
@click.option(
    "--input-format", "read_as", default="auto", show_default=True, metavar="FORM", help="auto, text, jsonl, html, ..."
)
def command(
    inputs: tuple[str, ...],
    form: str | None,
    html: Path | None,
    pair: tuple[str, str] | None,
    at_least: int,
    read_as: str,
) -> None:
    """Find stories that are copies of one report, and what each publisher changed.

    INPUT is a file, a folder, or - for standard input, in any form that nutgraf read takes, coded records too; the
    form is told from the bytes. What cannot be read is an error record on standard error, the rest goes on, and the
    exit code is 3.

    \b
    Examples:
      nutgraf copies stories.jsonl
      nutgraf copies march.jsonl april.jsonl --format jsonl > groups.jsonl
      nutgraf copies crawl.warc.gz wires/ --html copies.html
      nutgraf copies stories.jsonl --html two.html --pair a17 b20
    """
    with Progress(shown=sys.stderr.isatty()) as progress:

        def complain(error: NutgrafError) -> None:
            progress.clear()
            click.echo(msgspec.json.encode(error.record()).decode(), err=True)

        stories = Spool(inputs, form=None if read_as == "auto" else read_as, complain=complain, step=progress.step)
    try:
        copies = Copies()
        for _ in place_all(copies, stories, workers=int(len(stories) > _MANY)):
            pass
        form = form or ("table" if sys.stdout.isatty() else "jsonl")
        shown: list[tuple[Any, Any, Changes, Claim | None]] = []
        for found in _described(copies, stories, at_least):
            try:
                click.echo(msgspec.json.encode(found) if form == "jsonl" else _table(found))
            except BrokenPipeError:
                raise OutputFailed("the reader of the output went away") from None
            if html and not pair:
                _collect(found, stories, shown)
        if html:
            _write(html, stories, shown, pair)
    finally:
        stories.close()
    if stories.failed:
        raise click.exceptions.Exit(3)


def _described(copies: Copies, stories: Spool, at_least: int) -> Iterator[Found]:
    for group in copies.groups(at_least):
        yield Found(group=group.id, agency=group.agency, members=tuple(_members(group, stories)))


def _members(group: Group, stories: Spool) -> Iterator[Member]:
    lead = stories.fetch(group.id)
    peers = [stories.fetch(member) for member in group.members[: _CLAIM_PEERS + 1]]
    for member in group.members:
        story = stories.fetch(member)
        yield Member(
            id=story.id,
            publisher=story.publisher,
            published=story.published,
            title=story.title,
            changes=changes(lead, story) if story.id != lead.id else None,
            claim=claim(story, peers),
        )


def _table(found: Found) -> str:
    lines = [f"{len(found.members)} copies, agency {found.agency or 'unknown'}"]
    for member in found.members:
        kinds = ", ".join(_kinds(member.changes)) if member.changes else "lead"
        said = f"; says unedited: {member.claim.verdict}" if member.claim else ""
        name = (member.publisher or "-")[:24]
        lines.append(f"  {(member.published or '-')[:16]:16}  {name:24}  {member.id[:32]:32}  {kinds}{said}")
    return "\n".join([*lines, ""])


def _kinds(found: Changes) -> Iterator[str]:
    for kind in found.kinds:
        if kind == "trimmed":
            yield f"trimmed {found.trimmed_share:.0%} ({found.trimmed_characters} characters)"
        elif kind == "rewritten":
            yield f"rewritten ({found.rewritten_share:.0%} of sentences)"
        else:
            yield kind


def _collect(found: Found, stories: Spool, shown: list[tuple[Any, Any, Changes, Claim | None]]) -> None:
    from nutgraf.relate.copies.page import MOST

    for member in found.members:
        if member.changes and len(shown) < MOST:
            shown.append((stories.fetch(found.group), stories.fetch(member.id), member.changes, member.claim))


def _write(
    path: Path,
    stories: Spool,
    shown: list[tuple[Any, Any, Changes, Claim | None]],
    pair: tuple[str, str] | None,
) -> None:
    from nutgraf.relate.copies.page import page

    if pair:
        for story in pair:
            if story not in stories:
                raise click.BadParameter(f"no story has the id {story}", param_hint="--pair")
        lead, copy = map(stories.fetch, pair)
        shown = [(lead, copy, changes(lead, copy), claim(copy, [lead]))]
    try:
        path.write_text(page(shown), encoding="utf-8")
    except OSError as error:
        raise OutputFailed(f"cannot write the page: {error.strerror}", where=str(path)) from None
