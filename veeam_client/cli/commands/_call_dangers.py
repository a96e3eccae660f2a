"""Asking before an operation destroys something: what, by name and number, and on which servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from veeam_client._text import counted
from veeam_client.errors import VeeamError
from veeam_client.operations import OPERATIONS

from ..columns import when
from ..progress import confirm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veeam_client.client.client import VeeamClient
    from veeam_client.fleet.fleet import Fleet
    from veeam_client.operations import Operation

# What people call a thing, the first that it has.
_NAMES = ("name", "username", "display_name", "hint", "description")


async def confirm_dangerous(fleet: Fleet, operation: Operation, arguments: Mapping[str, Any]) -> None:
    """Ask whether what an operation destroys is meant.

    Args:
        fleet: The servers.
        operation: What would be called.
        arguments: With what.

    Raises:
        InvalidArgument: Nobody can be asked.
        click.Abort: It is not meant.
    """

    async def look(vbr: VeeamClient) -> str:
        return await _described(vbr, operation, arguments)

    found = (await fleet.gather(look)).values
    lines = [f"{server.name}: {found.get(server.name) or _given(operation, arguments)}" for server in fleet.servers]
    where = f" on {counted(len(lines), 'server')}" if len(lines) > 1 else ""
    confirm(f"{operation.id}{where} destroys this: {operation.destroys.removesuffix('.')}", lines)


async def _described(vbr: VeeamClient, operation: Operation, arguments: Mapping[str, Any]) -> str:
    """Say what would be destroyed on a server: its name, how much is in it."""
    reader = _reader_of(operation)
    if reader is None:
        return await _restored(vbr, _body(arguments)) or _given(operation, arguments)
    place = {one.name: arguments.get(one.name) for one in reader.parameters if one.location == "path"}
    try:
        thing = await vbr.call(reader.id, place)
    except VeeamError:
        return _given(operation, arguments)  # the call itself tells why
    inside = [await _count(vbr, one, place) for one in _lists_in(reader)]
    name = next((text for one in _NAMES if isinstance(text := getattr(thing, one, None), str) and text), "")
    holds = f", with {' and '.join(filter(None, inside))}" if any(inside) else ""
    return f"{name or _given(operation, arguments)}{holds}"


async def _restored(vbr: VeeamClient, body: Mapping[str, Any]) -> str:
    """Say what would be restored, if it is a machine: its name, and from when; nothing otherwise."""
    if "restorePointId" not in body:
        return ""
    try:
        point = await vbr.call("GetObjectRestorePoint", {"id": body["restorePointId"]})
    except VeeamError:
        return ""  # the call itself tells why
    return f"{point.name}, from its restore point of {when(point.creation_time)}"


def _body(arguments: Mapping[str, Any]) -> dict[str, Any]:
    body: Any = arguments.get("body")
    return cast("dict[str, Any]", body) if body.__class__ is dict else {}


def _given(operation: Operation, arguments: Mapping[str, Any]) -> str:
    """Say what was given: ids, and how many things the body names."""
    ids = [str(arguments[one.name]) for one in operation.parameters if one.location == "path"]
    for name, value in _body(arguments).items():
        if value.__class__ is list:
            ids.append(f"{len(value)} {name}")
        elif name.endswith("Id"):
            ids.append(f"{name} {value}")
    return ", ".join(ids) or "this server"


def _reader_of(operation: Operation) -> Operation | None:
    """What reads the thing that the path names."""
    path = operation.path[: operation.path.rfind("}") + 1]
    return next((one for one in OPERATIONS.values() if one.path == path and one.method == "GET"), None)


def _lists_in(reader: Operation) -> list[Operation]:
    """The lists of what is in a thing."""
    return [
        one
        for one in OPERATIONS.values()
        if one.method == "GET" and one.paged == "query" and one.path.rpartition("/")[0] == reader.path
    ]


async def _count(vbr: VeeamClient, listing: Operation, place: Mapping[str, Any]) -> str:
    try:
        reply = await vbr.call(listing.id, {**place, "limit": 1})
    except VeeamError:
        return ""  # the revision lacks the list, or the account may not see it: the name is told all the same
    total = getattr(getattr(reply, "pagination", None), "total", None)
    # objects, backupFiles: as the path calls them.
    what = "".join(f" {one.lower()}" if one.isupper() else one for one in listing.path.rpartition("/")[2])
    return f"{total} {what}" if total else ""
