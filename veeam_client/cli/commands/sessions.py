"""`veeam sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from veeam_client.rest.models.e_session_result import ESessionResult
from veeam_client.rest.models.e_session_state import ESessionState
from veeam_client.rest.models.e_session_type import ESessionType

from ..columns import Column, when
from ..options import LIMIT, NAME, WATCH, Command, OneOf, options_of
from ..times import moment

if TYPE_CHECKING:
    from datetime import datetime

    from veeam_client.client.client import VeeamClient
    from veeam_client.rest.models import SessionModel

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("session_type", "type", rank=5),
    Column("state", rank=3),
    Column("progress_percent", "%", rank=6),
    Column("result.result", "result"),
    Column("creation_time", "began", text=when, rank=1),
    Column("end_time", "ended", text=when, rank=4),
    Column("result.message", shown=False),
    Column("initiated_by", shown=False),
    Column("id", shown=False),
)


@click.command(cls=Command)
@NAME
@click.option(
    "--type",
    "kind",
    type=OneOf(ESessionType),
    multiple=True,
    metavar="TYPE",
    help="Sessions of this type. Can be repeated.",
)
@click.option(
    "--state", type=OneOf(ESessionState), metavar="STATE", help="Sessions in this state: Working, Stopped, ..."
)
@click.option("--result", type=OneOf(ESessionResult), multiple=True, help="Sessions with this result. Can be repeated.")
@click.option("--since", type=moment, metavar="TIME", help="Sessions that began after this time, or so long ago: 24h.")
@click.option("--until", type=moment, metavar="TIME", help="Sessions that began before this time.")
@LIMIT
@WATCH
@click.pass_context
def app(
    context: click.Context,
    *,
    name: str | None,
    kind: tuple[ESessionType, ...],
    state: ESessionState | None,
    result: tuple[ESessionResult, ...],
    since: datetime | None,
    until: datetime | None,
    limit: int | None,
    watch: float | None,
) -> None:
    """List sessions, the newest first."""
    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[SessionModel]:
        rows = vbr.paginate(
            vbr.sessions.get_all_sessions,
            name_filter=name,
            type_filter=[*kind] or None,
            state_filter=state,
            result_filter=[*result] or None,
            created_after_filter=since,
            created_before_filter=until,
            order_column="CreationTime",
            order_asc=False,
        )
        return await rows.with_options(limit=limit).collect()

    run(list_rows(options_of(context), COLUMNS, collect, every=watch))
