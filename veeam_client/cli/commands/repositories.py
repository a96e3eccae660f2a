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

    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        states = vbr.paginate(
            vbr.repositories.get_all_repositories_states,
            name_filter=name,
            type_filter=[*kind] if len(kind) == 1 else None,
            is_online_filter=online,
        )
        if below is None and len(kind) <= 1:
            states = states.with_options(limit=options_of(context).most)
        rows: list[dict[str, Any]] = []
        async for state in states:
            share = RepositoryCapacity(state, None).free_share
            percent = None if share is None else round(100 * share, 1)
            is_of_kind = len(kind) <= 1 or state.type_ in kind
            if is_of_kind and (below is None or (percent is not None and percent < below)):
                rows.append({**to_jsonable(state), "free_percent": percent})
        return rows

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, model=RepositoryStateModel))
