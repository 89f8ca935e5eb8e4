# One line a recipe. Needs Python 3.11 or newer, git and make; everything else goes into .venv.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SHARED ?= $(or $(NUTGRAF_SHARED),../shared)

.PHONY: help setup demo newsroom pages test lint types tests corpus evaluate floors seed bench train clean

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

.venv/reader: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(PIP) --constraint requirements.lock --editable '.[archive,serve,web]'
	@touch $@

.venv/ready: .venv/reader
	$(PIP) --requirement requirements.lock
	@touch $@

setup: .venv/ready ## make .venv with the exact versions of requirements.lock

pages: ## build the scripts of the pages, where npm is; without them the pages work all the same
	@if command -v npm >/dev/null; then (cd pages && npm ci --silent --no-audit --no-fund && npm run --silent build) || echo "not built: pages keep the form that the server draws"; \
	else echo "no npm here: pages keep the form that the server draws"; fi

demo: .venv/reader ## code the example story and write its page
	$(BIN)/nutgraf code examples/lake-talks.txt --published 2024-05-15 --format table --html demo.html

newsroom: .venv/reader pages ## read the example newsroom into news.db and show it in a browser
	$(BIN)/nutgraf ingest examples/newsroom --archive news.db
	$(BIN)/nutgraf serve --archive news.db

test: lint types corpus tests ## everything that CI runs

lint: setup ## style
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: setup ## strict types
	$(BIN)/mypy

tests: setup ## the test suite
	$(BIN)/python -m pytest -n 2

corpus: setup ## check every story of the corpus
	$(BIN)/python corpus/story.py
	$(BIN)/python corpus/standoff.py check
	$(BIN)/python corpus/names.py check

evaluate: setup ## accuracy on the gold sets beside the checkout, against floors.json
	$(BIN)/nutgraf evaluate floors

seed: setup ## the facts of the story that the project came from
	$(BIN)/nutgraf code $(SHARED)/seed/000_75e4440cb296183a.txt --published 2024-05-15 --format jsonl | $(SHARED)/tools/check_seed.py

bench: setup ## speed of every stage
	$(BIN)/python -m benchmarks.stages

train: ## make the shipped weights again (hours on two cores)
	sh training/run.sh

clean: ## remove what make made
	rm -rf .venv demo.html news.db news.db-* runs
