"""The fetch itself: addresses in; what became of each out, one by one, redirects followed and feeds unrolled.

An address that cannot be had gives an error value and the rest goes on.  Conditional requests are made for what was
fetched before; the pages of a feed that are already there are not asked for again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from nutgraf.acquire.fetch import listing
from nutgraf.acquire.fetch.addresses import checked_url, origin
from nutgraf.acquire.fetch.manners import REDIRECTS, Manners
from nutgraf.acquire.fetch.policy import Answer, Fetched
from nutgraf.acquire.fetch.state import State
from nutgraf.acquire.httpbody import plain_body
from nutgraf.errors import FetchFailed, FetchRefused, NutgrafError


def fetch(
    urls: Iterable[str], manners: Manners, state: State, *, follow: bool = True
) -> Iterator[Fetched | NutgrafError]:
    """One round over ``urls``; with ``follow`` also over the entries of feeds and the feeds of OPML lists.

    One address is asked at a time; while a host is in its pause the next host that is ready takes its turn.
    Stops after ``policy.max_pages`` addresses with an error that says so.
    """
    policy = manners.policy
    waiting: deque[tuple[str, bool]] = deque((url, True) for url in urls)  # address, whether to look into it
    if follow:
        waiting.extend((url, False) for url in state.waiting())
    seen: set[str] = set()
    asked = 0
    while waiting:
        url, given = _next(waiting, manners)
        try:
            url = checked_url(url, private=policy.allow_private)
            if url in seen or (not given and state.done(url)):
                continue
            seen.add(url)
            asked += 1
            if asked > policy.max_pages:
                raise FetchFailed(f"more than {policy.max_pages:,} addresses; {len(waiting) + 1:,} are left", where=url)
            got = once(url, manners, state, listed=given)
        except NutgrafError as error:
            yield error
            (state.settled if isinstance(error, FetchRefused) else state.missed)(url)
            if asked > policy.max_pages:
                return
            continue
        yield got
        if follow and got.feed:
            state.expect(got.found)
            waiting.extend((found, False) for found in got.found)
        elif follow:
            waiting.extend((found, True) for found in got.found)
            if got.answers and got.found:
                state.listed(url, got.found)
        if got.answers:
            state.answered(url, got.answers[-1])
        state.settled(url)


def _next(waiting: deque[tuple[str, bool]], manners: Manners) -> tuple[str, bool]:
    """The first address whose host is ready, or that of the host that will be ready first."""
    shortest, at = float("inf"), 0
    for index, (url, _) in enumerate(waiting):
        wait = manners.due(origin(url)) if "://" in url else 0.0
        if wait < shortest:
            shortest, at = wait, index
        if not wait:
            break
    chosen = waiting[at]
    del waiting[at]
    return chosen


def once(url: str, manners: Manners, state: State, *, listed: bool) -> Fetched:
    """One address with its redirects. Raises a `NutgrafError` where there is no usable answer in the end.

    ``listed``: look into the answer for further addresses.
    """
    policy = manners.policy
    answers: list[Answer] = []
    here = url
    been = {url}
    while True:
        answer = manners.ask(here, state.validators(url) if here == url else None)
        if answer.status == 304:
            return Fetched(url, unchanged=True, found=state.list_of(url))
        answers.append(answer)
        target = answer.header("location")
        if answer.status not in REDIRECTS or not target:
            break
        here = checked_url(target, here, private=policy.allow_private)
        if here in been:
            raise FetchFailed("the redirects go round in a circle", where=url)
        if len(answers) > policy.max_redirects:
            raise FetchFailed(f"more than {policy.max_redirects} redirects", where=url)
        been.add(here)
    if not 200 <= answer.status < 300:
        state.answered(url, answer)
        if state.done(url):
            state.settled(url)
        raise FetchFailed(f"HTTP {answer.status} {answer.reason}".rstrip(), where=url)
    body = plain_body(answer.body, answer.header("content-encoding"), False, policy.limits, url)
    if listed and listing.is_opml(body):
        return Fetched(url, tuple(answers), body=body, found=listing.opml_feeds(body, url))
    entries = listing.entries(body, url) if listed else None
    return Fetched(url, tuple(answers), body=body, found=entries or (), feed=entries is not None)
