"""`veeam repositories`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from veeam_client.rest.models.e_repository_type import ERepositoryType

from ..columns import Column
from ..options import EXIT_CODE, LIMIT, NAME, WATCH, Command, options_of
from ..parameters import several

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("type", rank=6),
    Column("capacity_gb", "capacity GB", rank=4),
    Column("used_space_gb", "used GB", rank=5),
    Column("free_gb", "free GB", rank=2),
    Column("free_percent", "free %"),
    Column("is_online", "online", rank=1),
    Column("host_name", "host", shown=False),
    Column("path", shown=False),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@NAME
@several("--type", "kind", kind=ERepositoryType, metavar="TYPES", help="Repositories of this type.")
@click.option("--online/--offline", default=None, help="Repositories that can be reached, or cannot.")
@click.option("--below", metavar="PERCENT", type=click.FloatRange(0, 100), help="Repositories with less free space.")
@LIMIT
@WATCH
@EXIT_CODE
@click.pass_context
def app(
    context: click.Context,
    *,
    name: str | None,
    kind: tuple[ERepositoryType, ...],
    online: bool | None,
    below: float | None,
    watch: float | None,
) -> None:
    """List repositories and how full they are."""
    from veeam_client.collectors import RepositoryCapacity
    from veeam_client.fleet.jsonable import to_jsonable
    from veeam_client.rest.models import RepositoryStateModel

    from ..filters import Among, filtered
    from ..rows import list_rows
    from ..runner import run

    def percent_of(state: RepositoryStateModel) -> float | None:
        share = RepositoryCapacity(state, None).free_share
        return None if share is None else round(100 * share, 1)

    def is_below(state: RepositoryStateModel) -> bool:
        percent = percent_of(state)
        return below is not None and percent is not None and percent < below

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        states = await filtered(
            vbr,
            vbr.repositories.get_all_repositories_states,
            {"type_filter": Among(kind, lambda row: row.type_)},
            limit=options_of(context).most,
            is_meant=None if below is None else is_below,
            name_filter=name,
            is_online_filter=online,
        )
        return [{**to_jsonable(state), "free_percent": percent_of(state)} for state in states]

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, model=RepositoryStateModel))
