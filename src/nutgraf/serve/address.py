"""The address of a page as a value: the whole state of a page is in its URL, and every link is a change of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, quote_plus

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Address:
    """A path and the pairs of its query, in the order of the address bar. ``str()`` gives the URL."""

    path: str
    pairs: Pairs = ()

    def __str__(self) -> str:
        path = _path(self.path)
        return f"{path}?{self.query}" if self.pairs else path

    @property
    def query(self) -> str:
        return "&".join([f"{_word(key)}={_word(value)}" for key, value in self.pairs])

    def get(self, key: str, default: str = "") -> str:
        """The first value of a key."""
        return next((value for name, value in self.pairs if name == key), default)

    def all(self, key: str) -> list[str]:
        return [value for name, value in self.pairs if name == key]

    def has(self, key: str, value: object) -> bool:
        return (key, str(value)) in self.pairs

    def plus(self, key: str, value: object) -> Address:
        """With one more value of a key; a change of what is asked begins at the first page again."""
        return Address(self.path, (*self.minus(key, value).pairs, (key, str(value))))

    def only(self, key: str, value: object) -> Address:
        """With this value of a key and no other."""
        return self.minus(key).plus(key, value)

    def minus(self, key: str, value: object = None) -> Address:
        """Without a value of a key, or without the key."""
        other = None if value is None else str(value)
        kept = [
            pair
            for pair in self.pairs
            if pair[0] not in (key, "after") or (pair[0] == key and other is not None and pair[1] != other)
        ]
        return Address(self.path, tuple(kept))

    def keep(self, keys: Iterable[str]) -> Address:
        """With these keys alone."""
        wanted = set(keys)
        return Address(self.path, tuple((k, v) for k, v in self.pairs if k in wanted))

    def at(self, path: str) -> Address:
        """The same query at another path."""
        return Address(path, self.pairs)


@lru_cache(4096)
def _word(word: str) -> str:
    return quote_plus(word)


@lru_cache(1024)
def _path(path: str) -> str:
    return quote(path, safe="/:@!$&'()*+,;=~.-_")
