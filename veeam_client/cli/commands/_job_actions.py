"""Doing something with jobs, on one server or many: find them, ask whether it is meant, do it, tell how it ended."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from veeam_client.errors import VeeamError
from veeam_client.fleet.jsonable import to_jsonable
from veeam_client.recipes import find_jobs

from ..columns import Column, when
from ..exit_codes import Exit, Failed, sentence
from ..output import Writer
from ..progress import Bars, confirm
from ..rows import tell_failure
from ..selection import open_fleet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veeam_client.client.client import VeeamClient
    from veeam_client.client.work_status import Progress
    from veeam_client.fleet.fleet import Fleet
    from veeam_client.fleet.outcome import Outcome
    from veeam_client.rest.models import JobStateModel

    from ..options import Options

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("action", rank=1),
    Column("result"),
    Column("message"),
    Column("session.creation_time", "began", text=when, shown=False),
    Column("session.end_time", "ended", text=when, shown=False),
    Column("session.id", "session", shown=False),
)
_DONE = {"enable": "Enabled", "disable": "Disabled", "start": "Started", "stop": "Stopping", "retry": "Started"}
_BAD = {"failed", "refused"}


@frozen
class Action:
    """What is done.

    Attributes:
        verb: `start`, `stop`, `retry`, `enable` or `disable`.
        body: How, where the operation takes that.
        wait: Whether to wait for the runs' end.
    """

    verb: str
    body: dict[str, Any] | None
    wait: bool = field(kw_only=True)


async def act(options: Options, action: Action, names: Sequence[str], *, yes: bool) -> Exit:
    """Do something with jobs, and write how it ended.

    Args:
        options: The options of the command.
        action: What is done.
        names: Names or globs of jobs.
        yes: Whether it is meant for several jobs.

    Returns:
        The exit code.
    """
    async with open_fleet(options, is_bounded=not action.wait) as fleet:
        found = await fleet.gather(lambda vbr: find_jobs(vbr, names))
        for outcome in found.outcomes:
            tell_failure(options, outcome)
        # By id: two names can find one job.
        jobs = {
            outcome.server.name: list({job.id: job for some in outcome.value.values() for job in some}.values())
            for outcome in found.outcomes
            if outcome.value is not None
        }
        if not jobs:
            return Exit.UNASKED
        if missing := [name for name in names if not any(one[name] for one in found.values.values() if one)]:
            raise Failed(
                f"no server that answered has a job {', '.join(missing)}; 'veeam jobs' lists them",
                Exit.UNASKED if found.errors else Exit.USAGE,
            )
        several = [f"{server}: {job.name}" for server, some in jobs.items() for job in some]
        if len(several) > 1 and not yes:
            confirm(f"{action.verb.capitalize()} {len(several)} jobs", several)
        return max(await _do(fleet, options, action, jobs), Exit.UNASKED if found.errors else Exit.OK)


async def _do(fleet: Fleet, options: Options, action: Action, jobs: dict[str, list[JobStateModel]]) -> Exit:
    code = Exit.OK
    part = fleet.select(*(server for server, some in jobs.items() if some))
    names = {fleet.client(server.name): server.name for server in part.servers}
    with Writer(options, COLUMNS) as rows, Bars(options) if action.wait else nullcontext() as bars:

        async def on_server(vbr: VeeamClient) -> list[dict[str, Any]]:
            name = names[vbr]
            return await _Doing(vbr, name, action, bars).all(jobs[name])

        async for outcome in part.map(on_server, ordered=options.output in {"table", "json"}):
            code = max(code, _took(options, outcome))
            rows.add(outcome.value or ())
    return code


def _took(options: Options, outcome: Outcome[list[dict[str, Any]]]) -> Exit:
    if outcome.value is None:
        tell_failure(options, outcome)
        return Exit.UNASKED
    return Exit.FAILED if any(str(row["result"]).casefold() in _BAD for row in outcome.value) else Exit.OK


@define
class _Doing:
    """What is done on one server."""

    vbr: VeeamClient
    server: str
    action: Action
    bars: Bars | None

    async def all(self, jobs: list[JobStateModel]) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        sessions: list[Any] = []
        for job in jobs:
            row = {"server": self.server, "name": job.name, "id": str(job.id), "action": self.action.verb}
            rows.append(row)
            try:
                sessions.append(await self._one(job))
            except VeeamError as error:
                sessions.append(None)
                row |= {"result": "Refused", "message": sentence(error)}
            else:
                is_idle = sessions[-1] is None and self.action.wait
                row |= {"result": "Nothing to do" if is_idle else _DONE[self.action.verb]}
        if self.action.wait:
            sessions = await self.vbr.wait(sessions, on_progress=self._progressed)
        for row, session in zip(rows, sessions, strict=True):
            if session is not None:
                row["session"] = to_jsonable(session)
                if self.action.wait:
                    row.update(self._ending(session))
        return rows

    async def _one(self, job: JobStateModel) -> Any:
        arguments = {"id": job.id} | ({} if self.action.body is None else {"body": self.action.body})
        reply = await self.vbr.call(f"{self.action.verb.capitalize()}Job", arguments)
        return reply if self.action.verb in {"start", "stop", "retry"} else None

    def _ending(self, session: Any) -> dict[str, Any]:
        reply = session.result
        result = None if reply is None else str(reply.result)
        # A run that was stopped counts as failed on the server; here it is what was asked for.
        if self.action.verb == "stop":
            result = "Stopped"
        return {"result": result, "message": None if reply is None else reply.message}

    def _progressed(self, progress: Progress) -> None:
        if self.bars is not None:
            self.bars.show(f"{self.server}: {progress.work.name}", progress)
