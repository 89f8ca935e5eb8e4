"""The tour guide: the stages that every story passes, from its text to its record.

    clean     which characters are headline, dateline, body, caption, notice; sentences
    detect    one reading by the encoder: mentions, attributions, events, as bare spans
    resolve   when (dates), who (actors), where (places): spans get meaning
    assemble  ids are joined, dates and claims are given to events, the record is frozen

A `Coder` loads the model and the data once and codes many stories; `code` is the short way for one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from nutgraf import __version__, language
from nutgraf.assemble import Assembly
from nutgraf.clean import Anatomy, anatomy
from nutgraf.errors import BadOption, InputEmpty, InputTooLarge, NutgrafError
from nutgraf.records import CoderInfo, Dateline, Document, Record
from nutgraf.spans import Findings

if TYPE_CHECKING:
    from nutgraf.acquire.item import RawItem
    from nutgraf.detect.model import Model

LONGEST = 2_000_000  # characters of one story; a book is no story
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$")


class Coder:
    """Codes stories. ``actors``: dictionaries of the user's own, taken before the built-in knowledge.

    ``model``: an own model in place of the shipped one. Loading happens at the first story.
    """

    def __init__(self, *, actors: Sequence[str | Path] = (), model: Model | None = None) -> None:
        self._dictionaries = [Path(p) for p in actors]
        self._model = model
        self._knowledge: Any = None
        self._gazetteer: Any = None

    def code(
        self,
        text: str,
        *,
        id: str | None = None,
        published: str | None = None,
        title: str | None = None,
        publisher: str | None = None,
        url: str | None = None,
        byline: str | None = None,
        agency: str | None = None,
        language: str | None = None,
        headline_in_text: bool | None = None,
    ) -> Record:
        """Code one story. ``published``: ISO date or date-time. ``text`` is kept as it is, a leading BOM dropped.

        ``headline_in_text``: False where ``title`` is known not to be repeated as the first line.

        Raises `InputEmpty`, `InputTooLarge`, `BadOption` (a date that is none). A text that is not English is kept
        and not coded: its record says which language it is in and holds no findings.
        """
        text = text.removeprefix("\ufeff")
        if not text.strip():
            raise InputEmpty("the story has no text", where=id, hint="give a story with at least one word")
        if len(text) > LONGEST:
            raise InputTooLarge(
                f"the story has {len(text):,} characters, more than {LONGEST:,}", where=id, hint="split it into stories"
            )
        day = iso_day(published, where=id)
        known = {
            "title": title,
            "publisher": publisher,
            "url": url,
            "byline": byline,
            "agency": agency,
            "headline_in_text": headline_in_text,
        }
        return self._code(text, id, day, language or _language(text), known)

    def code_all(self, items: Iterable[str | RawItem | NutgrafError]) -> Iterator[Record | NutgrafError]:
        """Code texts or raw items in their order, one at a time; a story that fails gives its error in its place."""
        for item in items:
            if isinstance(item, NutgrafError):
                yield item
                continue
            try:
                yield self.code(item) if isinstance(item, str) else self.code_item(item)
            except NutgrafError as error:
                error.where = error.where or getattr(item, "where", None)
                yield error

    def code_item(self, item: RawItem, **given: str | None) -> Record:
        """Code a raw item; what is ``given`` (published, title, publisher, url) goes before what the item says."""
        known = {
            k: getattr(item, k)
            for k in ("id", "published", "title", "publisher", "url", "byline", "agency", "language")
        }
        known["headline_in_text"] = item.headline_in_text
        known.update({k: v for k, v in given.items() if v is not None})
        try:
            return self.code(item.text, **known)
        except NutgrafError as error:
            error.where = item.where or error.where
            raise

    def _code(self, text: str, id: str | None, day: str | None, spoken: str | None, known: dict[str, Any]) -> Record:
        sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        about = {k: known[k] for k in ("title", "agency", "publisher", "headline_in_text")}
        parts = anatomy(text, **about)
        document = Document(
            id=id or sha256[:16],
            sha256=sha256,
            text=text,
            language=spoken,
            title=parts.title,
            byline=known["byline"] or parts.byline,
            agency=parts.agency,
            publisher=parts.publisher,
            url=known["url"],
            published=day,
            syndicated=parts.syndicated,
            dateline=Dateline(start=parts.dateline.start, end=parts.dateline.end) if parts.dateline else None,
            blocks=parts.blocks,
        )
        if spoken not in ("en", None):
            info = CoderInfo(version=__version__, model=None)
            return Record(document=document, sentences=parts.sentences, coder=info)
        return self._read(document, parts, self.detect(text, parts))

    def detect(self, text: str, parts: Anatomy) -> Findings:
        """The encoder's reading of headline and body."""
        from nutgraf.detect import read

        return read(self.model, text, parts.sentences, parts.coded)

    def _read(self, document: Document, parts: Anatomy, found: Findings) -> Record:
        from nutgraf.resolve.when import times
        from nutgraf.resolve.where import places
        from nutgraf.resolve.who.actors import actors

        text, sentences = document.text, parts.sentences
        aside = [b for b in document.blocks if b.kind in ("notice", "byline", "other", "caption")]
        filed = None  # the day in the dateline, which goes before the day of publication
        if document.dateline and parts.filed:
            days = times(text, (document.dateline,), published=document.published)
            filed = next((t.earliest for t in days if t.earliest and t.earliest == t.latest), None)
            dateline = msgspec.structs.replace(document.dateline, date=filed)
            document = msgspec.structs.replace(document, dateline=dateline)
        when = times(text, sentences, published=document.published, dateline_date=filed, skip=aside)
        assembly = Assembly(document, parts, found, when, self.knowledge)
        where = places(
            text,
            sentences,
            None,  # the finder does better than the reader's places, LGL end to end 75 to 56, and better with hints
            hints=found.mentions,
            gazetteer=self.gazetteer,
            dateline=parts.place,
            skip=aside,
            metonyms=assembly.metonyms,
        )
        who = actors(
            text,
            sentences,
            assembly.actor_mentions,
            knowledge=self.knowledge,
            on=document.published,
            context_countries=assembly.countries(where),
            filed=assembly.filed(where),
            speakers=assembly.speakers,
            places=where,
            deeds=assembly.deeds,
        )
        return assembly.record(who, where, CoderInfo(version=__version__, model=self.model.sha256))

    @property
    def model(self) -> Model:
        if self._model is None:
            from nutgraf.detect import default_model

            self._model = default_model()
        return self._model

    @property
    def knowledge(self) -> Any:
        if self._knowledge is None:
            from nutgraf.resolve.who.knowledge import Knowledge

            self._knowledge = Knowledge.load()
            if self._dictionaries:
                from nutgraf.resolve.who.dictionaries import read

                self._knowledge = self._knowledge.with_dictionary([e for p in self._dictionaries for e in read(p)])
        return self._knowledge

    @property
    def gazetteer(self) -> Any:
        if self._gazetteer is None:
            from nutgraf.resolve.where import Gazetteer

            self._gazetteer = Gazetteer.load()
        return self._gazetteer


_coder: Coder | None = None


def code(text: str, **known: Any) -> Record:
    """Code one story with the shipped model: see `Coder.code` for what may be known about it."""
    global _coder  # noqa: PLW0603 -- the model is loaded once a process
    if _coder is None:
        _coder = Coder()
    return _coder.code(text, **known)


def iso_day(published: str | None, *, where: str | None = None) -> str | None:
    """The day of an ISO date or date-time. Raises `BadOption` where it is none."""
    if not published:
        return None
    import datetime

    match = _DATE.match(published.strip())
    try:
        if match:
            return datetime.date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        pass
    raise BadOption(f"{published!r} is no date", where=where, hint="write it as 2024-05-15")


def _language(text: str) -> str | None:
    return language.detect(text)
