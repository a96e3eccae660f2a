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
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev --editable '.[simulator,cli,fast]'
	@touch $(READY)

demo: $(READY) ## poll three simulated servers at once, with a live table
	$(BIN)/python examples/demo.py

test: $(READY) ## run the tests
	$(BIN)/python -m pytest -n auto $(ARGS)

soak: $(READY) ## a thousand coroutines on one client, disturbed in every way for 30 seconds; callers that leave, 10,000 times
	SOAK_SECONDS=30 $(BIN)/python -m pytest -q -rP tests/integration/test_tokens_under_load.py \
		tests/integration/test_giving_up.py $(ARGS)

mutate: $(READY) ## change the contract at random, 200 times: a client that works, or a refusal
	MUTATIONS=$(or $(MUTATIONS),200) $(BIN)/python -m pytest tests/generator/test_mutation.py -q

check: $(READY) ## linters and type checkers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/actionlint
	$(BIN)/zizmor --offline --no-progress --quiet .github/workflows

bench: $(READY) ## how fast it is, against the alternatives (12 minutes); BENCH="decode fleet" runs parts of it
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --group bench
	$(BIN)/python -m benchmarks $(BENCH)

bench-growth: ## how costs grow with size
	@$(MAKE) bench BENCH=growth

profile: $(READY) ## where the time goes; PROFILE="decode fleet" looks at parts of it
	$(BIN)/python -m benchmarks.compare.profiles $(PROFILE)

generate: $(READY) ## write veeam_client/rest; REVISION=1.3-rev0 goes to another vendored contract
	$(BIN)/python -m openapi.pipeline generate $(if $(REVISION),--revision "$(REVISION)")

check-generated: $(READY) ## regenerate into a temporary folder and fail on any difference
	$(BIN)/python -m openapi.pipeline generate --check

docs: $(READY) ## build the documentation site into build/site
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "build/site/index.html"

docs-serve: $(READY) ## show the documentation site while it is written
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs serve --watch veeam_client --watch examples

words: $(READY) ## count what has words; make words ARGS=--missing names what has none
	$(BIN)/python -m openapi.pipeline words $(ARGS)

update-spec: $(READY) ## take a new contract: SPEC=<file, URL or https://host:9419>, CHECK=1 for a dry run
	@test -n "$(SPEC)" || { echo "usage: make update-spec SPEC=<file, URL or server> [CHECK=1] [REVISION=1.3-rev0] [CA=<PEM file>] [INSECURE=yes]" >&2; exit 2; }
	$(BIN)/python -m openapi.pipeline update "$(SPEC)" $(FETCH) $(if $(CHECK),--check)

import-spec: $(READY) ## vendor a contract and nothing more: SPEC=<file, URL or server>
	@test -n "$(SPEC)" || { echo "usage: make import-spec SPEC=<file, URL or server> [REVISION=1.3-rev0] [CA=<PEM file>] [INSECURE=yes]" >&2; exit 2; }
	$(BIN)/python -m openapi.pipeline import "$(SPEC)" $(FETCH)

propose-update: ## commit what update-spec changed, and open a pull request with its report (needs gh)
	@if test -z "$$(git status --porcelain)"; then echo "nothing has changed"; exit 0; fi; set -eu; \
	title="API revision $$(cat openapi/current-revision)"; branch="contract-$$(cat openapi/current-revision)"; \
	gh auth setup-git; git switch --create "$$branch"; git add --all; \
	git -c user.name="$${GITHUB_ACTOR:-update-spec}" -c user.email="$${GITHUB_ACTOR:-update-spec}@users.noreply.github.com" commit --quiet --message "$$title"; \
	git push --force --set-upstream origin "$$branch"; \
	head -c 60000 build/update-spec/report.md | gh pr create --title "$$title" --body-file -

soak-fleet: $(READY) ## poll 500 simulated servers for five minutes; ARGS='--servers 2000 --every 60' changes that
	$(BIN)/python -m benchmarks.soak.fleet $(ARGS)

wheel: $(READY) ## build the wheel into dist/
	$(BIN)/python -m build --wheel --installer pip

dist: $(READY) ## build the wheel and the source archive into dist/
	$(BIN)/python -m build --installer pip

check-version: $(READY) ## fail unless TAG=v1.2.3 is the version in veeam_client/_version.py
	@test "$(TAG)" = "v$$($(BIN)/python -c 'from veeam_client import __version__; print(__version__)')" || { echo "TAG=$(TAG) is not the version in veeam_client/_version.py" >&2; exit 1; }

clean: ## remove what the commands above made
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
