"""Whatever is changed in a reply, the outcome is a result or an error of ours; and what was read goes back as it came.

`make test` tries 2,000 replies, `make fuzz` 100,000.
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

from tests.support.mutated import arguments_of, operation_of, reply_to
from veeam_client import VeeamClient, collectors, errors
from veeam_client.auth import Tokens
from veeam_client.collectors import JobHealthCollector
from veeam_client.exporter.reading import Reader
from veeam_client.fleet import to_jsonable
from veeam_client.models import Model, SessionModel, TaskModel
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from veeam_client.client import Operation

REPLIES = int(os.environ.get("FUZZ", "2000"))
PARTS = 8
COLLECTORS: list[Callable[[VeeamClient], Awaitable[Any]]] = [
    collectors.overview,
    collectors.infrastructure,
    collectors.repository_capacity,
    collectors.licence_consumption,
    JobHealthCollector(),
    collectors.SessionFeed(),
    collectors.EndedSessionFeed(),
    collectors.MalwareFeed(),
    Reader(),
]


@pytest.mark.parametrize("part", range(PARTS))
async def test_of_each_operation(part: int) -> None:
    logging.disable(logging.WARNING)
    try:
        for number in range(part, REPLIES, PARTS):
            operation = [*OPERATIONS.values()][number % len(OPERATIONS)]
            try:
                await one_reply(operation, Random(number))
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
        "vbr01", transport=transport, auth=Tokens(access_token="x"), retry=None, strict=strict
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


@pytest.mark.parametrize("collect", COLLECTORS, ids=lambda one: getattr(one, "__name__", type(one).__name__))
async def test_of_collectors(collect: Callable[[VeeamClient], Awaitable[Any]]) -> None:
    logging.disable(logging.WARNING)
    read = failed = 0
    try:
        for number in range(REPLIES // 20):
            random = Random(number)

            def answer(request: httpx.Request, random: Random = random) -> httpx.Response:
                return reply_to(operation_of(request), random)[1]

            transport = httpx.MockTransport(answer)
            async with VeeamClient("vbr01", transport=transport, auth=Tokens(access_token="x"), retry=None) as vbr:
                try:
                    value = await outcome_of(collect(vbr))
                    json.dumps(to_jsonable(value))
                except BaseException as error:
                    error.add_note(f"round {number}")
                    raise
                read += value is not None
                failed += value is None
    finally:
        logging.disable(logging.NOTSET)
    assert read > failed / 20
