"""A valid request for any operation of the contract, about things that exist on a simulated server."""

import base64
from random import Random
from typing import Any

from veeam_client.simulator import Simulator
from veeam_client.simulator.contract import Contract, Operation, packaged_contract
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.paths import table_at
from veeam_client.simulator.resources import add_row, check_unused
from veeam_client.simulator.run import Ending
from veeam_client.simulator.sampler import Sampler
from veeam_client.simulator.table import Table

CONTRACT = packaged_contract()
LICENCE = base64.b64encode(b"licensee=Example\ninstances=500\nsockets=40\n").decode()


def sampler_for(server: Simulator, operation: Operation, contract: Contract = CONTRACT) -> Sampler:
    random = Random(operation.id)
    return Sampler(contract, random, reference=server.world.reference)


def path_of(server: Simulator, operation: Operation, contract: Contract = CONTRACT) -> dict[str, str]:
    """A value for every parameter of the path: ids of things that exist."""
    server._running.advance()
    given = dict[str, str]()
    template = ""
    for part in operation.path.split("/")[1:]:
        before, template = template, f"{template}/{part}"
        if part.startswith("{"):
            given[part[1:-1]] = value_for(server, (operation, contract), before, template, list(given.values()))
    return given


def value_for(
    server: Simulator, asked: tuple[Operation, Contract], before: str, template: str, parents: list[str]
) -> str:
    state, (operation, contract) = server._running, asked
    if before.startswith("/api/v1/license/"):
        rows = {"instances": state.licence.instances, "sockets": state.licence.sockets}.get(
            before.rpartition("/")[2], state.licence.capacity
        )()
        return str(rows[0].get("instanceId") or rows[0]["hostId"])
    if before.endswith("bestPractices"):
        return str(state.world.practices[0]["id"])
    table = table_at(state.world, before, template, parents)
    if table is None:
        name = template.rpartition("{")[2].removesuffix("}")
        declared = next(one for one in operation.parameters if one["name"] == name and one["in"] == "path")
        return str(sampler_for(server, operation, contract).sample(declared["schema"]))
    if before.endswith("/backupFiles"):
        backup = state.world.stored.backups.number(parents[0]) or 0
        return str(table.row(state.world.stored.points_of_backup(backup)[0])["id"])
    listed = next(path for path, known in [*state.world.tables.items(), (before, table)] if known is table)
    if not len(table):
        add_row(state, listed, {})
    return chosen(server, operation, table, listed)


def chosen(server: Simulator, operation: Operation, table: Table, listed: str) -> str:
    state = server._running
    rows = list(table[:200])
    if operation.id == "GetSessionTaskSessions":
        rows = [row for row in rows if row["sessionType"] == "BackupJob"]
    if operation.id == "StopJob":
        state.runs.planned[rows[0]["id"]] = [Ending(seconds=3600)]
        state.runs.start("BackupJob", rows[0]["name"], "somebody", job=rows[0]["id"])
    if operation.id in {"StartJob", "RetryJob", "StopJob"}:
        rows = [row for row in rows if state.runs.is_running(row["id"]) == (operation.id == "StopJob")]
    if operation.method == "DELETE" and "{" in operation.path.rpartition("/")[2]:
        rows = [row for row in reversed(rows) if unused(server, listed, str(row[table.key]))] or [
            add_row(state, listed, {})
        ]
    return str(rows[0][table.key])


def unused(server: Simulator, listed: str, wanted: str) -> bool:
    try:
        check_unused(server._running, listed, wanted)
    except Refusal:
        return False
    return True


def query_of(server: Simulator, operation: Operation, contract: Contract = CONTRACT) -> dict[str, Any]:
    """A value for every parameter of the query."""
    sampler = sampler_for(server, operation, contract)
    query = {
        parameter["name"]: sampler.sample(parameter["schema"])
        for parameter in operation.parameters
        if parameter["in"] == "query"
    }
    return query | {name: 2 for name in ("skip", "limit") if name in query}


def required_query_of(server: Simulator, operation: Operation, contract: Contract = CONTRACT) -> dict[str, Any]:
    """A value for every parameter of the query that must be there."""
    required = {one["name"] for one in operation.parameters if one.get("required")}
    return {name: value for name, value in query_of(server, operation, contract).items() if name in required}


def body_of(server: Simulator, operation: Operation, contract: Contract = CONTRACT) -> Any:
    """A JSON body."""
    if operation.id == "InstallLicense":
        return {"license": LICENCE}
    if operation.id == "RemoveLicense":
        return {"section": "Socket" if "socketLicenseSummary" in server._running.licence.installed() else "All"}
    return sampler_for(server, operation, contract).sample(operation.body["application/json"])
