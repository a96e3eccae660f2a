"""The whole reply, hooks around a request, options of one call, the log line."""

from __future__ import annotations

import asyncio
import inspect
import logging
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import HOST, ID, JOBS, LOGOUT, NO_JOBS, NOW, PASSWORD, SERVER, TOKEN, Server, answering
from veeam_client import VeeamClient, errors
from veeam_client._version import __version__
from veeam_client.client import Reply
from veeam_client.models import JobsResult
from veeam_client.operations import OPERATIONS, Operation
from veeam_client.retry import Retry
from veeam_client.runtime.section import named_call

if TYPE_CHECKING:
    from veeam_client.client import Request


class TestWholeReplies:
    async def test_by_method_and_by_id(self) -> None:
        server = Server(lambda _: httpx.Response(200, json=NO_JOBS, headers={"x-made-by": "test"}))
        async with server.client() as vbr:
            for reply in (await vbr.send(vbr.jobs.get_all_jobs, limit=3), await vbr.send("GetAllJobs", limit=3)):
                assert isinstance(reply, Reply)
                assert reply.status == 200
                assert reply.headers["X-Made-By"] == "test"
                assert b'"pagination"' in reply.content
                assert isinstance(reply.parsed, JobsResult)
                assert reply.parsed is reply.parsed
                assert 0 < reply.seconds < 60
            assert await vbr.jobs.get_all_jobs(limit=3) == reply.parsed
        assert len({str(request.url) for request in server.requests if request.url.path == JOBS}) == 1

    async def test_bytes_are_there_even_if_they_cannot_be_read(self) -> None:
        server = Server(lambda _: httpx.Response(200, content=b"<html>"))
        async with server.client() as vbr:
            reply = await vbr.send(vbr.jobs.get_all_jobs)
            assert reply.content == b"<html>"
            with pytest.raises(errors.DecodeError) as caught:
                reply.parsed  # noqa: B018  # reading it is the point
        assert (caught.value.server, caught.value.operation) == (SERVER, "GetAllJobs")

    async def test_refusals_are_raised(self) -> None:
        server = Server(answering(httpx.Response(401), httpx.Response(404)))
        async with server.client() as vbr:
            with pytest.raises(errors.NotFound):
                await vbr.send(vbr.jobs.get_job, id=ID)

    async def test_what_is_no_operation(self) -> None:
        server = Server()
        async with server.client() as vbr:
            for wrong in ("NoSuchThing", print, vbr.close):
                with pytest.raises(errors.InvalidArgument, match="operation"):
                    await vbr.send(wrong)  # type: ignore[arg-type]
            with pytest.raises(errors.InvalidArgument, match="nothing"):
                await vbr.send("GetAllJobs", nothing=1)
            with pytest.raises(TypeError, match="nothing"):
                await vbr.send(vbr.jobs.get_all_jobs, nothing=1)  # type: ignore[call-overload]
            with pytest.raises(TypeError, match="keyword"):
                await vbr.send("GetAllJobs", 5)  # type: ignore[call-overload]
        assert server.requests == []

    async def test_every_method_names_its_operation(self) -> None:
        vbr = VeeamClient(HOST)
        for operation in OPERATIONS.values():
            method = getattr(getattr(vbr, operation.namespace), operation.name)
            names = inspect.signature(method).parameters
            assert await named_call(method, dict.fromkeys(names, 1)) == (operation.id, dict.fromkeys(names, 1))


class TestHooks:
    async def test_they_see_each_request_and_each_reply(self) -> None:
        seen: list[tuple[Any, ...]] = []

        def before(operation: Operation, request: Request) -> None:
            seen.append((operation.id, request.method, request.path))

        async def after(operation: Operation, request: Request, reply: Reply[Any]) -> None:
            await asyncio.sleep(0)
            seen.append((operation.id, request.path, reply.status, reply.seconds > 0))

        server = Server(answering(httpx.Response(401), httpx.Response(503), httpx.Response(200, json=NO_JOBS)))
        async with server.client(on_request=[before], on_reply=[after], retry=Retry(first_wait=0)) as vbr:
            await vbr.jobs.get_all_jobs()
        jobs = ("GetAllJobs", "GET", JOBS)
        token = [("CreateToken", "POST", TOKEN), ("CreateToken", TOKEN, 200, True)]
        assert seen == [
            *token,
            jobs, ("GetAllJobs", JOBS, 401, True),
            *token,
            jobs, ("GetAllJobs", JOBS, 503, True),
            jobs, ("GetAllJobs", JOBS, 200, True),
            ("Logout", "POST", LOGOUT), ("Logout", LOGOUT, 200, True),
        ]  # fmt: skip

    async def test_headers_that_one_adds_are_sent(self) -> None:
        async def adds(operation: Operation, request: Request) -> None:
            await asyncio.sleep(0)
            request.headers["traceparent"] = f"00-{operation.id}"

        server = Server()
        async with server.client(on_request=[adds]) as vbr:
            await vbr.jobs.get_all_jobs()
        assert [one.headers["traceparent"] for one in server.requests] == [
            "00-CreateToken",
            "00-GetAllJobs",
            "00-Logout",
        ]

    async def test_no_secret_reaches_them(self) -> None:
        seen: list[str] = []

        def before(operation: Operation, request: Request) -> None:
            seen.append(f"{operation} {request} {request.headers} {request.content!r}")

        def after(operation: Operation, request: Request, reply: Reply[Any]) -> None:
            seen.append(f"{operation} {request} {request.content!r} {reply} {dict(reply.headers)} {reply.content!r}")

        server = Server(answering(httpx.Response(401), httpx.Response(200, json=NO_JOBS)))
        async with server.client(on_request=[before], on_reply=[after]) as vbr:
            await vbr.jobs.get_all_jobs()
            await vbr.login.create_token(body={"grant_type": "password", "username": "svc", "password": PASSWORD})
        assert len(seen) == 12
        for secret in (PASSWORD, "access-", "refresh-"):
            assert secret not in "".join(seen)

    async def test_one_that_fails_fails_the_call(self) -> None:
        def fails(*_: Any) -> None:
            raise ZeroDivisionError

        server = Server()
        async with server.client(on_request=[fails]) as vbr:
            with pytest.raises(ZeroDivisionError):
                await vbr.jobs.get_all_jobs()
        assert server.requests == []

    @pytest.mark.parametrize("value", ["two\nlines", f"Bearer {PASSWORD}\r", "é"])
    async def test_a_header_that_cannot_be_sent_is_not_shown(self, value: str) -> None:
        def adds(_: Operation, request: Request) -> None:
            request.headers["x-extra"] = value

        def answer(request: httpx.Request) -> httpx.Response:
            raise httpx.LocalProtocolError(f"Illegal header value {request.headers['x-extra']!r}")

        vbr = VeeamClient(HOST, transport=httpx.MockTransport(answer), on_request=[adds])
        with pytest.raises(errors.InvalidArgument, match="header") as caught:
            await vbr.service.get_server_time()
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__
        assert (caught.value.server, caught.value.operation) == (SERVER, "GetServerTime")
        await vbr.close()


class TestOptions:
    async def test_they_are_those_of_one_call(self) -> None:
        limits: list[Any] = []

        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path == JOBS:
                limits.append(request.extensions["timeout"])
            return httpx.Response(200, json=NO_JOBS if len(limits) < 4 else {"data": 5})

        server = Server(answer)
        async with server.client(timeout=30) as vbr:
            await vbr.jobs.get_all_jobs()
            patient = vbr.with_options(timeout=600, strict=True)
            await patient.jobs.get_all_jobs()
            await vbr.jobs.get_all_jobs()
            with pytest.raises(errors.DecodeError):
                await patient.jobs.get_all_jobs()
            lax: Any = await vbr.jobs.get_all_jobs()
            assert lax.data == 5
            await vbr.with_options(timeout=httpx.Timeout(1, read=2)).jobs.get_all_jobs()
        assert [one["read"] for one in limits] == [30, 600, 30, 600, 30, 2]
        assert limits[1] == {"connect": 10, "read": 600, "write": 600, "pool": 600}
        # One session and one set of connections.
        assert server.grants() == ["password"]

    async def test_closing_one_closes_both(self) -> None:
        server = Server()
        vbr = server.client()
        await vbr.with_options(strict=True).jobs.get_all_jobs()
        await vbr.with_options().close()
        with pytest.raises(errors.ClientClosed):
            await vbr.jobs.get_all_jobs()
        assert server.paths() == [TOKEN, JOBS, LOGOUT]

    @pytest.mark.parametrize("timeout", [0, -1, float("nan")])
    def test_a_limit_that_leaves_no_time(self, timeout: float) -> None:
        with pytest.raises(errors.InvalidArgument, match="timeout must be"):
            VeeamClient(HOST, timeout=timeout)
        with pytest.raises(errors.InvalidArgument, match="timeout must be"):
            VeeamClient(HOST).with_options(timeout=timeout)

    def test_no_connections_lead_nowhere(self) -> None:
        with pytest.raises(errors.InvalidArgument, match="connections must be at least 1"):
            VeeamClient(HOST, connections=0)

    async def test_waiting_for_a_connection_is_limited_too(self) -> None:
        begun, hanging = asyncio.Event(), asyncio.Event()

        async def answer(_: httpx.Request) -> httpx.Response:
            begun.set()
            await hanging.wait()
            return httpx.Response(200, json=NOW)

        vbr = VeeamClient(HOST, transport=httpx.MockTransport(answer), connections=1)
        async with vbr:
            first = asyncio.create_task(vbr.service.get_server_time())
            await begun.wait()
            hurried = vbr.with_options(timeout=0.01, retry=Retry(attempts=1))
            with pytest.raises(errors.TimedOut, match="raise connections=") as caught:
                await hurried.service.get_server_time()
            assert not caught.value.sent
            hanging.set()
            await first

    @pytest.mark.parametrize("proxy", [f"ftp://svc:{PASSWORD}@proxy", "proxy:port", "pro xy"])
    def test_a_proxy_that_is_none(self, proxy: str) -> None:
        with pytest.raises(errors.InvalidArgument, match="proxy") as caught:
            VeeamClient(HOST, proxy=proxy)
        assert PASSWORD not in str(caught.value)


class TestLogging:
    async def test_one_line_a_request(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "veeam_client")
        server = Server(answering(httpx.Response(200, json=NO_JOBS), httpx.Response(404)))
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs(name_filter="secret plan")
            with pytest.raises(errors.NotFound):
                await vbr.jobs.get_job(id=ID)
        lines = [record.getMessage() for record in caplog.records if record.levelno == logging.DEBUG]
        expected = [f"POST {TOKEN} 200", f"GET {JOBS} 200", f"GET {JOBS}/{ID} 404", f"POST {LOGOUT} 200"]
        assert [re.sub(r" \d+ ms$", "", line) for line in lines] == [f"{SERVER} {line}" for line in expected]

    async def test_one_line_too_if_no_reply_comes(self, caplog: pytest.LogCaptureFixture) -> None:
        def answer(_: httpx.Request) -> httpx.Response:
            raise httpx.ReadTimeout("x")

        caplog.set_level(logging.DEBUG, "veeam_client")
        async with Server(answer).client() as vbr:
            with pytest.raises(errors.TimedOut):
                await vbr.jobs.get_all_jobs()
        assert re.search(rf"{re.escape(SERVER)} GET {JOBS} TimedOut \d+ ms", caplog.text)

    async def test_the_version_is_told(self) -> None:
        server = Server()
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
        assert {one.headers["user-agent"] for one in server.requests} == {f"veeam-client/{__version__}"}
