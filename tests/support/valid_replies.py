"""Replies of a simulated server checked against a contract by a validator that the simulator does not use."""

import copy
import re
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
from openapi_schema_validator import OAS30Validator, oas30_format_checker

from veeam_client.simulator import Simulator
from veeam_client.simulator.contract import Contract, Operation
from veeam_client.simulator.requests import Requests

BINARY = b"\x00\x01" * 100


class ReplyCheck:
    """Finds what is wrong with replies by one contract."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self.components = without_circles(contract)

    def problems(self, schema: Mapping[str, Any], value: object) -> list[str]:
        """What is wrong with a value; what stands where a base belongs is checked as the child it names, too."""
        found = list[str]()
        for described, part in [(schema, value), *self._children(schema, value)]:
            validator = OAS30Validator(
                {"allOf": [described], "components": self.components}, format_checker=oas30_format_checker
            )
            found += [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(part)]
        return found

    def _children(self, schema: Mapping[str, Any], value: Any) -> Iterator[tuple[Mapping[str, Any], Any]]:
        contract, name = self.contract, ""
        while "$ref" in schema:
            name, schema = contract.schema_named(schema["$ref"])
        if isinstance(value, list):
            for item in value:
                yield from self._children(schema.get("items", {}), item)
        if not isinstance(value, dict):
            return
        while choices := contract.choices(name, schema):
            child = choices.get(value.get(schema["discriminator"]["propertyName"], ""))
            if child is None:
                break
            yield {"$ref": f"#/components/schemas/{child}"}, value
            name, schema = contract.schema_named(child)
        for key, inner in contract.shape(schema, name).properties.items():
            if key in value:
                yield from self._children(inner, value[key])

    def complaints(self, operation: Operation, response: httpx.Response) -> list[str]:
        """What is wrong with a reply."""
        if response.status_code != operation.status:
            return [f"{operation.id}: {response.status_code} {response.text[:300]}"]
        kind = response.headers.get("content-type", "")
        if not operation.replies:
            return [f"{operation.id}: a body where none belongs"] if response.content else []
        if kind not in operation.replies:
            return [f"{operation.id}: {kind!r}, which is not declared"]
        if kind == "application/json":
            found = self.problems(operation.replies[kind], response.json())
            return [f"{operation.id}: {problem}" for problem in found]
        return [] if response.content else [f"{operation.id}: nothing to download"]


class Checking(httpx.AsyncBaseTransport):
    """Sends requests to a simulated server, and checks the replies to those of one operation by a contract.

    Args:
        server: The server.
        contract: The contract of the revision that is spoken.
    """

    def __init__(self, server: Simulator, contract: Contract) -> None:
        self.network = httpx.AsyncHTTPTransport(verify=server.ssl_context)
        self.check = ReplyCheck(contract)
        self.operation = ""
        self.found = list[str]()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self.network.handle_async_request(request)
        operation = self.check.contract.operations.get(self.operation)
        # A token that has ended is refused, and the client signs in again.
        is_refused = response.status_code == httpx.codes.UNAUTHORIZED
        if operation is None or is_refused or not _is_of(operation, request):
            return response
        content = b"".join([part async for part in response.aiter_raw()])
        await response.aclose()
        kept = [(name, value) for name, value in response.headers.multi_items() if name not in _FRAMING]
        response = httpx.Response(response.status_code, headers=kept, content=content, request=request)
        self.found += self.check.complaints(operation, response)
        return response

    async def aclose(self) -> None:
        await self.network.aclose()


_FRAMING = {"content-length", "transfer-encoding"}


def _is_of(operation: Operation, request: httpx.Request) -> bool:
    path = re.sub(r"\{\w+\}", "[^/]+", operation.path)
    return request.method == operation.method and re.fullmatch(path, request.url.path) is not None


def without_circles(contract: Contract) -> dict[str, Any]:
    """The components with the bases' oneOf removed: base and children refer to each other without end."""
    schemas: dict[str, Any] = copy.deepcopy(dict(contract.schemas))
    for schema in schemas.values():
        if "discriminator" in schema:
            schema.pop("oneOf", None)
    return {"schemas": schemas}


async def send(
    client: httpx.AsyncClient, server: Simulator, operation: Operation, contract: Contract, **query: Any
) -> httpx.Response:
    """Send a valid request."""
    requests = Requests(server, contract)
    path = operation.path.format(**requests.path(operation))
    given = dict[str, Any]()
    if operation.id == "CreateToken":
        given = {"data": {"grant_type": "password", "username": server.username, "password": server.password}}
    elif "application/json" in operation.body:
        given = {"json": requests.body(operation)}
    elif operation.body:
        given = {"content": BINARY, "headers": {"content-type": next(iter(operation.body))}}
    return await client.request(operation.method, path, params=query, **given)
