"""`vbr.find`: the one row of a name, none, or several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.fleets import server_of
from veeam_client import VeeamClient, errors
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(jobs=20) as server:
        yield server


@pytest.fixture
async def vbr(server: Simulator) -> AsyncIterator[VeeamClient]:
    async with server_of(server).client() as client:
        yield client


async def test_the_row_of_a_name_in_one_request(server: Simulator, vbr: VeeamClient) -> None:
    job = server.world.jobs[7]
    found = await vbr.find(vbr.jobs.get_all_jobs, name=job["name"].upper())
    assert str(found.id) == job["id"]
    assert server.counters.operations["GetAllJobs"] == 1
    assert str((await vbr.find("GetAllJobs", name=job["name"])).id) == job["id"]


async def test_a_list_without_a_filter_by_name_and_further_filters(server: Simulator, vbr: VeeamClient) -> None:
    task = server.world.tables["/api/v1/taskSessions"][0]
    found = await vbr.find(vbr.sessions.get_session_task_sessions, id=task["sessionId"], name=task["name"])
    assert str(found.id) == task["id"]


async def test_none_and_several(server: Simulator, vbr: VeeamClient) -> None:
    with pytest.raises(errors.NotOne, match=r"GetAllJobs on .*: no row is called 'none such'") as none:
        await vbr.find(vbr.jobs.get_all_jobs, name="none such")
    assert list(none.value.rows) == []
    assert isinstance(none.value, LookupError)
    jobs = server.world.jobs
    name = jobs[0]["name"]
    jobs.replace(1, {**jobs.row(1), "name": name})
    with pytest.raises(errors.NotOne, match="2 rows are called") as several:
        await vbr.find(vbr.jobs.get_all_jobs, name=name)
    assert {row.id for row in several.value.rows} == {row.id for row in (await vbr.jobs.get_all_jobs()).data[:2]}
    # One that has the name exactly goes before those that have it in other letters.
    jobs.replace(1, {**jobs.row(1), "name": name.upper()})
    assert (await vbr.find(vbr.jobs.get_all_jobs, name=name)).name == name


async def test_a_star_in_a_name_is_a_star(server: Simulator, vbr: VeeamClient) -> None:
    jobs = server.world.jobs
    jobs.replace(0, {**jobs.row(0), "name": "a*"})
    jobs.replace(1, {**jobs.row(1), "name": "ab"})
    assert (await vbr.find(vbr.jobs.get_all_jobs, name="a*")).name == "a*"


async def test_a_machine_in_several_backups_is_one(server: Simulator, vbr: VeeamClient) -> None:
    objects = server.world.tables["/api/v1/backupObjects"]
    objects.add(dict(objects[0]))
    assert (
        str((await vbr.find(vbr.backup_objects.get_all_backup_objects, name=objects[0]["name"])).id) == objects[0]["id"]
    )


async def test_what_gives_no_list_is_refused(vbr: VeeamClient) -> None:
    with pytest.raises(errors.InvalidArgument, match="does not return a list"):
        await vbr.find("GetServerInfo", name="x")


@pytest.mark.parametrize("name", ["", None, 7])
async def test_a_name_that_is_none_is_refused_before_anything_is_sent(
    server: Simulator, vbr: VeeamClient, name: Any
) -> None:
    with pytest.raises(errors.InvalidArgument, match=r"GetAllJobs: the name is"):
        await vbr.find(vbr.jobs.get_all_jobs, name=name)
    assert server.counters.operations["GetAllJobs"] == 0
