"""The style, scripts and drawings that pages load: from a fixed list made at start, so that no path can lead elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.reader import lights, story_files
from nutgraf.serve.errors import NotFound

_MEDIA = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "json": "application/json",
}
_EVENTS = 200  # of one story that light up without a script


class File(NamedTuple):
    body: bytes
    media: str
    tag: str


@cache
def known() -> dict[str, File]:
    """Every file by its name under /static."""
    found = {name: text.encode() for name, text in story_files().items()}
    found["lights.css"] = lights(_EVENTS).encode()
    found |= dict(_under(files("nutgraf.serve") / "static", ""))
    return {name: _file(name, body) for name, body in found.items() if name.rpartition(".")[2] in _MEDIA}


def built() -> bool:
    """Whether the scripts of the charts were built."""
    return any(name.startswith("built/") and name.endswith(".js") for name in known())


def _under(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for one in folder.iterdir():
        if one.is_dir():
            yield from _under(one, f"{prefix}{one.name}/")
        elif one.is_file():
            yield f"{prefix}{one.name}", one.read_bytes()


def _file(name: str, body: bytes) -> File:
    return File(body, _MEDIA[name.rpartition(".")[2]], f'"{hashlib.sha256(body).hexdigest()[:16]}"')


async def static(request: Request) -> Response:
    """A file; kept by the browser for as long as its address has the same version."""
    file = known().get(request.path_params["name"])
    if file is None:
        raise NotFound("no such file", where=request.url.path[:200])
    headers = {"etag": file.tag, "cache-control": "max-age=86400" if request.url.query else "no-cache"}
    if request.headers.get("if-none-match") == file.tag:
        return Response(status_code=304, headers=headers)
    return Response(file.body, headers={**headers, "content-type": file.media})


VERSION = hashlib.sha256("".join(f.tag for _, f in sorted(known().items())).encode()).hexdigest()[:8]
