"""Stories for a command that needs them twice: once to compare, once to show.

Comes in: inputs of any form that `nutgraf.acquire` reads, compressed or streamed.  Goes out: stories with their blocks
(headline, dateline, captions and notices told from the body) in order of publication, and any of them again by id.
The texts lie in a temporary file; kept in memory is where each begins.  Refused, as errors in their place: what cannot
be read, and a second story under an id that another has.
"""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b

import msgspec

from nutgraf.acquire import RawItem, read
from nutgraf.clean import anatomy
from nutgraf.errors import InputMalformed, NutgrafError, OutputFailed
from nutgraf.relate.copies.story import Story, moment


class Spool:
    """The stories of some inputs. ``complain`` is called with each error, ``step`` after each story.

    A story without an id of its own is called by its place (``crawl.warc.gz!17``).  The same story again (id, text,
    publisher and address) is passed over.
    """

    def __init__(
        self,
        inputs: Sequence[str],
        *,
        form: str | None,
        complain: Callable[[NutgrafError], None],
        step: Callable[[], None],
    ) -> None:
        self.failed = 0
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the stories)
        self._end = 0
        self._offset, self._size, self._moment = array("Q"), array("I"), array("q")
        self._by_id: dict[str, int] = {}
        self._digest: list[bytes] = []
        self._encode = msgspec.msgpack.Encoder().encode
        self._decode = msgspec.msgpack.Decoder(Story).decode
        for source in inputs:
            for outcome in read(source, form=form):
                try:
                    if isinstance(outcome, NutgrafError):
                        raise outcome
                    self._keep(outcome)
                except OutputFailed:
                    raise
                except NutgrafError as error:
                    self.failed += 1
                    complain(error)
                step()
        self._order = sorted(range(len(self)), key=self._moment.__getitem__)
        self._digest.clear()

    def __len__(self) -> int:
        return len(self._offset)

    def __contains__(self, story: str) -> bool:
        return story in self._by_id

    def __iter__(self) -> Iterator[Story]:
        """Every story, earliest published first, those without a date last."""
        return map(self._at, self._order)

    def fetch(self, story: str) -> Story:
        """The story with this id. Raises `KeyError` where there is none."""
        return self._at(self._by_id[story])

    def close(self) -> None:
        self._file.close()

    def _keep(self, item: RawItem) -> None:
        name = item.id or item.where
        digest = _digest(item)
        if name in self._by_id:
            if self._digest[self._by_id[name]] == digest:
                return
            raise InputMalformed(f"a second story with the id {name}", where=item.where, hint="give each its own id")
        parts = anatomy(
            item.text,
            title=item.title,
            agency=item.agency,
            publisher=item.publisher,
            headline_in_text=item.headline_in_text,
        )
        story = Story(
            id=name,
            text=item.text,
            title=parts.title,
            publisher=parts.publisher,
            agency=parts.agency,
            published=item.published,
            blocks=parts.blocks,
        )
        data = self._encode(story)
        try:
            self._file.write(data)
        except OSError as error:
            where = tempfile.gettempdir()
            raise OutputFailed(f"no room for the texts: {error.strerror}", where=where, hint="set TMPDIR") from None
        self._by_id[name] = len(self)
        self._digest.append(digest)
        self._offset.append(self._end)
        self._size.append(len(data))
        self._moment.append(moment(item.published))
        self._end += len(data)

    def _at(self, number: int) -> Story:
        self._file.seek(self._offset[number])
        return self._decode(self._file.read(self._size[number]))


def _digest(item: RawItem) -> bytes:
    said = "\0".join((item.text, item.publisher or "", item.url or ""))
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).digest()
