"""Doing something with jobs, on one server or many: find them, ask whether it is meant, do it, tell how it ended."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from attrs import define, field, frozen

from veeam_client.errors import ApiError, VeeamError
from veeam_client.fleet.jsonable import to_jsonable
from veeam_client.recipes import find_jobs
from veeam_client.rest.models import ESessionState
from veeam_client.runtime.kinds import reference
from veeam_client.runtime.model import objects

from ..columns import Column, check_names, when
from ..exit_codes import Exit, Failed, sentence
from ..options import say
from ..output import Writer
from ..progress import Bars, confirm, listed
from ..rows import tell_failure
from ..selection import open_fleet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from veeam_client.client.client import VeeamClient
    from veeam_client.client.work_status import Progress
    from veeam_client.fleet.fleet import Fleet
    from veeam_client.fleet.outcome import Outcome
    from veeam_client.rest.models import JobStateModel, SessionModel

    from ..options import Options

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("id", shown=False),
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
        wait_running: Whether to wait for the run of a job that cannot be started because it runs.
    """

    verb: str
    body: dict[str, Any] | None
    wait: bool = field(kw_only=True)
    wait_running: bool = field(kw_only=True)


async def act(options: Options, action: Action, names: Sequence[str], *, yes: bool) -> Exit:
    """Do something with jobs, and write how it ended.

    Args:
        options: The options of the command.
        action: What is done.
        names: Names, globs or ids of jobs.
        yes: Whether it is meant for several jobs.

    Returns:
        The exit code.
    """
    check_names(options, COLUMNS)
    async with open_fleet(options, is_bounded=not action.wait) as fleet:
        found = await fleet.gather(lambda vbr: find_jobs(vbr, names))
        for outcome in found.outcomes:
            tell_failure(options, outcome)
        # By id: two names can find one job.
        jobs = {
            outcome.server.name: list({str(job.id): job for some in outcome.value.values() for job in some}.values())
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
        several = [f"{server}: {_distinct_name(job, some)}" for server, some in jobs.items() for job in some]
        if len(several) > 1 and not yes:
            confirm(f"{action.verb.capitalize()} {len(several)} jobs", several)
        return max(await _do(fleet, options, action, jobs), Exit.UNASKED if found.errors else Exit.OK)


def _distinct_name(job: JobStateModel, jobs: list[JobStateModel]) -> str:
    """Name a job so that nobody takes another of that name for it."""
    is_one = sum(other.name == job.name for other in jobs) == 1
    return job.name if is_one else f"{job.name} ({job.type_}, {job.id})"


async def _do(fleet: Fleet, options: Options, action: Action, jobs: dict[str, list[JobStateModel]]) -> Exit:
    code = Exit.OK
    part = fleet.select(*(server for server, some in jobs.items() if some))
    names = {fleet.client(server.name): server.name for server in part.servers}
    twins = any(_distinct_name(job, some) != job.name for some in jobs.values() for job in some)
    columns = [replace(one, shown=True) if twins and one.name == "id" else one for one in COLUMNS]
    with Writer(options, columns) as rows, Bars(options) if action.wait else nullcontext() as bars:

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
        try:
            return await self._all(jobs, rows, sessions)
        except asyncio.CancelledError:
            begun = [row["name"] for row, session in zip(rows, sessions, strict=False) if session is not None]
            if begun:
                say(f"veeam: {self.server}: the command ends, and on the server this goes on: {listed(begun)}")
            raise

    async def _all(
        self, jobs: list[JobStateModel], rows: list[dict[str, Any]], sessions: list[Any]
    ) -> list[dict[str, Any]]:
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
        try:
            reply = await self.vbr.call(f"{self.action.verb.capitalize()}Job", arguments)
        except ApiError:
            session = await self._running(job) if self.action.wait_running else None
            if session is None:
                raise
            return session
        return reply if self.action.verb in {"start", "stop", "retry"} else None

    async def _running(self, job: JobStateModel) -> SessionModel | None:
        """Give the run of a job that is at work; None if none is."""
        states = objects((await self.vbr.jobs.get_all_jobs_states(id_filter=job.id)).data)
        state: JobStateModel = next((one for one in states if one.id == job.id), job)
        key = reference(state.session_id)
        if key is None:
            return None
        session = await self.vbr.sessions.get_session(id=cast("UUID", key))
        return None if session.state == ESessionState.STOPPED else session

    def _ending(self, session: Any) -> dict[str, Any]:
        # Of another kind than an object, it says nothing.
        result, message = (getattr(session.result, name, None) for name in ("result", "message"))
        # A run that was stopped counts as failed on the server; here it is what was asked for.
        if self.action.verb == "stop":
            result = "Stopped"
        return {"result": None if result is None else str(result), "message": message}

    def _progressed(self, progress: Progress) -> None:
        if self.bars is not None:
            self.bars.show(f"{self.server}: {progress.work.name}", progress)
