"""A reply of very many values is bounded, and read beside the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.hostile import HostileServer, json_reply, packed, reply
from veeam_client import errors

if TYPE_CHECKING:
    from veeam_client import VeeamClient

ID = "00000000-0000-0000-0000-000000000001"
JSON = "content-type: application/json"


@pytest.mark.parametrize("count", [19_000, 21_000, 90_000, 110_000])
async def test_every_one_is_there(server: HostileServer, vbr: VeeamClient, count: int) -> None:
    rows: list[dict[str, Any]] = [{"name": str(number)} for number in range(count // 10)]
    rows[7]["later"] = [2**70, 0.1, "\ud83d", *range(count - len(rows))]
    server.answer = json_reply({"data": rows, "pagination": {"total": len(rows)}})
    page = await vbr.sessions.get_all_sessions()
    assert page.to_dict()["data"] == rows
    pager = vbr.paginate(vbr.sessions.get_all_sessions).with_options(page_size=count)
    assert [row.to_dict() for row in await pager.collect()] == rows
    assert [row.name async for row in pager] == [row["name"] for row in rows]


@pytest.mark.parametrize("start", ["", "\ufeff"])
async def test_what_is_no_json_is_told_as_always(server: HostileServer, vbr: VeeamClient, start: str) -> None:
    body = f'{start}{{"data": [{"{}," * 150_000}'
    server.answer = reply(body.encode(), JSON)
    with pytest.raises(errors.DecodeError, match="not JSON"):
        await vbr.sessions.get_all_sessions()
    server.answer = reply(f"{body}{{}}]}}".encode(), JSON)
    assert len((await vbr.sessions.get_all_sessions()).data) == 150_001


async def test_the_limit_follows_that_of_bytes(server: HostileServer) -> None:
    server.answer = packed(b'{"name": [' + b"{}," * 200_000 + b"{}]}", JSON)
    for limit, is_read in ((3_000_000, False), (6_400_000, False), (13_000_000, True)):
        async with server.client(max_reply=limit) as vbr:
            if is_read:
                assert len((await vbr.sessions.get_session(id=ID)).to_dict()["name"]) == 200_001
                continue
            with pytest.raises(errors.DecodeError, match=r"more than 100,000 values; .* max_reply=") as caught:
                await vbr.sessions.get_session(id=ID)
            assert caught.value.operation == "GetSession"


@pytest.mark.parametrize("status", ["400 No", "404 No", "500 Oh"])
@pytest.mark.parametrize("rest", [b"{}," * 20_000, b"x\n" * 20_000, b" " * 3_000_000])
async def test_an_error_that_is_none_of_a_servers_is_told_in_short(
    server: HostileServer, vbr: VeeamClient, status: str, rest: bytes
) -> None:
    server.answer = reply(b'{"errorCode": "NotFound", "message": [' + rest, status=status)
    with pytest.raises(errors.ApiError) as caught:
        await vbr.service.get_server_time()
    assert len(str(caught.value)) < 1000
