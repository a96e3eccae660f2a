import copy
from collections.abc import Mapping
from random import Random
from typing import Any

import httpx
from openapi_schema_validator import OAS30Validator, oas30_format_checker

from veeam_client.simulator import Simulator
from veeam_client.simulator.contract import Contract, Operation, packaged_contract
from veeam_client.simulator.sampler import Sampler
from veeam_client.simulator.world import World

CONTRACT = packaged_contract()
BINARY = b"\x00\x01" * 100


def client_of(server: Simulator) -> httpx.AsyncClient:
    headers = {"x-api-version": CONTRACT.revision}
    return httpx.AsyncClient(base_url=server.url, verify=server.ssl_context, headers=headers)


def without_circles(contract: Contract) -> dict[str, Any]:
    """The components with the bases' oneOf removed: base and children refer to each other without end."""
    schemas: dict[str, Any] = copy.deepcopy(dict(contract.schemas))
    for schema in schemas.values():
        if "discriminator" in schema:
            schema.pop("oneOf", None)
    return {"schemas": schemas}


COMPONENTS = without_circles(CONTRACT)


def problems(operation: Operation, schema: Mapping[str, Any], value: object) -> list[str]:
    validator = OAS30Validator({"allOf": [schema], "components": COMPONENTS}, format_checker=oas30_format_checker)
    return [f"{operation.id}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


def sampler_for(operation: Operation) -> Sampler:
    return Sampler(CONTRACT, Random(operation.id))  # noqa: S311 - the same requests every time


def parameters(operation: Operation, world: World) -> tuple[str, dict[str, Any]]:
    """The path with every parameter filled in, and the query; ids are those of rows that exist."""
    existing = {"GetJob": world.jobs, "GetSession": world.sessions, "GetRepository": world.repositories}
    sampler, path, query = sampler_for(operation), operation.path, dict[str, Any]()
    for parameter in operation.parameters:
        value = sampler.sample(parameter["schema"])
        if parameter["in"] == "path":
            value = existing[operation.id][0]["id"] if operation.id in existing else value
            path = path.replace("{" + parameter["name"] + "}", str(value))
        elif parameter["in"] == "query":
            query[parameter["name"]] = value
    return path, query | {name: 2 for name in ("skip", "limit") if name in query}


def body(operation: Operation, server: Simulator) -> dict[str, Any]:
    if operation.id == "CreateToken":
        return {"data": {"grant_type": "password", "username": server.username, "password": server.password}}
    if "application/json" in operation.body:
        return {"json": sampler_for(operation).sample(operation.body["application/json"])}
    if operation.body:
        return {"content": BINARY, "headers": {"content-type": next(iter(operation.body))}}
    return {}


def complaints(operation: Operation, response: httpx.Response) -> list[str]:
    if response.status_code != operation.status:
        return [f"{operation.id}: {response.status_code} {response.text[:200]}"]
    kind = response.headers.get("content-type", "")
    if not operation.replies:
        return [f"{operation.id}: a body where none belongs"] if response.content else []
    if kind not in operation.replies:
        return [f"{operation.id}: {kind!r}, which is not declared"]
    if kind == "application/json":
        return problems(operation, operation.replies[kind], response.json())
    return [] if response.content else [f"{operation.id}: nothing to download"]


async def test_every_operation_answers_as_the_contract_says() -> None:
    found: list[str] = []
    async with Simulator(jobs=30) as server:
        async with client_of(server) as client:
            for operation in CONTRACT.operations.values():
                if operation.id == "Logout":
                    continue
                if "authorization" not in client.headers:
                    token = await client.post("/api/oauth2/token", **body(CONTRACT.operations["CreateToken"], server))
                    client.headers["authorization"] = f"Bearer {token.json()['access_token']}"
                for query in (parameters(operation, server.world)[1], {}):
                    path, _ = parameters(operation, server.world)
                    response = await client.request(operation.method, path, params=query, **body(operation, server))
                    found += complaints(operation, response)
            logout = CONTRACT.operations["Logout"]
            found += complaints(logout, await client.request(logout.method, logout.path))
        assert found == []
        assert set(server.counters.operations) == set(CONTRACT.operations)
        assert len(server.counters.operations) == 345


async def test_the_id_asked_for_is_the_id_of_the_reply_and_a_seed_gives_the_same_reply() -> None:
    wanted, texts = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11", list[str]()
    for seed in (1, 1, 2):
        async with Simulator(seed=seed, jobs=1) as server, client_of(server) as client:
            token = await client.post("/api/oauth2/token", **body(CONTRACT.operations["CreateToken"], server))
            client.headers["authorization"] = f"Bearer {token.json()['access_token']}"
            response = await client.get(f"/api/v1/credentials/{wanted}")
            assert response.json()["id"] == wanted
            texts.append(response.text)
    assert texts[0] == texts[1] != texts[2]
