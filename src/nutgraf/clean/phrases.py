"""The phrases by which news marks captions, bylines and notices, and the agencies' names, from the data files."""

from __future__ import annotations

import csv
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Phrases:
    caption_start: re.Pattern[str]
    caption_end: re.Pattern[str]
    byline: re.Pattern[str]
    other: re.Pattern[str]
    notice_start: re.Pattern[str]
    notice_any: re.Pattern[str]
    syndication: tuple[re.Pattern[str], ...]
    agencies: dict[str, str]  # spelling -> name

    def speaks_of_itself(self, paragraph: str) -> bool:
        """Whether a paragraph talks about how it was published. The plain words are looked for first: they are quick."""
        lower = paragraph.lower()
        return any(
            word in lower
            for word in ("edited", "syndicated", "feed", "publish", "appeared", "contributed", "terms", "wire")
        ) and bool(self.notice_any.search(paragraph))

    def agency(self, words: str | None) -> str | None:
        """The agency that ``words`` name, by any of its spellings."""
        if not words:
            return None
        plain = words.strip(" .()[]-–—:")
        return self.agencies.get(plain) or self.agencies.get(plain.removeprefix("the ").removeprefix("The "))


@cache
def phrases() -> Phrases:
    folder = files("nutgraf.data") / "anatomy"
    table = tomllib.loads((folder / "phrases.toml").read_text("utf-8"))

    def union(patterns: list[str], whole: bool = False) -> re.Pattern[str]:
        body = "|".join(f"(?:{p})" for p in patterns)
        return re.compile(rf"(?:{body})\s*$" if whole else rf"(?:{body})", re.IGNORECASE)

    agencies: dict[str, str] = {}
    for row in csv.DictReader((folder / "agencies.csv").read_text("utf-8").splitlines()):
        for spelling in (row["name"], *row["aliases"].split("|")):
            if spelling:
                agencies.setdefault(spelling, row["name"])
    return Phrases(
        caption_start=union(table["caption"]["start"]),
        caption_end=union(table["caption"]["end"], whole=True),
        byline=union(table["byline"]["line"], whole=True),
        other=union(table["other"]["line"], whole=True),
        notice_start=union(table["notice"]["start"]),
        notice_any=union(table["notice"]["any"]),
        syndication=tuple(re.compile(p) for p in table["syndication"]["patterns"]),
        agencies=agencies,
    )
