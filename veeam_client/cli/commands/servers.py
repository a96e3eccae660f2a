"""`veeam servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from veeam_client.rest.models.e_managed_server_type import EManagedServerType

from ..columns import Column
from ..options import EXIT_CODE, LIMIT, NAME, WATCH, Command, options_of
from ..parameters import several

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("type", rank=2),
    Column("status"),
    Column("description", rank=3),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@NAME
@several("--type", "kind", kind=EManagedServerType, metavar="TYPES", help="Servers of this type.")
@LIMIT
@WATCH
@EXIT_CODE
@click.pass_context
def app(
    context: click.Context,
    *,
    name: str | None,
    kind: tuple[EManagedServerType, ...],
    watch: float | None,
) -> None:
    """List the servers that the backup servers manage: hypervisors, Windows and Linux servers and the like."""
    from veeam_client.rest.models import ManagedServerModel

    from ..filters import Among, filtered
    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[ManagedServerModel]:
        return await filtered(
            vbr,
            vbr.managed_servers.get_all_managed_servers,
            {"type_filter": Among(kind, lambda row: row.type_)},
            limit=options_of(context).most,
            name_filter=name,
        )

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, model=ManagedServerModel))
