"""How the fetcher behaves: its manners and its bounds, in one value.

Also the values that pass between its parts: an answer of a server, and what became of one address.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from nutgraf import __version__
from nutgraf.acquire.limits import Limits


@dataclass(frozen=True, slots=True)
class Policy:
    """Manners and bounds. Times are in seconds, sizes in bytes.

    ``delay``: between two requests to one host; robots.txt may ask for more.  ``max_wait``: the longest Crawl-delay or
    Retry-After that is waited out; a longer one is a refusal for now.  ``tries``: for one request that fails in a way
    that may pass (429, 5xx, a broken connection).  ``max_seconds``: for one whole response, however slowly it drips.
    ``contact``: an address or mail that goes into the user agent, so that a site can reach whoever runs this.
    """

    allow_private: bool = False
    contact: str | None = None
    delay: float = 1.0
    max_wait: float = 300.0
    tries: int = 3
    backoff: float = 1.0
    connect_seconds: float = 10.0
    read_seconds: float = 15.0
    max_seconds: float = 60.0
    max_redirects: int = 5
    max_pages: int = 1_000
    limits: Limits = field(default_factory=Limits)

    @property
    def agent(self) -> str:
        """The user agent: our name, version and what this is; the token for robots.txt is ``nutgraf``."""
        who = f"+{self.contact}" if self.contact else "news reader"
        return f"nutgraf/{__version__} ({who})"


class Answer(NamedTuple):
    """One HTTP response as it came: ``body`` with its content coding, chunks joined; ``request`` as it was sent."""

    url: str
    status: int
    reason: str
    headers: list[tuple[str, str]]
    body: bytes
    request: bytes
    address: str | None

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class Fetched(NamedTuple):
    """What became of one address: the answers on the way (redirects first), or none where nothing has changed.

    ``found`` are further addresses that the answer lists: the entries of a feed, the feeds of an OPML list.
    """

    url: str
    answers: tuple[Answer, ...] = ()
    unchanged: bool = False
    body: bytes = b""
    found: tuple[str, ...] = ()
    feed: bool = False
