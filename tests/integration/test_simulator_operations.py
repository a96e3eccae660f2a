import copy
import json
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
from openapi_schema_validator import OAS30Validator, oas30_format_checker

from tests.support.simulated import client_of
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.contract import Contract, Operation, packaged_contract
from veeam_client.simulator.requests import Requests

CONTRACT = packaged_contract()
BINARY = b"\x00\x01" * 100


def without_circles(contract: Contract) -> dict[str, Any]:
    """The components with the bases' oneOf removed: base and children refer to each other without end."""
    schemas: dict[str, Any] = copy.deepcopy(dict(contract.schemas))
    for schema in schemas.values():
        if "discriminator" in schema:
            schema.pop("oneOf", None)
    return {"schemas": schemas}


COMPONENTS = without_circles(CONTRACT)


def problems(schema: Mapping[str, Any], value: object) -> list[str]:
    """What is wrong with a value; what stands where the contract has a base is checked as the child it names, too."""
    found = list[str]()
    for described, part in [(schema, value), *children(schema, value)]:
        validator = OAS30Validator(
            {"allOf": [described], "components": COMPONENTS}, format_checker=oas30_format_checker
        )
        found += [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(part)]
    return found


def children(schema: Mapping[str, Any], value: Any) -> Iterator[tuple[Mapping[str, Any], Any]]:
    name = ""
    while "$ref" in schema:
        name, schema = CONTRACT.schema_named(schema["$ref"])
    if isinstance(value, list):
        for item in value:
            yield from children(schema.get("items", {}), item)
    if not isinstance(value, dict):
        return
    while choices := CONTRACT.choices(name, schema):
        child = choices.get(value.get(schema["discriminator"]["propertyName"], ""))
        if child is None:
            break
        yield {"$ref": f"#/components/schemas/{child}"}, value
        name, schema = CONTRACT.schema_named(child)
    for key, inner in CONTRACT.shape(schema, name).properties.items():
        if key in value:
            yield from children(inner, value[key])


def complaints(operation: Operation, response: httpx.Response) -> list[str]:
    if response.status_code != operation.status:
        return [f"{operation.id}: {response.status_code} {response.text[:300]}"]
    kind = response.headers.get("content-type", "")
    if not operation.replies:
        return [f"{operation.id}: a body where none belongs"] if response.content else []
    if kind not in operation.replies:
        return [f"{operation.id}: {kind!r}, which is not declared"]
    if kind == "application/json":
        return [f"{operation.id}: {problem}" for problem in problems(operation.replies[kind], response.json())]
    return [] if response.content else [f"{operation.id}: nothing to download"]


async def send(client: httpx.AsyncClient, server: Simulator, operation: Operation, **query: Any) -> httpx.Response:
    path = operation.path.format(**Requests(server, CONTRACT).path(operation))
    given = dict[str, Any]()
    if operation.id == "CreateToken":
        given = {"data": {"grant_type": "password", "username": server.username, "password": server.password}}
    elif "application/json" in operation.body:
        given = {"json": Requests(server, CONTRACT).body(operation)}
    elif operation.body:
        given = {"content": BINARY, "headers": {"content-type": next(iter(operation.body))}}
    return await client.request(operation.method, path, params=query, **given)


async def test_every_operation_answers_a_valid_request_as_the_contract_says() -> None:
    found, clock, last = list[str](), Clock(), ["RemoveLicense", "Logout"]
    async with Simulator(jobs=60, sessions=200, repositories=12, clock=clock, token_lifetime=10**6) as server:
        async with client_of(server) as client:
            for operation in sorted(
                CONTRACT.operations.values(), key=lambda one: last.index(one.id) if one.id in last else -1
            ):
                for query in (Requests(server, CONTRACT).query(operation), {})[: 1 if operation.id in last else 2]:
                    found += complaints(operation, await send(client, server, operation, **query))
                    clock.advance(30)
        assert found == [], "\n".join(found)
        assert set(server.counters.operations) == set(CONTRACT.operations)
        assert len(server.counters.operations) == 345


async def test_every_list_has_rows_and_every_row_is_valid() -> None:
    found, empty = list[str](), list[str]()
    async with Simulator(jobs=60, sessions=200, repositories=12) as server, client_of(server) as client:
        for operation in CONTRACT.operations.values():
            if operation.method == "GET" and CONTRACT.row_of(operation) is not None:
                response = await send(client, server, operation, limit=500)
                found += complaints(operation, response)
                if not (response.json().get("data") or response.json().get("items")):
                    empty.append(operation.id)
    assert found == [], "\n".join(found)
    # Nothing is mounted and nothing was imported before somebody does it.
    assert set(empty) == {
        "GetAllAutomationSessions",
        "GetAllEntraIdTenantBrowseSessions",
        "GetAllFlrBrowseSessions",
        "GetAllUnstructuredDataFLRBrowseSessions",
        "GetAllContentPublicationMounts",
        "GetAllAzureInstantVMRecoveryMounts",
        "GetAllInstantHvVMRecoveryMounts",
        "GetAllVmwareFcdInstantRecoveryMountModels",
        "GetAllInstantViVMRecoveryMounts",
    }


def test_the_validator_sees_into_children() -> None:
    job = {"id": "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11", "name": "a", "type": "VSphereBackup", "isDisabled": False}
    assert any("storage" in problem for problem in problems({"$ref": "#/components/schemas/JobModel"}, job))
    assert json.dumps(COMPONENTS).count("oneOf") < json.dumps(dict(CONTRACT.schemas)).count("oneOf")
