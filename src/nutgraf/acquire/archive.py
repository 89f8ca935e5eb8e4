"""zip, tar, gzip and Zstandard around any form, archives included -> the stories of their members.

Members are read one at a time as streams, in archive order; ``path!member`` names each.  The members of one archive
share one bound on unfolded bytes and on the ratio to its packed size, so that a bomb cut into many files is one bomb.
Refused: encrypted members, links and devices, office documents, too many members, archives nested too deep.
"""

from __future__ import annotations

import io
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterator

from nutgraf.acquire.gzipped import Members
from nutgraf.acquire.httpbody import zstd_reader
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading, too_large
from nutgraf.acquire.reading import documents as any_form
from nutgraf.acquire.streams import READ_SIZE, Counted, Unfolded, head
from nutgraf.errors import InputBinary, InputEmpty, InputMalformed, NutgrafError

_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, NotImplementedError, OSError)
_IN_MEMORY = 16_000_000


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """Everything in the archive that ``stream`` is. ``reading`` is already one level deeper."""
    first = head(stream)
    try:
        if first.startswith(b"\x1f\x8b"):
            packed = Counted(stream)
            yield from _single(Unfolded(Members(packed), packed, reading.limits, where), where, reading)
        elif first.startswith(b"\x28\xb5\x2f\xfd"):
            packed = Counted(stream)
            yield from _single(Unfolded(zstd_reader(packed), packed, reading.limits, where), where, reading)
        elif first.startswith(b"PK"):
            yield from _zip(stream, where, reading)
        else:
            yield from _tar(stream, where, reading)
    except _BROKEN as error:
        yield InputMalformed(f"the archive is broken: {str(error)[:160] or type(error).__name__}", where=where)


def _single(unfolded: Unfolded, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    yield from any_form(io.BufferedReader(unfolded, READ_SIZE), where, reading)


def _zip(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    limits = reading.limits
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spool:
        seekable = stream if stream.seekable() else _spooled(stream, spool, where, reading)
        size = seekable.seek(0, io.SEEK_END)
        with zipfile.ZipFile(seekable) as archive:
            members = [info for info in archive.infolist() if not info.is_dir() and not _hidden(info.filename)]
            if len(members) > limits.max_members:
                raise too_large(f"the archive has {len(members):,} members", "max_members", limits.max_members, where)
            if any(info.filename in ("[Content_Types].xml", "mimetype") for info in members):
                hint = "convert it to text or HTML first"
                raise InputBinary("this is an office document or e-book, not an archive", where=where, hint=hint)
            if not members:
                raise InputEmpty("the archive has no members", where=where)
            spent = [0]
            for info in members:
                place = f"{where}!{info.filename}"
                if info.flag_bits & 0x1:
                    yield InputMalformed("the member is encrypted", where=place, hint="unpack it first")
                    continue
                try:
                    with archive.open(info) as member:
                        unfolded = Unfolded(member, size, limits, place, spent)
                        yield from any_form(io.BufferedReader(unfolded, READ_SIZE), place, reading)
                except (*_BROKEN, RuntimeError) as error:
                    yield InputMalformed(f"the member is broken: {str(error)[:160]}", where=place)
                if spent[0] > limits.max_decompressed or spent[0] > max(limits.ratio_floor, limits.max_ratio * size):
                    return  # said by the member that crossed the limit


def _tar(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    count = 0
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        for info in archive:
            if not info.isfile() or _hidden(info.name):
                continue
            count += 1
            if count > reading.limits.max_members:
                raise too_large("the archive has more members", "max_members", reading.limits.max_members, where)
            member = archive.extractfile(info)
            if member is not None:
                yield from any_form(io.BufferedReader(Counted(member)), f"{where}!{info.name}", reading)
    if not count:
        raise InputEmpty("the archive has no members", where=where)


def _hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))


def _spooled(
    stream: io.BufferedReader, spool: tempfile.SpooledTemporaryFile[bytes], where: str, reading: Reading
) -> tempfile.SpooledTemporaryFile[bytes]:
    size = 0
    while part := stream.read(READ_SIZE):
        size += len(part)
        if size > reading.limits.max_decompressed:
            raise too_large("the archive has more bytes", "max_decompressed", reading.limits.max_decompressed, where)
        spool.write(part)
    return spool
