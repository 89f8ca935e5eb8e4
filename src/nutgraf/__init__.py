"""nutgraf reads news and writes it down as data: who did what to whom, who said what, where, when, how sure.

>>> import nutgraf
>>> record = nutgraf.code("BERLIN, May 3 -- Germany condemned the raid.", published="2024-05-03")
>>> record.events[0].type
'ACCUSE'

Importing this loads nothing heavy; the reader and its data load when the first story is coded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Coder", "NutgrafError", "Record", "__version__", "code"]

if TYPE_CHECKING:
    from nutgraf.coder import Coder, code
    from nutgraf.errors import NutgrafError
    from nutgraf.records import Record

_HOMES = {"Coder": "coder", "code": "coder", "NutgrafError": "errors", "Record": "records"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"nutgraf.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'nutgraf' has no attribute {name!r}")
