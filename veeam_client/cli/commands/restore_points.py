"""`veeam restore-points`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, when
from ..options import EXIT_CODE, LIMIT, Command, options_of
from ..parameters import Argument
from ..times import check_order, moment

if TYPE_CHECKING:
    from datetime import datetime

    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("creation_time", "made", text=when),
    Column("type", rank=3),
    Column("platform_name", "platform", rank=4),
    Column("guest_os_family", "system", rank=5),
    Column("malware_status", "malware", rank=1),
    Column("has_files", "files", rank=2),
    Column("original_size", shown=False),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@click.argument("machine", cls=Argument, help="Name of the machine, or a glob such as 'web*'.")
@click.option("--since", type=moment, metavar="TIME", help="Made after this time, or since so long ago: 7d.")
@click.option("--until", type=moment, metavar="TIME", help="Made before this time.")
@LIMIT
@EXIT_CODE
@click.pass_context
def app(context: click.Context, *, machine: str, since: datetime | None, until: datetime | None) -> None:
    """List the restore points of a machine, the newest first."""
    check_order(since, until)
    from veeam_client.fleet.jsonable import to_jsonable
    from veeam_client.recipes import is_usable, restore_points
    from veeam_client.rest.models import ObjectRestorePointModel

    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        points = await restore_points(vbr, machine, after=since, before=until)
        return [{**to_jsonable(one), "has_files": is_usable(one, infected=True)} for one in points]

    run(list_rows(options_of(context), COLUMNS, collect, model=ObjectRestorePointModel))
