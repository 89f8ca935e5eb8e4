"""One set of weights from several runs that went on from one another: the mean of each weight (Wortsman et al. 2022).

python -m training.average --out runs/shipped runs/fourth runs/fifth runs/sixth
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    args = argparse.ArgumentParser()
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("runs", type=Path, nargs="+")
    o = args.parse_args()
    held = [torch.load(run / "last.pt") for run in o.runs]
    last = held[-1]
    net = {
        name: (sum(h["net"][name].double() for h in held) / len(held)).to(value.dtype)
        if value.is_floating_point()
        else value
        for name, value in last["net"].items()
    }
    o.out.mkdir(parents=True, exist_ok=True)
    torch.save({"net": net, "relations": last["relations"], "state": last["state"]}, o.out / "last.pt")


if __name__ == "__main__":
    main()
