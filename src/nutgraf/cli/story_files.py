"""Stories from files for commands that need them twice: once to compare, once to show.

Comes in: paths of JSONL files (lines ``{"id", "text", "published", "title", "publisher", "agency", "blocks"}``,
where only ``text`` is required, or coded records), of plain-text files, of folders of either, or ``-`` for JSONL on
standard input. Goes out: stories in order of publication, and any of them again by id. Kept in memory is where each
story lies, not its text.
"""

from __future__ import annotations

import sys
import tempfile
from array import array
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import msgspec

from nutgraf.errors import InputEmpty, InputEncoding, InputMalformed, InputMissing, NutgrafError
from nutgraf.relate.copies.story import Story, moment

_TEXT = (".txt", ".text")
_LINES = (".jsonl", ".ndjson")


class StoryFiles:
    """The stories of some files. ``failed`` lists what could not be read, and has as many entries as that."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.failed: list[NutgrafError] = []
        self._files: list[Path] = []
        self._open: dict[int, IO[bytes]] = {}
        self._spool: list[IO[bytes]] = []
        self._file, self._offset, self._moment = array("I"), array("Q"), array("q")
        self._by_id: dict[str, int] = {}
        for path in paths:
            for file in self._expand(path):
                self._scan(file)
        self._order = sorted(range(len(self._file)), key=self._moment.__getitem__)

    def __len__(self) -> int:
        return len(self._file)

    def __contains__(self, story: str) -> bool:
        return story in self._by_id

    def __iter__(self) -> Iterator[Story]:
        """Every story, earliest published first, those without a date last."""
        for number in self._order:
            yield self._read(number)

    def fetch(self, story: str) -> Story:
        """The story with this id. Raises `KeyError` where there is none."""
        return self._read(self._by_id[story])

    def _expand(self, path: str) -> Iterator[Path]:
        if path == "-":
            spool = tempfile.NamedTemporaryFile(suffix=".jsonl")  # noqa: SIM115 (lives as long as the stories)
            spool.write(sys.stdin.buffer.read())
            spool.flush()
            self._spool.append(spool)
            yield Path(spool.name)
        elif Path(path).is_dir():
            yield from sorted(p for p in Path(path).rglob("*") if p.suffix.lower() in _TEXT + _LINES)
        elif Path(path).is_file():
            yield Path(path)
        else:
            raise InputMissing("no such file or folder", where=path, hint="give JSONL or text files, a folder, or -")

    def _scan(self, path: Path) -> None:
        number = len(self._files)
        self._files.append(path)
        if path.suffix.lower() in _TEXT:
            self._enter(number, 0, str(path))
            return
        at = 0
        with path.open("rb") as lines:
            for nth, line in enumerate(lines, 1):
                if line.strip():
                    self._enter(number, at, f"{path}:{nth}", line)
                at += len(line)

    def _enter(self, file: int, offset: int, where: str, line: bytes | None = None) -> None:
        try:
            story = _story(self._files[file].read_bytes(), self._files[file]) if line is None else _decode(line)
            if story.id in self._by_id:
                raise InputMalformed(f"a second story with the id {story.id}", hint="give each its own id")
        except NutgrafError as error:
            error.where = where
            self.failed.append(error)
            return
        self._by_id[story.id] = len(self._file)
        self._file.append(file)
        self._offset.append(offset)
        self._moment.append(moment(story.published))

    def _read(self, number: int) -> Story:
        file = self._file[number]
        path = self._files[file]
        if path.suffix.lower() in _TEXT:
            return _story(path.read_bytes(), path)
        if file not in self._open:
            if len(self._open) > 64:
                self._open.pop(next(iter(self._open))).close()
            self._open[file] = path.open("rb")
        self._open[file].seek(self._offset[number])
        return _decode(self._open[file].readline())

    def close(self) -> None:
        for file in (*self._open.values(), *self._spool):
            file.close()


def _story(data: bytes, path: Path) -> Story:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputEncoding("not UTF-8 text") from None
    if not text.strip():
        raise InputEmpty("no text in it")
    return Story(id=str(path), text=text)


def _decode(line: bytes) -> Story:
    try:
        row: Any = msgspec.json.decode(line)
        row = row.get("document", row)
        story = msgspec.convert(
            {"id": sha256(str(row["text"]).encode("utf-8", "replace")).hexdigest()[:16], **row}, Story
        )
    except (msgspec.MsgspecError, UnicodeDecodeError) as wrong:
        raise InputMalformed(f"not a story: {wrong}") from None
    except (AttributeError, KeyError, TypeError):
        raise InputMalformed("not a story: no 'text'") from None
    if not story.text.strip():
        raise InputEmpty("no text in it")
    return story
