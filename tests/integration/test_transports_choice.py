"""Which transport carries the calls: aiohttp where it is chosen or a fleet takes it, and only there."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from typing import Any

import aiohttp
import pytest

from tests.support.canned import playing
from tests.support.transports import KEPT, client, recorded
from veeam_client import Fleet, Server, VeeamClient, errors
from veeam_client.simulator import Simulator

UNCHOSEN = pytest.mark.skipif("VEEAM_TEST_TRANSPORT" in os.environ, reason="fleets have been given a transport")


class TestAiohttp:
    async def test_nothing_is_made_before_it_is_needed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[str] = []
        for kind in (aiohttp.ClientSession, aiohttp.TCPConnector):
            monkeypatch.setattr(kind, "__init__", counting(made, kind.__init__, kind.__name__))
        async with playing(recorded([], KEPT)) as url:
            async with client(url, "aiohttp") as unused, client(url, "aiohttp") as vbr:
                assert unused
                assert made == []
                await asyncio.gather(*(vbr.service.get_server_time() for _ in range(20)))
            assert sorted(made) == ["ClientSession", "TCPConnector"]

    @UNCHOSEN
    async def test_a_fleet_takes_it_and_a_client_does_not(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[str] = []
        monkeypatch.setattr(
            aiohttp.ClientSession, "__init__", counting(made, aiohttp.ClientSession.__init__, "ClientSession")
        )
        async with Simulator(jobs=1) as server:
            settings = settings_of(server)
            for fleet, sessions in (
                (Fleet([Server(name="one", **settings)]), 1),
                (Fleet([Server(name="one", transport="httpx", **settings)]), 0),
            ):
                made.clear()
                async with fleet:
                    assert (await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())).outcomes[0].ok
                assert len(made) == sessions

    @UNCHOSEN
    async def test_without_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delitem(sys.modules, "veeam_client.transport.aiohttp_adapter", raising=False)
        monkeypatch.setitem(sys.modules, "aiohttp", None)
        with pytest.raises(errors.InvalidArgument, match=r"veeam-client\[fast\]"):
            VeeamClient("vbr01", transport="aiohttp")
        async with Simulator(jobs=1) as server:
            settings = settings_of(server)
            async with Fleet([Server(name="one", **settings)]) as fleet:
                assert (await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())).outcomes[0].ok

    def test_it_is_not_imported_unasked(self) -> None:
        code = "import sys, veeam_client; veeam_client.VeeamClient('vbr01'); print('aiohttp' in sys.modules)"
        assert run(code) == "False"


def settings_of(server: Simulator) -> dict[str, Any]:
    return {
        "host": server.url,
        "username": server.username,
        "password": server.password,
        "verify": server.ssl_context,
    }


def counting(made: list[str], original: Any, name: str) -> Any:
    def init(self: Any, *args: Any, **options: Any) -> None:
        made.append(name)
        original(self, *args, **options)

    return init


def run(code: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603  # our own


@pytest.mark.parametrize("wrong", ["curl", 7])
def test_what_is_no_transport(wrong: Any) -> None:
    with pytest.raises(errors.InvalidArgument, match="neither 'httpx', 'httpx2' nor 'aiohttp'"):
        VeeamClient("vbr01", transport=wrong)
