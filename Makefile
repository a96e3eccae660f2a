# Every command a person or CI runs. `make` alone lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
FETCH = $(if $(REVISION),--revision "$(REVISION)") $(if $(CA),--ca "$(CA)") $(if $(filter yes,$(INSECURE)),--insecure)

.DEFAULT_GOAL := help
.PHONY: $(shell grep -oE '^[a-z-]+:' $(MAKEFILE_LIST) | tr -d ':')

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev --editable '.[simulator]'
	@touch $(READY)

demo: $(READY) ## poll three simulated servers at once, with a live table
	$(BIN)/python examples/demo.py

test: $(READY) ## run the tests
	$(BIN)/python -m pytest -n auto $(ARGS)

soak: $(READY) ## a thousand coroutines on one client, 30 seconds for each way of disturbing them
	SOAK_SECONDS=30 $(BIN)/python -m pytest -q -rP tests/integration/test_tokens_under_load.py $(ARGS)

check: $(READY) ## linters and type checkers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright

bench: $(READY) ## replies a second of one simulated server
	$(BIN)/python -m benchmarks.simulator

generate: $(READY) ## write veeam_client/rest; REVISION=1.3-rev0 goes to another vendored contract
	$(BIN)/python -m openapi.pipeline generate $(if $(REVISION),--revision "$(REVISION)")

check-generated: $(READY) ## regenerate into a temporary folder and fail on any difference
	$(BIN)/python -m openapi.pipeline generate --check

words: $(READY) ## count what has words; make words ARGS=--missing names what has none
	$(BIN)/python -m openapi.pipeline words $(ARGS)

update-spec: $(READY) ## take a new contract: SPEC=<file, URL or https://host:9419>, CHECK=1 for a dry run
	@test -n "$(SPEC)" || { echo "usage: make update-spec SPEC=<file, URL or server> [CHECK=1] [REVISION=1.3-rev0] [CA=<PEM file>] [INSECURE=yes]" >&2; exit 2; }
	$(BIN)/python -m openapi.pipeline update "$(SPEC)" $(FETCH) $(if $(CHECK),--check)

import-spec: $(READY) ## vendor a contract and nothing more: SPEC=<file, URL or server>
	@test -n "$(SPEC)" || { echo "usage: make import-spec SPEC=<file, URL or server> [REVISION=1.3-rev0] [CA=<PEM file>] [INSECURE=yes]" >&2; exit 2; }
	$(BIN)/python -m openapi.pipeline import "$(SPEC)" $(FETCH)

wheel: $(READY) ## build the wheel into dist/
	$(BIN)/python -m build --wheel --installer pip

clean: ## remove what the commands above made
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
