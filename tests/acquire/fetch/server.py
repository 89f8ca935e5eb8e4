"""A small server on loopback that answers as it is told, well or badly; the bytes are sent as they are given."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

Behaviour = Callable[[socket.socket, dict[str, str]], None] | bytes


class Server:
    """``paths``: what to do for each path; what is not there gets 404. ``asked`` lists paths in the order they came."""

    def __init__(self) -> None:
        self.paths: dict[str, Behaviour] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.port = self._socket.getsockname()[1]
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._main = threading.Thread(target=self._accept, daemon=True)
        self._main.start()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        self._stop.set()
        self._main.join(2)
        self._socket.close()
        for thread in self._threads:
            thread.join(2)

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                peer, _ = self._socket.accept()
            except TimeoutError:
                continue
            thread = threading.Thread(target=self._serve, args=(peer,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, peer: socket.socket) -> None:
        peer.settimeout(2)
        with peer, contextlib.suppress(OSError):
            data = b""
            while b"\r\n\r\n" not in data:
                piece = peer.recv(4096)
                if not piece:
                    return
                data += piece
            first, *rest = data.decode("latin-1").split("\r\n")
            path = first.split(" ")[1]
            self.asked.append(path)
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in rest if line)}
            self.headers.append(headers)
            behaviour = self.paths.get(path, response(b"gone", status="404 Not Found"))
            if isinstance(behaviour, bytes):
                peer.sendall(behaviour)
            else:
                behaviour(peer, headers)


def response(
    body: bytes, status: str = "200 OK", kind: str = "text/html", length: int | None = None, **more: str
) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: close\r\n"
    head += f"Content-Length: {len(body) if length is None else length}\r\n"
    head += "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in more.items())
    return head.encode() + b"\r\n" + body


def redirect(target: str, status: str = "302 Found") -> bytes:
    return response(b"", status, Location=target)


def in_turn(*answers: bytes) -> Behaviour:
    """A different answer each time; the last one from then on."""
    left = list(answers)

    def behave(peer: socket.socket, _: dict[str, str]) -> None:
        peer.sendall(left.pop(0) if len(left) > 1 else left[0])

    return behave


def drip(first: bytes, pieces: Iterator[bytes], pause: float) -> Behaviour:
    """Send ``first``, then a piece every ``pause`` seconds while the other side listens, 10 seconds at most."""

    def behave(peer: socket.socket, _: dict[str, str]) -> None:
        peer.sendall(first)
        end = time.monotonic() + 10
        for piece in pieces:
            if time.monotonic() > end:
                return
            peer.sendall(piece)
            if pause:
                time.sleep(pause)

    return behave


def reset(peer: socket.socket, _: dict[str, str]) -> None:
    """Break the connection hard."""
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def conditional(body: bytes, etag: str) -> Behaviour:
    def behave(peer: socket.socket, headers: dict[str, Any]) -> None:
        if headers.get("if-none-match") == etag:
            peer.sendall(b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")
        else:
            peer.sendall(response(body, ETag=etag))

    return behave
