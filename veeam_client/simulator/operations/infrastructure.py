"""Proxies, scale-out repositories, mount servers, protection groups, and what is set once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.kinds import session_kind, title_of
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.replies import Reply
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


_BASE: Final = "/api/v1"


def _proxy_state(*, disabled: bool) -> Handler:
    def answer(state: State, _: Call, target: Target | None) -> Reply:
        states = state.world.tables[f"{_BASE}/backupInfrastructure/proxies/states"]
        place = states.number(known(target).id)
        if place is not None:
            states.replace(place, {**states.row(place), "isDisabled": disabled})
        return Reply(204)

    return answer


def _extent_mode(status: str) -> Handler:
    def answer(state: State, call: Call, target: Target | None) -> JsonObject:
        found, wanted = known(target), set(call.fields.get("repositoryIds") or [])

        def done(result: str, _: datetime) -> None:
            if result == "Failed":
                return
            row = found.table.row(found.number)
            tier = row["performanceTier"]
            extents = [
                {**extent, "status": [status]} if extent["id"] in wanted else extent
                for extent in tier["performanceExtents"]
            ]
            found.table.replace(found.number, {**row, "performanceTier": {**tier, "performanceExtents": extents}})

        kind = session_kind(call.operation)
        return state.runs.start(kind, title_of(call.operation), call.user, resource=found.id, on_end=done)

    return answer


def _default_mount_servers(state: State, _: Call, __: Target | None) -> JsonObject:
    rows = [row for row in state.world.tables[f"{_BASE}/backupInfrastructure/mountServers"] if row.get("isDefault")]
    return {"data": rows, "pagination": {"total": len(rows), "count": len(rows)}}


def _set_default_mount_server(_: State, __: Call, target: Target | None) -> JsonObject:
    found = known(target)
    for number in list(found.table.numbers):
        found.table.replace(number, {**found.table.row(number), "isDefault": number == found.number})
    return found.table.row(found.number)


def _group_state(*, disabled: bool) -> Handler:
    def answer(state: State, call: Call, target: Target | None) -> JsonObject:
        found = known(target)
        found.table.replace(found.number, {**found.row, "isDisabled": disabled})
        kind = session_kind(call.operation)
        return state.runs.start(kind, title_of(call.operation), call.user, resource=found.id)

    return answer


def _note(_: State, call: Call, target: Target | None) -> JsonObject:
    found = known(target)
    row = {**found.row, "note": call.fields["note"]}
    found.table.replace(found.number, row)
    return row


def _verify_password(_: State, call: Call, target: Target | None) -> JsonObject:
    known(target)
    good = bool(call.fields.get("password"))
    return {"isSuccessful": good, "message": "" if good else "The password is wrong."}


def _backup_configuration(state: State, call: Call, _: Target | None) -> JsonObject:
    path = f"{_BASE}/configBackup"
    schema = state.contract.operations["GetConfigBackupOptions"].replies["application/json"]
    made: list[str] = []

    def done(result: str, moment: datetime) -> None:
        if result != "Failed":
            last = {"lastSuccessfulTime": stamp(moment, moment.tzinfo), "sessionId": made[0]}
            options = state.world.single(path, schema)
            state.world.set_single(path, {**options, "lastSuccessfulBackup": last})

    session = state.runs.start("ConfigurationBackup", "Configuration backup", call.user, on_end=done)
    made.append(session["id"])
    return session


HANDLERS: Final[Mapping[str, Handler]] = {
    "EnableProxy": _proxy_state(disabled=False),
    "DisableProxy": _proxy_state(disabled=True),
    "EnableScaleOutExtentMaintenanceMode": _extent_mode("Maintenance"),
    "DisableScaleOutExtentMaintenanceMode": _extent_mode("Normal"),
    "EnableScaleOutExtentSealedMode": _extent_mode("Sealed"),
    "DisableScaleOutExtentSealedMode": _extent_mode("Normal"),
    "GetDefaultMountServer": _default_mount_servers,
    "SetAsDefaultMountServer": _set_default_mount_server,
    "EnableProtectionGroup": _group_state(disabled=False),
    "DisableProtectionGroup": _group_state(disabled=True),
    "UpdateGlobalVMExclusionNote": _note,
    "VerifyEncryptionPassword": _verify_password,
    "StartConfigBackup": _backup_configuration,
}
