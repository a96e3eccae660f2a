"""`veeam machines` finds what is known to be wrong."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import Veeam, fleet_file
from tests.support.fleets import server_of
from tests.support.protection import FAILURE, Known, arrange, known_server
from veeam_client.simulator import Clock
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator


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


def test_what_could_not_be_read_is_told(world: tuple[Known, Veeam]) -> None:
    known, veeam = world
    known.server.mood.failing = frozenset({"GetAllTaskSessions"})
    ended = veeam("machines", "--problems", "--output", "json")
    known.server.mood.failing = frozenset()
    assert ended.code == 3
    assert "task sessions could not be read" in ended.err
    assert known.infected in {row["name"] for row in ended.json}
