from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.records import Span
from nutgraf.relate.copies.shingles import read_words
from nutgraf.relate.copies.signature import FULL, sign


def hashes(text: str, *spans: tuple[int, int]) -> list[int]:
    body = [Span(start=a, end=b) for a, b in spans] or [Span(start=0, end=len(text))]
    return read_words([text], [body]).hashes.tolist()


def test_case_accents_punctuation_and_short_words_do_not_count() -> None:
    assert hashes("The MINISTER, visited Málaga.") == hashes("minister visited (malaga) at an")


def test_letters_that_scans_confuse_are_levelled() -> None:
    assert hashes("minister bought 510 vessels") == hashes("mlnister b0ught 5lO uessels")


def test_a_decomposed_accent_is_no_word_break() -> None:
    assert hashes("Ma\u0301laga harbour") == hashes("Málaga harbour")


def test_numbers_count_however_short_and_ideographs_one_by_one() -> None:
    assert len(hashes("of 7 and 12")) == 2
    assert len(hashes("港口 关闭")) == 4


def test_only_the_body_is_read() -> None:
    text = "HEADLINE WORDS Harbour closed again"
    assert hashes(text, (15, len(text))) == hashes("harbour closed again")
    assert hashes(text, (0, 8), (15, 22)) == hashes("headline harbour")


def test_the_hashes_are_the_same_everywhere() -> None:
    assert hashes("harbour closed 12") == [404673301, 2314049456, 4291272058]


@given(st.lists(st.text(max_size=80), max_size=6))
def test_a_batch_reads_as_its_texts_do_one_by_one(texts: list[str]) -> None:
    words = read_words(texts, [[Span(start=0, end=len(text))] for text in texts])
    parts = [words.hashes[a:b].tolist() for a, b in zip(words.bounds[:-1], words.bounds[1:], strict=True)]
    assert parts == [hashes(text) for text in texts]


@given(st.integers(0, 3000), st.integers(0, 3000))
def test_the_sample_of_a_part_holds_what_the_whole_has_of_it(size: int, kept: int) -> None:
    texts = [" ".join(f"{n}" for n in range(size)), " ".join(f"{n}" for n in range(min(size, kept)))]
    keys, bounds = sign(read_words(texts, [[Span(start=0, end=len(text))] for text in texts]))
    whole, part = set(keys[: bounds[1]].tolist()), set(keys[bounds[1] :].tolist())
    every = set(_all_shingles(texts[1]))
    assert whole & every <= part
    assert len(whole) <= 2 * FULL


def _all_shingles(text: str) -> list[int]:
    """Keys of every stretch of three words, each short enough to be kept whole."""
    words = text.split()
    parts = [" ".join(words[n : n + 3]) for n in range(len(words) - 2)]
    return sign(read_words(parts, [[Span(start=0, end=len(part))] for part in parts])).keys.tolist()


def test_signatures_are_sorted_and_without_repeats() -> None:
    keys = sign(read_words(["same words here " * 500], [[Span(start=0, end=8000)]])).keys
    assert keys.size == 3
    assert (np.diff(keys.astype(np.int64)) > 0).all()
