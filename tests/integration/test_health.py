"""What is broken on a server: each kind of it, made to be so."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.fleets import server_of
from tests.support.protection import known_protection
from veeam_client import VeeamClient, errors
from veeam_client.collectors import HealthCollector, Problem, safety
from veeam_client.fleet import to_jsonable
from veeam_client.simulator import Clock, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(jobs=0, sessions=0, repositories=9, clock=Clock()) as server:
        yield server


@pytest.fixture
async def vbr(server: Simulator) -> AsyncIterator[VeeamClient]:
    async with server_of(server).client() as client:
        yield client


async def broken(vbr: VeeamClient) -> list[tuple[str, str, str]]:
    found = await HealthCollector()(vbr)
    assert not found.missing
    return [(one.kind, one.name, one.what) for one in found.broken]


def change(server: Simulator, path: str, number: int = 0, **changes: Any) -> str:
    table = server.world.tables[f"/api/v1/{path}"]
    row = table.row(table.numbers[number])
    table.replace(table.numbers[number], {**row, **changes})
    return str(row["name"])


async def test_nothing_is_broken_on_a_server_that_is_well(vbr: VeeamClient) -> None:
    assert await broken(vbr) == []


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("backupInfrastructure/repositories", "repository"),
        ("backupInfrastructure/proxies", "proxy"),
        ("backupInfrastructure/managedServers", "managed server"),
    ],
)
async def test_what_cannot_be_reached(server: Simulator, vbr: VeeamClient, path: str, kind: str) -> None:
    name = server.world.tables[f"/api/v1/{path}"][0]["name"]
    server.offline(name)
    assert (kind, name, "cannot be reached") in await broken(vbr)
    server.online(name)
    assert await broken(vbr) == []


async def test_a_disabled_proxy_is_not_missed(server: Simulator, vbr: VeeamClient) -> None:
    change(server, "backupInfrastructure/proxies/states", isOnline=False, isDisabled=True)
    assert await broken(vbr) == []


@pytest.mark.parametrize(
    ("options", "what"),
    [
        ({"isEnabled": False}, "is switched off"),
        ({"lastSuccessfulBackup": {}}, "there is none"),
        ({"lastSuccessfulBackup": {"lastSuccessfulTime": "2026-01-01T00:00:00Z"}}, "is too old"),
    ],
)
async def test_a_configuration_that_is_not_backed_up(
    server: Simulator, vbr: VeeamClient, options: dict[str, Any], what: str
) -> None:
    await vbr.configuration_backup.get_config_backup_options()
    singles = server.world._singles
    singles["/api/v1/configBackup"] = {**singles["/api/v1/configBackup"], **options}
    assert await broken(vbr) == [("configuration backup", "configuration", what)]


async def test_a_replica_that_failed_over_is_a_warning_and_one_that_could_not_is_broken() -> None:
    async with Simulator(jobs=20, sessions=60, clock=Clock()) as server, server_of(server).client() as vbr:
        one = change(server, "replicas", 0, state="FailedFailover")
        two = change(server, "replicas", 1, state="Failover")
        found = [problem for problem in (await HealthCollector()(vbr)).problems if problem.kind == "replica"]
        assert [(problem.name, problem.what, problem.is_warning) for problem in found] == [
            (one, "FailedFailover", False), (two, "Failover", True),
        ]  # fmt: skip


async def test_many_machines_of_a_job_are_one_line_and_what_is_late_says_since_when() -> None:
    async with known_protection(lambda server: server_of(server).client()) as (known, vbr):
        problems = (await HealthCollector(older_than=timedelta(hours=1))(vbr)).problems
        count = len(known.server.machines(known.job)) - 1
        (late,) = [one for one in problems if one.what == "no recent good backup"]
        assert late.name == f"{count} machines of {known.server.world.jobs[0]['name']}" or late.kind == "machine"
        assert late.since is not None


async def test_what_cannot_be_read_is_missing_and_the_rest_is_there(server: Simulator, vbr: VeeamClient) -> None:
    name = server.world.repositories[0]["name"]
    server.offline(name)
    server.mood.failing = frozenset({"GetInstalledLicense", "GetAllReplicas", "GetAllTaskSessions"})
    found = await HealthCollector()(vbr)
    assert {*found.missing} == {"licence", "replicas", "task sessions"}
    assert ("repository", name) in {(one.kind, one.name) for one in found.broken}
    to_jsonable(found)


async def test_a_server_that_is_away_is_a_failure(server: Simulator, vbr: VeeamClient) -> None:
    server.mood.unavailable = 1.0
    with pytest.raises(errors.ServerError):
        await HealthCollector()(vbr)
    server.mood.unavailable = 0.0


@pytest.mark.parametrize("mood", ["sloppy", "odd", "malformed"])
async def test_what_servers_send_badly_costs_no_answer(mood: str) -> None:
    async with Simulator(jobs=20, sessions=60, mood=mood) as server, server_of(server).client() as vbr:
        found = await HealthCollector()(vbr)
        assert all(isinstance(one, Problem) for one in found.problems)
        to_jsonable(found)


async def test_safety_has_the_last_backup_the_violations_and_recent_events() -> None:
    async with Simulator(jobs=20, sessions=60) as server, server_of(server).client() as vbr:
        found = await safety(vbr)
        assert not found.missing
        assert found.last_configuration_backup is not None
        assert found.analyzer_session is not None
        violated = [row for row in server.world.practices if row["status"] == "Violation"]
        assert len(found.violations) == len(violated) > 0
        assert {event.severity for event in found.malware} >= {"Suspicious", "Infected"}
        assert len(found.replicas) == len(server.world.tables["/api/v1/replicas"])
