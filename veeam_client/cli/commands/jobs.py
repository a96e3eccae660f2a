"""`veeam jobs` and what it does with jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from veeam_client.rest.models.e_job_status import EJobStatus
from veeam_client.rest.models.e_job_type import EJobType
from veeam_client.rest.models.e_session_result import ESessionResult

from ..columns import Column, when
from ..options import LIMIT, NAME, WATCH, YES, Argument, Command, Group, OneOf, options_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veeam_client.client.client import VeeamClient
    from veeam_client.rest.models import JobStateModel

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

NAMES = click.argument(
    "names",
    cls=Argument,
    nargs=-1,
    required=True,
    metavar="NAME...",
    help="Names of jobs, or globs such as 'nightly*'.",
)
WAIT = click.option("--wait/--no-wait", default=True, help="Wait until the runs have ended, and report their results.")


@click.group(cls=Group, invoke_without_command=True)
@NAME
@click.option("--type", "kind", type=OneOf(EJobType), metavar="TYPE", help="Jobs of this type.")
@click.option("--status", type=OneOf(EJobStatus), help="Jobs with this status.")
@click.option("--result", type=OneOf(ESessionResult), help="Jobs whose last run had this result.")
@LIMIT
@WATCH
@click.pass_context
def app(
    context: click.Context,
    *,
    name: str | None,
    kind: EJobType | None,
    status: EJobStatus | None,
    result: ESessionResult | None,
    limit: int | None,
    watch: float | None,
) -> None:
    """List jobs; or start, stop, retry, enable and disable them."""
    if context.invoked_subcommand is not None:
        # Left out without a word, `jobs --type BackupCopy stop '*'` would stop all.
        if any(one is not None for one in (name, kind, status, result, limit, watch)):
            raise click.BadParameter(
                f"'{context.invoked_subcommand}' goes by names and globs; the options of the list do not narrow it"
            )
        return
    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[JobStateModel]:
        jobs = vbr.paginate(
            vbr.jobs.get_all_jobs_states,
            name_filter=name,
            type_filter=kind,
            status_filter=status,
            last_result_filter=result,
        )
        return await jobs.with_options(limit=limit).collect()

    run(list_rows(options_of(context), COLUMNS, collect, every=watch))


@app.command("start", cls=Command)
@NAMES
@YES
@WAIT
@click.option("--full", is_flag=True, help="Read everything afresh and make a full backup.")
@click.pass_context
def start(context: click.Context, *, names: tuple[str, ...], yes: bool, wait: bool, full: bool) -> None:
    """Start jobs and wait until they have ended."""
    _act(context, "start", names, yes=yes, wait=wait, body={"performActiveFull": True} if full else None)


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
    body: dict[str, Any] | None = None,
) -> None:
    from ..runner import run
    from ._job_actions import Action, act

    run(act(options_of(context), Action(verb, body, wait=wait), names, yes=yes))
