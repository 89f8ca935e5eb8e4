"""What keeps a page from being used by another: the name it must be asked by, and the headers it goes out with.

A request whose Host is none of ours is refused: a foreign page whose name was bound to a loopback address (DNS
rebinding) has such a one.  Every answer carries a content security policy without inline script or style.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ]
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
LOOPBACK = frozenset(["localhost", "127.0.0.1", "::1"])


class Guard:
    """ASGI middleware. ``hosts``: the names, without a port, that the server goes by; ``refuse``: what another gets."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str], refuse: Callable[[str], ASGIApp]) -> None:
        self.app, self.refuse = app, refuse
        self.hosts = frozenset(name.lower() for name in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        name = name_of(Headers(scope=scope).get("host", ""))
        await (self.app if name in self.hosts else self.refuse(name))(scope, receive, guarded)


def name_of(host: str) -> str:
    """The name in a Host header, without its port and brackets; empty where it is none."""
    try:
        parts = urlsplit(f"//{host}")
        return (parts.hostname or "") if parts.netloc == host and "@" not in host else ""
    except ValueError:
        return ""


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
