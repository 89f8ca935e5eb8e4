"""Newsletters: an eml message or an mbox of them -> one raw item a message (RFC 5322, MIME, RFC 4155).

The HTML part is taken where there is one, for its paragraphs are whole; else the plain part, its hard line breaks
joined.  Attachments are passed over and counted in a note.  An mbox streams: one message is held at a time.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message
from email.utils import getaddresses

from nutgraf import language
from nutgraf.acquire import agencies, markup
from nutgraf.acquire.dates import iso
from nutgraf.acquire.decode import declared_in, decode
from nutgraf.acquire.item import RawItem
from nutgraf.acquire.limits import Reading, too_large
from nutgraf.acquire.streams import head, whole
from nutgraf.acquire.tidy import one_line, tidy
from nutgraf.errors import InputEmpty, InputMalformed, NutgrafError

_LONG_LINE = 55


def documents(stream: io.BufferedReader, where: str, reading: Reading) -> Iterator[RawItem | NutgrafError]:
    """Every message, in file order; those of an mbox are ``path!number``."""
    limit = reading.limits.max_document_bytes
    if not head(stream).startswith(b"From "):
        yield message(whole(stream, limit, where), where, reading)
        return
    for number, data in enumerate(_messages(stream, limit), 1):
        place = f"{where}!{number}"
        try:
            if data is None:
                raise too_large("the message has more bytes", "max_document_bytes", limit, place)
            yield message(data, place, reading)
        except NutgrafError as error:
            yield error
        except (LookupError, ValueError, AttributeError, TypeError, RecursionError) as error:
            yield InputMalformed(f"no readable message: {error}", where=place)


def _messages(stream: io.BufferedReader, limit: int) -> Iterator[bytes | None]:
    """The bytes of each message, None for one over ``limit``; "From " after an empty line begins the next."""
    parts: list[bytes] = []
    size = 0
    blank, started = True, False
    while line := stream.readline(65_536):
        if blank and line.startswith(b"From "):
            if started:
                yield b"".join(parts) if size <= limit else None
            parts, size, started, blank = [], 0, True, False
            continue
        size += len(line)
        if size <= limit:
            parts.append(line[1:] if line.startswith(b">From ") else line)
        blank = line in (b"\n", b"\r\n")
    if started:
        yield b"".join(parts) if size <= limit else None


def message(data: bytes, where: str, reading: Reading) -> RawItem:
    """One message as an item. Raises `InputEmpty` where it has no text part, `InputTooLarge` for too many parts."""
    parsed = message_from_bytes(data, policy=policy.compat32)
    html: Message | None = None
    plain: Message | None = None
    attached = 0
    for number, part in enumerate(parsed.walk()):
        if number > reading.limits.max_members:
            raise too_large("the message has more parts", "max_members", reading.limits.max_members, where)
        if part.is_multipart():
            continue
        if part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text":
            attached += 1
        elif part.get_content_subtype() == "html":
            html = html or part
        else:
            plain = plain or part
    lines, encoding, notes = _lines(html, plain, where)
    if attached:
        notes.append(f"{attached} attachments passed over")
    title = one_line(_header(parsed, "subject"))
    kept, done = tidy(lines, title)
    if not kept:
        raise InputEmpty("the message has no text", where=where)
    text = reading.limits.check_chars("\n\n".join(kept), where)
    name, _ = (getaddresses([_header(parsed, "from") or ""]) or [("", "")])[0]
    spoken, dispute = language.decide(text, _header(parsed, "content-language"))
    return RawItem(
        text=text,
        id=(_header(parsed, "message-id") or "").strip("<> ") or None,
        title=title,
        publisher=one_line(name),
        agency=agencies.named((name,)),
        published=iso(_header(parsed, "date")),
        language=spoken,
        where=where,
        format="mail",
        encoding=encoding,
        headline_in_text=False,
        notes=(*notes, *done, *([dispute] if dispute else [])),
    )


def _lines(html: Message | None, plain: Message | None, where: str) -> tuple[list[str], str | None, list[str]]:
    if html is not None:
        data = _payload(html)
        text, encoding, note = decode(data, where, html.get_content_charset() or declared_in(data))
        lines = markup.paragraphs(markup.html(text, where)) if text.strip() else []
        if lines or plain is None:
            return lines, encoding, [note] if note else []
    if plain is None:
        return [], None, []
    text, encoding, note = decode(_payload(plain), where, plain.get_content_charset())
    return unwrapped(text), encoding, [note] if note else []


def unwrapped(text: str) -> list[str]:
    """Paragraphs of a plain part: lines that were broken at the margin are joined again."""
    found = []
    for block in text.replace("\r\n", "\n").split("\n\n"):
        rows = [row.strip() for row in block.split("\n") if row.strip()]
        if rows and max(map(len, rows)) >= _LONG_LINE and all(len(row) >= _LONG_LINE * 0.6 for row in rows[:-1]):
            found.append(" ".join(rows))
        else:
            found.extend(rows)
    return found


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _header(parsed: Message, name: str) -> str | None:
    """A header decoded (RFC 2047), or None; a spoilt one is given as it stands."""
    value = parsed.get(name)
    if value is None:
        return None
    from email.header import decode_header, make_header

    raw = str(value)
    try:
        return str(make_header(decode_header(raw)))
    except (ValueError, LookupError):
        return raw
