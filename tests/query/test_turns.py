"""Turns: never more at once, nobody is passed by."""

import threading
import time

from nutgraf.query.turns import Turns


def test_no_more_at_once_and_in_order() -> None:
    turns, order, inside, most = Turns(1), [], [0], [0]

    def work(n: int) -> None:
        with turns:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            order.append(n)
            inside[0] -= 1

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    with turns:
        for n, thread in enumerate(threads):
            thread.start()
            while len(turns._waiting) < n + 1:
                time.sleep(0.001)
    for thread in threads:
        thread.join()
    assert order == list(range(6))
    assert most == [1]
