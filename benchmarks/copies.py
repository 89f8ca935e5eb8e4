"""How well, and how fast, are wire copies found?

    python -m benchmarks.copies accuracy            edits of 3,000 made stories and of the corpus
    python -m benchmarks.copies scale 10000 100000  grouping of so many stories, each size in a process of its own
    python -m benchmarks.copies methods             the signature beside MinHash with banded look-up (needs rensa)
    python -m benchmarks.copies joins STORIES.jsonl every group found in stories of your own, with the shared sentences

All stories of the first three are made by `benchmarks.newswire` and `benchmarks.edits`; nothing is downloaded.
"""

from __future__ import annotations

import argparse
import heapq
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from benchmarks import newswire
from benchmarks.edits import EDITS, KEEP_HALF
from nutgraf.evaluate.copies import PairScore, pair_score, recall_by_edit
from nutgraf.relate.copies import Copies, Story
from nutgraf.relate.copies.stream import place_all

FIELDS = ("id", "text", "title", "publisher", "published")
SCALE_EDITS = [kind for kind in KEEP_HALF if "scan" not in kind] + ["scan 1 %", "trim 50 % and scan 5 %"]


def as_story(row: dict[str, Any]) -> Story:
    return Story(**{field: row.get(field) for field in FIELDS})


def copy_of(original: dict[str, Any], kind: str, rng: Random) -> dict[str, Any]:
    """An edited copy, published up to two hours before or twenty after the original."""
    when = datetime.fromisoformat(original["published"]) + timedelta(minutes=rng.randint(-120, 1200))
    edited = EDITS[kind](original, rng)
    return {
        **edited,
        "id": f"{original['id']}/{kind}",
        "published": when.isoformat(),
        "publisher": f"{newswire.name(rng)} Gazette",
    }


def corpus() -> list[dict[str, Any]]:
    """The stories of the corpus beside the code, as originals."""
    from corpus.story import read_corpus

    rows = []
    for story in read_corpus():
        text = story["text"].split("\n", 1)[1]
        rows.append(
            {**{k: story[k] for k in ("id", "title")}, "text": text, "published": story["published"] + "T08:00:00"}
        )
    return rows


def edited(
    originals: list[dict[str, Any]], copies: int
) -> tuple[list[Story], dict[str, str], list[tuple[str, str, str]]]:
    """Stories in order of publication, the report each is of, and ``(edit, original, copy)``; each second is copied."""
    rows, truth, edits = [], {}, []
    for nth, original in enumerate(originals):
        rng = Random(f"edits {original['id']}")
        rows.append(original)
        truth[original["id"]] = original["id"]
        for kind in rng.sample(list(EDITS), copies if nth % 2 == 0 else 0):
            copy = copy_of(original, kind, rng)
            rows.append(copy)
            edits.append((kind, original["id"], copy["id"]))
            if kind in KEEP_HALF:
                truth[copy["id"]] = original["id"]
    rows.sort(key=lambda row: str(row["published"]))
    return [as_story(row) for row in rows], truth, edits


def groups_of(stories: list[Story]) -> dict[str, str]:
    copies = Copies()
    for _ in place_all(copies, stories):
        pass
    return {member: group.id for group in copies.groups() for member in group.members}


def accuracy(count: int) -> None:
    for name, originals, copies in (
        ("made stories", [newswire.story(n) for n in range(count)], 4),
        ("corpus", corpus(), len(EDITS)),
    ):
        stories, truth, edits = edited(originals, copies)
        found = groups_of(stories)
        report(f"{name}: {len(originals)} originals, {len(stories)} stories", pair_score(found, truth))
        for kind, (right, all_) in recall_by_edit(found, edits).items():
            print(f"  {kind:42}{right:5} of {all_:5}  {right / all_:.4f}")


def report(name: str, score: PairScore) -> None:
    print(f"{name}: pair precision {score.precision:.4f}, recall {score.recall:.4f} ({score.true} true pairs)")


def feed(count: int) -> Iterator[dict[str, Any]]:
    """``count`` stories in order of publication, two in five of them copies; ``report`` names the original."""
    waiting: list[tuple[str, int, dict[str, Any]]] = []
    given = made = 0
    for number in range(count):
        if given >= count:
            return
        rng = Random(f"feed {number}")
        original = newswire.story(number)
        original["published"] = (datetime(2020, 1, 1) + timedelta(seconds=30 * number)).isoformat()
        original["report"] = original["id"]
        family = [original]
        if number % 3 == 0:
            family += [copy_of(original, kind, rng) for kind in rng.sample(SCALE_EDITS, 2)]
        for row in family:
            made += 1
            heapq.heappush(waiting, (row["published"], made, row))
        ready = (datetime.fromisoformat(original["published"]) - timedelta(hours=2)).isoformat()
        while waiting and waiting[0][0] < ready and given < count:
            yield heapq.heappop(waiting)[2]
            given += 1


def scale(sizes: list[int], folder: Path) -> None:
    for size in sizes:
        path = folder / f"feed-{size}.jsonl"
        if not path.exists():
            with path.open("w", encoding="utf-8") as out:
                out.writelines(json.dumps(row) + "\n" for row in feed(size))
        subprocess.run([sys.executable, "-m", "benchmarks.copies", "one-size", str(path)], check=True)


def one_size(path: Path) -> None:
    """Group one file with one helper process, and say how long that took and how much memory both had at their peak."""
    import msgspec

    decode = msgspec.json.Decoder(dict[str, Any]).decode
    truth: dict[str, str] = {}

    def stories() -> Iterator[Story]:
        with path.open("rb") as lines:
            for line in lines:
                row = decode(line)
                truth[row["id"]] = row["report"]
                yield as_story(row)

    began, used = time.perf_counter(), time.process_time()
    copies = Copies()
    count = sum(1 for _ in place_all(copies, stories(), workers=1))
    took, used = time.perf_counter() - began, time.process_time() - used
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    child = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{count} stories in {took:.1f} s: {count / took:.0f} a second; processor time {used:.1f} s here, "
        f"{child.ru_utime + child.ru_stime:.1f} s in the helper; at most {own:.0f} + {child.ru_maxrss / 1024:.0f} MB"
    )
    found = {member: group.id for group in copies.groups() for member in group.members}
    report(f"  {len(set(found.values()))} groups", pair_score(found, truth))


def joins(path: Path) -> None:
    """Print every group in a file of stories, and the share of sentences that each has word for word in the lead."""
    rows = {row["id"]: row for row in map(json.loads, path.read_text("utf-8").splitlines())}
    copies = Copies()
    for _ in place_all(copies, sorted(map(as_story, rows.values()), key=lambda story: story.published or "")):
        pass
    for group in copies.groups(2):
        print(f"{group.id} ({group.agency})")
        lead = _sentences(rows[group.id]["text"])
        for member in group.members:
            own = _sentences(rows[member]["text"])
            share = len(own & lead) / max(1, min(len(own), len(lead)))
            print(f"  {share:5.2f}  {member}  {rows[member].get('publisher')}: {rows[member].get('title')}")


def _sentences(text: str) -> set[str]:
    parts = re.split(r"(?<=[.!?])[\"'”’]?\s+|\n", text)
    return {" ".join(re.findall(r"\w+", part.casefold())) for part in parts if len(part) > 25}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_subparsers(dest="what", required=True)
    what.add_parser("accuracy").add_argument("--stories", type=int, default=3000)
    sizes = what.add_parser("scale")
    sizes.add_argument("sizes", type=int, nargs="+")
    sizes.add_argument("--folder", type=Path, help="where the stories are written, and found again")
    what.add_parser("one-size").add_argument("path", type=Path)
    what.add_parser("methods").add_argument("--stories", type=int, default=1000)
    what.add_parser("joins").add_argument("path", type=Path)
    options = parser.parse_args()
    if options.what == "accuracy":
        accuracy(options.stories)
    elif options.what == "scale":
        with tempfile.TemporaryDirectory() as folder:
            scale(options.sizes, options.folder or Path(folder))
    elif options.what == "one-size":
        one_size(options.path)
    elif options.what == "methods":
        from benchmarks.copies_methods import compare

        compare(options.stories)
    else:
        joins(options.path)


if __name__ == "__main__":
    main()
