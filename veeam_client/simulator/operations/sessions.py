"""Sessions, task sessions, tasks and their logs."""

from collections.abc import Mapping, Sequence
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.resources import part
from veeam_client.simulator.state import State
from veeam_client.simulator.world.logs import Line, records_of

__all__ = ["HANDLERS"]


_STATUSES: Final = {"statusfilter"}


def _stop(state: State, _: Call, target: Target | None) -> JsonObject:
    run = state.runs.by_id.get(known(target).row["id"])
    if run is not None:
        state.runs.stop(run)
    return {}


def _log(state: State, call: Call, target: Target | None) -> JsonObject:
    records = records_of(_lines(state, known(target)), state.clock(), newest_first=state.mood.newest_log_first)
    wanted = {value.casefold() for name, value in call.query if name.lower() in _STATUSES}
    chosen = [record for record in records if not wanted or record["status"].casefold() in wanted]
    return {"totalRecords": len(chosen), "records": chosen}


def _lines(state: State, found: Target) -> list[Line]:
    runs, history, wanted = state.runs, state.world.history, found.row["id"]
    if wanted in runs.machines.by_id:
        run, machine = runs.machines.by_id[wanted]
        return run.lines_of(machine, runs.dice)
    if wanted in runs.by_id:
        return runs.by_id[wanted].lines(runs.dice)
    return history.task_lines(found.number) if found.table is history.tasks else history.lines(found.number)


def _task_sessions(state: State, call: Call, target: Target | None) -> JsonObject:
    found, history = known(target), state.world.history
    run = state.runs.by_id.get(found.row["id"])
    begun = [machine.number for machine in run.machines] if run is not None else []
    numbers: Sequence[int] = begun if run is not None else history.tasks_of(found.number)
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
