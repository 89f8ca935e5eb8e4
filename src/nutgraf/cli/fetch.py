"""`nutgraf fetch`: pages, feeds and OPML lists fetched politely and kept as WARC."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from nutgraf.errors import BadOption, InputMissing, NutgrafError


@click.command("fetch")
@click.argument("sources", nargs=-1, required=True, metavar="URL|FEED|OPML...")
@click.option(
    "--output", "-o", default="-", metavar="DIR|FILE.warc.gz", help="Where the bytes go; - is standard output."
)
@click.option("--state", "state_file", metavar="FILE", help="What was fetched before; default: beside the output.")
@click.option("--watch", is_flag=True, help="Go round again until interrupted.")
@click.option(
    "--interval", type=click.FloatRange(min=0), default=900, show_default=True, help="Seconds between rounds."
)
@click.option("--rounds", type=click.IntRange(min=1), help="Stop watching after so many rounds.")
@click.option("--follow/--no-follow", default=True, help="Fetch the pages that feeds list.")
@click.option("--contact", metavar="URL|MAIL", help="Goes into the user agent, so that a site can reach you.")
@click.option("--delay", type=click.FloatRange(min=0), help="Seconds between two requests to a host.")
@click.option("--max-wait", type=click.FloatRange(min=0), help="The longest wait that a site may ask for.")
@click.option("--max-seconds", type=click.FloatRange(min=0.1), help="For one whole response.")
@click.option("--max-document-bytes", metavar="N", help="Bytes of one response, as sent and as unfolded.")
@click.option("--max-redirects", type=click.IntRange(min=0))
@click.option("--max-pages", type=click.IntRange(min=1), help="Addresses in one round.")
@click.option("--allow-private", is_flag=True, help="Also fetch from private, loopback and link-local addresses.")
def command(sources: tuple[str, ...], output: str, state_file: str | None, **asked: Any) -> None:
    """Fetch news and keep the raw bytes as WARC.

    \b
    Examples:
      nutgraf fetch https://example.org/story | nutgraf read -
      nutgraf fetch https://example.org/feed.xml --output crawl.warc.gz
      nutgraf fetch feeds.opml --watch --output crawl/ --contact https://example.org/about

    A feed brings the pages that it lists; an OPML list (a file or an address) its feeds. robots.txt with its crawl
    delay is obeyed, a host is asked once a second at most, what has not changed is not sent again, and only public web
    addresses are asked. What cannot be had is an error record on standard error, the rest goes on, and the exit code
    is 3. An interrupted fetch goes on where it stopped when it is called again.
    """
    from nutgraf.acquire.fetch.client import Client
    from nutgraf.acquire.fetch.manners import Manners
    from nutgraf.acquire.fetch.output import Output, state_path
    from nutgraf.acquire.fetch.rounds import fetch
    from nutgraf.acquire.fetch.state import State

    if output == "-" and sys.stdout.isatty():
        raise BadOption("WARC is no text for a terminal", hint="use --output FILE.warc.gz, or a pipe")
    watch, interval, rounds = asked.pop("watch"), asked.pop("interval"), asked.pop("rounds")
    follow = asked.pop("follow")
    policy = policy_of(asked)
    path = Path(state_file) if state_file else state_path(output)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
    state, client = State(path), Client(policy)
    counts = {"fetched": 0, "unchanged": 0, "failed": 0}
    try:
        manners = Manners(client, policy)
        with Output(output, state) as kept:
            for _ in turns(interval, (rounds or sys.maxsize) if watch else 1):
                for outcome in fetch(addresses(sources), manners, state, follow=follow):
                    if isinstance(outcome, NutgrafError):
                        counts["failed"] += 1
                        click.echo(msgspec.json.encode(outcome.record()), err=True)
                    elif outcome.unchanged:
                        counts["unchanged"] += 1
                    else:
                        counts["fetched"] += 1
                        kept.keep(outcome, followed=follow)
    finally:
        client.close()
        state.close()
        click.echo(", ".join(f"{number} {name}" for name, number in counts.items()), err=True)
    if counts["failed"]:
        sys.exit(3)


def turns(interval: float, count: int) -> Iterator[int]:
    """Rounds, each beginning ``interval`` seconds after the one before ended."""
    for number in range(count):
        if number:
            time.sleep(interval)
        yield number


def addresses(sources: tuple[str, ...]) -> list[str]:
    """The addresses that the arguments name: URLs as they are, OPML files by their feeds, ``-`` lines of URLs."""
    from nutgraf.acquire.fetch.listing import is_opml, opml_feeds

    found: list[str] = []
    for source in sources:
        if source == "-":
            found.extend(line.strip() for line in sys.stdin if line.strip() and not line.startswith("#"))
        elif "://" in source:
            found.append(source)
        elif not Path(source).is_file():
            raise InputMissing("neither an address nor a file", where=source, hint="an address begins with https://")
        elif is_opml(data := Path(source).read_bytes()):
            found.extend(opml_feeds(data, source))
        else:
            raise InputMissing("the file is no OPML list", where=source, hint="nutgraf read reads files")
    return found


def policy_of(asked: dict[str, Any]) -> Any:
    """The default manners with those that the command line names changed."""
    from dataclasses import replace

    from nutgraf.acquire.fetch.policy import Policy
    from nutgraf.cli.read import limits_of

    limits = limits_of({"max_document_bytes": asked.pop("max_document_bytes")})
    return replace(Policy(limits=limits), **{name: value for name, value in asked.items() if value is not None})
