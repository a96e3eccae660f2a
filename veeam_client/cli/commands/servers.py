"""`veeam servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from veeam_client.rest.models.e_managed_server_type import EManagedServerType

from ..columns import Column
from ..options import LIMIT, NAME, WATCH, Command, command_app, options_of

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient
    from veeam_client.rest.models import ManagedServerModel

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("type"),
    Column("status"),
    Column("description"),
    Column("id", shown=False),
)

app = command_app()


@app.command(cls=Command)
def show(
    context: typer.Context,
    name: Annotated[str | None, NAME] = None,
    kind: Annotated[
        list[EManagedServerType] | None,
        typer.Option("--type", case_sensitive=False, metavar="TYPE", help="Servers of this type. Can be repeated."),
    ] = None,
    limit: Annotated[int | None, LIMIT] = None,
    watch: Annotated[float | None, WATCH] = None,
) -> None:
    """List the servers that the backup servers manage: hypervisors, Windows and Linux servers and the like."""
    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[ManagedServerModel]:
        servers = vbr.paginate(vbr.managed_servers.get_all_managed_servers, name_filter=name, type_filter=kind or None)
        return await servers.with_options(limit=limit).collect()

    run(list_rows(options_of(context), COLUMNS, collect, every=watch))
