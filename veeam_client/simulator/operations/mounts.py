"""Mounting backups, and taking mounts away."""

from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.kinds import session_kind, title_of
from veeam_client.simulator.merging import merged
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target, listed
from veeam_client.simulator.replies import JSON
from veeam_client.simulator.resources import add_row, remove_row
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


_BASE: Final = "/api/v1"
_FLR: Final = f"{_BASE}/backupBrowser/flr"
_ENTRA: Final = f"{_BASE}/backupBrowser/entraIdTenant"
_SHARES: Final = f"{_FLR}/unstructuredData"
_INSTANT: Final = f"{_BASE}/restore/instantRecovery"
_INSTANT_SHARES: Final = f"{_INSTANT}/unstructuredData"
_BROWSED: Final = f"{_BASE}/inventory/unstructuredDataServers/sessions"

_MOUNTS: Final[Mapping[str, str]] = {
    "StartFlrMount": _FLR,
    "StartEntraIDAuditLogMount": _SHARES,
    "StartUnstructuredDataFlrMount": _SHARES,
    "StartEntraIDTenantRestore": _ENTRA,
    "PublishBackupContent": f"{_BASE}/dataIntegration",
    "InstantViVMRecoveryMount": f"{_INSTANT}/vSphere/vm",
    "InstantHvVMRecoveryMount": f"{_INSTANT}/hyperV/vm",
    "InstantRecoveryVmwareFcdMountWithSession": f"{_INSTANT}/vSphere/fcd",
    "AzureInstantVMRecoveryMount": f"{_INSTANT}/azure/vm",
    "InstantUnstructuredDataRecoveryMount": _INSTANT_SHARES,
}
"""The operations that mount something, and where it is listed then."""


def _mount(state: State, call: Call, _: Target | None) -> JsonObject:
    operation, world = call.operation, state.world
    path = _MOUNTS[operation.id]
    point = world.stored.points.get(str(call.fields.get("restorePointId", "")))
    session = state.runs.start(session_kind(operation), title_of(operation), call.user)
    extra: JsonObject = {"sessionId": session["id"]}
    if point is not None:
        backup = world.stored.backups.get(point["backupId"]) or {}
        extra |= {
            "vmName": point["name"],
            "jobName": backup.get("name", ""),
            "restorePointDate": point["creationTime"],
            "restorePointId": point["id"],
            "restorePointName": point["name"],
            "backupId": point["backupId"],
            "backupName": backup.get("name", ""),
        }
    known = state.properties(path, lambda: _names(state, path))
    extra = {name: value for name, value in extra.items() if name in known}
    mounted = "Published" if path == _INSTANT_SHARES else "Mounted"
    row = add_row(state, path, {**call.fields, "spec": call.fields, "state": mounted, "mountState": mounted}, extra)
    reply = operation.replies[JSON]
    if reply == listed(state.contract, path):
        return row
    name = str(reply.get("$ref", "")).rpartition("/")[2]
    if name == "SessionsResult":
        return {"data": [session], "pagination": {"total": 1, "count": 1}}
    if name == "SessionModel":
        return session
    return merged(state.world, state.validation, reply, {**call.fields, **row}, f"{operation.id}:{session['id']}")


def _names(state: State, path: str) -> frozenset[str]:
    schema = state.contract.resolve(listed(state.contract, path) or {})
    return frozenset(state.contract.shape(schema).properties)


def _unmount(state: State, call: Call, target: Target | None) -> JsonObject:
    found, operation = known(target), call.operation
    remove_row(state, "", found)
    if str(operation.replies[JSON].get("$ref", "")).endswith("/SessionModel"):
        return state.runs.start(session_kind(operation), title_of(operation), call.user, resource=found.id)
    return {**found.row, **({"state": "Stopped"} if "state" in found.row else {})}


def _begin_browsing(state: State, _: Call, target: Target | None) -> JsonObject:
    server = known(target).row
    names = {"serverId": server["id"]} | ({"serverName": server["name"]} if "name" in server else {})
    return add_row(state, _BROWSED, {}, names)


HANDLERS: Final[Mapping[str, Handler]] = {
    **dict.fromkeys(_MOUNTS, _mount),
    "StartBrowseUnstructuredDataServer": _begin_browsing,
    **dict.fromkeys(
        (
            "StopFlrMount",
            "StopEntraIDAuditLogMount",
            "StopEntraIDTenantRestore",
            "UnpublishBackupContent",
            "InstantViVMRecoveryUnmount",
            "InstantHvVMRecoveryUnmount",
            "InstantRecoveryVmwareFcdDismountWithSession",
            "AzureInstantVMRecoveryUnmount",
            "InstantUnstructuredDataRecoveryUnmount",
            "StopUnstructuredDataFLRMount",
            "StopBrowseUnstructuredDataServer",
        ),
        _unmount,
    ),
}
