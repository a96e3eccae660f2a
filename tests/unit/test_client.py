"""The client against a server of a few lines: what it sends, what it makes of the replies, and how it signs in."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from tests.support.fake_server import (
    HOST,
    ID,
    JOBS,
    LOGOUT,
    NO_JOBS,
    PASSWORD,
    SERVER,
    TIME,
    TOKEN,
    WRONG_PASSWORD,
    Broken,
    Server,
    answering,
    jobs_of,
)  # fmt: skip
from veeam_client import VeeamClient, errors
from veeam_client.auth import PasswordAuth
from veeam_client.models import JobsResult, SessionModel, TokenModel
from veeam_client.transport.address import base_url


class TestRequests:
    async def test_revision_and_token_are_sent(self) -> None:
        server = Server()
        async with server.client(revision="1.2-rev1") as vbr:
            assert isinstance(await vbr.jobs.get_all_jobs(limit=3), JobsResult)
        sign_in, jobs, logout = server.requests
        assert [request.headers["x-api-version"] for request in server.requests] == ["1.2-rev1"] * 3
        assert str(jobs.url) == f"{SERVER}{JOBS}?limit=3"
        assert "authorization" not in sign_in.headers
        assert jobs.headers["authorization"] == logout.headers["authorization"] == "Bearer access-1"
        assert (sign_in.method, jobs.method, logout.url.path) == ("POST", "GET", LOGOUT)
        assert server.forms == [{"grant_type": "password", "username": "svc", "password": PASSWORD}]

    async def test_the_token_operation_gets_no_token_even_when_there_is_one(self) -> None:
        server = Server()
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            form = {"grant_type": "refresh_token", "refresh_token": "x"}
            assert isinstance(await vbr.login.create_token(body=form), TokenModel)
        assert "authorization" not in server.requests[2].headers

    async def test_what_needs_no_token_asks_for_none(self) -> None:
        reply = {"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"}
        server = Server(lambda _: httpx.Response(200, json=reply))
        async with server.client() as vbr:
            assert (await vbr.service.get_server_time()).time_zone == "UTC"
        assert server.paths() == [TIME]
        assert "authorization" not in server.requests[0].headers

    async def test_without_credentials_nothing_is_sent(self) -> None:
        server = Server()
        async with server.client(username=None, password=None) as vbr:
            with pytest.raises(errors.InvalidArgument, match="username= and password=") as caught:
                await vbr.jobs.get_all_jobs()
        assert (caught.value.operation, caught.value.server) == ("GetAllJobs", SERVER)
        assert server.requests == []

    @pytest.mark.parametrize("given", [{"username": "svc"}, {"password": PASSWORD}])
    async def test_half_of_the_credentials_is_refused(self, given: dict[str, str]) -> None:
        with pytest.raises(errors.InvalidArgument, match="username and password") as caught:
            VeeamClient(HOST, **given)  # type: ignore[arg-type]
        assert PASSWORD not in str(caught.value)

    async def test_a_wrong_argument_sends_nothing(self) -> None:
        server = Server()
        async with server.client() as vbr:
            with pytest.raises(errors.InvalidArgument) as caught:
                await vbr.jobs.get_job(id="no-uuid")
            assert (caught.value.operation, caught.value.server) == ("GetJob", SERVER)
            with pytest.raises(errors.InvalidArgument, match="NoSuchThing"):
                await vbr.call("NoSuchThing", {})
        assert server.requests == []


class TestReplies:
    async def test_204_is_none_whatever_the_body(self) -> None:
        server = Server(lambda _: httpx.Response(204, content=b"<html>"))
        async with server.client(strict=True) as vbr:
            assert await vbr.jobs.start_job(id=ID) is None
            await vbr.jobs.delete_job(id=ID)

    @pytest.mark.parametrize(
        ("content", "shown"), [(b"<html>\nA proxy</html>", "<html>"), (b"", "not JSON"), (b"\xff\xfe", "not JSON")]
    )
    async def test_200_with_something_else_than_json(self, content: bytes, shown: str) -> None:
        server = Server(lambda _: httpx.Response(200, content=content, headers={"content-type": "text/html"}))
        with pytest.raises(errors.DecodeError, match=shown) as caught:
            await jobs_of(server)
        assert (caught.value.operation, caught.value.server) == ("GetAllJobs", SERVER)
        assert SERVER in str(caught.value)

    async def test_a_download_is_bytes(self) -> None:
        server = Server(lambda _: httpx.Response(200, content=b"\x00{", headers={"content-type": "application/zip"}))
        async with server.client() as vbr:
            assert await vbr.log_export.download_support_log_bundle(session_id=ID) == b"\x00{"

    @pytest.mark.parametrize(
        ("reply", "expected"),
        [
            ({"json": {"total": 3}}, {"total": 3}),
            ({"content": b"[1]", "headers": {"content-type": "application/json; charset=utf-8"}}, [1]),
            ({"content": b"PK\x03", "headers": {"content-type": "application/octet-stream"}}, b"PK\x03"),
            ({"html": "<h1>Licence</h1>"}, b"<h1>Licence</h1>"),
        ],
    )
    async def test_a_licence_report_is_json_or_a_file(self, reply: dict[str, Any], expected: object) -> None:
        server = Server(lambda _: httpx.Response(200, **reply))
        async with server.client() as vbr:
            assert await vbr.license.create_license_report(body={"reportFormat": "JSON"}) == expected

    async def test_a_body_that_breaks_off(self) -> None:
        broken = Broken(b"{", error=httpx.RemoteProtocolError("peer closed connection"))
        with pytest.raises(errors.ConnectionFailed, match="peer closed connection"):
            await jobs_of(Server(lambda _: httpx.Response(200, stream=broken)))

    async def test_a_body_that_is_packed_wrongly(self) -> None:
        rubbish = Broken(b"rubbish")
        server = Server(lambda _: httpx.Response(200, stream=rubbish, headers={"content-encoding": "gzip"}))
        with pytest.raises(errors.DecodeError) as caught:
            await jobs_of(server)
        assert (caught.value.operation, caught.value.server) == ("GetAllJobs", SERVER)

    @pytest.mark.parametrize(
        ("status", "kind"),
        [(302, errors.ApiError), (400, errors.ApiError), (403, errors.PermissionDenied), (404, errors.NotFound),
         (429, errors.RateLimited), (500, errors.ServerError), (503, errors.ServerError)],
    )  # fmt: skip
    async def test_every_other_status_is_an_error_before_anything_is_decoded(self, status: int, kind: type) -> None:
        with pytest.raises(errors.ApiError) as caught:
            await jobs_of(Server(lambda _: httpx.Response(status, json=NO_JOBS)), strict=True)
        assert type(caught.value) is kind
        assert (caught.value.status, caught.value.operation, caught.value.server) == (status, "GetAllJobs", SERVER)
        assert (caught.value.method, caught.value.path) == ("GET", JOBS)


class TestMisfits:
    SESSION: dict[str, Any] = {"id": str(ID), "creationTime": "yesterday", "progressPercent": "lots", "name": "x"}  # noqa: RUF012

    async def test_they_are_kept_and_logged_once_for_each_client(self, caplog: pytest.LogCaptureFixture) -> None:
        server = Server(lambda _: httpx.Response(200, json=self.SESSION))
        for count in (1, 2):
            async with server.client() as vbr:
                for _ in range(3):
                    session = await vbr.sessions.get_session(id=ID)
            assert isinstance(session, SessionModel)
            assert str(session.creation_time) == "yesterday"
            logged = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
            assert sum("SessionModel.creationTime" in line for line in logged) == count
            assert sum("SessionModel.progressPercent" in line for line in logged) == count
            assert not any("yesterday" in line or "lots" in line for line in logged)

    async def test_strict_makes_them_errors(self) -> None:
        server = Server(lambda _: httpx.Response(200, json=self.SESSION))
        async with server.client(strict=True) as vbr:
            with pytest.raises(errors.DecodeError, match=r"SessionModel\.creationTime") as caught:
                await vbr.sessions.get_session(id=ID)
        assert (caught.value.operation, caught.value.server) == ("GetSession", SERVER)

    @pytest.mark.parametrize("body", [[], "text", 5])
    async def test_a_reply_of_another_kind_altogether(self, body: object) -> None:
        server = Server(lambda _: httpx.Response(200, json=body))
        with pytest.raises(errors.DecodeError, match="instead of a JobsResult") as caught:
            await jobs_of(server)
        assert caught.value.operation == "GetAllJobs"


class TestConnections:
    @pytest.mark.parametrize(
        ("raised", "kind", "expected"),
        [
            (httpx.ConnectError("refused"), errors.Unreachable, "could not connect: refused"),
            (httpx.ConnectTimeout(""), errors.TimedOut, "ConnectTimeout"),
            (httpx.ReadTimeout(""), errors.TimedOut, "timeout="),
            (httpx.WriteTimeout(""), errors.TimedOut, "WriteTimeout"),
            (httpx.PoolTimeout(""), errors.TimedOut, "PoolTimeout"),
            (httpx.RemoteProtocolError("Server disconnected"), errors.ConnectionFailed, "Server disconnected"),
            (httpx.ReadError(""), errors.ConnectionFailed, "ReadError"),
            (httpx.WriteError("reset"), errors.ConnectionFailed, "reset"),
        ],
    )
    @pytest.mark.parametrize("path", [TOKEN, JOBS])
    async def test_they_come_as_ours(self, path: str, raised: Exception, kind: type, expected: str) -> None:
        def answer(_: httpx.Request) -> httpx.Response:
            raise raised

        server = Server(answer)
        server.sign_in = answer if path == TOKEN else None
        with pytest.raises(errors.ConnectionFailed, match=expected) as caught:
            await jobs_of(server)
        assert type(caught.value) is kind
        assert caught.value.server == SERVER
        assert caught.value.operation == ("CreateToken" if path == TOKEN else "GetAllJobs")
        # In words: the error itself has the request, and in it the password.
        assert str(caught.value.__cause__) == f"{type(raised).__name__}: {raised}"
        assert caught.value.__context__ is None
        # Nothing is sent twice: nobody knows what the server did with the first.
        assert server.paths().count(path) == 1

    async def test_a_sign_in_that_got_no_reply_is_tried_again_with_the_next_call(self) -> None:
        server = Server()
        async with server.client() as vbr:
            server.sign_in = lambda _: httpx.Response(502)
            with pytest.raises(errors.ServerError):
                await vbr.jobs.get_all_jobs()
            server.sign_in = None
            await vbr.jobs.get_all_jobs()


class TestAddresses:
    @pytest.mark.parametrize(
        ("host", "expected"),
        [
            ("vbr01", "https://vbr01:9419"),
            ("VBR01.Example.com", "https://vbr01.example.com:9419"),
            ("10.0.0.5:443", "https://10.0.0.5:443"),
            ("[::1]", "https://[::1]:9419"),
            ("[2001:db8::5]:443", "https://[2001:db8::5]:443"),
            ("https://vbr01", "https://vbr01:9419"),
            ("https://vbr01:8443/", "https://vbr01:8443"),
            ("HTTPS://vbr01", "https://vbr01:9419"),
            ("https://proxy.example.com/veeam/", "https://proxy.example.com:9419/veeam"),
            ("proxy:443/a/b", "https://proxy:443/a/b"),
        ],
    )
    def test_what_is_one(self, host: str, expected: str) -> None:
        assert base_url(host) == expected
        assert VeeamClient(host).server == expected

    @pytest.mark.parametrize(
        "host",
        [
            "http://vbr01", "ftp://vbr01", "https://", "", " ", "/", ":9419", "vbr01:port", "vbr01:99999", "vbr01:0",
            "::g", "[::1", "vbr 01", "vbr01?x=1", "vbr01#x", "https://vbr01:9419:9419", "a,b",
        ],
    )  # fmt: skip
    def test_what_is_none(self, host: str) -> None:
        with pytest.raises(errors.InvalidArgument):
            VeeamClient(host)

    @pytest.mark.parametrize(
        "host",
        [f"https://svc:{PASSWORD}@vbr01", f"https://:{PASSWORD}@vbr01", f"svc:{PASSWORD}@vbr01",
         f"https://svc:{PASSWORD}@vbr01:port", f"https://svc:{PASSWORD}@[vbr01", f"http://svc:{PASSWORD}@vbr01"],
    )  # fmt: skip
    def test_a_password_in_one_is_refused_and_not_shown(self, host: str) -> None:
        with pytest.raises(errors.InvalidArgument) as caught:
            VeeamClient(host)
        assert PASSWORD not in str(caught.value)

    async def test_a_path_before_the_api_is_kept(self) -> None:
        server = Server()
        server.sign_in = lambda _: server.give()
        paths: list[str] = []

        def answer(request: httpx.Request) -> httpx.Response:
            paths.append(request.url.path)
            return server.give() if request.url.path.endswith(TOKEN) else httpx.Response(200, json=NO_JOBS)

        vbr = VeeamClient(
            "https://proxy/veeam", username="svc", password=PASSWORD, transport=httpx.MockTransport(answer)
        )
        async with vbr:
            await vbr.jobs.get_all_jobs()
        assert paths == [f"/veeam{path}" for path in (TOKEN, JOBS, LOGOUT)]


class TestSecrets:
    SECRETS = (PASSWORD, "access-1", "refresh-1", "access-2", "refresh-2")

    def assert_clean(self, *texts: object) -> None:
        for text in texts:
            assert not [secret for secret in self.SECRETS if secret in str(text)], text

    async def test_nothing_shows_them(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        server = Server(answering(httpx.Response(401), httpx.Response(200, json=NO_JOBS), httpx.Response(500)))
        async with server.client() as vbr:
            await vbr.jobs.get_all_jobs()
            with pytest.raises(errors.ServerError) as caught:
                await vbr.jobs.get_all_jobs()
            self.assert_clean(repr(vbr), repr(vbr.tokens), repr(vbr._requester), caught.value)
            token = await vbr.login.create_token(body={"grant_type": "password", "password": PASSWORD})
            self.assert_clean(repr(token))
        self.assert_clean(repr(PasswordAuth("svc", PASSWORD)))
        assert f"{SERVER} GET {JOBS} 200" in caplog.text
        assert "veeam_client" in {record.name for record in caplog.records}
        for record in caplog.records:
            self.assert_clean(record.getMessage(), record.args, record.__dict__)

    async def test_a_refused_password_is_not_part_of_the_error(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        server = Server()
        server.sign_in = lambda _: httpx.Response(401, json=WRONG_PASSWORD)
        with pytest.raises(errors.AuthenticationError) as caught:
            await jobs_of(server)
        self.assert_clean(caught.value, repr(caught.value), vars(caught.value), caplog.text)

    @pytest.mark.parametrize(
        "content",
        [
            b'{"access_token":"access-1","refresh_token":"refr',
            b'  {"access_token":"access-1",}',
            b'["access-1"',
            b'"access-1',
            b"access-1",
        ],
    )
    async def test_half_a_token_reply_is_not_shown(self, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        server = Server()
        server.sign_in = lambda _: httpx.Response(200, content=content)
        with pytest.raises(errors.DecodeError) as caught:
            await jobs_of(server)
        self.assert_clean(caught.value, repr(caught.value), caplog.text)
