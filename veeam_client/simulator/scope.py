"""Which rows a user sees who does not see all jobs: those of the jobs, and what belongs to them."""

from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.paths import Target
from veeam_client.simulator.state import State
from veeam_client.simulator.table import Table
from veeam_client.simulator.world import World

__all__ = ["check_scope", "seen"]

_BASE: Final = "/api/v1"
# For the rows of a list: which of their properties leads to a job, and over which list.
_OWNERS: Final[Mapping[str, tuple[str, str]]] = {
    f"{_BASE}/jobs": ("id", ""),
    f"{_BASE}/jobs/states": ("id", ""),
    f"{_BASE}/sessions": ("jobId", ""),
    f"{_BASE}/backups": ("jobId", ""),
    f"{_BASE}/replicas": ("jobId", ""),
    f"{_BASE}/taskSessions": ("sessionId", f"{_BASE}/sessions"),
    f"{_BASE}/restorePoints": ("backupId", f"{_BASE}/backups"),
    f"{_BASE}/backupFiles": ("backupId", f"{_BASE}/backups"),
    f"{_BASE}/replicaPoints": ("replicaId", f"{_BASE}/replicas"),
}
_OBJECTS: Final = f"{_BASE}/backupObjects"


def seen(state: State, call: Call) -> Sequence[int] | None:
    """Give the numbers of the rows of a list that the user sees; None for all."""
    sees = _rule(state, call, call.operation.path)
    table = state.world.tables.get(call.operation.path)
    return [number for number in table.numbers if sees(number)] if sees is not None and table is not None else None


def check_scope(state: State, call: Call, target: Target) -> None:
    """Make sure that the user sees a row.

    Raises:
        Refusal: To this user there is no such row.
    """
    path = next((path for path, table in state.world.tables.items() if table is target.table), "")
    sees = _rule(state, call, path)
    if sees is not None and not sees(target.number):
        raise Refusal(404, "NotFound", f"The object with ID '{target.id}' was not found.", target.id)


def _rule(state: State, call: Call, path: str) -> Callable[[int], bool] | None:
    if call.sees is None or (path not in _OWNERS and path != _OBJECTS):
        return None
    jobs = _jobs(state.world.jobs, call.sees)
    if path == _OBJECTS:
        rows = _rows_of_objects(state.world, jobs)
        return rows.__contains__
    name, over = _OWNERS[path]
    allowed = jobs if not over else _owned(state.world.tables[over], _OWNERS[over][0], jobs)
    column = state.world.tables[path].column(((name,),))
    return lambda number: column[number] in allowed


def _jobs(table: Table, patterns: tuple[str, ...]) -> set[str]:
    names, ids = table.column((("name",),)), table.column((("id",),))
    wanted = [pattern.casefold() for pattern in patterns]
    return {
        ids[number]
        for number in table.numbers
        if any(fnmatchcase(str(names[number]).casefold(), pattern) for pattern in wanted)
    }


def _owned(table: Table, name: str, jobs: set[str]) -> set[str]:
    owners, ids = table.column(((name,),)), table.column((("id",),))
    return {ids[number] for number in table.numbers if owners[number] in jobs}


def _rows_of_objects(world: World, jobs: set[str]) -> set[int]:
    backups = world.stored.backups
    owners = backups.column((("jobId",),))
    return {
        row for number in backups.numbers if owners[number] in jobs for row in world.stored.objects_of_backup(number)
    }
