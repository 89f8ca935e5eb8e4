"""Bytes -> characters, and how sure we are.

Order: byte-order mark, the charset that was declared, UTF-16 told by its zero bytes, UTF-8, then a guess:
windows-1252 where the few high bytes stand as Western letters and quotes do, else what charset-normalizer finds.
What was guessed or replaced is said in a note.  Refuses binary (`InputBinary`) and what no encoding fits
(`InputEncoding`).  Labels follow the WHATWG Encoding Standard where it matters: latin-1 means windows-1252.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from nutgraf.errors import InputBinary, InputEncoding

_BOMS = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_WESTERN = {"iso8859-1", "ascii", "latin-1", "iso8859-15"}
# codecs that Python lists as text encodings but that no news arrives in, some of them unsafe or slow
_NOT_CHARSETS = {"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"}
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_CONTROLS = bytes({*range(32), 0x7F} - {*b"\t\n\v\f\r\x1b"})
_WESTERN_IN_PLACE = re.compile(
    r"(?<=[A-Za-z])[À-ÖØ-öø-ÿŒœŠšŽžŸ]+(?=[a-zA-Z\s.,;:'’!?)\"-]|$)|[“”‘’„‚–—…«»€£©®°•·§¡¿ÀÉÖÜÄßñ]"
)
_GUESS_FROM = 65_536


class Decoded(NamedTuple):
    text: str
    encoding: str
    note: str | None = None


def declared_in(data: bytes) -> str | None:
    """The charset that an XML declaration or an HTML ``meta`` in the first 4 KB names."""
    match = _XML_CHARSET.search(data[:1024]) or _META_CHARSET.search(data[:4096])
    return match.group(1).decode("ascii") if match else None


def decode(data: bytes, where: str, declared: str | None = None) -> Decoded:
    """``data`` as text. Raises `InputBinary`, or `InputEncoding` where no encoding fits."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _checked(_lossy(data[len(bom) :], name), where)
    if declared and (codec := charset(declared)) and (text := _strict(data, codec)) is not None:
        return _checked(Decoded(text, codec), where)
    if b"\0" in data[:64] and (wide := _utf16_by_zeros(data)):
        return _checked(_lossy(data, wide)._replace(note=f"no charset declared; guessed {wide}"), where)
    if (text := _strict(data, "utf-8")) is not None:
        note = f"declared {declared}, is UTF-8" if declared and charset(declared) != "utf-8" else None
        return _checked(Decoded(text, "utf-8", note), where)
    return _checked(_guess(data, where), where)


def charset(label: str) -> str | None:
    """Python's name for a charset label, or None where we do not read it."""
    try:
        info = codecs.lookup(label.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    name = info.name.replace("_", "-")
    if name in _NOT_CHARSETS or not getattr(info, "_is_text_encoding", True):
        return None
    if name == "utf-16":
        return "utf-8"  # a label that could be read as ASCII cannot have been UTF-16 (WHATWG)
    return "cp1252" if name in _WESTERN else name


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, ValueError):
        return None


def _lossy(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    lost = text.count("\ufffd") if _strict(data, name) is None else 0
    return Decoded(text, name, f"{lost} undecodable bytes replaced by U+FFFD" if lost else None)


def _guess(data: bytes, where: str) -> Decoded:
    if b"\0" in data[:_GUESS_FROM]:
        raise InputBinary("the input holds zero bytes, as no text does", where=where)
    mended = data.decode("utf-8", "replace")
    lost = mended.count("\ufffd")
    whole = sum(char > "\x7f" for char in mended) - lost
    if whole > 4 * lost or (lost == 1 and mended.endswith("\ufffd") and whole):
        return Decoded(mended, "utf-8", f"{lost} undecodable bytes replaced by U+FFFD")
    western = _strict(data, "cp1252")
    high = sum(byte > 0x7F for byte in data)
    if western is not None and high < len(data) / 6 and len("".join(_WESTERN_IN_PLACE.findall(western))) >= 0.9 * high:
        return Decoded(western, "cp1252", "no charset declared; guessed windows-1252")
    if found := _normalizer(data):
        return found
    if western is not None and high < len(data) / 4:
        return Decoded(western, "cp1252", "no charset declared; guessed windows-1252, without good signs")
    hint = "convert it to UTF-8, or check that it is text at all"
    raise InputEncoding("the bytes are in no encoding that we could tell", where=where, hint=hint)


def _normalizer(data: bytes) -> Decoded | None:
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return None
    best = from_bytes(data[:_GUESS_FROM]).best()
    if best is None or (codec := charset(best.encoding)) is None or (text := _strict(data, codec)) is None:
        return None
    return Decoded(text, codec, f"no charset declared; guessed {codec}")


def _utf16_by_zeros(data: bytes) -> str | None:
    sample = data[:2048]
    half = len(sample) // 2
    if half < 4:
        return None
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _checked(decoded: Decoded, where: str) -> Decoded:
    """Refuse what decodes but is no text: a zero, or more than one control character in a hundred."""
    text = decoded.text
    sample = text[:_GUESS_FROM].encode("utf-8", "replace")
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if "\0" in text or controls > 3 + len(sample) / 100:
        raise InputBinary("the input holds control characters, as no text does", where=where)
    return decoded
