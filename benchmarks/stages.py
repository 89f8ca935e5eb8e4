"""How long does each stage of `nutgraf code` take, and how does the whole compare with the bare encoder pass?

    python -m benchmarks.stages [STORIES]

The stories are those of the corpus, again and again up to the number. The bare pass runs the same ONNX graph over the
same tokens, cut into windows without context; everything else is what a record costs beside it.
"""

from __future__ import annotations

import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

from corpus.story import read_corpus

from nutgraf import coder as stages
from nutgraf.clean import anatomy
from nutgraf.detect import read
from nutgraf.detect.decode import Decoder
from nutgraf.detect.words import encode, windows
from nutgraf.resolve.when import times
from nutgraf.resolve.where import places


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    stories = list(islice(cycle([(s["text"], s["published"]) for s in read_corpus()]), count))
    coder = stages.Coder()
    coder.code(stories[0][0], published=stories[0][1])
    model, gazetteer = coder.model, coder.gazetteer
    decoder = Decoder(model.labels)
    spent: dict[str, float] = defaultdict(float)

    def timed(name: str, work: Callable[[], Any]) -> Any:
        begun = time.perf_counter()
        out = work()
        spent[name] += time.perf_counter() - begun
        return out

    words = pieces = 0
    for text, published in stories:
        words += len(text.split())
        parts = timed("clean", lambda t=text: anatomy(t))
        spans = [(s.start, s.end) for s, on in zip(parts.sentences, parts.coded, strict=True) if on]
        doc = timed("encode", lambda t=text, s=spans: encode(model.tokenizer, t, s))
        pieces += len(doc.pieces)
        for window in windows(doc, left=0, right=0):
            timed("bare pass", lambda w=window: model.scores(w))
        for window in windows(doc):
            scores = timed("pass with context", lambda w=window: model.scores(w))
            where = (doc.sentence[window.lo : window.hi], doc.lettered(window.lo, window.hi))
            timed(
                "decode",
                lambda s=scores, w=where: (decoder.events(s, *w), decoder.attributions(s), decoder.mentions(s)),
            )
        found = read(model, text, parts.sentences, parts.coded)
        timed("when", lambda t=text, p=parts, d=published: times(t, p.sentences, published=d))
        named = [m for m in found.mentions if m.kind == "place"]
        timed(
            "where", lambda t=text, p=parts, n=named: places(t, p.sentences, n, gazetteer=gazetteer, dateline=p.place)
        )
        record = timed("whole", lambda t=text, d=published: coder.code(t, published=d))
        timed("json", record.json)
    whole = spent["whole"] + spent["json"]
    for name, seconds in spent.items():
        print(f"{name:20} {1000 * seconds / count:8.2f} ms a story")
    print(f"{words / count:.0f} words and {pieces / count:.0f} pieces a story; {count / whole:.1f} stories a second")
    print(f"the whole takes {whole / spent['bare pass']:.2f} times the bare pass")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
