"""A simulated server together with a client of it, and a plain HTTP client that shows what came over the wire."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any

from attrs import frozen

from tests.support import driven, simulated
from veeam_client.retry import Retry
from veeam_client.simulator import Clock, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

    from veeam_client import VeeamClient

ONCE = Retry(attempts=1)


@frozen
class Stage:
    server: Simulator
    vbr: VeeamClient
    raw: httpx.AsyncClient
    clock: Clock

    async def read(self, path: str, **query: Any) -> Any:
        return await simulated.read(self.raw, path, **query)

    async def rows(self, path: str, **query: Any) -> list[dict[str, Any]]:
        return await simulated.rows(self.raw, path, **query)

    def idle_job(self, kind: str = "VSphereBackup", machines: int = 2) -> dict[str, Any]:
        """The state of a job that does not run, of at least so many machines."""
        return next(
            row
            for row in self.server.world.job_states
            if row["status"] == "Inactive" and row["type"] == kind and row["objectsCount"] >= machines
        )

    def machines(self, job: str) -> list[str]:
        world = self.server.world
        return [load.name for load in world.loads_of(world.jobs.number(job) or 0)]


@asynccontextmanager
async def stage(
    *, client: dict[str, Any] | None = None, signed_in: bool = True, **settings: Any
) -> AsyncIterator[Stage]:
    clock = Clock()
    settings = {"token_lifetime": 10**7, "jobs": 40, "sessions": 200, "repositories": 20, "seed": 3, **settings}
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(Simulator(clock=clock, **settings))
        vbr = await stack.enter_async_context(driven.client_of(server, **client or {}))
        raw = await stack.enter_async_context(
            simulated.client_of(server, signed_in=signed_in, revision=server.revisions[0])
        )
        yield Stage(server, vbr, raw, clock)


async def jobs_of(vbr: VeeamClient) -> int:
    return len(await vbr.paginate(vbr.jobs.get_all_jobs_states).collect())
