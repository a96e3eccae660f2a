"""Serve the health of the fleet over HTTP, for load balancers, probes and dashboards.

    python examples/health_service.py --fleet fleet.toml --port 8000

For systemd or Kubernetes. The servers are asked in the background, every --every seconds, so a request costs them
nothing and is answered at once:

    GET /livez            200 as long as the service itself runs
    GET /health           every server: 200 if all are well, 503 if not
    GET /health/{server}  one server, likewise; 404 if there is none of that name
    GET /docs             the service's own documentation

A server is well if its last round succeeded, and is no older than three intervals. Failed jobs and repositories that
are offline are counted, but do not make it unwell. The service listens on this machine alone, speaks plain HTTP and
asks for no password: put a proxy before it, or give --host where the network is trusted.

Needs: fastapi, uvicorn. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see jobs and repositories (ViewJobs, ViewRepositories), such as a viewer.
Exit status: that of the signal that stopped it, which systemd takes for a clean end; 3 the port is taken; 2 wrong
settings.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from contextlib import asynccontextmanager
from datetime import datetime  # noqa: TC003  # pydantic reads it
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from attrs import define, field
from fastapi import FastAPI, HTTPException, Response
from pydantic import BaseModel

from veeam_client import Fleet, Outcome, VeeamClient
from veeam_client.errors import InvalidArgument
from veeam_client.models import ESessionResult

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


class Counts(BaseModel):
    """What one round brings."""

    jobs: int
    failed_jobs: int
    offline_repositories: int


class ServerHealth(BaseModel):
    """How a server is. The counts are those of the last round that succeeded."""

    server: str
    is_well: bool
    asked_at: datetime | None = None
    seconds: float | None = None
    failures_in_a_row: int = 0
    error: str | None = None
    answered_at: datetime | None = None
    counts: Counts | None = None


async def collect(vbr: VeeamClient) -> Counts:
    """Ask one server."""
    results = [job.last_result async for job in vbr.paginate(vbr.jobs.get_all_jobs_states)]
    online = [state.is_online async for state in vbr.paginate(vbr.repositories.get_all_repositories_states)]
    return Counts(
        jobs=len(results), failed_jobs=results.count(ESessionResult.FAILED), offline_repositories=online.count(False)
    )


@define
class Watch:
    """What is known of the fleet."""

    fleet: Fleet
    every: float
    last: dict[str, Outcome[Counts]] = field(factory=dict[str, "Outcome[Counts]"])
    answered: dict[str, Outcome[Counts]] = field(factory=dict[str, "Outcome[Counts]"])

    async def poll(self) -> None:
        """Ask again and again."""
        async for outcome in self.fleet.poll(collect, every=self.every):
            self.last[outcome.server.name] = outcome
            if outcome.ok:
                self.answered[outcome.server.name] = outcome

    def health(self, name: str) -> ServerHealth:
        """Say how a server is."""
        outcome, good = self.last.get(name), self.answered.get(name)
        if outcome is None:
            return ServerHealth(server=name, is_well=False, error="not asked yet")
        return ServerHealth(
            server=name,
            is_well=outcome.ok and outcome.age <= 3 * self.every,
            asked_at=outcome.at,
            seconds=outcome.seconds,
            failures_in_a_row=outcome.failures,
            error=str(outcome.error) if outcome.error else None,
            answered_at=good.at if good else None,
            counts=good.value if good else None,
        )


def service(fleet: Fleet, every: float) -> FastAPI:
    """Make the service, which polls the fleet while it runs."""
    watch = Watch(fleet, every)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        async with fleet:
            polling = asyncio.create_task(watch.poll())
            yield
            polling.cancel()
            await asyncio.wait([polling])

    app = FastAPI(title="Health of backup servers", lifespan=lifespan)

    @app.get("/livez")
    async def livez() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/health")
    async def health(response: Response) -> list[ServerHealth]:
        found = [watch.health(server.name) for server in fleet.servers]
        response.status_code = 200 if all(one.is_well for one in found) else 503
        return found

    @app.get("/health/{server}")
    async def health_of_one(server: str, response: Response) -> ServerHealth:
        if server not in {one.name for one in fleet.servers}:
            raise HTTPException(404, f"there is no server {server}")
        found = watch.health(server)
        response.status_code = 200 if found.is_well else 503
        return found

    return app


def main() -> int:
    """Read the command line, and serve until a signal comes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--every", type=float, default=60, help="seconds between two rounds (%(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (%(default)s)")
    parser.add_argument("--port", type=int, default=8000, help="likewise (%(default)s)")
    args = parser.parse_args()
    try:
        fleet = Fleet.from_file(args.fleet) if args.fleet else Fleet.from_env()
    except InvalidArgument as wrong:
        parser.error(str(wrong))
    uvicorn.run(service(fleet, args.every), host=args.host, port=args.port, log_level="warning")
    return 0


if __name__ == "__main__":
    sys.exit(main())
