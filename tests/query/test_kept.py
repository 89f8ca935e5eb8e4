"""Kept answers: bounded by what they hold, the oldest asked go first."""

from nutgraf.query.kept import Kept


def test_what_was_kept_comes_back_and_the_oldest_goes() -> None:
    kept = Kept(most=100)
    kept.put("a", [0] * 10)
    kept.put("b", {"x": [0] * 5})
    assert kept.get("a") == [0] * 10
    assert kept.get("b") == {"x": [0] * 5}
    kept.get("a")
    for n in range(4):
        kept.put(n, [0] * 8)
    assert kept.get("b") is None
    assert kept.get("a") == [0] * 10
    assert kept.weight <= 100


def test_one_answer_never_fills_it_and_again_is_not_twice() -> None:
    kept = Kept(most=100)
    kept.put("long", [0] * 50)
    assert kept.get("long") is None
    for _ in range(20):
        kept.put("same", [0] * 5)
    assert kept.weight == 15
    kept.clear()
    assert (kept.get("same"), kept.weight) == (None, 0)
