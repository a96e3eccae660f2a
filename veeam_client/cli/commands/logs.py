"""`veeam logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import click

from ..columns import Column, check_names, second
from ..options import Command, Format, options_of
from ..parameters import Argument

if TYPE_CHECKING:
    from uuid import UUID

    from veeam_client.client.client import VeeamClient
    from veeam_client.models import SessionModel
    from veeam_client.runtime.kinds import Key

    from ..exit_codes import Exit
    from ..options import Options


COLUMNS = (
    Column("start_time", "began", text=second),
    Column("status"),
    Column("title"),
    Column("description", shown=False),
    Column("update_time", "changed", shown=False, text=second),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@click.argument("session", cls=Argument, help="Id of a session, or the name of a job: its last session.")
@click.option("--follow", "-f", is_flag=True, help="Follow it until the session has ended.")
@click.pass_context
def app(context: click.Context, *, session: str, follow: bool) -> None:
    """Read the log of a session. With --follow, the exit code is 1 if the session fails."""
    from ..runner import run

    run(_logs(options_of(context), session, follow=follow))


async def _logs(options: Options, what: str, *, follow: bool) -> Exit:
    import sys

    from veeam_client.client.work_status import is_failure
    from veeam_client.fleet.jsonable import to_jsonable

    from ..exit_codes import Exit
    from ..output import Writer, cells
    from ..rows import only_answer
    from ..selection import open_fleet

    check_names(options, COLUMNS)
    async with open_fleet(options) as fleet:
        name, session = await only_answer(
            fleet,
            options,
            lambda vbr: _session(vbr, what),
            what=repr(what),
            unknown=f"no server that answered knows a session {what!r}, or a job of that name that has ever run",
        )
        vbr = fleet.client(name)
        if not follow:
            records = (await vbr.sessions.get_session_logs(id=session.id)).records or []
            with Writer(options, COLUMNS) as rows:
                rows.add([to_jsonable(record) for record in records])
            return Exit.OK
        if options.output is Format.TABLE:
            async for record in vbr.follow(session):
                _, (line,) = cells(options, COLUMNS, [to_jsonable(record)])
                sys.stdout.write("  ".join(line) + "\n")
                sys.stdout.flush()
        else:
            with Writer(options, COLUMNS) as rows:
                async for record in vbr.follow(session):
                    rows.add([to_jsonable(record)])
        return Exit.FAILED if is_failure(await vbr.sessions.get_session(id=session.id), "failed") else Exit.OK


async def _session(vbr: VeeamClient, what: str) -> SessionModel | None:
    from veeam_client.errors import NotFound

    key = await _id(vbr, what)
    try:
        return await vbr.sessions.get_session(id=cast("UUID", key)) if key is not None else None
    except NotFound:
        return None


async def _id(vbr: VeeamClient, what: str) -> Key | None:
    from uuid import UUID

    from veeam_client.runtime.kinds import reference, text

    try:
        return UUID(what)
    except ValueError:
        jobs = [job async for job in vbr.paginate(vbr.jobs.get_all_jobs_states)]
        return next((reference(job.session_id) for job in jobs if text(job.name).casefold() == what.casefold()), None)
