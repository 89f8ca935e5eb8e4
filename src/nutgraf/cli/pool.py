"""Inputs to coded lines in input order, in this process or in several.

Memory does not grow with the number of stories: at most a few stories a process are under way.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from nutgraf.acquire import RawItem, read
from nutgraf.coder import Coder
from nutgraf.errors import NutgrafError

AHEAD = 8  # stories handed to each process before the first of them is waited for

_coder: Coder | None = None


def coded(
    inputs: Sequence[str],
    *,
    form: str,
    given: Mapping[str, str | None],
    actors: Sequence[Path],
    jobs: int,
    known: Callable[[RawItem], bool] | None = None,
) -> Iterator[bytes | NutgrafError]:
    """JSON of each record, or the error that stands in its place. Items that are ``known`` are passed over."""
    read_items = (item for source in inputs for item in read(source, form=None if form == "auto" else form))
    items = (i for i in read_items if known is None or isinstance(i, NutgrafError) or not known(i))
    if jobs == 1:
        coder = Coder(actors=actors)
        for item in items:
            yield item if isinstance(item, NutgrafError) else _code(coder, item, given)
        return
    yield from _spread(items, given, actors, jobs)


def _spread(
    items: Iterator[RawItem | NutgrafError], given: Mapping[str, str | None], actors: Sequence[Path], jobs: int
) -> Iterator[bytes | NutgrafError]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=_start, initargs=(tuple(actors),)
    ) as pool:
        waiting: deque[Any] = deque()
        for item in items:
            waiting.append(item if isinstance(item, NutgrafError) else pool.submit(_work, item, dict(given)))
            if len(waiting) >= AHEAD * jobs:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())


def _start(actors: tuple[Path, ...]) -> None:
    global _coder  # noqa: PLW0603 -- one coder a worker process
    os.environ["NUTGRAF_THREADS"] = "1"
    _coder = Coder(actors=actors)


def _work(item: RawItem, given: Mapping[str, str | None]) -> bytes | NutgrafError:
    assert _coder is not None
    return _code(_coder, item, given)


def _result(entry: Any) -> bytes | NutgrafError:
    if isinstance(entry, NutgrafError):
        return entry
    outcome: bytes | NutgrafError = entry.result()
    return outcome


def _code(coder: Coder, item: RawItem, given: Mapping[str, str | None]) -> bytes | NutgrafError:
    try:
        return coder.code_item(item, **given).json()
    except NutgrafError as error:
        return error
