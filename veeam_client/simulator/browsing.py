"""The operations that say in their body which rows they want: filter, order and page."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject, Schema, is_list, is_object
from veeam_client.simulator.lists import properties_of
from veeam_client.simulator.paths import Target
from veeam_client.simulator.resources import page_of, table_of_rows
from veeam_client.simulator.rules import records
from veeam_client.simulator.state import State
from veeam_client.simulator.table import Table, moment_of

__all__ = ["browse"]

_ROWS: Final = 24
_CHOICES: Final = {"itemTypes": "type", "itemStates": "itemState"}
_OPERATIONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "equals": lambda value, wanted: value == wanted,
    "notequals": lambda value, wanted: value != wanted,
    "contains": lambda value, wanted: str(wanted) in str(value),
    "startswith": lambda value, wanted: str(value).startswith(str(wanted)),
    "endswith": lambda value, wanted: str(value).endswith(str(wanted)),
    "in": lambda value, wanted: str(value) in str(wanted).replace(" ", "").split(","),
    "lessthan": lambda value, wanted: value is not None and value < wanted,
    "lessthanorequal": lambda value, wanted: value is not None and value <= wanted,
    "greaterthan": lambda value, wanted: value is not None and value > wanted,
    "greaterthanorequal": lambda value, wanted: value is not None and value >= wanted,
}


def browse(state: State, call: Call, schema: Schema, target: Target | None) -> JsonObject:
    """Answer with the rows below a folder, a host or a group."""
    # Whoever mounts a restore point again finds the same files in it.
    point = target.row.get("restorePointId") if target is not None else None
    place = "/".join((*([point] if point else call.path.values()), str(call.fields.get("path", ""))))
    path = call.operation.path
    # The same rows however they are filtered, sorted and cut.
    table = _inventory(state, call)
    if table is None:
        table = state.world.invention.table(f"{path}:{place}", schema, count=_ROWS)
    found = page_of(state, call, *_arranged(state, call, table, schema))
    reply = state.contract.resolve(call.operation.replies["application/json"])
    made: JsonObject = state.world.invention.body(call.operation.replies["application/json"], f"{path}:{place}")
    if "path" in made:
        made["path"] = call.fields.get("path", made["path"])
    return made | {
        "data" if "data" in reply["properties"] else "items": found["data"],
        "pagination": found["pagination"],
    }


def _inventory(state: State, call: Call) -> Table | None:
    """Give what the world knows of: what hypervisors have, and access rules. The rest is invented."""
    match call.operation.id:
        case "GetAclRules":
            return table_of_rows(records(state))
        case "GetAllInventoryHosts":
            return table_of_rows(state.world.inventory.hosts())
        case "GetInventoryObjects":
            machines = state.world.inventory.machines(call.path["hostname"])
            return table_of_rows(machines) if machines is not None else None
        case _:
            return None


def _arranged(state: State, call: Call, table: Table, schema: Schema) -> tuple[Table, Sequence[int]]:
    """Filter and sort rows as the body of a request asks."""
    names = {name.lower(): name for name in properties_of(state.contract, schema)}
    rows = list(table)
    wanted = call.fields.get("filter")
    if is_object(wanted):
        rows = [row for row in rows if _passes(row, wanted, names)]
    order = call.fields.get("sorting") or call.fields.get("order")
    if is_object(order):
        column = names.get(str(order.get("property") or order.get("orderColumn") or "").lower(), "")
        descending = order.get("direction") == "descending" or order.get("orderAsc") is False
        rows.sort(key=lambda row: str(row.get(column, "")).casefold(), reverse=descending)
    arranged_rows = table_of_rows(rows)
    return arranged_rows, arranged_rows.numbers


def _passes(row: JsonObject, wanted: JsonObject, names: Mapping[str, str]) -> bool:
    """Decide one expression: a group of others, or a comparison of one property. Without a type: a plain filter."""
    items = wanted.get("items")
    if is_list(items):
        results = [_passes(row, item, names) for item in items]
        match str(wanted.get("operation", "")).lower():
            case "or":
                return any(results)
            case "not":
                return not any(results)
            case _:
                return all(results)
    if "property" in wanted:
        value, bound = row.get(names.get(str(wanted["property"]).lower(), "")), str(wanted.get("value"))
        compare = _OPERATIONS[str(wanted["operation"]).lower()]
        return compare(*_comparable(value, bound))
    # Otherwise it is a choice: for some properties the values that they may have.
    return all(not is_list(values) or row.get(_CHOICES.get(name, name)) in values for name, values in wanted.items())


def _comparable(value: Any, bound: str) -> tuple[Any, Any]:
    if isinstance(value, int | float):
        try:
            return value, float(bound)
        except ValueError:
            return str(value), bound
    if (moment := moment_of(value)) is not None and (other := moment_of(bound)) is not None:
        return moment, other
    return ("" if value is None else str(value).casefold()), bound.casefold()
