"""The catalogue and the sections agree with the contract, and importing costs only what is used."""

import inspect
import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.contract.samples import CONTRACT, ENUMERATIONS, OBJECTS, figures, items, meant
from veeam_client import VeeamClient, models
from veeam_client.models import Model, OpenEnum
from veeam_client.operations import OPERATIONS, Operation

FACTS: Mapping[str, Mapping[str, Any]] = {
    facts["operationId"]: facts for item in CONTRACT.document["paths"].values() for facts in item.values()
}
SCALARS = {"str", "int", "float", "bool", "UUID", "datetime", "date", "bytes", "Any"}
every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)


def in_a_new_process(code: str) -> Any:
    """Run code in a new interpreter and give the JSON that it prints."""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own code
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def section_of(operation: Operation) -> Any:
    client = VeeamClient("vbr.example.com", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    return getattr(client, operation.namespace)


def test_operations_are_those_of_the_contract() -> None:
    expected = {
        (facts["operationId"], method.upper(), path)
        for path, item in CONTRACT.document["paths"].items()
        for method, facts in item.items()
    }

    assert {(operation.id, operation.method, operation.path) for operation in OPERATIONS.values()} == expected
    assert all(key == operation.id for key, operation in OPERATIONS.items())
    assert len(OPERATIONS) == len(expected)


def test_every_tag_is_a_section() -> None:
    tags = {(FACTS[operation.id]["tags"][0], operation.namespace) for operation in OPERATIONS.values()}

    assert len(tags) == len({tag for tag, _ in tags}) == len({namespace for _, namespace in tags})
    for tag, namespace in tags:
        assert namespace.replace("_", "") == "".join(filter(str.isalnum, tag)).casefold()
    assert len({(operation.namespace, operation.name) for operation in OPERATIONS.values()}) == len(OPERATIONS)
    assert set(dir(VeeamClient)) >= {namespace for _, namespace in tags}


@every_operation
def test_parameters_are_those_of_the_contract(operation: Operation) -> None:
    # What goes to the server with every request is the client's business.
    expected = {
        (parameter["name"], parameter["in"], parameter.get("required", False), parameter["schema"].get("default"))
        for parameter in map(CONTRACT.resolve, FACTS[operation.id].get("parameters", ()))
        if parameter["name"] != "x-api-version"
    }

    assert {(each.wire, each.location, each.is_required, each.default) for each in operation.parameters} == expected
    assert len(operation.parameters) == len(expected)
    assert {f"{{{each.wire}}}" for each in operation.parameters if each.location == "path"} == {
        part for part in operation.path.split("/") if part.startswith("{")
    }


@every_operation
def test_body_and_reply_are_those_of_the_contract(operation: Operation) -> None:
    known = CONTRACT.operations[operation.id]

    assert (operation.body is not None) == bool(known.body)
    if operation.body is not None:
        assert operation.body.content_type in known.body
        assert operation.body.is_required == known.body_required
        named = reference_in(known.body[operation.body.content_type])
        assert named in {None, named_by(operation.body.type)}
    replies = {int(code): CONTRACT.resolve(reply) for code, reply in FACTS[operation.id]["responses"].items()}
    content = replies[operation.status].get("content", {})
    assert 200 <= operation.status < 300
    assert sorted(operation.content_types) == sorted(content)
    assert (operation.result is None) == (not content)
    replied = {reference_in(media["schema"]) for media in content.values()} - {None}
    if operation.result not in {None, "Any"} and replied:
        assert replied == {named_by(operation.result or "")}
    empty = [code for code, reply in replies.items() if 200 <= code < 300 and not reply.get("content")]
    assert operation.may_be_empty == bool(content and empty)


def named_by(annotation: str) -> str | None:
    """The model in an annotation, if any."""
    name = annotation.removeprefix("list[").removesuffix("]")
    return None if name in SCALARS else name


def reference_in(schema: Mapping[str, Any]) -> str | None:
    listed = meant(schema).get("type") == "array"
    reference = items(schema).get("$ref") if listed else schema.get("$ref")
    return None if reference is None else str(reference).rpartition("/")[2]


@every_operation
def test_permissions_are_those_of_the_contract(operation: Operation) -> None:
    authorize = FACTS[operation.id].get("x-veeam-authorize", {})

    assert operation.claims == tuple(authorize.get("claims", ()))
    assert operation.roles == tuple(authorize.get("roles", ()))
    assert operation.needs_token == CONTRACT.operations[operation.id].secured
    assert operation.is_deprecated == FACTS[operation.id].get("deprecated", False)


@figures
def test_figures() -> None:
    operations = OPERATIONS.values()

    assert len(operations) == 345
    assert len({operation.namespace for operation in operations}) == 39
    assert sum(bool(operation.claims) for operation in operations) > 300
    assert sum(operation.is_deprecated for operation in operations) == 5
    assert sum(operation.paged == "query" for operation in operations) == 52
    assert len(nameless_enumerations()) == 3


def test_operations_that_the_client_calls_itself() -> None:
    assert {"CreateToken", "Logout"} <= set(OPERATIONS)


def test_pages() -> None:
    by_query = {
        id_
        for id_, facts in FACTS.items()
        if {"skip", "limit"} <= {CONTRACT.resolve(parameter)["name"] for parameter in facts.get("parameters", ())}
    }

    assert {operation.id for operation in OPERATIONS.values() if operation.paged == "query"} == by_query
    assert all(OPERATIONS[id_].result for id_ in by_query)


@every_operation
def test_every_operation_is_a_method(operation: Operation) -> None:
    method = getattr(section_of(operation), operation.name)
    parameters = inspect.signature(method).parameters
    required = {each.name: each.is_required for each in operation.parameters}
    if operation.body is not None:
        required["body"] = operation.body.is_required

    assert operation.name.replace("_", "") == operation.id.casefold()
    assert inspect.iscoroutinefunction(method)
    assert {name: parameter.default is inspect.Parameter.empty for name, parameter in parameters.items()} == required
    assert all(parameter.kind is inspect.Parameter.KEYWORD_ONLY for parameter in parameters.values())
    for each in operation.parameters:
        optional = "" if each.is_required else " | None"
        assert parameters[each.name].annotation == accepted(each.type) + optional
    returns = f"{operation.result} | None" if operation.may_be_empty else str(operation.result)
    assert inspect.signature(method).return_annotation == returns
    assert inspect.getdoc(method)


def accepted(annotation: str) -> str:
    """What can be given for a type: ids and members as text too."""
    if annotation.startswith("list["):
        return f"Sequence[{accepted(annotation[len('list[') : -1])}]"
    return f"{annotation} | str" if annotation == "UUID" or annotation not in SCALARS else annotation


@every_operation
def test_every_type_resolves(operation: Operation) -> None:
    body = [operation.body.type] if operation.body else []
    result = [operation.result] if operation.result else []
    for name in filter(None, map(named_by, [*body, *result])):
        assert issubclass(getattr(models, name), Model)
    for name in filter(None, (named_by(parameter.type) for parameter in operation.parameters)):
        assert issubclass(getattr(models, name), OpenEnum)


def test_names_of_the_models() -> None:
    assert {*OBJECTS, *ENUMERATIONS, *nameless_enumerations()} <= classes()
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel


LOADED = "print(json.dumps(sorted(name for name in sys.modules if name.startswith('veeam_client.rest.models.'))))"


@pytest.mark.parametrize(
    "code",
    [
        "import veeam_client",
        "import veeam_client.models",
        "import veeam_client.models; dir(veeam_client.models)",
        "from veeam_client import models; hasattr(models, 'NoSuchModel')",
        "from veeam_client.operations import OPERATIONS; OPERATIONS['GetAllJobs'].result",
        "from veeam_client import VeeamClient; VeeamClient('vbr.example.com').jobs.get_all_jobs",
        "from veeam_client import Fleet",
    ],
)
def test_no_model_is_imported(code: str) -> None:
    assert in_a_new_process(f"import json, sys; {code}; {LOADED}") == []


def test_every_module_imports() -> None:
    code = """
import importlib, json, pkgutil, sys
import veeam_client.rest
found = [module.name for module in pkgutil.walk_packages(veeam_client.rest.__path__, 'veeam_client.rest.')]
for name in found:
    importlib.import_module(name)
print(json.dumps(found))
"""
    found = in_a_new_process(code)

    sections = {operation.namespace for operation in OPERATIONS.values()}
    assert sum(name.startswith("veeam_client.rest.operations.") for name in found) == len(sections)
    assert sum(name.startswith("veeam_client.rest.models.") for name in found) == len(classes())


def test_every_module_imports_first() -> None:
    # Circles show only from some starts: each module of a model is imported once with no other there.
    loaded = named_one_by_one()

    assert len(loaded) == len(classes())


def test_naming_a_model_imports_only_what_it_is_built_from() -> None:
    for name, imported in named_one_by_one().items():
        assert name in imported
        assert set(imported) <= built_from(name), name


def test_naming_a_model_imports_little() -> None:
    counts = [len(imported) for imported in named_one_by_one().values()]

    # Itself, its bases and the enumerations of their discriminators; what it contains comes when it is decoded.
    assert max(counts) <= 4


def named_one_by_one() -> dict[str, list[str]]:
    """For each model and enumeration the classes whose modules are imported when it is named, each with none there."""
    if not _NAMED:
        code = """
import json, sys
import veeam_client.models
from veeam_client.rest import models
prefix = 'veeam_client.rest.models.'
start = set(vars(models))
names = [name for name in dir(models) if name[:1].isupper() and name != 'TYPE_CHECKING']
loaded = {}
for name in names:
    getattr(veeam_client.models, name)
    new = {module: sys.modules[module] for module in sys.modules if module.startswith(prefix)}
    loaded[name] = sorted(
        key for module, contents in new.items() for key, value in vars(contents).items()
        if isinstance(value, type) and value.__module__ == module
    )
    assert len(loaded[name]) == len(new)
    for module in new:
        del sys.modules[module]
    for key in set(vars(models)) - start:
        delattr(models, key)
print(json.dumps(loaded))
"""
        _NAMED.update(in_a_new_process(code))
    return _NAMED


_NAMED: dict[str, list[str]] = {}


def classes() -> set[str]:
    """Every class that the models have."""
    bases = {"Model", "OpenEnum"}
    return {name for name in dir(models) if name[:1].isupper() and name not in bases | {"TYPE_CHECKING", "Any"}}


def nameless_enumerations() -> dict[str, str]:
    """Enumerations that the contract writes where they are used, by the model: the generator names them after it."""
    return {
        name + key[0].upper() + key[1:]: name
        for name in OBJECTS
        for key, schema in CONTRACT.schemas[name].get("properties", {}).items()
        if "enum" in schema and schema.get("type") == "string"
    }


def built_from(name: str) -> set[str]:
    """Every schema that a schema leads to: bases, properties, children."""
    seen: set[str] = set()
    waiting = [name]
    nameless = nameless_enumerations()
    while waiting:
        current = waiting.pop()
        if current in seen:
            continue
        seen.add(current)
        waiting += [enumeration for enumeration, owner in nameless.items() if owner == current]
        waiting += references(CONTRACT.schemas.get(current, {}))
    return seen


def references(node: Any) -> list[str]:
    if isinstance(node, Mapping):
        own = [str(node["$ref"]).rpartition("/")[2]] if "$ref" in node else []
        return own + [name for value in node.values() for name in references(value)]
    if isinstance(node, list):
        return [name for value in node for name in references(value)]
    return []


def test_decoding_imports_only_what_is_there() -> None:
    code = f"""
import json, sys
from veeam_client.models import JobModel
JobModel.from_dict({{'type': 'BackupCopy', 'name': 'copy'}})
{LOADED}
"""
    found = in_a_new_process(code)

    assert "veeam_client.rest.models.backup_copy_job_model" in found
    assert "veeam_client.rest.models.v_sphere_replica_job_model" not in found


def test_importing_the_client_brings_no_network() -> None:
    code = """
import json, sys
before = set(sys.modules)
from veeam_client import VeeamClient
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    more = in_a_new_process(code)

    assert "veeam_client.client" in more
    assert not {"httpx", "httpx2", "aiohttp", "asyncio", "ssl", "socket", "tenacity"} & set(more)


@pytest.mark.parametrize(
    ("transport", "others"),
    [("httpx", {"aiohttp", "httpx2"}), ("httpx2", {"aiohttp", "httpx"}), ("aiohttp", {"httpx", "httpx2"})],
)
def test_making_a_client_brings_what_it_uses(transport: str, others: set[str]) -> None:
    code = f"""
import json, sys
from veeam_client import VeeamClient
VeeamClient("vbr01", username="svc", password="x", transport={transport!r}, trust_env=False)
print(json.dumps(sorted(sys.modules)))
"""
    loaded = set(in_a_new_process(code))

    assert transport in loaded
    assert not (others | {"tenacity"}) & loaded
