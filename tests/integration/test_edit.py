"""`vbr.edit`: what was changed is written, nothing else, and not over what somebody else has changed."""

from __future__ import annotations

import asyncio
import logging
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.driven import client_of, clock
from tests.support.fleets import server_of
from veeam_client import VeeamClient, errors
from veeam_client.models import EJobType, Model
from veeam_client.operations import OPERATIONS
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.requests import Requests

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from veeam_client.client import Change

__all__ = ["clock"]

EDITABLE = [one for one in OPERATIONS.values() if one.written_by]


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(jobs=6) as server:
        yield server


@pytest.fixture
async def vbr(server: Simulator) -> AsyncIterator[VeeamClient]:
    async with server_of(server).client() as client:
        yield client


async def test_what_was_changed_is_written_and_told(
    server: Simulator, vbr: VeeamClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="veeam_client.changes")
    row = server.world.jobs[0]
    seen: list[Change] = []
    edit = vbr.edit(vbr.jobs.get_job, id=row["id"]).with_options(on_difference=seen.extend)
    async with edit as job:
        job.is_disabled = not job.is_disabled
        job.name = "Renamed"
    assert {str(one) for one in edit.difference} == {
        f"name: {row['name']} -> Renamed",
        f"isDisabled: {str(row['isDisabled']).lower()} -> {str(not row['isDisabled']).lower()}",
    }
    assert seen == list(edit.difference)
    assert "UpdateJob on " in caplog.text
    assert "-> Renamed" in caplog.text
    assert server.world.jobs.get(row["id"]) == {**row, "name": "Renamed", "isDisabled": not row["isDisabled"]}
    assert isinstance(edit.result, Model)


async def test_nothing_is_sent_where_nothing_changed_or_the_block_raised(server: Simulator, vbr: VeeamClient) -> None:
    job_id = server.world.jobs[0]["id"]
    async with vbr.edit("GetJob", id=job_id) as job:
        job.type_ = EJobType(str(job.type_).upper())  # the same, in other letters
        job.description = job.description
    with pytest.raises(KeyError):  # noqa: PT012  # what is raised ends the block
        async with vbr.edit("GetJob", id=job_id) as job:
            job.description = "half done"
            raise KeyError
    dry = vbr.edit("GetJob", id=job_id).with_options(dry_run=True)
    async with dry as job:
        job.description = "not yet"
    assert [one.path for one in dry.difference] == ["description"]
    assert server.counters.operations["GetJob"] == 3
    assert "UpdateJob" not in server.counters.operations


async def test_a_change_that_begins_a_session_is_waited_for(clock: Clock) -> None:
    async with Simulator(jobs=6, clock=clock) as server, client_of(server) as vbr:
        row = server.world.tables["/api/v1/backupInfrastructure/repositories"][0]
        edit = vbr.edit(vbr.repositories.get_repository, id=row["id"])
        async with edit as repository:
            repository.description = "Mended"
        assert edit.result.state == "Stopped"
        assert (await vbr.repositories.get_repository(id=row["id"])).description == "Mended"


async def test_what_somebody_else_changed_is_not_overwritten(server: Simulator, vbr: VeeamClient) -> None:
    row = server.world.jobs[0]
    with pytest.raises(errors.ChangedMeanwhile, match=r"GetJob on .*name: .* -> Theirs; yours would be") as caught:  # noqa: PT012
        async with vbr.edit("GetJob", id=row["id"]) as job:
            job.description = "Mine"
            async with vbr.edit("GetJob", id=row["id"]) as other:
                other.name = "Theirs"
    assert [(one.path, one.after) for one in caught.value.theirs] == [("name", "Theirs")]
    assert [(one.path, one.after) for one in caught.value.mine] == [("description", "Mine")]
    assert server.world.jobs.get(row["id"]) == {**row, "name": "Theirs"}


@pytest.mark.parametrize("seed", range(5))
async def test_no_change_of_another_is_lost_unnoticed(server: Simulator, vbr: VeeamClient, seed: int) -> None:
    """Many add a word each, at any moment; who is told of another tries again. In the end every word is there."""
    random, job_id = Random(seed), server.world.jobs[0]["id"]
    async with vbr.edit("GetJob", id=job_id) as job:
        job.description = ""
    noticed = 0

    async def add(word: str, pause: float) -> None:
        nonlocal noticed
        while True:
            try:
                async with vbr.edit("GetJob", id=job_id) as job:
                    await asyncio.sleep(pause)
                    job.description += f"{word} "
            except errors.ChangedMeanwhile:
                noticed += 1
            else:
                return

    words = [f"word{number}" for number in range(6)]
    await asyncio.gather(*(add(word, random.choice((0.0, 0.001, 0.01))) for word in words))
    assert sorted(server.world.jobs.get(job_id)["description"].split()) == words  # type: ignore[index]
    assert noticed


async def test_what_the_caller_set_is_checked_and_what_the_server_sent_is_not(
    server: Simulator, vbr: VeeamClient
) -> None:
    jobs = server.world.jobs
    odd: dict[str, Any] = {**jobs[0], "addedByNewerBuild": {"kept": True}, "description": 17}
    jobs.replace(0, odd)
    with pytest.raises(errors.InvalidArgument) as caught:  # noqa: PT012  # leaving it raises
        async with vbr.edit("GetJob", id=odd["id"]) as job:
            job.is_disabled = "no"
            job.additional_properties["nam"] = "Nightly"
    assert str(caught.value).splitlines()[1:] == [
        "  JobModel.isDisabled must be true or false, not a string",
        "  JobModel has no nam; did you mean name?",
    ]
    assert "UpdateJob" not in server.counters.operations
    async with vbr.edit("GetJob", id=odd["id"]) as job:
        job.description = "Mended"
    assert jobs.get(odd["id"]) == {**odd, "description": "Mended"}


async def test_what_cannot_be_edited_says_so(vbr: VeeamClient) -> None:
    with pytest.raises(errors.InvalidArgument, match=r"GetAllJobs on .*no operation writes what this one reads"):
        async with vbr.edit(vbr.jobs.get_all_jobs):
            pass
    with pytest.raises(errors.InvalidArgument, match="is not an operation"):
        async with vbr.edit(print):  # type: ignore[call-overload]
            pass


async def test_secrets_are_not_shown(vbr: VeeamClient) -> None:
    edit = vbr.edit(vbr.general_options.get_general_options).with_options(dry_run=True)
    async with edit as options:
        options.additional_properties["proxyPassword"] = "s3cret"
    assert [(one.path, one.after) for one in edit.difference] == [("proxyPassword", "***")]


def one_change(value: Any, random: Random) -> bool:
    """Change one flag or text somewhere in a model."""
    attributes = [name for name in dir(value) if not name.startswith("_")]
    random.shuffle(attributes)
    for name in attributes:
        inner = getattr(value, name, None)
        if isinstance(inner, bool):
            setattr(value, name, not inner)
            return True
        if isinstance(inner, Model) and one_change(inner, random):
            return True
    return False


@pytest.mark.parametrize("revision", ["1.2-rev1", "1.3-rev0", "1.3-rev2"])
async def test_every_kind_that_can_be_edited_goes_round(clock: Clock, revision: str) -> None:
    """Read, change a flag, write: on the server, that is changed and nothing else. Unchanged, nothing is sent."""
    changed = 0
    async with Simulator(jobs=6, clock=clock, revisions=[revision]) as server, client_of(server) as vbr:
        requests = Requests(server, server._running.contract)  # pyright: ignore[reportPrivateUsage]
        played = server._running.contract.operations  # pyright: ignore[reportPrivateUsage]
        for operation in EDITABLE:
            writes = OPERATIONS[operation.written_by]
            if revision not in operation.revisions or revision not in writes.revisions or operation.id not in played:
                continue
            names = {one.wire: one.name for one in operation.parameters}
            place = {names[wire]: value for wire, value in requests.path(played[operation.id]).items()}
            async with vbr.edit(operation.id, **place):
                pass
            assert operation.written_by not in server.counters.operations
            edit = vbr.edit(operation.id, **place)
            before = (await vbr.call(operation.id, place)).to_dict()
            async with edit as model:
                is_changed = one_change(model, Random(1))
                now = model.to_dict()
            if is_changed:
                changed += 1
                assert len(edit.difference) == 1, operation.id
                after = (await vbr.call(operation.id, place)).to_dict()
                assert after == now, operation.id
                assert after != before
    assert changed >= 10
