"""The shipped gazetteer, mapped once, and a way to code a text that is one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from nutgraf.records import Place, Span
from nutgraf.resolve.where import Gazetteer, places

Coded = Callable[..., tuple[Place, ...]]


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture(scope="session")
def code(gazetteer: Gazetteer) -> Coded:
    def coded(text: str, *more: str, **options: Any) -> tuple[Place, ...]:
        """Places of the sentences given, joined by a blank."""
        sentences, at = [], 0
        for sentence in (text, *more):
            sentences.append(Span(start=at, end=at + len(sentence)))
            at += len(sentence) + 1
        mentions = options.pop("mentions", None)
        return places(" ".join((text, *more)), sentences, mentions, gazetteer=gazetteer, **options)

    return coded
