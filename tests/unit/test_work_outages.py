"""Waiting while the server is away, restarts or refuses, on a clock that is driven."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.driven_loop import driven, now
from tests.support.working_server import WorkingServer, ended, server, wait_for
from veeam_client import errors

if TYPE_CHECKING:
    from veeam_client.models import SessionModel

__all__ = ["server"]


def refused(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("", request=request)


def status(code: int, _: httpx.Request) -> httpx.Response:
    return httpx.Response(code, text="<html>Bad gateway</html>")


@pytest.mark.parametrize("failure", [refused, broken, partial(status, 502), partial(status, 503), partial(status, 500)])
@pytest.mark.parametrize("count", [1, 10])
def test_a_server_that_is_away_for_a_while(server: WorkingServer, failure: Any, count: int) -> None:
    sessions = [server.session((100, ended())) for _ in range(count)]
    server.away.append((50, 400, failure))

    done = wait_for(server, sessions)

    assert all(one.state == "Stopped" for one in done)


def test_a_server_that_stays_away(server: WorkingServer) -> None:
    session = server.session()
    server.away.append((50, 1e9, refused))

    async def scenario() -> float:
        async with server.client() as vbr:
            with pytest.raises(errors.Unreachable):
                await vbr.wait(session, max_outage=300)
            return now()

    assert 340 < driven(scenario()) < 400


def test_outages_count_from_the_last_answer(server: WorkingServer) -> None:
    session = server.session((2000, ended()))
    server.away += [(begin, begin + 200, refused) for begin in range(100, 1900, 300)]

    assert wait_for(server, session, max_outage=250).state == "Stopped"


def test_a_server_that_restarts_and_forgets_every_token(server: WorkingServer) -> None:
    session = server.session((300, ended()))

    async def scenario() -> SessionModel:
        loop = asyncio.get_running_loop()
        loop.call_at(100, server.restart)
        server.away.append((100, 160, refused))
        async with server.client() as vbr:
            return await vbr.wait(session)

    assert driven(scenario()).state == "Stopped"
    assert server.grants == ["password", "refresh_token", "password"]


def test_a_token_that_ends_twice_while_waiting(server: WorkingServer) -> None:
    session = server.session((2000, ended()))
    server.lifetime = 900

    assert wait_for(server, session).state == "Stopped"
    assert server.grants == ["password", "refresh_token", "refresh_token"]
    assert server.counts["refused"] == 0


def test_an_account_that_is_refused_is_no_outage(server: WorkingServer) -> None:
    session = server.session()

    async def scenario() -> float:
        async with server.client() as vbr:
            await vbr.stop(session)
            server.restart()
            refusal = httpx.Response(401, json={"errorCode": "AccessDenied", "message": "Locked."})
            server.away.append((0, 1e9, lambda _: refusal))
            with pytest.raises(errors.AuthenticationError):
                await vbr.wait(session)
            return now()

    assert driven(scenario()) < 2
