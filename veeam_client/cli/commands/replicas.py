"""`veeam replicas`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from veeam_client.rest.models.e_replica_state import EReplicaState

from ..columns import Column
from ..options import EXIT_CODE, LIMIT, NAME, WATCH, Command, options_of
from ..parameters import OneOf

if TYPE_CHECKING:
    from veeam_client.client.client import VeeamClient

COLUMNS = (
    Column("server"),
    Column("name"),
    Column("state"),
    Column("job_name", "job", rank=1),
    Column("platform_name", "platform", rank=2),
    Column("type", shown=False),
    Column("job_id", shown=False),
    Column("id", shown=False),
)


@click.command(cls=Command, columns=COLUMNS)
@NAME
@click.option("--state", type=OneOf(EReplicaState), metavar="STATE", help="Replicas in this state: Ready, ...")
@LIMIT
@WATCH
@EXIT_CODE
@click.pass_context
def app(context: click.Context, *, name: str | None, state: EReplicaState | None, watch: float | None) -> None:
    """List replicas and their states."""
    from veeam_client.fleet.jsonable import to_jsonable
    from veeam_client.rest.models import ReplicaModel
    from veeam_client.runtime.kinds import identity, reference

    from ..rows import list_rows
    from ..runner import run

    async def collect(vbr: VeeamClient) -> list[dict[str, Any]]:
        replicas = vbr.paginate(vbr.replicas.get_all_replicas, name_filter=name, state_filter=state)
        jobs = {identity(job.id): job.name async for job in vbr.paginate(vbr.jobs.get_all_jobs_states)}
        return [
            {**to_jsonable(one), "job_name": jobs.get(reference(one.job_id))}
            for one in await replicas.with_options(limit=options_of(context).most).collect()
        ]

    run(list_rows(options_of(context), COLUMNS, collect, every=watch, model=ReplicaModel))
