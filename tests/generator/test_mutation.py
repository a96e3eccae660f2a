"""The real contract, changed at random: a client that reads the new contract, or a refusal that names the cause.

Each example takes a few sections of the contract, so that it takes a second or two. `make mutate` runs many more, each
time others; MUTATIONS and SECTIONS say how many and of what size.
"""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openapi.pipeline import sources
from openapi.pipeline.contract.document import PipelineError, load
from openapi.pipeline.contract.importer import interface
from openapi.pipeline.contract.structure import METHODS
from openapi.pipeline.diff.compare import compare
from openapi.pipeline.diff.interface import Interface
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render.names import names_of
from tests.support.mutations import mutate
from tests.support.small_contracts import write_package

if TYPE_CHECKING:
    from random import Random

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.render.names import Names

EXAMPLES = int(os.environ.get("MUTATIONS", "2"))
SECTIONS = int(os.environ.get("SECTIONS", "4"))
LOCK = sources.read_lock()


@cache
def contract() -> Document:
    (corrected,), *_ = sources.corrected([load(sources.contract_path("1.3-rev0"))])
    return corrected


# Run in a process of its own, as each client is another package of the same names: every module is imported, every
# operation and every class that was promised is there, and instances of every schema come back as they were.
CHECK = """
import importlib, json, pkgutil, random, sys
folder, name = sys.argv[1], sys.argv[2]
sys.path[:0] = [folder, sys.argv[3]]
rest = importlib.import_module(name + ".rest")
for module in pkgutil.walk_packages(rest.__path__, rest.__name__ + "."):
    importlib.import_module(module.name)
models = importlib.import_module(name + ".rest.models")
operations = importlib.import_module(name + ".rest.catalogue").OPERATIONS
sections = importlib.import_module(name + ".rest.operations").Sections
from pathlib import Path
from veeam_client.simulator.sampler import Sampler
promised = json.loads(sys.stdin.read())
contract = json.loads((Path(rest.__file__).parent / "contract.json").read_text())
assert sorted(operations) == sorted(promised["operations"]), set(operations) ^ set(promised["operations"])
for section, method in (one.split(".") for one in promised["operations"].values()):
    assert callable(getattr(getattr(sections(), section), method)), (section, method)
for schema, cls in promised["classes"].items():
    assert hasattr(models, cls), cls
    # What stands inside of another schema has no entry of its own in the contract.
    if schema in contract["components"]["schemas"] and schema not in promised["members"]:
        for probability in (0.0, 1.0):
            sampler = Sampler(contract, random.Random(schema), probability=probability, depth=2)
            source = sampler.sample(schema)
            decoded = getattr(models, cls).from_dict(source, strict=True)
            assert decoded.to_dict() == source, (schema, source)
"""


def some_sections(random: Random) -> Document:
    """The contract with a few of its sections."""
    document = copy.deepcopy(contract())
    tags = sorted({one["tags"][0] for item in document["paths"].values() for one in item.values()})
    kept = set(random.sample(tags, min(SECTIONS, len(tags))))
    for path, item in list(document["paths"].items()):
        for method in [method for method, one in item.items() if one["tags"][0] not in kept]:
            del item[method]
        if not item:
            del document["paths"][path]
    return interface(document).document


@settings(
    max_examples=EXAMPLES,
    derandomize="MUTATIONS" not in os.environ,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(random=st.randoms(use_true_random=True), count=st.integers(1, 6))
def test_a_client_or_a_refusal(random: Random, count: int) -> None:
    old = some_sections(random)
    document = copy.deepcopy(old)
    mutations = [mutate(document, random) for _ in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "mutated_api"
        try:
            names = write_package(document, package, LOCK)
        except PipelineError as error:
            refusal = error.problems
        else:
            refusal = ()
            assert set(names["operations"]) == ids(document), mutations
            works(names, package, mutations)
    if refusal:
        assert all(problem.strip() and "\n" not in problem for problem in refusal), mutations
        return
    new = interface(document).document
    before, after = (prepare(one) for one in (old, new))
    changes = compare(Interface(before, names_of(before, LOCK)), Interface(after, names))
    lost = {change.subject.split(" to ")[0] for change in changes if change.area == "operation" and change.breaking}
    assert ids(old) - ids(new) <= lost, mutations


def ids(document: Document) -> set[str]:
    return {one["operationId"] for item in document["paths"].values() for key, one in item.items() if key in METHODS}


def works(names: Names, package: Path, mutations: list[str]) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-W", "error", "-c", CHECK, str(package.parent), package.name, str(root)],
        input=json.dumps(names),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, (mutations, done.stderr[-2000:])
