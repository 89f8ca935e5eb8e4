"""The anatomy of a story: which characters are headline, byline, dateline, caption, body, notice.

Comes in: text as it stands, never changed, and what is known beside it.  Goes out: blocks that partition the text's
paragraphs, sentences, the dateline, and the byline, agency and publisher that the text itself names.
House styles live in `data/anatomy/`. Text broken into short lines (mail, old wires) is read by its blank lines.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.clean.datelines import Filed, dateline, lone_dateline
from nutgraf.clean.phrases import Phrases, phrases
from nutgraf.clean.sentences import sentences
from nutgraf.records import Block, BlockKind, Span

HEADLINE = 200  # characters a headline has at the most
CAPTION = 400
SUBHEADING = 70
NOTICE = 700
CREDIT = 100  # characters at the end of a caption in which its credit stands

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BLANK = re.compile(r"\n[ \t\r]*\n|\r[ \t]*\r")
_BY = re.compile(r"(?:by:?|reporting by|text by) (?P<who>[^.!?|/]{3,80})", re.IGNORECASE)
_IN_PLACE = re.compile(r" in (?P<place>[A-Z][\w.'’-]*(?:[ ,]+[A-Z][\w.'’-]*){0,3})\s*$")
_TAIL_AGENCY = re.compile(r"(?:^|\s)(?:[-–—]+\s*)?\(?(?P<agency>[A-Z][\w./&-]{1,20})\)?\s*$")


@dataclass(frozen=True, slots=True)
class Anatomy:
    """``place``: the words of the dateline's place; ``filed``: its date as written."""

    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    coded: tuple[bool, ...]  # per sentence: headline or body
    dateline: Span | None
    place: Span | None
    filed: str | None
    byline: str | None
    agency: str | None
    publisher: str | None
    syndicated: bool
    title: str | None


def anatomy(
    text: str,
    *,
    title: str | None = None,
    agency: str | None = None,
    publisher: str | None = None,
    headline_in_text: bool | None = None,
) -> Anatomy:
    """Take a story apart. What is given (title, agency, publisher) is believed before what the text says.

    ``headline_in_text``: False where the form keeps the headline apart, so that a short first line is none.
    """
    return _Reading(text, title, agency, publisher, headline_in_text).result()


class _Reading:
    def __init__(
        self, text: str, title: str | None, agency: str | None, publisher: str | None, headline_in_text: bool | None
    ) -> None:
        self.headed = not (title and headline_in_text is False)  # whether the first line may be the headline
        self.text, self.title, self.agency, self.publisher = text, title, agency, publisher
        self.words: Phrases = phrases()
        self.blocks: list[Block] = []
        self.filed: tuple[int, Filed] | None = None
        self.byline: str | None = None
        self.place: Span | None = None
        self.syndicated = False
        self.bodies = 0

    def result(self) -> Anatomy:
        paragraphs = list(_paragraphs(self.text))
        for i, (a, b) in enumerate(paragraphs):
            self._paragraph(a, b, first=i == 0, last=i == len(paragraphs) - 1, few=len(paragraphs) < 2)
        if not self.bodies:  # everything looked like furniture: then it is the story
            self.blocks = [
                Block(kind="body" if x.kind in ("other", "headline") else x.kind, start=x.start, end=x.end)
                for x in self.blocks
            ]
        filed = Span(start=self.filed[0], end=self.filed[0] + self.filed[1].end) if self.filed else None
        if self.filed and self.filed[1].place:
            a, b = self.filed[1].place
            self.place = Span(start=self.filed[0] + a, end=self.filed[0] + b)
        if self.agency and self.publisher and self.agency != self.publisher:
            self.syndicated = True
        spans, coded = self._sentences()
        return Anatomy(
            blocks=tuple(self.blocks),
            sentences=tuple(spans),
            coded=tuple(coded),
            dateline=filed,
            place=self.place,
            filed=self.filed[1].date if self.filed else None,
            byline=self.byline,
            agency=self.agency,
            publisher=self.publisher,
            syndicated=self.syndicated,
            title=self.title or next((self.text[x.start : x.end] for x in self.blocks if x.kind == "headline"), None),
        )

    def _sentences(self) -> tuple[list[Span], list[bool]]:
        spans: list[Span] = []
        coded: list[bool] = []
        for block in self.blocks:
            if block.kind == "dateline":
                continue
            for span in sentences(self.text, block.start, block.end):
                spans.append(span)
                coded.append(block.kind in ("headline", "body"))
        return spans, coded

    def _add(self, kind: BlockKind, a: int, b: int) -> None:
        self.blocks.append(Block(kind=kind, start=a, end=b))
        self.bodies += kind == "body"

    def _paragraph(self, a: int, b: int, *, first: bool, last: bool, few: bool) -> None:
        line = self.text[a:b]
        kind = self._furniture(line, first=first)
        if kind:
            self._add(kind, a, b)
            return
        if self.filed is None and self.bodies <= 2:  # past the third paragraph no dateline is looked for
            lone = None if few else lone_dateline(line)
            filed = lone or dateline(line)
            if filed:
                self.filed = (a, filed)
                self.agency = self.agency or self.words.agency(filed.agency)
                self._add("dateline", a, a + filed.end)
                if lone:
                    return
                a += filed.end
        may_head = first and self.headed and not few and not self.filed
        if (may_head and self._is_headline(line)) or self._is_headline_again(line):
            self._add("headline", a, b)
        elif self.bodies and not last and self._is_subheading(line):
            self._add("other", a, b)
        else:
            self._add("body", a, b)
            if last and not self.agency:
                tail = _TAIL_AGENCY.search(line[-40:])
                if tail and not line.rstrip().endswith((".", "?", "!")):
                    self.agency = self.words.agency(tail["agency"])

    def _furniture(self, line: str, *, first: bool) -> BlockKind | None:
        words, bare = self.words, line.strip("()[]*_ \t–—-")
        if len(line) <= NOTICE and (words.notice_start.match(bare) or words.speaks_of_itself(line)):
            self._syndication(line)
            return "notice"
        if len(line) <= CAPTION and (words.caption_start.match(bare) or words.caption_end.search(line[-CREDIT:])):
            return "caption"
        if len(line) <= HEADLINE and words.byline.match(bare):
            self._byline(line)
            return "byline"
        if len(line) <= 120 and (not bare or words.other.match(bare)):
            self._byline_agency(line)
            return "other"
        name = words.agency(bare)
        if name and not first:
            self.agency = self.agency or name
            return "byline"
        return None

    def _byline(self, line: str) -> None:
        by = _BY.search(line)
        if by and not self.byline and not self.bodies:
            who = _IN_PLACE.sub("", by["who"]).strip(" ,")
            self.byline = who.split(",")[0].strip() or None
        self._byline_agency(line)

    def _byline_agency(self, line: str) -> None:
        for part in re.split(r"[,|/;()]| for (?=[A-Z])|by ", line):
            name = self.words.agency(part)
            if name:
                self.agency = self.agency or name

    def _syndication(self, line: str) -> None:
        for pattern in self.words.syndication:
            match = pattern.search(line)
            if match:
                self.syndicated = True
                groups = match.groupdict()
                self.publisher = self.publisher or groups.get("publisher")
                self.agency = self.agency or self.words.agency(groups.get("agency"))

    def _is_headline(self, line: str) -> bool:
        stripped = line.strip()
        return len(stripped) <= HEADLINE and len(stripped.split()) >= 2 and not re.search(r"[.:;,]['\"”’)]*$", stripped)

    def _is_headline_again(self, line: str) -> bool:
        return bool(self.title) and not self.bodies and line.strip() == (self.title or "").strip()

    def _is_subheading(self, line: str) -> bool:
        stripped = line.strip()
        if len(stripped) > SUBHEADING or re.search(r"[.!,;:…\"”']$", stripped) or stripped[:1] in "\"“'‘-•*":
            return False
        count = stripped.split()
        return len(count) <= 9 and stripped[:1].isupper()


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Bounds of paragraphs without surrounding space: lines, or runs of lines where the text is hard-wrapped."""
    lines = [m.span() for m in _LINE.finditer(text)]
    if _wrapped(text, lines):
        at = 0
        for gap in [*_BLANK.finditer(text), None]:
            end = gap.start() if gap else len(text)
            yield from _stripped(text, at, end)
            at = gap.end() if gap else end
    else:
        for a, b in lines:
            yield from _stripped(text, a, b)


def _stripped(text: str, a: int, b: int) -> Iterator[tuple[int, int]]:
    part = text[a:b]
    left = len(part) - len(part.lstrip())
    if left < len(part):
        yield a + left, a + len(part.rstrip())


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Most lines stop at one width in mid-sentence: the line ends are the typewriter's, not the writer's."""
    if len(lines) < 4 or not _BLANK.search(text):
        return False
    inner = broken = 0
    for (a, b), (c, _) in itertools.pairwise(lines):
        if not _BLANK.search(text, b, c):
            inner += 1
            broken += 40 <= b - a <= 100 and not re.search(r"[.!?:\"”)]\s*$", text[max(a, b - 3) : b])
    return inner >= 3 and broken >= 0.6 * inner
