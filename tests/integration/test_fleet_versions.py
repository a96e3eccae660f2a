"""Servers of several versions in one fleet."""

from __future__ import annotations

import asyncio
import csv
import io
from collections import defaultdict
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Veeam, fleet_file
from veeam_client.collectors import (
    HealthCollector,
    JobHealthCollector,
    MachineProtectionCollector,
    failed_jobs,
    infrastructure,
    licence_consumption,
    machine_protection,
    overview,
    repository_capacity,
    safety,
)
from veeam_client.fleet import Fleet
from veeam_client.fleet import Server as FleetServer
from veeam_client.rest import REVISIONS
from veeam_client.simulator import Simulator
from veeam_client.simulator.builds import in_turn
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

COLLECTORS: dict[str, Any] = {
    "HealthCollector": HealthCollector(),
    "JobHealthCollector": JobHealthCollector(),
    "MachineProtectionCollector": MachineProtectionCollector(),
    "failed_jobs": failed_jobs,
    "infrastructure": infrastructure,
    "licence_consumption": licence_consumption,
    "machine_protection": machine_protection,
    "overview": overview,
    "repository_capacity": repository_capacity,
    "safety": safety,
}


@asynccontextmanager
async def four(jobs: int) -> AsyncGenerator[tuple[Fleet, list[Simulator]]]:
    """A fleet of servers of each revision."""
    one, two, three, last = (
        Simulator(seed=number, jobs=jobs, name=f"vbr{number}", revisions=in_turn(revision, 0))
        for number, revision in enumerate(REVISIONS)
    )
    async with one, two, three, last:
        simulators = [one, two, three, last]
        servers = [
            FleetServer(
                name=each.name, host=each.url, username=each.username, password=each.password, verify=each.ssl_context
            )
            for each in simulators
        ]
        async with Fleet(servers) as fleet:
            yield fleet, simulators


async def test_a_fleet_of_four_versions() -> None:
    async with four(jobs=1) as (fleet, _):
        assert [one.revision for one in fleet.health] == [None] * 4
        summary = await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())
        assert not summary.errors
        assert [one.revision for one in fleet.health] == [one.revision for one in summary.outcomes] == [*REVISIONS]


@pytest.mark.parametrize("name", COLLECTORS)
async def test_a_collector_answers_for_each_version(name: str) -> None:
    async with four(jobs=20) as (fleet, _):
        summary = await fleet.gather(COLLECTORS[name])
        assert not summary.errors
        values = [*summary.values.values()]
        assert len(values) == 4
        for value in values:
            # What a revision does not have is told, and is all that is missing.
            missing = getattr(value, "missing", {})
            assert all("is there since" in why for why in missing.values()), missing
        if name == "licence_consumption":
            assert all(value is not None and value.days_left for value in values)


async def test_the_same_figures_of_each_version() -> None:
    async with four(jobs=30) as (fleet, simulators):
        summary = await fleet.gather(overview)
        for outcome, server in zip(summary.outcomes, simulators, strict=True):
            found, states = outcome.value, server.world.job_states
            assert found is not None
            assert (found.jobs, found.running) == (len(states), sum(row["status"] == "Running" for row in states))
            assert found.licence_expires is not None


async def test_a_round_tells_what_was_spoken_before_and_after_an_upgrade() -> None:
    before, after = "1.2-rev1", "13.1.0.411"
    spoken: list[str | None] = []
    async with four(jobs=3) as (fleet, simulators), asyncio.timeout(120):
        async for outcome in fleet.poll(overview, every=0.1):
            if outcome.server.name != simulators[-1].name or outcome.value is None:
                continue
            spoken.append(outcome.revision)
            if len(spoken) == 1:
                await simulators[-1].upgrade(after, away=0.2)
            elif simulators[-1].world.server["buildVersion"] == after:
                break
    assert spoken[0] == before
    # The new build still speaks what the old one did; a client that asks again finds more.
    assert spoken[-1] == fleet.health[-1].revision


LISTS = {
    "jobs": 4,
    "infrastructure": 4,
    "license": 4,
    "sessions": 4,
    "repositories": 4,
    "machines": 4,
    "servers": 4,
    "security": 4,
    "malware": 4,
    "capacity": 4,
    "replicas": 0,
    "health": 0,
}
"""The commands that list, and of how many servers each has rows at least: not every server has what some look for."""


NEWER = {"is_out_of_date"}
"""What only newer revisions say of proxies."""


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    started = [
        Simulator(seed=number, jobs=20, revisions=in_turn(revision, 0)) for number, revision in enumerate(REVISIONS, 1)
    ]
    with in_thread(*started):
        veeam = Veeam(tmp_path_factory.mktemp("four"), started)
        veeam.fleet.write_text(fleet_file(started), encoding="utf-8")
        yield veeam


@pytest.mark.parametrize(
    "command",
    [one if one == "infrastructure" else pytest.param(one, marks=pytest.mark.full) for one in LISTS],
)
def test_a_command_has_its_columns_for_each_version(command: str, veeam: Veeam) -> None:
    ended = veeam(command, "--output", "csv")
    # What a revision does not have is not missing; something is broken on these servers.
    assert [line for line in ended.err.splitlines() if line.startswith("veeam:")] == []
    assert ended.code == (1 if command == "health" else 0)
    found = list(csv.DictReader(io.StringIO(ended.out)))
    columns: dict[str, set[str]] = defaultdict(set)
    for row in found:
        columns[row["server"]] |= {name for name, value in row.items() if value not in {"", "-"}}
    assert len(columns) >= LISTS[command]
    every = set().union(*columns.values()) - NEWER
    assert all(every <= names for names in columns.values())


@pytest.mark.parametrize(
    ("asked", "column", "values"),
    [
        ("sessions --result failed,warning", "result.result", {"Failed", "Warning"}),
        ("sessions --jobs-only --type BackupJob,CopyBackup", "session_type", {"BackupJob", "CopyBackup"}),
        ("malware --severity infected,suspicious --state created", "severity", {"Infected", "Suspicious"}),
        ("servers --type ViHost,HvServer", "type", {"ViHost", "HvServer"}),
        ("repositories --type Nfs,Smb", "type", {"Nfs", "Smb"}),
    ],
)
def test_filters_of_several_values_are_those_of_each_version(
    asked: str, column: str, values: set[str], veeam: Veeam
) -> None:
    def rows(*arguments: str) -> list[tuple[str, str, str]]:
        columns = ("--columns", f"server,id,{column}", "-o", "csv")
        ended = veeam(*arguments, *columns)
        assert ended.code == 0, ended.err
        return [(row["server"], row["id"], row[column]) for row in csv.DictReader(io.StringIO(ended.out))]

    found = rows(*asked.split())
    assert len({server for server, *_ in found}) == len(veeam.servers)
    command, *more = asked.split()
    every = rows(command, *(["--jobs-only"] if "--jobs-only" in more else []))
    assert sorted(found) == sorted(row for row in every if row[2] in values)
