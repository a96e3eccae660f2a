"""Which operations give lists, and how the rows of each are reached, ordered and told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapi_python_client import strings

from openapi.pipeline.contract.document import target
from veeam_client.runtime.operation import Listing

if TYPE_CHECKING:
    from openapi.pipeline.contract.document import Document

_ROWS = ("data", "items", "records")
_PAGE = {"skip", "limit"}
# Columns whose values stay what they are, the most useful first: by time, what is new comes last.
_FIXED = ("CreationTime", "CreationTimeUtc", "InstanceId", "HostId", "ObjectId")
# Columns whose values seldom change.
_STEADY = ("Name", "name", "vmName", "Username", "ModificationTime")
# What tells rows apart, if they have it, and nothing says that they repeat it.
_KEYS = ("id", "sessionId", "instanceId", "hostId")
_REPEATED = "x-repeats-ids"


def listing(method: str, contract: dict[str, Any], document: Document) -> Listing | None:
    """Say how an operation gives the rows of a list.

    Args:
        method: The operation's HTTP method.
        contract: The operation.
        document: The contract that it stands in.

    Returns:
        How, or None if it gives no list, or changes something.
    """
    replies: dict[str, dict[str, Any]] = contract["responses"]
    reply = next(reply for code, reply in sorted(replies.items()) if code.startswith("2"))
    schemas = [media["schema"] for media in _resolved(reply, document).get("content", {}).values() if "schema" in media]
    properties = _properties(schemas[0], document) if schemas else {}
    rows = [name for name in _ROWS if _resolved(properties.get(name, {}), document).get("type") == "array"]
    parameters = {one["name"]: one for one in (_resolved(each, document) for each in contract.get("parameters", []))}
    paged: Literal["query", "body"] | None = "query" if parameters.keys() >= _PAGE else None
    holder = None
    for media in contract.get("requestBody", {}).get("content", {}).values() if not paged else ():
        is_paged, holder = page_in(media.get("schema", {}), document)
        paged = "body" if is_paged else None
    if len(rows) != 1 or not (paged or method.lower() == "get"):
        return None
    columns = _resolved(parameters.get("orderColumn", {}).get("schema", {}), document).get("enum", [])
    return Listing(
        rows=rows[0],
        paged=paged,
        holder=holder,
        order=next((column for column in _FIXED + _STEADY if column in columns), None),
        fixed=tuple(column for column in _FIXED if column in columns),
        key=_key(_resolved(properties[rows[0]], document).get("items", {}), document),
    )


def page_in(schema: dict[str, Any], document: Document) -> tuple[bool, str | None]:
    """Find `skip` and `limit` in a request's body.

    Args:
        schema: The body's schema.
        document: The contract that it stands in.

    Returns:
        Whether they are there, and the property that holds them, None if they stand in the body itself.
    """
    properties = _properties(schema, document)
    if properties.keys() >= _PAGE:
        return True, None
    holder = next((name for name, part in properties.items() if _properties(part, document).keys() >= _PAGE), None)
    return holder is not None, holder


def _key(row: dict[str, Any], document: Document) -> str | None:
    if _resolved(row, document).get(_REPEATED):
        return None
    properties = _properties(row, document)
    return next((strings.snake_case(name) for name in _KEYS if name in properties), None)


def _properties(schema: dict[str, Any], document: Document) -> dict[str, Any]:
    """Give an object's properties, those of its bases among them."""
    schema = _resolved(schema, document)
    inherited = [_properties(part, document) for part in schema.get("allOf", [])]
    return {name: part for some in (*inherited, schema.get("properties", {})) for name, part in some.items()}


def _resolved(item: dict[str, Any], document: Document) -> dict[str, Any]:
    found: dict[str, Any] = target(document, item["$ref"]) if "$ref" in item else item
    return found
