"""Which machine has a good backup: worlds with known answers, worlds at random, and servers that send less."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.fleets import server_of
from tests.support.protection import (
    FAILURE,
    OBJECTS,
    POINTS,
    WARNING,
    Known,
    forget_events,
    known_protection,
)
from veeam_client import VeeamClient, errors
from veeam_client.collectors import (
    HealthCollector,
    MachineProtection,
    MachineProtectionCollector,
    MachineState,
    Protection,
    machine_protection,
)
from veeam_client.fleet import to_jsonable
from veeam_client.simulator import Clock, Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

LISTS = {
    "GetServerTime", "GetAllJobsStates", "GetAllBackupObjects", "GetAllBackups", "GetAllObjectRestorePoints",
    "GetAllTaskSessions", "GetAllRepositories", "GetAllScaleOutRepositories", "GetAllJobs",
    "ViewSuspiciousActivityEvents",
}  # fmt: skip


@pytest.fixture
async def world() -> AsyncIterator[tuple[Known, VeeamClient]]:
    async with known_protection(lambda server: server_of(server).client()) as found:
        yield found


@asynccontextmanager
async def simulated(**settings: Any) -> AsyncIterator[tuple[Simulator, VeeamClient]]:
    async with Simulator(clock=Clock(), **settings) as server, server_of(server).client() as vbr:
        yield server, vbr


def one(found: Protection, name: str) -> MachineProtection:
    (machine,) = [machine for machine in found.machines if machine.name == name]
    return machine


async def test_every_state_is_found_and_no_other(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    found = await MachineProtectionCollector(inventory=True)(vbr)
    assert not found.missing
    states = {machine.name: {*map(str, machine.states())} for machine in found.machines}
    assert {name: one for name, one in states.items() if one} == known.states
    assert states.keys() == {*known.server.machines(known.job), known.unprotected}
    assert {state for one in states.values() for state in one} == {*map(str, MachineState)}


async def test_what_is_known_of_each(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    found = await machine_protection(vbr)
    job = known.server.world.jobs[0]["name"]
    assert {machine.host for machine in found.machines} == {"esx01.example.com"}
    warned, late, never = (one(found, name) for name in (known.warned, known.late, known.never))
    assert (warned.last_result, warned.last_message) == ("Warning", WARNING)
    assert (late.last_result, late.last_message, late.restore_points) == ("Failed", FAILURE, 1)
    assert late.age is not None
    assert timedelta(days=2) < late.age < timedelta(days=3)
    assert (never.id, never.newest_good, never.age, never.restore_points) == (None, None, None, 0)
    assert [one.name for one in never.jobs] == [job]
    infected = one(found, known.infected)
    newest, good, *_ = [row for row in known.server.world.tables[POINTS] if row["name"] == known.infected]
    assert (infected.malware, str(infected.restore_point)) == ("Infected", good["id"])
    assert infected.newest_good == datetime.fromisoformat(good["creationTime"])
    assert newest["malwareStatus"] == "Infected"
    assert [one.name for one in one(found, known.twice).jobs] == [job, "Weekly"]
    repository = known.server.world.repositories.get(str(warned.repository_id))
    assert repository is not None
    assert (warned.repository, warned.is_immutable) == (repository["name"], False)


async def test_a_machine_whose_every_restore_point_is_infected_is_late(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    rows = known.server.world.tables[POINTS]
    for number in rows.numbers:
        if rows.row(number)["name"] == known.infected:
            rows.replace(number, {**rows.row(number), "malwareStatus": "Infected"})
    found = one(await machine_protection(vbr), known.infected)
    newest = max(datetime.fromisoformat(row["creationTime"]) for row in rows if row["name"] == known.infected)
    # Its last run went well, which says nothing of what it can be restored from.
    assert (found.last_result, found.newest_good, found.age, found.newest) == ("Success", None, None, newest)
    assert {*found.states()} == {MachineState.LATE, MachineState.INFECTED}
    told = [problem.what for problem in (await HealthCollector()(vbr)).broken if problem.name == known.infected]
    assert sorted(told) == ["infected", "no good backup: every restore point is infected"]


async def test_a_repository_is_immutable_if_its_settings_say_so(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    repositories = known.server.world.repositories
    number = repositories.number(str(one(await machine_protection(vbr), known.well).repository_id))
    assert number is not None
    for settings, is_immutable in (
        ({"type": "LinuxHardened", "repository": {"makeRecentBackupsImmutableDays": 7}}, True),
        ({"type": "LinuxHardened", "repository": {"makeRecentBackupsImmutableDays": 0}}, False),
        ({"type": "AmazonS3", "bucket": {"immutability": {"isEnabled": True, "daysCount": 30}}}, True),
        ({"type": "AzureBlob", "container": {"immutability": {"isEnabled": False}}}, False),
        ({"type": "DDBoost"}, None),
    ):
        row = {key: repositories.row(number)[key] for key in ("id", "name", "description")}
        repositories.replace(number, {**row, **settings})
        assert one(await machine_protection(vbr), known.well).is_immutable is is_immutable


async def test_a_repository_that_backups_do_not_name_is_named_by_its_own_list(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    named = one(await machine_protection(vbr), known.well).repository
    backups = known.server.world.tables["/api/v1/backups"]
    for number in backups.numbers:
        backups.replace(number, {key: value for key, value in backups.row(number).items() if key != "repositoryName"})
    assert named
    assert one(await machine_protection(vbr), known.well).repository == named


async def test_the_age_that_is_too_old_can_be_said(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    well = one(await machine_protection(vbr), known.well)
    assert not well.states()
    assert well.states(timedelta(hours=1)) == (MachineState.LATE,)


async def test_every_list_is_asked_for_once_and_only_machines_without_a_recent_point_by_themselves(
    world: tuple[Known, VeeamClient],
) -> None:
    known, vbr = world
    operations = known.server.counters.operations
    operations.clear()
    collect = MachineProtectionCollector()
    first = await collect(vbr)
    # One of them for the machine that is late, and one for the one whose only recent point is infected.
    assert operations.pop("GetAllObjectRestorePoints") <= 3
    assert operations == dict.fromkeys(LISTS - {"GetAllObjectRestorePoints"}, 1)
    operations.clear()
    assert await collect(vbr) == first
    assert operations == dict.fromkeys(LISTS, 1)


async def test_what_is_remembered_is_forgotten_when_it_may_have_changed(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    collect = MachineProtectionCollector()
    before = one(await collect(vbr), known.late)
    points = known.server.world.tables[POINTS]
    row = next(number for number in points.numbers if points.row(number)["name"] == known.late)
    points.replace(row, {**points.row(row), "malwareStatus": "Infected"})
    assert one(await collect(vbr), known.late) == before
    # After a day without a round, others may have come and gone meanwhile.
    known.server._clock.advance(30 * 3600)  # type: ignore[attr-defined]  # the clock that it was made with
    assert one(await collect(vbr), known.late).newest_good is None


@pytest.mark.parametrize("seed", range(4))
async def test_ages_and_counts_are_those_of_the_world(seed: int) -> None:
    async with simulated(seed=seed, jobs=60, sessions=600) as (server, vbr):
        forget_events(server)
        found = await machine_protection(vbr)
        assert not found.missing
        newest: dict[str, datetime] = {}
        for row in server.world.tables[POINTS]:
            taken = datetime.fromisoformat(row["creationTime"])
            newest[row["name"]] = max(newest.get(row["name"], taken), taken)
        counts = Counter[str]()
        for row in server.world.tables[OBJECTS]:
            counts[row["name"]] += row["restorePointsCount"]
        backed_up = {machine.name: machine for machine in found.machines if machine.id is not None}
        assert {name: machine.newest_good for name, machine in backed_up.items()} == {
            name: newest.get(name) for name in counts
        }
        assert {name: machine.restore_points for name, machine in backed_up.items()} == counts
        jobs = {row["id"]: row["name"] for row in server.world.jobs}
        backups = {row["id"]: jobs[row["jobId"]] for row in server.world.tables["/api/v1/backups"]}
        protecting: dict[str, set[str]] = {}
        for row in server.world.tables[POINTS]:
            protecting.setdefault(row["name"], set()).add(backups[row["backupId"]])
        for name, machine in backed_up.items():
            assert protecting.get(name, set()) <= {job.name for job in machine.jobs}, name


async def test_many_machines_without_a_recent_point_are_not_asked_for_one_by_one() -> None:
    async with simulated(seed=2, jobs=80, sessions=800) as (server, vbr):
        server._clock.advance(3 * 24 * 3600)  # type: ignore[attr-defined]  # the clock that it was made with
        await vbr.service.get_server_info()
        server.counters.operations.clear()
        found = await machine_protection(vbr)
        late = [machine for machine in found.machines if MachineState.LATE in machine.states()]
        assert len(late) > 150
        assert all(machine.newest_good is not None for machine in late)
        assert server.counters.operations["GetAllObjectRestorePoints"] < 40


async def test_two_machines_of_one_name_have_each_their_own(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    objects = known.server.world.tables[OBJECTS]
    row = next(one for one in objects if one["name"] == known.well)
    objects.add({**row, "id": objects.fresh_id(), "objectId": "vm-9999", "restorePointsCount": 0})
    two = [machine for machine in (await machine_protection(vbr)).machines if machine.name == known.well]
    assert [machine.restore_points for machine in two if machine.newest_good] == [row["restorePointsCount"]]
    (other,) = [machine for machine in two if not machine.newest_good]
    assert (other.id is not None, other.restore_points) == (True, 0)


@pytest.mark.parametrize("platform", ["LinuxPhysical", "HyperV"])
async def test_machines_of_one_name_on_two_platforms_have_each_their_own(platform: str) -> None:
    async with simulated(seed=3, jobs=60, sessions=600) as (server, vbr):
        forget_events(server)
        before = (await machine_protection(vbr)).machines
        first, second = (
            next(one for one in before if one.platform == wanted and one.last_run and len(one.jobs) == 1)
            for wanted in ("VMware", platform)
        )
        for path in ("backupObjects", "restorePoints", "taskSessions", "jobs"):
            table = server.world.tables[f"/api/v1/{path}"]
            for number in table.numbers:
                row = json.dumps(table.row(number))
                if f'"{second.name}"' in row:
                    table.replace(number, json.loads(row.replace(f'"{second.name}"', f'"{first.name}"')))
        after = {one.id: one for one in (await machine_protection(vbr)).machines}
        for one in (first, second):
            found = after[one.id]
            assert (found.name, found.host, found.last_run) == (first.name, one.host, one.last_run)
            assert (found.jobs, found.states()) == (one.jobs, one.states())
        assert len(after) == len(before)


async def test_a_job_without_a_recent_point_is_known_by_the_objects_of_its_backup() -> None:
    async with simulated(seed=3, jobs=60, sessions=60) as (server, vbr):
        tables = {path: server.world.tables[f"/api/v1/{path}"] for path in ("backups", "restorePoints", "taskSessions")}
        rows = Counter(row["name"] for row in server.world.tables[OBJECTS])
        kinds = {row["id"]: row["jobType"] for row in tables["backups"]}
        twice = next(
            row for row in tables["restorePoints"]
            if kinds[row["backupId"]] == "BackupCopy" and rows[row["name"]] == 2
        )  # fmt: skip
        copied = [row for row in tables["restorePoints"] if row["backupId"] == twice["backupId"]]
        points, tasks = tables["restorePoints"], tables["taskSessions"]
        sessions = {row["sessionId"] for row in copied}
        for number in points.numbers:
            if (row := points.row(number))["backupId"] == twice["backupId"]:
                old = datetime.fromisoformat(row["creationTime"]) - timedelta(days=5)
                points.replace(number, {**row, "creationTime": old.isoformat()})
        tasks.remove(*(number for number in tasks.numbers if tasks.row(number)["sessionId"] in sessions))
        collect = MachineProtectionCollector()
        found = await collect(vbr)
        for name in {row["name"] for row in copied}:
            types = {job.type for job in one(found, name).jobs}
            assert len(types) == 2, name
            assert "BackupCopy" in types
            # A copy is what one wants.
            assert MachineState.PROTECTED_TWICE not in one(found, name).states()
        asked = server.counters.operations["GetBackupObjects"]
        assert 1 <= asked <= len(tables["backups"])
        await collect(vbr)
        assert server.counters.operations["GetBackupObjects"] == asked


async def test_an_event_since_the_newest_point_counts(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    events = known.server.world.tables["/api/v1/malwareDetection/events"]
    row = next(one for one in known.server.world.tables[OBJECTS] if one["name"] == known.well)
    at = (await machine_protection(vbr)).at

    def event(severity: str, hours: float, state: str = "Created") -> None:
        fields = {"severity": severity, "state": state, "detectionTimeUtc": (at - timedelta(hours=hours)).isoformat()}
        machine = {"displayName": row["name"], "uuid": row["id"], "backupObjectId": row["id"]}
        events.add({"id": events.fresh_id(), "machine": machine, **fields})

    async def malware() -> str | None:
        return one(await machine_protection(vbr), known.well).malware

    async def hours() -> float | None:
        since = one(await machine_protection(vbr), known.well).malware_since
        return None if since is None else (at - since) / timedelta(hours=1)

    event("Infected", 5)
    assert await malware() == "Clean"  # the newest restore point was made since
    assert await hours() is None
    event("Infected", 1, "FalsePositive")
    event("Informative", 0.9)
    assert await malware() == "Clean"
    event("Infected", 0.8)
    assert (await malware(), await hours()) == ("Infected", 0.8)
    event("Clean", 0.1)
    assert await malware() == "Clean"


@pytest.mark.parametrize(
    ("operation", "part"),
    [
        ("GetAllObjectRestorePoints", "restore points"), ("GetAllBackups", "backups"),
        ("GetAllTaskSessions", "task sessions"), ("GetAllJobsStates", "job states"), ("GetAllJobs", "jobs"),
        ("GetAllBackupObjects", "backup objects"), ("GetAllRepositories", "repositories"),
        ("ViewSuspiciousActivityEvents", "malware events"), ("GetAllInventoryHosts", "inventory"),
    ],
)  # fmt: skip
async def test_a_part_that_cannot_be_read_leaves_open_what_it_tells(
    world: tuple[Known, VeeamClient], operation: str, part: str
) -> None:
    known, vbr = world
    known.server.mood.failing = frozenset({operation})
    found = await MachineProtectionCollector(inventory=True)(vbr)
    assert {*found.missing} == {part}
    states = {machine.name: {*map(str, machine.states())} for machine in found.machines}
    # No machine is accused of what was not read.
    assert not states.get(known.well)
    for name, left in states.items():
        assert left <= known.states.get(name, set()) | ({"unprotected"} if part == "inventory" else set()), name


@pytest.mark.full
async def test_no_machine_is_accused_of_what_two_parts_would_have_told() -> None:
    async with simulated(seed=3, jobs=30, sessions=300) as (server, vbr):
        states = {
            (machine.name, machine.id): {*machine.states()}
            for machine in (await MachineProtectionCollector(inventory=True)(vbr)).machines
        }
        parts = LISTS - {"GetServerTime"} | {"GetAllInventoryHosts", "GetInventoryObjects", "GetBackupObjects"}
        for refused in combinations(sorted(parts), 2):
            server.mood.failing = frozenset(refused)
            found = await MachineProtectionCollector(inventory=True)(vbr)
            assert found.missing
            for machine in found.machines:
                assert {*machine.states()} <= states.get((machine.name, machine.id), set()), (machine.name, refused)


async def test_a_server_that_is_away_or_refuses_all_is_a_failure(world: tuple[Known, VeeamClient]) -> None:
    known, vbr = world
    known.server.mood.failing = frozenset(LISTS)
    with pytest.raises(errors.ServerError):
        await machine_protection(vbr)
    known.server.mood.failing = frozenset()
    known.server.mood.unavailable = 1.0
    with pytest.raises(errors.ServerError):
        await machine_protection(vbr)
    known.server.mood.unavailable = 0.0


@pytest.mark.parametrize("mood", ["sloppy", "odd", "malformed", "shifting"])
@pytest.mark.parametrize("seed", range(3))
async def test_what_servers_leave_out_or_send_badly_costs_no_answer(mood: str, seed: int) -> None:
    async with simulated(seed=seed, jobs=20, sessions=100, mood=mood) as (_, vbr):
        found = await MachineProtectionCollector(inventory=True)(vbr)
        assert found.machines
        to_jsonable(found)
        for machine in found.machines:
            machine.states()


async def test_nulls_everywhere_cost_no_answer() -> None:
    async with simulated(jobs=20, sessions=100, mood=Mood(leave_out=0.5, nulls=True)) as (_, vbr):
        to_jsonable(await MachineProtectionCollector(inventory=True)(vbr))
