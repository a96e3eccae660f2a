"""Which code answers which operation: a handler of its own, or the general rule for operations of its shape."""

from datetime import datetime
from typing import Any, Final

from veeam_client.simulator.browsing import browse
from veeam_client.simulator.call import Answer, Call
from veeam_client.simulator.contract import JsonObject, Operation, is_object
from veeam_client.simulator.dice import NO_ID
from veeam_client.simulator.kinds import session_kind, task_kind, title_of
from veeam_client.simulator.merging import merged, without_nulls
from veeam_client.simulator.narrowing import narrowed
from veeam_client.simulator.operations import HANDLERS
from veeam_client.simulator.paths import Target, listed, target_of
from veeam_client.simulator.replies import JSON, Download, Reply
from veeam_client.simulator.resources import add_nested, add_row, change_row, check_unused, page, remove_row
from veeam_client.simulator.scope import check_scope
from veeam_client.simulator.state import State

__all__ = ["answer"]

_EMPTY_ARCHIVES: Final = {"application/zip": b"PK\x05\x06" + bytes(18), "application/x-tar": bytes(1024)}


def answer(state: State, call: Call) -> Answer | Reply:
    """Answer a request that has passed the door.

    Raises:
        Refusal: The request is about something that does not exist, or cannot be done.
    """
    operation = call.operation
    target = target_of(state.world, call)
    if target is not None:
        check_scope(state, call, target)
    handler = HANDLERS.get(operation.id)
    made = handler(state, call, target) if handler is not None else _by_shape(state, call, target)
    return made if isinstance(made, Reply | Answer) else Answer(made)


def _by_shape(state: State, call: Call, target: Target | None) -> Any:
    operation = call.operation
    if operation.replies and JSON not in operation.replies:
        return _download(state, call)
    match operation.method:
        case "GET":
            return _read(state, call, target)
        case "PUT":
            return _update(state, call, target)
        case "DELETE":
            return _delete(state, call, target)
        case _:
            return _act(state, call, target)


def _read(state: State, call: Call, target: Target | None) -> Any:
    operation, world = call.operation, state.world
    row_schema = state.contract.row_of(operation)
    if row_schema is not None:
        if operation.path.startswith("/api/v1/license/"):
            return page(state, call, state.licence.table(operation.path.rpartition("/")[2]), row_schema)
        table = world.tables.get(operation.path)
        if table is None:
            parent = "/".join(call.path.values())
            table = world.nested(operation.path, parent, row_schema)
        found = page(state, call, table, row_schema, narrowed(state, call))
        if "data" not in state.contract.resolve(operation.replies[JSON])["properties"]:
            found["items"] = found.pop("data")
        return found
    if target is not None and operation.path.endswith("}"):
        return target.row
    return world.single(_place(call), operation.replies[JSON])


def _update(state: State, call: Call, target: Target | None) -> Any:
    operation = call.operation
    if target is None or not operation.path.endswith("}"):
        if call.document is not None:
            same = operation.replies.get(JSON) == operation.body.get(JSON)
            settings = without_nulls(call.document) if same or not operation.replies else _as_reply(state, call)
            state.world.set_single(_place(call), settings)
        return state.world.single(_place(call), operation.replies[JSON]) if operation.replies else {}
    path = operation.path.rpartition("/")[0]
    if _replies_with(operation, "SessionModel"):
        return _work(state, call, target, lambda: change_row(state, path, target, call.fields))
    return change_row(state, path, target, call.fields)


def _delete(state: State, call: Call, target: Target | None) -> Any:
    path = call.operation.path.rpartition("/")[0]
    if target is None:
        return _work(state, call, target) if _replies_with(call.operation, "SessionModel") else {}
    check_unused(state, path, target.id)
    if _replies_with(call.operation, "SessionModel"):
        return _work(state, call, target, lambda: remove_row(state, path, target))
    remove_row(state, path, target)
    return {}


def _act(state: State, call: Call, target: Target | None) -> Any:
    operation = call.operation
    if _replies_with(operation, "SessionsResult"):
        session = _work(state, call, target)
        return {"data": [session], "pagination": {"total": 1, "count": 1}}
    row_schema = state.contract.row_of(operation)
    if row_schema is not None:
        return browse(state, call, row_schema, target)
    creates = listed(state.contract, operation.path) is not None and is_object(call.document)
    if _replies_with(operation, "SessionModel"):
        return _work(state, call, target, (lambda: _create(state, call)) if creates else None)
    if _replies_with(operation, "TaskModel"):
        extra = {"serverName": call.path["hostname"]} if "hostname" in call.path else {}
        return state.runs.start_task(task_kind(operation), title_of(operation), extra)
    if not creates:
        return _described(state, call, target)
    row = _create(state, call)
    return row if operation.replies.get(JSON) == listed(state.contract, operation.path) else _as_reply(state, call, row)


def _as_reply(state: State, call: Call, row: JsonObject | None = None) -> Any:
    """Make a reply of what a client sent, and of the row that it became, where the reply has another form."""
    operation = call.operation
    given = {**call.fields, **(row or {})}
    schema = operation.replies.get(JSON)
    return (
        {} if schema is None else merged(state.world, state.validation, schema, given, f"{operation.id}:{_place(call)}")
    )


def _described(state: State, call: Call, target: Target | None) -> Any:
    """Answer an operation that leaves nothing behind which could be asked for later."""
    operation = call.operation
    if not operation.replies or _replies_with(operation, "EmptySuccessResponse"):
        return {}
    if target is not None and operation.replies[JSON] == listed(state.contract, _list_of(operation)):
        return target.row
    return state.world.invention.body(operation.replies[JSON], f"{operation.id}:{_place(call)}")


def _work(state: State, call: Call, target: Target | None, effect: Any = None) -> Any:
    """Start the session of an operation; what the operation is for happens when the session ends well."""

    def done(result: str, _: datetime) -> None:
        if result != "Failed" and effect is not None:
            effect()

    operation = call.operation
    resource = target.id if target is not None else NO_ID
    return state.runs.start(session_kind(operation), title_of(operation), call.user, resource=resource, on_end=done)


def _create(state: State, call: Call) -> Any:
    path = call.operation.path
    if path in state.world.tables:
        return add_row(state, path, call.fields)
    schema = listed(state.contract, path) or {}
    return add_nested(state, state.world.nested(path, "/".join(call.path.values()), schema), path, call.fields)


def _download(state: State, call: Call) -> Reply:
    operation = call.operation
    wanted = {part.partition(";")[0].strip().lower() for part in call.accept.split(",")}
    kind = next((kind for kind in operation.replies if kind in wanted), next(iter(operation.replies)))
    headers = {"content-disposition": f'attachment; filename="{operation.id}.bin"'}
    if kind in _EMPTY_ARCHIVES and state.download_size == 0:
        return Reply(operation.status, _EMPTY_ARCHIVES[kind], kind, headers)
    return Reply(operation.status, Download(state.download_size), kind, headers)


def _replies_with(operation: Operation, name: str) -> bool:
    return str(operation.replies.get(JSON, {}).get("$ref", "")).endswith(f"/{name}")


def _list_of(operation: Operation) -> str:
    """Give the path of the list that the last parameter of an operation's path names a row of."""
    return operation.path[: operation.path.rindex("/{")]


def _place(call: Call) -> str:
    return call.operation.path.format(**call.path)
