"""Malware events, the security analyzer, and passwords of credentials."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.resources import add_row
from veeam_client.simulator.state import State
from veeam_client.simulator.table import moment_of
from veeam_client.simulator.world.malware import event_of

__all__ = ["HANDLERS"]


_EXCLUSIONS: Final = "/api/v1/malwareDetection/backupObjects/exclusions"
_INDICATORS: Final = "/api/v1/malwareDetection/settings/fileDetection/indicatorsOfCompromise"


def _suspicious(state: State, call: Call, _: Target | None) -> JsonObject:
    malware, given = state.world.malware, call.fields["machine"]
    names = [str(given[name]) for name in ("backupObjectId", "uuid", "fqdn") if name in given]
    machine = next((found for name in names if (found := malware.machine_of(name)) is not None), None)
    if machine is None:
        raise Refusal(400, "UnknownError", f"No machine that is backed up is {' or '.join(names) or 'named'}.")
    event = event_of(
        kind="IndicatorOfCompromise",
        severity=call.fields.get("severity", "Infected"),
        source="External",
        user=call.user,
        engine=call.fields["engine"],
        details=call.fields["details"],
        detected=moment_of(call.fields["detectionTimeUtc"]) or state.clock(),
        now=state.clock(),
    )
    row = malware.add({**event, "machine": malware.about(machine)})
    return {"data": [row], "pagination": {"total": 1, "count": 1}}


def _mark_as_clean(state: State, call: Call, _: Target | None) -> JsonObject:
    malware, now = state.world.malware, state.clock()
    machines = {wanted: malware.machine_of(wanted) for wanted in call.fields["objectIds"]}
    for wanted, machine in machines.items():
        if machine is None:
            raise Refusal(404, "NotFound", f"The backup object with ID '{wanted}' was not found.", wanted)
    event = event_of(
        kind="Unknown",
        severity="Clean",
        source="MarkAsCleanEvent",
        user=call.user,
        engine="",
        details=call.fields.get("reason", ""),
        detected=now,
        now=now,
    )
    for machine in machines.values():
        if machine is not None:
            malware.clean(machine, event, points=call.fields.get("markRestorePointsAsClean", False))
    return {}


def _practices(state: State, _: Call, __: Target | None) -> JsonObject:
    return {"items": list(state.world.practices)}


def _practice(status: str) -> Handler:
    def answer(state: State, call: Call, _: Target | None) -> JsonObject:
        table = state.world.practices
        found = table.number(call.path["id"])
        if found is None:
            raise Refusal(404, "NotFound", f"The best practice with ID '{call.path['id']}' was not found.")
        row = {**table.row(found), "status": status} | (
            {"note": call.fields["note"]} if call.fields.get("note") else {}
        )
        table.replace(found, row)
        return row

    return answer


def _reset_practices(state: State, call: Call, target: Target | None) -> JsonObject:
    table = state.world.practices
    for number in list(table.numbers):
        table.replace(number, {**table.row(number), "status": "None"})
    return _practices(state, call, target)


def _analyze(state: State, call: Call, _: Target | None) -> JsonObject:
    def done(result: str, _: datetime) -> None:
        table = state.world.practices
        for number in list(table.numbers) if result != "Failed" else []:
            row = table.row(number)
            if row["status"] not in {"Suppressed", "Violation"}:
                table.replace(number, {**row, "status": "OK"})

    return state.runs.start("SecurityComplianceAnalyzer", "Security and compliance check", call.user, on_end=done)


def _last_analysis(state: State, call: Call, target: Target | None) -> JsonObject:
    sessions = state.world.sessions
    kinds = sessions.column((("sessionType",),))
    found = next((number for number in sessions.numbers if kinds[number] == "SecurityComplianceAnalyzer"), None)
    return sessions.row(found) if found is not None else _analyze(state, call, target)


def _change_password(state: State, call: Call, target: Target | None) -> JsonObject:
    state.world.passwords[known(target).id] = call.fields["password"]
    return {}


def _exclude(state: State, call: Call, _: Target | None) -> JsonObject:
    """Leave objects out of malware detection, each in place of how it was left out before."""
    table = state.world.tables[_EXCLUSIONS]
    rows: list[JsonObject] = []
    wanted: list[JsonObject] = call.fields.get("data") or []
    for given in wanted:
        inventory: JsonObject = given.get("inventoryObject") or {}
        found = state.world.stored.objects.get(str(given.get("id", "")))
        if "id" in given and found is None:
            raise Refusal(404, "NotFound", f"The object with ID '{given['id']}' was not found.", str(given["id"]))
        name = found["name"] if found is not None else inventory.get("name", "")
        same = table.column((("name",),))
        table.remove(*[number for number in table.numbers if same[number] == name])
        rows.append(add_row(state, _EXCLUSIONS, given, {"name": name}))
    return {"data": rows}


def _include(state: State, call: Call, _: Target | None) -> JsonObject:
    table = state.world.tables[_EXCLUSIONS]
    wanted: list[str] = call.document or []
    numbers = [table.number(one) for one in wanted]
    table.remove(*(number for number in numbers if number is not None))
    return {}


def _watch(status: str) -> Handler:
    """Make what answers an operation that watches for indicators of compromise, or does so no more."""

    def answer(state: State, call: Call, _: Target | None) -> JsonObject:
        wanted = set(call.fields.get("indicatorsOfCompromise") or [])
        known: JsonObject = state.world.single(_INDICATORS, call.operation.replies["application/json"])
        rows = [row | {"status": status} if row.get("name") in wanted else row for row in known["data"]]
        state.world.set_single(_INDICATORS, {"data": rows})
        return {"data": [row for row in rows if row.get("name") in wanted]}

    return answer


HANDLERS: Final[Mapping[str, Handler]] = {
    "ChangePasswordForCreds": _change_password,
    "CreateSuspiciousActivityEvent": _suspicious,
    "UpdateMalwareDetectionObjectExclusions": _exclude,
    "DeleteMalwareDetectionObjectExclusions": _include,
    "EnableIndicatorOfCompromise": _watch("Active"),
    "DisableIndicatorOfCompromise": _watch("Disabled"),
    "MarkBackupObjectsAsClean": _mark_as_clean,
    "GetBestPracticesComplianceResult": _practices,
    "ResetAllBestPracticesComplianceStatuses": _reset_practices,
    "ResetBestPracticesComplianceStatus": _practice("None"),
    "SuppressBestPracticesComplianceAlert": _practice("Suppressed"),
    "StartSecurityAnalyzer": _analyze,
    "GetSecurityAnalyzerSession": _last_analysis,
}
