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
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from tests.support.small_contracts import ref, write_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.render.names import Names

EXAMPLES = int(os.environ.get("MUTATIONS", "2"))
SECTIONS = int(os.environ.get("SECTIONS", "4"))

(CONTRACT,), *_ = sources.corrected([load(sources.contract_path("1.3-rev0"))])
LOCK = sources.read_lock()
TYPES: tuple[Document, ...] = (
    {"type": "string"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "never-heard-of"},
    {"type": "integer", "format": "int64"},
    {"type": "boolean"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "string", "enum": ["One", "two", "3rd"]},
    {"type": "object", "properties": {"inner": {"type": "string", "enum": ["a"]}}},
    {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    {"nullable": True, "type": "number"},
    {},
)

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
    document = copy.deepcopy(CONTRACT)
    tags = sorted({one["tags"][0] for item in document["paths"].values() for one in item.values()})
    kept = set(random.sample(tags, min(SECTIONS, len(tags))))
    for path, item in list(document["paths"].items()):
        for method in [method for method, one in item.items() if one["tags"][0] not in kept]:
            del item[method]
        if not item:
            del document["paths"][path]
    return interface(document).document


def mutate(document: Document, random: Random) -> str:
    """Change one thing; tells what."""
    change = random.choice(CHANGES)
    return f"{change.__name__}: {change(document, random)}"


def an_operation(document: Document, random: Random) -> tuple[str, str, Document]:
    path = random.choice(sorted(document["paths"]))
    method = random.choice([one for one in METHODS if one in document["paths"][path]])
    return path, method, document["paths"][path][method]


def an_object(document: Document, random: Random) -> tuple[str, Document]:
    """A schema, and the part of it with its own properties."""
    schemas = document["components"]["schemas"]
    found = [
        (name, part)
        for name, schema in sorted(schemas.items())
        for part in [schema, *schema.get("allOf", [])]
        if part.get("properties")
    ]
    return random.choice(found)


def remove_operation(document: Document, random: Random) -> str:
    path, method, operation = an_operation(document, random)
    if len(document["paths"]) > 1:
        del document["paths"][path][method]
        if not document["paths"][path]:
            del document["paths"][path]
    return str(operation["operationId"])


def rename_operation(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    operation["operationId"] += random.choice(["Again", "_again", " again", "2"])
    return str(operation["operationId"])


def add_operation(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    name: str = random.choice(["Fresh", operation["operationId"].upper(), "class", "to_dict"])
    document["paths"][f"/api/v9/{name}"] = {"get": {**copy.deepcopy(operation), "operationId": name}}
    document["paths"][f"/api/v9/{name}"]["get"]["parameters"] = []
    return name


def change_reply(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    schema = random.choice([{"type": "array", "items": {}}, FILE, copy.deepcopy(random.choice(TYPES))])
    kind = random.choice(["application/json", "application/vnd.efi.iso", "application/xml", "text/plain"])
    code = random.choice(["200", "202", "2XX", "default"])
    operation["responses"] = {code: {"description": "", "content": {kind: {"schema": schema}}}}
    return f"{operation['operationId']} {code} {kind} {schema}"


FILE: Document = {"type": "string", "format": "binary"}


def add_parameter(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    name = random.choice(["fresh", "body", "self", "class", "Name-Filter", "name_filter", "client", "nameFilter"])
    place = random.choice(["query", "header", "cookie"])
    schema = copy.deepcopy(random.choice(TYPES))
    operation.setdefault("parameters", []).append({"name": name, "in": place, "schema": schema})
    return f"{operation['operationId']} {place} {name} {schema}"


def retype_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    key = random.choice(sorted(part["properties"]))
    part["properties"][key] = copy.deepcopy(random.choice(TYPES))
    return f"{name}.{key} {part['properties'][key]}"


def remove_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    key = random.choice(sorted(part["properties"]))
    del part["properties"][key]
    return f"{name}.{key}"


def rename_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    key = random.choice(sorted(part["properties"]))
    new = random.choice([f"{key}2", key.upper(), key.swapcase(), f"{key} {key}", "to_dict", "1st", "class"])
    part["properties"][new] = part["properties"].pop(key)
    return f"{name}.{key} to {new}"


def require_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    part["required"] = random.sample(sorted(part["properties"]), random.randint(1, len(part["properties"])))
    return f"{name}: {part['required']}"


def rename_schema(document: Document, random: Random) -> str:
    schemas = document["components"]["schemas"]
    old = random.choice(sorted(schemas))
    new = random.choice([f"{old}2", old.upper(), f"{old}_x", "Model", "Section", "Any", random.choice(sorted(schemas))])
    moved = schemas.pop(old)
    schemas[new] = moved
    follow(document, ref(old)["$ref"], ref(new)["$ref"])
    return f"{old} to {new}"


def follow(node: Any, old: str, new: str) -> None:
    for key, value in list(
        node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    ):
        if value == old:
            node[key] = new
        else:
            follow(value, old, new)


def remove_schema(document: Document, random: Random) -> str:
    name: str = random.choice(sorted(document["components"]["schemas"]))
    del document["components"]["schemas"][name]
    return name


def add_child(document: Document, random: Random) -> str:
    schemas = document["components"]["schemas"]
    bases = sorted(name for name, one in schemas.items() if one.get("discriminator", {}).get("mapping"))
    if not bases:
        return "none"
    base = random.choice(bases)
    heir = random.choice([{"allOf": [ref(base)]}, {"allOf": [ref(base), {"type": "object"}]}, {"type": "object"}])
    schemas["FreshChild"] = heir
    schemas[base]["discriminator"]["mapping"]["FreshValue"] = random.choice(["FreshChild", ref("FreshChild")["$ref"]])
    return f"{base} {heir}"


def change_values(document: Document, random: Random) -> str:
    schemas = document["components"]["schemas"]
    name = random.choice(sorted(one for one, schema in schemas.items() if "enum" in schema))
    values = schemas[name]["enum"]
    change = random.choice(["remove", "add", "clash", "number", "symbol"])
    match change:
        case "remove" if len(values) > 1:
            values.remove(random.choice(values))
        case "clash":
            values.append(f"{values[0]}!")
        case "number":
            values.append(5)
        case "symbol":
            values.insert(0, "*")
        case _:
            values.insert(0, "FreshValue")
    return f"{name} {change}"


CHANGES: tuple[Callable[[Document, Random], str], ...] = (
    remove_operation, rename_operation, add_operation, change_reply, add_parameter, retype_property, remove_property,
    rename_property, require_property, rename_schema, remove_schema, add_child, change_values,
)  # fmt: skip


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
