"""Many stories through `Copies`, with the reading of words in other processes.

Comes in: stories in any order (in order of publication it is fastest, since then none arrives late).  Goes out: their
placements in the same order.  Only a few batches are in flight, so memory holds no more texts than those.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context

from nutgraf.relate.copies.batch import Batch, prepare
from nutgraf.relate.copies.groups import Copies
from nutgraf.relate.copies.placement import Placement
from nutgraf.relate.copies.story import Story

BATCH = 500


def place_all(copies: Copies, stories: Iterable[Story], *, workers: int = 0) -> Iterator[Placement]:
    """Place every story; ``workers`` other processes read words (0: this one does)."""
    waiting = iter(stories)
    batches = iter(lambda: list(islice(waiting, BATCH)), [])
    if not workers:
        for batch in batches:
            yield from copies.add_many(batch)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        ahead: deque[Future[Batch]] = deque()
        for batch in batches:
            ahead.append(pool.submit(prepare, batch))
            if len(ahead) > 2 * workers + 1:
                yield from copies.place(ahead.popleft().result())
        while ahead:
            yield from copies.place(ahead.popleft().result())
