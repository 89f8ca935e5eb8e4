"""The shipped weights: verified, loaded once, run one window at a time.

A pass reads a single window and never a batch: dynamic int8 scales activations over all that it is given, so a
neighbour from another story would shift a sentence's scores. One window of one document keeps the record of a story
the same whatever is coded beside it.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from nutgraf.detect.scores import Calibration, Floats, Labels, Scores
from nutgraf.detect.words import Window
from nutgraf.errors import ModelDamaged

MODELS = Path(__file__).resolve().parent.parent / "models"
OUTPUTS = ("type", "status", "mode", "spans", "links", "words")


class Model:
    """Two ONNX sessions, the reader and its second look, and the tokenizer. ``threads``: cores for one pass; 0 leaves it to the runtime."""

    def __init__(self, folder: Path = MODELS, *, threads: int = 0) -> None:
        self.manifest = _manifest(folder)
        for name, checksum in self.manifest["files"].items():
            _verify(folder / name, checksum)
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # idle threads that spin would slow every other process on a laptop down
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session, self._second = (
            onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
            for name in ("reader.onnx", "look.onnx")
        )
        self.tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.sha256: str = _together(self.manifest["files"])
        self.calibration = Calibration(**self.manifest.get("calibration", {}))
        self.labels = Labels(*(tuple(self.manifest[k]) for k in ("types", "statuses", "modes", "spans", "links")))

    def scores(self, window: Window) -> Scores:
        """All heads over the words of one window."""
        found = self._session.run(OUTPUTS, _feed(window.ids, window.case, window.first))
        heads = dict(zip(OUTPUTS, found, strict=True))
        words = heads.pop("words")

        def look(lo: int, hi: int, first: int, last: int, hint: Floats) -> tuple[Floats, Floats]:
            where = {"first": np.asarray([first - lo]), "last": np.asarray([last - lo])}
            roles, verdict = self._second.run(None, {"words": words[None, lo:hi], "hint": hint[None], **where})
            return roles[0], verdict[0]

        return Scores(**heads, look=look)

    def pair(self, ids: Any, case: Any) -> Any:
        """Scores (pair types,) of a sentence whose two parties stand in brackets."""
        return self._session.run(("pair",), _feed(ids, case, np.ones(1, np.int64)))[0]


def _feed(ids: Any, case: Any, first: Any) -> dict[str, Any]:
    return {"ids": ids[None], "case": case[None], "first": first}


def _together(files: dict[str, str]) -> str:
    """One checksum for all the files of a model."""
    return hashlib.sha256("".join(files[name] for name in sorted(files)).encode()).hexdigest()


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelDamaged(
            f"the model's manifest cannot be read: {error}", where=str(folder), hint="install nutgraf again"
        ) from None
    return manifest


def _verify(path: Path, checksum: str) -> None:
    try:
        with path.open("rb") as f:
            found = hashlib.file_digest(f, "sha256").hexdigest()
    except OSError as error:
        raise ModelDamaged(f"cannot be read: {error.strerror}", where=str(path), hint="install nutgraf again") from None
    if found != checksum:
        raise ModelDamaged("does not match its checksum", where=str(path), hint="install nutgraf again")


@cache
def default_model() -> Model:
    """The shipped model, loaded once a process. ``NUTGRAF_THREADS`` sets its cores."""
    return Model(threads=int(os.environ.get("NUTGRAF_THREADS", "0")))
