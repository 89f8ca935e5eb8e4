"""How fast do the pages answer? Every page and twin of `nutgraf serve` over HTTP on loopback, several clients at once.

    python -m benchmarks.serve ARCHIVE [--clients 8] [--rounds 6]

The server is a process of its own, as a user starts it; the clients ask each page with other filters every round.
Printed: milliseconds at the 50th and 95th percentile and the largest answer, a page a line.  Before that one client asks
alone, and what is printed is the processor time that the server spent on a request, which a busy machine does not move
(Linux only).
"""

from __future__ import annotations

import argparse
import http.client
import random
import socket
import subprocess
import sys
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote, urlencode

from benchmarks.asking import TARGET, VARIANTS
from benchmarks.made import COUNTRIES

PAGES = ("", "events", "quotes", "actors", "dyads", "timeline", "map")
TWINS = (
    *("stories.json", "events.json", "quotes.json", "actors.json", "dyads.json", "timeline.json", "map.json"),
    *("events.csv", "stories.atom", "map.svg", "timeline.svg"),
)
UNDATED = ("actors", "dyads", "timeline", "map")  # they have no order in time to be asked for


def addresses(dice: random.Random) -> list[tuple[str, str]]:
    """(name, path) of one round: each page with one kind of filter, and the pages of one dyad, actor and story list."""
    out = []
    for page in (*PAGES, *TWINS):
        kind = dice.choice(sorted(VARIANTS))
        terms = [tuple(x.split("=", 1)) for x in VARIANTS[kind](dice)]
        if page.partition(".")[0] in UNDATED:
            terms = [x for x in terms if x[0] != "order"]
        query = urlencode(terms, quote_via=quote)
        out.append((f"/{page}", f"/{page}" + (f"?{query}" if query else "")))
    a, b = dice.sample(COUNTRIES, 2)
    number, other = dice.randint(1, 2000), dice.randint(1, 2000)
    for name, query in (
        *(
            ("dyad", f"actor-country={a}&recipient-country={b}"),
            ("dyad.json", f"actor-country={b}&recipient-country={a}"),
        ),
        *(("actor", f"actor=%23{number}"), ("actor.json", f"actor=%23{other}"), ("network", f"actor=%23{other}")),
        *(("status", ""), ("views", ""), ("help", "")),
    ):
        out.append((f"/{name}", f"/{name}" + (f"?{query}" if query else "")))
    return out


def spent(pid: int) -> float:
    """Processor seconds of all threads of a process so far."""
    return sum(int(t.read_text().split()[0]) for t in Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e9


def ask(port: int, path: str) -> tuple[float, int, int]:
    """(seconds, status, bytes) of one request on a connection of its own."""
    begun = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path)
    answer = connection.getresponse()
    size = len(answer.read())
    connection.close()
    return time.perf_counter() - begun, answer.status, size


def main() -> None:
    args = argparse.ArgumentParser()
    args.add_argument("archive")
    args.add_argument("--clients", type=int, default=8)
    args.add_argument("--rounds", type=int, default=6)
    o = args.parse_args()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", "from nutgraf.cli import main; main()", "serve", "--archive", o.archive]
    with subprocess.Popen([*command, "--port", str(port)], stdout=subprocess.DEVNULL) as server:
        try:
            ready(port)
            alone(port, server.pid, o.rounds)
            measure(port, o.clients, o.rounds)
        finally:
            server.terminate()


def ready(port: int, patience: float = 120.0, calm: float = 60.0) -> None:
    """Wait until the server answers, and then for what it remembers to be there."""
    end = time.monotonic() + patience
    while True:
        try:
            ask(port, "/status")
            break
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
    time.sleep(calm)


def alone(port: int, pid: int, rounds: int) -> None:
    """Processor time of each request when nothing else is asked."""
    if not Path(f"/proc/{pid}/schedstat").exists():
        return
    by_page: dict[str, list[float]] = defaultdict(list)
    for r in range(rounds):
        for name, path in addresses(random.Random(7000 + r)):
            before = spent(pid)
            ask(port, path)
            by_page[name].append(1000 * (spent(pid) - before))
    print("processor time of one request, asked alone:")
    for name, times in sorted(by_page.items()):
        _line(name, times, "")
    _line("all", [t for times in by_page.values() for t in times], "")
    print("answers to all clients at once:")


def measure(port: int, clients: int, rounds: int) -> None:
    asked = [
        address
        for client in range(clients)
        for r in range(rounds)
        for address in addresses(random.Random(client * 99 + r))
    ]
    with ThreadPoolExecutor(clients) as pool:
        answers = list(pool.map(lambda x: (x[0], *ask(port, x[1])), asked))
    by_page: dict[str, list[float]] = defaultdict(list)
    largest: dict[str, int] = defaultdict(int)
    failed: dict[str, int] = defaultdict(int)
    for name, seconds, status, size in answers:
        by_page[name].append(seconds * 1000)
        largest[name] = max(largest[name], size)
        failed[name] += status >= 400
    for name, times in sorted(by_page.items()):
        _line(name, times, f"{largest[name] / 1024:6.0f} KB" + (f"  {failed[name]} failed" if failed[name] else ""))
    _line("all", [t for times in by_page.values() for t in times], f"target p95 {TARGET:.0f} ms")


def _line(name: str, times: list[float], more: str) -> None:
    ordered = sorted(times)
    print(
        f"{name:16} p50 {ordered[len(ordered) // 2]:7.1f} ms  p95 {ordered[int(len(ordered) * 0.95)]:7.1f} ms  {more}"
    )


if __name__ == "__main__":
    main()
