"""Replies of the operations for which the world has nothing: made from the contract, the same for a seed."""

from random import Random
from typing import Any, Final

from veeam_client.simulator import lists
from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import Contract, JsonObject, Operation, Schema, is_object
from veeam_client.simulator.sampler import Sampler
from veeam_client.simulator.state import State

__all__ = ["choose_media", "invent_bytes", "invent_json"]

_ROWS: Final = (3, 12)
# The shortest archives there are: both are empty.
_EMPTY_ARCHIVES: Final = {"application/zip": b"PK\x05\x06" + bytes(18), "application/x-tar": bytes(1024)}
_DOWNLOAD_SIZE: Final = 4096


def choose_media(operation: Operation, accept: str) -> str:
    """Choose among the content types that a reply may have: the one asked for by name, else the first."""
    wanted = {part.partition(";")[0].strip().lower() for part in accept.split(",")}
    for kind in operation.replies:
        if kind in wanted:
            return kind
    return next(iter(operation.replies), "")


def invent_json(state: State, call: Call, schema: Schema) -> Any:
    """Make the body of a reply."""
    random = _chance(state, call.operation)
    made = Sampler(state.contract, random).sample(schema)
    if not is_object(made):
        return made
    properties = _properties(state.contract, schema)
    if "data" in properties and "pagination" in properties:
        made["data"] = _rows(state.contract, random, properties["data"])
        skip, limit = _window(call)
        made |= lists.page(lists.select(made["data"], call.query), skip, limit)
    wanted = call.path.get("id")
    if wanted is not None and "id" in made and properties.get("id", {}).get("format") == "uuid":
        made["id"] = wanted
    return made


def invent_bytes(state: State, operation: Operation, kind: str) -> bytes:
    """Make the bytes of a download."""
    return _EMPTY_ARCHIVES.get(kind) or _chance(state, operation).randbytes(_DOWNLOAD_SIZE)


def _chance(state: State, operation: Operation) -> Random:
    return Random(f"{state.seed}:{operation.id}")  # noqa: S311 - replies from a seed, not a secret


def _properties(contract: Contract, schema: Schema) -> dict[str, Schema]:
    name = ""
    while "$ref" in schema:
        name, schema = contract.schema_named(schema["$ref"])
    return contract.shape(schema, name).properties


def _rows(contract: Contract, random: Random, schema: Schema) -> list[JsonObject]:
    sampler = Sampler(contract, random, probability=0.4, depth=3)
    return [sampler.sample(contract.resolve(schema)["items"]) for _ in range(random.randint(*_ROWS))]


def _window(call: Call) -> tuple[int, int]:
    """Read skip and limit from the query, or from the body of those operations that page there."""
    asked = call.document.get("pagination") if is_object(call.document) else None
    if not is_object(asked):
        return lists.window(call.query)
    given = {name: str(asked[name]) for name in ("skip", "limit") if asked.get(name) is not None}
    return lists.window(list(given.items()))
