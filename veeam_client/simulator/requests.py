"""A valid request for any operation of a contract, about things that exist on a simulated server."""

import base64
from random import Random
from typing import Any, Final

from veeam_client.simulator.contract import Contract, JsonObject, Operation, is_object
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.operations.cluster import make_cluster
from veeam_client.simulator.paths import table_at
from veeam_client.simulator.resources import add_row, check_unused
from veeam_client.simulator.rules import OWNED
from veeam_client.simulator.run import Ending
from veeam_client.simulator.sampler import Sampler
from veeam_client.simulator.server import Simulator
from veeam_client.simulator.table import Table

__all__ = ["Requests"]

_LICENCE: Final = base64.b64encode(b"licensee=Example\ninstances=500\nsockets=40\n").decode()
_RUNS: Final = {"StartJob": False, "RetryJob": False, "StopJob": True}
_LATER: Final = frozenset({"UpdateCustomRole", "UpdateUserRoles"})
"""What would be refused for the first of a list: the role that every server has, the administrator."""
_CLUSTER: Final = {
    "clusterDnsName": "vbr-cluster.example.com",
    "primaryNodeIpAddress": "192.0.2.11",
    "secondaryNodeIpAddress": "192.0.2.12",
}
_DISK_NUMBERS: Final = frozenset({"targetDiskNumber", "sourceDiskNumber", "diskNumber"})
_SEVERAL: Final = 200
_AUTOMATION: Final = "/api/v1/automation/sessions"


class Requests:
    """Makes valid requests to a server. Where a thing is needed that is not there, it is added.

    Args:
        server: The server, which runs.
        contract: The contract that the requests follow.
        probability: How often a property of a body appears that is not required.
    """

    def __init__(self, server: Simulator, contract: Contract, *, probability: float = 0.5) -> None:
        self._server = server
        self._state = server._running  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001  # the same room
        self._contract = contract
        self._probability = probability

    def path(self, operation: Operation) -> dict[str, str]:
        """Give a value for every parameter of the path: ids of things that exist."""
        self._state.advance()
        self._prepare(operation)
        given: dict[str, str] = {}
        template = ""
        for part in operation.path.split("/")[1:]:
            before, template = template, f"{template}/{part}"
            if part.startswith("{"):
                given[part[1:-1]] = self._value(operation, before, template, list(given.values()))
        return given

    def _prepare(self, operation: Operation) -> None:
        """Let there be a cluster where an operation is about one, and none where it makes one."""
        state = self._state
        if operation.id == "CreateHighAvailabilityCluster":
            state.cluster = None
        elif operation.path.startswith("/api/v1/highAvailabilityCluster") and state.cluster is None:
            state.cluster = make_cluster(state, _CLUSTER)

    def query(self, operation: Operation) -> dict[str, Any]:
        """Give a value for every parameter of the query."""
        sampler = self._sampler(operation)
        query = {one["name"]: sampler.sample(one["schema"]) for one in operation.parameters if one["in"] == "query"}
        return query | {name: 2 for name in ("skip", "limit") if name in query}

    def required_query(self, operation: Operation) -> dict[str, Any]:
        """Give a value for every parameter of the query that must be there."""
        required = {one["name"] for one in operation.parameters if one.get("required")}
        return {name: value for name, value in self.query(operation).items() if name in required}

    def body(self, operation: Operation) -> Any:
        """Give a JSON body."""
        if operation.id == "InstallLicense":
            return {"license": _LICENCE}
        if operation.id == "RemoveLicense":
            return {"section": "Socket" if "socketLicenseSummary" in self._state.licence.installed() else "All"}
        schema = operation.body.get("application/json") or next(iter(operation.body.values()))
        body = _about_first_disk(self._sampler(operation).sample(schema))
        # Earlier requests may have deleted the object that a sample names.
        if operation.id == "UpdateMalwareDetectionObjectExclusions":
            named = {"id": self._server.world.stored.objects[0]["id"]}
            body["data"] = [one | (named if "id" in one else {}) for one in body["data"]]
        elif operation.id == "CreateSuspiciousActivityEvent":
            # By what every revision has.
            body["machine"] |= {"uuid": self._server.world.stored.objects[0]["id"]}
        return body

    def _sampler(self, operation: Operation) -> Sampler:
        random = Random(operation.id)
        reference = self._server.world.reference
        return Sampler(self._contract, random, probability=self._probability, reference=reference)

    def _value(self, operation: Operation, before: str, template: str, parents: list[str]) -> str:
        state = self._state
        if before.startswith("/api/v1/license/"):
            rows = {"instances": state.licence.instances, "sockets": state.licence.sockets}.get(
                before.rpartition("/")[2], state.licence.capacity
            )()
            return str(rows[0].get("instanceId") or rows[0]["hostId"])
        if before.endswith("bestPractices"):
            return str(state.world.practices[0]["id"])
        if before == "/api/v1/acl/{objectType}":
            return str(state.world.tables[OWNED[parents[0]]][0]["id"])
        table = table_at(state.world, before, template, parents)
        if table is None:
            name = template.rpartition("{")[2].removesuffix("}")
            declared = next(one for one in operation.parameters if one["name"] == name and one["in"] == "path")
            return str(self._sampler(operation).sample(declared["schema"]))
        if before.endswith("/backupFiles"):
            backup = state.world.stored.backups.number(parents[0]) or 0
            return str(table.row(state.world.stored.points_of_backup(backup)[0])["id"])
        listed = next(path for path, known in [*state.world.tables.items(), (before, table)] if known is table)
        if not len(table) and listed == _AUTOMATION:
            state.runs.start("Automation", "Import of jobs", "somebody", table=table)
        elif not len(table):
            self._add(listed)
        return self._chosen(operation, table, listed)

    def _chosen(self, operation: Operation, table: Table, listed: str) -> str:
        state = self._state
        rows = list(table[:_SEVERAL])
        if operation.id == "GetSessionTaskSessions":
            rows = [row for row in rows if row["sessionType"] == "BackupJob"]
        if operation.id in _LATER:
            rows.reverse()
        if operation.id == "StopJob":
            state.runs.planned[rows[0]["id"]] = [Ending(seconds=3600)]
            state.runs.start("BackupJob", rows[0]["name"], "somebody", job=rows[0]["id"])
        if operation.id in _RUNS:
            rows = [row for row in rows if state.runs.is_running(row["id"]) == _RUNS[operation.id]]
        if operation.method == "DELETE" and "{" in operation.path.rpartition("/")[2]:
            rows = [row for row in reversed(rows) if self._is_unused(listed, str(row[table.key]))] or [
                self._add(listed)
            ]
        return str(rows[0][table.key])

    def _add(self, listed: str) -> JsonObject:
        state = self._state
        match listed:
            case "/api/v1/security/users":
                roles = [state.accounts.roles[-1]]
                return state.accounts.add_user(
                    {"name": "somebody", "type": "ExternalUser", "isServiceAccount": False, "roles": roles}
                )
            case "/api/v1/security/roles":
                return state.accounts.add_role({"name": "Something", "manageBackups": True, "manageRestores": False})
            case _:
                return add_row(state, listed, {})

    def _is_unused(self, listed: str, wanted: str) -> bool:
        try:
            check_unused(self._state, listed, wanted)
        except Refusal:
            return False
        return True


def _about_first_disk(body: Any) -> Any:
    """Let a request about a disk name one that there is."""
    if is_object(body):
        for name in _DISK_NUMBERS & body.keys():
            body[name] = 0
        _about_first_disk(body.get("partitionInfo"))
    return body
