"""What stays true of a simulated world while hours pass, jobs run in every way, and things break and come back."""

from datetime import timedelta
from random import Random
from typing import Any

import httpx
import pytest

from tests.support.simulated import client_of, read
from tests.support.simulated_world import assert_that_all_agrees, assert_that_malware_agrees
from veeam_client.simulator import Clock, Simulator

STEPS = 30


def choice_of_seconds(random: Random) -> float | None:
    return random.choice((None, None, 60.0, 900.0, 7200.0))


class Life:
    """One world that is lived in: each step does something that an administrator, or an accident, does."""

    def __init__(self, server: Simulator, client: httpx.AsyncClient, random: Random) -> None:
        self.server, self.client, self.random = server, client, random
        self.away: list[str] = []

    async def step(self) -> None:
        await self.random.choice((self.start, self.start, self.start, self.stop, self.retry, self.breaks, self.mends))()

    def job(self, *, running: bool) -> dict[str, Any] | None:
        states = {"Running"} if running else {"Inactive"}
        found = [row for row in self.server.world.job_states if row["status"] in states and row["objectsCount"]]
        return self.random.choice(found) if found else None

    async def start(self) -> None:
        job = self.job(running=False)
        if job is None:
            return
        loads = self.server.world.loads_of(self.server.world.jobs.number(job["id"]) or 0)
        unlucky = self.random.sample(loads, self.random.randint(0, len(loads)))
        self.server.plan_run(
            job["id"],
            seconds=choice_of_seconds(self.random),
            machines={load.name: (self.random.choice(("Warning", "Failed")), "something is wrong") for load in unlucky},
        )
        body = {"performActiveFull": self.random.random() < 0.3}
        await self.client.post(f"/api/v1/jobs/{job['id']}/start", json=body)

    async def stop(self) -> None:
        if (job := self.job(running=True)) is not None:
            await self.client.post(f"/api/v1/jobs/{job['id']}/stop")

    async def retry(self) -> None:
        if (job := self.job(running=False)) is not None:
            await self.client.post(f"/api/v1/jobs/{job['id']}/retry")

    async def breaks(self) -> None:
        tables = self.server.world.tables
        kind = self.random.choice(("managedServers", "proxies", "repositories", "scaleOutRepositories"))
        rows = list(tables[f"/api/v1/backupInfrastructure/{kind}"])
        if rows:
            name = self.random.choice(rows)["id"]
            self.server.offline(name)
            self.away.append(name)

    async def mends(self) -> None:
        while self.away:
            self.server.online(self.away.pop())


@pytest.mark.parametrize("seed", range(4))
async def test_counts_sizes_dates_ids_and_states_agree_over_hours(seed: int) -> None:
    clock, random = Clock(), Random(seed)
    settings: dict[str, Any] = {"seed": seed, "jobs": 30, "sessions": 150, "repositories": 20}
    async with Simulator(clock=clock, token_lifetime=10**9, **settings) as server, client_of(server) as client:
        life = Life(server, client, random)
        assert_that_all_agrees(server.world, clock())
        for _ in range(STEPS):
            await life.step()
            clock.advance(random.choice((1, 30, 400, 3000, 20_000)))
            await read(client, "serverInfo")
            assert_that_all_agrees(server.world, clock())
        await life.mends()
        clock.advance(timedelta(days=2).total_seconds())
        await read(client, "serverInfo")
        assert_that_all_agrees(server.world, clock())
        assert {row["state"] for row in server.world.sessions} == {"Stopped"}
        online = [row["isOnline"] for row in server.world.repository_states]
        assert all(online)


@pytest.mark.parametrize("seed", [1, 2])
async def test_all_agrees_over_days_that_a_world_lives_by_itself(seed: int) -> None:
    clock, random = Clock(), Random(seed)
    settings: dict[str, Any] = {"seed": seed, "jobs": 20, "sessions": 100, "repositories": 20, "schedule": True}
    async with Simulator(clock=clock, token_lifetime=10**9, **settings) as server, client_of(server) as client:
        server.end_licence(clock() + timedelta(days=2), kind="Subscription")
        for _ in range(6):
            names = [row["name"] for row in server.world.tables["/api/v1/backupObjects"]]
            server.infect(random.choice(names), severity=random.choice(("Infected", "Suspicious")))
            job = random.choice([row for row in server.world.job_states if row["objectsCount"]])
            server.plan_run(job["id"], result=random.choice(("Warning", "Failed")), message="something is wrong")
            server.fill(random.choice(list(server.world.repositories))["name"], free_gb=random.choice((0.5, 500)))
            clock.advance(86_400)
            licence = await read(client, "license")
            assert_that_all_agrees(server.world, clock())
            assert_that_malware_agrees(server.world)
            used = licence["instanceLicenseSummary"]
            assert used["usedInstancesNumber"] == round(sum(one["usedInstancesNumber"] for one in used["workload"]), 2)
            assert (licence["status"], server.licence_state) in {("Valid", "warning"), ("Valid", "grace period")}
