import asyncio
import hashlib
import socket
import ssl
from contextlib import suppress
from dataclasses import replace

import httpx
import pytest

from tests.support.simulated import client_of, rows, sign_in
from veeam_client.rest import REVISION
from veeam_client.simulator import Clock, Mood, Simulator
from veeam_client.simulator.__main__ import _mood, _parser, _run


async def read_all(port: int) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        return await reader.read()
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


async def test_it_starts_signs_in_and_leaves_nothing_behind() -> None:
    before = asyncio.all_tasks()
    async with Simulator() as server:
        assert server.url == f"https://127.0.0.1:{server.port}"
        async with client_of(server) as client:
            info = (await client.get("/api/v1/serverInfo")).json()
            assert info["name"] == server.name
            assert (info["buildVersion"], server.counters.sign_ins) == ("13.1.0.411", 1)
    assert asyncio.all_tasks() == before
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", server.port)


async def test_leaving_waits_for_nobody_who_is_connected() -> None:
    before = asyncio.all_tasks()
    async with Simulator() as server:
        idle = await asyncio.open_connection("127.0.0.1", server.port, ssl=server.ssl_context)
        # One that never begins its handshake, and one that waits for a reply that comes in an hour.
        silent = await asyncio.open_connection("127.0.0.1", server.port)
        server.mood.latency = 3600
        waiting = await asyncio.open_connection("127.0.0.1", server.port, ssl=server.ssl_context)
        waiting[1].write(b"GET /api/v1/serverTime HTTP/1.1\r\nHost: a\r\n\r\n")
        await waiting[1].drain()
        # Half a body: the server is in the middle of reading it.
        half = await asyncio.open_connection("127.0.0.1", server.port, ssl=server.ssl_context)
        half[1].write(b"POST /api/oauth2/token HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf")
        await half[1].drain()
    for reader, writer in (idle, silent, waiting, half):
        with suppress(ConnectionError, ssl.SSLError):
            assert await reader.read() == b""
        writer.close()
        with suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()
    assert asyncio.all_tasks() == before


async def test_nothing_is_there_before_the_start() -> None:
    server = Simulator()
    assert server.counters.sign_ins == 0
    with pytest.raises(RuntimeError, match="async with"):
        _ = server.fingerprint


async def test_a_restart_keeps_address_and_certificate_and_forgets_tokens() -> None:
    server = Simulator()
    async with server:
        with pytest.raises(RuntimeError, match="already"):
            await server.__aenter__()
        url, fingerprint = server.url, server.fingerprint
        async with client_of(server, signed_in=False) as client:
            token = (await sign_in(client, server)).json()
    async with server, client_of(server, signed_in=False) as client:
        assert (server.url, server.fingerprint) == (url, fingerprint)
        form = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
        assert (await client.post("/api/oauth2/token", data=form)).status_code == 401
        assert server.counters.sign_ins == 0


async def test_the_command_says_what_it_runs(capsys: pytest.CaptureFixture[str]) -> None:
    options = _parser().parse_args(["--servers", "2", "--jobs", "3", "--seed", "5"])
    running, text = asyncio.create_task(_run(options)), ""
    async with asyncio.timeout(30):
        while "Ctrl-C" not in text:
            await asyncio.sleep(0)
            text += capsys.readouterr().out
    assert "simulation" in text
    assert text.count("fingerprint") == 2
    assert "vbr-simulated-05" in text
    assert "vbr-simulated-06" in text
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


def test_the_command_takes_a_mood_and_single_settings() -> None:
    options = _parser().parse_args(["--mood", "slow", "--refuse", "0.5"])
    assert _mood(options) == replace(Mood.slow(), refuse=0.5)
    with pytest.raises(SystemExit):
        _parser().parse_args(["--mood", "grumpy"])


async def test_the_certificate_is_the_one_announced() -> None:
    async with Simulator() as server, client_of(server) as client:
        trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trusting.check_hostname = False
        trusting.verify_mode = ssl.CERT_NONE
        _, writer = await asyncio.open_connection("127.0.0.1", server.port, ssl=trusting)
        der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        assert hashlib.sha256(der).hexdigest() == server.fingerprint
        writer.close()
        await writer.wait_closed()
        certificate = (await client.get("/api/v1/serverCertificate")).json()
        assert certificate["thumbprint"] == hashlib.sha1(der, usedforsecurity=False).hexdigest().upper()
        assert server.ca_pem.startswith(b"-----BEGIN CERTIFICATE-----")
        async with httpx.AsyncClient(verify=ssl.create_default_context()) as stranger:
            with pytest.raises(httpx.ConnectError):
                await stranger.get(server.url)


async def test_two_servers_at_once_are_two_servers() -> None:
    async with Simulator(seed=1) as one, Simulator(seed=2) as two:
        assert one.port != two.port
        assert one.fingerprint != two.fingerprint
        async with client_of(one) as first, client_of(two) as second:
            ids = [{row["id"] for row in await rows(client, "jobs")} for client in (first, second)]
            assert ids[0].isdisjoint(ids[1])
            # A token of one is nothing to the other.
            assert (await second.get("/api/v1/jobs", headers=first.headers)).status_code == 401


class TestTheDoor:
    async def test_a_token_has_the_form_of_a_live_one(self) -> None:
        clock = Clock()
        async with Simulator(clock=clock, token_lifetime=600) as server, client_of(server, signed_in=False) as client:
            token = (await sign_in(client, server)).json()
            assert token["expires_in"] == 600
            assert token[".issued"] == "2026-08-25T15:20:13.0000000+00:00"
            assert token[".expires"] == "2026-08-25T15:30:13.0000000+00:00"

    async def test_a_wrong_password_is_told_so(self) -> None:
        async with Simulator() as server, client_of(server, signed_in=False) as client:
            response = await sign_in(client, server, password="wrong")
            assert response.status_code == 401
            body = response.json()
            assert (body["errorCode"], body["status"]) == ("AccessDenied", 401)
            assert set(body) == {"errorCode", "message", "title", "status"}
            assert (server.counters.failed_sign_ins, server.counters.active_sessions) == (1, 0)

    @pytest.mark.parametrize("header", [{}, {"authorization": "Bearer nonsense"}, {"authorization": "Bearer"}])
    async def test_without_a_token_401_and_not_a_word(self, header: dict[str, str]) -> None:
        async with Simulator() as server, client_of(server, signed_in=False) as client:
            response = await client.get("/api/v1/jobs", headers=header)
            assert (response.status_code, response.content) == (401, b"")

    async def test_some_need_no_token(self) -> None:
        async with Simulator() as server, client_of(server, signed_in=False) as client:
            for path in ("/api/v1/serverTime", "/api/v1/serverCertificate", f"/swagger/v{REVISION}/swagger.json"):
                assert (await client.get(path)).status_code == 200
            assert (await client.get(f"/swagger/v{REVISION}/swagger.json")).json()["info"]["version"] == REVISION
            assert (await client.get("/swagger/v9.9-rev9/swagger.json")).status_code == 404

    async def test_an_access_token_ends_when_it_said_it_would(self) -> None:
        clock = Clock()
        async with Simulator(clock=clock, token_lifetime=900) as server, client_of(server) as client:
            clock.advance(899)
            assert (await client.get("/api/v1/jobs")).status_code == 200
            clock.advance(1)
            assert (await client.get("/api/v1/jobs")).status_code == 401

    async def test_a_refresh_token_works_once(self) -> None:
        async with Simulator() as server, client_of(server, signed_in=False) as client:
            old = (await sign_in(client, server)).json()
            form = {"grant_type": "refresh_token", "refresh_token": old["refresh_token"]}
            new = await client.post("/api/oauth2/token", data=form)
            assert new.status_code == 200
            assert new.json()["refresh_token"] != old["refresh_token"]
            header = {"authorization": f"Bearer {new.json()['access_token']}"}
            assert (await client.get("/api/v1/jobs", headers=header)).status_code == 200
            again = await client.post("/api/oauth2/token", data=form)
            assert (again.status_code, again.json()["errorCode"]) == (401, "InvalidToken")
            counters = server.counters
            assert (counters.sign_ins, counters.refreshes, counters.failed_refreshes) == (1, 1, 1)
            assert counters.active_sessions == 1

    @pytest.mark.parametrize(("form", "seconds"), [({}, 14 * 86_400), ({"use_short_term_refresh": "true"}, 1800)])
    async def test_a_refresh_token_ends_too(self, form: dict[str, str], seconds: float) -> None:
        clock = Clock()
        async with Simulator(clock=clock, token_lifetime=900) as server, client_of(server, signed_in=False) as client:
            clock.advance(1)
            token = (await sign_in(client, server, **form)).json()
            clock.advance(seconds)
            assert server.counters.active_sessions == 0
            form = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
            assert (await client.post("/api/oauth2/token", data=form)).status_code == 401

    async def test_signing_out_ends_both_tokens(self) -> None:
        async with Simulator() as server, client_of(server, signed_in=False) as client:
            token = (await sign_in(client, server)).json()
            header = {"authorization": f"Bearer {token['access_token']}"}
            assert server.counters.active_sessions == 1
            assert (await client.post("/api/oauth2/logout", headers=header)).status_code == 200
            assert (await client.get("/api/v1/jobs", headers=header)).status_code == 401
            form = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
            assert (await client.post("/api/oauth2/token", data=form)).status_code == 401
            assert (server.counters.sign_outs, server.counters.active_sessions) == (1, 0)

    async def test_an_unknown_revision_is_refused_and_none_is_answered(self) -> None:
        async with Simulator() as server, client_of(server, signed_in=False) as client:
            response = await client.get("/api/v1/serverTime", headers={"x-api-version": "9.9-rev9"})
            assert (response.status_code, response.json()["errorCode"]) == (400, "NotImplemented")
            assert "does not support the API version '9.9-rev9'" in response.json()["message"]
            del client.headers["x-api-version"]
            assert (await client.get("/api/v1/serverTime")).status_code == 200

    async def test_unknown_paths_methods_and_bodies_get_the_error_form(self) -> None:
        async with Simulator() as server, client_of(server) as client:
            answers = [
                (await client.get("/api/v1/nothing"), 404, "NotFound"),
                (await client.patch("/api/v1/jobs"), 405, "MethodNotAllowed"),
                (await client.post("/api/v1/jobs", content=b"{"), 400, "UnexpectedContent"),
                (await client.post("/api/v1/jobs"), 400, "UnexpectedContent"),
                (await client.get("/api/v1/jobs/00000000-0000-0000-0000-000000000001"), 404, "NotFound"),
                (await client.get("/api/v1/jobs?limit=many"), 400, "UnexpectedContent"),
                (await client.post("/api/oauth2/token", data={"grant_type": "vbr_token"}), 401, "AccessDenied"),
                (await client.post("/api/oauth2/token"), 400, "UnexpectedContent"),
            ]
            for response, status, code in answers:
                assert (response.status_code, response.json()["errorCode"]) == (status, code)
                assert response.json()["status"] == status


class TestMoods:
    async def test_latency_delays_every_reply(self) -> None:
        mood = Mood(latency=0.05, jitter=0.01)
        async with Simulator(mood=mood) as server, client_of(server, signed_in=False) as client:
            response = await client.get("/api/v1/serverTime")
            assert response.elapsed.total_seconds() >= 0.05

    async def test_half_of_the_connections_are_refused(self) -> None:
        async with Simulator(mood=Mood(refuse=0.5)) as server, client_of(server, signed_in=False) as client:
            good = 0
            for _ in range(40):
                try:
                    response = await client.get("/api/v1/serverTime")
                except httpx.TransportError:
                    continue
                good += 1
                assert response.headers["connection"] == "close"
            refused = server.counters.refused_connections
            assert good + refused == 40
            assert 8 <= refused <= 32

    async def test_all_are_refused_and_then_none(self) -> None:
        async with Simulator() as server, client_of(server, signed_in=False) as client:
            server.mood.refuse = 1.0
            with pytest.raises(httpx.TransportError):
                await client.get("/api/v1/serverTime")
            server.mood.refuse = 0.0
            assert (await client.get("/api/v1/serverTime")).status_code == 200
            assert server.counters.refused_connections == 1

    async def test_a_refused_connection_is_reset(self) -> None:
        async with Simulator(mood=Mood(refuse=1.0)) as server:
            # The reset may come before the client has seen that it is connected.
            with pytest.raises(ConnectionResetError):
                await read_all(server.port)

    async def test_many_at_once_get_through(self) -> None:
        async with Simulator() as server, client_of(server) as client:
            answers = await asyncio.gather(*(client.get("/api/v1/jobs/states") for _ in range(60)))
            assert {response.status_code for response in answers} == {200}
            assert server.counters.operations["GetAllJobsStates"] == 60


async def test_a_taken_port_is_an_error_and_leaves_nothing_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        await Simulator(port=taken.getsockname()[1]).__aenter__()
