"""Metrics of machines and of the rest of health: known answers, how often they are asked for, how many there are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.support.exporting import Scraped, polling, until
from tests.support.fleets import server_of
from tests.support.protection import known_protection
from veeam_client import Fleet
from veeam_client.exporter import FleetMetrics
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.protection import Known


@pytest.fixture
async def known() -> AsyncIterator[Known]:
    async with known_protection(lambda server: server_of(server).client()) as (found, _):
        yield found


async def test_every_state_of_machines_is_found(known: Known) -> None:
    async with Fleet([server_of(known.server)]) as fleet:
        metrics = FleetMetrics(fleet, each_machine=True)
        assert await metrics.refresh()
        scraped = Scraped(metrics)
        expected = Counter(problem for problems in known.states.values() for problem in problems)
        found = {labels["problem"]: 0.0 for labels in scraped.labels("veeam_machines_with_problem")}
        for problem in found:
            (found[problem],) = scraped.values("veeam_machines_with_problem", problem=problem)
        assert found == expected
        assert scraped.values("veeam_machines") == [len(known.server.machines(known.job)) + 1]
        problems = {(one["machine_name"], one["problem"]) for one in scraped.labels("veeam_machine_problem")}
        assert problems == {(name, problem) for name, given in known.states.items() for problem in given}
        assert scraped.values("veeam_job_machines_without_recent_backup", job_id=known.job) == [2]
        assert scraped.values("veeam_job_machines", job_id=known.job) == [len(known.server.machines(known.job))]
        (worst,) = scraped.values("veeam_job_worst_machine_restore_point_timestamp_seconds", job_id=known.job)
        of_each = scraped.values("veeam_machine_restore_point_timestamp_seconds")
        assert worst == min(of_each)
        assert (worst,) == (*scraped.values("veeam_machine_restore_point_timestamp_seconds", machine_name=known.late),)


async def test_without_being_asked_for_no_machine_has_a_series(known: Known) -> None:
    async with Fleet([server_of(known.server)]) as fleet:
        metrics = FleetMetrics(fleet)
        assert await metrics.refresh()
        assert known.late not in Scraped(metrics).text


async def test_machines_are_asked_for_more_seldom_and_stay_meanwhile(known: Known) -> None:
    async with Fleet([server_of(known.server)]) as fleet:
        metrics = FleetMetrics(fleet, every=0.05, max_age=0.05)
        operations = known.server.counters.operations
        operations.clear()
        for _ in range(3):
            metrics._take(await anext(fleet.map(metrics._read)))
        assert (operations["GetAllJobsStates"], operations["GetAllBackupObjects"]) == (3 + 1, 1)
        assert operations["GetAllProxies"] == operations["GetAllReplicas"] == 1
        scraped = Scraped(metrics)
        assert scraped.values("veeam_collector_success", collector="machines") == [1]
        assert scraped.values("veeam_machines") != []
        assert await metrics.refresh()
        assert operations["GetAllBackupObjects"] == 2


async def test_machines_that_cannot_be_told_of_are_a_part_that_fails(known: Known) -> None:
    known.server.mood.failing = frozenset({"GetAllObjectRestorePoints"})
    async with Fleet([server_of(known.server)]) as fleet:
        metrics = FleetMetrics(fleet)
        assert not await metrics.refresh()
        scraped = Scraped(metrics)
        assert scraped.values("veeam_collector_success", collector="machines") == [0]
        assert scraped.values("veeam_machines") == []
        known.server.mood.failing = frozenset()
        # What failed is asked for in the next round, not only when it would be its turn again.
        metrics._take(await anext(fleet.map(metrics._read)))
        assert Scraped(metrics).values("veeam_collector_success", collector="machines") == [1]


async def test_the_rest_of_health_is_what_the_server_says() -> None:
    async with Simulator(seed=2, jobs=30, repositories=9) as server, Fleet([server_of(server)]) as fleet:
        proxy, extent = (
            server.world.tables[f"/api/v1/backupInfrastructure/{path}"][0]
            for path in ("proxies", "scaleOutRepositories")
        )
        server.offline(proxy["id"])
        first, *others = extent["performanceTier"]["performanceExtents"]
        server.offline(first["name"])
        metrics = FleetMetrics(fleet)
        assert await metrics.refresh()
        scraped = Scraped(metrics)
        assert scraped.values("veeam_proxy_online", proxy_id=proxy["id"]) == [0]
        assert sorted(scraped.values("veeam_proxy_online")) == [
            0,
            *[1] * (len(scraped.values("veeam_proxy_online")) - 1),
        ]
        own = {"scale_out_repository_name": extent["name"]}
        assert scraped.values("veeam_scale_out_repository_extents", **own) == [1 + len(others)]
        assert scraped.values("veeam_scale_out_repository_extents_online", **own) == [len(others)]
        states = {row["id"]: row for row in server.world.repository_states}
        capacity = sum(states[one["id"]]["capacityGB"] for one in (first, *others)) * 2**30
        assert scraped.values("veeam_scale_out_repository_capacity_bytes", **own) == [capacity]
        replicas = server.world.tables["/api/v1/replicas"]
        assert scraped.values("veeam_replicas", state="Ready") == [len(replicas)]
        violated = sum(row["status"] == "Violation" for row in server.world.practices)
        assert scraped.values("veeam_best_practices", status="Violation") == [violated]
        assert scraped.values("veeam_configuration_backup_enabled") == [1]
        assert scraped.values("veeam_configuration_backup_last_success_timestamp_seconds")[0] > 0
        assert sum(scraped.values("veeam_malware_events")) > 0
        assert len(scraped.values("veeam_wan_accelerator_info")) == 2


async def test_a_server_that_polls_asks_for_all_parts_in_its_first_round(known: Known) -> None:
    async with Fleet([server_of(known.server)]) as fleet, polling(fleet) as metrics:
        await until(lambda: bool(Scraped(metrics).values("veeam_machines")))
        assert {*Scraped(metrics).values("veeam_collector_success")} == {1}
