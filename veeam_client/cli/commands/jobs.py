"""`veeam jobs` and what it does with jobs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from veeam_client.rest.models.e_job_status import EJobStatus
from veeam_client.rest.models.e_job_type import EJobType
from veeam_client.rest.models.e_session_result import ESessionResult

from ..columns import Column, when
from ..options import EXIT_CODE, LIMIT, NAME, WATCH, YES, Command, Group, options_of
from ..parameters import Argument, several
from ..times import moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("type", rank=5),
    Column("status", rank=3),
    Column("last_result", "last result"),
    Column("last_run", text=when, rank=2),
    Column("next_run", text=when, rank=6),
    Column("objects_count", "objects", rank=7),
    Column("repository_name", "repository", rank=4),
    Column("progress_percent", "%", shown=False, rank=8),
    Column("id", shown=False, rank=9),
)
# The jobs that failed, with the run that did.
FAILED_COLUMNS = (
    Column("server"),
    Column("name"),
    Column("session.end_time", "failed at", text=when),
    Column("last_result", "last result", rank=2),
    Column("session.result.message", "reason"),
    *(replace(column, shown=False) for column in COLUMNS if column.name not in {"server", "name", "last_result"}),
    Column("session.id", shown=False),
)

NAMES = click.argument(
    "names",
    cls=Argument,
    nargs=-1,
    required=True,
    metavar="NAME...",
    help="Names or ids of jobs, or globs such as 'nightly*'.",
)
WAIT = click.option("--wait/--no-wait", default=True, help="Wait until the runs have ended, and report their results.")
WAIT_RUNNING = click.option("--wait-running", is_flag=True, help="Wait for the run of a job that runs already.")


@click.group(cls=Group, columns=COLUMNS, invoke_without_command=True)
@NAME
@several("--type", "kind", kind=EJobType, metavar="TYPES", help="Jobs of this type.")
@several("--status", kind=EJobStatus, help="Jobs with this status.")
@several("--result", kind=ESessionResult, help="Jobs whose last run had this result.")
@click.option("--failed", is_flag=True, help="Jobs that failed, with the reason: in their last run, or in any --since.")
@click.option("--since", type=moment, metavar="TIME", help="Jobs that ran after this time, or since so long ago: 24h.")
@LIMIT
@WATCH
@EXIT_CODE
@click.pass_context
def app(
    context: click.Context,
    *,
    name: str | None,
    kind: tuple[EJobType, ...],
    status: tuple[EJobStatus, ...],
    result: tuple[ESessionResult, ...],
    failed: bool,
    since: datetime | None,
    watch: float | None,
) -> None:
    """List jobs; or start, stop, retry, enable and disable them."""
    if context.invoked_subcommand is not None:
        # Left out without a word, `jobs --type BackupCopy stop '*'` would stop all.
        if any((name is not None, kind, status, result, failed, since, options_of(context).limit, watch)):
            raise click.BadParameter(
                f"'{context.invoked_subcommand}' goes by names and globs; the options of the list do not narrow it"
            )
        return
    from veeam_client.collectors import failed_jobs
    from veeam_client.fleet.jsonable import to_jsonable
    from veeam_client.rest.models import JobStateModel

    from ..rows import list_rows
    from ..runner import run

    several_given = any(len(some) > 1 for some in (kind, status, result))

    def is_meant(job: JobStateModel) -> bool:
        given = ((kind, job.type_), (status, job.status), (result, job.last_result))
        return all(not some or value in some for some, value in given)

    async def collect(vbr: VeeamClient) -> list[JobStateModel]:
        jobs = vbr.paginate(
            vbr.jobs.get_all_jobs_states,
            name_filter=name,
            type_filter=_only(kind),
            status_filter=_only(status),
            last_result_filter=_only(result),
            last_run_after_filter=since,
        )
        if not several_given:
            return await jobs.with_options(limit=options_of(context).most).collect()
        return [job async for job in jobs if is_meant(job)]

    async def collect_failed(vbr: VeeamClient) -> list[dict[str, Any]]:
        found = [one for one in await failed_jobs(vbr, since, name=name) if is_meant(one.state)]
        return [{**to_jsonable(one.state), "session": to_jsonable(one.session)} for one in found]

    columns, rows = (FAILED_COLUMNS, collect_failed) if failed else (COLUMNS, collect)
    run(list_rows(options_of(context), columns, rows, every=watch, model=JobStateModel))


def _only(values: tuple[Any, ...]) -> Any:
    """Give the value that a server can filter by: the one that there is."""
    return values[0] if len(values) == 1 else None


@app.command("start", cls=Command)
@NAMES
@YES
@WAIT
@WAIT_RUNNING
@click.option("--full", is_flag=True, help="Read everything afresh and make a full backup.")
@click.pass_context
def start(
    context: click.Context, *, names: tuple[str, ...], yes: bool, wait: bool, wait_running: bool, full: bool
) -> None:
    """Start jobs and wait until they have ended."""
    if wait_running and not wait:
        raise click.UsageError("--wait-running waits, --no-wait does not: give one of the two")
    body = {"performActiveFull": True} if full else None
    _act(context, "start", names, yes=yes, wait=wait, wait_running=wait_running, body=body)


@app.command("stop", cls=Command)
@NAMES
@YES
@WAIT
@click.option("--graceful", is_flag=True, help="Let what is being processed be finished, and keep what was made.")
@click.pass_context
def stop(context: click.Context, *, names: tuple[str, ...], yes: bool, wait: bool, graceful: bool) -> None:
    """Stop runs of jobs and wait until they have ended."""
    _act(context, "stop", names, yes=yes, wait=wait, body={"gracefulStop": graceful})


@app.command("retry", cls=Command)
@NAMES
@YES
@WAIT
@click.pass_context
def retry(context: click.Context, *, names: tuple[str, ...], yes: bool, wait: bool) -> None:
    """Run jobs again for what failed, and wait until they have ended."""
    _act(context, "retry", names, yes=yes, wait=wait)


@app.command("enable", cls=Command)
@NAMES
@YES
@click.pass_context
def enable(context: click.Context, *, names: tuple[str, ...], yes: bool) -> None:
    """Enable jobs."""
    _act(context, "enable", names, yes=yes)


@app.command("disable", cls=Command)
@NAMES
@YES
@click.pass_context
def disable(context: click.Context, *, names: tuple[str, ...], yes: bool) -> None:
    """Disable jobs: they do not start by themselves."""
    _act(context, "disable", names, yes=yes)


def _act(
    context: click.Context,
    verb: str,
    names: Sequence[str],
    *,
    yes: bool,
    wait: bool = False,
    wait_running: bool = False,
    body: dict[str, Any] | None = None,
) -> None:
    from ..runner import run
    from ._job_actions import Action, act

    run(act(options_of(context), Action(verb, body, wait=wait, wait_running=wait_running), names, yes=yes))
