"""robots.txt (RFC 9309, with the customary Crawl-delay): text in; may we ask this path, and how often.

The longest matching rule decides, Allow wins a tie, ``*`` and a final ``$`` are understood.  A file that is broken is
read line by line for what it says; only its first 500 KB count.
"""

from __future__ import annotations

import re
import string
from typing import NamedTuple
from urllib.parse import quote, urlsplit

MAX_BYTES = 512_000
MAX_RULES = 5_000
_ENCODED = re.compile("%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset(string.ascii_letters + string.digits + "-._~")


class Robots(NamedTuple):
    """The rules that hold for us: ``(allowed, path pattern)``, and the delay asked for in seconds."""

    rules: tuple[tuple[bool, str], ...] = ()
    delay: float | None = None

    def allows(self, url: str) -> bool:
        """Whether the rules let us ask for ``url``; robots.txt itself may always be asked for."""
        parts = urlsplit(url)
        path = _normal(parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if path == "/robots.txt":
            return True
        best, allowed = -1, True
        for allow, pattern in self.rules:
            if len(pattern) >= best and _matches(pattern, path) and (len(pattern) > best or allow):
                best, allowed = len(pattern), allow
        return allowed


NOTHING = Robots(((False, "/"),))


def parse(data: bytes, agent: str = "nutgraf") -> Robots:
    """The rules of the groups that name ``agent``, or those for ``*`` where none does."""
    ours: list[tuple[bool, str]] = []
    anyone: list[tuple[bool, str]] = []
    delays: dict[str, float] = {}
    named: set[str] = set()
    in_rules = seen_us = False
    for line in data[:MAX_BYTES].decode("utf-8", "replace").lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            if in_rules:
                named, in_rules = set(), False
            name = re.match(r"[A-Za-z_-]+|\*", value)
            named.add(name.group().lower() if name else "")
            seen_us = seen_us or agent in named
        elif key in ("allow", "disallow"):
            in_rules = True
            if value and len(ours) + len(anyone) < MAX_RULES:
                rule = (key == "allow", _normal(value))
                if agent in named:
                    ours.append(rule)
                if "*" in named:
                    anyone.append(rule)
        elif key == "crawl-delay":
            in_rules = True
            if re.fullmatch(r"\d{1,6}(?:\.\d+)?", value):
                delays |= {name: float(value) for name in named}
    if seen_us:
        return Robots(tuple(ours), delays.get(agent))
    return Robots(tuple(anyone), delays.get("*"))


def _normal(path: str) -> str:
    """One spelling for both sides: unreserved characters plain, all others percent-encoded (RFC 3986)."""
    return _ENCODED.sub(_respelt, quote(path, safe=string.punctuation))


def _respelt(match: re.Match[str]) -> str:
    char = chr(int(match.group(1), 16))
    return char if char in _UNRESERVED else match.group().upper()


def _matches(pattern: str, path: str) -> bool:
    """Prefix match with ``*`` for any characters; linear in the path for each star, whatever the pattern."""
    whole = pattern.endswith("$")
    pieces = pattern.removesuffix("$").split("*")
    if not path.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    for number, piece in enumerate(pieces[1:], 1):
        if whole and number == len(pieces) - 1:
            return path.endswith(piece) and len(path) - len(piece) >= at
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not whole or at == len(path)
