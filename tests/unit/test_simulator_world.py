"""What is always true of a simulated world, whatever its seed and size."""

import json
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.simulated_world import assert_that_all_agrees
from veeam_client.simulator import Clock, World
from veeam_client.simulator.contract import packaged_contract
from veeam_client.simulator.world import Sizes

CONTRACT = packaged_contract()
NOBODY = "00000000-0000-0000-0000-000000000000"
SIZES = Sizes(jobs=150, sessions=900, repositories=20)
ZERO = Sizes(jobs=0, sessions=0, repositories=0)


# The lists whose rows do not change with the contract.
MADE_BY_US = ("sessions", "taskSessions", "backups", "backupObjects", "backupFiles", "restorePoints", "replicaPoints")


def world_of(seed: int = 7, sizes: Sizes = SIZES) -> World:
    return World(CONTRACT, seed=seed, sizes=sizes, name="vbr", clock=Clock())


@pytest.fixture(scope="module", params=[7, 8, 9])
def world(request: pytest.FixtureRequest) -> World:
    return world_of(request.param)


def rows(world: World, path: str) -> list[dict[str, Any]]:
    return list(world.tables[f"/api/v1/{path}"])


def by_id(world: World, path: str) -> dict[str, dict[str, Any]]:
    found = {row["id"]: row for row in rows(world, path)}
    assert len(found) == len(world.tables[f"/api/v1/{path}"])
    return found


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_sizes_are_what_was_asked_for(world: World) -> None:
    assert (len(world.jobs), len(world.sessions), len(world.repositories)) == (150, 900, 20)
    assert len({row["name"] for row in world.jobs}) == 150


def test_there_is_a_job_of_every_kind(world: World) -> None:
    kinds = CONTRACT.choices("JobModel", CONTRACT.schemas["JobModel"])
    assert {row["type"] for row in world.jobs} == set(kinds)


def test_every_row_is_found_by_its_id(world: World) -> None:
    for path, table in world.tables.items():
        if table.key == "id":
            for row in table[:20]:
                found = table.get(row["id"])
                assert found is not None, path
                assert found["id"] == row["id"]
            assert table.get("5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11") is None


def test_sessions_belong_to_jobs_and_end_after_they_began(world: World) -> None:
    jobs = by_id(world, "jobs")
    moments = [moment(row["creationTime"]) for row in world.sessions]
    assert moments == sorted(moments, reverse=True)
    assert moments[0] < world.now
    for row in world.sessions:
        assert row["jobId"] == NOBODY or row["name"] == jobs[row["jobId"]]["name"]
        assert ("endTime" in row) == (row["state"] == "Stopped")
        if "endTime" in row:
            assert moment(row["creationTime"]) < moment(row["endTime"]) <= world.now
            assert row["result"]["result"] in {"Success", "Warning", "Failed"}
    assert len({row["usn"] for row in world.sessions}) == 900


def test_a_state_is_that_of_the_newest_session(world: World) -> None:
    jobs, newest = by_id(world, "jobs"), dict[str, dict[str, Any]]()
    for row in world.sessions:
        newest.setdefault(row["jobId"], row)
    places = {
        row["id"]: row["name"]
        for path in ("repositories", "scaleOutRepositories")
        for row in rows(world, f"backupInfrastructure/{path}")
    }
    assert [row["id"] for row in world.job_states] == list(jobs)
    for row in world.job_states:
        session = newest[row["id"]]
        assert (row["sessionId"], row["lastRun"]) == (session["id"], session["creationTime"])
        assert row["lastResult"] == session["result"]["result"]
        assert (row["status"] == "Running") == (session["state"] == "Working") == ("sessionProgress" in row)
        assert (row["status"] == "Disabled") == jobs[row["id"]]["isDisabled"]
        assert places[row["repositoryId"]] == row["repositoryName"]
        assert ("nextRun" in row) == (row["status"] != "Disabled")
        assert "nextRun" not in row or world.now < moment(row["nextRun"]) <= world.now + timedelta(days=1)
    assert {row["status"] for row in world.job_states} == {"Running", "Inactive", "Disabled"}
    assert any(row["objectsCount"] == 0 for row in world.job_states)


def test_a_task_session_for_each_machine_of_a_session_that_has_ended(world: World) -> None:
    sessions, counts = by_id(world, "sessions"), {row["id"]: row["objectsCount"] for row in world.job_states}
    per_session = Counter(row["sessionId"] for row in rows(world, "taskSessions"))
    for wanted, row in sessions.items():
        # The tasks of what runs come with the run.
        begun = row["jobId"] != NOBODY and row["state"] == "Stopped"
        assert per_session[wanted] == (counts[row["jobId"]] if begun else 0)


def test_what_is_always_true_of_runs_machines_and_restore_points(world: World) -> None:
    assert_that_all_agrees(world)


def test_a_failed_run_leaves_restore_points_of_the_machines_that_were_good(world: World) -> None:
    results: dict[str, set[str]] = defaultdict(set)
    for row in rows(world, "taskSessions"):
        results[row["sessionId"]].add(row["result"]["result"])
    mixed = [wanted for wanted, found in results.items() if found >= {"Failed", "Success"}]
    kept = {row["sessionId"] for row in rows(world, "restorePoints")}
    assert mixed
    assert kept & set(mixed)
    # One machine or another carries the result, not always the first.
    firsts = dict[str, str]()
    for row in rows(world, "taskSessions"):
        firsts.setdefault(row["sessionId"], row["result"]["result"])
    assert {firsts[wanted] for wanted in mixed} == {"Failed", "Success"}


def test_backup_objects_repeat_their_ids_and_count_their_points(world: World) -> None:
    objects = rows(world, "backupObjects")
    # A copy has the same machines as what it copies.
    assert len({row["id"] for row in objects}) < len(objects)
    names = defaultdict(set)
    for row in objects:
        names[row["id"]].add(row["name"])
    assert all(len(found) == 1 for found in names.values())
    assert sum(row["restorePointsCount"] for row in objects) == len(world.tables["/api/v1/restorePoints"])


def test_capacities_agree_with_the_files(world: World) -> None:
    stored = sum(row["backupSize"] for row in rows(world, "backupFiles")) / 2**30
    states = rows(world, "backupInfrastructure/repositories/states")
    assert sum(row["usedSpaceGB"] for row in states) == pytest.approx(stored, abs=1)
    for row in states:
        assert 0 < row["freeGB"] + row["usedSpaceGB"] <= row["capacityGB"] + 0.01
    assert [row["id"] for row in states] == list(by_id(world, "backupInfrastructure/repositories"))


def test_extents_belong_to_one_scale_out_repository_and_say_so(world: World) -> None:
    states = {row["id"]: row for row in rows(world, "backupInfrastructure/repositories/states")}
    scale_outs = rows(world, "backupInfrastructure/scaleOutRepositories")
    assert scale_outs
    seen = Counter[str]()
    for row in scale_outs:
        for extent in row["performanceTier"]["performanceExtents"]:
            details = states[extent["id"]]["scaleOutRepositoryDetails"]
            assert (details["scaleOutRepositoryId"], details["membership"]) == (row["id"], row["name"])
            seen[extent["id"]] += 1
    assert set(seen.values()) == {1}
    assert {wanted for wanted, row in states.items() if "scaleOutRepositoryDetails" in row} == set(seen)


def test_hosts_proxies_replicas_and_events_refer_to_what_exists(world: World) -> None:
    servers, jobs = by_id(world, "backupInfrastructure/managedServers"), by_id(world, "jobs")
    for row in rows(world, "backupInfrastructure/repositories/states"):
        assert "hostId" not in row or servers[row["hostId"]]["name"] == row["hostName"]
    states = by_id(world, "backupInfrastructure/proxies/states")
    for wanted, row in by_id(world, "backupInfrastructure/proxies").items():
        assert servers[row["server"]["hostId"]]["name"] == row["server"]["hostName"] == states[wanted]["hostName"]
    replicas = by_id(world, "replicas")
    assert {jobs[row["jobId"]]["type"] for row in replicas.values()} == {"VSphereReplica"}
    assert {row["replicaId"] for row in rows(world, "replicaPoints")} == set(replicas)
    objects = {row["id"] for row in rows(world, "backupObjects")}
    for row in rows(world, "malwareDetection/events"):
        assert row["machine"]["backupObjectId"] in objects
    credentials = by_id(world, "credentials")
    assert all(row["credentialsId"] in credentials for row in servers.values() if row["type"] == "ViHost")


def references(value: Any) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        own = [(name, inner) for name, inner in value.items() if isinstance(inner, str)]
        return own + [found for inner in value.values() for found in references(inner)]
    return [found for item in value for found in references(item)] if isinstance(value, list) else []


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("backupRepositoryId", "repositories"),
        ("repositoryId", "repositories"),
        ("hostId", "managedServers"),
        ("mountServerId", "managedServers"),
        ("gatewayServerId", "managedServers"),
    ],
)
def test_settings_refer_to_what_exists(world: World, name: str, path: str) -> None:
    known = set(by_id(world, f"backupInfrastructure/{path}"))
    if path == "repositories":
        known |= set(by_id(world, "backupInfrastructure/scaleOutRepositories"))
    found = [
        value
        for listed in ("jobs", "backupInfrastructure/repositories", "backupInfrastructure/proxies")
        for key, value in references(rows(world, listed))
        if key == name
    ]
    assert set(found) <= known | {NOBODY}


def test_the_same_seed_and_moment_give_the_same_world() -> None:
    def text(seed: int) -> str:
        world = world_of(seed)
        return json.dumps({path: table[:30] for path, table in world.tables.items()})

    assert text(3) == text(3)
    assert text(3) != text(4)


def test_one_more_job_does_not_change_the_repositories() -> None:
    small, large = world_of(sizes=Sizes(20, 40, 8)), world_of(sizes=Sizes(21, 40, 8))
    assert list(small.repositories) == list(large.repositories)


def test_an_empty_world_is_consistent_too() -> None:
    world = world_of(sizes=ZERO)
    for path in ("jobs", "jobs/states", "sessions", "taskSessions", "backups", "backupObjects", "restorePoints"):
        assert rows(world, path) == []
    assert rows(world, "backupInfrastructure/managedServers")


def test_a_large_world_is_made_of_numbers_until_somebody_looks() -> None:
    world = world_of(sizes=Sizes(10_000, 200_000, 40))
    assert len(world.sessions) == 200_000
    assert len(world.sessions[199_800:]) == 200
    assert world.sessions.get(world.sessions[123_456]["id"]) == world.sessions[123_456]
    # A page makes the rows of that page and no others.
    assert len(world.sessions._made) <= 401


def test_a_clock_starts_with_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        Clock(datetime(2026, 1, 1))  # noqa: DTZ001 - that is what is refused
    clock = Clock(datetime(2026, 1, 1, tzinfo=UTC))
    clock.advance(1.5)
    assert clock() == datetime(2026, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)
