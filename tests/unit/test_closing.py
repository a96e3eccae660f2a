"""Leaving: signing out, bounded in time, and what becomes of those who still wait."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import (
    HOST,
    JOBS,
    LOGOUT,
    PASSWORD,
    SERVER,
    TOKEN,
    Server,
)  # fmt: skip
from veeam_client import VeeamClient, errors

if TYPE_CHECKING:
    from collections.abc import Callable


class TestLeaving:
    async def test_without_a_call_there_is_nothing_to_sign_out_of(self) -> None:
        server = Server()
        async with server.client():
            pass
        assert server.requests == []

    async def test_a_failed_sign_out_is_logged_and_no_more(self, caplog: pytest.LogCaptureFixture) -> None:
        server = Server()

        async def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(500) if request.url.path == LOGOUT else await server(request)

        vbr = VeeamClient(HOST, username="svc", password=PASSWORD, transport=httpx.MockTransport(answer))
        async with vbr:
            await vbr.jobs.get_all_jobs()
        assert f"signing out of {SERVER} failed" in caplog.text

    async def test_the_error_of_the_block_comes_through(self) -> None:
        server = Server()

        async def fails() -> None:
            async with server.client() as vbr:
                await vbr.jobs.get_all_jobs()
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await fails()
        assert server.paths()[-1] == LOGOUT

    async def test_a_sign_in_that_hangs_holds_nobody_up(self) -> None:
        before = asyncio.all_tasks()
        server = Server()
        server.gate.clear()
        vbr = server.client()
        caller = asyncio.create_task(vbr.jobs.get_all_jobs())
        await server.asked.wait()
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        await vbr.close(within=0.01)
        assert asyncio.all_tasks() == before

    async def test_an_expired_token_is_renewed_to_sign_out(self) -> None:
        server = Server()
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            server.now += 3600
        assert server.paths() == [TOKEN, JOBS, TOKEN, LOGOUT]
        assert server.grants() == ["password", "refresh_token"]
        assert server.requests[-1].headers["authorization"] == "Bearer access-2"


class TestClosing:
    async def test_an_access_token_that_was_ended_early_is_renewed_to_sign_out(self) -> None:
        server, replies = Server(), [httpx.Response(401), httpx.Response(200, json={})]

        async def answer(request: httpx.Request) -> httpx.Response:
            reply = await server(request)
            return replies.pop(0) if request.url.path == LOGOUT else reply

        async with server.client(transport=httpx.MockTransport(answer)) as vbr:
            await vbr.jobs.get_all_jobs()
        assert server.paths() == [TOKEN, JOBS, LOGOUT, TOKEN, LOGOUT]
        assert server.grants() == ["password", "refresh_token"]
        assert server.requests[-1].headers["authorization"] == "Bearer access-2"

    async def test_those_who_wait_for_a_sign_in_that_hangs_hear_of_it(self) -> None:
        before = asyncio.all_tasks()
        server = Server()
        server.gate.clear()
        vbr = server.client()
        callers = [asyncio.create_task(vbr.jobs.get_all_jobs()) for _ in range(20)]
        await server.asked.wait()
        await vbr.close(within=0.01)
        results = await asyncio.gather(*callers, return_exceptions=True)
        assert {type(result) for result in results} == {errors.ClientClosed}
        assert asyncio.all_tasks() == before
        assert server.paths() == [TOKEN]

    @pytest.mark.parametrize("logout", [True, False])
    async def test_a_closed_client_sends_nothing_and_asks_for_no_password(self, logout: bool) -> None:  # noqa: FBT001
        server, passwords = Server(), [PASSWORD]
        vbr = server.client(logout=logout, password=passwords.pop)
        await vbr.jobs.get_all_jobs()
        await vbr.close()
        await vbr.close()
        sent = len(server.requests)
        calls: list[Callable[[], Any]] = [vbr.jobs.get_all_jobs, vbr.service.get_server_time]
        for call in calls:
            with pytest.raises(errors.ClientClosed, match="make another one") as caught:
                await call()
            assert caught.value.server == SERVER
        assert len(server.requests) == sent

    async def test_what_waits_for_a_connection_is_not_sent_any_more(self) -> None:
        server, begun, hanging = Server(), asyncio.Event(), asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            reply = await server(request)
            if request.url.path == JOBS:
                begun.set()
                await hanging.wait()
            return reply

        vbr = VeeamClient(
            HOST, username="svc", password=PASSWORD, transport=httpx.MockTransport(answer), connections=1, retry=None
        )
        first, second = (asyncio.create_task(vbr.jobs.get_all_jobs()) for _ in range(2))
        await begun.wait()
        await vbr.close()
        hanging.set()
        await first
        with pytest.raises(errors.ClientClosed):
            await second
        assert server.paths() == [TOKEN, JOBS, LOGOUT]

    async def test_a_token_that_is_refused_while_closing_begins_no_session(self) -> None:
        server = Server(lambda _: httpx.Response(401))
        begun, leaving, left = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path == LOGOUT:
                left.set()
                await leaving.wait()
            elif request.url.path == JOBS:
                begun.set()
                await left.wait()
            return await server(request)

        vbr = VeeamClient(HOST, username="svc", password=PASSWORD, transport=httpx.MockTransport(answer), retry=None)
        call = asyncio.create_task(vbr.jobs.get_all_jobs())
        await begun.wait()
        closing = asyncio.create_task(vbr.close())
        with pytest.raises(errors.ClientClosed):
            await call
        leaving.set()
        await closing
        assert server.grants() == ["password"]

    async def test_a_hook_that_fails_does_not_make_closing_fail(self, caplog: pytest.LogCaptureFixture) -> None:
        def hook(operation: Any, _: Any) -> None:
            if operation.id == "Logout":
                raise ZeroDivisionError("metrics")

        server = Server()
        async with server.client(on_request=[hook]) as vbr:
            await vbr.jobs.get_all_jobs()
        assert "signing out" in caplog.text
