"""`veeam machines` and `veeam health` find what is known to be wrong."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import Veeam, fleet_file
from tests.support.fleets import server_of
from tests.support.protection import FAILURE, Known, arrange, known_server
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Known, Veeam]]:
    clock = Clock()
    server = known_server(clock)
    with in_thread(server):

        async def arranged() -> Known:
            async with server_of(server).client() as vbr:
                return await arrange(server, clock, vbr)

        veeam = Veeam(tmp_path_factory.mktemp("machines"), [server])
        veeam.fleet.write_text(fleet_file([server]), encoding="utf-8")
        yield asyncio.run(arranged()), veeam


def test_each_choice_finds_its_machines(world: tuple[Known, Veeam]) -> None:
    known, veeam = world
    for options, expected in {
        ("--older-than", "26h"): {known.late, known.never},
        ("--older-than", "1h"): {*known.server.machines(known.job)},
        ("--infected",): {known.infected},
        ("--unprotected",): {known.unprotected},
        ("--unprotected", "--infected"): {known.unprotected, known.infected},
        ("--problems",): {*known.states} - {known.unprotected},
        ("--name", known.well.upper()): {known.well},
        ("--name", f"{known.well[:-2]}*", "--infected"): {known.infected},
        (): {*known.server.machines(known.job)},
    }.items():
        ended = veeam("machines", "--output", "json", *options)
        assert (ended.code, ended.err) == (0, ""), options
        assert {row["name"] for row in ended.json} == expected, options
        for row in ended.json:
            assert {*row["problems"]} <= known.states.get(row["name"], set()) | {"late"}, options


def test_the_table_has_ages_and_problems(world: tuple[Known, Veeam]) -> None:
    known, veeam = world
    ended = veeam("machines", "--columns", "name,age,restore_points,problems,jobs,last_message", "--sort", "-age")
    assert (ended.code, ended.err) == (0, "")
    heading, first, *_ = ended.lines
    assert heading.split() == ["NAME", "AGE", "POINTS", "PROBLEMS", "JOBS", "MESSAGE"]
    job = known.server.world.jobs[0]["name"]
    assert first.split("  ")[0] == known.late
    assert all(text in first for text in ("2 d 18 h", "late, failed", job, FAILURE))


def test_everything_that_is_known_of_a_machine_can_be_a_column(world: tuple[Known, Veeam]) -> None:
    known, veeam = world
    (row,) = veeam("machines", "--name", known.warned, "--output", "json").json
    ended = veeam(
        "machines", "--name", known.warned, "--output", "csv", "--columns", ",".join(row), "--sort", "last_run"
    )
    assert (ended.code, ended.err) == (0, "")
    assert ended.lines[0] == ",".join(row)
    assert row["last_run"] in ended.lines[1]


def test_what_could_not_be_read_is_told(world: tuple[Known, Veeam]) -> None:
    known, veeam = world
    known.server.mood.failing = frozenset({"GetAllTaskSessions"})
    ended = veeam("machines", "--problems", "--output", "json")
    known.server.mood.failing = frozenset()
    assert ended.code == 3
    assert "task sessions could not be read" in ended.err
    assert known.infected in {row["name"] for row in ended.json}


def test_health_shows_what_is_broken_and_since_when(world: tuple[Known, Veeam]) -> None:
    known, veeam = world
    ended = veeam("health", "--output", "json")
    assert (ended.code, ended.err) == (1, "")
    problems = {(row["kind"], row["name"]): row for row in ended.json}
    job = known.server.world.jobs[0]["name"]
    assert {("machine", name) for name in (known.never, known.late, known.infected)} <= problems.keys()
    assert ("machine", known.well) not in problems
    assert problems["job", job]["what"] == f"failed: {FAILURE}"
    # It failed twice, the first time more than a day ago.
    began = sorted(row["creationTime"] for row in known.server.world.sessions if row["name"] == job)[-2]
    assert datetime.fromisoformat(problems["job", job]["since"]) == datetime.fromisoformat(began)
    assert not any(row["is_warning"] for row in ended.json)
    assert any(row["is_warning"] for row in veeam("health", "--warnings", "--output", "json").json)


def test_health_of_servers_that_are_well_and_of_one_that_is_away(tmp_path: Path) -> None:
    with in_thread(Simulator(jobs=0, sessions=0)) as (server,):
        veeam = Veeam(tmp_path, [server])
        veeam.fleet.write_text(fleet_file([server]), encoding="utf-8")
        well = veeam("health")
        assert (well.code, well.err) == (0, "nothing is broken; servers asked: 1\n")
        server.offline(server.world.repositories[0]["name"])
        ended = veeam("health", "--output", "json")
        assert ended.code == 1
        assert [(row["kind"], row["what"]) for row in ended.json] == [("repository", "cannot be reached")]
        unasked = veeam("health", "--output", "json", VBR_PASSWORD="")
        assert (unasked.code, unasked.json) == (3, [])  # what is missing here is not broken there
        assert "VBR_PASSWORD is not set" in unasked.err
        server.mood.unavailable = 1.0
        ended = veeam("health", "--output", "json", "--timeout", "2")
        assert ended.code == 1
        assert [row["kind"] for row in ended.json] == ["server"]
        server.mood.unavailable = 0.0
