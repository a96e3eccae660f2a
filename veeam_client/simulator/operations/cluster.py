"""The high-availability cluster: there is one, or none."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.kinds import session_kind, title_of
from veeam_client.simulator.operations.handler import Handler
from veeam_client.simulator.paths import Target
from veeam_client.simulator.replies import JSON
from veeam_client.simulator.state import State

__all__ = ["CLUSTER", "HANDLERS"]

CLUSTER: Final = "/api/v1/highAvailabilityCluster"
_NODES: Final = ("primaryNode", "secondaryNode")
_ENDPOINT: Final = "NodeExternalEndpoint"
Change = Callable[[JsonObject], JsonObject | None]


def _read(state: State, _: Call, __: Target | None) -> JsonObject:
    schema = state.contract.operations["GetHighAvailabilityCluster"].replies[JSON]
    cluster: JsonObject | None = state.world.single(CLUSTER, schema)
    if cluster is None:
        raise Refusal(404, "NotFound", "There is no high-availability cluster.")
    return cluster


def _start(state: State, call: Call, change: Change, cluster: JsonObject) -> JsonObject:
    """Start the session that changes the cluster when it ends well."""

    def done(result: str, _: datetime) -> None:
        if result != "Failed":
            state.world.set_single(CLUSTER, change(cluster))

    return state.runs.start(session_kind(call.operation), title_of(call.operation), call.user, on_end=done)


def _changing(change: Callable[[JsonObject, JsonObject], JsonObject | None]) -> Handler:
    """Make what answers an operation on the cluster that there is.

    Args:
        change: Gives what becomes of the cluster, from it and the body of the request.
    """

    def answer(state: State, call: Call, target: Target | None) -> JsonObject:
        return _start(state, call, lambda cluster: change(cluster, call.fields), _read(state, call, target))

    return answer


def _create(state: State, call: Call, _: Target | None) -> JsonObject:
    schema = state.contract.operations["GetHighAvailabilityCluster"].replies[JSON]
    if state.world.single(CLUSTER, schema) is not None:
        raise Refusal(400, "UnknownError", "There is a high-availability cluster already.")
    given = call.fields
    made: JsonObject = state.world.invention.body(schema, f"{CLUSTER}:{state.clock()}")
    roles = {"primaryNode": ("Leader", "Running"), "secondaryNode": ("SyncStandby", "Streaming")}
    for node, (role, condition) in roles.items():
        made[node] |= {"ipAddress": given[f"{node}IpAddress"], "role": role, "state": condition, "lagMb": 0}
    made["primaryNode"]["name"] = state.world.server["name"]
    made["isCrossSubnetMode"] = bool(given.get("isCrossSubnetMode"))
    return _start(state, call, lambda cluster: _addressed(cluster, given), made)


def _addressed(cluster: JsonObject, given: JsonObject) -> JsonObject:
    """Give the cluster the addresses that a request gives; the others stay."""
    changed = {key: given[key] for key in ("clusterDnsName", "clusterEndpoint") if given.get(key) is not None}
    for node in _NODES:
        end: Any = given.get(node.removesuffix("Node") + _ENDPOINT)
        changed[node] = cluster[node] | ({"externalEndpoint": end} if end is not None else {})
    return cluster | changed


def _swapped(cluster: JsonObject, _: JsonObject) -> JsonObject:
    """Let the nodes change places: the one that was in reserve leads."""
    first, second = (cluster[node] for node in _NODES)
    keep = ("role", "state", "lagMb")
    return cluster | {
        "primaryNode": second | {key: first[key] for key in keep},
        "secondaryNode": first | {key: second[key] for key in keep},
    }


def _fail_over(state: State, call: Call, target: Target | None) -> JsonObject:
    state.world.set_single(CLUSTER, _swapped(_read(state, call, target), {}))
    return {"message": "The failover has begun."}


HANDLERS: Final[Mapping[str, Handler]] = {
    "GetHighAvailabilityCluster": _read,
    "CreateHighAvailabilityCluster": _create,
    "ChangeHighAvailabilityCluster": _changing(_addressed),
    "SwitchoverHighAvailabilityCluster": _changing(_swapped),
    "FailoverHighAvailabilityCluster": _fail_over,
    "DeleteHighAvailabilityCluster": _changing(lambda _, __: None),
}
