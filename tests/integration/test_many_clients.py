"""Two hundred clients in one process."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import sys
from typing import TYPE_CHECKING

from veeam_client import VeeamClient
from veeam_client.simulator import Simulator
from veeam_client.transport import tls

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

CLIENTS = 200


def open_sockets() -> set[int]:
    return {one.fileno() for one in gc.get_objects() if isinstance(one, socket.socket)} - {-1}


async def test_they_hold_one_ssl_context_and_leave_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    original, made = ssl.SSLContext.__new__, list[int]()

    def counted(cls: type[ssl.SSLContext], *args: int) -> ssl.SSLContext:
        made.append(1)
        return original(cls, *args)

    sockets, tasks = open_sockets(), asyncio.all_tasks()
    async with Simulator(jobs=1) as server:
        (tmp_path / "ca.pem").write_bytes(server.ca_pem)
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        monkeypatch.setattr(ssl.SSLContext, "__new__", staticmethod(counted))
        tls._private.cache_clear()
        clients = [VeeamClient(server.url, username=server.username, password=server.password) for _ in range(CLIENTS)]
        await asyncio.gather(*(client.jobs.get_all_jobs() for client in clients))
        assert len(made) == 1
        # Both ends are in this process.
        assert len(open_sockets() - sockets) >= 2 * CLIENTS
        assert server.counters.active_sessions == CLIENTS
        await asyncio.gather(*(client.close() for client in clients))
        assert server.counters.active_sessions == 0
    assert open_sockets() <= sockets
    assert asyncio.all_tasks() == tasks


class Unfound:
    """Stands last in `sys.meta_path`, where what nobody finds comes by."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, *_: object) -> None:
        self.names.append(name)


async def test_a_request_looks_for_nothing_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """An import that fails is tried again at each request, and costs more than the rest of it."""
    unfound = Unfound()
    async with (
        Simulator(jobs=1) as server,
        VeeamClient(server.url, username=server.username, password=server.password, verify=server.ssl_context) as vbr,
    ):
        await vbr.jobs.get_all_jobs()
        monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, unfound])
        await vbr.jobs.get_all_jobs()
        monkeypatch.undo()
    assert unfound.names == []
