# Every command a person or CI runs. `make` alone lists them.

# What callers give is data, and never code. Make takes it as it is written, whatever functions of make it names; this
# stands first, as any $(shell) would expand it. Recipes read it from the environment, as "$${SPEC}", so that no shell
# expands it either.
override GIVEN := SPEC REVISION CA INSECURE ALLOW_HTTP CHECK TAG ARGS BENCH PROFILE MUTATIONS
override GIVEN += $(foreach name,$(.VARIABLES),$(if $(filter command,$(origin $(name))),$(filter-out SHELL,$(name))))
$(foreach name,$(GIVEN),$(if $(filter undefined,$(origin $(name))),,\
  $(eval override $(name) := $$(value $(name)))$(eval export $(name))))

PYTHON ?= python3
# A Python that is named has an environment of its own.
VENV := $(if $(filter file,$(origin PYTHON)),.venv,build/python$(shell $(PYTHON) -c 'import sysconfig as s; print(s.get_config_var("LDVERSION"))'))
BIN := $(VENV)/bin
RUNS := $(VENV)/.runs
READY := $(VENV)/.ready
EXTRAS := cli,dask,exporter,fast,httpx2,keyring,opentelemetry,simulator,socks,sql
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
UV_PIP = $(BIN)/uv pip install --quiet --group dev --editable '.[$(EXTRAS)]'
FETCH = $(if $(REVISION),--revision="$${REVISION}") $(if $(CA),--ca="$${CA}") \
  $(if $(filter yes,$(INSECURE)),--insecure) $(if $(filter yes,$(ALLOW_HTTP)),--allow-http)
# Tests wait for processes and timers a third of their time: one worker more than there are cores.
export PYTEST_XDIST_AUTO_NUM_WORKERS ?= $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')
# Tests start hundreds of processes; what is compiled once is read by all of them.
unexport PYTHONDONTWRITEBYTECODE
# Words of ARGS are what a shell would make of them, quotes and all; nothing in them is expanded.
WITH_ARGS = $(BIN)/python -c 'import os, shlex, sys; \
  words = [sys.executable, "-m", *sys.argv[1:], *shlex.split(os.environ.get("ARGS", ""))]; os.execv(words[0], words)'

.DEFAULT_GOAL := help
.PHONY: $(shell grep -oE '^[a-z-]+:' $(MAKEFILE_LIST) | tr -d ':')

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

$(RUNS): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "Making an environment in $(VENV) with $$($(PYTHON) --version). This is done once."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) --upgrade pip
	@echo "Installing the client with its extras and the 50 packages that they need: about half a minute."
	@$(PIP) --editable '.[$(EXTRAS)]'
	@touch $(RUNS)

$(READY): $(RUNS)
	@echo "Installing what tests and checks need, 100 packages more: about a minute."
	@$(PIP) --group dev
	@touch $(READY)

demo: $(RUNS) ## poll three simulated servers at once, with a live table
	$(BIN)/python examples/demo.py

test: $(READY) ## run the tests
	@echo "All tests but those of make test-full, on all cores: about six minutes on two."
	$(WITH_ARGS) pytest -n auto

test-quick: $(READY) ## the tests that need no process and no server, for while you write
	@echo "tests/unit: about half a minute on two cores."
	$(WITH_ARGS) pytest -n auto -q tests/unit

test-full: $(READY) ## the tests with those that are slow and rarely tell anything
	SAMPLES=5 FUZZ=5000 $(WITH_ARGS) pytest -n auto -m "full or not full"
	for one in aiohttp httpx2; do VEEAM_TEST_TRANSPORT=$$one $(WITH_ARGS) pytest -n auto || exit 1; done

test-install: $(READY) ## what pip brings today, on each Python of this machine: extras, commands, README
	$(WITH_ARGS) pytest -n auto -m full tests/installed/test_newest.py

test-latest: $(READY) ## tests and checks with the newest of everything
	$(BIN)/uv venv --quiet --clear --seed --python $(BIN)/python build/latest
	$(UV_PIP) --python build/latest
	@touch build/latest/.runs build/latest/.ready
	$(BIN)/uv pip freeze --quiet --python build/latest | tee build/latest.txt
	$(MAKE) check test VENV=build/latest

test-lowest: $(READY) ## tests with the lowest versions that pyproject.toml allows
	$(BIN)/uv venv --quiet --clear --seed --python $(BIN)/python build/lowest
	$(BIN)/python -m tests.installed.lowest > build/lowest/others.txt
	$(UV_PIP) --python build/lowest --resolution lowest-direct --constraint build/lowest/others.txt
	@touch build/lowest/.runs build/lowest/.ready
	$(BIN)/uv pip freeze --quiet --python build/lowest | tee build/lowest.txt
	$(MAKE) test VENV=build/lowest

soak: $(READY) ## a thousand coroutines on one client, disturbed in every way for 30 seconds; callers that leave, 10,000 times
	SOAK_SECONDS=30 $(WITH_ARGS) pytest -q -rP tests/integration/test_tokens_under_load.py \
		tests/integration/test_giving_up.py

fuzz: $(READY) ## change replies to every operation at random, 100,000 times: a result or an error of ours
	FUZZ=$(or $(FUZZ),100000) $(BIN)/python -m pytest -n auto -q tests/integration/test_mutated_replies.py \
		tests/integration/test_cli_mutated.py

mutate: $(READY) ## change the contract at random, 200 times: a client that works, or a refusal
	MUTATIONS="$${MUTATIONS:-200}" $(BIN)/python -m pytest tests/generator/test_mutation.py -q

check: $(READY) ## linters and type checkers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/zizmor --offline --no-progress --quiet .github/workflows

check-workflows: ## actionlint, from its source (needs go)
	go run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12

bench: $(READY) ## how fast it is, against the alternatives (a quarter of an hour); BENCH="decode fleet" runs parts of it
	@$(PIP) --group bench
	@set -f; $(BIN)/python -m benchmarks $${BENCH}

bench-growth: ## how costs grow with size
	@$(MAKE) bench BENCH=growth

profile: $(READY) ## where the time goes; PROFILE="decode fleet" looks at parts of it
	@set -f; $(BIN)/python -m benchmarks.compare.profiles $${PROFILE}

generate: $(READY) ## write veeam_client/rest from the vendored contracts
	$(BIN)/python -m openapi.pipeline generate

check-generated: $(READY) ## regenerate into a temporary folder and fail on any difference
	$(BIN)/python -m openapi.pipeline generate --check

docs: $(READY) ## build the documentation site into build/site
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "build/site/index.html"

docs-serve: $(READY) ## show the documentation site while it is written
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs serve --watch veeam_client --watch examples

picture: $(READY) ## draw the live table of the README anew: docs/images/poll.svg
	$(BIN)/python -m docs.plugin.picture

words: $(READY) ## count what has words; make words ARGS=--missing names what has none
	$(WITH_ARGS) openapi.pipeline words

update-spec: $(READY) ## take a new contract: SPEC=<file, URL or https://host:9419>, CHECK=1 for a dry run
	@test -n "$${SPEC}" || { echo "usage: make update-spec SPEC=<file, URL or server> [CHECK=1] [REVISION=1.3-rev2] [CA=<PEM file>] [INSECURE=yes] [ALLOW_HTTP=yes]" >&2; exit 2; }
	$(BIN)/python -m openapi.pipeline update $(FETCH) $(if $(CHECK),--check) -- "$${SPEC}"

import-spec: $(READY) ## vendor a contract and nothing more: SPEC=<file, URL or server>
	@test -n "$${SPEC}" || { echo "usage: make import-spec SPEC=<file, URL or server> [REVISION=1.3-rev2] [CA=<PEM file>] [INSECURE=yes] [ALLOW_HTTP=yes]" >&2; exit 2; }
	$(BIN)/python -m openapi.pipeline import $(FETCH) -- "$${SPEC}"

drop-revision: $(READY) ## take a revision out, and what it alone has: REVISION=1.2-rev1
	@test -n "$${REVISION}" || { echo "usage: make drop-revision REVISION=1.2-rev1" >&2; exit 2; }
	$(BIN)/python -m openapi.pipeline drop -- "$${REVISION}"

update-patch: ## write what update-spec changed to build/update-spec/update.patch
	@mkdir -p build/update-spec
	git add --all
	git diff --cached --binary > build/update-spec/update.patch

# The patch comes from where a foreign document was tried: of the tree as it makes it nothing is run, nor is anything
# taken that an update does not change.
propose-update: ## commit what update-patch wrote to a tree without changes, and open a pull request (needs gh)
	@if test ! -s build/update-spec/update.patch; then echo "nothing has changed"; exit 0; fi; set -eu; \
	git apply --index --include='openapi/vbr-*.json' --include=openapi/names.lock --include=openapi/revisions \
	  --include='veeam_client/rest/*' --include=CHANGELOG.md build/update-spec/update.patch; \
	revision="$$(git diff --cached --name-only --diff-filter=AM -- 'openapi/vbr-*.json' | sed -n '1s|openapi/vbr-\(.*\)\.json|\1|p')"; \
	case "$$revision" in "" | *[!0-9A-Za-z.-]*) echo "the patch has no contract of a revision" >&2; exit 1;; esac; \
	title="API revision $$revision"; branch="contract-$$revision"; \
	gh auth setup-git; git switch --create "$$branch"; \
	git -c user.name="$${GITHUB_ACTOR:-update-spec}" -c user.email="$${GITHUB_ACTOR:-update-spec}@users.noreply.github.com" commit --quiet --message "$$title"; \
	git push --force --set-upstream origin "$$branch"; \
	head -c 60000 build/update-spec/report.md | gh pr create --title "$$title" --body-file -

soak-fleet: $(READY) ## poll 500 simulated servers for five minutes; ARGS='--servers 2000 --every 60' changes that
	$(WITH_ARGS) benchmarks.soak.fleet

soak-fleet-long: $(READY) ## poll 1,000 simulated servers for ten minutes, a tenth of them down: no healthy round missed, memory flat
	$(WITH_ARGS) benchmarks.soak.fleet --servers 1000 --every 30 --seconds 600

wheel: $(READY) ## build the wheel into dist/
	$(BIN)/python -m build --wheel --installer pip

dist: $(READY) ## build the wheel and the source archive into dist/, and check them
	rm -rf dist
	$(BIN)/python -m build --installer pip
	$(BIN)/twine check --strict dist/*
	$(BIN)/check-wheel-contents dist/*.whl

check-version: $(READY) ## fail unless TAG=v1.2.3 is the version, and the changelog has a date for it
	@case "$${TAG}" in v[0-9]*) ;; *) false;; esac && case "$${TAG}" in *[!0-9A-Za-z.+-]*) false;; esac \
	  || { echo "TAG is no version; it looks like v1.2.3" >&2; exit 1; }
	@test "$${TAG}" = "v$$($(BIN)/python -c 'from veeam_client import __version__; print(__version__)')" \
	  || { echo "TAG=$${TAG} is not the version in veeam_client/_version.py" >&2; exit 1; }
	@grep -qE "^## \[$${TAG#v}\] - [0-9]{4}-[0-9]{2}-[0-9]{2}$$" CHANGELOG.md \
	  || { echo "CHANGELOG.md has no date for $${TAG#v}" >&2; exit 1; }

clean: ## remove what the commands above made
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
