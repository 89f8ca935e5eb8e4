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

from nutgraf.detect.decode import Labels, Scores
from nutgraf.detect.words import Window
from nutgraf.errors import ModelDamaged

MODELS = Path(__file__).resolve().parent.parent / "models"
OUTPUTS = ("type", "status", "mode", "spans", "links")


class Model:
    """One ONNX session and its tokenizer. ``threads``: cores for one pass; 0 leaves it to the runtime."""

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
        self._session: Any = onnxruntime.InferenceSession(
            str(folder / "reader.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.sha256: str = self.manifest["files"]["reader.onnx"]
        self.labels = Labels(*(tuple(self.manifest[k]) for k in ("types", "statuses", "modes", "spans", "links")))

    def scores(self, window: Window) -> Scores:
        """All heads over the words of one window."""
        return Scores(*self._session.run(OUTPUTS, _feed(window.ids, window.case, window.first)))

    def pair(self, ids: Any, case: Any) -> Any:
        """Scores (pair types,) of a sentence whose two parties stand in brackets."""
        return self._session.run(("pair",), _feed(ids, case, np.ones(1, np.int64)))[0]


def _feed(ids: Any, case: Any, first: Any) -> dict[str, Any]:
    return {"ids": ids[None], "case": case[None], "first": first}


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
