"""The raw item: one story as it arrived, its text made clean and its metadata named.

Comes in: nothing; this module only declares.  Goes out: the value that the text-anatomy stage turns into a
`Document`.  Plain text, and the text column of JSON lines and tables, is the decoded input untouched, so that
offsets into it hold; every other form is body paragraphs separated by one empty line, with the headline in
``title`` and not in ``text``.
"""

from __future__ import annotations

from nutgraf.records import Value


class RawItem(Value, frozen=True, kw_only=True):
    """One story before its anatomy is known.

    ``where`` names its place for error messages: ``path!member#line``.  ``format`` is the form it came in and
    ``encoding`` how its bytes were decoded.  ``published`` is an ISO 8601 date or date-time.  ``dateline`` is
    given where the form marks it (NITF, NewsML-G2, ninjs) and then opens ``text`` as wires print it; ``captions`` are
    those that the form marks (pages too), and are not part of ``text``.
    ``headline_in_text``: True, False, or None where the form does not say.  ``notes`` says in words what was
    guessed, repaired, dropped or disputed.
    """

    text: str
    id: str | None = None
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    agency: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    where: str = ""
    format: str = "text"
    encoding: str | None = None
    headline_in_text: bool | None = None
    dateline: str | None = None
    captions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
