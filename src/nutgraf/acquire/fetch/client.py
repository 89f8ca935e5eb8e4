"""One HTTP request, bounded in every direction (httpcore2, the engine of httpx2; extra ``fetch``).

Comes in: a checked URL and headers.  Goes out: an `Answer` with the bytes as they came.  Follows no redirect, sends no
cookie, asks no proxy.  Refuses a response that is too large, too slow as a whole, or ill-formed.
"""

from __future__ import annotations

import ssl
import time
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from nutgraf.acquire.fetch.addresses import Resolver, checked_addresses, resolve
from nutgraf.acquire.fetch.policy import Answer, Policy
from nutgraf.acquire.limits import too_large
from nutgraf.acquire.needs import need
from nutgraf.errors import FetchFailed, NutgrafError


class Client:
    """Keeps connections open between requests; not for several threads at once."""

    def __init__(self, policy: Policy, resolver: Resolver = resolve) -> None:
        self.policy = policy
        self._core = need("httpcore2", "fetch", "Fetching")
        self._network = _network(self._core, policy, resolver)
        self._pool = self._core.ConnectionPool(
            ssl_context=ssl.create_default_context(),
            network_backend=self._network,
            max_connections=8,
            keepalive_expiry=15.0,
            http1=True,
            http2=False,
        )

    def close(self) -> None:
        self._pool.close()

    def get(self, url: str, extra: dict[str, str] | None = None) -> Answer:
        """The server's answer. Raises `FetchFailed`, `FetchRefused` or `InputTooLarge`."""
        headers = [
            ("Host", urlsplit(url).netloc),
            ("User-Agent", self.policy.agent),
            ("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5"),
            ("Accept-Encoding", "gzip"),
            *(extra or {}).items(),
        ]
        self._network.expires = time.monotonic() + self.policy.max_seconds
        try:
            return self._answer(url, headers)
        except NutgrafError as error:
            error.where = url
            raise
        except self._core.TimeoutException as error:
            raise FetchFailed(f"no answer in time ({type(error).__name__})", where=url) from None
        except (self._core.NetworkError, self._core.ProtocolError, ssl.SSLError, OSError) as error:
            raise FetchFailed(f"the connection failed: {str(error)[:160] or type(error).__name__}", where=url) from None
        except Exception as error:  # h11 and httpcore let some of their own errors through
            raise FetchFailed(f"the exchange failed: {type(error).__name__}: {str(error)[:120]}", where=url) from None

    def _answer(self, url: str, headers: list[tuple[str, str]]) -> Answer:
        policy = self.policy
        timeout = {"connect": policy.connect_seconds, "read": policy.read_seconds, "write": policy.read_seconds}
        sent = [(name.encode("ascii"), value.encode("utf-8")) for name, value in headers]
        extensions = {"timeout": {**timeout, "pool": policy.connect_seconds}}
        with self._pool.stream("GET", url, headers=sent, extensions=extensions) as response:
            body = self._body(response, url)
            reason = response.extensions.get("reason_phrase", b"").decode("latin-1")
            got = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers]
            stream = response.extensions.get("network_stream")
            peer = stream.get_extra_info("server_addr") if stream is not None else None
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        request = f"GET {target} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers) + "\r\n"
        address = str(peer[0]) if peer else None
        return Answer(url, response.status, reason, got, body, request.encode("utf-8"), address)

    def _body(self, response: Any, url: str) -> bytes:
        limit = self.policy.limits.max_document_bytes
        refused = partial(too_large, limit="max_document_bytes", value=limit, where=url)
        told = next((value for name, value in response.headers if name.lower() == b"content-length"), b"")
        if told.isdigit() and int(told[:20]) > limit:
            raise refused(f"the server announces {int(told[:20]):,} bytes")
        parts: list[bytes] = []
        size = 0
        for part in response.iter_stream():
            size += len(part)
            if size > limit:
                raise refused("the response goes on")
            if time.monotonic() > self._network.expires:
                raise FetchFailed(f"the response takes longer than {self.policy.max_seconds:g} seconds", where=url)
            parts.append(part)
        return b"".join(parts)


def _network(core: Any, policy: Policy, resolver: Resolver) -> Any:
    """A network backend that connects only to checked addresses and keeps every wait inside one deadline."""

    class Network(core.SyncBackend):  # type: ignore[misc]
        expires = float("inf")

        def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Any:
            failure: Exception | None = None
            for address in checked_addresses(host, port, resolver, private=policy.allow_private):
                try:
                    return Deadlined(super().connect_tcp(address, port, timeout=self.left(timeout), **options), self)
                except (core.ConnectError, core.ConnectTimeout) as error:
                    failure = error
            raise failure or core.ConnectError("no address answered")

        def left(self, timeout: float | None) -> float:
            """The wait that is still allowed; never zero, which would mean not to wait at all."""
            rest = self.expires - time.monotonic()
            if rest <= 0:
                raise core.ReadTimeout("the time for the whole response is over")
            return max(0.001, min(rest, timeout if timeout is not None else rest))

    class Deadlined(core.NetworkStream):  # type: ignore[misc]
        def __init__(self, inner: Any, network: Network) -> None:
            self.inner = inner
            self.network = network

        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            return bytes(self.inner.read(max_bytes, self.network.left(timeout)))

        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            self.inner.write(buffer, self.network.left(timeout))

        def close(self) -> None:
            self.inner.close()

        def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
            return Deadlined(
                self.inner.start_tls(ssl_context, server_hostname, self.network.left(timeout)), self.network
            )

        def get_extra_info(self, info: str) -> Any:
            return self.inner.get_extra_info(info)

    return Network()
