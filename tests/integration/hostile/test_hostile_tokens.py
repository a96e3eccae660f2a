"""Signing in and staying signed in, whatever stands at the token address; and no session that stays."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.hostile import (
    LOGOUT,
    NO_ROWS,
    TOKEN,
    HostileServer,
    Received,
    broken_off,
    html,
    json_reply,
    reply,
    silence,
)
from tests.support.transports import EACH
from veeam_client import errors
from veeam_client.auth import Tokens, TokenStore
from veeam_client.retry import Retry

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from contextlib import AbstractAsyncContextManager

    from veeam_client import VeeamClient

JOBS = "/api/v1/jobs"
QUICK = Retry(attempts=3, first_wait=0.01, longest_wait=0.02)
NOT_ITS_WORDS = [
    answer
    for status in ("400 No", "401 No", "403 No")
    for answer in (html(status), reply(status=status), json_reply('"Unauthorized"', status=status))
]
WRONG = json_reply({"errorCode": "AccessDenied", "message": "Wrong password."}, status="401 No")
DEAD: list[dict[str, Any]] = [
    {"refresh_token": "old"},
    {"access_token": "old"},
    {"access_token": "old", "refresh_token": "older"},
]


@pytest.fixture
def server(server: HostileServer) -> HostileServer:
    server.answers[JOBS] = lambda request: (
        json_reply(NO_ROWS) if bearer(request) in server.sessions else reply(status="401 No")
    )
    return server


def bearer(request: Received) -> str:
    return request.headers.get("authorization", "").removeprefix("Bearer ")


def kept(server: HostileServer, tokens: dict[str, Any], **options: Any) -> VeeamClient:
    given: dict[str, Any] = {"username": None, "password": None, "auth": Tokens(**tokens)}
    return server.client(**(given | options))


class InMemory(TokenStore):
    def __init__(self, tokens: Tokens | None) -> None:
        self.tokens = tokens
        self._lock = asyncio.Lock()

    def held(self) -> AbstractAsyncContextManager[None]:
        return self._lock

    async def load(self) -> Tokens | None:
        return self.tokens

    async def save(self, tokens: Tokens) -> None:
        self.tokens = tokens


class Slow(InMemory):
    """A store that takes its time to be written."""

    def __init__(self, tokens: Tokens | None) -> None:
        super().__init__(tokens)
        self.saving, self.gate = asyncio.Event(), asyncio.Event()

    async def save(self, tokens: Tokens) -> None:
        self.saving.set()
        await self.gate.wait()
        await super().save(tokens)


class Full(InMemory):
    """A store that cannot be written."""

    async def save(self, tokens: Tokens) -> None:  # noqa: ARG002  # as the class has it
        raise OSError("the disk is full")


class TestSomethingElseAtTheAddress:
    @pytest.mark.parametrize("answer", NOT_ITS_WORDS)
    async def test_a_refusal_in_other_words_passes(
        self, server: HostileServer, vbr: VeeamClient, answer: bytes
    ) -> None:
        server.answers[TOKEN] = [answer, answer, server.give_token]
        with pytest.raises(errors.ServerError, match="this is not a VBR server's reply"):
            await vbr.jobs.get_all_jobs()
        with pytest.raises(errors.ServerError):
            await vbr.jobs.get_all_jobs()
        await vbr.jobs.get_all_jobs()
        assert server.grants() == ["password"] * 3

    @pytest.mark.parametrize("answer", NOT_ITS_WORDS)
    async def test_it_is_tried_again_by_the_rules(self, server: HostileServer, answer: bytes) -> None:
        server.answers[TOKEN] = [answer, answer, server.give_token]
        async with server.client(retry=QUICK) as vbr:
            await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(20)))
        assert server.grants() == ["password"] * 3

    async def test_a_refusal_in_its_own_words_is_remembered(self, server: HostileServer) -> None:
        server.answers[TOKEN] = WRONG
        async with server.client(retry=QUICK) as vbr:
            for _ in range(3):
                with pytest.raises(errors.AuthenticationError, match="Wrong password"):
                    await vbr.jobs.get_all_jobs()
        assert server.grants() == ["password"]

    @pytest.mark.parametrize("answer", [html("404 Not Found"), reply(status="404 Not Found")])
    async def test_no_api_at_the_address(self, server: HostileServer, vbr: VeeamClient, answer: bytes) -> None:
        server.answers[TOKEN] = answer
        with pytest.raises(errors.ApiError, match="no VBR REST API answers at this address") as caught:
            await vbr.jobs.get_all_jobs()
        assert not isinstance(caught.value, errors.NotFound)

    @pytest.mark.parametrize("status", ["429 Slow", "503 Busy"])
    async def test_all_who_wait_share_the_wait(self, server: HostileServer, status: str) -> None:
        busy = reply(status=status)
        server.answers[TOKEN] = [busy, busy, server.give_token]
        async with server.client(retry=QUICK) as vbr:
            await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(200)))
        assert server.grants() == ["password"] * 3
        server.received.clear()
        server.answers[TOKEN] = busy
        async with server.client(retry=QUICK) as vbr:
            results = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(200)), return_exceptions=True)
        assert {type(one) for one in results} <= {errors.RateLimited, errors.ServerError}
        assert len(server.received) == 3

    async def test_a_close_does_not_wait_for_a_wait(self, server: HostileServer) -> None:
        server.answers[TOKEN] = reply(b"", "retry-after: 30", status="503 Busy")
        async with asyncio.timeout(5):
            vbr = server.client(retry=Retry())
            caller = asyncio.create_task(vbr.jobs.get_all_jobs())
            await server.got(TOKEN)
            await vbr.close()
            with pytest.raises(errors.ClientClosed):
                await caller


async def test_a_renewal_that_is_denied_everything_leads_to_a_sign_in(server: HostileServer, vbr: VeeamClient) -> None:
    await vbr.jobs.get_all_jobs()
    is_strange = True

    def answer(request: Received) -> bytes:
        if bearer(request) not in server.sessions:
            return reply(status="401 No")
        return reply(status="403 No") if is_strange and server.grants()[-1] == "refresh_token" else json_reply(NO_ROWS)

    server.answers[JOBS] = answer
    server.sessions = {"gone": server.sessions["access-1"]}
    await vbr.jobs.get_all_jobs()
    assert server.grants() == ["password", "refresh_token", "password"]
    await vbr.close()
    assert server.sessions == {}


class TestKeptTokens:
    @pytest.mark.parametrize("tokens", [one for one in DEAD if "refresh_token" in one])
    async def test_dead_ones_say_so_at_the_first_call(self, server: HostileServer, tokens: dict[str, Any]) -> None:
        async with kept(server, tokens) as vbr:
            for _ in range(2):
                with pytest.raises(errors.SignInExpired, match="sign in again") as caught:
                    await vbr.jobs.get_all_jobs()
                assert isinstance(caught.value.__cause__, errors.AuthenticationError)
                assert caught.value.server == server.url
        assert server.grants() == ["refresh_token"]
        assert LOGOUT not in server.paths()

    async def test_an_access_token_that_is_refused_is_that(self, server: HostileServer) -> None:
        async with kept(server, {"access_token": "old"}) as vbr:
            for _ in range(2):
                with pytest.raises(errors.AuthenticationError, match="or the token"):
                    await vbr.jobs.get_all_jobs()

    @pytest.mark.parametrize("tokens", DEAD)
    async def test_with_a_password_the_password_follows(self, server: HostileServer, tokens: dict[str, Any]) -> None:
        async with kept(server, tokens, username="svc", password="open-sesame-71") as vbr:
            await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(20)))
            assert server.grants()[-1] == "password"
            assert server.grants().count("password") == 1
        assert server.sessions == {}

    async def test_good_ones_go_before_the_password(self, server: HostileServer) -> None:
        server.sessions["good"] = "refresh-0"
        tokens = {"access_token": "good", "refresh_token": "refresh-0"}
        async with kept(server, tokens, username="svc", password="open-sesame-71") as vbr:
            await vbr.jobs.get_all_jobs()
        assert server.paths() == [JOBS]
        assert server.sessions == {"good": "refresh-0"}

    @pytest.mark.parametrize("tokens", [None, *DEAD])
    async def test_a_store_is_given_what_the_password_begins(
        self, server: HostileServer, tokens: dict[str, Any] | None
    ) -> None:
        store = InMemory(Tokens(**tokens) if tokens else None)
        for _ in range(2):
            async with server.client(auth=store) as vbr:
                await vbr.jobs.get_all_jobs()
        assert server.grants().count("password") == 1
        assert store.tokens is not None
        assert store.tokens.access_token in server.sessions

    @pytest.mark.parametrize("tokens", [None, *DEAD])
    async def test_of_clients_that_share_a_store_one_signs_in(
        self, server: HostileServer, tokens: dict[str, Any] | None
    ) -> None:
        store = InMemory(Tokens(**tokens) if tokens else None)
        async with server.client(auth=store) as one, server.client(auth=store) as other:
            await asyncio.gather(one.jobs.get_all_jobs(), other.jobs.get_all_jobs())
        assert server.grants().count("password") == 1
        assert len(server.sessions) == 1

    async def test_a_store_that_is_being_written_is_written_while_closing(self, server: HostileServer) -> None:
        store = Slow(Tokens(refresh_token="refresh-0"))
        server.sessions["access-0"] = "refresh-0"
        vbr = server.client(auth=store, username=None, password=None)
        caller = asyncio.create_task(vbr.jobs.get_all_jobs())
        await store.saving.wait()
        closing = asyncio.create_task(vbr.close())
        await asyncio.wait({closing}, timeout=0.05)
        store.gate.set()
        await closing
        await asyncio.gather(caller, return_exceptions=True)
        assert store.tokens is not None
        assert server.sessions == {"access-1": store.tokens.to_json()["refresh_token"]}

    @pytest.mark.parametrize("tokens", [None, *DEAD])
    async def test_a_session_that_cannot_be_kept_is_used_and_ended(
        self, server: HostileServer, tokens: dict[str, Any] | None
    ) -> None:
        async with server.client(auth=Full(Tokens(**tokens) if tokens else None)) as vbr:
            with pytest.raises(OSError, match="full"):
                await vbr.jobs.get_all_jobs()
            for _ in range(3):
                await vbr.jobs.get_all_jobs()
        assert server.grants().count("password") == 1
        assert server.sessions == {}

    def test_two_ways_that_are_no_kept_tokens_are_one_too_many(self, server: HostileServer) -> None:
        from veeam_client.auth import AuthorizationCodeAuth  # noqa: PLC0415

        with pytest.raises(errors.InvalidArgument, match="kept tokens"):
            server.client(auth=AuthorizationCodeAuth("code"))


class TestNoSessionStays:
    @pytest.mark.parametrize("transport", EACH)
    async def test_a_refresh_whose_reply_is_lost_while_closing(self, server: HostileServer, transport: str) -> None:
        """The token ended early, so closing renews it; the connection breaks before the server has read that."""
        async with server.client(transport) as vbr:
            await vbr.jobs.get_all_jobs()
            server.answers[LOGOUT] = [reply(status="401 No"), server.log_out]
            server.answers[TOKEN] = [broken_off(b""), server.token]
        assert server.grants() == ["password", "refresh_token", "refresh_token"]
        assert server.sessions == {}

    @pytest.mark.parametrize("transport", EACH)
    async def test_a_renewal_under_way_while_closing(self, server: HostileServer, transport: str) -> None:
        vbr = server.client(transport)
        await vbr.jobs.get_all_jobs()
        server.answers[JOBS] = reply(status="401 No")
        server.answers[TOKEN] = broken_off(b"HTTP/1.1 200 OK\r\ncontent-len")
        caller = asyncio.create_task(vbr.jobs.get_all_jobs())
        await server.got(TOKEN, 2)
        await vbr.close()
        await asyncio.gather(caller, return_exceptions=True)
        assert server.sessions == {}

    @pytest.mark.parametrize("transport", EACH)
    async def test_a_close_that_was_cancelled(self, server: HostileServer, transport: str) -> None:
        vbr = server.client(transport)
        await vbr.jobs.get_all_jobs()
        gate = asyncio.Event()
        log_out = server.log_out

        async def slow(request: Received) -> AsyncGenerator[bytes]:
            await gate.wait()
            yield log_out(request)

        server.answers[LOGOUT] = slow
        closing = asyncio.create_task(vbr.close())
        await server.got(LOGOUT)
        closing.cancel()
        await asyncio.gather(closing, return_exceptions=True)
        gate.set()
        await vbr.close()
        assert server.sessions == {}

    async def test_a_silent_server_holds_up_closing_no_longer_than_is_said(self, server: HostileServer) -> None:
        vbr = server.client()
        await vbr.jobs.get_all_jobs()
        server.answers[LOGOUT] = silence
        async with asyncio.timeout(5):
            await vbr.close(within=0.2)
