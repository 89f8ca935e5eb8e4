"""Tell the form of an input from its first bytes.

Comes in: up to 64 KB from the front.  Goes out: one of `FORMS` or `CONTAINERS`.  Refuses with `InputBinary` what is
neither text nor an archive that we open.  Magic numbers are those of the formats' own specifications; XML is told
by its root element, JSON by the keys of its first object, mail by its header block.
"""

from __future__ import annotations

import json
import re

from nutgraf.acquire.limits import Reading
from nutgraf.errors import InputBinary, InputMalformed

CONTAINERS = ("zip", "gzip", "zstd", "tar")
FORMS = ("text", "html", "feed", "newsml-g2", "nitf", "jsonl", "json", "csv", "parquet", "mbox", "eml", "warc")

_MAGIC = (
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PAR1", "parquet"),
    (b"WARC/", "warc"),
)
_BINARY = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"RIFF", "RIFF media"),
    (b"ID3", "MP3 audio"),
    (b"OggS", "Ogg media"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"SQLite format 3\0", "SQLite database"),
    (b"\xd0\xcf\x11\xe0", "old Microsoft Office document"),
    (b"BZh", "bzip2 archive"),
    (b"\xfd7zXZ", "xz archive"),
    (b"7z\xbc\xaf", "7z archive"),
    (b"Rar!", "RAR archive"),
    (b"{\\rtf", "RTF document"),
)
_ROOTS = {
    "rss": "feed",
    "RDF": "feed",
    "feed": "feed",
    "newsItem": "newsml-g2",
    "packageItem": "newsml-g2",
    "newsMessage": "newsml-g2",
    "nitf": "nitf",
    "html": "html",
}
_PROLOG = re.compile(r"\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[>]|\[[^\]]*\])*>)", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"\s*<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]")
_HTML = re.compile(
    r"<!doctype\s+html|<(?:html|head|body|title|meta|link|article|section|main|div|p|h[1-6]|table|ul|ol|span|a|b|i|em|"
    r"strong|br|img|script|style|blockquote|center|font|header|nav|figure)(?:\s[^>]*)?/?>",
    re.IGNORECASE,
)
_MAIL_HEADER = re.compile(r"([!-9;-~]+):(?:[ \t]|$)")
_MAIL_KNOWN = {
    *("from", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to"),
    *("content-type", "to", "reply-to", "list-id", "list-unsubscribe", "dkim-signature", "x-mailer", "sender"),
}


def sniff(first: bytes, where: str, reading: Reading) -> str:
    """The form of an input that begins with ``first``. Raises `InputBinary`, or `InputMalformed` for foreign XML."""
    for magic, form in _MAGIC:
        if first.startswith(magic):
            return form
    if len(first) > 262 and first[257:262] == b"ustar":
        return "tar"
    for magic, name in _BINARY:
        if first.startswith(magic):
            hint = "convert it to text or HTML first"
            raise InputBinary(f"this is a {name}, not text", where=where, hint=hint)
    if reading.form:
        return reading.form
    return _of_text(_as_text(first), where, reading)


def _as_text(first: bytes) -> str:
    """The head as text, well enough to look at: every sign that is looked for is ASCII."""
    for bom, encoding in ((b"\xff\xfe\0\0", "utf-32-le"), (b"\0\0\xfe\xff", "utf-32-be")):
        if first.startswith(bom):
            return first[4:].decode(encoding, "replace")
    if first.startswith((b"\xff\xfe", b"<\0")):
        return first.removeprefix(b"\xff\xfe").decode("utf-16-le", "replace")
    if first.startswith((b"\xfe\xff", b"\0<")):
        return first.removeprefix(b"\xfe\xff").decode("utf-16-be", "replace")
    return first.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def _of_text(text: str, where: str, reading: Reading) -> str:
    body = text.lstrip()
    if body.startswith("<"):
        return _of_markup(body, where)
    if body.startswith(("{", "[")) and (form := _of_json(body)):
        return form
    if re.match(r"From \S+.*\d{4}\r?\n[!-9;-~]+:", text):
        return "mbox"
    if _mail_headers(text) >= 2:
        return "eml"
    if _is_table(text, reading):
        return "csv"
    return "text"


def _of_markup(body: str, where: str) -> str:
    rest = body[:8192]
    declared = rest.startswith("<?xml")
    while match := _PROLOG.match(rest):
        if re.match(r"\s*<!doctype\s+html", match.group(), re.IGNORECASE):
            return "html"
        rest = rest[match.end() :]
    root = _ROOT.match(rest)
    if root and (form := _ROOTS.get(root.group(1)) or _ROOTS.get(root.group(1).lower())):
        return form
    if _HTML.match(rest.lstrip()) or _HTML.search(body[:2048]):
        return "html"
    if declared:
        name = root.group(1) if root else "?"
        hint = "we read RSS, Atom, NewsML-G2, NITF and (X)HTML"
        raise InputMalformed(f"XML whose root element <{name}> we do not know", where=where, hint=hint)
    return "text"


def _of_json(body: str) -> str | None:
    """``jsonl`` where the first line is one whole object, ``json`` where an object or array goes on over lines."""
    first, newline, _ = body.partition("\n")
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        if body.startswith("{"):
            starts_object = re.match(r'\{\s*(?:"|\})', body)
            return ("json" if newline and not first.rstrip().endswith("}") else "jsonl") if starts_object else None
        return "json" if re.match(r"\[\s*[{\]]", body) else None
    if isinstance(value, dict):
        return "jsonl"
    return "json" if isinstance(value, list) and (not value or isinstance(value[0], dict)) else None


def _mail_headers(text: str) -> int:
    """How many different mail headers stand in the first block of lines."""
    seen: set[str] = set()
    for number, line in enumerate(text[:8192].splitlines()):
        if line[:1] in (" ", "\t") and number:
            continue
        match = _MAIL_HEADER.match(line)
        if not match:
            break
        seen.add(match.group(1).lower())
    return len(seen & _MAIL_KNOWN)


def _is_table(text: str, reading: Reading) -> bool:
    from nutgraf.acquire.fields import FIELDS
    from nutgraf.acquire.table import header_of

    header = header_of(text, reading)
    if header is None:
        return False
    names = set(header[0])
    ours = names & {reading.columns.get(field, field) for field in FIELDS}
    return len(names) == len(header[0]) and all(names) and (len(ours) > 1 or not any(" " in name for name in names))
