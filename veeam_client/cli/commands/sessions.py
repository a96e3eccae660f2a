"""`veeam sessions`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from veeam_client.rest.models.e_session_result import ESessionResult
from veeam_client.rest.models.e_session_state import ESessionState
from veeam_client.rest.models.e_session_type import ESessionType

from ..columns import Column, when
from ..options import LIMIT, NAME, WATCH, Command, command_app, options_of
from ..times import moment

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient
    from veeam_client.rest.models import SessionModel

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("session_type", "type"),
    Column("state"),
    Column("progress_percent", "%"),
    Column("result.result", "result"),
    Column("creation_time", "began", text=when),
    Column("end_time", "ended", text=when),
    Column("result.message", shown=False),
    Column("initiated_by", shown=False),
    Column("id", shown=False),
)

app = command_app()


@app.command(cls=Command)
def show(
    context: typer.Context,
    name: Annotated[str | None, NAME] = None,
    kind: Annotated[
        list[ESessionType] | None,
        typer.Option("--type", case_sensitive=False, metavar="TYPE", help="Sessions of this type. Can be repeated."),
    ] = None,
    state: Annotated[
        ESessionState | None,
        typer.Option(case_sensitive=False, metavar="STATE", help="Sessions in this state: Working, Stopped, ..."),
    ] = None,
    result: Annotated[
        list[ESessionResult] | None,
        typer.Option(case_sensitive=False, help="Sessions with this result. Can be repeated."),
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(parser=moment, metavar="TIME", help="Sessions that began after this time, or so long ago: 24h."),
    ] = None,
    until: Annotated[
        datetime | None, typer.Option(parser=moment, metavar="TIME", help="Sessions that began before this time.")
    ] = None,
    limit: Annotated[int | None, LIMIT] = None,
    watch: Annotated[float | None, WATCH] = None,
) -> None:
    """List sessions, the newest first."""
    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[SessionModel]:
        rows = vbr.paginate(
            vbr.sessions.get_all_sessions,
            name_filter=name,
            type_filter=kind or None,
            state_filter=state,
            result_filter=result or None,
            created_after_filter=since,
            created_before_filter=until,
            order_column="CreationTime",
            order_asc=False,
        )
        return await rows.with_options(limit=limit).collect()

    run(list_rows(options_of(context), COLUMNS, collect, every=watch))
