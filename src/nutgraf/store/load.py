"""Many rows into one table, in as few statements as the database likes best.

Comes in: a connection inside a transaction, a table, and rows as tuples in the order of its columns.  On SQLite one
statement takes hundreds of rows: less is done for each, and the interpreter is free for other threads as long as a
statement runs instead of being let go and asked for again at every row.  PostgreSQL's driver sends many rows at once by
itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Table

_VALUES = 8000  # of one statement, where SQLite allows so many
_FEWEST = 4  # rows that are worth a statement of their own length


def load(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]], end: str = "") -> None:
    """Insert ``rows``. ``end``: what stands behind the values, such as ON CONFLICT."""
    if not rows:
        return
    width = len(table.columns)
    done = 0
    if connection.dialect.name == "sqlite":
        at_once = _limit(connection) // width
        while (count := min(at_once, len(rows) - done)) >= _FEWEST:
            count = at_once if count == at_once else 1 << (count.bit_length() - 1)  # few lengths: each is parsed once
            values = tuple(chain.from_iterable(rows[done : done + count]))
            connection.exec_driver_sql(_statement(table, "?", count, end), values)
            done += count
    if done < len(rows):
        mark = "?" if connection.dialect.name == "sqlite" else "%s"
        connection.exec_driver_sql(_statement(table, mark, 1, end), list(rows[done:]))


def _limit(connection: Connection) -> int:
    """How many values a statement may have."""
    raw = connection.connection.dbapi_connection
    allowed = raw.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) if isinstance(raw, sqlite3.Connection) else _VALUES
    return min(_VALUES, allowed)


@lru_cache(256)
def _statement(table: Table, mark: str, rows: int, end: str) -> str:
    columns = ", ".join(c.name for c in table.columns)
    row = f"({', '.join([mark] * len(table.columns))})"
    return f"INSERT INTO {table.name} ({columns}) VALUES {', '.join([row] * rows)} {end}"
