"""Parquet -> raw items, one row a story, a batch at a time (pyarrow, extra ``tables``)."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator

from nutgraf.acquire.fields import FIELDS, from_row
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading, too_large
from nutgraf.acquire.needs import need
from nutgraf.acquire.streams import READ_SIZE
from nutgraf.errors import InputEmpty, InputMalformed, NutgrafError

BATCH = 64


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """Every row as a story; only the columns that we use are decoded."""
    parquet = need("pyarrow.parquet", "tables", "Parquet")
    import pyarrow

    with tempfile.TemporaryFile() as spool:
        seekable = stream if stream.seekable() else _spooled(stream, spool, where, reading)
        try:
            file = parquet.ParquetFile(seekable)
        except (pyarrow.ArrowException, OSError) as error:
            raise InputMalformed(f"no Parquet: {str(error)[:200]}", where=where) from None
        wanted = {reading.columns.get(field, field) for field in FIELDS}
        columns = [name for name in file.schema_arrow.names if name in wanted]
        if not file.metadata.num_rows:
            raise InputEmpty("the table has no rows", where=where)
        number = 0
        for batch in file.iter_batches(batch_size=BATCH, columns=columns or None):
            for row in batch.to_pylist():
                number += 1
                try:
                    yield from_row(row, f"{where}#{number}", reading, "parquet", None)
                except NutgrafError as error:
                    yield error


def _spooled(stream: io.BufferedReader, spool: io.BufferedRandom, where: str, reading: Reading) -> io.BufferedRandom:
    size = 0
    while part := stream.read(READ_SIZE):
        size += len(part)
        if size > reading.limits.max_decompressed:
            limit = reading.limits.max_decompressed
            raise too_large("the file has more bytes", "max_decompressed", limit, where)
        spool.write(part)
    spool.seek(0)
    return spool
