"""Acquire: bytes in every form in which news arrives -> :class:`RawItem`.

>>> from nutgraf.acquire import read
>>> for item in read("stories/"):
...     print(item.where, item.title if isinstance(item, RawItem) else item)

Importing this loads no third-party reader; each loads when the first input of its form is met.
"""

from __future__ import annotations

from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Limits
from nutgraf.acquire.reading import read

__all__ = ["Limits", "RawItem", "read"]
