"""Which addresses may be asked: http and https on the public internet, and nothing else.

A URL is checked before use and at each redirect; a host is resolved once, every one of its addresses is checked, and
the connection goes to a checked address, so that a name that changes between check and use (DNS rebinding) gains
nothing.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit, urlunsplit

from nutgraf.errors import FetchFailed, FetchRefused

Resolver = Callable[[str, int], list[str]]
_PORTS = (80, 443)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def checked_url(url: str, base: str | None = None, *, private: bool = False) -> str:
    """The URL, absolute and without fragment. Raises `FetchRefused` for what is not a plain web address."""
    shown = url[:200]
    try:
        parts = urlsplit(urljoin(base, url) if base else url.strip())
        port, host = parts.port, parts.hostname
    except ValueError:
        raise FetchRefused("this is no address", where=shown) from None
    if parts.scheme not in ("http", "https"):
        raise FetchRefused(f"only http and https are fetched, not {parts.scheme or 'a bare name'}", where=shown)
    if not host or len(url) > 4_000 or any(char.isspace() or ord(char) < 32 for char in parts.netloc):
        raise FetchRefused("the address names no host", where=shown)
    if parts.username is not None or parts.password is not None:
        raise FetchRefused("the address carries credentials", where=f"{parts.scheme}://{host}", hint="leave them out")
    if port is not None and port < 1024 and port not in _PORTS and not private:
        raise FetchRefused(f"port {port} is no web port", where=shown)
    try:
        host.encode("idna")
    except UnicodeError:
        raise FetchRefused("the host name is not valid", where=shown) from None
    path = "".join(char if "!" <= char <= "~" else _quoted(char) for char in parts.path or "/")
    query = "".join(char if "!" <= char <= "~" else _quoted(char) for char in parts.query)
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))


def origin(url: str) -> str:
    """Scheme, host and port, in lower case: what robots.txt and the rate limit go by."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return f"{parts.scheme}://{parts.netloc.lower()}"


def resolve(host: str, port: int) -> list[str]:
    """The host's addresses from the system's resolver. Raises `FetchFailed`."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchFailed(f"the name cannot be resolved: {error}", where=host) from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def checked_addresses(host: str, port: int, resolver: Resolver, *, private: bool) -> list[str]:
    """Every address of the host. Raises `FetchRefused` where one of them is not public and ``private`` is False."""
    found = resolver(host, port)
    if not found:
        raise FetchFailed("the name has no address", where=host)
    if not private and any(not public(address) for address in found):
        hint = "use --allow-private for your own network"
        raise FetchRefused("the host is on a private or special address", where=host, hint=hint)
    return found


def public(address: str) -> bool:
    """Whether an IP address is one of the public internet, also when it is wrapped in another (RFC 6890, 6052)."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is not None:
            return public(str(inner))
        if int(ip) < 1 << 32:  # the old "IPv4-compatible" form
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and not ip.is_unspecified


def _quoted(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
