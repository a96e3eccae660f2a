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
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


_EVENTS: Final = "/api/v1/malwareDetection/events"
_EXCLUSIONS: Final = "/api/v1/malwareDetection/backupObjects/exclusions"
_INDICATORS: Final = "/api/v1/malwareDetection/settings/fileDetection/indicatorsOfCompromise"


def _suspicious(state: State, call: Call, _: Target | None) -> JsonObject:
    machine: JsonObject = call.fields["machine"]
    now = state.clock()
    known = state.world.stored.objects.get(str(machine.get("backupObjectId", "")))
    unknown: JsonObject = {"id": "", "name": ""}
    found = known or next(iter(state.world.stored.objects), unknown)
    extra: JsonObject = {
        "type": "IndicatorOfCompromise",
        "state": "Created",
        "source": "External",
        "createdBy": call.user,
        "creationTimeUtc": stamp(now, now.tzinfo),
    }
    if found["id"]:
        extra["machine"] = {"displayName": found["name"], "uuid": found["id"], "backupObjectId": found["id"]}
    row = add_row(state, _EVENTS, call.fields, extra)
    return {"data": [row], "pagination": {"total": 1, "count": 1}}


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
    "GetBestPracticesComplianceResult": _practices,
    "ResetAllBestPracticesComplianceStatuses": _reset_practices,
    "ResetBestPracticesComplianceStatus": _practice("None"),
    "SuppressBestPracticesComplianceAlert": _practice("Suppressed"),
    "StartSecurityAnalyzer": _analyze,
    "GetSecurityAnalyzerSession": _last_analysis,
}
