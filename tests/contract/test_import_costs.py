"""Importing costs only what is used."""

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from tests.contract.samples import CONTRACTS, classes, nameless_enumerations
from veeam_client.operations import OPERATIONS


def in_a_new_process(code: str) -> Any:
    """Run code in a new interpreter and give the JSON that it prints."""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own code
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


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
        waiting += [name for contract in CONTRACTS.values() for name in references(contract.schemas.get(current, {}))]
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
