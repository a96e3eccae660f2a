"""Every operation called in every revision: in the words of that contract, or refused with nothing sent."""

from __future__ import annotations

import json
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import httpx
import pytest

from veeam_client import VeeamClient, errors
from veeam_client.auth import Tokens
from veeam_client.operations import OPERATIONS
from veeam_client.rest import REVISIONS, models
from veeam_client.runtime.contracts import contract_of
from veeam_client.runtime.decoder import Decoder
from veeam_client.simulator.contract import Contract
from veeam_client.simulator.sampler import Sampler
from veeam_client.simulator.validation import Validation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client.operations import Operation

FILES = {"bytes", "Any"}
PAIRS = [
    (written_for, spoken)
    for spoken in REVISIONS
    for written_for in dict.fromkeys((spoken, REVISIONS[0], REVISIONS[-1]))
]


@cache
def contract(revision: str) -> Contract:
    return Contract(contract_of(revision))


@cache
def validation(revision: str) -> Validation:
    return Validation(contract(revision))


class Validator:
    """Takes requests that are valid in a revision."""

    def __init__(self, revision: str) -> None:
        self.revision = revision
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        assert request.headers["x-api-version"] == self.revision
        return httpx.Response(404)

    def client(self, revision: str | None = None) -> VeeamClient:
        return VeeamClient(
            "vbr01",
            transport=httpx.MockTransport(self),
            auth=Tokens(access_token="good"),
            revision=revision or self.revision,
            retry=None,
        )

    def check(self, operation: Operation) -> None:
        """Check the request that came last against the contract."""
        request = self.requests[-1]
        declared = next(
            one
            for one in contract(self.revision).operations.values()
            if (one.path, one.method) == (operation.path, operation.method)
        )
        path = dict(zip(operation.path.split("/"), request.url.path.split("/"), strict=True))
        given = {name[1:-1]: value for name, value in path.items() if name.startswith("{")}
        check = validation(self.revision)
        check.check_parameters(declared, given, parse_qsl(request.url.query.decode()), request.headers)
        if "application/json" in declared.body and request.content:
            body = json.loads(request.content)
            check.check_body(declared, body)
            assert not list(unknown(contract(self.revision), declared.body["application/json"], body))


def unknown(contract: Contract, schema: Any, value: Any) -> Iterator[str]:
    """Properties that a schema does not have."""
    name = ""
    while "$ref" in schema:
        name, schema = contract.schema_named(schema["$ref"])
    if isinstance(value, list):
        for each in value:
            yield from unknown(contract, schema.get("items", {}), each)
    elif isinstance(value, dict) and ("properties" in schema or "allOf" in schema):
        discriminator = schema.get("discriminator")
        choices = {kind.casefold(): child for kind, child in contract.choices(name, schema).items()}
        child = choices.get(str(value.get(discriminator["propertyName"])).casefold()) if discriminator else None
        if child is not None:
            yield from unknown(contract, {"$ref": f"#/components/schemas/{child}"}, value)
            return
        shape = contract.shape(schema, name)
        yield from (f"{name}.{key}" for key in value if key not in shape.properties)
        for key, property_ in shape.properties.items():
            if value.get(key) is not None:
                yield from unknown(contract, property_, value[key])


def call_of(operation: Operation, written_for: str) -> dict[str, Any] | None:
    """Arguments for an operation as one revision has it, None if that has it not."""
    declared = next(
        (
            one
            for one in contract(written_for).operations.values()
            if (one.path, one.method) == (operation.path, operation.method)
        ),
        None,
    )
    if declared is None:
        return None
    sampler = Sampler(contract(written_for), Random(operation.id), probability=0.7)  # the same each time
    names = {one.wire: one.name for one in operation.parameters}
    given = {
        names[one["name"]]: sampler.sample(one["schema"])
        for one in declared.parameters
        if one["name"] in names and (one["in"] == "path" or one.get("required"))
    }
    if operation.body is not None and "application/json" in declared.body:
        sample = sampler.sample(declared.body["application/json"])
        given["body"] = Decoder().read(operation.body.type, sample, models.__name__)
    elif operation.body is not None and operation.body.type == "bytes":
        given["body"] = b"x"
    return given


@pytest.mark.parametrize("revision", REVISIONS)
async def test_what_a_revision_lacks_is_refused_with_nothing_sent(revision: str) -> None:
    server = Validator(revision)
    refused = 0
    async with server.client() as vbr:
        for operation in OPERATIONS.values():
            if revision in operation.revisions:
                continue
            arguments = call_of(operation, operation.revisions[0]) or {}
            with pytest.raises(errors.UnsupportedByServer) as caught:
                await vbr.call(operation.id, arguments)
            assert (caught.value.what, caught.value.revision) == (operation.id, revision)
            assert caught.value.revisions == operation.revisions
            assert not await vbr.supports(operation.id)
            if operation.content_types and any("json" not in kind for kind in operation.content_types):
                with pytest.raises(errors.UnsupportedByServer):
                    await anext(aiter(vbr.download(operation.id, **arguments)))
            if operation.listing is not None:
                with pytest.raises(errors.UnsupportedByServer):
                    await vbr.paginate(operation.id, **arguments).collect()
            refused += 1
    assert server.requests == []
    assert refused == sum(revision not in one.revisions for one in OPERATIONS.values())


@pytest.mark.parametrize(("written_for", "spoken"), PAIRS)
async def test_a_call_is_valid_in_its_revision_or_refused(written_for: str, spoken: str) -> None:
    server = Validator(spoken)
    failed: list[str] = []
    sent = 0
    async with server.client() as vbr:
        for operation in OPERATIONS.values():
            arguments = call_of(operation, written_for)
            if arguments is None or spoken not in operation.revisions or not operation.needs_token:
                continue
            before = len(server.requests)
            try:
                await vbr.call(operation.id, arguments)
            except (errors.UnsupportedByServer, errors.InvalidArgument) as error:
                if len(server.requests) != before or (written_for == spoken):
                    failed.append(f"{operation.id}: {error}")
            except errors.NotFound:
                sent += 1
                try:
                    server.check(operation)
                except Exception as error:  # noqa: BLE001  # all of them in one list
                    failed.append(f"{operation.id}: {type(error).__name__} {str(error)[:300]}")
    assert not failed, "\n".join(failed)
    assert sent > (200 if written_for == spoken else 10)
