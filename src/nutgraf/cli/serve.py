"""`nutgraf serve`: the pages of an archive, for a browser and for programs."""

from __future__ import annotations

import gc
import secrets
from pathlib import Path

import click

from nutgraf.errors import BadOption, ExtraMissing


@click.command("serve", short_help="Show an archive in a browser.")
@click.option("--archive", "where", required=True, metavar="FILE|URL", help="What nutgraf ingest filled.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 for any free one.")
@click.option("--public", is_flag=True, help="Allow a --host that other machines can reach.")
@click.option("--allow-host", "hosts", multiple=True, metavar="NAME", help="A name that this server goes by.")
@click.option("--write", is_flag=True, help="Allow to save views, with a token.")
@click.option(
    "--token-file", type=click.Path(dir_okay=False, path_type=Path), help="Holds the token; without it one is made."
)
@click.option("--seconds", type=click.FloatRange(0.001), default=5.0, show_default=True, help="Time for a question.")
def command(
    where: str,
    host: str,
    port: int,
    public: bool,
    hosts: tuple[str, ...],
    write: bool,
    token_file: Path | None,
    seconds: float,
) -> None:
    """Show an archive in a browser: search, read, count, take away.

    \b
    Examples:
      nutgraf serve --archive news.db
      nutgraf serve --archive news.db --port 8080 --write --token-file token.txt

    Only this machine can reach the pages, and they cannot change the archive. There is no log-in: before you give
    other machines a way in (--public, --allow-host), put a server that asks for a password in front.
    """
    try:
        import uvicorn

        from nutgraf.serve import Settings, create_app
        from nutgraf.serve.draw import compiled
        from nutgraf.serve.security import is_loopback
    except ModuleNotFoundError as missing:
        raise ExtraMissing(f"the pages need {missing.name}", hint="pip install 'nutgraf[serve]'") from None

    if not is_loopback(host) and not public:
        raise BadOption(
            f"--host {host} can be reached from other machines",
            hint="add --public if that is what you want; the pages have no log-in",
        )
    if token_file and not write:
        raise BadOption("--token-file without --write", hint="add --write")
    named = tuple(hosts) if host in ("0.0.0.0", "::") else (host, *hosts)
    token = _token(token_file) if write else None
    app = create_app(where, Settings(token=token, hosts=named, seconds=seconds, remember=True))
    if token and not token_file:
        click.echo(f"token to save views with: {token}", err=True)
    config = uvicorn.Config(app, host=host, port=port, log_level="warning", server_header=False, date_header=True)
    server = uvicorn.Server(config)
    _announced(server, host)
    compiled()
    gc.collect()
    gc.freeze()  # what is loaded now stays for good: no answer waits until it is looked through again
    gc.set_threshold(50_000, 20, 100)
    server.run()
    if not server.started:
        raise BadOption(f"cannot listen at {host}:{port}", hint="choose another --port")


def _announced(server: object, host: str) -> None:
    """Say the address once the server listens, with the port that it was given."""
    begin = server.startup  # type: ignore[attr-defined]

    async def startup(*given: object, **more: object) -> None:
        await begin(*given, **more)
        if server.started:  # type: ignore[attr-defined]
            port = server.servers[0].sockets[0].getsockname()[1]  # type: ignore[attr-defined]
            name = f"[{host}]" if ":" in host else host
            click.echo(f"http://{name}:{port}/  (Ctrl-C ends it)", err=True)

    server.startup = startup  # type: ignore[attr-defined]


def _token(path: Path | None) -> str:
    if path is None:
        return secrets.token_urlsafe(24)
    try:
        token = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BadOption(f"the token cannot be read: {error}", hint="--token-file names a file with one line") from None
    if len(token) < 16:
        raise BadOption("the token is shorter than 16 characters", hint="head -c 24 /dev/urandom | base64 > token.txt")
    return token
