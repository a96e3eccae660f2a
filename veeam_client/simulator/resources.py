"""What every resource can do: be listed, read, created, changed and deleted, as the contract has it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject, Schema, is_object
from veeam_client.simulator.dice import Ids
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.lists import properties_of, select, window
from veeam_client.simulator.merging import merged, without_nulls
from veeam_client.simulator.paths import Target, described, listed
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.state import State
from veeam_client.simulator.table import Table

__all__ = ["add_row", "change_row", "check_unused", "page", "page_of", "part", "remove_row", "table_of_rows"]

_INFRASTRUCTURE: Final = "/api/v1/backupInfrastructure"
_STATES: Final = frozenset({"/api/v1/jobs", f"{_INFRASTRUCTURE}/repositories", f"{_INFRASTRUCTURE}/proxies"})
"""The lists whose rows have states, listed next to them."""
# What must not go while something else refers to it: the list, where the referring rows are, and how they refer.
_USES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "/api/v1/credentials": ((f"{_INFRASTRUCTURE}/managedServers", "credentialsId"),),
    f"{_INFRASTRUCTURE}/repositories": (("/api/v1/jobs/states", "repositoryId"),),
    f"{_INFRASTRUCTURE}/scaleOutRepositories": (("/api/v1/jobs/states", "repositoryId"),),
}


def page(state: State, call: Call, table: Table, schema: Schema, numbers: Sequence[int] | None = None) -> JsonObject:
    """Answer with a page of a list: filtered, ordered and cut as the query asks.

    Args:
        state: The server.
        call: The request.
        table: The rows.
        schema: What the contract says of a row.
        numbers: The numbers of the rows that belong to the list; all unless given.
    """
    properties = state.properties(call.operation.id, lambda: properties_of(state.contract, schema))
    chosen = select(table, call.query, properties)
    if numbers is not None:
        # A part of a table is short: its own order holds unless another one is asked for.
        allowed = set(chosen)
        ordered = [number for number in chosen if number in set(numbers)] if call.asked("orderColumn") else numbers
        chosen = [number for number in ordered if number in allowed]
    return page_of(state, call, table, chosen)


def page_of(state: State, call: Call, table: Table, numbers: Sequence[int]) -> JsonObject:
    """Cut a page out of the rows of these numbers. Some operations say in their body which page they want."""
    declared = any(parameter["name"] == "limit" for parameter in call.asked_as.parameters)
    if not declared and not call.document:
        # A few lists answer with everything at once.
        rows = table.rows(numbers)
        return {"data": rows, "pagination": {"total": len(rows), "count": len(rows)}}
    return state.paging.page(table, numbers, window(call.paging), state.mood, call.operation.id)


def part(state: State, call: Call, table: Table, numbers: Sequence[int]) -> JsonObject:
    """Answer with a page of those rows of a table that belong to one thing and are still there."""
    schema = state.contract.row_of(call.operation) or {}
    there = [number for number in numbers if table.has(number)]
    return page(state, call, table, schema, there)


def table_of_rows(rows: Sequence[JsonObject]) -> Table:
    """Make a table of rows that are there already."""
    return Table(Ids(0, ""), len(rows), rows.__getitem__, key="", repeats=True)


def add_row(state: State, path: str, given: JsonObject, extra: JsonObject | None = None) -> JsonObject:
    """Create a row of a list from what a client sent, and give it.

    Args:
        state: The server.
        path: The path of the list.
        given: What the client sent.
        extra: Properties that the server sets itself.
    """
    table = state.world.tables[path]
    return _add(state, table, path, given, extra or {})


def add_nested(state: State, table: Table, path: str, given: JsonObject) -> JsonObject:
    """Create a row of a list that belongs to a row of another."""
    return _add(state, table, path, given, {})


def _add(state: State, table: Table, path: str, given: JsonObject, extra: JsonObject) -> JsonObject:
    schema = described(state.contract, path)
    row = merged(state.world, state.validation, schema, given, f"{path}:{table.fresh_id()}")
    now = state.clock()
    settled = {"isDisabled": False, "creationTime": stamp(now, now.tzinfo), "status": "Available"}
    row |= {name: value for name, value in settled.items() if name in row and name not in given}
    if table.key and table.key != "name":
        row[table.key] = table.fresh_id()
    row |= extra
    if path == f"{_INFRASTRUCTURE}/proxies" and is_object(server := row.get("server")):
        host = state.world.infrastructure.servers.get(server["hostId"])
        server["hostName"] = host["name"] if host else ""
    table.add(row)
    _add_state(state, path, row)
    return row


def change_row(state: State, path: str, target: Target, given: JsonObject) -> JsonObject:
    """Put what a client sent in the place of a row. What is not in it is gone."""
    row = {**without_nulls(given), target.table.key: target.row[target.table.key]}
    number = target.table.number(target.id)
    if number is None:
        raise Refusal(404, "NotFound", f"The object with ID '{target.id}' was not found.", target.id)
    target.table.replace(number, row)
    if path in _STATES:
        states = state.world.tables[f"{path}/states"]
        place = states.number(target.id)
        if place is not None and path.endswith("/jobs"):
            states.touch(place)
        elif place is not None:
            same = {name: row[name] for name in ("name", "description") if name in row}
            states.replace(place, {**states.row(place), **same})
    return row


def check_unused(state: State, path: str, wanted: str) -> None:
    """Make sure that nothing refers to a row.

    Raises:
        Refusal: Something does.
    """
    for users, name in _USES.get(path, ()):
        table = state.world.tables[users]
        column = table.column(((name,),))
        if any(column[number] == wanted for number in table.numbers):
            raise Refusal(400, "UnknownError", f"The object is in use by {users.rpartition('/')[2]}.", wanted)
    state.accounts.check_unused(path, wanted)
    if state.released.get(wanted, state.clock()) > state.clock():
        raise Refusal(400, "UnknownError", "The object is in use by a server that is being removed.", wanted)
    if path == "/api/v1/jobs" and state.runs.is_running(wanted):
        raise Refusal(400, "UnknownError", "The job is running.", wanted)


def remove_row(state: State, path: str, target: Target) -> None:
    """Delete a row, and what is listed for it elsewhere."""
    world = state.world
    if path == f"{_INFRASTRUCTURE}/managedServers" and "credentialsId" in target.row:
        state.release(target.row["credentialsId"])
    if path == "/api/v1/backups" and target.number < len(world.stored.jobs):
        rows = [row for row in world.stored.objects_of_backup(target.number) if world.stored.objects.has(row)]
        world.stored.remove_objects(*rows)
    if path in _STATES:
        states = world.tables[f"{path}/states"]
        place = states.number(target.id)
        if place is not None:
            states.remove(place)
    target.table.remove(target.number)


def _add_state(state: State, path: str, row: JsonObject) -> None:
    world = state.world
    if path == "/api/v1/jobs":
        number = world.jobs.number(row["id"]) or 0
        world.job_states.add(lambda: world.states.state_of(number), row["id"])
    elif path in _STATES:
        schema = listed(state.contract, f"{path}/states") or {}
        server: Any = row.get("server")
        known = {"hostId": row.get("hostId"), **(server if is_object(server) else {})}
        made = merged(world, state.validation, schema, {**known, **row}, f"{path}/states:{row['id']}")
        extra: JsonObject = {"id": row["id"], "isOnline": True, "isOutOfDate": False}
        if "capacityGB" in made:
            extra |= {"capacityGB": 1024.0, "freeGB": 1024.0, "usedSpaceGB": 0.0}
        else:
            extra |= {"isDisabled": False, "hostName": known.get("hostName", "")}
        world.tables[f"{path}/states"].add(made | extra)
