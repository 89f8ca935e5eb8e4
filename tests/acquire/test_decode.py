"""Bytes to characters: what is declared, what is guessed, and that guesses are said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.acquire.decode import charset, declared_in, decode
from nutgraf.errors import InputBinary, InputEncoding, NutgrafError

FRENCH = "Le président a dénoncé l’accord signé à Genève, « une erreur » selon lui, après des mois de négociations."
RUSSIAN = "Президент встретился с премьер-министром в Москве и обсудил поставки газа, сообщила пресс-служба. " * 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(encoding: str) -> None:
    decoded = decode(FRENCH.encode(encoding), "x")
    assert decoded.text == FRENCH
    assert decoded.note is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding: str) -> None:
    decoded = decode("The court sat on Monday.".encode(encoding), "x")
    assert (decoded.text, decoded.encoding) == ("The court sat on Monday.", encoding)
    assert decoded.note


def test_declared_charset_is_believed_where_it_fits() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "x", "koi8-r").text == RUSSIAN
    assert decode(FRENCH.encode("cp1252"), "x", "iso-8859-1").text == FRENCH
    decoded = decode(FRENCH.encode(), "x", "ascii")
    assert decoded.text == FRENCH or decoded.encoding == "cp1252"


def test_a_false_declaration_is_said() -> None:
    decoded = decode(RUSSIAN.encode(), "x", "shift_jis")
    assert (decoded.text, decoded.encoding) == (RUSSIAN, "utf-8")
    assert decoded.note == "declared shift_jis, is UTF-8"


def test_windows_1252_is_guessed_and_said() -> None:
    decoded = decode(FRENCH.encode("cp1252"), "x")
    assert (decoded.text, decoded.encoding) == (FRENCH, "cp1252")
    assert decoded.note == "no charset declared; guessed windows-1252"


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_cyrillic_is_guessed_and_said(encoding: str) -> None:
    decoded = decode(RUSSIAN.encode(encoding), "x")
    assert decoded.text == RUSSIAN
    assert decoded.note


def test_a_few_broken_bytes_are_replaced_and_counted() -> None:
    data = (FRENCH * 5).encode() + b"\xff ended."
    decoded = decode(data, "x")
    assert decoded.text == FRENCH * 5 + "\ufffd ended."
    assert decoded.note == "1 undecodable bytes replaced by U+FFFD"


def test_binary_and_noise_are_refused() -> None:
    with pytest.raises(InputBinary):
        decode(b"text\0text", "x")
    with pytest.raises(InputBinary):
        decode(b"\x01\x02\x03\x04\x05" * 20, "x")
    with pytest.raises((InputEncoding, InputBinary)):
        decode(bytes(range(128, 256)) * 4, "x")


def test_charset_labels() -> None:
    assert charset("ISO-8859-1") == "cp1252"
    assert charset("utf-16") == "utf-8"
    for label in ("utf-7", "rot13", "zlib", "base64", "idna", "unicode_escape", "no such", "\0"):
        assert charset(label) is None


def test_declarations_in_the_document() -> None:
    assert declared_in(b'<?xml version="1.0" encoding="koi8-r"?><rss>') == "koi8-r"
    assert declared_in(b"<html><head><meta charset='windows-1251'>") == "windows-1251"
    assert declared_in(b'<meta http-equiv="Content-Type" content="text/html; charset=big5">') == "big5"
    assert declared_in(b"<html>") is None


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "cp1251", "rot13", "utf-16", "shift_jis", "x"]))
def test_any_bytes_give_text_or_our_error(data: bytes, declared: str | None) -> None:
    try:
        decoded = decode(data, "x", declared)
    except NutgrafError:
        return
    assert "\0" not in decoded.text
    decoded.text.encode("utf-8")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_utf_8_comes_back_unchanged(text: str) -> None:
    assert decode(text.encode(), "x").text == text.removeprefix("\ufeff")
