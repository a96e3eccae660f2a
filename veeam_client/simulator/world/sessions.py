"""Sessions, task sessions and logs that the world began with."""

from bisect import bisect_right
from datetime import datetime, timedelta
from typing import Any, Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Dice, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.plan import SYSTEM_SESSIONS, Plan, offsets

__all__ = ["SERVICE", "WARNINGS", "Sessions", "log_of", "progress_of"]

SERVICE: Final = "Veeam Backup Service"
WARNINGS: Final = {
    "None": ("",),
    "Success": ("",),
    "Warning": ("Free space on the repository is running low", "One of the machines was skipped: it has no disks"),
    "Failed": ("The source host could not be reached", "A disk of the machine could not be read to its end"),
}
_BOTTLENECKS: Final = ("Source", "Proxy", "Network", "Target", "None")
_TASKS: Final = {"VSphereReplica": "Replica"}
_MEBIBYTE: Final = 2**20


class Sessions:
    """Makes the rows of sessions and task sessions from the plan."""

    def __init__(self, plan: Plan, seed: int) -> None:
        self._plan = plan
        self._dice = Dice(seed, "sessions")
        self._zone = plan.now.tzinfo
        self._job_ids = Ids(seed, "/api/v1/jobs")
        self._session_ids = Ids(seed, "/api/v1/sessions")
        self.table = Table(
            self._session_ids,
            plan.sessions,
            self._row,
            newest_first=True,
            columns={
                ("creationTime",): self._started,
                ("endTime",): self._ended,
                ("jobId",): self._job,
                ("sessionType",): lambda place: self._kind(plan.order[place])[0],
                ("state",): lambda place: "Stopped" if plan.run(plan.order[place]).took else "Working",
                ("name",): lambda place: self._kind(plan.order[place])[1],
            },
        )
        self._task_offsets = offsets(
            [0 if (owner := plan.owners[session]) < 0 else plan.machines[owner] for session in plan.order]
        )
        self._task_ids = Ids(seed, "/api/v1/taskSessions")
        self.tasks = Table(
            self._task_ids,
            self._task_offsets[-1],
            self._task_row,
            newest_first=True,
            columns={
                ("sessionId",): lambda task: self._session_ids.id_of(self._place_of(task)),
                ("creationTime",): lambda task: self._started(self._place_of(task)),
                ("sessionType",): lambda task: self._kind(plan.order[self._place_of(task)])[0],
                ("type",): lambda task: self._task_kind(plan.order[self._place_of(task)]),
            },
        )

    def tasks_of(self, place: int) -> range:
        """Give the numbers of the tasks of a session by its number in the table."""
        return range(self._task_offsets[place], self._task_offsets[place + 1])

    def running(self) -> list[tuple[int, int]]:
        """Give the places of the sessions that still run, and their jobs."""
        plan = self._plan
        jobs = [job for job in range(plan.jobs) if plan.is_running(job)]
        return [(plan.place[plan.session_of(job, 0)], job) for job in jobs]

    def _kind(self, session: int) -> tuple[str, str]:
        owner = self._plan.owners[session]
        if owner < 0:
            return SYSTEM_SESSIONS[-1 - owner]
        return self._plan.flavour(owner).session_type, self._plan.names[owner]

    def _task_kind(self, session: int) -> str:
        return _TASKS.get(self._plan.kinds[self._plan.owners[session]], "Backup")

    def _job(self, place: int) -> str:
        owner = self._plan.owners[self._plan.order[place]]
        return NO_ID if owner < 0 else self._job_ids.id_of(owner)

    def _started(self, place: int) -> datetime:
        return self._plan.now - timedelta(seconds=self._plan.starts[self._plan.order[place]])

    def _ended(self, place: int) -> datetime | None:
        run = self._plan.run(self._plan.order[place])
        return self._plan.now - timedelta(seconds=run.started - run.took) if run.took else None

    def _row(self, place: int) -> JsonObject:
        plan, session = self._plan, self._plan.order[place]
        run = plan.run(session)
        kind, name = self._kind(session)
        started = self._started(place)
        row: JsonObject = {
            "id": self._session_ids.id_of(place),
            "name": name,
            "jobId": NO_ID if run.job < 0 else self._job_ids.id_of(run.job),
            "sessionType": kind,
            "creationTime": stamp(started, self._zone),
            "state": "Working",
            "progressPercent": 0,
            "result": {"result": "None", "message": "", "isCanceled": False},
            "usn": plan.sessions - place,
            "platformId": NO_ID,
            "initiatedBy": SERVICE,
        }
        if run.job >= 0:
            row["platformName"] = plan.flavour(run.job).platform
        if run.took:
            message = self._dice.pick(session, 6, WARNINGS[run.result])
            row |= {
                "state": "Stopped",
                "endTime": stamp(started + timedelta(seconds=run.took), self._zone),
                "progressPercent": 100,
                "result": {"result": run.result, "message": message, "isCanceled": False},
            }
        return row

    def _place_of(self, task: int) -> int:
        return bisect_right(self._task_offsets, task) - 1

    def _task_row(self, task: int) -> JsonObject:
        plan, place = self._plan, self._place_of(task)
        session = plan.order[place]
        run = plan.run(session)
        number = task - self._task_offsets[place]
        machine = plan.first_machine[run.job] + number
        parent = self._row(place)
        kind = self._task_kind(session)
        row: JsonObject = {
            "id": self._task_ids.id_of(task),
            "type": kind,
            "sessionId": parent["id"],
            "sessionType": parent["sessionType"],
            "creationTime": parent["creationTime"],
            "name": plan.machine_name(machine),
            "state": parent["state"],
            # What made the session fail is one machine; the others are well.
            "result": parent["result"] if number == 0 else {"result": "Success", "message": "", "isCanceled": False},
            "usn": self._task_offsets[-1] - task,
            "algorithm": "Full" if self._dice.roll(session, 7, 7) == 0 else "Increment",
        }
        if "endTime" in parent:
            row |= {"endTime": parent["endTime"], "progress": progress_of(self._dice, task, run.took, 100)}
        else:
            row["result"] = parent["result"]
        return row


def progress_of(dice: Dice, number: int, seconds: int, percent: int) -> JsonObject:
    """Make the figures of a run that has come so far."""
    size = dice.between(number, 20, 10_000, 2_000_000) * _MEBIBYTE
    done = size * percent // 100
    rate = done // _MEBIBYTE // max(1, seconds)
    hours, rest = divmod(seconds, 3600)
    return {
        "duration": f"{hours:02}:{rest // 60:02}:{rest % 60:02}",
        "processingRate": f"{rate} MB/s" if rate else "N/A",
        "bottleneck": dice.pick(number, 21, _BOTTLENECKS),
        "processedSize": done,
        "readSize": done * 2 // 3,
        "transferredSize": done // 3,
        "progressPercent": percent,
    }


def log_of(row: JsonObject, names: list[str]) -> list[JsonObject]:
    """Make the log of a session that has ended long ago, from its row and the names of what it worked on."""
    result = row.get("result") or {"result": "None"}
    status = {"Success": "Succeeded", "Warning": "Warning", "Failed": "Failed"}.get(result["result"], "None")
    end: Any = row.get("endTime", row["creationTime"])
    lines = [(f"{row['name']} started", "Succeeded", row["creationTime"])]
    lines += [(f"Processing {name}", "Succeeded", row["creationTime"]) for name in names]
    if "endTime" in row:
        lines.append((result.get("message") or f"{row['name']} finished", status, end))
    return [
        {"id": number, "status": state, "startTime": moment, "updateTime": end, "title": title, "description": ""}
        for number, (title, state, moment) in enumerate(lines, 1)
    ]
