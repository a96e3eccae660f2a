"""`veeam jobs` and what it does with jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from veeam_client.rest.models.e_job_status import EJobStatus
from veeam_client.rest.models.e_job_type import EJobType
from veeam_client.rest.models.e_session_result import ESessionResult

from ..columns import Column, when
from ..options import LIMIT, NAME, WATCH, YES, Command, command_app, options_of

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient
    from veeam_client.rest.models import JobStateModel

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("type"),
    Column("status"),
    Column("last_result", "last result"),
    Column("last_run", text=when),
    Column("next_run", text=when),
    Column("objects_count", "objects"),
    Column("repository_name", "repository"),
    Column("progress_percent", "%", shown=False),
    Column("id", shown=False),
)

NAMES: Any = typer.Argument(metavar="NAME...", help="Names of jobs, or globs such as 'nightly*'.", show_default=False)
WAIT: Any = typer.Option("--wait/--no-wait", help="Wait until the runs have ended, and tell how.")

app = command_app(invoke_without_command=True, no_args_is_help=False)


@app.callback()
def show(
    context: typer.Context,
    name: Annotated[str | None, NAME] = None,
    kind: Annotated[
        EJobType | None, typer.Option("--type", case_sensitive=False, metavar="TYPE", help="Jobs of this type.")
    ] = None,
    status: Annotated[EJobStatus | None, typer.Option(case_sensitive=False, help="Jobs with this status.")] = None,
    result: Annotated[
        ESessionResult | None, typer.Option(case_sensitive=False, help="Jobs whose last run had this result.")
    ] = None,
    limit: Annotated[int | None, LIMIT] = None,
    watch: Annotated[float | None, WATCH] = None,
) -> None:
    """List jobs; or start, stop, retry, enable and disable them."""
    if context.invoked_subcommand is not None:
        # Left out without a word, `jobs --type BackupCopy stop '*'` would stop all.
        if any(one is not None for one in (name, kind, status, result, limit, watch)):
            raise typer.BadParameter(
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


@app.command(cls=Command)
def start(
    context: typer.Context,
    names: Annotated[list[str], NAMES],
    yes: Annotated[bool, YES] = False,
    wait: Annotated[bool, WAIT] = True,
    full: Annotated[bool, typer.Option("--full", help="Read everything afresh and make a full backup.")] = False,
) -> None:
    """Start jobs and wait until they have ended."""
    _act(context, "start", names, yes=yes, wait=wait, body={"performActiveFull": True} if full else None)


@app.command(cls=Command)
def stop(
    context: typer.Context,
    names: Annotated[list[str], NAMES],
    yes: Annotated[bool, YES] = False,
    wait: Annotated[bool, WAIT] = True,
    graceful: Annotated[
        bool, typer.Option("--graceful", help="Let what is being processed be finished, and keep what was made.")
    ] = False,
) -> None:
    """Stop runs of jobs and wait until they have ended."""
    _act(context, "stop", names, yes=yes, wait=wait, body={"gracefulStop": graceful})


@app.command(cls=Command)
def retry(
    context: typer.Context,
    names: Annotated[list[str], NAMES],
    yes: Annotated[bool, YES] = False,
    wait: Annotated[bool, WAIT] = True,
) -> None:
    """Run jobs again for what failed, and wait until they have ended."""
    _act(context, "retry", names, yes=yes, wait=wait)


@app.command(cls=Command)
def enable(context: typer.Context, names: Annotated[list[str], NAMES], yes: Annotated[bool, YES] = False) -> None:
    """Enable jobs."""
    _act(context, "enable", names, yes=yes)


@app.command(cls=Command)
def disable(context: typer.Context, names: Annotated[list[str], NAMES], yes: Annotated[bool, YES] = False) -> None:
    """Disable jobs: they do not start by themselves."""
    _act(context, "disable", names, yes=yes)


def _act(
    context: typer.Context,
    verb: str,
    names: list[str],
    *,
    yes: bool,
    wait: bool = False,
    body: dict[str, Any] | None = None,
) -> None:
    from ..runner import run
    from ._job_actions import Action, act

    run(act(options_of(context), Action(verb, body, wait=wait), names, yes=yes))
