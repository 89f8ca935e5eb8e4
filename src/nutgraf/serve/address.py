"""The address of a page as a value: the whole state of a page is in its URL, and every link is a change of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote, urlencode

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Address:
    """A path and the pairs of its query, in the order of the address bar. ``str()`` gives the URL."""

    path: str
    pairs: Pairs = ()

    def __str__(self) -> str:
        path = quote(self.path, safe="/:@!$&'()*+,;=~.-_")
        return f"{path}?{self.query}" if self.pairs else path

    @property
    def query(self) -> str:
        return urlencode(self.pairs)

    def get(self, key: str, default: str = "") -> str:
        """The first value of a key."""
        return next((value for name, value in self.pairs if name == key), default)

    def all(self, key: str) -> list[str]:
        return [value for name, value in self.pairs if name == key]

    def has(self, key: str, value: object) -> bool:
        return (key, str(value)) in self.pairs

    def plus(self, key: str, value: object) -> Address:
        """With one more value of a key; a change of what is asked begins at the first page again."""
        return replace(self.minus("after"), pairs=(*self.minus("after").minus(key, value).pairs, (key, str(value))))

    def only(self, key: str, value: object) -> Address:
        """With this value of a key and no other."""
        return self.minus(key).plus(key, value)

    def minus(self, key: str, value: object = None) -> Address:
        """Without a value of a key, or without the key."""
        gone = {key} if key == "after" else {key, "after"}
        kept = tuple(
            (k, v) for k, v in self.pairs if k not in gone or (k == key and value is not None and v != str(value))
        )
        return replace(self, pairs=kept)

    def keep(self, keys: Iterable[str]) -> Address:
        """With these keys alone."""
        wanted = set(keys)
        return replace(self, pairs=tuple((k, v) for k, v in self.pairs if k in wanted))

    def at(self, path: str) -> Address:
        """The same query at another path."""
        return replace(self, path=path)
