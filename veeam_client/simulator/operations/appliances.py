"""Helper appliance templates, and the latency of datastores."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.kinds import session_kind, title_of
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.resources import add_row
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]

_TEMPLATES: Final = "/api/v1/backupInfrastructure/helperApplianceTemplates"
_LATENCY: Final = "/api/v1/generalOptions/storageLatency"


def _deploy(state: State, call: Call, _: Target | None) -> JsonObject:
    wanted: list[JsonObject] = call.fields.get("templates") or []

    def done(result: str, _: datetime) -> None:
        for spec in wanted if result != "Failed" else []:
            add_row(state, _TEMPLATES, {"spec": spec})

    return state.runs.start(session_kind(call.operation), title_of(call.operation), call.user, on_end=done)


def _remove(state: State, call: Call, _: Target | None) -> JsonObject:
    table = state.world.tables[_TEMPLATES]

    def done(result: str, _: datetime) -> None:
        numbers = [table.number(str(one)) for one in call.fields["templateIds"]]
        table.remove(*(number for number in numbers if number is not None and result != "Failed"))

    return state.runs.start(session_kind(call.operation), title_of(call.operation), call.user, on_end=done)


def _status(_: State, __: Call, target: Target | None) -> JsonObject:
    template = known(target).row
    place = {name: template["spec"][name] for name in ("subscriptionId", "location")}
    return {"id": template["id"], **place, "status": "OK"}


def _add_datastore(state: State, call: Call, _: Target | None) -> JsonObject:
    return add_row(state, f"{_LATENCY}/datastores", call.fields)


def _latency(state: State, call: Call, _: Target | None) -> JsonObject:
    """Give the settings with those of the datastores that have their own."""
    settings: JsonObject = state.world.single(_LATENCY, call.operation.replies["application/json"])
    options: JsonObject | None = settings.get("storageLatencyControlOptions")
    if options is None:
        return settings
    datastores = list(state.world.tables[f"{_LATENCY}/datastores"])
    return settings | {"storageLatencyControlOptions": options | {"advancedOptions": datastores}}


HANDLERS: Final[Mapping[str, Handler]] = {
    "DeployHelperApplianceTemplates": _deploy,
    "RemoveHelperApplianceTemplates": _remove,
    "GetHelperApplianceTemplateStatus": _status,
    "AddDatastoreLatency": _add_datastore,
    "GetStorageLatencySettings": _latency,
}
