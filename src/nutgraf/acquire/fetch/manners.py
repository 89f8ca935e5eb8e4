"""Manners: how long to wait before one host is asked again, and whether it may be asked at all.

Comes in: an address.  Goes out: a wait that is over, or `FetchRefused`.  Robots rules are read once a session for each
origin: a host without the file allows all, a host that fails to give it allows nothing (RFC 9309).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from nutgraf.acquire.fetch import robots
from nutgraf.acquire.fetch.addresses import checked_url, origin
from nutgraf.acquire.fetch.client import Client
from nutgraf.acquire.fetch.policy import Answer, Policy
from nutgraf.acquire.httpbody import plain_body
from nutgraf.errors import FetchFailed, FetchRefused, NutgrafError

REDIRECTS = (301, 302, 303, 307, 308)
PASSING = (408, 425, 429, 500, 502, 503, 504)


class Manners:
    """Asks on behalf of one session; ``sleep`` and ``clock`` can be replaced in tests."""

    def __init__(
        self,
        client: Client,
        policy: Policy,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.client = client
        self.policy = policy
        self.sleep = sleep
        self.clock = clock
        self.rules: dict[str, robots.Robots] = {}
        self.ready: dict[str, float] = {}

    def ask(self, url: str, extra: dict[str, str] | None = None) -> Answer:
        """The answer, asked for politely: allowed, in turn, and again after failures that may pass."""
        rules = self._rules(url)
        if not rules.allows(url):
            raise FetchRefused("robots.txt of the site does not allow it", where=url)
        if rules.delay and rules.delay > self.policy.max_wait:
            raise FetchRefused(f"robots.txt asks for {rules.delay:g} seconds between requests", where=url)
        return self._persistently(url, extra, max(self.policy.delay, rules.delay or 0.0))

    def _persistently(self, url: str, extra: dict[str, str] | None, delay: float) -> Answer:
        pause = self.policy.backoff
        for left in reversed(range(self.policy.tries)):
            self._in_turn(url, delay)
            try:
                answer = self.client.get(url, extra)
            except FetchFailed:
                if not left:
                    raise
                wait = pause
            else:
                if answer.status not in PASSING:
                    return answer
                asked = retry_after(answer.header("retry-after"))
                wait = max(pause, asked or 0.0)
                if wait > self.policy.max_wait:
                    raise FetchFailed(f"the server asks to wait {wait:.0f} seconds (HTTP {answer.status})", where=url)
                if not left:
                    raise FetchFailed(f"the server keeps answering HTTP {answer.status}", where=url)
            self.sleep(wait)
            pause *= 2
        raise AssertionError("unreachable: the last try returns or raises")

    def due(self, host: str) -> float:
        """Seconds until the host may be asked again."""
        return max(0.0, self.ready.get(host, 0.0) - self.clock())

    def _in_turn(self, url: str, delay: float) -> None:
        """Wait until the host may be asked again, and book the next turn."""
        host = origin(url)
        now = self.clock()
        if (wait := self.ready.get(host, now) - now) > 0:
            self.sleep(wait)
        self.ready[host] = max(now, self.ready.get(host, now)) + delay

    def _rules(self, url: str) -> robots.Robots:
        host = origin(url)
        if host not in self.rules:
            self.rules[host] = self._asked_rules(f"{host}/robots.txt")
        return self.rules[host]

    def _asked_rules(self, url: str) -> robots.Robots:
        for _ in range(self.policy.max_redirects + 1):
            try:
                answer = self._persistently(url, None, self.policy.delay)
                if answer.status in REDIRECTS and (target := answer.header("location")):
                    url = checked_url(target, url, private=self.policy.allow_private)
                    continue
                if answer.status >= 500:
                    return robots.NOTHING
                if answer.status >= 400 or answer.status in REDIRECTS:
                    return robots.Robots()
                body = plain_body(answer.body, answer.header("content-encoding"), False, self.policy.limits, url)
                return robots.parse(body)
            except FetchRefused:
                raise
            except NutgrafError:
                return robots.NOTHING
        return robots.Robots()


def retry_after(value: str | None) -> float | None:
    """Seconds that a Retry-After header asks for: a number, or an HTTP date from now (RFC 9110)."""
    value = (value or "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
