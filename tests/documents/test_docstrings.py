"""Examples in docstrings run."""

import doctest
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOT_WRITTEN_BY_HAND = "veeam_client.rest"
HAVE_EXAMPLES = {
    "veeam_client.operations",
    "veeam_client.runtime.enums",
    "veeam_client.runtime.timestamps",
    "veeam_client.auth.tokens",
    "veeam_client.retry",
    "veeam_client.transport.tls",
    "veeam_client.fleet.changes",
    "veeam_client.fleet.health",
    "veeam_client.fleet.jsonable",
    "veeam_client.auth.secrets",
}


def _modules(package: str) -> list[str]:
    """Name a package and what is below it, without importing any of it."""
    names, folders = [package], [(package, ROOT.joinpath(*package.split(".")))]
    while folders:
        parent, folder = folders.pop()
        for _, name, is_package in pkgutil.iter_modules([str(folder)]):
            full = f"{parent}.{name}"
            if full == NOT_WRITTEN_BY_HAND or name == "__main__":
                continue
            names.append(full)
            if is_package:
                folders.append((full, folder / name))
    return sorted(names)


MODULES = _modules("veeam_client") + _modules("openapi.pipeline")


def _examples(module: str) -> list[doctest.DocTest]:
    return [test for test in doctest.DocTestFinder().find(import_module(module), module) if test.examples]


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings_hold(module: str) -> None:
    output: list[str] = []
    runner = doctest.DocTestRunner()
    for test in _examples(module):
        runner.run(test, out=output.append)
    assert runner.summarize(verbose=False).failed == 0, "".join(output)


def test_examples_are_found() -> None:
    assert {module for module in MODULES if _examples(module)} >= HAVE_EXAMPLES
