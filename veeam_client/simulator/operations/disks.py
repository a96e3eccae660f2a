"""Disk management before volumes are restored: a layout that is changed step by step, and can be taken back."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.state import State

__all__ = ["DISKS", "HANDLERS"]

DISKS: Final = "/api/v1/diskManagement"
_CHECKPOINT: Final = "checkpoint"
Disk = dict[str, Any]


def _begin(state: State, call: Call, _: Target | None) -> JsonObject:
    given = call.fields
    point = state.world.stored.points.get(str(given["oibId"]))
    name = {"name": point["name"]} if point is not None else {}
    table = state.world.tables[DISKS]
    session = table.fresh_id()
    row = state.world.layout(session) | {"id": given["id"], **name, "diskManagementSessionId": session}
    table.add(row)
    return {key: row[key] for key in ("id", "name", "diskManagementSessionId")}


def _disks(layout: JsonObject, part: str) -> list[Disk]:
    context: JsonObject = layout.get(part) or layout["volumeMatchingResults"]
    disks: list[Disk] = context["disks"]
    return disks


def _disk(disks: list[Disk], number: Any) -> Disk:
    found = next((disk for disk in disks if disk["number"] == number), None)
    if found is None:
        raise Refusal(400, "UnknownError", f"There is no disk {number}.")
    return found


def _changing(change: Callable[[JsonObject, Disk, JsonObject], list[Disk]]) -> Handler:
    """Make what answers an operation that changes the partitions of a disk.

    Args:
        change: Gives the new partitions, from the layout, the disk and the body of the request.
    """

    def answer(_: State, call: Call, target: Target | None) -> JsonObject:
        found, given = known(target), call.fields
        context: JsonObject = found.row["volumeMatchingResults"]
        number = given.get("targetDiskNumber", given.get("partitionInfo", {}).get("diskNumber"))
        changed = _disk(context["disks"], number)
        partitions = change(found.row, changed, given)
        disks = [disk | {"partitions": partitions} if disk is changed else disk for disk in context["disks"]]
        return _settle(found, {"disks": disks, "version": context["version"] + 1})

    return answer


def _settle(found: Target, context: JsonObject) -> JsonObject:
    number = found.table.number(found.id)
    if number is not None:
        found.table.replace(number, found.row | {"volumeMatchingResults": context})
    return context


def _without(_: JsonObject, disk: Disk, given: JsonObject) -> list[Disk]:
    return [one for one in disk["partitions"] if one.get("liveVolumeId") != given["liveVolumeId"]]


def _resized(_: JsonObject, disk: Disk, given: JsonObject) -> list[Disk]:
    start = given["partitionInfo"]["startingOffset"]
    return [one | {"size": given["newSize"]} if one["startingOffset"] == start else one for one in disk["partitions"]]


def _restored(layout: JsonObject, disk: Disk, given: JsonObject) -> list[Disk]:
    source = _disk(_disks(layout, "sourceLayout"), given["sourceDiskNumber"])["partitions"]
    wanted: int = given["sourcePartitionNumber"]
    brought = [one | {"startingOffset": given["targetPartitionStartingOffset"]} for one in source[wanted:][:1]]
    return [*disk["partitions"], *brought]


def _as_backed_up(layout: JsonObject, disk: Disk, given: JsonObject) -> list[Disk]:
    number = given.get("sourceDiskNumber")
    source = _disks(layout, "sourceLayout")
    return list((_disk(source, number) if number is not None else disk)["partitions"])


def _check_point(_: State, __: Call, target: Target | None) -> JsonObject:
    found = known(target)
    row = {key: value for key, value in found.row.items() if key != _CHECKPOINT}
    found.table.replace(found.number, row | {_CHECKPOINT: row["volumeMatchingResults"]})
    return {}


def _revert(_: State, __: Call, target: Target | None) -> JsonObject:
    found = known(target)
    kept: JsonObject = found.row.get(_CHECKPOINT) or found.row["volumeMatchingResults"]
    return _settle(found, kept)


def _session(state: State, call: Call) -> Target:
    table = state.world.tables[DISKS]
    wanted = str(call.fields["diskManagementSessionId"])
    number = table.number(wanted)
    if number is None:
        raise Refusal(404, "NotFound", f"The object with ID '{wanted}' was not found in diskManagement.", wanted)
    return Target(table, number, table.row(number), wanted)


def _map(state: State, call: Call, _: Target | None) -> JsonObject:
    found = _session(state, call)
    context: JsonObject = found.row["volumeMatchingResults"]
    _settle(found, {"disks": _disks(found.row, "sourceLayout"), "version": context["version"] + 1})
    return {"success": True, "restoreLayout": _shown(found.table.row(found.number))}


def _unlock(state: State, call: Call, _: Target | None) -> JsonObject:
    _session(state, call)
    return {"success": bool(call.fields["keyOrPassword"])}


def _shown(layout: JsonObject) -> JsonObject:
    return {key: value for key, value in layout.items() if key != _CHECKPOINT}


HANDLERS: Final[Mapping[str, Handler]] = {
    "DiskManagementInit": _begin,
    "GetRestoreLayout": lambda _, __, target: _shown(known(target).row),
    "AutoMapDiskLayout": _map,
    "UnlockVolume": _unlock,
    "ApplyBackupLayout": _changing(_as_backed_up),
    "ApplyDiskLayout": _changing(_as_backed_up),
    "EraseDisk": _changing(lambda _, __, ___: []),
    "RemovePartition": _changing(_without),
    "ResizePartition": _changing(_resized),
    "RestorePartition": _changing(_restored),
    "CreateCheckPoint": _check_point,
    "RevertToCheckPoint": _revert,
}
