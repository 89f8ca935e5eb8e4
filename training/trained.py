"""A trained run, as the scripts that come after training are given it: ``--run`` and ``--base``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import torch

from training.network import Network
from training.train import load_base


def asked(**more: Any) -> tuple[argparse.Namespace, Network, Any]:
    """The command line's options, the averaged weights ready to read, and the tokenizer.

    ``more``: further options, by name, with what ``add_argument`` takes. ``options.state`` is where training stopped.
    """
    args = argparse.ArgumentParser()
    args.add_argument("--run", type=Path, required=True)
    args.add_argument("--base", type=Path, required=True)
    args.add_argument("--threads", type=int, default=2)
    for name, how in more.items():
        args.add_argument(f"--{name}", **how)
    options = args.parse_args()
    torch.set_num_threads(options.threads)
    saved = torch.load(options.run / "last.pt")
    encoder, tokenizer = load_base(options.base)
    net = Network(encoder, max(1, len(saved["relations"])))
    net.load_state_dict(saved["net"])
    options.state = saved["state"]
    return options, net.eval(), tokenizer
