"""Sessions, task sessions, tasks and their logs."""

from collections.abc import Mapping, Sequence
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.resources import part
from veeam_client.simulator.runs import Run
from veeam_client.simulator.state import State
from veeam_client.simulator.world.sessions import log_of

__all__ = ["HANDLERS"]


_STATUSES: Final = {"statusfilter"}


def _stop(state: State, _: Call, target: Target | None) -> JsonObject:
    run = state.runs.by_id.get(known(target).row["id"])
    if run is not None:
        state.runs.stop(run)
    return {}


def _log(state: State, call: Call, target: Target | None) -> JsonObject:
    found, world = known(target), state.world
    session = found.row.get("sessionId", found.row["id"])
    run = state.runs.by_id.get(str(session))
    if run is not None:
        records = _of_task(run, found.row["name"]) if "sessionId" in found.row else run.log
    elif "sessionId" in found.row or found.table is not world.sessions:
        records = log_of(found.row, [])
    else:
        tasks = world.history.tasks.rows(world.history.tasks_of(found.number))
        records = log_of(found.row, [task["name"] for task in tasks])
    wanted = {value.casefold() for name, value in call.query if name.lower() in _STATUSES}
    chosen = [record for record in records if not wanted or record["status"].casefold() in wanted]
    return {"totalRecords": len(chosen), "records": chosen}


def _of_task(run: Run, name: str) -> list[JsonObject]:
    return [record for record in run.log if name in record["title"]]


def _task_sessions(state: State, call: Call, target: Target | None) -> JsonObject:
    found, history = known(target), state.world.history
    run = state.runs.by_id.get(found.row["id"])
    numbers: Sequence[int] = run.tasks if run is not None else history.tasks_of(found.number)
    return part(state, call, history.tasks, numbers)


HANDLERS: Final[Mapping[str, Handler]] = {
    "StopSession": _stop,
    "StopAutomationSession": _stop,
    "StopTask": _stop,
    "GetSessionLogs": _log,
    "GetAutomationSessionLogs": _log,
    "GetTaskSessionLogs": _log,
    "GetSessionTaskSessions": _task_sessions,
}
