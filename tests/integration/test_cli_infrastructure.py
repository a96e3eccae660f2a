"""`veeam infrastructure`, `capacity`, `replicas` and `security`: what a server works with, and how that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.commands import Veeam, fleet_file
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

INFRASTRUCTURE = "/api/v1/backupInfrastructure"


@pytest.fixture
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with in_thread(Simulator(seed=1, jobs=20, clock=Clock())) as (server,):
        veeam = Veeam(tmp_path_factory.mktemp("infrastructure"), [server])
        veeam.fleet.write_text(fleet_file([server]), encoding="utf-8")
        yield veeam
        assert veeam.open_sessions() == 0


def test_what_cannot_be_reached(veeam: Veeam) -> None:
    (server,) = veeam.servers
    tables = {one: server.world.tables[f"{INFRASTRUCTURE}/{one}"] for one in ("proxies", "managedServers")}
    everything = veeam("infrastructure", "--output", "json").json
    for kind, path in (("proxy", "proxies"), ("managed server", "managedServers")):
        names = sorted(row["name"] for row in everything if row["kind"] == kind)
        assert names == sorted(row["name"] for row in tables[path])
    assert {row["kind"] for row in everything} == {"proxy", "managed server", "WAN accelerator", "mount server"}
    assert {row["server"] for row in everything} == {"vbr-a"}
    assert veeam("infrastructure", "--offline", "--output", "json").json == []
    assert veeam("infrastructure", "--offline", "--exit-code").code == 0
    gone = tables["managedServers"][-1]["name"]
    server.offline(gone)
    found = veeam("infrastructure", "--offline", "--output", "json").json
    assert ("managed server", gone) in {(row["kind"], row["name"]) for row in found}
    assert veeam("infrastructure", "--offline", "--exit-code").code == 4


def test_space_of_scale_out_repositories_as_a_whole_and_the_sum(veeam: Veeam) -> None:
    (server,) = veeam.servers
    states = {row["id"]: row for row in server.world.repository_states}
    rows = veeam("capacity", "--output", "json").json
    (total,) = [row for row in rows if row["kind"] == "total"]
    for name, key in (("capacity_gb", "capacityGB"), ("free_gb", "freeGB"), ("used_space_gb", "usedSpaceGB")):
        assert total[name] == pytest.approx(sum(row[key] for row in states.values()))
    (scale_out,) = server.world.tables[f"{INFRASTRUCTURE}/scaleOutRepositories"]
    extents = scale_out["performanceTier"]["performanceExtents"]
    (whole,) = [row for row in rows if row["kind"] == "scale-out"]
    assert whole["free_gb"] == pytest.approx(sum(states[one["id"]]["freeGB"] for one in extents))
    assert {row["name"] for row in rows if row["scale_out_repository"] == scale_out["name"]} == {
        states[one["id"]]["name"] for one in extents
    }
    # Each repository is there once.
    assert sorted(row["id"] for row in rows if row["kind"] in {"extent", "repository"}) == sorted(states)
    server.offline(extents[0]["id"])
    rows = veeam("capacity", "--output", "json").json
    assert [row["state"] for row in rows if row["kind"] == "scale-out"] == ["1 of 2 online"]
    assert [row["name"] for row in rows if row["state"] == "offline"] == [states[extents[0]["id"]]["name"]]
    assert veeam("capacity", "--total", "--output", "json").json == [total]


def test_replicas_have_their_jobs_and_can_be_chosen_by_state(veeam: Veeam) -> None:
    (server,) = veeam.servers
    replicas = server.world.tables["/api/v1/replicas"]
    names = {row["id"]: row["name"] for row in server.world.jobs}
    found = veeam("replicas", "--output", "json").json
    assert sorted((row["name"], row["job_name"]) for row in found) == sorted(
        (row["name"], names[row["jobId"]]) for row in replicas
    )
    replicas.replace(0, {**replicas[0], "state": "Failover"})
    assert [row["name"] for row in veeam("replicas", "--state", "failover", "--output", "json").json] == [
        replicas[0]["name"]
    ]


def test_the_configuration_backup_and_best_practices(veeam: Veeam) -> None:
    (server,) = veeam.servers
    first, *practices = veeam("security", "--output", "json").json
    assert (first["kind"], first["at"] is not None) == ("configuration backup", True)
    assert [row["name"] for row in practices] == [row["bestPractice"] for row in server.world.practices]
    violated = [row["bestPractice"] for row in server.world.practices if row["status"] == "Violation"]
    assert [row["name"] for row in veeam("security", "--violations", "--output", "json").json] == violated


@pytest.mark.parametrize(
    ("command", "operation", "part"),
    [
        ("infrastructure", "GetAllProxiesStates", "states of proxies"),
        ("capacity", "GetAllScaleOutRepositories", "scale-out repositories"),
        ("security", "GetConfigBackupOptions", "configuration backup"),
        ("machines", "GetAllTaskSessions", "task sessions"),
    ],
)
def test_what_could_not_be_read_is_told(veeam: Veeam, command: str, operation: str, part: str) -> None:
    veeam.servers[0].mood.failing = frozenset({operation})
    ended = veeam(command)
    assert ended.code == 3
    assert f"veeam: vbr-a: {part} could not be read" in ended.err
    assert len(ended.lines) > 1
