"""What a path means: which list it belongs to, and whether what its parameters name exists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import Contract, JsonObject, Schema
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.table import Table
from veeam_client.simulator.world import World

__all__ = ["Target", "described", "listed", "table_at", "target_of"]

_BASE: Final = "/api/v1"
_FLR: Final = f"{_BASE}/backupBrowser/flr"
_SHARES: Final = f"{_FLR}/unstructuredData"
_ENTRA: Final = f"{_BASE}/backupBrowser/entraIdTenant"
_DOMAINS: Final = f"{_BASE}/adDomains"

# Where a parameter does not name a row of the list whose path comes before it.
_ELSEWHERE: Final[Mapping[str, str]] = {
    f"{_ENTRA}/{{backupId}}": f"{_BASE}/backups",
    f"{_BASE}/exportlogs/{{sessionId}}": f"{_BASE}/sessions",
    f"{_BASE}/deployment/{{taskId}}": f"{_BASE}/tasks",
    f"{_FLR}/{{sessionId}}/search/{{taskId}}": f"{_BASE}/tasks",
    f"{_FLR}/{{sessionId}}/prepareDownload/{{taskId}}": f"{_BASE}/tasks",
    f"{_SHARES}/{{sessionId}}/search/{{taskId}}": f"{_BASE}/tasks",
    f"{_BASE}/inventory/activeDirectory/domains/{{id}}": _DOMAINS,
    f"{_BASE}/inventory/physical/{{protectionGroupId}}": f"{_BASE}/agents/protectionGroups",
    f"{_BASE}/restore/entraId/auditLog/{{sessionId}}": _SHARES,
    f"{_BASE}/restore/entraId/tenant/{{sessionId}}": _ENTRA,
    f"{_BASE}/restore/flr/{{sessionId}}": _FLR,
    f"{_BASE}/restore/unstructuredData/{{sessionId}}": _SHARES,
    f"{_BASE}/recoveryMedia/{{taskId}}": f"{_BASE}/tasks",
    f"{_SHARES}/{{sessionId}}/prepareDownload/{{taskId}}": f"{_BASE}/tasks",
    f"{_BASE}/malwareDetection/analyzeEncryption/{{sessionId}}": f"{_BASE}/sessions",
    f"{_BASE}/backups/moveCopySessions/{{sessionId}}": f"{_BASE}/sessions",
    f"{_BASE}/replicas/{{replicaId}}": f"{_BASE}/replicas",
    f"{_BASE}/replicas/{{replicaId}}/replicaPoints/{{id}}": f"{_BASE}/replicaPoints",
    f"{_BASE}/backups/{{id}}/backupFiles/{{backupFileId}}": f"{_BASE}/backupFiles",
    f"{_BASE}/backups/{{id}}/objects/{{objectId}}": f"{_BASE}/backupObjects",
}


@dataclass(frozen=True, slots=True)
class Target:
    """The row that the last parameter of a path names."""

    table: Table
    number: int
    row: JsonObject
    id: str


def target_of(world: World, call: Call) -> Target | None:
    """Find what the path of a request is about; None where it names no row of a list.

    Raises:
        Refusal: A parameter names something that does not exist.
    """
    target: Target | None = None
    template, parents = "", list[str]()
    for part in call.operation.path.split("/")[1:]:
        before, template = template, f"{template}/{part}"
        if not part.startswith("{"):
            continue
        wanted = call.path[part[1:-1]]
        table = table_at(world, before, template, parents)
        parents.append(wanted)
        if table is None:
            continue
        number = table.number(wanted)
        if number is None:
            kind = before.rpartition("/")[2]
            raise Refusal(404, "NotFound", f"The object with ID '{wanted}' was not found in {kind}.", wanted)
        target = Target(table, number, table.row(number), wanted)
    return target


def listed(contract: Contract, path: str) -> Schema | None:
    """Give the schema of the rows of the list that a path answers with; None where there is no such list."""
    operation = contract.at(path, "GET")
    return contract.row_of(operation) if operation is not None else None


def described(contract: Contract, path: str) -> Schema:
    """Give the schema of what is at a path with an id after it, whether it is listed there or can be read alone."""
    schema = listed(contract, path)
    alone = contract.at(f"{path}/{{id}}", "GET")
    return schema or (alone.replies["application/json"] if alone is not None else {})


def table_at(world: World, before: str, template: str, parents: Sequence[str]) -> Table | None:
    """Give the list that a path parameter names a row of; None where it names none.

    Args:
        world: Where the lists are.
        before: The path up to the parameter, as the contract writes it.
        template: The same with the parameter.
        parents: The values of the parameters before it.
    """
    table = world.tables.get(_ELSEWHERE.get(template, before))
    if table is not None or not parents or template in _ELSEWHERE:
        return table
    schema = listed(world.contract, before)
    return world.nested(before, parents[-1], schema) if schema is not None else None
