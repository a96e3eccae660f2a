"""Whatever is changed in a reply, the outcome is a result or an error of ours; and what was read goes back as it came.

`make test` tries 1,000 replies, `make test-full` 5,000, `make fuzz` 100,000.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
from random import Random
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.driven_loop import driven
from tests.support.mutated import MutatedServer, arguments_of, operation_of, reply_to
from veeam_client import VeeamClient, collectors, errors, recipes
from veeam_client.auth import Tokens
from veeam_client.collectors import JobHealthCollector
from veeam_client.exporter.reading import Reader, Snapshot
from veeam_client.fleet import to_jsonable
from veeam_client.models import Model, SessionModel, TaskModel, WindowsFlrMountSpec
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from veeam_client.client import Operation

ID = "00000000-0000-0000-0000-000000000001"
REPLIES = int(os.environ.get("FUZZ", "1000"))
PARTS = 8


async def start_all(vbr: VeeamClient, _: Path) -> Any:
    names = [job.name for job in await vbr.paginate(vbr.jobs.get_all_jobs_states).collect()]
    return await recipes.start_jobs(vbr, [name for name in names if isinstance(name, str)], raise_on=None)


COLLECTORS: list[Callable[[VeeamClient], Awaitable[Any]]] = [
    collectors.overview,
    collectors.infrastructure,
    collectors.repository_capacity,
    collectors.licence_consumption,
    JobHealthCollector(),
    collectors.SessionFeed(),
    collectors.EndedSessionFeed(),
    collectors.MalwareFeed(),
    collectors.MachineProtectionCollector(),
    Reader(),
]
EXPORTED: dict[str, Any] = {"credentials": {"credentials": [{}]}, "jobs": {"jobs": [{}]}}
MOUNT = {"type": "Windows", "restorePointId": ID, "autoUnmount": {"isEnabled": True}, "mountMode": "Automatic"}
RECIPES: dict[str, Callable[[VeeamClient, Path], Awaitable[Any]]] = {
    "add_linux_server": lambda vbr, _: recipes.add_linux_server(
        vbr, "lin01", username="root", password="x", fingerprint=lambda _: True
    ),
    "download_folder": lambda vbr, to: recipes.download_folder(
        vbr,
        WindowsFlrMountSpec.from_dict(MOUNT),
        "C:\\",
        to / "folder.zip",
    ),
    "download_logs": lambda vbr, to: recipes.download_logs(vbr, to / "logs.zip"),
    "export_configuration": lambda vbr, _: recipes.export_configuration(vbr),
    "find_jobs": lambda vbr, _: recipes.find_jobs(vbr, ["*", "x"]),
    "import_configuration": lambda vbr, _: recipes.import_configuration(vbr, EXPORTED),
    "install_licence": lambda vbr, to: recipes.install_licence(vbr, to / "licence.lic"),
    "start_jobs": start_all,
}


@pytest.mark.parametrize("part", range(PARTS))
def test_of_each_operation(part: int) -> None:
    logging.disable(logging.WARNING)
    try:
        for number in range(part, REPLIES, PARTS):
            operation = [*OPERATIONS.values()][number % len(OPERATIONS)]
            try:
                driven(one_reply(operation, Random(number)))
            except BaseException as error:
                error.add_note(f"reply {number} to {operation.id}")
                raise
    finally:
        logging.disable(logging.NOTSET)


async def one_reply(operation: Operation, random: Random) -> None:
    body, reply = reply_to(operation, random)
    arguments = arguments_of(operation, random)
    strict = random.random() < 0.1
    transport = httpx.MockTransport(lambda _: reply)
    async with VeeamClient(
        "vbr01", transport=transport, auth=Tokens(access_token="x"), retry=None, strict=strict, check=False
    ) as vbr:
        value = await outcome_of(vbr.call(operation.id, arguments))
        if isinstance(value, Model):
            sent, written = json.loads(body), value.to_dict()
            assert json.dumps(written, sort_keys=True) == json.dumps(sent, sort_keys=True)
            assert repr(value)
            to_jsonable(value)
        if operation.listing is not None:
            pager = vbr.paginate(operation.id, **arguments).with_options(
                limit=20, page_size=random.choice((1, 5, 500)), allow_partial=random.random() < 0.5
            )
            for row in await outcome_of(pager.collect()) or ():
                assert isinstance(row, Model)
                to_jsonable(row)
        if isinstance(value, (SessionModel, TaskModel)):
            await outcome_of(vbr.wait(value, timeout=0.02, longest_step=0.005, raise_on="warning", on_progress=str))
            await outcome_of(first_lines(vbr, value))
        elif operation.work is not None:
            running = vbr.run(operation.id, **arguments)
            await outcome_of(running.with_options(timeout=0.02, longest_step=0.005))


async def first_lines(vbr: VeeamClient, work: Any) -> None:
    async with asyncio.timeout(0.02):
        async for line in vbr.follow(work, longest_step=0.005):
            to_jsonable(line)


async def outcome_of(asking: Awaitable[Any]) -> Any:
    try:
        return await asking
    except (errors.VeeamError, TimeoutError) as error:
        text = str(error)
    assert text.isprintable()
    assert len(text) < 5000
    return None


@pytest.mark.parametrize("name", RECIPES)
def test_of_recipes(name: str, tmp_path: Path) -> None:
    (tmp_path / "licence.lic").write_text("licence")

    async def tried(number: int) -> bool:
        transport = httpx.MockTransport(MutatedServer(Random(number)))
        async with VeeamClient("vbr01", username="svc", password="open-sesame-71", transport=transport) as vbr:
            return await outcome_of(RECIPES[name](vbr, tmp_path)) is not None

    logging.disable(logging.WARNING)
    ended = [0, 0]
    try:
        for number in range(REPLIES // 20):
            try:
                ended[driven(tried(number))] += 1
            except BaseException as error:
                error.add_note(f"round {number}")
                raise
    finally:
        logging.disable(logging.NOTSET)
    assert REPLIES < 10_000 or all(ended), ended


@pytest.mark.parametrize("collect", COLLECTORS, ids=lambda one: getattr(one, "__name__", type(one).__name__))
async def test_of_collectors(collect: Callable[[VeeamClient], Awaitable[Any]]) -> None:
    logging.disable(logging.WARNING)
    read = failed = 0
    try:
        for number in range(REPLIES // 60):
            random = Random(number)

            def answer(request: httpx.Request, random: Random = random) -> httpx.Response:
                operation = operation_of(request)
                assert operation is not None
                return reply_to(operation, random)[1]

            transport = httpx.MockTransport(answer)
            async with VeeamClient("vbr01", transport=transport, auth=Tokens(access_token="x"), retry=None) as vbr:
                try:
                    value = await outcome_of(collect(vbr))
                    json.dumps(to_jsonable(value))
                    if isinstance(value, Snapshot):
                        assert all(isinstance(error, errors.VeeamError) for error in value.errors.values())
                except BaseException as error:
                    error.add_note(f"round {number}")
                    raise
                read += value is not None
                failed += value is None
    finally:
        logging.disable(logging.NOTSET)
    assert read > failed / 20
