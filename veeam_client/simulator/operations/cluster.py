"""The high-availability cluster: there is one, or none."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import Ids
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.kinds import session_kind, title_of
from veeam_client.simulator.operations.handler import Handler
from veeam_client.simulator.paths import Target
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.state import State

__all__ = ["HANDLERS", "make_cluster"]

_NODES: Final[Mapping[str, tuple[str, str]]] = {
    "primaryNode": ("Leader", "Running"),
    "secondaryNode": ("SyncStandby", "Streaming"),
}
"""The nodes, and the role and the state of each."""
_ENDPOINT: Final = "NodeExternalEndpoint"
_UNUSUAL: Final = (
    "isCreationInProgress",
    "isFailoverInProgress",
    "isRemovalInProgress",
    "isFirstLaunchAfterFailover",
    "isClusterEndpointMigrationInProgress",
    "isSecondaryReinitInProgress",
    "isMaintenanceInProgress",
)


def make_cluster(state: State, given: JsonObject) -> JsonObject:
    """Make a cluster of this server and another one.

    Args:
        state: The server.
        given: What a client sends to create it.
    """
    ids, server = Ids(state.seed, "cluster"), state.world.server["name"]
    now = state.clock()
    made: JsonObject = {
        "id": ids.id_of(0),
        "name": given["clusterDnsName"],
        "clusterDnsName": given["clusterDnsName"],
        "clusterEndpoint": given.get("clusterEndpoint") or given["primaryNodeIpAddress"],
        "isCrossSubnetMode": bool(given.get("isCrossSubnetMode")),
        "states": {**dict.fromkeys(_UNUSUAL, False), "isOnline": True, "lastOnlineTimeUtc": stamp(now, UTC)},
    }
    for number, (node, (role, condition)) in enumerate(_NODES.items(), 1):
        name = server if number == 1 else f"{server}-{number}"
        made[node] = {
            "id": ids.id_of(number),
            "name": name,
            "fqdn": f"{name}.example.com",
            "ipAddress": given[f"{node}IpAddress"],
            "role": role,
            "state": condition,
            "timeline": "1",
            "lagMb": 0,
        }
    return _addressed(made, given)


def _read(state: State, _: Call, __: Target | None) -> JsonObject:
    if state.cluster is None:
        raise Refusal(404, "NotFound", "There is no high-availability cluster.")
    return state.cluster


def _start(state: State, call: Call, become: Callable[[], JsonObject | None]) -> JsonObject:
    """Start the session of an operation. When it ends well, the cluster is what it is to become."""

    def done(result: str, _: datetime) -> None:
        if result != "Failed":
            state.cluster = become()

    return state.runs.start(session_kind(call.operation), title_of(call.operation), call.user, on_end=done)


def _changing(change: Callable[[JsonObject, JsonObject], JsonObject | None]) -> Handler:
    """Make what answers an operation on the cluster that there is.

    Args:
        change: Gives what becomes of the cluster, from it and the body of the request.
    """

    def answer(state: State, call: Call, target: Target | None) -> JsonObject:
        _read(state, call, target)
        return _start(state, call, lambda: change(state.cluster, call.fields) if state.cluster is not None else None)

    return answer


def _create(state: State, call: Call, _: Target | None) -> JsonObject:
    if state.cluster is not None:
        raise Refusal(400, "UnknownError", "There is a high-availability cluster already.")
    return _start(state, call, lambda: make_cluster(state, call.fields))


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
    cluster = _swapped(_read(state, call, target), {})
    state.cluster = cluster | {"states": cluster["states"] | {"isFirstLaunchAfterFailover": True}}
    return {"message": "The failover has begun."}


HANDLERS: Final[Mapping[str, Handler]] = {
    "GetHighAvailabilityCluster": _read,
    "CreateHighAvailabilityCluster": _create,
    "ChangeHighAvailabilityCluster": _changing(_addressed),
    "SwitchoverHighAvailabilityCluster": _changing(_swapped),
    "FailoverHighAvailabilityCluster": _fail_over,
    "DeleteHighAvailabilityCluster": _changing(lambda _, __: None),
}
