"""A sample call of an operation and its reply, made by calling a simulated server."""

from __future__ import annotations

import json
import re
import shlex
from typing import TYPE_CHECKING, Any

from attrs import frozen

from veeam_client import models
from veeam_client.auth import PasswordAuth
from veeam_client.client import VeeamClient
from veeam_client.errors import ApiError
from veeam_client.models import Model
from veeam_client.runtime.codec import model_codec
from veeam_client.runtime.readers import item_type
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.builds import BUILDS, revisions_of
from veeam_client.simulator.contract import is_list, is_object, packaged_contract
from veeam_client.simulator.requests import Requests

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from veeam_client.operations import Operation

_SECRET = "********"  # noqa: S105  # what stands in its place
_FILE = b"a file"
_ALWAYS = 10**6
_PATIENCE = 600.0
# What would end the session of all other samples comes last.
_LAST = ("RemoveLicense", "Logout")
_WIDE = 100
# Of a long list, and of objects in objects, this much is shown.
_ITEMS = 2
_LINES = 40
_PYTHON = {"true": "True", "false": "False", "null": "None"}
_OTHERWISE = re.compile(r'"(?:[^"\\]|\\.)*"|true|false|null')


@frozen
class Sample:
    """A call and its reply.

    Attributes:
        operation: What was called.
        arguments: Its arguments, as JSON, secrets masked.
        reply: What came, as JSON, secrets masked; None if nothing came, or a file.
    """

    operation: Operation
    arguments: dict[str, Any]
    reply: Any

    @property
    def python(self) -> str:
        """The call in Python."""
        operation = self.operation
        given = [f"{name}={_literal(value)}" for name, value in self.arguments.items()]
        name = f"await vbr.{operation.namespace}.{operation.name}"
        flat = f"{name}({', '.join(given)})"
        if len(flat) <= _WIDE and "\n" not in flat:
            return flat
        lines = "".join(f"    {line}\n" for one in given for line in f"{one},".splitlines())
        return f"{name}(\n{lines})"

    @property
    def shell(self) -> str:
        """The call by `veeam call`."""
        words = ["veeam", "call", self.operation.id]
        for name, value in self.arguments.items():
            text = "@file.zip" if value == _FILE else value if isinstance(value, str) else json.dumps(value)
            words += [f"--{name.strip('_').replace('_', '-')}", text]
        return shlex.join(words)

    @property
    def shown(self) -> str:
        """The reply as JSON; what is long or deep is cut short."""
        texts = (_json(self.reply, depth) for depth in range(8, 1, -1))
        return next((text for text in texts if text.count("\n") < _LINES), _json(self.reply, 1))


async def samples(operations: Iterable[Operation]) -> AsyncIterator[Sample]:
    """Call operations on simulated servers that are made for it, and give those calls that they answer.

    Each is called on a server of the build that brought the newest revision which has it, in that revision.

    Args:
        operations: Which.

    Raises:
        VeeamError: A call failed, other than by a refusal of the server.
    """
    wanted = sorted(operations, key=lambda one: (one.id in _LAST, not one.is_read, one.method == "DELETE"))
    by_revision: dict[str, list[Operation]] = {}
    for operation in wanted:
        by_revision.setdefault(operation.revisions[0], []).append(operation)
    for revision, called in by_revision.items():
        async for sample in _on_a_server_of(revision, called):
            yield sample


async def _on_a_server_of(revision: str, operations: Iterable[Operation]) -> AsyncIterator[Sample]:
    contract, clock = packaged_contract(revision), Clock()
    server = Simulator(
        jobs=20,
        sessions=60,
        repositories=10,
        clock=clock,
        token_lifetime=_ALWAYS,
        revisions=revisions_of(BUILDS[revision]),
    )
    async with server:
        account = {"username": server.username, "password": server.password}
        requests = Requests(server, contract, probability=0.2)
        auth = PasswordAuth(server.username, server.password)
        settings: dict[str, Any] = {"verify": server.ssl_context, "retry": None, "logout": False}
        # A machine that is busy takes no sample away.
        settings["timeout"] = _PATIENCE
        async with VeeamClient(server.url, auth=auth, revision=revision, **settings) as vbr:
            for operation in operations:
                played = contract.operations[operation.id]
                given = requests.path(played) | requests.required_query(played)
                names = {one.wire: one.name for one in operation.parameters}
                arguments: dict[str, Any] = {names[wire]: value for wire, value in given.items()}
                if operation.paged == "query":
                    arguments["limit"] = _ITEMS
                if operation.id == "CreateToken":
                    arguments["body"] = {"grant_type": "password", **account}
                elif operation.body is not None and played.body:
                    arguments["body"] = _FILE if operation.body.type == "bytes" else requests.body(played)
                try:
                    reply = await vbr.send(operation.id, **arguments)
                except ApiError:
                    continue
                clock.advance(30)
                body = operation.body.type if operation.body else ""
                masked = {name: _masked(body, one) if name == "body" else one for name, one in arguments.items()}
                is_json = reply.content and "json" in reply.headers.get("content-type", "")
                came = _masked(operation.result or "", json.loads(reply.content)) if is_json else None
                yield Sample(operation, masked, came)


def _masked(annotation: str, value: Any) -> Any:
    """JSON without the secrets in it."""
    inner = item_type(annotation)
    cls: Any = getattr(models, inner, None) if inner.isidentifier() else None
    if not (isinstance(cls, type) and issubclass(cls, Model)):
        return value
    if is_list(value):
        return [_masked(inner, one) for one in value]
    return _without_secrets(cls.from_dict(value), value)


def _without_secrets(model: Any, value: Any) -> Any:
    if is_list(model) and is_list(value):
        return [_without_secrets(one, it) for one, it in zip(model, value, strict=False)]
    if not isinstance(model, Model):
        return value
    codec = model_codec(type(model))
    masked = dict(value)
    for attribute, name, *_ in codec.properties:
        if masked.get(name) is not None:
            is_secret = attribute in codec.secrets
            masked[name] = _SECRET if is_secret else _without_secrets(getattr(model, attribute), masked[name])
    return masked


def _literal(value: Any) -> str:
    if value == _FILE:
        return 'Upload("file.zip")'
    text = json.dumps(value, ensure_ascii=False)
    if len(text) > _WIDE - 20:
        text = json.dumps(value, ensure_ascii=False, indent=4)
    return _in_python(text)


def _in_python(text: str) -> str:
    """JSON as Python writes it. Words in quotes stay."""
    return _OTHERWISE.sub(lambda found: _PYTHON.get(found[0], found[0]), text)


def _json(value: Any, depth: int) -> str:
    return json.dumps(_cut(value, depth), ensure_ascii=False, indent=2).replace('"…"', "…")


def _cut(value: Any, depth: int) -> Any:
    """Long lists and deep objects cut short."""
    if is_object(value) and value:
        if not depth:
            return "…"
        return {name: _cut(one, depth - 1) for name, one in value.items()}
    if is_list(value) and value:
        if not depth:
            return "…"
        return [_cut(one, depth - 1) for one in value[:_ITEMS]] + (["…"] if len(value) > _ITEMS else [])
    return value
