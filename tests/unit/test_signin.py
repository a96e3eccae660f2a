"""Staying signed in: one sign-in and one renewal for many coroutines, refused tokens, cancelled callers."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from tests.support.fake_server import (
    ID,
    JOBS,
    LOGOUT,
    NO_JOBS,
    REFUSALS,
    SERVER,
    TOKEN,
    WRONG_PASSWORD,
    Server,
    answering,
    jobs_of,
)  # fmt: skip
from veeam_client import errors
from veeam_client.auth import Tokens
from veeam_client.models import JobsResult
from veeam_client.retry import Retry
from veeam_client.transport.limits import DEFAULT_CONNECTIONS


class TestRefusedTokens:
    @pytest.mark.parametrize("refusal", REFUSALS, ids=["empty", "string", "object"])
    async def test_one_renewal_one_replay_and_then_success(self, refusal: dict[str, Any]) -> None:
        server = Server(answering(httpx.Response(401, **refusal), httpx.Response(200, json=NO_JOBS)))
        assert isinstance(await jobs_of(server), JobsResult)
        assert server.paths() == [TOKEN, JOBS, TOKEN, JOBS, LOGOUT]
        assert server.grants() == ["password", "refresh_token"]
        assert server.forms[1]["refresh_token"] == "refresh-1"
        assert server.requests[3].headers["authorization"] == "Bearer access-2"

    @pytest.mark.parametrize("refusal", REFUSALS, ids=["empty", "string", "object"])
    async def test_refused_twice_is_an_error_and_no_loop(self, refusal: dict[str, Any]) -> None:
        server = Server(lambda _: httpx.Response(401, **refusal))
        with pytest.raises(errors.AuthenticationError) as caught:
            await jobs_of(server)
        assert caught.value.operation == "GetAllJobs"
        assert server.paths() == [TOKEN, JOBS, TOKEN, JOBS, LOGOUT]

    async def test_a_write_and_its_body_are_replayed_whole(self) -> None:
        session = {"id": str(ID), "name": "x"}
        server = Server(answering(httpx.Response(401), httpx.Response(201, json=session)))
        async with server.client() as vbr:
            await vbr.jobs.start_job(id=ID, body={"performActiveFull": True})
        bodies = [request.content for request in server.requests if request.url.path.endswith("/start")]
        assert [json.loads(body) for body in bodies] == [{"performActiveFull": True}] * 2

    async def test_a_refused_refresh_falls_back_to_the_password(self) -> None:
        server = Server()
        server.answer = server.asks_for_a_good_token

        def sign_in(_: httpx.Request) -> httpx.Response:
            return httpx.Response(401) if server.forms[-1]["grant_type"] == "refresh_token" else server.give()

        server.sign_in = sign_in
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            server.good.clear()
            await vbr.jobs.get_all_jobs()
        assert server.grants() == ["password", "refresh_token", "password"]

    async def test_many_refused_at_once_renew_once(self) -> None:
        server = Server()
        server.answer = server.asks_for_a_good_token
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            server.good.clear()
            await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(200)))
        assert server.grants() == ["password", "refresh_token"]

    async def test_one_who_hears_late_of_a_refusal_does_not_throw_the_new_token_away(self) -> None:
        late, replies = asyncio.Event(), [httpx.Response(401), httpx.Response(401)]
        server = Server(lambda _: replies.pop() if replies else httpx.Response(200, json=NO_JOBS))

        async def answer(request: httpx.Request) -> httpx.Response:
            is_second = request.url.path == JOBS and server.paths().count(JOBS) == 1
            reply = await server(request)
            if is_second:
                await late.wait()
            return reply

        async with server.client(transport=httpx.MockTransport(answer)) as vbr:
            first, second = (asyncio.create_task(vbr.jobs.get_all_jobs()) for _ in range(2))
            await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED)
            late.set()
            await asyncio.gather(first, second)
        assert server.grants() == ["password", "refresh_token"]

    async def test_a_token_is_renewed_before_its_end(self) -> None:
        server = Server()
        async with server.client() as vbr:
            for now, renewals in ((1000, 0), (1839, 0), (1840, 1), (2679, 1), (2680, 2)):
                server.now = now
                await vbr.jobs.get_all_jobs()
                assert server.grants() == ["password"] + ["refresh_token"] * renewals


class TestSigningIn:
    async def test_two_hundred_coroutines_sign_in_once(self) -> None:
        server = Server()
        async with server.client() as vbr:
            await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(200)))
        assert server.grants() == ["password"]
        assert server.paths().count(JOBS) == 200

    @pytest.mark.parametrize("status", [401, 400])  # 400 from builds before 13
    async def test_a_wrong_password_is_sent_once(self, status: int) -> None:
        server = Server()
        server.sign_in = lambda _: httpx.Response(status, json=WRONG_PASSWORD | {"status": status})
        async with server.client() as vbr:
            calls = (vbr.jobs.get_all_jobs() for _ in range(200))
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert {type(result) for result in results} == {errors.AuthenticationError}
            assert "wrong password" in str(results[0])
            assert server.paths() == [TOKEN]
            with pytest.raises(errors.AuthenticationError) as caught:
                await vbr.jobs.get_all_jobs()
        assert (caught.value.operation, caught.value.server) == ("CreateToken", SERVER)
        # Neither for a later call nor for signing out.
        assert server.paths() == [TOKEN]

    async def test_a_refused_revision_is_no_wrong_password(self) -> None:
        server = Server()
        message = {"errorCode": "NotImplemented", "message": "... does not support the API version '9.9-rev9'."}
        server.sign_in = lambda _: httpx.Response(400, json=message)
        with pytest.raises(errors.UnsupportedRevision):
            await jobs_of(server, revision="9.9-rev9")

    @pytest.mark.parametrize("token", [None, "", 5, ["x"], "two words", "line\n", "é"])
    async def test_a_sign_in_that_brings_no_token_is_an_error(self, token: object) -> None:
        server = Server()
        server.sign_in = lambda _: httpx.Response(200, json={"token_type": "bearer", "access_token": token})
        with pytest.raises(errors.DecodeError) as caught:
            await jobs_of(server)
        assert (caught.value.operation, caught.value.server) == ("CreateToken", SERVER)
        assert server.paths() == [TOKEN]

    @pytest.mark.parametrize("lifetime", [None, 0, "900", "soon"])
    async def test_a_lifetime_that_says_nothing_does_not_renew_with_every_call(self, lifetime: Any) -> None:
        server = Server()
        server.lifetime = lifetime
        async with server.client() as vbr:
            for _ in range(3):
                await vbr.jobs.get_all_jobs()
        assert server.grants() == ["password"]

    async def test_a_cancelled_caller_does_not_cancel_the_sign_in(self) -> None:
        server = Server()
        server.gate.clear()
        async with server.client() as vbr:
            first, second = (asyncio.create_task(vbr.jobs.get_all_jobs()) for _ in range(2))
            await server.asked.wait()
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            server.gate.set()
            assert isinstance(await second, JobsResult)
        assert server.paths() == [TOKEN, JOBS, LOGOUT]

    async def test_a_sign_in_that_nobody_waits_for_any_more_is_signed_out_of(self) -> None:
        server = Server()
        server.gate.clear()
        async with server.client() as vbr:
            caller = asyncio.create_task(vbr.jobs.get_all_jobs())
            await server.asked.wait()
            caller.cancel()
            with pytest.raises(asyncio.CancelledError):
                await caller
            asyncio.get_running_loop().call_soon(server.gate.set)
        assert server.paths() == [TOKEN, LOGOUT]


class TestDenials:
    """A 403 is the account's rights; but servers were seen that answer 403 to everything after a refresh."""

    @staticmethod
    def strange() -> Server:
        """Such a server."""
        server = Server()

        def answer(request: httpx.Request) -> httpx.Response:
            reply = server.asks_for_a_good_token(request)
            is_refreshed = server.grants()[-1] == "refresh_token"
            return httpx.Response(403) if reply.status_code == 200 and is_refreshed else reply

        server.answer = answer
        return server

    async def test_after_a_refresh_one_signs_in_anew(self) -> None:
        server = self.strange()
        async with server.client() as vbr:
            for _ in range(3):
                await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(100)))
                server.now += 900
        # Each refresh before its time is followed by one sign-in for all, and a replay for those who had been denied.
        assert server.grants() == ["password"] + ["refresh_token", "password"] * 2 + ["refresh_token"]
        assert 300 < server.paths().count(JOBS) <= 300 + 2 * DEFAULT_CONNECTIONS

    @pytest.mark.parametrize("calls", [1, 100])
    async def test_with_a_fresh_session_it_is_a_denial(self, calls: int) -> None:
        server = Server(lambda _: httpx.Response(403))
        async with server.client() as vbr:
            results = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(calls)), return_exceptions=True)
        assert {type(result) for result in results} == {errors.PermissionDenied}
        assert (server.grants(), server.paths().count(JOBS)) == (["password"], calls)

    @pytest.mark.parametrize("calls", [1, 100])
    async def test_with_a_refreshed_token_that_was_good_it_is_a_denial(self, calls: int) -> None:
        server = Server(answering(httpx.Response(401), httpx.Response(200, json=NO_JOBS), httpx.Response(403)))
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            results = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(calls)), return_exceptions=True)
        assert {type(result) for result in results} == {errors.PermissionDenied}
        assert (server.grants(), server.paths().count(JOBS)) == (["password", "refresh_token"], 2 + calls)

    @pytest.mark.parametrize("calls", [1, 100])
    async def test_one_that_stays_costs_one_sign_in_and_no_more(self, calls: int) -> None:
        server = Server(lambda _: httpx.Response(403))
        async with server.client() as vbr:
            for _ in range(5):
                results = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(calls)), return_exceptions=True)
                assert {type(result) for result in results} == {errors.PermissionDenied}
                server.now += 900
        # The second round finds a refreshed token that nothing has proved good; after that it is known.
        assert server.grants().count("password") == 2


class TestRefreshes:
    @pytest.mark.parametrize(
        "failure", [httpx.ReadTimeout("x"), httpx.ReadError("x"), httpx.Response(500), httpx.Response(502, html="<p>")]
    )
    @pytest.mark.parametrize("keeps", [True, False])
    async def test_one_that_may_have_been_heard_is_not_sent_again(
        self,
        failure: Exception | httpx.Response,
        keeps: bool,  # noqa: FBT001
    ) -> None:
        server = Server()

        def fails(_: httpx.Request) -> httpx.Response:
            if server.grants()[-1] == "password":
                return server.give()
            if isinstance(failure, Exception):
                raise failure
            return failure

        server.sign_in = fails
        given: dict[str, Any] = {"username": None, "password": None, "auth": Tokens(refresh_token="kept")}
        async with server.client(**given if keeps else {}, retry=Retry(first_wait=0, writes=True)) as vbr:
            if keeps:
                with pytest.raises(errors.VeeamError):
                    await vbr.jobs.get_all_jobs()
                with pytest.raises(errors.SignInExpired):
                    await vbr.jobs.get_all_jobs()
            else:
                await vbr.jobs.get_all_jobs()
                server.answer = answering(httpx.Response(401), httpx.Response(200, json=NO_JOBS))
                await vbr.jobs.get_all_jobs()
        assert server.grants() == (["refresh_token"] if keeps else ["password", "refresh_token", "password"])

    @pytest.mark.parametrize(
        "failure", [httpx.ConnectError("x"), httpx.ConnectTimeout("x"), httpx.Response(429), httpx.Response(503)]
    )
    async def test_one_that_was_not_heard_is_sent_again(self, failure: Exception | httpx.Response) -> None:
        server = Server()
        failures = [failure]

        def fails(_: httpx.Request) -> httpx.Response:
            failure = failures.pop() if failures else server.give()
            if isinstance(failure, Exception):
                raise failure
            return failure

        server.sign_in = fails
        async with server.client(username=None, password=None, auth=Tokens(refresh_token="kept")) as vbr:
            with pytest.raises(errors.VeeamError):
                await vbr.jobs.get_all_jobs()
            assert vbr.tokens == Tokens(refresh_token="kept")
            await vbr.jobs.get_all_jobs()
        assert [form["refresh_token"] for form in server.forms] == ["kept", "kept"]

    async def test_it_goes_on_when_its_caller_is_cancelled(self) -> None:
        server = Server()
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            server.answer = server.asks_for_a_good_token
            server.good.clear()
            server.asked.clear()
            server.gate.clear()
            callers = [asyncio.create_task(vbr.jobs.get_all_jobs()) for _ in range(20)]
            await server.asked.wait()
            assert vbr.tokens is None
            for caller in callers:
                caller.cancel()
            await asyncio.gather(*callers, return_exceptions=True)
            assert all(caller.cancelled() for caller in callers)
            server.gate.set()
            await vbr.jobs.get_all_jobs()
        assert server.grants() == ["password", "refresh_token"]
        assert server.requests[-2].headers["authorization"] == "Bearer access-2"

    @pytest.mark.parametrize(("lifetime", "renewed_at"), [(10, 5), (100, 50), (900, 840), (3600, 3540)])
    async def test_the_margin_is_half_of_a_short_life(self, lifetime: int, renewed_at: int) -> None:
        server = Server()
        server.lifetime = lifetime
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            server.now += renewed_at - 1
            await vbr.jobs.get_all_jobs()
            assert server.grants() == ["password"]
            server.now += 1
            await vbr.jobs.get_all_jobs()
            assert server.grants() == ["password", "refresh_token"]
