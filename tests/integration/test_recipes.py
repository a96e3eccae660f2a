"""Recipes for jobs and configurations: they work, and whatever fails on the way, they say and undo what they did."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.driven import client_of, clock
from tests.support.recipes import PASSWORD, every_failure, simulator
from veeam_client import VeeamClient, errors, recipes
from veeam_client.auth import Tokens
from veeam_client.simulator import Mood

if TYPE_CHECKING:
    from collections.abc import Callable

    from veeam_client.simulator import Clock

__all__ = ["clock"]


async def names_of(vbr: VeeamClient, count: int) -> list[str]:
    states = (await vbr.jobs.get_all_jobs_states()).data
    return [job.name for job in states if job.status == "inactive" and job.objects_count][:count]


# --- jobs ---


async def test_jobs_by_name(clock: Clock) -> None:
    reported: list[str] = []
    async with simulator(clock) as server, client_of(server) as vbr:
        names = await names_of(vbr, 2)
        ended = await recipes.start_jobs(
            vbr, [names[0].upper(), names[1]], on_progress=lambda it: reported.append(str(it))
        )

    assert list(ended) == [names[0].upper(), names[1]]
    assert [session and session.state for session in ended.values()] == ["Stopped", "Stopped"]
    assert reported[:4] == ["find the jobs", f"start {names[0].upper()}", f"start {names[1]}", "wait for the jobs"]
    assert any("100 %" in line for line in reported)


async def test_jobs_that_have_nothing_to_do(clock: Clock) -> None:
    async with simulator(clock, mood=Mood(starts_nothing=True)) as server, client_of(server) as vbr:
        names = await names_of(vbr, 2)
        assert await recipes.start_jobs(vbr, names) == dict.fromkeys(names)


async def test_a_name_that_no_job_has_starts_none(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        names = await names_of(vbr, 1)
        with pytest.raises(errors.RecipeFailed, match=r"find the jobs failed: .*no job no-such-job"):
            await recipes.start_jobs(vbr, [*names, "no-such-job"])
        assert server.counters.operations["StartJob"] == 0


async def test_jobs_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as server:
        async with client_of(server) as vbr:
            names = await names_of(vbr, 2)

        async def recipe(vbr: VeeamClient, tell: Callable[[object], object]) -> None:
            clock.advance(3600)  # what an earlier try started has ended
            await recipes.start_jobs(vbr, names, on_progress=tell)

        failures = await every_failure(server, recipe)

    by_step = {failure.step: failure.done for _, failure in failures}
    first, second = (f"started: {name}" for name in names)
    assert by_step["find the jobs"] == []
    assert by_step[f"start {names[1]}"] == [first]
    assert by_step["wait for the jobs"] == [first, second]


@pytest.mark.parametrize(("result", "raises"), [("Failed", True), ("Warning", False)])
async def test_jobs_that_fail(clock: Clock, result: Any, raises: bool) -> None:  # noqa: FBT001
    async with simulator(clock, mood=Mood(run_result=result)) as server, client_of(server) as vbr:
        names = await names_of(vbr, 2)
        if not raises:
            assert len(await recipes.start_jobs(vbr, names)) == 2
            return
        with pytest.raises(errors.RecipeFailed, match="wait for the jobs failed") as caught:
            await recipes.start_jobs(vbr, names)

    assert isinstance(caught.value.__cause__, errors.WorkFailed)
    assert len(caught.value.__cause__.works) == 2


# --- configuration ---


async def test_a_configuration_from_one_server_to_another(clock: Clock) -> None:
    reported: list[str] = []
    async with (
        simulator(clock) as old,
        simulator(clock, seed=2, jobs=0) as new,
        client_of(old) as source,
        client_of(new) as target,
    ):
        configuration = json.loads(json.dumps(await recipes.export_configuration(source)))
        before = len(await target.paginate(target.jobs.get_all_jobs).collect())
        counts = await recipes.import_configuration(
            target, configuration, on_progress=lambda it: reported.append(str(it))
        )
        jobs = await target.paginate(target.jobs.get_all_jobs).collect()
        expected = {job.name for job in await source.paginate(source.jobs.get_all_jobs).collect()}

    assert counts["jobs"] == 8 == len(jobs) - before
    assert {job.name for job in jobs} >= expected
    parts = ["credentials", "servers", "repositories", "proxies", "jobs"]
    assert [line for line in reported if line.startswith("import ")] == [f"import {part}" for part in parts]


async def test_secrets_do_not_leave_the_server() -> None:
    account = {
        "uniqueId": "1", "type": "Linux", "username": "root", "password": PASSWORD,
        "linuxAdditionalSettings": {
            "privateKey": PASSWORD, "passphrase": PASSWORD, "rootPassword": PASSWORD, "useSu": True,
        },
    }  # fmt: skip

    def answer(request: httpx.Request) -> httpx.Response:
        parts = {"credentials": [account], "proxies": [], "jobs": []}
        part = request.url.path.split("/")[-2]
        return httpx.Response(200, json={part: parts[part]} if part in parts else {})

    auth = Tokens(access_token="good")
    async with VeeamClient("vbr01", auth=auth, transport=httpx.MockTransport(answer)) as vbr:
        configuration = await recipes.export_configuration(vbr)

    assert PASSWORD not in json.dumps(configuration)
    (exported,) = configuration["credentials"]["credentials"]
    assert exported["username"] == "root"
    assert exported["linuxAdditionalSettings"] == {"useSu": True}


async def test_an_export_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as server:
        failures = await every_failure(server, lambda vbr, tell: recipes.export_configuration(vbr, on_progress=tell))

    parts = ["credentials", "servers", "repositories", "proxies", "jobs"]
    assert [failure.step for _, failure in failures] == [f"export {part}" for part in parts]
    assert [len(failure.done) for _, failure in failures] == [0, 1, 2, 3, 4]


async def test_an_import_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as old, client_of(old) as source:
        configuration = await recipes.export_configuration(source)
        async with simulator(clock, seed=2, jobs=0) as new:
            failures = await every_failure(
                new, lambda vbr, tell: recipes.import_configuration(vbr, configuration, on_progress=tell)
            )

    done = {failure.step: len(failure.done) for _, failure in failures}
    assert done == {
        "import credentials": 0, "import servers": 1, "import repositories": 2, "import proxies": 3, "import jobs": 4,
    }  # fmt: skip


async def test_a_part_that_cannot_be_imported(clock: Clock) -> None:
    part = {"credentials": [{"uniqueId": "1", "type": "Standard", "username": "svc"}]}
    async with simulator(clock, mood=Mood(run_result="Failed")) as server, client_of(server) as vbr:
        with pytest.raises(errors.RecipeFailed, match="import credentials failed"):
            await recipes.import_configuration(vbr, {"credentials": part, "jobs": {"jobs": []}})
        with pytest.raises(errors.InvalidArgument, match="no part tapes"):
            await recipes.import_configuration(vbr, {"tapes": {}})
