"""`veeam sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from veeam_client.rest.models.e_session_result import ESessionResult
from veeam_client.rest.models.e_session_state import ESessionState
from veeam_client.rest.models.e_session_type import ESessionType

from ..columns import Column, when
from ..options import EXIT_CODE, LIMIT, NAME, WATCH, Command, options_of
from ..parameters import several
from ..times import check_order, moment

if TYPE_CHECKING:
    from datetime import datetime

    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("session_type", "type", rank=5),
    Column("state", rank=3),
    Column("progress_percent", "%", rank=6),
    Column("result.result", "result"),
    Column("creation_time", "began", text=when, rank=1),
    Column("end_time", "ended", text=when, rank=4),
    Column("result.message", "message", rank=2),
    Column("initiated_by", shown=False),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@NAME
@several("--type", "kind", kind=ESessionType, metavar="TYPES", help="Sessions of this type.")
@several("--state", kind=ESessionState, metavar="STATES", help="Sessions in this state: Working, Stopped, ...")
@several("--result", kind=ESessionResult, help="Sessions with this result.")
@click.option("--jobs-only", is_flag=True, help="Runs of jobs, not what else a server does.")
@click.option("--since", type=moment, metavar="TIME", help="Sessions that began after this time, or so long ago: 24h.")
@click.option("--until", type=moment, metavar="TIME", help="Sessions that began before this time.")
@LIMIT
@WATCH
@EXIT_CODE
@click.pass_context
def app(
    context: click.Context,
    *,
    name: str | None,
    kind: tuple[ESessionType, ...],
    state: tuple[ESessionState, ...],
    result: tuple[ESessionResult, ...],
    jobs_only: bool,
    since: datetime | None,
    until: datetime | None,
    watch: float | None,
) -> None:
    """List sessions, the newest first."""
    check_order(since, until)
    from veeam_client.rest.models import SessionModel
    from veeam_client.runtime.kinds import reference

    from ..filters import Among, filtered
    from ..rows import list_rows
    from ..runner import run

    def is_meant(row: SessionModel) -> bool:
        return (not jobs_only or reference(row.job_id) is not None) and (len(state) <= 1 or row.state in state)

    async def collect(vbr: VeeamClient) -> list[SessionModel]:
        return await filtered(
            vbr,
            vbr.sessions.get_all_sessions,
            {
                "type_filter": Among(kind, lambda row: row.session_type),
                "result_filter": Among(result, lambda row: getattr(row.result, "result", None)),
            },
            limit=options_of(context).most,
            is_meant=is_meant if jobs_only or len(state) > 1 else None,
            name_filter=name,
            state_filter=state[0] if len(state) == 1 else None,
            created_after_filter=since,
            created_before_filter=until,
            order_column="CreationTime",
            order_asc=False,
        )

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, model=SessionModel))
