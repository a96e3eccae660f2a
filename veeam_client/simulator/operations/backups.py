"""What belongs to a backup, an object or a replica, and failing over."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject, is_list, is_object
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.kinds import session_kind, title_of
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.resources import part, remove_row
from veeam_client.simulator.run import Ending
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]

_BACKUPS: Final = "/api/v1/backups"


def _backup_objects(state: State, call: Call, target: Target | None) -> JsonObject:
    stored = state.world.stored
    return part(state, call, stored.objects, stored.objects_of_backup(known(target).number))


def _backup_files(state: State, call: Call, target: Target | None) -> JsonObject:
    stored = state.world.stored
    return part(state, call, stored.files, stored.points_of_backup(known(target).number))


def _object_points(state: State, call: Call, target: Target | None) -> JsonObject:
    stored, wanted = state.world.stored, known(target).row["id"]
    rows = [number for number in stored.rows_of_object(wanted) if stored.objects.has(number)]
    return part(state, call, stored.points, [point for row in rows for point in stored.points_of_object(row)])


def _replica_points(state: State, call: Call, target: Target | None) -> JsonObject:
    replicas = state.world.replicas
    return part(state, call, replicas.points, replicas.points_of(known(target).number))


def _delete_backup_object(state: State, call: Call, target: Target | None) -> JsonObject:
    stored, found = state.world.stored, known(target)
    number = stored.backups.number(call.path["id"])
    rows = (
        []
        if number is None
        else [
            row
            for row in stored.objects_of_backup(number)
            if stored.objects.has(row) and stored.objects.row(row)["id"] == found.row["id"]
        ]
    )

    return _deletion(state, call, found, rows, lambda: stored.remove_objects(*rows))


def _delete_backup(state: State, call: Call, target: Target | None) -> JsonObject:
    found = known(target)
    rows = [row for row in state.world.stored.objects_of_backup(found.number) if state.world.stored.objects.has(row)]
    return _deletion(state, call, found, rows, lambda: remove_row(state, _BACKUPS, found))


def _deletion(state: State, call: Call, found: Target, rows: Sequence[int], effect: Callable[[], object]) -> JsonObject:
    """Delete what there is of some objects; nothing if any of it is immutable."""
    stored, ending = state.world.stored, None
    until = max((stored.immutable_until(point) for row in rows for point in stored.points_of_object(row)), default=None)
    if until is not None and until > state.clock():
        message = f"Nothing was deleted: {found.row['name']} is immutable until {until:%Y-%m-%d %H:%M:%S}"
        ending = Ending("Failed", message)

    def gone(result: str, _: datetime) -> None:
        if result != "Failed":
            effect()

    return state.runs.start(
        "DeleteBackup", title_of(call.operation), call.user, resource=found.id, on_end=gone, ending=ending
    )


_REPLICA_STATES: Final = {
    "ViVMSnapshotReplicaCommitFailback": "Ready",
    "ViVMSnapshotReplicaFailback": "Failback",
    "ViVMSnapshotReplicaSwitchToProduction": "Failback",
    "ViVMSnapshotReplicaUndoFailback": "Failover",
    "ViVMSnapshotReplicaFailover": "Failover",
    "ViVMSnapshotReplicaPermanentFailover": "PermanentFailover",
    "ViVMSnapshotReplicaPlannedFailover": "Failover",
    "ViVMSnapshotReplicaUndoFailover": "Ready",
}


def _fail_over(state: State, call: Call, _: Target | None) -> JsonObject:
    replicas, operation = state.world.replicas, call.operation
    sessions: list[JsonObject] = []
    wanted = list(dict.fromkeys(_points_in(call.document)))
    points = [replicas.points.get(one) for one in wanted]
    for given, point in zip(wanted, points, strict=True):
        if point is None:
            raise Refusal(404, "NotFound", f"The replica point with ID '{given}' was not found.", given)
    for point in points:
        number = replicas.table.number(point["replicaId"]) if point else None

        def done(result: str, _: datetime, number: int | None = number) -> None:
            if result != "Failed" and number is not None:
                row = {**replicas.table.row(number), "state": _REPLICA_STATES[operation.id]}
                replicas.table.replace(number, row)

        replica = replicas.table.row(number) if number is not None else {}
        sessions.append(
            state.runs.start(
                session_kind(operation), replica.get("name", ""), call.user, resource=replica.get("id", ""), on_end=done
            )
        )
    return {"data": sessions, "pagination": {"total": len(sessions), "count": len(sessions)}}


def _points_in(value: Any) -> list[str]:
    """Collect the replica points that a request names, wherever it names them."""
    if is_object(value):
        found = [inner for key, inner in value.items() if key == "replicaPointId"]
        several = value.get("replicaPointIds")
        found += several if is_list(several) else []
        found = [one for one in found if isinstance(one, str)]  # what the contract does not name can be anything
        return found + [one for inner in value.values() for one in _points_in(inner)]
    return [one for item in value for one in _points_in(item)] if is_list(value) else []


def _mark(severity: str) -> Handler:
    """Make what answers an operation that says what a scan of a backup file has found: its points say so, too."""

    def answer(state: State, _: Call, target: Target | None) -> JsonObject:
        found, points = known(target), state.world.stored.points
        row = {**found.row, "severity": severity}
        found.table.replace(found.number, row)
        for number in (points.number(one) for one in row.get("restorePointIds", ())):
            if number is not None:
                points.replace(number, {**points.row(number), "malwareStatus": severity})
        return row

    return answer


HANDLERS: Final[Mapping[str, Handler]] = {
    "GetBackupObjects": _backup_objects,
    "GetAllBackupFiles": _backup_files,
    "GetBackupObjectRestorePoints": _object_points,
    "GetObjectReplicaRestorePoints": _replica_points,
    "MarkBackupFileAsClean": _mark("Clean"),
    "MarkBackupFileAsInfected": _mark("Infected"),
    "DeleteBackup": _delete_backup,
    "DeleteBackupObject": _delete_backup_object,
    **dict.fromkeys(_REPLICA_STATES, _fail_over),
}
