"""Starting, stopping and changing jobs."""

from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.call import Answer, Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.replies import Reply
from veeam_client.simulator.resources import add_row
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


_JOBS: Final = "/api/v1/jobs"


def _run_job(state: State, call: Call, target: Target | None) -> Answer | Reply | JsonObject:
    found, world = known(target), state.world
    if call.operation.id == "StartJob" and (state.mood.starts_nothing or not world.work.object_count(found.number)):
        return Reply(204)
    if state.runs.is_running(found.id):
        raise Refusal(400, "UnknownError", f"The job {found.row['name']} is running already.", found.id)
    if reason := state.job_runs.refusal():
        raise Refusal(400, "UnknownError", reason, found.id)
    only = state.job_runs.machines_that(found.number, "Failed") if call.operation.id == "RetryJob" else None
    return state.job_runs.start(found.number, call.user, full=call.fields.get("performActiveFull") is True, only=only)


def _stop_job(state: State, _: Call, target: Target | None) -> JsonObject:
    found = known(target)
    number = state.world.states.latest.get(found.row["id"])
    if number is None or not state.runs.is_running(found.row["id"]):
        raise Refusal(400, "UnknownError", f"The job {found.row['name']} is not running.", found.id)
    state.runs.stop(state.runs.by_id[state.world.sessions.row(number)["id"]])
    return state.world.sessions.row(number)


def _set_disabled(*, disabled: bool) -> Handler:
    def answer(state: State, _: Call, target: Target | None) -> JsonObject:
        found = known(target)
        row: JsonObject = {**found.row, "isDisabled": disabled}
        if "runAutomatically" in row.get("schedule", {}):
            row["schedule"] = {**row["schedule"], "runAutomatically": not disabled}
        found.table.replace(found.number, row)
        state.world.touch_job(found.id)
        return {}

    return answer


def _clone_job(state: State, _: Call, target: Target | None) -> JsonObject:
    found = known(target)
    jobs = state.world.jobs
    names, start = jobs.column((("name",),)), f"{found.row['name']}_clone"
    copies = sum(1 for number in jobs.numbers if str(names[number]).startswith(start))
    return add_row(state, _JOBS, {**found.row, "name": f"{found.row['name']}_clone{copies + 1}"})


HANDLERS: Final[Mapping[str, Handler]] = {
    "StartJob": _run_job,
    "RetryJob": _run_job,
    "StopJob": _stop_job,
    "EnableJob": _set_disabled(disabled=False),
    "DisableJob": _set_disabled(disabled=True),
    "CloneJob": _clone_job,
}
