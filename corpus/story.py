"""Read corpus stories: wire copy with its annotation written under each sentence.

A story file is a header of ``key: value`` lines, a line ``---``, then one sentence a line; a blank line ends a
paragraph. Lines that open with ``>`` annotate the sentence above them, one event each::

    The French foreign minister, Claire Aubert, condemned the raid on Tuesday and called Lagos.
    > ACCUSE/disapprove condemned: French foreign minister, Claire Aubert#1 [FRA GOV] -> - ; on Tuesday

    > TYPE[/mode] trigger: actors -> recipients ; key value ; key value

``actors`` and ``recipients`` are ``-`` (not in the sentence) or members joined by `` + ``; a member is
``words of the sentence [COUNTRY SECTOR]``, with ``= Resolved Name`` before the bracket for a pronoun or a vague noun.
Keys: ``status`` (default actual), ``by`` (who claims it), ``at`` (place), ``on`` (time). ``#2`` after any words means
their second occurrence in the sentence. What the codebook does not ask for is not written.

Comes out: dicts in the shape of the event gold sets (spans are code points of the text). Refuses, with file and line,
whatever does not parse, does not stand in its sentence, or names an unknown type, mode, country or sector.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
STORIES = HERE / "stories"
SPLITS = ("train", "dev", "test")
STATUSES = ("actual", "historical", "future", "hypothetical", "negated")
SECTORS = [
    "GOV",
    "MIL",
    "COP",
    "JUD",
    "LEG",
    "PTY",
    "OPP",
    "REB",
    "UAF",
    "SPY",
    "BUS",
    "CVL",
    "EDU",
    "ELI",
    "JRN",
    "LAB",
    "MED",
    "REF",
    "CRM",
    "REL",
    "IGO",
    "NGO",
    "UNK",
]
_MODES = "assist change yield meet"
TYPES: dict[str, list[str]] = {
    name: modes.split()
    for name, modes in {
        "AGREE": "",
        "CONSULT": "visit third-party multilateral phone",
        "SUPPORT": "",
        "CONCEDE": "",
        "COOPERATE": "",
        "AID": "",
        "RETREAT": "withdraw release return disarm ceasefire access resign",
        "REQUEST": _MODES,
        "ACCUSE": "disapprove investigate allege",
        "REJECT": _MODES,
        "THREATEN": "restrict arrest relations expel territory violence",
        "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
        "SANCTION": "convict expel withdraw discontinue",
        "MOBILIZE": "troops weapons police militia",
        "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
        "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack "
        "aerial drone heavy-weapons crowd-control unconventional",
    }.items()
}
_HEAD = re.compile(r"^> (?P<type>[A-Z]+)(?:/(?P<mode>[a-z-]+))? (?P<trigger>.+?): (?P<parties>.+)$")
_MEMBER = re.compile(r"^(?P<words>.+?)(?: = (?P<name>[^\[]+?))? \[(?P<country>[A-Z]{3}) (?P<sector>[A-Z]{3})\]$")
_KEYS = {"status": "status", "by": "claimed_by", "at": "place", "on": "time"}


class StoryError(ValueError):
    """A story that cannot be read; the message gives file and line."""


def read_story(path: Path) -> dict[str, Any]:
    """One story as ``{"id", "split", "published", "title", "genre", "text", "sentences", "events"}``.

    The title is the first line of the text. Raises `StoryError` with file and line.
    """
    lines = path.read_text(encoding="utf-8").split("\n")
    try:
        rule = lines.index("---")
    except ValueError:
        raise StoryError(f"{path}: no line '---' after the header") from None
    header = dict(_header(path, i, line) for i, line in enumerate(lines[:rule], 1) if line)
    for key in ("split", "published", "title", "genre"):
        if key not in header:
            raise StoryError(f"{path}: header lacks '{key}:'")
    if header["split"] not in SPLITS:
        raise StoryError(f"{path}: split is one of {', '.join(SPLITS)}")
    text, sentences, events, start = "", [], [], True
    for number, line in enumerate([header["title"], *lines[rule + 1 :]], rule + 1):
        if not line.strip():
            start = True
        elif line.startswith(">"):
            if not sentences:
                raise StoryError(f"{path}:{number}: annotation before any sentence")
            try:
                events.append(event_line(line, text, sentences[-1]))
            except ValueError as wrong:
                raise StoryError(f"{path}:{number}: {wrong}: {line}") from None
        else:
            if line != line.strip():
                raise StoryError(f"{path}:{number}: white space around the sentence")
            text += ("\n" if start else " ") if text else ""
            sentences.append([len(text), len(text) + len(line)])
            text += line
            start = number == rule + 1
    return {"id": path.stem, **header, "text": text, "sentences": sentences, "events": events}


def _header(path: Path, number: int, line: str) -> tuple[str, str]:
    key, colon, value = line.partition(": ")
    if not colon:
        raise StoryError(f"{path}:{number}: header lines are 'key: value'")
    return key, value.strip()


def event_line(line: str, text: str, sentence: list[int]) -> dict[str, Any]:
    parts = line.split(" ; ")
    head = _HEAD.match(parts[0])
    if not head:
        raise ValueError("not '> TYPE[/mode] trigger: actors -> recipients'")
    kind, mode = head["type"], head["mode"]
    if kind not in TYPES:
        raise ValueError(f"unknown type {kind}")
    if mode and mode not in TYPES[kind]:
        raise ValueError(f"{kind} has no mode {mode}")
    actors, arrow, recipients = head["parties"].partition(" -> ")
    if not arrow:
        raise ValueError("no ' -> ' between actors and recipients")
    event: dict[str, Any] = {
        "type": kind,
        "mode": mode,
        "trigger": _find(head["trigger"], text, sentence),
        "actor": _members(actors, text, sentence),
        "recipient": _members(recipients, text, sentence),
        "status": "actual",
        "claimed_by": None,
        "place": None,
        "time": None,
    }
    if not event["actor"] and not event["recipient"]:
        raise ValueError("neither actor nor recipient")
    for part in parts[1:]:
        key, _, value = part.strip().partition(" ")
        if key not in _KEYS:
            raise ValueError(f"unknown key {key!r}")
        if key == "status":
            if value not in STATUSES:
                raise ValueError(f"unknown status {value!r}")
            event["status"] = value
        else:
            event[_KEYS[key]] = _find(value, text, sentence)
    return event


def _members(side: str, text: str, sentence: list[int]) -> list[dict[str, Any]]:
    if side.strip() == "-":
        return []
    out = []
    for member in side.strip().split(" + "):
        match = _MEMBER.match(member.strip())
        if not match:
            raise ValueError(f"member {member!r} is not 'words [CCC SEC]'")
        if match["sector"] not in SECTORS:
            raise ValueError(f"unknown sector {match['sector']}")
        entry: dict[str, Any] = {
            "span": _find(match["words"], text, sentence),
            "country": match["country"],
            "sector": match["sector"],
        }
        if match["name"]:
            entry["name"] = match["name"].strip()
        out.append(entry)
    return out


def _find(words: str, text: str, sentence: list[int]) -> list[int]:
    """The span of ``words`` (or ``words#2``) in the sentence, never inside a longer word."""
    match = re.fullmatch(r"(.+?)(?:#(\d))?", words.strip())
    assert match
    phrase, nth = match[1], int(match[2] or 1)
    at = sentence[0] - 1
    for _ in range(nth):
        at = _next(phrase, text, at + 1, sentence[1])
        if at < 0:
            raise ValueError(f"{words!r} does not stand in the sentence")
    return [at, at + len(phrase)]


def _next(phrase: str, text: str, at: int, end: int) -> int:
    while True:
        at = text.find(phrase, at, end)
        if at < 0:
            return -1
        before, after = text[at - 1 : at], text[at + len(phrase) : at + len(phrase) + 1]
        if not (before.isalnum() and phrase[0].isalnum()) and not (after.isalnum() and phrase[-1].isalnum()):
            return at
        at += 1


def read_corpus(folder: Path = STORIES) -> Iterator[dict[str, Any]]:
    """Every story of the corpus in the order of its file names."""
    for path in sorted(folder.rglob("*.story")):
        yield read_story(path)


def main() -> None:
    """Check every story given (or the whole corpus), print what it holds; ``--jsonl SPLIT`` prints that split."""
    if "--jsonl" in sys.argv:
        split = sys.argv[sys.argv.index("--jsonl") + 1]
        for story in read_corpus():
            if story["split"] == split:
                print(json.dumps(story, ensure_ascii=False))
        return
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else STORIES
    count: dict[str, int] = {}
    stories = sentences = failed = 0
    for path in [folder] if folder.is_file() else sorted(folder.rglob("*.story")):
        try:
            story = read_story(path)
        except StoryError as wrong:
            print(wrong, file=sys.stderr)
            failed += 1
            continue
        stories += 1
        sentences += len(story["sentences"])
        for event in story["events"]:
            for key in (
                event["type"],
                f"status {event['status']}",
                *([f"{event['type']}/{event['mode']}"] * bool(event["mode"])),
            ):
                count[key] = count.get(key, 0) + 1
    print(f"{stories} stories, {sentences} sentences, {sum(count.get(t, 0) for t in TYPES)} events, {failed} failed")
    for key in sorted(count):
        print(f"  {key:28} {count[key]}")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
