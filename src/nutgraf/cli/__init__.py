"""The command line: one file a command, loaded only when that command is called.

Data goes to standard output, talk to standard error. Exit codes: 0 ok, 1 failure, 2 usage,
3 some items failed (each is listed), 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from nutgraf import __version__
from nutgraf.errors import BadOption, NutgrafError, OutputFailed

# command name -> module of this package that defines `command`
COMMANDS = {
    "code": "code",
    "copies": "copies",
    "evaluate": "evaluate",
    "read": "read",
    "fetch": "fetch",
    "ingest": "ingest",
    "events": "events",
    "quotes": "quotes",
    "actors": "actors",
    "stories": "stories",
    "dyads": "dyads",
    "places": "places",
    "partners": "partners",
    "timeline": "timeline",
    "serve": "serve",
}


class LazyGroup(click.Group):
    """Lists its commands without importing them, so that `nutgraf --help` stays light."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        home = COMMANDS.get(cmd_name)
        if home is None:
            return None
        command: click.Command = import_module(f"nutgraf.cli.{home}").command
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="nutgraf")
def group() -> None:
    """nutgraf reads news and writes it down as data.

    \b
    Examples:
      nutgraf code story.txt --published 2024-05-15
      nutgraf code stories/ --format jsonl --output coded.jsonl
      cat story.txt | nutgraf code - --html story.html
    """


def main() -> None:
    """The `nutgraf` command: turns errors raised on purpose into one clear line and an exit code."""
    try:
        group.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("interrupted", err=True)
        sys.exit(130)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except NutgrafError as error:
        click.echo(f"nutgraf: {error}", err=True)
        if isinstance(error, OutputFailed):  # what is still buffered has nowhere to go: the exit must not try again
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(2 if isinstance(error, BadOption) else 1)
